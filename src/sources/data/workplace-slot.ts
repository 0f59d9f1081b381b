import type { DataRecord } from '../source.ts';
import { line, lines, named } from '../values.ts';
import { first } from './record-fields.ts';

/**
 * What a record of any origin says of the kind of workplace, in its own spelling: a word, a flag, or an object with a
 * name ({ "teleworking": { "value": "Presencial" } }).
 * @returns undefined where no slot says anything
 */
export function readWorkplaceSlot(record: DataRecord): string | undefined {
  return (
    first(record, 'workplace', (value, form) => {
      if (typeof value === 'boolean' || value === 0 || value === 1) {
        if (!value || form === 'homeoffice') return undefined;
        return /hybrid/.test(form) ? 'hybrid' : 'remote';
      }
      const text = line(value) ?? (Array.isArray(value) ? lines(value).join(', ') || undefined : named(value));
      // "hybridDesc": whatever its words, they are about a week that is shared.
      if (text !== undefined && /^hybrid/.test(form)) return /^(?:false|no|none)$/i.test(text) ? undefined : 'hybrid';
      return text === undefined || /^(?:true|yes)$/i.test(text) ? text && 'remote' : text;
    }) ??
    inPlace(record) ??
    (/^remote\b/i.test(first(record, 'location', line) ?? '') ? 'remote' : undefined)
  );
}

/** Some records say beside the city whether the job is remote ("location": {"city": …, "remote": true}). */
function inPlace(record: DataRecord): string | undefined {
  const { location } = record;
  return location === null || typeof location !== 'object' || Array.isArray(location)
    ? undefined
    : readWorkplaceSlot(Object.fromEntries(Object.entries(location).filter(([key]) => key !== 'location')));
}
