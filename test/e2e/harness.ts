import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { AnalysisResult, Analyst, PaidAnalyst } from '../../src/core/analysis.ts';
import { JobBriefError } from '../../src/core/errors.ts';
import type { Store } from '../../src/core/store.ts';
import { EmbeddedQueue } from '../../src/queue/embedded-queue.ts';
import type { ReadJob } from '../../src/reader.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { createSlackClient } from '../../src/slack/client.ts';
import { Delivery, PostMark } from '../../src/slack/deliver.ts';
import { createSlackFileLoader } from '../../src/slack/loader.ts';
import { createSlackPresenter } from '../../src/slack/presenter.ts';
import { openSqliteStore } from '../../src/stores/sqlite-store.ts';
import { createTriage } from '../../src/triage/create-triage.ts';
import type { Message } from '../../src/workspace/model.ts';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';
import { aPosting } from '../builders/posting.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const loud = { ...silent, warn: console.warn, error: console.error };
export const log = process.env.E2E_LOG ? loud : silent;
export const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

/** A fictional ad: long enough to be taken for one without being asked. */
export const AD = `Senior Lighthouse Engineer

Harbour Trust is looking for a Senior Lighthouse Engineer to join our team in Bergen, Norway.

About the role
You will keep forty automated lights running along the coast and lead the work on our monitoring platform.

Responsibilities
- Maintain lamps, lenses and fog signals in all weathers
- Write Python services that watch the lights
- Train two junior keepers

Requirements
- 5+ years of experience with marine electronics
- Good knowledge of Python and PostgreSQL
- A valid boat licence

We offer a salary of NOK 700,000 - 820,000 per year, a pension and a house by the sea.
Apply by sending your CV to the harbour master.`;

const quiet: AnalysisResult = {
  analysis: {
    companySnapshot: [{ text: 'Keeps forty automated lights', label: 'stated', quote: 'forty automated lights' }],
    teamStack: [{ name: 'Python', label: 'stated', quote: 'Python services', impliedBy: null }],
    likelyQuestions: [
      {
        area: 'coding',
        question: 'How would you watch forty lights?',
        why: 'The ad asks for it',
        quote: null,
        author: 'offline',
      },
    ],
    talkingPoints: [],
    signals: [{ kind: 'on_call', severity: 'warning', text: 'Works in all weathers', quote: 'in all weathers' }],
  },
  analyst: 'offline',
  usage: null,
  verification: null,
  fallback: null,
};

const nothingSpent = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, calls: 0, costUsd: 0, briefs: 0 };

/** An analyst that answers at once, with new questions every time. */
export function quickAnalyst(change: Partial<Analyst> = {}): PaidAnalyst {
  return {
    name: 'offline',
    analyze: async () => quiet,
    questions: async ({ area, count, exclude }) => ({
      questions: Array.from({ length: count }, (_, n) => ({
        area,
        question: `${area} question ${exclude.length + n}?`,
        why: 'The ad asks for it',
        quote: null,
        author: 'offline',
      })),
      analyst: 'offline',
      usage: null,
      fallback: null,
    }),
    report: async () => ({ today: nothingSpent, month: nothingSpent, budgetUsd: null }),
    ...change,
  };
}

/** Takes the first line for the title; a text with the word "walled" or "chat" is refused as such. */
export const readFirstLine: ReadJob = async ({ bytes, url }) => {
  const description = new TextDecoder().decode(bytes);
  if (description.includes('WALLED')) throw new JobBriefError('WALLED', 'The page asks to sign in.');
  if (description.includes('NO JOB')) throw new JobBriefError('NOT_A_JOB', 'This is no job ad.');
  const title = description.split('\n')[0]?.slice(0, 120) ?? null;
  return { posting: aPosting({ title, description, sourceUrl: url }), importedBrief: null };
};

export interface BotOptions {
  mode?: 'socket' | 'http';
  storePath?: string;
  model?: PaidAnalyst;
  offline?: Analyst;
  /** What stands at an address. */
  pages?: Record<string, string>;
  onFatal?: (error: Error) => void;
  /** The first writes of new records that fail, as on a full disk. */
  failingWrites?: number;
}

export interface Bot {
  /** Where Slack delivers over HTTP; null in Socket Mode. */
  url: string | null;
  stop(): Promise<void>;
}

