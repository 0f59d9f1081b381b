import { comparable } from '../../extraction/compose.ts';
import type { BoardFacts } from '../facts.ts';
import type { DataRecord } from '../source.ts';
import { line, named } from '../values.ts';
import { fieldOf, KEY_LISTS, keyForm } from './json-keys.ts';

/** A description among other texts; shorter ones are facts in a line. */
const LONG = 90;

/** The texts of the advertisement: the description first, then other long texts and lists, each under its key's words. */
export function readContent(record: DataRecord): BoardFacts['content'] {
  const texts = longTexts(record);
  const main = KEY_LISTS.description
    .flatMap((form) => texts.filter(([key]) => keyForm(key) === form))
    .filter(([key]) => !/^(?:summary|excerpt|snippet)$/.test(keyForm(key)) || texts.length === 1);
  const kept: { heading: string | null; content: string }[] = [];
  let shown = '';
  for (const [key, content] of [...main, ...texts.filter((entry) => !main.includes(entry))]) {
    const plain = comparable(content.replace(/<[^<>]*>/g, ' ').replace(/&[a-z#0-9]{2,8};/gi, ' '));
    // The same text again as plain text, or its beginning as a teaser.
    if (shown.includes(plain.trim().slice(0, 60)) && kept.length > 0) continue;
    shown += plain;
    kept.push({ heading: fieldOf(key) === 'description' ? null : keyWords(key), content });
  }
  return kept.map(({ heading, content }) => (heading === null ? content : { heading, content }));
}

/** Scripts whose words are not set apart by spaces, and whose texts are shorter. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NOT_TEXT =
  /url|link|href|logo|image|icon|photo|avatar|slug|token|hash|guid|uuid|tracking|schema|^id$|_id$|email|phone|html_?class|meta|seo/i;

/** Long texts and lists of sentences in a record, one level of nesting followed ("sections.qualifications.text"). */
export function longTexts(record: DataRecord, depth = 0): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    if (NOT_TEXT.test(key) || fieldOf(key) === 'employer') return [];
    if (typeof value === 'string') {
      return value.trim().length >= leastLength(key, value) &&
        (/\s/.test(value.trim()) || CJK.test(value)) &&
        !/^https?:|^data:/.test(value)
        ? [[key, value]]
        : [];
    }
    if (Array.isArray(value)) {
      const items = value.filter((item) => typeof item === 'string' && item.trim() !== '');
      const length = items.reduce((sum, item) => sum + item.length, 0);
      if (
        items.length === value.length &&
        length >= LONG / 2 &&
        length / items.length >= 12 &&
        fieldOf(key) !== 'skills' &&
        fieldOf(key) !== 'location'
      )
        return [[key, items.map((item) => `- ${item}`).join('\n')]];
      return depth < 3 ? value.flatMap((item) => titledText(item)) : [];
    }
    return value !== null && typeof value === 'object' && depth < 3 ? longTexts(value as DataRecord, depth + 1) : [];
  });
}

/** A field that is the description by its name may be short. */
function leastLength(key: string, text: string): number {
  if (fieldOf(key) === 'description' || /<(?:p|ul|li|br)\b/i.test(text)) return 20;
  return CJK.test(text) ? LONG / 3 : LONG;
}

/** A part with a heading of its own: { name: "Requirements", value: "…" }. */
function titledText(value: unknown): [string, string][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const heading = named(value);
  const texts = Object.entries(value as DataRecord).filter(
    ([key, text]) =>
      typeof text === 'string' &&
      text.length >= leastLength(key, text) &&
      (/\s/.test(text) || CJK.test(text)) &&
      text !== heading,
  ) as [string, string][];
  return texts
    .slice(0, 1)
    .map(([key, text]) => [
      heading !== undefined && heading.length < 80 && heading !== line(text) ? heading : key,
      text,
    ]);
}

/** "jobRequirements" in words: "Job requirements". */
function keyWords(key: string): string {
  const words = key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
