import { z } from 'zod';

/** What an interview question probes. One list; a new area is one line here and one file of templates. */
export const QUESTION_AREAS = [
  'domain',
  'system_design',
  'coding',
  'behavioral',
  'culture',
  'craft',
  'recruiter_screen',
] as const;
export const QuestionArea = z.enum(QUESTION_AREAS);
export type QuestionArea = z.infer<typeof QuestionArea>;

/** What people read on buttons and headings. */
export const AREA_LABELS: Record<QuestionArea, string> = {
  domain: 'Domain',
  system_design: 'System design',
  coding: 'Coding',
  behavioral: 'Behavioral',
  culture: 'Culture',
  craft: 'Craft',
  recruiter_screen: 'Recruiter screen',
};
