import type { BaseSalary } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import type { Amount } from './amounts.ts';
import { clauseIsBare, countsThings, followsNames, isHeaderPay, isWage, saysNoMore, standsAlone } from './bare-pay.ts';
import { isBesidePay, payWordAfterLastVeto } from './beside.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import { onlyCode, resolveCurrency } from './currency.ts';
import { isMonthBySize, isPlausible, isTooLittle, isYearAlone, periodNear, periodOfPay, readPeriod } from './period.ts';
import { bottom } from './range.ts';
import {
  ACTUAL,
  AND_MORE,
  BARE_LEAD,
  BASE,
  CANADIAN,
  CONTRACT_LEAD,
  CONVERTED,
  COUNTED,
  DEPENDS,
  EQUITY,
  FOR_A_PURPOSE,
  IN_BRACKETS,
  MAXIMUM_AFTER,
  MAXIMUM_BEFORE,
  MINIMUM_AFTER,
  MINIMUM_BEFORE,
  MONEY_BAG,
  NEUTRAL_LABEL,
  OFFER_LABEL,
  OFFERED,
  OTE,
  OTE_AFTER,
  OTE_BEFORE,
  PAYS_BILL,
  PER_PIECE,
  PERIOD_AFTER,
  PLUS_TAX,
  STIPEND_LABEL,
} from './signs.ts';
import { GROSS_NET, NOT_PAY, PAY, SURELY_PAY } from './words.ts';

/** A range wider than this speaks of many jobs or of other things. */
const WIDEST_RANGE = 6;

/** An amount taken for pay, and how surely it is. */
export interface Judged extends Found<BaseSalary> {
  score: number;
}

/** Where the words of an amount stand. */
export interface Place {
  /** Whether the line stands in the posting's head, in no list and no part of its own. */
  inHead: boolean;
  labelled: boolean;
  /** Whether the line above is the label: "Base pay range" over the figures, whatever the section. */
  labelAbove: boolean;
  payHeading: boolean;
  line: Line;
  reading: Reading;
  places: readonly string[];
}

/**
 * Decides whether an amount is this job's pay, and for which period.
 * @param second the other end of its range; null for an amount alone
 * @returns null where it is other money, or nothing says that it is pay
 */
