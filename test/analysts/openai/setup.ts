import { createOfflineAnalyst } from '../../../src/analysts/offline/offline-analyst.ts';
import type { CachedAnswer } from '../../../src/analysts/openai/answer-cache.ts';
import type { UsageMonth } from '../../../src/analysts/openai/ledger.ts';
import {
  type AnswerReport,
  createModelAnalyst,
  type ModelAnalystOptions,
} from '../../../src/analysts/openai/model-analyst.ts';
import type { AnalysisRequest } from '../../../src/core/analysis.ts';
import { readJob } from '../../../src/reader.ts';
import { memoryCollection } from '../../servers/memory-collection.ts';

/** A fictional ad that every test of this folder may quote. */
export const AD = `# Backend Engineer

Company: Birdwing
Location: Graz

Birdwing builds electric gliders in Graz. Our team of 12 engineers writes flight services in Rust and PostgreSQL.

We do not sponsor visas. The role is on-site in Graz.

## What you will do

- Design the telemetry pipeline that collects 40 sensor streams from each glider
- Review flight data with our test pilots every Friday
- Reduce the latency of the ground station alerts

## What you bring

- 5+ years of experience with Rust
- Experience running PostgreSQL and Kubernetes in production
- Clear writing: we decide in documents, not in meetings

## Nice to have

- Experience with wind tunnels`;

export const PRICES = { 'test-model': { input: 1, cachedInput: 0.5, output: 4 } };
export const NOW = new Date('2026-11-21T12:00:00Z');

/** What an honest model writes of AD. */
export const HONEST = {
  company_snapshot: [
    {
      text: 'Birdwing builds electric gliders in Graz.',
      label: 'stated',
      quote: 'Birdwing builds electric gliders in Graz.',
    },
    { text: 'Birdwing does not sponsor visas', label: 'stated', quote: 'We do not sponsor visas.' },
  ],
  team_stack: [
    { name: 'Rust', label: 'stated', quote: 'flight services in Rust and PostgreSQL', implied_by: '' },
    {
      name: 'Kubernetes',
      label: 'stated',
      quote: 'Experience running PostgreSQL and Kubernetes in production',
      implied_by: '',
    },
    { name: 'Docker', label: 'likely', quote: '', implied_by: 'Kubernetes' },
  ],
  questions: [
    {
      area: 'system_design',
      question: 'How would you design a telemetry pipeline for 40 sensor streams from each glider?',
      why: 'The telemetry pipeline is a duty of this role.',
      quote: 'Design the telemetry pipeline that collects 40 sensor streams from each glider',
    },
    {
      area: 'behavioral',
      question: 'When did flight data or a pilot prove your design wrong, and what changed?',
      why: 'You review flight data with test pilots.',
      quote: 'Review flight data with our test pilots every Friday',
    },
  ],
  talking_points: [],
};

/** The ad as the program reads it. */
export async function postingOf(text = AD) {
  const { posting } = await readJob(
    { bytes: new TextEncoder().encode(text), contentType: 'text/markdown', fileName: null, url: null },
    NOW,
  );
  return posting;
}

export async function requestFor(text = AD, workspaceId = 'T1'): Promise<AnalysisRequest> {
  return { posting: await postingOf(text), profile: null, workspaceId };
}

/** An analyst on the given endpoint, with its parts in reach. */
export function analystOn(baseUrl: string, change: Partial<ModelAnalystOptions> = {}) {
  const cache = memoryCollection<CachedAnswer>();
  const usage = memoryCollection<UsageMonth>();
  const reports: AnswerReport[] = [];
  const analyst = createModelAnalyst({
    baseUrl,
    apiKey: 'sk-test',
    model: 'test-model',
    prices: PRICES,
    timeoutMs: 3_000,
    cache,
    usage,
    fallback: createOfflineAnalyst(),
    now: () => NOW,
    onAnswer: (report) => reports.push(report),
    ...change,
  });
  return { analyst, cache, usage, reports };
}
