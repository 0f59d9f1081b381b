import { shareFirstLetters } from '../../core/alternation.ts';
import { OCCUPATION_BEGINNINGS, OCCUPATION_ENDINGS } from './occupation-words.ts';

const OCCUPATION = new RegExp(
  `(?<![\\p{L}])(?:${shareFirstLetters(OCCUPATION_BEGINNINGS.trim().split(/\s+/).join('|'))})|${shareFirstLetters(OCCUPATION_ENDINGS)}|\\([mwfdhx]\\s?\\/\\s?[mwfdhx]|\\b[hf]\\s?\\/\\s?[fh]\\b`,
  'iu',
);
/** Forms that name both genders: "Erzieher*in", "Chargé·e", "Professor(a)", "kuchař/ka". */
const BOTH_GENDERS =
  /\p{L}{4}(?:[*:_]in(?:nen)?|·e|·se|·rice|·ère|\((?:in|e|se|ne|a|ère|trice|euse)\)|\/-?(?:in|a|ka|ce|euse|trice|rice|ère))(?!\p{L})/iu;
const GENDER_SIGN = /[*:_·(/]/;

/** Whether a text holds a word that names an occupation, in the languages that ads are read in. */
export function looksLikeJob(text: string): boolean {
  return OCCUPATION.test(text) || (GENDER_SIGN.test(text) && BOTH_GENDERS.test(text));
}
