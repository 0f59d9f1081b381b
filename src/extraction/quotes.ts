import { allMatches } from '../core/all-matches.ts';
import { isLatin, LATIN } from '../core/latin.ts';
/**
 * Finds pieces of an advertisement's text in its Markdown again, where markup, escapes or white space stand in between.
 * Compares letters and digits only.
 */
export class QuoteFinder {
  readonly #markdown: string;
  #folded: string | null = null;
  #positions: number[] = [];

  constructor(markdown: string) {
    this.#markdown = markdown;
  }

  /**
   * @param text words of the advertisement
   * @returns the same words as they stand in the Markdown, verbatim; null where they do not stand there
   */
  find(text: string): string | null {
    const wanted = text.trim();
    if (wanted === '') return null;
    if (this.#markdown.includes(wanted)) return wanted;
    const folded = fold(wanted, null);
    if (folded === '') return null;
    if (this.#folded === null) {
      this.#positions = [];
      this.#folded = fold(this.#markdown, this.#positions);
    }
    const at = this.#folded.indexOf(folded);
    if (at < 0) return null;
    const first = this.#positions[at] ?? 0;
    const last = this.#positions[at + folded.length - 1] ?? first;
    // A letter outside the basic plane takes two places: the last position is that of its first half.
    const end = last + (/[\uD800-\uDBFF]/.test(this.#markdown[last] ?? '') ? 2 : 1);
    return this.#markdown.slice(first, end);
  }
}

const WORD = /[\p{L}\p{N}]+/gu;
const LATIN_WORD = new RegExp(`[${LATIN}]+`, 'g');

/** Lower-case letters and digits of a text, and, for each, its position in it. */
function fold(text: string, positions: number[] | null): string {
  let folded = '';
  for (const match of allMatches(text, isLatin(text) ? LATIN_WORD : WORD)) {
    const lower = match[0].toLowerCase();
    // Lower case may be longer than the original (İ): then keep the original, positions must stay aligned.
    const word = lower.length === match[0].length ? lower : match[0];
    folded += word;
    if (positions) for (let i = 0; i < word.length; i++) positions.push(match.index + i);
  }
  return folded;
}
