import { foldText, forFolded } from '../fold.ts';
import type { Facts } from './unknown-facts.ts';
import { sameWord } from './words.ts';

/**
 * Words that say more than anybody can guess: superlatives, guarantees, vague amounts, and how an employer
 * stands (its owners, money, courts, seat) or treats its people. A guess may use one only where the ad does.
 */
const STANDING = forFolded(
  /(?<!\p{L})(?:guarante\p{L}*|promis\p{L}*|always|hundreds?|thousands?|dozens?|doubl\p{L}*|tripl\p{L}*|twice|half|profit\p{L}*|bankrupt\p{L}*|insolven\p{L}*|fraud\p{L}*|convict\p{L}*|lawsuits?|layoffs?|laid off|investors?|funding|backed|headcount|headquarter\p{L}*|based in|owned|acquir\p{L}*|founded|promotion|promoted|green cards?|immigration|work authori[sz]ation|tele(?:commut|work)\p{L}*|any country|anywhere|health plan|dental|benefits|shares|perks|tenure|fuhrend\p{L}*|marktfuhrer\p{L}*|beste[rsnm]?|grosste\p{L}*|größte\p{L}*|schnellste\p{L}*|garanti\p{L}*|immer|hunderte?|tausende?|verdoppel\p{L}*|gewinn\p{L}*|insolvenz|betrug|investor\p{L}*|gegrundet|hauptsitz|sitz in|befordert|beforderung|meilleure?s?|leader|toujours|faillite|fonde[es]?|mejor(?:es)?|lider|siempre|quiebra|fundad[ao]|melhor(?:es)?|sempre|migliore?|najlepsz\p{L}*|nejlepsi\p{L}*)(?!\p{L})|最大|最高|最良|唯一|業界|保証|必ず|倒産|数百|数千|领先|第一|最好|保证|破产|최고|최대|보장/gu,
);

const SUPERLATIVES = forFolded(
  /(?<!\p{L})(?:best|leading|leaders?|largest|biggest|fastest|greatest|finest|highest|most|world[- ]class|number one)(?!\p{L})/gu,
);

/** The words of that kind which the ad does not use. */
export function unfoundedStanding(text: string, facts: Facts): string[] {
  return [...unfounded(text, STANDING, facts), ...unfoundedPraise(text, facts)];
}

/** The superlatives which the ad does not use. */
export function unfoundedPraise(text: string, facts: Facts): string[] {
  return unfounded(text, SUPERLATIVES, facts);
}

function unfounded(text: string, pattern: RegExp, { exact, words }: Facts): string[] {
  const found = foldText(text).match(pattern) ?? [];
  return found.filter((phrase) =>
    phrase.split(/[ -]/).some((word) => !exact.has(word) && !words.some((other) => sameWord(word, other))),
  );
}

const PRIVATE_MATTERS =
  /(?<!\p{L})(?:are you (?:pregnant|married|religious|single|gay|disabled)|how old are you|your (?:religion|religious|faith|race|ethnicity|ethnic|sexual|marital|age|nationality|political|pregnancy|children|kids)|(?:plan|planning|want) (?:to have |on having )?(?:children|kids|a baby|a family)|sind sie (?:schwanger|verheiratet|religios)|kinderwunsch|(?:ihre|deine) (?:religion|nationalitat|herkunft|schwangerschaft)|wie alt (?:sind sie|bist du))(?!\p{L})/u;
const PRIVATE = forFolded(PRIVATE_MATTERS);

/** Whether a question is one that no interviewer may ask in most countries: faith, family plans, origin, age. */
export function asksPrivateMatters(question: string): boolean {
  return PRIVATE.test(foldText(question));
}
