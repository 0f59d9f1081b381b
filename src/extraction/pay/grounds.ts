import type { BaseSalary } from '../../core/posting.ts';
import type { Around } from './around.ts';
import { clauseIsBare, countsThings, followsNames, isHeaderPay, isWage, saysNoMore, standsAlone } from './bare-pay.ts';
import { onlyCode, resolveCurrency } from './currency.ts';
import { isMonthBySize, isPlausible, isTooLittle, isYearAlone, periodNear, readPeriod } from './period.ts';
import {
  AND_MORE,
  BARE_LEAD,
  CONTRACT_LEAD,
  FOR_A_PURPOSE,
  NEUTRAL_LABEL,
  OFFER_LABEL,
  OFFERED,
  PER_PIECE,
} from './signs.ts';
import { GROSS_NET, SURELY_PAY } from './words.ts';

/** An amount with its currency and period, where those are told. */
export interface Sum extends Around {
  currency: string | null;
  unit: BaseSalary['unitText'];
  /** Whether the amount stands alone in the posting's head, or behind nothing but the kind of contract. */
  stands: boolean;
  contracted: boolean;
  unitNear: boolean;
  perPeriod: boolean;
}

/** Reads the currency and the period of an amount. */
export function readSum(around: Around): Sum {
  const { sentence, first, second, end, low, high, before, after, canadian, named, line, reading, places } = around;
  const rawCurrency = first.currency ?? second?.currency ?? null;
  const currency = canadian
    ? 'CAD'
    : resolveCurrency(
        (first.currency ?? '').length < 3 && /[a-z]{3}/i.test(second?.currency ?? '')
          ? (second?.currency ?? null)
          : (rawCurrency ?? onlyCode(sentence)),
        sentence,
        reading,
        places,
      );
  const between = sentence.slice(first.end, second?.start ?? first.end);
  const stands = around.inHead && standsAlone(sentence, first.start, end);
  // "CLT, R$ 12.000 a R$ 15.000": nothing but the kind of contract before the figures.
  const contracted =
    line.kind !== 'benefits' &&
    line.kind !== 'responsibilities' &&
    CONTRACT_LEAD.test(sentence.slice(0, first.start)) &&
    saysNoMore(sentence.slice(end));
  const unit = readPeriod({
    before,
    between,
    after,
    line,
    sentence,
    low,
    high,
    currency,
    named,
    monthly: named || stands || contracted || OFFERED.test(before),
  });
  const unitNear = unit !== null && periodNear(after.slice(0, 28));
  // "20k-35k/月": thousands a period are pay without a currency too.
  const perPeriod = first.scaled && second?.scaled === true && unitNear && /^\s?\//u.test(sentence.slice(end));
  return { ...around, currency, unit, stands, contracted, unitNear, perPeriod };
}

/** Whether the sum is too small for its period, or for pay without one. */
export function isTooSmall(sum: Sum): boolean {
  const { first, low, high, currency, unit, labelled, payHeading, before, rest } = sum;
  if (unit !== null) {
    if (!isPlausible(unit, low, high, currency)) return true;
  } else if (low < 100 && !first.scaled && !(labelled && currency !== null && PER_PIECE.test(rest))) return true;
  if (!labelled && !payHeading && unit !== null && isTooLittle(unit, low, currency)) return true;
  // "Paid up to £400", "earn $500": verbs without a period say what one gets for something.
  if (unit === null && !labelled && !payHeading && low < 10_000 && !first.scaled && !SURELY_PAY.test(before)) {
    if (!isMonthBySize(low, high, currency) && !PER_PIECE.test(rest)) return true;
  }
  return false;
}

/** Whether a figure without a currency lacks what makes it money. */
export function isBareFigure(sum: Sum): boolean {
  const { first, second, low, currency, unit, labelled, payHeading, wordBefore, depends, perPeriod, rest } = sum;
  if (
    currency === null &&
    !(
      labelled ||
      ((wordBefore || depends) && (second !== null || first.scaled || low >= 500)) ||
      (payHeading && second !== null) ||
      perPeriod
    )
  )
    return true;
  if (currency === null && !labelled && countsThings(rest)) return true;
  if (currency === null && low < 500 && !first.scaled && unit !== 'HOUR') return true;
  if (currency === null && second === null && low >= 1900 && low <= 2100 && (!labelled || unit === null)) return true;
  return false;
}

/** Whether anything says that the sum is pay: a label or a word, else how bare it stands, with its size and period. */
export function isSaidToBePay(sum: Sum): boolean {
  const { sentence, first, second, low, high, before, after, rest, line, reading } = sum;
  const { currency, unit, labelled, named, wordNear, unitNear, perPeriod, stands, contracted } = sum;
  const lead = sentence.slice(0, first.start);
  const standsBare =
    BARE_LEAD.test(lead) ||
    (second !== null && reading.language !== 'de' && (labelled || followsNames(lead))) ||
    (second !== null &&
      line.label !== null &&
      OFFER_LABEL.test(line.label) &&
      BARE_LEAD.test(lead.slice(lead.indexOf(':') + 1)));
  const alone =
    second !== null && standsBare && line.kind !== 'about_company' && isYearAlone(lead, after, low, high, currency);
  const wage = unitNear && currency !== null && isWage(unit, low) && line.kind !== 'responsibilities';
  // "$32 - $36 per hour plus super" among the benefits; "We offer 48 000 - 55 000 SEK per month" in a sentence.
  // "Nabízíme 27 000 Kč, stravenky": what is offered first, of the size of a month's pay or a year's.
  const offered =
    currency !== null &&
    low >= 1_500 &&
    OFFERED.test(before) &&
    saysNoMore(after) &&
    !FOR_A_PURPOSE.test(rest) &&
    isHeaderPay(low, high, currency);
  const wageAlone = wage && (BARE_LEAD.test(lead) || (second !== null && OFFERED.test(before)));
  // "£47,250 plus £6,100 shift allowance"
  const yearAlone =
    second === null &&
    BARE_LEAD.test(lead) &&
    AND_MORE.test(rest) &&
    line.kind !== 'about_company' &&
    isYearAlone('', '', low, high, currency);
  const headed = (stands || contracted) && isHeaderPay(low, high, currency);
  const wageRange = wage && second !== null && line.kind !== 'about_company' && clauseIsBare(before);
  if (
    line.heading !== null &&
    line.kind === 'benefits' &&
    !wordNear &&
    !wageAlone &&
    !yearAlone &&
    !(sum.payHeading && second !== null && isYearAlone('', '', low, high, currency)) &&
    !(sum.labelAbove && second !== null && currency !== null && BARE_LEAD.test(lead)) &&
    !(unitNear && GROSS_NET.test(after))
  )
    return false;
  const shortAndTimed =
    (currency !== null || perPeriod) &&
    unitNear &&
    line.kind !== 'responsibilities' &&
    (line.label === null || NEUTRAL_LABEL.test(line.label) || labelled) &&
    standsBare;
  // "9-month contract, C$ 48 per hour, in the studio"
  const wageInClause =
    wage &&
    unit === 'HOUR' &&
    low >= 7 &&
    line.kind !== 'benefits' &&
    line.kind !== 'about_company' &&
    clauseIsBare(before);
  const grossAndTimed = unitNear && currency !== null && GROSS_NET.test(after);
  return (
    named ||
    alone ||
    shortAndTimed ||
    grossAndTimed ||
    wageAlone ||
    yearAlone ||
    wageRange ||
    wageInClause ||
    headed ||
    offered
  );
}
