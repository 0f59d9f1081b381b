/** A text folded for comparison, and where each of its characters stood in the original. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`: where the character it came from starts, and where it ends. */
  starts: number[];
  ends: number[];
}

const SAME: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '`': '',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '〜': '~',
  '～': '~',
  '*': '',
  '|': ' ',
  '⁄': '/',
};

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Most of any text, and what it is folded to: ASCII without what Markdown could mean something by. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.;:!?\'"/%&=@$()+-'].map((unit) => [
    unit,
    unit.toLowerCase(),
  ]),
);
/** Cheap to look for: a text without any of these has no East Asian character. */
const BEYOND_CJK_START = /[\u2E80-\uFFFF]/;
const WORD = /[\p{L}\p{N}]/u;
/** Marks that Markdown puts at the start of a line: headings, quotes, bullets. */
const LINE_MARK = /[^\S\n]*(?:(?:#{1,6}|>|[-+*•·▪◦‣])[^\S\n]+)+/y;
const LINE_MARK_AT_START = /^ *[-+] /;
/** The address part of a Markdown link, and its opening bracket. */
const LINK_TAIL = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/y;
const LINK_HEAD = /\[(?=[^[\]\n]{1,300}\]\()/y;

/**
 * Folds case, width, white space, quotation marks, dashes and Markdown's marks, so that a quotation
 * is found however it was typed. Between East Asian characters white space is nothing.
 */
export function fold(original: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = ' ';
  const put = (text: string, start: number, end: number) => {
    for (let at = 0; at < text.length; at++) {
      last = text[at] ?? '';
      units.push(last);
      starts.push(start);
      ends.push(end);
    }
  };
  let index = 0;
  let lineStart = true;
  while (index < original.length) {
    if (lineStart) {
      lineStart = false;
      index += lengthAt(LINE_MARK, original, index);
      if (index >= original.length) break;
    }
    const unit = original[index] ?? '';
    const same = PLAIN.get(unit);
    if (same !== undefined) {
      if (same !== ' ' || last !== ' ') put(same, index, index + 1);
      index++;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(index) ?? 0);
    const end = index + character.length;
    if (/\s/.test(character)) {
      if (last !== ' ') put(' ', index, end);
      lineStart = character === '\n';
    } else if (INVISIBLE.test(character)) {
      // Seen by nobody: part of no quotation.
    } else if (character === '[' && lengthAt(LINK_HEAD, original, index) > 0) {
      // The bracket that opens a Markdown link.
    } else if (character === ']' && lengthAt(LINK_TAIL, original, index) > 0) {
      index += lengthAt(LINK_TAIL, original, index);
      continue;
    } else if (character === '\\' && /[!-/:-@[-`{-~]/.test(original[end] ?? '')) {
      // Markdown's escape.
    } else if (character === '_' && !(WORD.test(original[index - 1] ?? '') && WORD.test(original[end] ?? ''))) {
      // Emphasis; inside a word it is the word's own.
    } else {
      const plainly = SAME[character] ?? plain(character);
      if (plainly !== ' ' || last !== ' ') put(plainly, index, end);
    }
    index = end;
  }
  const folded = { text: units.join(''), starts, ends };
  return BEYOND_CJK_START.test(original) && CJK.test(original) ? withoutSpacesBetweenCjk(folded) : folded;
}

/** Characters of plain prose: nothing that Markdown, another script or another spelling could make of them. */
const PROSE = /^[A-Za-z0-9 ,.;:!?'"/%&=@$()+-]*$/;

/** The folded text alone, for comparisons that need no positions. */
export function foldText(original: string): string {
  if (!PROSE.test(original) || LINE_MARK_AT_START.test(original)) return fold(original).text;
  return original.toLowerCase().replace(/ {2,}/g, ' ').replace(/^ /, '');
}

/**
 * A pattern for folded texts: `\\p{L}` and its like become simple ranges, without the flag `u`, which is four times
 * as fast. Folded Latin letters have no accents; the ranges hold every other alphabet and script in use.
 */
export function forFolded({ source, flags }: RegExp): RegExp {
  const simple = source
    .replace(/\[\\p\{L\}(\\p\{N\})?\]/g, (_, numbers) => `[${LETTERS}${numbers ? '0-9' : ''}]`)
    .replaceAll('\\p{L}', `[${LETTERS}]`);
  return new RegExp(simple, flags.replace('u', ''));
}

const LETTERS = 'a-z\\u00df-\\u1fff\\u3040-\\ufaff';

/** Lower case, of ordinary width, and a Latin letter without its accent: "Résumé" and "resume" are one. */
function plain(character: string): string {
  if (character <= '\u007F') return character.toLowerCase();
  if (DIGIT.test(character)) return digitOf(character);
  const lower = character.normalize('NFKC').toLowerCase();
  return /\p{Script=Latin}|\p{M}/u.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : lower;
}

const DIGIT = /^\p{Nd}$/u;

/** Ten digits follow one another in every script: "٥" is 5. */
function digitOf(character: string): string {
  const code = character.normalize('NFKC').codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

function withoutSpacesBetweenCjk({ text, starts, ends }: Folded): Folded {
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== ' ' || !(CJK.test(text[at - 1] ?? '') || CJK.test(text[at + 1] ?? ''))) kept.push(at);
  }
  return {
    text: kept.map((at) => text[at]).join(''),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
  };
}
