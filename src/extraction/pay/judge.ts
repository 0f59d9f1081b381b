import type { BaseSalary } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Amount } from './amounts.ts';
import { type Place, wordsAround } from './around.ts';
import { isBareFigure, isSaidToBePay, isTooSmall, readSum, type Sum } from './grounds.ts';
import { isNoSum, isOtherMoney } from './other-money.ts';
import { ACTUAL, BASE, CONVERTED, MAXIMUM_AFTER, MAXIMUM_BEFORE, MINIMUM_AFTER, MINIMUM_BEFORE, OTE } from './signs.ts';
import { GROSS_NET } from './words.ts';

/** An amount taken for pay, and how surely it is. */
export interface Judged extends Found<BaseSalary> {
  score: number;
}

/**
 * Decides whether an amount is this job's pay, and for which period.
 * @param second the other end of its range; null for an amount alone
 * @returns null where it is other money, or nothing says that it is pay
 */
export function judge(sentence: string, first: Amount, second: Amount | null, place: Place): Judged | null {
  const around = wordsAround(sentence, first, second, place);
  if (isNoSum(around) || isOtherMoney(around)) return null;
  const sum = readSum(around);
  if (isTooSmall(sum) || isBareFigure(sum) || !isSaidToBePay(sum)) return null;
  return { score: weigh(sum), quote: sentence, value: payOf(sum) };
}

/** The pay itself: one end of it only, where the words say "from" or "up to"; a dollar of no known country is none. */
function payOf({ sentence, second, end, low, high, before, currency, unit }: Sum): BaseSalary {
  const minOnly = second === null && (MINIMUM_BEFORE.test(before) || MINIMUM_AFTER.test(sentence.slice(end, end + 12)));
  const maxOnly =
    second === null && !minOnly && (MAXIMUM_BEFORE.test(before) || MAXIMUM_AFTER.test(sentence.slice(end, end + 12)));
  return {
    min: maxOnly ? null : low,
    max: minOnly ? null : high,
    currency: currency === '$' ? null : currency,
    unitText: unit,
  };
}

/** How surely the signs around an amount say that it is the base pay: the most wins. */
function weigh(sum: Sum): number {
  const { labelled, payHeading, wordNear, unitNear, currency, second, clause, before, after } = sum;
  let score = 0;
  if (labelled) score += 4;
  if (payHeading) score += 2;
  if (wordNear) score += 3;
  if (currency !== null) score += 2;
  if (unitNear) score += 2;
  if (second !== null) score += 2;
  if (GROSS_NET.test(after)) score += 1;
  if (BASE.test(before)) score += 2;
  if (ACTUAL.test(before.slice(-40))) score -= 3;
  if (/[(（][^)）]*$/u.test(clause) && CONVERTED.test(clause)) score -= 5;
  if (OTE.test(before) || OTE.test(after.slice(0, 20))) score -= 3;
  return score;
}
