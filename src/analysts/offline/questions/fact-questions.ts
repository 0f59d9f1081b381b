import type { JobPosting } from '../../../core/posting.ts';
import type { Candidate } from './candidates.ts';
import { excerptAround, reason } from './fill.ts';

/** Of the words on pay (in characters) a question holds so many. */
const LONGEST_PAY = 110;

/** The recruiter's questions that rest on the posting's facts: pay, place, years, contract. Each quotes the fact's line. */
export function factQuestions(posting: JobPosting): Candidate[] {
  const found: Candidate[] = [];
  const add = (field: string, question: string, shows: string, score: number): void => {
    const quote = posting.evidence[field]?.quote;
    if (!quote || !posting.description.includes(quote)) return;
    found.push({
      area: 'recruiter_screen',
      line: -1 - found.length,
      template: field,
      subject: `${field} ${quote}`,
      score,
      write: () => ({ question, why: reason('other', quote.replace(/\s+/g, ' '), shows), quote }),
    });
  };
  const title = posting.title ?? 'this job';
  const { baseSalary, experienceYears, jobLocation, workplaceType } = posting;
  if (baseSalary !== null) {
    const range = baseSalary.min !== null && baseSalary.max !== null && baseSalary.min !== baseSalary.max;
    const quote = posting.evidence.baseSalary?.quote?.replace(/\s+/g, ' ') ?? '';
    const pay = excerptAround(quote, Math.max(0, quote.search(/\d/)), LONGEST_PAY);
    add(
      'baseSalary',
      range
        ? `On pay the ad says “${pay}”. Where in that range do you see yourself for ${title}, and on what grounds?`
        : `On pay the ad says “${pay}”. Does that work for you, and what else would have to be part of the offer for ${title}?`,
      'whether your expectations and the ad can meet',
      5,
    );
  }
  if (experienceYears !== null) {
    const { min, max } = experienceYears;
    const years = max === null ? `${min} or more years` : max === min ? `${min} years` : `${min} to ${max} years`;
    add(
      'experienceYears',
      `The ad asks for ${years} of experience. Count yours out loud for ${title}: which years count fully, and which only in part?`,
      'whether your experience is of the kind asked for',
      4,
    );
  }
  if (workplaceType !== null && workplaceType !== 'remote' && jobLocation[0] !== undefined) {
    add(
      'workplaceType',
      `The work is ${workplaceType === 'hybrid' ? 'partly' : ''} on site in ${jobLocation[0]}. How would you get there, how often, and from when?`.replace(
        '  ',
        ' ',
      ),
      'whether the place works in your daily life',
      4.5,
    );
  } else if (jobLocation[0] !== undefined) {
    add(
      'jobLocation',
      `The ad names ${jobLocation.slice(0, 3).join(', ')}. Where would you work from, and does anything about that need arranging?`,
      'whether the place fits you',
      3.5,
    );
  }
  if (posting.visaSponsorship === 'not_offered') {
    add(
      'visaSponsorship',
      `The employer does not sponsor visas for ${title}. What is your situation, today and in two years?`,
      'whether you may do this work',
      4,
    );
  }
  return found;
}
