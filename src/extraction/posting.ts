import type { Evidence } from '../core/evidence.ts';
import { findInjection } from '../core/injection.ts';
import type { EmploymentType, JobPosting, WorkplaceType } from '../core/posting.ts';
import type { JobDocument } from '../documents/document.ts';
import { renderMarkdown } from '../documents/render-markdown.ts';
import { readApplyUrl } from './apply-url.ts';
import { readBenefits } from './benefits.ts';
import { composeBlocks } from './compose.ts';
import { readDatePosted, readValidThrough } from './dates/dates.ts';
import type { PostingDraft } from './draft.ts';
import { readEducation } from './education.ts';
import { readOrganization } from './employer/organization.ts';
import { readEmploymentType } from './employment/employment-type.ts';
import { readExperience } from './experience/experience.ts';
import type { Found } from './fact.ts';
import { readLanguage } from './language.ts';
import { withoutOtherJobs } from './other-jobs.ts';
import { mergeSalary } from './pay/merge.ts';
import { readSalary } from './pay/salary.ts';
import { readLocation } from './place/location.ts';
import { isPlace, PLACES } from './place/places.ts';
import { withoutProgramText } from './program-text.ts';
import { QuoteFinder } from './quotes.ts';
import { labelledLines, type Reading, readLines, splitLabel } from './reading.ts';
import { readRequirements } from './requirements.ts';
import { readResponsibilities } from './responsibilities.ts';
import { readSections } from './sections.ts';
import { readSeniority } from './seniority/seniority.ts';
import { readSkills } from './skills/skills.ts';
import { readTitle } from './title/title.ts';
import { readVisa } from './visa.ts';
import { readWorkplace } from './workplace/workplace.ts';

const WORKPLACE_WORDS: Record<WorkplaceType, string> = { onsite: 'On-site', hybrid: 'Hybrid', remote: 'Remote' };
const EMPLOYMENT_WORDS: Record<EmploymentType, string> = {
  FULL_TIME: 'Full-time',
  PART_TIME: 'Part-time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  OTHER: 'Other',
};

/**
 * Reads every fact of a posting out of what a board states and what the advertisement says, each with the words it
 * rests on. What only the board's data states becomes a line of the description, so that it can be quoted.
 * @param draft what the source stated, and the advertisement as blocks
 * @param document where it came from: its address and declared language
 * @param now for dates without a year
 */
export function extractPosting(draft: PostingDraft, document: JobDocument, now: Date): JobPosting {
  const reading = prepare(draft, document, now);
  const added: { label: string; value: string }[] = [];
  const notices: JobPosting['notices'] = [...(draft.notices ?? [])];
  /** The board's value, quoted from the text where the text says the same, else from a line added for it. */
  const settle = <T>(
    stated: T | undefined,
    read: Found<T> | null,
    label: string,
    words: (value: T) => string,
    field?: keyof JobPosting,
  ): Found<T> | null => {
    if (stated === undefined) return read;
    if (read !== null && JSON.stringify(read.value) === JSON.stringify(stated)) return read;
    const value = words(stated);
    const disagree = read !== null && !overlap(read.value, stated);
    if (disagree && field !== undefined && draft.fromMetadata?.includes(field)) {
      notices.push(disagreement(label, value, read.quote));
      return read;
    }
    added.push({ label, value });
    return { value: stated, quote: `${label}: ${value}` };
  };

  const title = readTitle(reading);
  const titled: Reading = { ...reading, title: title?.value ?? null };
  const organization = readOrganization(titled);
  const readType = readWorkplace(titled);
  const employer = organization.employer?.value ?? null;
  const places = settlePlaces({ ...titled, employer, workplace: readType?.value ?? null }, notices);
  const salary = mergeSalary(draft.baseSalary, readSalary(titled, places?.value), titled);
  if (salary?.added) added.push(salary.added);
  const workplace = settle(
    draft.workplaceType,
    readType,
    'Workplace',
    (value) => WORKPLACE_WORDS[value],
    'workplaceType',
  );
  const employment = settle(
    draft.employmentType?.length ? draft.employmentType : undefined,
    readEmploymentType(titled),
    'Employment type',
    (value) => value.map((type) => EMPLOYMENT_WORDS[type]).join(', '),
    'employmentType',
  );
  const seniority = settleSeniority(titled, added);
  const years = settle(
    draft.experienceYears,
    readExperience(titled),
    'Experience',
    ({ min, max }) => `${max === null ? `${min}+` : `${min}–${max}`} years`,
  );
  const posted = settle(draft.datePosted, readDatePosted(titled), 'Date posted', (value) => value, 'datePosted');
  const until = settle(draft.validThrough, readValidThrough(titled), 'Apply by', (value) => value, 'validThrough');
  const education = settle(
    draft.educationRequirements?.length ? draft.educationRequirements : undefined,
    readEducation(titled),
    'Education',
    (value) => value.join('; '),
  );

  const blocks = composeBlocks(
    draft,
    { title: title?.value ?? null, employer: organization.employer?.value ?? null, places: places?.value ?? [] },
    added,
  );
  const description = renderMarkdown(blocks);
  const quotes = new QuoteFinder(description);
  const requirements = readRequirements(titled).flatMap((item) =>
    verbatim(quotes, item.text, (text) => ({ ...item, text })),
  );
  const responsibilities = readResponsibilities(titled).flatMap((item) => verbatim(quotes, item, (text) => text));
  const benefits = readBenefits(titled).flatMap((item) => verbatim(quotes, item, (text) => text));
  const skills = readSkills({ ...titled, employer });
  const visa = readVisa(titled);
  const applyUrl = draft.applyUrl ?? readApplyUrl(titled);

  const evidence: Record<string, Evidence> = {};
  const cite = (field: string, quote: string | null | undefined): void => {
    if (quote === undefined || quote === null) return;
    const found = quotes.find(quote) ?? quotes.find(splitLabel(quote)?.value ?? '');
    evidence[field] = found === null ? { label: 'inferred', quote: null } : { label: 'stated', quote: found };
  };
  cite('title', title?.quote);
  cite('hiringOrganization', organization.employer?.quote);
  if (organization.viaAgency) cite('viaAgency', organization.agencyQuote);
  cite('jobLocation', places?.quote);
  cite('workplaceType', workplace?.quote);
  cite('baseSalary', salary?.quote);
  cite('employmentType', employment?.quote);
  cite('seniority', seniority?.quote);
  cite('experienceYears', years?.quote);
  cite('educationRequirements', education?.quote);
  cite('datePosted', posted?.quote);
  cite('validThrough', until?.quote);
  cite('requirements', requirements[0]?.text);
  cite('responsibilities', responsibilities[0]);
  cite('jobBenefits', benefits[0]);
  cite('skills', skills[0]?.quote);
  cite('visaSponsorship', visa?.quote);
  if (applyUrl !== null) cite('applyUrl', applyUrl);
  if (draft.status) cite('status', draft.status.quote);

  return {
    title: title?.value ?? null,
    hiringOrganization: organization.employer?.value ?? null,
    viaAgency: organization.viaAgency,
    jobLocation: places?.value ?? [],
    workplaceType: workplace?.value ?? null,
    baseSalary: salary?.value ?? null,
    employmentType: employment?.value ?? [],
    seniority: seniority?.value ?? null,
    experienceYears: years?.value ?? null,
    educationRequirements: education?.value ?? [],
    datePosted: posted?.value ?? null,
    validThrough: until?.value ?? null,
    requirements,
    responsibilities,
    jobBenefits: benefits,
    skills: skills.map(({ name, category }) => ({ name, category })),
    visaSponsorship: visa?.value ?? null,
    status: draft.status ?? { state: 'unknown', quote: null },
    applyUrl,
    sourceUrl: document.canonicalUrl ?? document.url,
    source: draft.source,
    inLanguage: reading.language,
    description,
    sections: readSections(blocks),
    evidence,
    notices: [
      ...notices,
      ...(salary?.notice ? [salary.notice] : []),
      ...findInjection(description, document.hiddenText),
    ],
  };
}

