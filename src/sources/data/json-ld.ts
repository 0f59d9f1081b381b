import { z } from 'zod';
import type { JobDocument } from '../../documents/document.ts';
import { blockText, comparable } from '../../extraction/compose.ts';
import type { BoardFacts } from '../facts.ts';
import type { DataRecord } from '../source.ts';
import { amount, Content, Day, Flag, Line, Lines, line, lines, named } from '../values.ts';
import { currencyCode, payUnit, salary } from '../vocabulary.ts';

/** schema.org's JobPosting as found in the wild: every property may be missing, a list, or of another shape. */
const JobPostingLd = z.object({
  title: Line,
  name: Line,
  description: Content,
  hiringOrganization: z.unknown().optional().transform(organizationName),
  jobLocation: z.unknown().optional().transform(placeNames),
  jobLocationType: Lines,
  applicantLocationRequirements: z.unknown().optional().transform(placeNames),
  baseSalary: z.unknown().optional().transform(readSalary),
  estimatedSalary: z.unknown().optional(),
  employmentType: Lines,
  datePosted: Day,
  validThrough: Day,
  url: Line,
  directApply: Flag,
  inLanguage: Line,
  educationRequirements: z.unknown().optional().transform(credential),
  experienceRequirements: z.unknown().optional().transform(experience),
  responsibilities: Content,
  qualifications: Content,
  skills: Lines,
  jobBenefits: z
    .unknown()
    .optional()
    .transform((value) => (typeof value === 'string' ? value : lines(value).join('\n'))),
});
export type JobPostingLd = z.infer<typeof JobPostingLd>;

/**
 * The JobPosting in a page's structured data.
 * @returns undefined where there is none, or several of which the page shows none as its heading
 */
export function findJobPosting(document: JobDocument): JobPostingLd | undefined {
  const found = document.structured.filter(isJobPosting).flatMap((value) => {
    const parsed = JobPostingLd.safeParse(value);
    return parsed.success && (parsed.data.title ?? parsed.data.name ?? parsed.data.description) ? [parsed.data] : [];
  });
  const [only] = found;
  if (found.length <= 1) return only !== undefined && isLeftover(only, document) ? undefined : only;
  const shown = comparable(`${document.pageTitle ?? ''}\n${document.selectText('h1') ?? ''}`);
  return found.find((posting) => shown.includes(comparable(posting.title ?? posting.name ?? '\u0000').trim()));
}

/** A page that shows at least this much text shows its ad. */
const AD_CHARACTERS = 400;

/** Data that a site builder's template left behind: the page shows an ad, and neither its title nor its text is that one's. */
function isLeftover(posting: JobPostingLd, document: JobDocument): boolean {
  const text = document.blocks.map(blockText).join('\n');
  if (text.length < AD_CHARACTERS) return false;
  const shown = comparable(`${document.pageTitle ?? ''}\n${document.selectText('h1') ?? ''}\n${text}`);
  const title = comparable(posting.title ?? posting.name ?? '').trim();
  if (title !== '' && shown.includes(title)) return false;
  const start = comparable((posting.description ?? '').replace(/<[^<>]*>|&\w+;/g, ' ')).trim();
  const probes = [start.slice(0, 40), start.slice(100, 140), start.slice(-40)].filter((probe) => probe.length >= 20);
  return title === '' && !probes.some((probe) => shown.includes(probe));
}

function isJobPosting(value: DataRecord): boolean {
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/i.test(type));
}

/** JobPosting as a board's facts. `content` is the description, for pages that show none. */
export function factsOfJsonLd(posting: JobPostingLd): BoardFacts {
  const telecommute = posting.jobLocationType.some((type) => /telecommute|remote/i.test(type));
  const places =
    posting.jobLocation.length > 0 ? posting.jobLocation : telecommute ? posting.applicantLocationRequirements : [];
  return {
    title: posting.title ?? posting.name,
    employer: posting.hiringOrganization,
    locations: places,
    workplace: telecommute ? 'remote' : undefined,
    employment: posting.employmentType,
    pay: posting.baseSalary,
    posted: posting.datePosted,
    validThrough: posting.validThrough,
    language: posting.inLanguage,
    education: posting.educationRequirements,
    experience: posting.experienceRequirements,
    content: [
      posting.description,
      { heading: 'Responsibilities', content: notIn(posting.responsibilities, posting.description) },
      { heading: 'Qualifications', content: notIn(posting.qualifications, posting.description) },
      { heading: 'Benefits', content: notIn(posting.jobBenefits, posting.description) },
    ],
  };
}

/** A part that the description does not hold already. */
function notIn(part: string | undefined, description: string | undefined): string | undefined {
  if (!part) return undefined;
  const start = comparable(part.replace(/<[^<>]*>/g, ' ').slice(0, 300))
    .trim()
    .slice(0, 80);
  return comparable((description ?? '').replace(/<[^<>]*>/g, ' ')).includes(start) ? undefined : part;
}

function organizationName(value: unknown): string | undefined {
  if (Array.isArray(value)) return organizationName(value[0]);
  return line(value) ?? named(value) ?? line((value as DataRecord | null | undefined)?.legalName);
}

function placeNames(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const places = list.map(placeName).filter((place) => place !== undefined);
  return [...new Set(places)];
}

/** "City, Region, Country" of a Place, an address, a country, or a text. */
function placeName(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return line(value);
  const place = value as DataRecord;
  const address = Array.isArray(place.address) ? place.address[0] : place.address;
  if (typeof address === 'string') return line(address);
  const parts = (address ?? place) as DataRecord;
  const words = [parts.addressLocality, parts.addressRegion, parts.addressCountry]
    .flatMap((part) => lines(part).slice(0, 1))
    .flatMap((part) => part.split(/\s*,\s*/));
  const distinct = words.filter(
    (word, index) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index,
  );
  return distinct.length > 0 ? distinct.join(', ') : (named(place) ?? line(parts.streetAddress));
}

function readSalary(value: unknown): BoardFacts['pay'] {
  const pay = Array.isArray(value) ? value[0] : value;
  if (pay === null || typeof pay !== 'object') return undefined;
  const record = pay as DataRecord;
  const inner = Array.isArray(record.value) ? record.value[0] : record.value;
  const range = (inner !== null && typeof inner === 'object' ? inner : record) as DataRecord;
  const single = amount(inner) ?? amount(range.value);
  const unit = line(range.unitText) ?? line(record.unitText);
  const found = salary(
    amount(range.minValue) ?? single,
    amount(range.maxValue) ?? single,
    line(record.currency ?? range.currency),
    unit,
  );
  return (
    found && {
      ...found,
      currency: currencyCode(line(record.currency) ?? line(range.currency)),
      unitText: payUnit(unit),
    }
  );
}

function credential(value: unknown): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const words = list.map((item) => {
    const category =
      item !== null && typeof item === 'object' ? line((item as DataRecord).credentialCategory) : undefined;
    return category ?? line(item);
  });
  return words.filter((word) => word !== undefined && !/no requirements/i.test(word)).join(', ') || undefined;
}

function experience(value: unknown): string | undefined {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const months = amount((value as DataRecord).monthsOfExperience);
    return months === undefined ? undefined : `${months} months`;
  }
  const text = line(value);
  return text !== undefined && text.length < 200 ? text : undefined;
}
