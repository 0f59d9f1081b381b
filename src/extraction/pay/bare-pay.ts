import type { PayUnit } from '../../core/posting.ts';
import { isMonthBySize, isYearAlone, periodNear } from './period.ts';
import { BARE_LEAD, COUNTED_NOUN, GOES_ON_AS_PAY, GROSS_OR_PERIOD, NAME_WORD } from './signs.ts';
import { GROSS_NET, PAY } from './words.ts';

/** Whether figures follow names of places and jobs only, as in header columns and squashed text: no verb among them. */
export function followsNames(lead: string): boolean {
  const words = lead.slice(-60).trim().split(/\s+/u).slice(-3);
  return words.length > 0 && words.every((word) => NAME_WORD.test(word));
}

/** Whether a bare number counts what stands behind it: "120k lines of code", "12k drivers". */
export function countsThings(rest: string): boolean {
  const word = COUNTED_NOUN.exec(rest)?.[1];
  return (
    word !== undefined &&
    !GOES_ON_AS_PAY.test(word) &&
    !GROSS_NET.test(word) &&
    !PAY.test(word) &&
    !periodNear(rest.slice(0, 16))
  );
}

/** Whether a line is nothing but the amount: "6 500–7 800 zł brutto", "od 38 000 Kč", "R$ 2.350,00". */
export function standsAlone(sentence: string, start: number, end: number): boolean {
  return BARE_LEAD.test(sentence.slice(0, start)) && saysNoMore(sentence.slice(end));
}

/** Whether nothing but "gross" follows the figures. */
export function saysNoMore(rest: string): boolean {
  return /^[\s.,+*–-]*$/u.test(rest.replace(GROSS_OR_PERIOD, ''));
}

/** Whether figures are of the size of a month's pay or a year's, as a header states them. */
export function isHeaderPay(low: number, high: number, currency: string | null): boolean {
  return isMonthBySize(low, high, currency) || isYearAlone('', '', low, high, currency);
}

/** Whether figures of this size are a person's pay for the period, too much for an allowance or a small reward. */
export function isWage(unit: PayUnit | null, low: number): boolean {
  return (
    (unit === 'HOUR' && low >= 7) ||
    (unit === 'DAY' && low >= 80) ||
    (unit === 'MONTH' && low >= 1_000) ||
    (unit === 'YEAR' && low >= 15_000)
  );
}

/** Whether an amount opens its clause: nothing but "from" or a sign between it and the comma before. */
export function clauseIsBare(before: string): boolean {
  return BARE_LEAD.test(before.slice(before.lastIndexOf(', ') + 1));
}
