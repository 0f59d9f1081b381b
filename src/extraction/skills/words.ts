/** A word as the skills lexicons split a text: as written, in lower case, and where it stands. */
export interface SkillWord {
  text: string;
  raw: string;
  start: number;
  end: number;
  /** False of a run of Chinese, Japanese or Korean letters, which may hold several words. */
  spaced: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NONE = 0;
const SPACED = 1;
const RUN = 2;

/** What a UTF-16 unit is part of: nothing, a word, or a run of letters without spaces between words. */
function partOf(code: number): number {
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) ? SPACED : NONE;
  }
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? NONE : SPACED;
  if ((code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || code === 0x3005) return RUN;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) return RUN;
  if (code >= 0xd800 && code <= 0xdfff) return NONE;
  return LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? SPACED : NONE;
}

const DOT = 46;
const PLUS = 43;
const SHARP = 35;

/** Where a name that begins with a dot ends (".net", ".js"): two to four letters of the alphabet; -1 for none. */
function dotted(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= 5 && /[a-z]/i.test(text.charAt(end))) end++;
  const letters = end - at - 1;
  return letters >= 2 && letters <= 4 && !/[\w]/.test(text.charAt(end)) ? end : -1;
}

/**
 * The words of a text, with "+" and "#" at their end ("C++", "C#") and with ".js" or ".net" as words of their own.
 * Written by hand, for it reads every letter of every advertisement.
 */
export function skillWords(text: string): SkillWord[] {
  const words: SkillWord[] = [];
  const folded = text.toLowerCase();
  const lower = folded.length === text.length ? folded : null;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const part = partOf(code);
    let end = at + 1;
    if (part === NONE) {
      end = code === DOT ? dotted(text, at) : -1;
      if (end < 0) {
        at++;
        continue;
      }
    } else {
      while (end < text.length && partOf(text.charCodeAt(end)) === part) end++;
      if (part === SPACED) {
        let signs = end;
        while (text.charCodeAt(signs) === PLUS || text.charCodeAt(signs) === SHARP) signs++;
        if (signs > end && (signs === text.length || partOf(text.charCodeAt(signs)) === NONE)) end = signs;
      }
    }
    const raw = text.slice(at, end);
    words.push({ text: lower?.slice(at, end) ?? raw.toLowerCase(), raw, start: at, end, spaced: part !== RUN });
    at = end;
  }
  return words;
}
