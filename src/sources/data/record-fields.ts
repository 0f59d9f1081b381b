import type { DataRecord } from '../source.ts';
import { line, named } from '../values.ts';
import { type FieldName, fieldOf, KEY_LISTS, keyForm, knownForm } from './json-keys.ts';

/** The title of the job that a record describes, undefined where it has none. */
export function titleOf(record: DataRecord): string | undefined {
  return first(record, 'title', (value, key) =>
    key === 'name' && hasOther(record, 'title', 'name') ? undefined : (line(value) ?? named(value)),
  );
}

/** Whether the record has another key for a field than the one of this plain form. */
export function hasOther(record: DataRecord, field: FieldName, form: string): boolean {
  return Object.keys(record).some(
    (key) => keyForm(key) !== form && fieldOf(key) === field && line(record[key]) !== undefined,
  );
}

/**
 * The first usable value among a field's keys, in the order of the lexicon.
 * @param read what a value says; undefined where it is not usable. It is also given the key in its plain form
 */
export function first<T>(
  record: DataRecord,
  field: FieldName,
  read: (value: unknown, form: string) => T | undefined,
): T | undefined {
  const byForm = new Map(Object.keys(record).map((key) => [knownForm(key), record[key]]));
  for (const form of KEY_LISTS[field]) {
    if (!byForm.has(form)) continue;
    const value = read(byForm.get(form), form);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Under such keys records group what others have beside each other: { "basics": { "seniority": ["Mid"] } }. */
const GROUP =
  /^(?:basics?|essentials?|details?|general|summary|meta|info|jobinfo|jobdetails|overview|specs?|conditions?|terms|employment|classification)$/;

/** What the record's object of days says: { "date": { "created": …, "closing": … } }. */
export function datesOf<T>(record: DataRecord, read: (dates: DataRecord) => T | undefined): T | undefined {
  for (const dates of [record.date, record.dates]) {
    if (dates === null || typeof dates !== 'object' || Array.isArray(dates)) continue;
    const found = read(dates as DataRecord);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The records that a record groups its fields in. */
export function groupsOf(record: DataRecord): DataRecord[] {
  return Object.entries(record).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && GROUP.test(keyForm(key))
      ? [value as DataRecord]
      : [],
  );
}
