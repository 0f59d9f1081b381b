import { hoursType, shareOfPost } from '../../extraction/employment/weekly-hours.ts';
import type { DataRecord } from '../source.ts';
import { line, lines } from '../values.ts';
import { employmentTypes } from '../vocabulary.ts';
import { KEY_LISTS, keyForm, knownForm } from './json-keys.ts';

/** A flag named after a type: { "arbeitszeitVollzeit": true }, { "partTime": true }, { "is_internship": true }. */
const TYPE_FLAG =
  /^(?:is|job|arbeitszeit)?(fulltime|parttime|vollzeit|teilzeit(?!\p{L})|internship|freelance|temporary|volunteer)$/u;

/**
 * The words of the record's own slots for the type of employment: the first slot whose words name a full or part
 * time or another type; else its flags; else a term of contract that says how long and not how much.
 */
export function readEmployment(record: DataRecord): string[] {
  const slots = KEY_LISTS.employment.flatMap((form) =>
    Object.keys(record)
      .filter((key) => knownForm(key) === form)
      .map((key) => lines(record[key]).filter((text) => text.length <= 80)),
  );
  const naming = slots.filter((slot) => employmentTypes(slot).length > 0);
  const hours = naming.find((slot) =>
    employmentTypes(slot).some((type) => type === 'FULL_TIME' || type === 'PART_TIME'),
  );
  const [first] = naming;
  if (first !== undefined) return [...new Set([...first, ...(hours ?? [])])];
  const flags = Object.keys(record).flatMap((key) =>
    record[key] === true ? (TYPE_FLAG.exec(keyForm(key))?.[1] ?? []) : [],
  );
  if (flags.length > 0) return flags;
  const counted = countedHours(record);
  if (counted.length > 0) return counted;
  // The German agency's hours of part-time work: "arbeitszeitTeilzeitAbend".
  if (Object.keys(record).some((key) => record[key] === true && /^arbeitszeitTeilzeit/.test(key))) return ['teilzeit'];
  return slots.find((slot) => slot.some(isContract)) ?? [];
}

const HOURS_KEY =
  /^(?:fte|hours|weeklyhour|stunden|wochenstunden|horas|heures|ore|umfang|pensum|workload|taux|quotite|uren|urenperweek|hoursperweek|weeklyhours|\p{L}+(?:umfang|grad))$/u;

/** What a share or the hours of a week say: "fte: 0,6 - 1,0", "uren: 24-32". */
function countedHours(record: DataRecord): string[] {
  return Object.keys(record).flatMap((key) => {
    const text = HOURS_KEY.test(keyForm(key)) ? line(record[key]) : undefined;
    if (text === undefined || text.length > 40) return [];
    const value = /^\d{2}(?:\s?-\s?\d{2})?$/.test(text) ? `${text} hours per week` : `${key}: ${text}`;
    return [...hoursType(value), ...shareOfPost(value)].map((type) =>
      type === 'FULL_TIME' ? 'Full-time' : 'Part-time',
    );
  });
}

/** A term of contract that says how long and not how much: shown as it is. */
function isContract(text: string): boolean {
  return text.length < 40 && /cdi\b|permanent|unbefristet|indefinid|indetermin|umow|contract|vertrag/i.test(text);
}
