import { z } from 'zod';

/** One analyst's run over a folder of ads. Shares are of 1; times in ms; money in USD. */
export const Column = z.strictObject({
  analyst: z.string(),
  ads: z.number(),
  /** Ads that the model answered usably, and why it did not, by failure code. */
  answered: z.number(),
  failures: z.record(z.string(), z.number()),
  /** Answers by the rung of the ladder that they came over. */
  rungs: z.record(z.string(), z.number()),
  repaired: z.number(),
  claims: z.strictObject({ checked: z.number(), supported: z.number(), demoted: z.number(), dropped: z.number() }),
  /** Technologies given as stated that the ad does not name. */
  inventedTechnologies: z.number(),
  questions: z.strictObject({
    perAd: z.number(),
    /** Share that the analyst itself wrote; the rest was filled in. */
    own: z.number(),
    /** Share of (question, other ad) pairs where the question does not fit the other ad. */
    specificity: z.number(),
    /** Pairs within one brief that ask nearly the same. */
    duplicates: z.number(),
  }),
  latencyMs: z.strictObject({ median: z.number(), p95: z.number() }),
  tokens: z.strictObject({ input: z.number(), cached: z.number(), output: z.number() }),
  /** Null where no price is configured. */
  costUsd: z.number().nullable(),
});
export type Column = z.infer<typeof Column>;

/** What `jobbrief eval` prints with --json, and reads with --compare. */
export const Scorecard = z.strictObject({
  createdAt: z.iso.datetime(),
  ads: z.number(),
  /** Files that could not be read as an ad, by error code. */
  skipped: z.array(z.strictObject({ file: z.string(), code: z.string() })),
  columns: z.array(Column),
});
export type Scorecard = z.infer<typeof Scorecard>;

/** The middle value, or any other share of the way up; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
