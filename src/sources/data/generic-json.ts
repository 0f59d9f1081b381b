import { JobBriefError } from '../../core/errors.ts';
import type { JobDocument } from '../../documents/document.ts';
import { parseDateText } from '../../extraction/dates/date-text.ts';
import type { PostingDraft } from '../../extraction/draft.ts';
import { ALL_THE_WORLD, NOT_A_PLACE } from '../../extraction/place/values.ts';
import { cleanEmployer, employerFromSlug } from '../clean-employer.ts';
import { type BoardFacts, draftFrom } from '../facts.ts';
import { hostedSlug } from '../hosted.ts';
import type { DataRecord } from '../source.ts';
import { isoDay, line, lines, named } from '../values.ts';
import { type FieldName, fieldOf } from './json-keys.ts';
import { placeInWorkplace, placeText, relatedPlaces } from './place-records.ts';
import { CJK, longTexts, readContent } from './record-content.ts';
import { readEmployment } from './record-employment.ts';
import { datesOf, first, groupsOf, hasOther, titleOf } from './record-fields.ts';
import { readPay } from './record-pay.ts';
import { choosePosting } from './records.ts';
import { readWorkplaceSlot } from './workplace-slot.ts';

/** An advertisement has at least this many characters of text. */
const MIN_TEXT = 120;

/**
 * Reads a record of unknown origin by what it calls its fields.
 * @returns undefined where no record looks like a posting
 * @throws JobBriefError NOT_A_JOB for a JSON list of several postings of which none is asked for
 */
export function readGenericJson(document: JobDocument, records: DataRecord[]): PostingDraft | undefined {
  const outermost = records.filter(looksLikePosting);
  const chosen =
    choosePosting(siblings(outermost, records), document, (record) => titleOf(record)) ??
    (document.kind === 'json' ? joined(records) : undefined);
  if (chosen === undefined) return undefined;
  const facts = readRecord(chosen);
  if (facts.employer === undefined && document.kind === 'json') facts.employer = employerAround(chosen, records);
  if (facts.employer === undefined) facts.employer = employerOfAddress(document, facts);
  if (facts.locations?.length === 0) facts.locations = relatedPlaces(chosen, records);
  return draftFrom('json', facts);
}

/** How deep in the document parts of one posting are looked for. */
const MOST_WHOLES = 8;

/** A posting whose parts lie beside each other: { "header": { "jobName": … }, "jobDetail": { "jobDescription": … } }. */
function joined(records: DataRecord[]): DataRecord | undefined {
  for (const record of records.slice(0, MOST_WHOLES)) {
    const parts = Object.values(record).filter(
      (value): value is DataRecord => value !== null && typeof value === 'object' && !Array.isArray(value),
    );
    if (parts.length < 2) continue;
    const whole: DataRecord = Object.assign({}, ...parts.toReversed(), record);
    if (looksLikePosting(whole)) return whole;
  }
  return undefined;
}

/** The postings that do not lie inside another posting. */
function siblings(found: DataRecord[], records: DataRecord[]): DataRecord[] {
  if (found.length <= 1 || records.length === 0) return found;
  const inner = new Set<unknown>();
  for (const record of found) if (!inner.has(record)) for (const child of nestedRecords(record)) inner.add(child);
  return found.filter((record) => !inner.has(record));
}

function nestedRecords(record: DataRecord): unknown[] {
  const all: unknown[] = [];
  const open: unknown[] = Object.values(record);
  while (open.length > 0 && all.length < 2000) {
    const value = open.pop();
    if (value === null || typeof value !== 'object') continue;
    all.push(value);
    open.push(...(Array.isArray(value) ? value : Object.values(value)));
  }
  return all;
}

function looksLikePosting(record: DataRecord): boolean {
  const fields = new Set<FieldName>();
  for (const key of Object.keys(record)) {
    const field = fieldOf(key);
    if (field !== undefined && record[key] !== null && record[key] !== '') fields.add(field);
  }
  if (!fields.has('title') || titleOf(record) === undefined) return false;
  const supports = [
    'employer',
    'location',
    'employment',
    'salary',
    'salaryMin',
    'workplace',
    'posted',
    'apply',
    'level',
    'department',
    'skills',
  ] as const;
  const count = supports.filter((field) => fields.has(field)).length;
  const length = longTexts(record).reduce((sum, [, text]) => sum + text.length, 0);
  const enough = CJK.test(titleOf(record) ?? '') ? MIN_TEXT / 3 : MIN_TEXT;
  return length >= enough ? count >= 1 : count >= 4;
}

/** Reads every field of a record by what its keys are called. */
export function readRecord(record: DataRecord): BoardFacts {
  const text = (field: FieldName) => first(record, field, (value) => line(value) ?? named(value));
  const texts = (field: FieldName) =>
    first(record, field, (value) => (lines(value).length > 0 ? lines(value) : undefined));
  const title = titleOf(record);
  const employer =
    first(record, 'employer', (value) => cleanEmployer(line(value) ?? named(value))) ??
    (hasOther(record, 'title', 'name') ? cleanEmployer(line(record.name)) : undefined) ??
    cleanEmployer(named(record.profile));
  const pay = readPay(record);
  const employment = readEmployment(record);
  const dayFirst = writesDayFirst(record);
  const dayOf = (value: unknown, form: string) => day(value, form, dayFirst);
  return {
    title,
    employer,
    locations: readPlaces(record),
    workplace: readWorkplaceSlot(record),
    employment,
    pay: typeof pay === 'string' ? undefined : pay,
    payWords: typeof pay === 'string' ? pay : undefined,
    level: (texts('level') ?? levelInGroup(record))?.filter((word) => !/^\d+$/.test(word)).join(', '),
    department: texts('department')?.join(', '),
    experience: first(record, 'experience', years),
    education: text('education'),
    posted: first(record, 'posted', dayOf),
    // { "date": { "created": …, "closing": … } }: the days in an object of their own.
    validThrough: first(record, 'until', dayOf) ?? datesOf(record, (dates) => first(dates, 'until', dayOf)),
    applyUrl: first(record, 'apply', (value) =>
      typeof value === 'string' && /^https?:\/\//.test(value) ? value : undefined,
    ),
    language: first(record, 'language', (value) =>
      typeof value === 'string' && /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(value) ? value.replace('_', '-') : undefined,
    ),
    fields: [['Skills', texts('skills')?.join(', ')]],
    content: readContent(record),
  };
}

