import type { JobPosting } from '../core/posting.ts';
import { looksLikeJob } from './title/occupation.ts';

/** Facts about the terms of work that make a text with a job's title an ad; fewer where it says what it pays or asks. */
const ENOUGH = 3;
const ENOUGH_WITH_PAY_OR_WORK = 2;

/**
 * Whether what was read of a text makes it one job's ad, however it is worded: an occupation as its title, and several
 * of pay, contract, experience, workplace and last day.
 */
export function hasJobFacts(posting: JobPosting): boolean {
  if (posting.title === null || !looksLikeJob(posting.title)) return false;
  const { baseSalary, employmentType, experienceYears, workplaceType, validThrough } = posting;
  const facts = [baseSalary, employmentType[0], experienceYears, workplaceType, validThrough].filter(
    (fact) => fact !== null && fact !== undefined,
  ).length;
  const saysWork = posting.requirements.length + posting.responsibilities.length >= 2;
  return facts >= (saysWork || baseSalary !== null ? ENOUGH_WITH_PAY_OR_WORK : ENOUGH);
}
