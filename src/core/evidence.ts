import { z } from 'zod';
import { type Folded, fold, foldText } from './fold.ts';

export { supportsClaim } from './support.ts';

/**
 * How a claim is known: `stated` in the ad, `likely` (implied by something stated), or `inferred`
 * (nobody said it). `stated` is a promise that code keeps: see verifyQuote.
 */
export const EvidenceLabel = z.enum(['stated', 'likely', 'inferred']);
export type EvidenceLabel = z.infer<typeof EvidenceLabel>;

/** The label and, for `stated`, the words of the ad it rests on, verbatim in JobPosting.description. */
export const Evidence = z.strictObject({ label: EvidenceLabel, quote: z.string().nullable() });
export type Evidence = z.infer<typeof Evidence>;

/** Where a quotation stands in the description: `text` is `description.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/**
 * Finds a quotation in the description, whatever its case, white space, quotation marks, dashes and
 * Markdown marks.
 * @returns the words as they stand in the description, or null: a quotation that begins or ends inside
 *   a word or number ("5 years" in "15 years", "Java" in "JavaScript") is not found
 */
export function verifyQuote(quote: string, description: string): string | null {
  return quoteFinder(description)(quote)?.text ?? null;
}

/**
 * verifyQuote for many quotations of one description, which is folded at most once.
 * @param folded the description folded, where it is known already
 */
export function quoteFinder(description: string, folded?: Folded): (quote: string) => Span | null {
  return (quote) => {
    const verbatim = quote.trim();
    if (!/[\p{L}\p{N}]/u.test(verbatim)) return null;
    const exact = findWhole(verbatim, description);
    if (exact >= 0) return { start: exact, end: exact + verbatim.length, text: verbatim };
    folded ??= fold(description);
    const wanted = foldText(verbatim).trim();
    for (const needle of [wanted, trimmed(wanted)]) {
      const at = findWhole(needle, folded.text);
      if (at < 0) continue;
      const start = folded.starts[at] ?? 0;
      const end = folded.ends[at + needle.length - 1] ?? start;
      return { start, end, text: description.slice(start, end) };
    }
    return null;
  };
}

/** Without the quotation marks, ellipses and full stop that a quoting hand adds around the words. */
function trimmed(text: string): string {
  return text.replace(/^[\s"'.…「『-]+|[\s"'.,;:…。」』-]+$/gu, '');
}

/** The first occurrence that cuts no word and no number in two; -1 where there is none. */
function findWhole(needle: string, text: string): number {
  if (!needle) return -1;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!cuts(text, at) && !cuts(text, at + needle.length)) return at;
  }
  return -1;
}

const SPACED_LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const NUMERAL = /[\p{Nd}〇一二三四五六七八九十百千万億兆]/u;

/** Whether a cut before `at` would go through a word or a number. */
function cuts(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  if (!before || !after) return false;
  if (NUMERAL.test(before) && NUMERAL.test(after)) return true;
  if (/[.,]/.test(before)) return /\d/.test(text[at - 2] ?? '') && /\d/.test(after);
  if (/[.,]/.test(after)) return /\d/.test(before) && /\d/.test(text[at + 1] ?? '');
  if (UNSPACED.test(before) || UNSPACED.test(after)) return false;
  return isWord(before) && isWord(after);
}

function isWord(unit: string): boolean {
  return SPACED_LETTER.test(unit) || /[\p{Nd}_]/u.test(unit);
}