/** The real Slack side, queue, store and use cases; reading and analysing stand in, so that a test says what is read. */
export async function startBot(workspace: Workspace, options: BotOptions = {}): Promise<Bot> {
  const store = withFailingWrites(await openSqliteStore(options.storePath ?? ':memory:'), options.failingWrites ?? 0);
  const client = createSlackClient(workspace.botToken, workspace.apiUrl, log);
  const delivery = new Delivery(client, store.collection('slack_posts', PostMark), log);
  const files = createSlackFileLoader(client, workspace.botToken, workspace.apiUrl);
  const queue = new EmbeddedQueue(store, {
    concurrency: 8,
    deadlineMs: 20_000,
    maxAttempts: 3,
    retryDelayMs: 50,
    onFailure: (job, error, final) => {
      log.warn({ error: String(error), final }, 'job failed');
      return final ? triage.giveUp(job, error) : undefined;
    },
  });
  const triage = createTriage({
    store,
    queue,
    presenter: createSlackPresenter(delivery),
    loader: {
      async load(source, _workspaceId, signal) {
        if (source.type === 'file') return files.load(source, signal);
        const text = source.type === 'text' ? source.text : (options.pages?.[source.url] ?? `Job at ${source.url}`);
        const url = source.type === 'url' ? source.url : (source.url ?? null);
        return { bytes: new TextEncoder().encode(text), contentType: 'text/plain', fileName: null, url };
      },
    },
    read: readFirstLine,
    offline: options.offline ?? quickAnalyst(),
    model: options.model ?? null,
    now: () => new Date(),
    observer: { briefed() {}, failed() {}, duplicated() {} },
    log,
  });
  const app = createSlackApp(triage, {
    connection:
      options.mode === 'http'
        ? { mode: 'http', signingSecret: workspace.signingSecret, port: 0 }
        : { mode: 'socket', appToken: workspace.appToken },
    botToken: workspace.botToken,
    apiUrl: workspace.apiUrl,
    store,
    delivery,
    log,
    onFatal: options.onFatal ?? (() => {}),
  });
  triage.start();
  const { port } = await app.start();
  if (port !== null) deliverOverHttp(workspace, port);
  await workspace.connected();
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await app.stop();
    await queue.stop(2_000);
    await store.close();
  };
  onTestFinished(stop);
  return { stop, url: port === null ? null : `http://127.0.0.1:${port}/slack/events` };
}

function withFailingWrites(store: Store, times: number): Store {
  let left = times;
  return {
    ...store,
    collection(name, schema) {
      const collection = store.collection(name, schema);
      const claim: typeof collection.claim = async (...record) => {
        left -= 1;
        if (left >= 0) throw new JobBriefError('STORE_FAILED', 'The disk is full.');
        return collection.claim(...record);
      };
      return new Proxy(collection, {
        get: (target, key) => (key === 'claim' ? claim : Reflect.get(target, key).bind(target)),
      });
    },
  };
}

function deliverOverHttp(workspace: Workspace, port: number): void {
  workspace.deliverOverHttp(`http://127.0.0.1:${port}/slack/events`);
}

/** A workspace that enforces the manifest, and retries events without Slack's long waits. */
export async function aWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const workspace = await startWorkspace({ manifest, retryDelaysMs: [0, 200, 400], ...options });
  onTestFinished(() => workspace.stop());
  // A busy machine is slow, and a test that waits longer only fails later.
  const waitFor: Workspace['waitFor'] = (predicate, timeoutMs = 12_000, what) =>
    workspace.waitFor(predicate, timeoutMs, what);
  return Object.assign(Object.create(workspace), { waitFor });
}

/** Every word that people read in a message. */
export function wordsOf(message: { blocks?: unknown } | null | undefined): string {
  const words: string[] = [];
  const read = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) read(one);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && (key === 'text' || key === 'url' || key === 'user_id')) words.push(inner);
        else read(inner);
      }
    }
  };
  read(message?.blocks);
  return words.join(' ');
}

/** Whether a message carries a button of this action. */
export function hasButton(message: Message | undefined, actionId: string): boolean {
  return JSON.stringify(message?.blocks ?? []).includes(`"action_id":"${actionId}`);
}

/** The bot's replies in a thread, oldest first. */
export function repliesIn(workspace: Workspace, channel: string, ts: string): Message[] {
  return workspace.thread(channel, ts).filter((message) => message.bot_id !== undefined && message.ts !== ts);
}

/** Waits for the finished brief in a message's thread: its summary and its details. */
export function briefIn(
  workspace: Workspace,
  channel: string,
  ts: string,
): Promise<{ summary: Message; details: Message }> {
  return workspace.waitFor(
    () => {
      const all = workspace.thread(channel, ts).filter((message) => message.bot_id !== undefined);
      const summary = all.find((message) => hasButton(message, 'triage_status'));
      const details = all.find((message) => hasButton(message, 'export_markdown'));
      return summary && details ? { summary, details } : null;
    },
    15_000,
    'the brief',
  );
}
