import { alternatives, beginningsOf } from '../../../core/pattern-beginnings.ts';

/** A key has at most so many characters: enough to tell most words apart. */
const LENGTH = 3;
/** A pattern with more beginnings than this is tried on every line. */
const MOST = 600;

/**
 * How the texts that a pattern matches can begin: up to LENGTH characters each, lower case.
 * @returns null where it cannot be said: such a pattern has to be tried
 */
export function patternStarts({ source }: RegExp): Set<string> | null {
  const starts = new Set<string>();
  for (const part of alternatives(source)) {
    const { open, whole } = beginningsOf(part, LENGTH);
    for (const start of [...open, ...whole]) starts.add(start.toLowerCase());
  }
  // Any digit may also stand within a word ("h24"), where no key of a text begins.
  const isAnyDigit = starts.has('0') && starts.has('9');
  return starts.size > MOST || starts.has('') || isAnyDigit ? null : starts;
}

/** The keys of a text: what a match at the beginning of one of its words could begin with. */
export function keysOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  const keys = new Set<string>();
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (!inWord && unit > SPACE) for (let end = at + 1; end <= at + LENGTH; end++) keys.add(lower.slice(at, end));
    inWord = isAsciiWord(unit);
  }
  return keys;
}

const SPACE = 32;

/** What `\b` takes for a part of a word. */
function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}