/** The board's fields and the advertisement, as lines for the rules. */
function prepare(draft: PostingDraft, document: JobDocument, now: Date): Reading {
  const body = readLines(withoutOtherJobs(withoutProgramText(draft.blocks)));
  const lines = [...readLines(draft.fields.map((field) => ({ type: 'field' as const, ...field }))), ...body];
  return {
    title: draft.title ?? null,
    lines,
    labelled: labelledLines(lines),
    draft,
    page: document,
    language: readLanguage(body, document, draft.inLanguage),
    now,
  };
}

/** What the page's data states and the visible advertisement contradicts: the advertisement holds. */
function disagreement(label: string, value: string, quote: string): JobPosting['notices'][number] {
  const text = `The page's data says ${label.toLowerCase()} ${value}; the advertisement says otherwise.`;
  return { kind: 'data_disagrees', text, quote };
}

/** Whether of two lists one says a part of the other: "Full-time" beside "Full-time, Part-time". */
function overlap(read: unknown, stated: unknown): boolean {
  return Array.isArray(read) && Array.isArray(stated) && read.some((value) => stated.includes(value));
}

/** Places of the page's data give way to those that the advertisement names, where it never speaks of the former. */
function settlePlaces(reading: Reading, notices: JobPosting['notices']): Found<string[]> | null {
  const places = readLocation(reading);
  if (places === null || !reading.draft.fromMetadata?.includes('jobLocation')) return places;
  const named = new Set(places.value.flatMap(wordsOf));
  if (reading.lines.some(({ text }) => wordsOf(text).some((word) => named.has(word)))) return places;
  const visible = readLocation({ ...reading, draft: { ...reading.draft, jobLocation: undefined } });
  if (visible === null || !visible.value.every(isPlace)) return places;
  // "Norway" says no more than where the person may live; the town in the text is in it or is not.
  if (places.value.every((place) => PLACES.get(place.toLowerCase()) === 'country')) return visible;
  notices.push(disagreement('Location', places.value.join('; '), visible.quote));
  return visible;
}

/** Words of at least three letters, and each sign of a script without spaces. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hangul}]|\p{L}{3,}/gu) ?? [];
}

/** The title's level decides over the board's own level list, which is coarser ("Mid-Senior level"). */
function settleSeniority(reading: Reading, added: { label: string; value: string }[]) {
  const read = readSeniority(reading);
  if (read !== null || reading.draft.seniority === undefined) return read;
  const value = reading.draft.seniority;
  added.push({ label: 'Level', value });
  return { value, quote: `Level: ${value}` };
}

/** Keeps an item only in the very words of the description. */
function verbatim<T>(quotes: QuoteFinder, text: string, make: (text: string) => T): T[] {
  const found = quotes.find(text);
  return found === null ? [] : [make(found)];
}