function levelInGroup(record: DataRecord): string[] | undefined {
  for (const group of groupsOf(record)) {
    const found = first(group, 'level', (value) => (lines(value).length > 0 ? lines(value) : undefined));
    if (found !== undefined) return found;
  }
  return undefined;
}

const ENGLISH_KEY = /date|dead|clos|expir|valid|post|publish|creat|appl|last|end|time|epoch|until/;

/** A day as data has it, also as people write it under a key that is not English: "27/11/2026", "27.11.2026". */
function day(value: unknown, form: string, dayFirst: boolean): string | undefined {
  const iso = isoDay(value);
  if (iso !== undefined || typeof value !== 'string') return iso;
  const [, a = '', mark, b = '', year] = /^(\d{1,2})([./-])(\d{1,2})\2(20\d\d)(?!\d)/.exec(value.trim()) ?? [];
  // "Friday 4 December 2026, 9am": with a month's name and a year there is but one day.
  if (year === undefined && value.length <= 60 && /\p{L}{3}\D*20\d\d/u.test(value))
    return parseDateText(value, 'en-GB', new Date(0)) ?? undefined;
  // Under an English key both orders are in use.
  const either = mark === '/' && ENGLISH_KEY.test(form) && Number(a) <= 12 && Number(b) <= 12;
  if (year === undefined || (either && !dayFirst)) return undefined;
  const [date, month] = Number(b) > 12 ? [b, a] : [a, b];
  return isoDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** Currencies of countries that write the day before the month. */
const DAY_FIRST = /^(?:GBP|EUR|AUD|NZD|INR|CHF|PLN|CZK|BRL|ZAR|SGD|AED|DKK|NOK|SEK|MXN|ARS|CLP|COP)$/;

/** Whether "03/11/2026" is in November: by the record's currency, or by another date of it that cannot be read else. */
function writesDayFirst(record: DataRecord): boolean {
  if (DAY_FIRST.test(first(record, 'currency', line) ?? '')) return true;
  const dates = Object.values(record).flatMap((value) =>
    typeof value === 'string' ? (/^(\d{1,2})\/(\d{1,2})\/20\d\d(?!\d)/.exec(value.trim()) ?? []) : [],
  );
  return dates.some((text, index) => index % 3 === 1 && Number(text) > 12);
}

/** Experience in words: a bare number is years, or months where the key says so; 0 is none asked for. */
function years(value: unknown, form: string): string | undefined {
  const text = line(value) ?? named(value);
  if (text === undefined) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    return first(value as DataRecord, 'experience', (inner, key) =>
      typeof inner === 'object' ? undefined : years(inner, key),
    );
  }
  if (!/^\d+(?:\.\d+)?$/.test(text)) return text;
  // "experience": 3 may be a code of the board's own.
  if (!/min|year|month|年/.test(form)) return undefined;
  const number = Number(text) / (form.endsWith('months') ? 12 : 1);
  return number >= 1 && number <= 30 ? `${Math.floor(number)}+ years` : undefined;
}

function readPlaces(record: DataRecord): string[] {
  const places = first(record, 'location', (value) => {
    const found = (Array.isArray(value) ? value : [value]).flatMap((item) => placeText(item) ?? []);
    const real = found.filter((place) => !NOT_A_PLACE.test(place));
    // From all the world is an answer too, where a record names nothing narrower.
    const all = real.length > 0 ? real : found.filter((place) => ALL_THE_WORLD.test(place)).slice(0, 1);
    return all.length > 0 ? all : undefined;
  });
  if (places === undefined) return placesOf(first(record, 'workplace', placeInWorkplace));
  // "Berlin" beside a country of its own is "Berlin, Germany" only where the record itself says so in one place.
  return [...new Set(places)];
}

function placesOf(place: string | undefined): string[] {
  return place === undefined ? [] : [place];
}

/** The employer that stands around a single posting: { "company": {…}, "job": {…} }. */
function employerAround(chosen: DataRecord, records: DataRecord[]): string | undefined {
  for (const record of records.slice(0, 12)) {
    if (record === chosen) continue;
    const name = first(record, 'employer', (value) => cleanEmployer(line(value) ?? named(value)));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The employer in the address of a hosted career site: "jobs.lever.co/acme/…". */
function employerOfAddress(document: JobDocument, facts: BoardFacts): string | undefined {
  const slug = hostedSlug(document.url) ?? hostedSlug(facts.applyUrl);
  return employerFromSlug(slug, JSON.stringify(facts.content));
}

/** Refuses a JSON document without a posting, saying what it is. */
export function notAPosting(): JobBriefError {
  return new JobBriefError('NOT_A_JOB', 'This data holds no job posting.');
}
