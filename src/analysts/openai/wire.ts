import { z } from 'zod';
import { EvidenceLabel } from '../../core/evidence.ts';
import { QuestionArea } from '../../core/questions/area.ts';

/**
 * What a model writes. Only objects, arrays, strings and enums, everything required: the part of JSON Schema
 * that every endpoint's strict mode takes. "" stands for "none", since unions with null are not among it.
 */
const text = z.string();
const none = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

const WireClaim = z.object({ text, label: EvidenceLabel, quote: none });
const WireStackItem = z.object({ name: text, label: EvidenceLabel, quote: none, implied_by: none });
const WireQuestion = z.object({ area: QuestionArea, question: text, why: text, quote: none });
const WireTalkingPoint = z.object({ headline: text, detail: text, requirement: none });

/** One call a brief. */
export const WireBrief = z.object({
  company_snapshot: z.array(WireClaim),
  team_stack: z.array(WireStackItem),
  questions: z.array(WireQuestion),
  talking_points: z.array(WireTalkingPoint),
});
export type WireBrief = z.infer<typeof WireBrief>;

/** One call a question set. */
export const WireQuestionSet = z.object({ questions: z.array(WireQuestion) });
export type WireQuestionSet = z.infer<typeof WireQuestionSet>;

const string = { type: 'string' } as const;
const enumOf = (values: readonly string[]) => ({ type: 'string', enum: [...values] }) as const;
const arrayOf = (items: object) => ({ type: 'array', items }) as const;
const objectOf = (properties: Record<string, object>) =>
  ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false }) as const;

const label = enumOf(EvidenceLabel.options);
const question = objectOf({ area: enumOf(QuestionArea.options), question: string, why: string, quote: string });

export const BRIEF_SCHEMA = {
  name: 'job_brief',
  schema: objectOf({
    company_snapshot: arrayOf(objectOf({ text: string, label, quote: string })),
    team_stack: arrayOf(objectOf({ name: string, label, quote: string, implied_by: string })),
    questions: arrayOf(question),
    talking_points: arrayOf(objectOf({ headline: string, detail: string, requirement: string })),
  }),
};

export const QUESTION_SET_SCHEMA = { name: 'question_set', schema: objectOf({ questions: arrayOf(question) }) };
