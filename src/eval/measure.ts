import type { AnswerReport } from '../analysts/openai/model-analyst.ts';
import type { AnalysisResult, Analyst } from '../core/analysis.ts';
import type { JobPosting } from '../core/posting.ts';
import { areSimilarQuestions } from '../core/questions/similar.ts';
import { type Column, percentile } from './scorecard.ts';
import { specificity } from './specificity.ts';

/** What an analyst tells beside its results. */
export interface Observations {
  answers: AnswerReport[];
  inventedTechnologies: number;
}

/**
 * Runs an analyst over ads, one after another so that the times are its own.
 * @param observed filled while it runs
 */
export async function measure(
  analyst: Analyst,
  postings: readonly JobPosting[],
  observed: Observations,
  progress: (done: number) => void,
): Promise<Column> {
  const results: AnalysisResult[] = [];
  const times: number[] = [];
  for (const posting of postings) {
    const started = performance.now();
    results.push(await analyst.analyze({ posting, profile: null, workspaceId: 'eval' }));
    times.push(performance.now() - started);
    progress(results.length);
  }
  const answered = results.filter(({ fallback }) => fallback === null);
  const claims = sumOf(answered.map(({ verification }) => verification ?? { checked: 0, demoted: 0, dropped: 0 }));
  const usage = sumOf(results.map(({ usage }) => tokens(usage)));
  const costs = results.map(({ usage }) => (usage === null ? 0 : usage.costUsd));
  const questions = answered.map(({ analysis }) => analysis.likelyQuestions);
  const all = questions.flat();
  return {
    analyst: analyst.name,
    ads: postings.length,
    answered: answered.length,
    failures: countBy(results.flatMap(({ fallback }) => fallback?.code ?? [])),
    rungs: countBy(observed.answers.flatMap(({ rung }) => rung ?? [])),
    repaired: observed.answers.filter(({ repaired }) => repaired).length,
    claims: { ...claims, supported: claims.checked - claims.demoted - claims.dropped },
    inventedTechnologies: observed.inventedTechnologies,
    questions: {
      perAd: all.length / Math.max(1, answered.length),
      own: all.filter(({ author }) => author === analyst.name).length / Math.max(1, all.length),
      specificity: specificity(
        results.flatMap(({ analysis, fallback }, index) =>
          fallback === null
            ? [
                {
                  description: postings[index]?.description ?? '',
                  questions: analysis.likelyQuestions.map(({ question }) => question),
                },
              ]
            : [],
        ),
      ),
      duplicates: questions.reduce((sum, set) => sum + duplicates(set.map(({ question }) => question)), 0),
    },
    latencyMs: { median: Math.round(percentile(times, 0.5)), p95: Math.round(percentile(times, 0.95)) },
    tokens: { input: usage.input, cached: usage.cached, output: usage.output },
    costUsd: costs.includes(null) ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
  };
}

function tokens(usage: AnalysisResult['usage']) {
  return { input: usage?.inputTokens ?? 0, cached: usage?.cachedTokens ?? 0, output: usage?.outputTokens ?? 0 };
}

function duplicates(questions: readonly string[]): number {
  return questions.flatMap((one, index) =>
    questions.slice(index + 1).filter((other) => areSimilarQuestions(one, other)),
  ).length;
}

function countBy(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));
}

function sumOf<K extends string>(records: readonly Record<K, number>[]): Record<K, number> {
  const [first, ...rest] = records;
  if (first === undefined)
    return { checked: 0, demoted: 0, dropped: 0, input: 0, cached: 0, output: 0 } as unknown as Record<K, number>;
  const keys = Object.keys(first) as K[];
  return rest.reduce(
    (sum, one) => Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as Record<K, number>,
    first,
  );
}
