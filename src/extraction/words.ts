import { shareFirstLetters } from '../core/alternation.ts';
/**
 * A pattern that finds any of these words, whole words only in every alphabet (`\b` knows ASCII letters alone).
 * @param western alternatives of a regular expression, matched between non-letters
 * @param cjk alternatives in scripts without spaces, matched anywhere
 */
export function anyWord(western: string[], cjk: string[] = [], flags = 'iu'): RegExp {
  const parts: string[] = [];
  if (western.length > 0)
    parts.push(`(?<![\\p{L}\\p{N}])(?:${shareFirstLetters(western.join('|'))})(?![\\p{L}\\p{N}])`);
  if (cjk.length > 0) parts.push(`(?:${shareFirstLetters(cjk.join('|'))})`);
  return new RegExp(parts.join('|'), flags);
}
