import { alternatives } from './pattern-beginnings.ts';

const PLAIN_LEAD = /^(\\b|\^)?([\p{L}\p{N} '&-])(?![?*+{])/u;
const MIN_SHARED = 4;

/**
 * Rewrites a long alternation so that its alternatives share their first letters: `\bnew|\bnext|\bold|\bone` becomes
 * `\b(?:n(?:ew|ext)|o(?:ld|ne))`. It matches the same words at the same places; an engine that tries one alternative
 * after the other at every letter of a text turns most letters away at once.
 * @param source a pattern's source without captures, in lower case where the flag is `i`
 */
export function shareFirstLetters(source: string): string {
  const parts = alternatives(source);
  if (parts.length < MIN_SHARED) return source;
  const out: string[] = [];
  let groups = new Map<string, Map<string, string[]>>();
  const flush = (): void => {
    for (const [lead, letters] of groups) {
      const joined = [...letters].map(([letter, [only = '', ...more]]) =>
        more.length === 0 ? letter + only : `${letter}(?:${shareFirstLetters([only, ...more].join('|'))})`,
      );
      out.push(lead === '' ? joined.join('|') : `${lead}(?:${joined.join('|')})`);
    }
    groups = new Map();
  };
  for (const part of parts) {
    const [head, lead = '', letter] = PLAIN_LEAD.exec(part) ?? [];
    // What begins with a class or a group may match where others do: the order around it stays.
    if (head === undefined || letter === undefined) {
      flush();
      out.push(part);
      continue;
    }
    const letters = groups.get(lead) ?? new Map<string, string[]>();
    groups.set(lead, letters.set(letter, [...(letters.get(letter) ?? []), part.slice(head.length)]));
  }
  flush();
  return out.join('|');
}

/** The same of a whole pattern. */
export function sharingFirstLetters({ source, flags }: RegExp): RegExp {
  return new RegExp(shareFirstLetters(source), flags);
}
