import type { BaseSalary, EmploymentType, JobPosting, PayUnit, Seniority, WorkplaceType } from './posting.ts';

const WORKPLACE: Record<WorkplaceType, string> = { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' };
const UNIT: Record<PayUnit, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};
const EMPLOYMENT: Record<EmploymentType, string> = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'per diem',
  OTHER: 'other',
};
const SENIORITY: Record<Seniority, string> = {
  intern: 'Intern',
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};

/** One fact for people: its label, its value in words (null: not stated), and the field whose evidence it rests on. */
export interface Fact {
  field: string;
  label: string;
  value: string | null;
}

/** Pay as advertised, in words: "USD 144,000 – 270,250 a year". The figures are never converted. */
export function payInWords(pay: BaseSalary): string {
  const figure = (value: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 });
  let amount: string;
  if (pay.min !== null && pay.max !== null) {
    amount = pay.min === pay.max ? figure(pay.min) : `${figure(pay.min)} – ${figure(pay.max)}`;
  } else if (pay.min !== null) amount = `from ${figure(pay.min)}`;
  else if (pay.max !== null) amount = `up to ${figure(pay.max)}`;
  else amount = 'amount not stated';
  return [pay.currency, amount, pay.unitText && UNIT[pay.unitText]].filter(Boolean).join(' ');
}

/**
 * The facts that a busy person judges a job by, in reading order. A fact that the ad does not state is kept
 * with a null value, since its absence is news; dates, education and visa are listed only where stated.
 */
export function postingFacts(posting: JobPosting): Fact[] {
  const facts: Fact[] = [];
  const add = (field: string, label: string, value: string | null | false) =>
    facts.push({ field, label, value: value === false || value === '' ? null : value });
  const years = posting.experienceYears;
  add('hiringOrganization', 'Employer', posting.hiringOrganization ?? (posting.viaAgency && 'hidden by an agency'));
  add('jobLocation', 'Place', posting.jobLocation.join(' · '));
  add('workplaceType', 'Workplace', posting.workplaceType && WORKPLACE[posting.workplaceType]);
  add('baseSalary', 'Pay', posting.baseSalary && payInWords(posting.baseSalary));
  add('employmentType', 'Contract', posting.employmentType.map((type) => EMPLOYMENT[type]).join(', '));
  add('seniority', 'Level', posting.seniority && SENIORITY[posting.seniority]);
  add(
    'experienceYears',
    'Experience',
    years && `${years.min}${years.max === null ? '+' : years.max === years.min ? '' : `–${years.max}`} years`,
  );
  if (posting.educationRequirements.length > 0) {
    add('educationRequirements', 'Education', posting.educationRequirements.join('; '));
  }
  if (posting.visaSponsorship !== null) {
    add('visaSponsorship', 'Visa sponsorship', posting.visaSponsorship === 'offered' ? 'offered' : 'not offered');
  }
  if (posting.datePosted !== null) add('datePosted', 'Posted', posting.datePosted);
  if (posting.validThrough !== null) add('validThrough', 'Apply by', posting.validThrough);
  if (posting.status.state === 'closed') add('status', 'Status', 'closed');
  return facts;
}
