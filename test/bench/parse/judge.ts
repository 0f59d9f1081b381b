import type { JobPosting } from '../../../src/core/posting.ts';
import type { Gold, GoldSalary, GoldText } from './corpus.ts';

export const FIELDS = [
  'title',
  'company',
  'location',
  'workplace',
  'salary',
  'employmentType',
  'seniority',
  'years',
  'validThrough',
  'skills',
] as const;
export type Field = (typeof FIELDS)[number];

const GENDER = /\((?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|h\/f|f\/h|m\/f\/x|all genders|d\/f\/m|m\/w\/x|gn)\)/g;
const LEGAL_FORM = new Set(
  'inc llc ltd gmbh ag sa sas bv co corp corporation limited pty the company plc srl kg oy ab as se'.split(' '),
);

/** Letters and digits with single spaces between, for comparing texts. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
const norm = (text: unknown): string =>
  typeof text === 'string' ? fold(text.normalize('NFKC').toLowerCase().replace(GENDER, ' ')) : '';
const company = (text: unknown): string =>
  norm(text)
    .split(' ')
    .filter((word) => !LEGAL_FORM.has(word))
    .join(' ');

function alternatives(gold: Gold, field: string): unknown[] {
  const found = gold.alt?.[field];
  return found === undefined || found === null ? [] : [found].flat(2);
}

/** Right or wrong for each field, a share for skills; null where the label is not to be scored. */
export function judge(posting: JobPosting, gold: Gold): Record<Field, number | null> {
  const alt = (field: string): unknown[] => alternatives(gold, field);
  const any = (field: string, right: boolean): number | null => (alt(field).includes('any') ? null : Number(right));
  const among = (value: unknown, right: unknown, field: string): boolean =>
    value === right || alt(field).includes(value);
  const level = (value: unknown): unknown => (value === 'junior' || value === 'graduate' ? 'entry' : value);
  const years = posting.experienceYears?.min ?? null;
  const day = posting.validThrough?.slice(0, 10) ?? null;
  const names = posting.skills.map(({ name }) => norm(name));
  const skills = (gold.skills ?? []).map(norm);
  return {
    title: any(
      'title',
      gold.title ? [gold.title, ...alt('title')].map(norm).includes(norm(posting.title)) : posting.title === null,
    ),
    company: any('company', isCompany(posting.hiringOrganization, gold, alt('company'))),
    location: any('locations', isPlace(posting.jobLocation, gold.locations, alt('locations'))),
    workplace: any('remote', among(posting.workplaceType, gold.remote, 'remote')),
    salary: any('salary', isSalary(posting, gold, alt)),
    employmentType: any(
      'employmentType',
      isEmployment(posting.employmentType, gold.employmentType, alt('employmentType')),
    ),
    seniority: any('seniority', [gold.seniority, ...alt('seniority')].map(level).includes(posting.seniority)),
    years: any('yearsMin', among(years, gold.yearsMin, 'yearsMin')),
    validThrough: any(
      'validThrough',
      [gold.validThrough, ...alt('validThrough')].some(
        (date) => (typeof date === 'string' ? date.slice(0, 10) : null) === day,
      ),
    ),
    skills:
      skills.length === 0
        ? null
        : skills.filter((skill) =>
            names.some((name) => name === skill || name.includes(skill) || (name.length > 2 && skill.includes(name))),
          ).length / skills.length,
  };
}

function isCompany(found: string | null, gold: Gold, alt: unknown[]): boolean {
  if (!found) return gold.company === null || alt.includes(null);
  return [gold.company, ...alt].filter(Boolean).map(company).includes(company(found));
}

function isPlace(found: string[], places: string[], alt: unknown[]): boolean {
  const others = alt.filter((place) => typeof place === 'string').map(norm);
  const got = found.map(norm);
  const words = (text: string): string[] => text.split(' ');
  if (places.length === 0)
    return got.every((place) => others.some((other) => words(place).some((word) => words(other).includes(word))));
  const wanted = places.map(norm);
  const hit = (a: string, b: string): boolean =>
    words(a)
      .slice(0, 2)
      .some((word) => words(b).includes(word)) ||
    words(b)
      .slice(0, 2)
      .some((word) => words(a).includes(word)) ||
    a.includes(b) ||
    b.includes(a);
  const covers = wanted.every((a) => got.some((b) => hit(a, b))) || others.some((a) => got.some((b) => hit(a, b)));
  return got.length > 0 && covers && got.every((b) => [...wanted, ...others].some((a) => hit(a, b)));
}

function isSalary(posting: JobPosting, gold: Gold, alt: (field: string) => unknown[]): boolean {
  const { baseSalary } = posting;
  if (baseSalary === null) return gold.salary === null || alt('salary').includes(null);
  const looseUnit = gold.inferred?.includes('salary.period') || alt('salary.period').includes('any');
  const same = (right: GoldSalary, loose: boolean): boolean => {
    const unit = right.period?.toUpperCase() || null;
    return (
      baseSalary.min === (right.min ?? null) &&
      (baseSalary.max === (right.max ?? null) || baseSalary.max === null || (right.max ?? null) === null) &&
      (!right.currency || baseSalary.currency === right.currency) &&
      (unit === null || unit === baseSalary.unitText || (loose && baseSalary.unitText === null))
    );
  };
  const { salary } = gold;
  if (salary !== null) {
    if (same(salary, Boolean(looseUnit))) return true;
    if (
      alt('salary.period').some(
        (period) => typeof period === 'string' && period !== 'any' && same({ ...salary, period }, false),
      )
    )
      return true;
  }
  return alt('salary').some(
    (other) => typeof other === 'object' && other !== null && !(other as GoldSalary).estimated && same(other, false),
  );
}

function isEmployment(found: readonly string[], wanted: string | null, alt: unknown[]): boolean {
  if (found.length === 0) return wanted === null || alt.includes(null);
  return found.some((type) => type === wanted || alt.includes(type));
}

/** Pay where the ad names none. */
export function isInventedPay(posting: JobPosting, gold: Gold): boolean {
  return posting.baseSalary !== null && gold.salary === null && alternatives(gold, 'salary').length === 0;
}

/** Share of an ad's sentences that a text holds, and share of ad in what it holds of the page. */
export function scoreText(
  found: string,
  text: GoldText,
  gold: Gold | undefined,
): { recall: number; precision: number } {
  const folded = fold(found);
  const facts = [gold?.title, gold?.company, ...(gold?.locations ?? [])].map(fold).filter((fact) => fact.length > 3);
  const phrases = text.phrases.map(fold).filter(Boolean);
  const junk = (text.boilerplate ?? [])
    .map(fold)
    .filter((line) => line !== '' && !facts.some((fact) => fact.includes(line) || line.includes(fact)));
  const length = (lines: string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
  const kept = phrases.filter((phrase) => folded.includes(phrase));
  const wrong = junk.filter((line) => folded.includes(line));
  return {
    recall: kept.length / Math.max(1, phrases.length),
    precision: length(kept) / Math.max(1, length(kept) + length(wrong)),
  };
}
