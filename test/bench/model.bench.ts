/**
 * What the program adds around a model: its own time, and the tokens it sends beside those of the raw page.
 * Run with `npm run bench:model`. Reads the seeds, and the HTML pages of ../shared/corpus/dev where that is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { createOfflineAnalyst } from '../../src/analysts/offline/offline-analyst.ts';
import type { CachedAnswer } from '../../src/analysts/openai/answer-cache.ts';
import { wantedQuestions } from '../../src/analysts/openai/checked-answer.ts';
import { BRIEF_INSTRUCTIONS } from '../../src/analysts/openai/instructions.ts';
import type { UsageMonth } from '../../src/analysts/openai/ledger.ts';
import { createModelAnalyst } from '../../src/analysts/openai/model-analyst.ts';
import { briefPrompt } from '../../src/analysts/openai/prompt.ts';
import type { Analysis, Analyst } from '../../src/core/analysis.ts';
import { JobBriefError } from '../../src/core/errors.ts';
import type { JobPosting } from '../../src/core/posting.ts';
import { readJob } from '../../src/reader.ts';
import { memoryCollection } from '../servers/memory-collection.ts';
import { completion } from '../servers/model-server.ts';
import { goal, median, ms, percentile } from './statistics.ts';

const ROUNDS = 40;
const NOW = new Date('2026-11-21T12:00:00Z');
const OVERHEAD_MS = 15;
const TOKEN_SHARE = 0.4;
const PREFIX_TOKENS = 1024;

const seeds = new URL('../../seeds/', import.meta.url).pathname;
const corpus = new URL('../../../shared/corpus/dev/documents/', import.meta.url).pathname;
const tokens = (text: string) => encode(text, { disallowedSpecial: new Set() }).length;
const offline = createOfflineAnalyst();
/** What the fallback took, whose brief decides what is asked for and fills gaps. */
const fallbackTimes: number[] = [];
const timedOffline: Analyst = {
  ...offline,
  async analyze(request) {
    const started = performance.now();
    const result = await offline.analyze(request);
    fallbackTimes.push(performance.now() - started);
    return result;
  },
};

interface Ad {
  name: string;
  raw: string;
  posting: JobPosting;
}

async function read(folder: string, extension: RegExp): Promise<Ad[]> {
  const ads: Ad[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => extension.test(file)) : []) {
    const bytes = readFileSync(join(folder, name));
    try {
      const { posting } = await readJob({ bytes, contentType: null, fileName: name, url: null }, NOW);
      ads.push({ name, raw: bytes.toString('utf8'), posting });
    } catch (error) {
      if (!(error instanceof JobBriefError)) throw error;
    }
  }
  return ads;
}

/** What a good model would write: the offline brief in the form of the wire. */
function answerFrom({ companySnapshot, teamStack, likelyQuestions }: Analysis) {
  return {
    company_snapshot: companySnapshot.map(({ text, label, quote }) => ({ text, label, quote: quote ?? '' })),
    team_stack: teamStack.map(({ name, label, quote, impliedBy }) => ({
      name,
      label,
      quote: quote ?? '',
      implied_by: impliedBy ?? '',
    })),
    questions: likelyQuestions.map(({ area, question, why, quote }) => ({ area, question, why, quote: quote ?? '' })),
    talking_points: [],
  };
}

/** Milliseconds of CPU that this thread has used: beside the clock's, which counts whatever else the machine does. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** @param shown the offline brief stands in the thread already, as it does in Slack when the model is asked */
async function overhead(ads: readonly Ad[], shown: boolean): Promise<{ times: number[]; cpuTimes: number[] }> {
  let say = '';
  const analyst = createModelAnalyst({
    baseUrl: 'http://127.0.0.1:9/v1',
    apiKey: undefined,
    model: 'instant',
    prices: { instant: { input: 1, output: 1 } },
    budgetUsdPerMonth: 1e6,
    cache: memoryCollection<CachedAnswer>(),
    usage: memoryCollection<UsageMonth>(),
    fallback: timedOffline,
    fetch: async () => Response.json(completion({ say })),
  });
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    for (const { posting } of ads) {
      const fresh = { ...posting, description: `${posting.description}\n\nReference ${round + 10}` };
      const request = { posting: fresh, profile: null, workspaceId: 'bench' };
      const { analysis } = await offline.analyze(request);
      say = JSON.stringify(answerFrom(analysis));
      const cpuBefore = cpu();
      const started = performance.now();
      const { fallback } = await analyst.analyze(shown ? { ...request, offline: analysis } : request);
      const took = performance.now() - started;
      if (fallback) throw new Error(`The instant model failed: ${fallback.reason}`);
      if (round < 0) continue;
      times.push(took);
      cpuTimes.push(cpu() - cpuBefore);
    }
  }
  return { times, cpuTimes };
}

