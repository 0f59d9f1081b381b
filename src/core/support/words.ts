import { foldText } from '../fold.ts';
import { NEUTRAL_WORDS } from './neutral-words.ts';
import { isFigure } from './quantities.ts';

/** What may follow a common stem without making another word of it: inflections and plain derivations. */
const ENDINGS = new Set(
  (
    ' s es ed d ing er ers ly e y ies ied ment ments ship ships ion ions ation ations or ors n en em r ern ung ungen t te ten' +
    ' a o as os i al ally ity able ability enen ende ende nt nte ntes ndo ndo ar ir are ere ire ez ons nts nen ner nerin in innen' +
    ' ow ami ach ach om u ie y ch ego ej ou mi eho emu ova ove'
  ).split(' '),
);

const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}+#]*/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Katakana}ー々]+|\p{Script=Hangul}+/gu;
/** Grammar between Chinese words. */
const CHINESE_GRAMMAR = /[的了和与及在是为有我们您你将会可并等对以于从到或本该其也就都而且被把让给之]/u;

/** The words of a text that say something, folded; without numbers, which are quantities. */
export function contentWords(text: string): string[] {
  return wordsIn(foldText(text));
}

/** contentWords of a text that is folded already. */
export function wordsIn(folded: string): string[] {
  const words = folded.replace(/'s?(?!\p{L})/gu, ' ').match(WORD) ?? [];
  return words.filter((word) => !NEUTRAL_WORDS.has(word) && !isFigure(word));
}

/** East Asian text in overlapping pairs of characters, for languages that set no spaces. */
function pairs(text: string): string[] {
  return [...foldText(text).matchAll(EAST_ASIAN)].flatMap(([run]) => {
    const characters = [...run];
    if (/\p{Script=Hangul}/u.test(run)) return [characters.slice(0, Math.max(2, characters.length - 2)).join('')];
    if (characters.length === 1) return CHINESE_GRAMMAR.test(run) ? [] : [run];
    return characters
      .slice(1)
      .map((character, index) => `${characters[index]}${character}`)
      .filter((pair) => !CHINESE_GRAMMAR.test(pair));
  });
}

/** Whether two folded words are forms of one word: "sponsor" and "sponsorship", not "intern" and "international". */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/[\d+#]/.test(one + other)) return false;
  let common = 0;
  while (common < Math.min(one.length, other.length) && one[common] === other[common]) common++;
  const rests = [one.slice(common), other.slice(common)];
  if (common < (rests.includes('') ? 3 : 4)) return false;
  return rests.every((rest) => ENDINGS.has(rest) || ENDINGS.has(rest.replace(/^(.)(?=\1|[aeiou])/, '')));
}

/** What the claim says that the words do not: empty where every word of the claim is among them. */
export function unsupportedWords(claim: string, words: string): string[] {
  const known = contentWords(words);
  const exact = new Set(known);
  const eastAsian = foldText(words);
  return [
    ...contentWords(claim).filter((word) => !exact.has(word) && !known.some((other) => sameWord(word, other))),
    ...pairs(claim).filter((pair) => !eastAsian.includes(pair)),
  ];
}

/** Whether the text says anything at all beyond grammar. */
export function saysSomething(text: string): boolean {
  return contentWords(text).length > 0 || pairs(text).length > 0 || /\d/.test(text);
}
