import { z } from 'zod';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
/** What machines write where they have nothing to say. */
const NOTHING =
  /^(?:null|none|undefined|nan|n\/?a|unknown|not (?:specified|available|applicable|provided)|unspecified|-+|\.+|\{.*\}|\[object object\])$/i;

/**
 * One line of a machine's text: entities decoded, tags gone, white space folded.
 * @returns undefined for what says nothing: empty, "null", "None", template code left in
 */
export function line(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = decodeEntities(decodeEntities(value.replace(/<[^<>]{1,200}>/g, ' ')))
    .replace(/\\[nrt]/g, ' ')
    .replace(/[\s\p{Cf}\p{Zs}]+/gu, ' ')
    .trim();
  return text === '' || NOTHING.test(text) || /\{\{|\$\{|<%/.test(text) ? undefined : text;
}

/** Decodes the entities that occur in titles and names. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
  });
}

/** A number, also one written as text ("120,000", "95 000.00"); undefined for anything else and for zero. */
export function amount(value: unknown): number | undefined {
  if (typeof value === 'string') {
    const text = value
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.');
    return text === '' || !/\d/.test(value) ? undefined : amount(Number(text));
  }
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

/**
 * A day in ISO form, from ISO text, or seconds or milliseconds since 1970.
 * @returns undefined where there is no such day, or none between 1995 and 2100
 */
export function isoDay(value: unknown): string | undefined {
  let day: string | undefined;
  if (typeof value === 'string') {
    const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(value) ?? /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(value);
    if (match) day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
    else if (/^\d{10}(?:\d{3})?$/.test(value.trim())) return isoDay(Number(value));
    else if (
      /^[A-Za-z]{3,9},? |^\d{1,2} [A-Za-z]{3,9}\.? \d{4}/.test(value.trim()) &&
      /\b(?:19|20)\d{2}\b/.test(value)
    ) {
      const time = Date.parse(/\d:\d/.test(value) ? value : `${value} UTC`);
      if (!Number.isNaN(time)) day = new Date(time).toISOString().slice(0, 10);
    }
  } else if (typeof value === 'number' && Number.isFinite(value)) {
    const time = value > 1e11 ? value : value * 1000;
    if (time > 8e11 && time < 4.2e12) day = new Date(time).toISOString().slice(0, 10);
  }
  if (day === undefined) return undefined;
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day) return undefined;
  return day >= '1995-01-01' && day < '2100-01-01' ? day : undefined;
}

/** Distinct lines of a list that may hold strings or objects with a name; a lone string is a list of one. */
export function lines(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const found = list.map((item) => line(item) ?? named(item)).filter((item) => item !== undefined);
  return [...new Set(found)];
}

const NAME_KEYS =
  'name displayName display_name label title nom nome nombre libelle bezeichnung nazwa nazev descriptor text value Name Title Label Descriptor Text Value LocationName 名称 名前'.split(
    ' ',
  );

/** The name that an object carries under one of the usual keys. */
export function named(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const object = value as Record<string, unknown>;
  for (const key of NAME_KEYS) {
    const text = line(object[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Schemas for the outside's records: whatever is missing or of another shape is undefined, never an error. */
export const Line = z.unknown().optional().transform(line);
export const Lines = z.unknown().optional().transform(lines);
export const Name = z
  .unknown()
  .optional()
  .transform((value) => line(value) ?? named(value));
export const Amount = z.unknown().optional().transform(amount);
export const Day = z.unknown().optional().transform(isoDay);
/** Markup or text as it is. */
export const Content = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined));
export const Flag = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'boolean' ? value : undefined));

/** An object whose shape may be wrong altogether. */
export function maybe<S extends z.ZodRawShape>(shape: S) {
  return z.object(shape).optional().catch(undefined);
}

/** A list of objects; items of another shape are dropped, and anything but a list is an empty one. */
export function listOf<T>(schema: z.ZodType<T>) {
  return z
    .unknown()
    .optional()
    .transform((value): T[] => (Array.isArray(value) ? value : []).flatMap((item) => keep(schema.safeParse(item))));
}

function keep<T>(result: z.ZodSafeParseResult<T>): T[] {
  return result.success ? [result.data] : [];
}
