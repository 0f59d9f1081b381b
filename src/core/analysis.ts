import { z } from 'zod';
import { EvidenceLabel } from './evidence.ts';
import type { JobPosting } from './posting.ts';
import { QuestionArea } from './questions/area.ts';

/** One sentence about the employer or the job, with how it is known. */
export const Claim = z.strictObject({ text: z.string(), label: EvidenceLabel, quote: z.string().nullable() });
export type Claim = z.infer<typeof Claim>;

/** One part of the team's stack. `impliedBy` names the stated thing that a `likely` one follows from. */
export const StackItem = z.strictObject({
  name: z.string(),
  label: EvidenceLabel,
  quote: z.string().nullable(),
  impliedBy: z.string().nullable(),
});
export type StackItem = z.infer<typeof StackItem>;

/** A question and why this job would ask it; `quote` is the line of the ad that the reason rests on. */
export const LikelyQuestion = z.strictObject({
  area: QuestionArea,
  question: z.string(),
  why: z.string(),
  quote: z.string().nullable(),
  /** Which analyst wrote it: "offline" or a model's name. */
  author: z.string(),
});
export type LikelyQuestion = z.infer<typeof LikelyQuestion>;

/** What a candidate may say about a requirement; cites the profile, never the ad, as evidence. */
export const TalkingPoint = z.strictObject({
  headline: z.string(),
  detail: z.string(),
  requirement: z.string().nullable(),
});
export type TalkingPoint = z.infer<typeof TalkingPoint>;

/** Something that stands out: pay missing, agency, closed, text addressed to a program … Evidence, not accusation. */
export const Signal = z.strictObject({
  kind: z.string(),
  severity: z.enum(['info', 'warning', 'danger']),
  text: z.string(),
  quote: z.string().nullable(),
});
export type Signal = z.infer<typeof Signal>;

/** Tokens as the endpoint reported them, summed over `calls`. `costUsd` is null where no price is configured. */
export const Usage = z.strictObject({
  inputTokens: z.number(),
  cachedTokens: z.number(),
  outputTokens: z.number(),
  calls: z.number(),
  costUsd: z.number().nullable(),
});
export type Usage = z.infer<typeof Usage>;

/** What was spent in some time: tokens, money at the configured prices, answers paid for. */
export const Spending = Usage.extend({ briefs: z.number(), costUsd: z.number() });
export type Spending = z.infer<typeof Spending>;

/** How many of an analyst's claims code checked, and what became of those that failed. */
export const Verification = z.strictObject({ checked: z.number(), demoted: z.number(), dropped: z.number() });
export type Verification = z.infer<typeof Verification>;

/** What an analyst makes of a posting. */
export const Analysis = z.strictObject({
  companySnapshot: z.array(Claim),
  teamStack: z.array(StackItem),
  likelyQuestions: z.array(LikelyQuestion),
  talkingPoints: z.array(TalkingPoint),
  signals: z.array(Signal),
});
export type Analysis = z.infer<typeof Analysis>;

/** Who wrote an analysis and what it took. `fallback` says why another analyst stood in. */
export interface AnalysisResult {
  analysis: Analysis;
  analyst: string;
  usage: Usage | null;
  verification: Verification | null;
  fallback: { code: string; reason: string } | null;
}

export interface AnalysisRequest {
  posting: JobPosting;
  /** Plain text of the candidate's profile; only where its owner asked. */
  profile: string | null;
  /** Whose budget a paid analyst spends. */
  workspaceId: string;
  /** The offline analysis of the same posting, where it is known: a paid analyst need not have it made again. */
  offline?: Analysis;
}

export interface QuestionRequest {
  posting: JobPosting;
  area: QuestionArea;
  count: number;
  /** Questions already asked in the thread: none of them, nor a near-duplicate, may come back. */
  exclude: readonly string[];
  workspaceId: string;
}

export interface QuestionResult {
  questions: LikelyQuestion[];
  analyst: string;
  usage: Usage | null;
  fallback: { code: string; reason: string } | null;
}

/**
 * Turns a posting into an analysis. Implementations: offline (pure, the default) and an
 * OpenAI-compatible model. Throws JobBriefError MODEL_FAILED only where nothing stands in.
 */
export interface Analyst {
  /** "offline" or the model's name. */
  readonly name: string;
  analyze(request: AnalysisRequest, signal?: AbortSignal): Promise<AnalysisResult>;
  questions(request: QuestionRequest, signal?: AbortSignal): Promise<QuestionResult>;
}

/** An analyst that costs money, and says how much. */
export interface PaidAnalyst extends Analyst {
  /** What a workspace has spent today and this month (UTC), beside its budget a month (USD, null: none set). */
  report(workspaceId: string): Promise<{ today: Spending; month: Spending; budgetUsd: number | null }>;
}