async function promptOf(posting: JobPosting) {
  const { analysis } = await offline.analyze({ posting, profile: null, workspaceId: 'bench' });
  return briefPrompt(posting, null, wantedQuestions(analysis.likelyQuestions));
}

const seedAds = await read(seeds, /\.(?:txt|md|html)$/);
const measured = seedAds.filter(({ posting }) => posting.source !== 'brief');
const ways = [
  { way: 'deepening the offline brief in the thread', ...(await overhead(measured, true)) },
  { way: 'from the posting alone', ...(await overhead(measured, false)) },
];
console.log(
  `\nOwn time around a model that answers in 0 ms: ${measured.length * ROUNDS} briefs of the seeds each, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const { way, times, cpuTimes } of ways) {
  console.log(
    `  ${way}: median ${ms(median(times))}, p95 ${ms(percentile(times, 0.95))}; CPU time: median ${ms(median(cpuTimes))}, p95 ${ms(percentile(cpuTimes, 0.95))}`,
  );
}
console.log(`  of the latter the offline analysis: median ${ms(median(fallbackTimes))}`);

const prefix = tokens(BRIEF_INSTRUCTIONS);
const pages = [...(await read(seeds, /\.html$/)), ...(await read(corpus, /\.html$/))];
const shares: { name: string; raw: number; dynamic: number }[] = [];
const systems = new Set<string>();
for (const { name, raw, posting } of pages) {
  const { system, user } = await promptOf(posting);
  systems.add(system);
  shares.push({ name, raw: tokens(raw), dynamic: tokens(user) });
}
const total = (key: 'raw' | 'dynamic') => shares.reduce((sum, one) => sum + one[key], 0);
const whole = (total('dynamic') + prefix * shares.length) / total('raw');
const fresh = total('dynamic') / total('raw');
const seed = shares[0];
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
console.log(
  `\nPrompt tokens (o200k_base) beside the raw page's: ${shares.length} HTML pages (1 seed, ${shares.length - 1} of the corpus)`,
);
console.log(
  `  static prefix ${prefix} tokens, the same for every ad and cached by the provider; the rest is the facts and the ad`,
);
console.log(`  all pages: ${percent(whole)} with the prefix, ${percent(fresh)} without it`);
console.log(
  `  median page: ${percent(median(shares.map(({ raw, dynamic }) => (dynamic + prefix) / raw)))} with, ${percent(median(shares.map(({ raw, dynamic }) => dynamic / raw)))} without`,
);
if (seed) {
  console.log(
    `  the HTML seed (a bare fragment): ${seed.raw} tokens raw; ${percent((seed.dynamic + prefix) / seed.raw)} with, ${percent(seed.dynamic / seed.raw)} without`,
  );
}

console.log('\nGoals');
const goals: [string, string, boolean][] = [
  ...ways.map(({ way, times }): [string, string, boolean] => [
    `own time under ${OVERHEAD_MS} ms a brief (median), ${way}`,
    ms(median(times)),
    median(times) < OVERHEAD_MS,
  ]),
  [
    `prompt at most ${percent(TOKEN_SHARE)} of the raw pages' tokens, prefix counted`,
    percent(whole),
    whole <= TOKEN_SHARE,
  ],
  [
    `prompt at most ${percent(TOKEN_SHARE)} of the raw pages' tokens, cached prefix not counted`,
    percent(fresh),
    fresh <= TOKEN_SHARE,
  ],
  ...(seed
    ? ([
        [
          `prompt at most ${percent(TOKEN_SHARE)} of the HTML seed's tokens, cached prefix not counted`,
          percent(seed.dynamic / seed.raw),
          seed.dynamic / seed.raw <= TOKEN_SHARE,
        ],
      ] as [string, string, boolean][])
    : []),
  ['static prefix byte-identical over ads', `${systems.size} version(s) over ${pages.length} ads`, systems.size === 1],
  [
    `static prefix of ${PREFIX_TOKENS} tokens or more, so that it is cached`,
    `${prefix} tokens`,
    prefix >= PREFIX_TOKENS,
  ],
];
for (const [name, measured, met] of goals) console.log(goal(name, measured, met));
