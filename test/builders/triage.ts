import { onTestFinished, vi } from 'vitest';
import type { AnalysisResult, PaidAnalyst } from '../../src/core/analysis.ts';
import type { JobSource } from '../../src/core/intake.ts';
import type { Store } from '../../src/core/store.ts';
import { EmbeddedQueue } from '../../src/queue/embedded-queue.ts';
import type { ReadJob } from '../../src/reader.ts';
import { openSqliteStore } from '../../src/stores/sqlite-store.ts';
import { createTriage, type TriageService } from '../../src/triage/create-triage.ts';
import type { Presenter, TriageDependencies } from '../../src/triage/ports.ts';
import type { Share } from '../../src/triage/triage.ts';
import { aPosting } from './posting.ts';

export const NOW = new Date('2026-05-20T10:00:00Z');
export const silent = { debug() {}, info() {}, warn() {}, error() {} };

const NOTHING_SPENT = { briefs: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, calls: 0, costUsd: 0 };

const analysis: AnalysisResult['analysis'] = {
  companySnapshot: [],
  teamStack: [],
  likelyQuestions: [
    { area: 'craft', question: 'How do you keep a lamp lit?', why: 'The ad asks.', quote: null, author: 'offline' },
  ],
  talkingPoints: [],
  signals: [],
};

/** An analyst that answers at once, with a new question every time. */
export function fakeAnalyst(name: string, change: Partial<PaidAnalyst> = {}): PaidAnalyst {
  let count = 0;
  return {
    name,
    analyze: async () => ({ analysis, analyst: name, usage: null, verification: null, fallback: null }),
    questions: async ({ area }) => ({
      questions: [{ area, question: `Question ${++count}?`, why: 'why', quote: null, author: name }],
      analyst: name,
      usage: null,
      fallback: null,
    }),
    report: async () => ({ today: NOTHING_SPENT, month: NOTHING_SPENT, budgetUsd: null }),
    ...change,
  };
}

/** Reads any text as an ad of that text. */
export const readText: ReadJob = async ({ bytes, url }) => ({
  posting: aPosting({ description: new TextDecoder().decode(bytes), sourceUrl: url }),
  importedBrief: null,
});

/** A presenter that remembers what it was asked to show. */
export function fakePresenter() {
  let posts = 0;
  return {
    announce: vi.fn<Presenter['announce']>(async () => `reply ${++posts}`),
    presentBrief: vi.fn<Presenter['presentBrief']>(async () => `details ${++posts}`),
    updateDetails: vi.fn<Presenter['updateDetails']>(async () => {}),
    presentFailure: vi.fn<Presenter['presentFailure']>(async () => {}),
    presentDuplicate: vi.fn<Presenter['presentDuplicate']>(async () => {}),
  };
}

export interface TriageUnderTest {
  triage: TriageService;
  presenter: ReturnType<typeof fakePresenter>;
  queue: EmbeddedQueue;
  store: Store;
}

/** The use cases on a store in memory (or the one given), with what the test replaces. */
export async function aTriage(change: Partial<TriageDependencies> = {}): Promise<TriageUnderTest> {
  const store = change.store ?? (await openSqliteStore(':memory:'));
  const presenter = fakePresenter();
  const queue = new EmbeddedQueue(store, {
    concurrency: 4,
    deadlineMs: 5000,
    maxAttempts: 2,
    retryDelayMs: 1,
    onFailure: (job, error, final) => (final ? triage.giveUp(job, error) : undefined),
  });
  const triage = createTriage({
    store,
    queue,
    presenter,
    loader: {
      load: async (source: JobSource) => ({
        bytes: new TextEncoder().encode(source.type === 'text' ? source.text : `the ad at ${JSON.stringify(source)}`),
        contentType: 'text/plain',
        fileName: null,
        url: source.type === 'url' ? source.url : null,
      }),
    },
    read: readText,
    offline: fakeAnalyst('offline'),
    model: null,
    now: () => NOW,
    observer: { briefed() {}, failed() {}, duplicated() {} },
    log: silent,
    ...change,
  });
  onTestFinished(() => queue.stop(0));
  return { triage, presenter, queue, store };
}

/** A share of one ad's text in #jobs. */
export function aShare(change: Partial<Share> = {}): Share {
  return {
    conversation: { platform: 'slack', workspaceId: 'T1', channelId: 'C1', threadId: '1.1', isPrivate: false },
    messageId: '1.1',
    sharedBy: 'U1',
    sharedAt: NOW,
    sources: [{ type: 'text', text: 'Harbour Trust looks for a lighthouse keeper in Bergen who keeps the lamp lit.' }],
    ...change,
  };
}
