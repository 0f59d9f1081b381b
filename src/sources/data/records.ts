import { JobBriefError } from '../../core/errors.ts';
import type { JobDocument } from '../../documents/document.ts';
import { toUrl } from '../host.ts';
import type { DataRecord } from '../source.ts';

/** Objects looked at in one document: application state may hold a whole shop. */
const MAX_RECORDS = 4000;
const MAX_DEPTH = 9;

/** The objects of a document's embedded state or JSON, outermost first, in reading order. */
export function dataRecords(document: JobDocument): DataRecord[] {
  const records: DataRecord[] = [];
  let level: unknown[] = document.state;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && records.length < MAX_RECORDS; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue;
      if (!Array.isArray(value)) records.push(value as DataRecord);
      if (records.length >= MAX_RECORDS) break;
      for (const child of Array.isArray(value) ? value : Object.values(value)) {
        if (child !== null && typeof child === 'object') next.push(child);
      }
    }
    level = next;
  }
  return records;
}

const KEYS = new WeakMap<DataRecord[], Set<string>>();

/**
 * Whether all of these keys occur in the records, be it in different ones: every board asks this of the same records
 * before it looks at each of them.
 */
export function hasKeys(records: DataRecord[], keys: string[]): boolean {
  const known = KEYS.get(records) ?? new Set(records.flatMap(Object.keys));
  KEYS.set(records, known);
  return keys.every((key) => known.has(key));
}

/**
 * Chooses the posting among records of one shape.
 * @returns the only one; the one that the document's address or heading names; undefined where a page shows several
 * @throws JobBriefError NOT_A_JOB for a JSON list of several of which none is named
 */
export function choosePosting(
  found: DataRecord[],
  document: JobDocument,
  title: (record: DataRecord) => string | undefined,
) {
  if (found.length <= 1) return found[0];
  const url = toUrl(document.url) ?? toUrl(document.canonicalUrl);
  const named = url && found.find((record) => isNamedBy(record, url));
  if (named) return named;
  if (document.kind === 'json') {
    const distinct = new Set(found.map((record) => title(record) ?? ''));
    if (distinct.size === 1) return found[0];
    throw new JobBriefError('NOT_A_JOB', `This is a list of ${found.length} jobs.`, {
      hint: 'Share the address of one of them.',
    });
  }
  const heading = document.selectText('h1') ?? document.pageTitle ?? '';
  const shown = found.filter((record) => {
    const text = title(record);
    return text !== undefined && text.length > 3 && heading.includes(text);
  });
  return shown.length === 1 ? shown[0] : undefined;
}

/** Whether an address names a record: by an id or slug in its path, query or fragment, or by being its link. */
function isNamedBy(record: DataRecord, url: URL): boolean {
  const parts = [...url.pathname.split('/'), ...url.searchParams.values(), ...url.hash.slice(1).split(/[/&=]/)];
  const words = new Set(parts.filter((part) => part.length > 2).map((part) => part.toLowerCase()));
  return Object.entries(record).some(([key, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    const text = String(value).toLowerCase();
    if (/^(?:id|_id|uuid|uid|guid|slug|shortcode|code|jobid|job_id|reference|objectid|short_name|ref)$/i.test(key))
      return words.has(text);
    if (!/url|link|^ref/i.test(key) || !text.startsWith('http')) return false;
    const own = toUrl(text);
    return (
      own !== undefined &&
      own.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '').toLowerCase() &&
      own.pathname.length > 1
    );
  });
}
