import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createOfflineAnalyst } from '../analysts/offline/offline-analyst.ts';
import { CachedAnswer } from '../analysts/openai/answer-cache.ts';
import { UsageMonth } from '../analysts/openai/ledger.ts';
import { createModelAnalyst } from '../analysts/openai/model-analyst.ts';
import { skillsIn, technologiesIn } from '../analysts/openai/technologies.ts';
import type { ModelPrice } from '../analysts/openai/usage.ts';
import type { Analyst } from '../core/analysis.ts';
import { JobBriefError } from '../core/errors.ts';
import type { JobPosting } from '../core/posting.ts';
import { verifyAnalysis } from '../core/verify-analysis.ts';
import type { ReadJob } from '../reader.ts';
import { openSqliteStore } from '../stores/sqlite-store.ts';
import { measure, type Observations } from './measure.ts';
import { Scorecard } from './scorecard.ts';
import { scorecardTable } from './table.ts';

export interface EvalOptions {
  /** A folder of ads: any files that the program reads, folders within it included. */
  folder: string;
  /** Null: the offline analyst alone. The budget does not count here; the scorecard says what was spent. */
  model: {
    baseUrl: string | undefined;
    apiKey: string | undefined;
    model: string;
    prices: Readonly<Record<string, ModelPrice>>;
    timeoutMs: number;
  } | null;
  /** Only the first so many ads, by file name. */
  limit?: number | undefined;
  /** A file with the JSON of an earlier run. */
  compareWith?: string | undefined;
  read: ReadJob;
  now: Date;
  /** A line for people while it runs. */
  progress: (line: string) => void;
}

/**
 * Runs the offline analyst, and the configured model beside it, over a folder of ads.
 * @returns the scorecard, and as a table (beside the earlier run where one is given)
 * @throws JobBriefError EMPTY where the folder holds no ad, UNREADABLE where the folder or the earlier run cannot be read
 */
export async function runEval(options: EvalOptions): Promise<{ scorecard: Scorecard; table: string }> {
  const earlier = options.compareWith === undefined ? null : await readScorecard(options.compareWith);
  const { postings, skipped } = await readAds(options);
  if (postings.length === 0) throw new JobBriefError('EMPTY', `There is no readable job ad in ${options.folder}.`);
  const columns = [];
  for (const prepare of [offlineColumn, ...(options.model ? [modelColumn] : [])]) {
    const observed: Observations = { answers: [], inventedTechnologies: 0 };
    const { analyst, close } = await prepare(options, observed);
    const column = await measure(analyst, postings, observed, (done) =>
      options.progress(`${analyst.name}: ${done} of ${postings.length}`),
    );
    await close();
    columns.push(column);
  }
  const scorecard = { createdAt: options.now.toISOString(), ads: postings.length, skipped, columns };
  return { scorecard, table: scorecardTable(scorecard, earlier) };
}

/** The offline analyst, its claims checked by the same code as a model's. */
async function offlineColumn(options: EvalOptions, observed: Observations) {
  const offline = createOfflineAnalyst({ now: () => options.now });
  const analyst: Analyst = {
    ...offline,
    async analyze(request) {
      const result = await offline.analyze(request);
      const { analysis, verification } = verifyAnalysis(result.analysis, request.posting, { technologiesIn, skillsIn });
      const stated = new Set(analysis.teamStack.filter(({ label }) => label === 'stated').map(({ name }) => name));
      observed.inventedTechnologies += result.analysis.teamStack.filter(
        ({ label, name }) => label === 'stated' && !stated.has(name),
      ).length;
      return { ...result, verification };
    },
  };
  return { analyst, close: async () => {} };
}

async function modelColumn(options: EvalOptions, observed: Observations) {
  const { model } = options;
  if (model === null) throw new Error('There is no model to measure');
  // A store of its own: an answer from the cache would show no latency and no cost.
  const store = await openSqliteStore(':memory:');
  const analyst = createModelAnalyst({
    ...model,
    budgetUsdPerMonth: null,
    cache: store.collection('model_answers', CachedAnswer),
    usage: store.collection('model_usage', UsageMonth),
    fallback: createOfflineAnalyst({ now: () => options.now }),
    now: () => options.now,
    onAnswer: (report) => observed.answers.push(report),
    onInvented: (technologies) => {
      observed.inventedTechnologies += technologies.length;
    },
  });
  return { analyst, close: () => store.close() };
}

async function readAds({
  folder,
  limit,
  read,
  now,
  progress,
}: EvalOptions): Promise<{ postings: JobPosting[]; skipped: Scorecard['skipped'] }> {
  const postings: JobPosting[] = [];
  const skipped: Scorecard['skipped'] = [];
  for (const file of await filesIn(folder)) {
    if (postings.length >= (limit ?? Number.POSITIVE_INFINITY)) break;
    const name = relative(folder, file);
    try {
      const { posting } = await read(
        { bytes: await readFile(file), contentType: null, fileName: name, url: null },
        now,
      );
      postings.push(posting);
    } catch (error) {
      if (!(error instanceof JobBriefError)) throw error;
      skipped.push({ file: name, code: error.code });
      progress(`${name}: ${error.message}`);
    }
  }
  return { postings, skipped };
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw new JobBriefError('UNREADABLE', `The folder ${folder} cannot be read.`, {
      hint: 'Give a folder of job ads.',
      cause: error,
    });
  }
}

async function readScorecard(path: string): Promise<Scorecard> {
  try {
    return Scorecard.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new JobBriefError('UNREADABLE', `${path} is no scorecard of an earlier run.`, {
      hint: 'Save one with: jobbrief eval FOLDER --json > FILE',
      cause: error,
    });
  }
}
