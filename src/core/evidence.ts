import { z } from 'zod';

/**
 * How a claim is known: `stated` in the ad, `likely` (implied by something stated), or `inferred`
 * (nobody said it). `stated` is a promise that code keeps: see verifyQuote.
 */
export const EvidenceLabel = z.enum(['stated', 'likely', 'inferred']);
export type EvidenceLabel = z.infer<typeof EvidenceLabel>;

/** The label and, for `stated`, the words of the ad it rests on, verbatim in JobPosting.description. */
export const Evidence = z.strictObject({ label: EvidenceLabel, quote: z.string().nullable() });
export type Evidence = z.infer<typeof Evidence>;