export function judge(sentence: string, first: Amount, second: Amount | null, place: Place): Judged | null {
  const { labelled, payHeading, line, reading, places } = place;
  const end = (second ?? first).end;
  const stipend = labelled && line.label !== null && STIPEND_LABEL.test(line.label);
  const clause = clauseBefore(sentence.slice(Math.max(0, first.start - 90), first.start));
  const before = stipend ? clause.replace(/stipend/iu, 'pay') : clause;
  const after = clauseAfter(
    sentence
      .slice(end, end + 90)
      .replace(IN_BRACKETS, '$1 ')
      .replace(PLUS_TAX, '$1'),
  );
  const low = second === null ? first.value : bottom(first, second);
  const high = second === null ? first.value : second.value;
  if (low <= 0 || high < low || high > low * WIDEST_RANGE) return null;
  const canadian = CANADIAN.test(sentence.slice(end, end + 20));
  if (
    first.currency === null &&
    (second === null || second.currency === null) &&
    !canadian &&
    COUNTED.test(sentence.slice(end, end + 14))
  )
    return null;
  if ((first.scale >= 1e6 || (second?.scale ?? 1) >= 1e6) && !/[億亿억]/.test(sentence)) {
    if (
      !/IDR|VND|COP|CLP|HUF|KRW|NOK|SEK|DKK|ISK|CZK|PHP|RUB|THB|TWD|NGN|KES|JPY|INR|MXN|ARS|PKR|BDT|LKR|UGX|TZS/.test(
        `${first.currency}${second?.currency}`,
      )
    )
      return null;
  }

  const wordBefore = PAY.test(before);
  const rest = sentence.slice(end, end + 60);
  const depends =
    (first.scaled || first.currency !== null || second?.currency) && DEPENDS.test(rest.replace(PERIOD_AFTER, ''));
  const wordNear =
    wordBefore ||
    PAY.test(after) ||
    depends ||
    MONEY_BAG.test(sentence) ||
    /\d\s?lpa\b/iu.test(sentence.slice(first.start, end)) ||
    (line.label !== null && labelled);
  const named =
    labelled || payHeading || wordNear || PAY.test(sentence.slice(Math.max(0, first.start - 160), first.start));
  if (PAYS_BILL.test(before) && /^\s*(?:of|towards?|off)\b/iu.test(rest)) return null;
  if (EQUITY.test(sentence.slice(end, end + 25))) return null;
  // "$150/month wifi": the period word says nothing yet, what follows it does.
  const nearAfter = after.replace(PERIOD_AFTER, '').slice(0, 45);
  const aside = (labelled || periodOfPay(before.slice(-12)) !== null) && /^\s*[(（]/.test(nearAfter);
  if (!aside && NOT_PAY.test(nearAfter) && !PAY.test(nearAfter.slice(0, 20))) return null;
  if (NOT_PAY.test(before) && !payWordAfterLastVeto(before)) return null;
  if (isBesidePay(before, nearAfter)) return null;
  if ((OTE_BEFORE.test(before) && !BASE.test(before) && !SURELY_PAY.test(before)) || OTE_AFTER.test(rest)) return null;
  if (line.label !== null && NOT_PAY.test(line.label) && !labelled) return null;

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
  const stands = place.inHead && standsAlone(sentence, first.start, end);
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
  if (unit !== null) {
    if (!isPlausible(unit, low, high, currency)) return null;
  } else if (low < 100 && !first.scaled && !(labelled && currency !== null && PER_PIECE.test(rest))) return null;
  if (!labelled && !payHeading && unit !== null && isTooLittle(unit, low, currency)) return null;
  // "Paid up to £400", "earn $500": verbs without a period say what one gets for something.
  if (unit === null && !labelled && !payHeading && low < 10_000 && !first.scaled && !SURELY_PAY.test(before)) {
    if (!isMonthBySize(low, high, currency) && !PER_PIECE.test(rest)) return null;
  }
  const unitNear = unit !== null && periodNear(after.slice(0, 28));
  // "20k-35k/月": thousands a period are pay without a currency too.
  const perPeriod = first.scaled && second?.scaled === true && unitNear && /^\s?\//u.test(sentence.slice(end));
  if (
    currency === null &&
    !(
      labelled ||
      ((wordBefore || depends) && (second !== null || first.scaled || low >= 500)) ||
      (payHeading && second !== null) ||
      perPeriod
    )
  )
    return null;
  if (currency === null && !labelled && countsThings(rest)) return null;
  if (currency === null && low < 500 && !first.scaled && unit !== 'HOUR') return null;
  if (currency === null && second === null && low >= 1900 && low <= 2100 && (!labelled || unit === null)) return null;
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
    !(place.labelAbove && second !== null && currency !== null && BARE_LEAD.test(lead)) &&
    !(unitNear && GROSS_NET.test(after))
  )
    return null;
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
  if (
    !named &&
    !alone &&
    !shortAndTimed &&
    !grossAndTimed &&
    !wageAlone &&
    !yearAlone &&
    !wageRange &&
    !wageInClause &&
    !headed &&
    !offered
  )
    return null;

  const minOnly = second === null && (MINIMUM_BEFORE.test(before) || MINIMUM_AFTER.test(sentence.slice(end, end + 12)));
  const maxOnly =
    second === null && !minOnly && (MAXIMUM_BEFORE.test(before) || MAXIMUM_AFTER.test(sentence.slice(end, end + 12)));
  return {
    score: weigh({ labelled, payHeading, wordNear, unitNear, currency, range: second !== null, clause, before, after }),
    quote: sentence,
    value: {
      min: maxOnly ? null : low,
      max: minOnly ? null : high,
      currency,
      unitText: unit,
    },
  };
}

interface Signs {
  labelled: boolean;
  payHeading: boolean;
  wordNear: boolean;
  unitNear: boolean;
  currency: string | null;
  range: boolean;
  /** The words of the clause before the amount as they stand, the same as judged, and those after it. */
  clause: string;
  before: string;
  after: string;
}

/** How surely the signs around an amount say that it is the base pay: the most wins. */
function weigh(signs: Signs): number {
  const { labelled, payHeading, wordNear, unitNear, currency, range, clause, before, after } = signs;
  let score = 0;
  if (labelled) score += 4;
  if (payHeading) score += 2;
  if (wordNear) score += 3;
  if (currency !== null) score += 2;
  if (unitNear) score += 2;
  if (range) score += 2;
  if (GROSS_NET.test(after)) score += 1;
  if (BASE.test(before)) score += 2;
  if (ACTUAL.test(before.slice(-40))) score -= 3;
  if (/[(（][^)）]*$/u.test(clause) && CONVERTED.test(clause)) score -= 5;
  if (OTE.test(before) || OTE.test(after.slice(0, 20))) score -= 3;
  return score;
}
