import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Analysis, type AnalysisResult, Usage, Verification } from './analysis.ts';
import { JobPosting } from './posting.ts';

/** What a share becomes: the posting, its analysis, and who wrote it. Stored whole; shown as Block Kit, text or Markdown. */
export const Brief = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** "offline", or the model's name. */
  analyst: z.string(),
  usage: Usage.nullable(),
  verification: Verification.nullable(),
  fallback: z.strictObject({ code: z.string(), reason: z.string() }).nullable(),
  posting: JobPosting,
  ...Analysis.shape,
});
export type Brief = z.infer<typeof Brief>;

/**
 * Joins a posting and its analysis.
 * @param now when it was written; handed in so that the same input gives the same brief
 * @returns a Brief whose id follows from the ad and the analyst: the same ad, the same id
 */
export function composeBrief(posting: JobPosting, result: AnalysisResult, now: Date): Brief {
  return {
    id: briefId(posting, result.analyst),
    createdAt: now.toISOString(),
    analyst: result.analyst,
    usage: result.usage,
    verification: result.verification,
    fallback: result.fallback,
    posting,
    ...result.analysis,
  };
}

function briefId(posting: JobPosting, analyst: string): string {
  const hash = createHash('sha256').update(`${analyst}\0${posting.sourceUrl ?? ''}\0${posting.description}`);
  return `brief_${hash.digest('base64url').slice(0, 12)}`;
}
