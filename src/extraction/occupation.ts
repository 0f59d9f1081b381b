import { shareFirstLetters } from '../core/alternation.ts';
import { OCCUPATION_BEGINNINGS, OCCUPATION_ENDINGS } from './occupation-words.ts';

const OCCUPATION = new RegExp(
  `(?<![\\p{L}])(?:${shareFirstLetters(OCCUPATION_BEGINNINGS.trim().split(/\s+/).join('|'))})|${shareFirstLetters(OCCUPATION_ENDINGS)}|\\([mwfdhx]\\s?\\/\\s?[mwfdhx]|\\b[hf]\\s?\\/\\s?[fh]\\b`,
  'iu',
);

/** Whether a text holds a word that names an occupation, in the languages that ads are read in. */
export function looksLikeJob(text: string): boolean {
  return OCCUPATION.test(text);
}
