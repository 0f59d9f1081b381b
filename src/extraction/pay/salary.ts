import type { BaseSalary, PayUnit } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { type Amount, readAmounts } from './amounts.ts';
import { isBesidePay, payWordAfterLastVeto } from './beside.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import { onlyCode, resolveCurrency } from './currency.ts';
import { isEstimate, linesOfOtherPay } from './elsewhere.ts';
import { namesYears, payLadder } from './ladder.ts';
import { scatteredPay, timedBelow } from './lines.ts';
import { isMonthBySize, isPlausible, isTooLittle, isYearAlone, periodNear, periodOfPay, readPeriod } from './period.ts';
import {
  ACTUAL,
  AND_MORE,
  BARE_LEAD,
  BASE,
  BETWEEN,
  CANADIAN,
  CONTRACT_LEAD,
  CONVERTED,
  COUNTED,
  COUNTED_NOUN,
  DEPENDS,
  EQUITY,
  FOR_A_PURPOSE,
  GOES_ON_AS_PAY,
  GROSS_OR_PERIOD,
  IN_BRACKETS,
  MAXIMUM_AFTER,
  MAXIMUM_BEFORE,
  MINIMUM_AFTER,
  MINIMUM_BEFORE,
  MONEY_BAG,
  NAME_WORD,
  NEUTRAL_LABEL,
  OFFER_LABEL,
  OFFERED,
  OTE,
  OTE_AFTER,
  OTE_BEFORE,
  PAYS_BILL,
  PER_PIECE,
  PERIOD_AFTER,
  PERIOD_LABEL,
  PLUS_TAX,
  STIPEND_LABEL,
} from './signs.ts';
import { GROSS_NET, HAS_MONEY, NOT_PAY, PAY, PAY_LABEL, SURELY_PAY } from './words.ts';

/** A range wider than this speaks of many jobs or of other things. */
const WIDEST_RANGE = 6;
const MAX_SENTENCE = 1600;
/** Lines that the head of a posting takes at most: menus, title, facts. */
const HEAD_LINES = 24;
type Judged = Omit<Candidate, 'line'>;
interface Candidate extends Found<BaseSalary> {
  score: number;
  /** Where it stands among the reading's lines. */
  line: number;
}

/**
 * The pay that the advertisement states for this job, as advertised. Of several the best supported wins: a labelled
 * line before prose, base pay before on-target earnings, the first of equals.
 * @param places where the job is, for a sign that many countries share
 * @returns null where no amount is surely this job's pay
 */
export function readSalary(reading: Reading, places: readonly string[] = []): Found<BaseSalary> | null {
  const all: Candidate[] = [];
  for (const [index, line] of reading.lines.entries()) {
    const sentences = sentencesWithDigits(line);
    const scattered = scatteredPay(reading.lines, index) ?? timedBelow(reading.lines, index);
    if (scattered !== null) sentences.push(scattered);
    for (const sentence of sentences) {
      for (const candidate of candidates(sentence, line, reading, places)) all.push({ ...candidate, line: index });
    }
  }
  if (all.length === 0) return null;
  const others = linesOfOtherPay(reading);
  const own = all.filter((candidate) => !others.has(candidate.line) && !isEstimate(candidate.quote));
  const [first, ...rest] = own;
  if (first === undefined) return null;
  const { value, quote } = withNamedDollar(
    rest.reduce((best, next) => (next.score > best.score ? next : best), first),
    own,
  );
  const whole =
    value.min !== null && value.max !== null ? undefined : own.find((other) => completes(other.value, value));
  return whole ? { value: whole.value, quote: whole.quote } : { value, quote };
}

/** "$1,400 - $1,800" in one line, "USD 1,400 – 1,800" in another: the ad itself says which dollar it is. */
function withNamedDollar(best: Candidate, own: readonly Candidate[]): Candidate {
  if (!best.quote.includes('$') || onlyCode(best.quote) !== null) return best;
  const { min, max } = best.value;
  const twin = own.find(({ value, quote }) => value.min === min && value.max === max && onlyCode(quote) !== null);
  return twin === undefined ? best : { ...best, value: { ...best.value, currency: twin.value.currency } };
}

/** "Up to 4.25 LPA" beside "2.75-4.25 Lacs P.A.": the range says more of the same. */
function completes(range: BaseSalary, half: BaseSalary): boolean {
  return (
    range.min !== null &&
    range.max !== null &&
    range.min < range.max &&
    (range.max === half.max || range.min === half.min) &&
    range.unitText === half.unitText
  );
}

function sentencesWithDigits(line: Line): string[] {
  if (!/\d/.test(line.text)) return [];
  // "im 1. Ausbildungsjahr" ends no sentence.
  if (line.sentences.length > 1 && namesYears(line.text)) return [line.text.slice(0, MAX_SENTENCE)];
  return line.sentences.filter((sentence) => /\d/.test(sentence)).map((sentence) => sentence.slice(0, MAX_SENTENCE));
}

function candidates(sentence: string, line: Line, reading: Reading, places: readonly string[]): Judged[] {
  const labelled = line.label !== null && line.label.length < 60 && isPayLabel(line.label);
  if (!HAS_MONEY.test(sentence) && !labelled && !PAY.test(sentence)) return [];
  const amounts = readAmounts(sentence).filter((amount) => !isRung(sentence, amount));
  if (amounts.length === 0) return [];
  const labelAbove =
    line.above !== null && line.above.length < 60 && !/\d/.test(line.above) && PAY_LABEL.test(line.above);
  const payHeading =
    labelAbove ||
    (line.type !== 'heading' &&
      (line.kind === 'pay' || (line.heading !== null && line.heading.length < 60 && PAY_LABEL.test(line.heading))));
  const found: Judged[] = [];
  const inHead =
    line.type !== 'list_item' &&
    (line.kind === null || line.kind === 'other' || line.kind === 'about_company') &&
    reading.lines.indexOf(line) < HEAD_LINES;
  const place: Place = { inHead, labelled, labelAbove, payHeading, line, reading, places };
  const ladder = payLadder(sentence, amounts);
  if (
    ladder !== null &&
    (labelled || payHeading || PAY.test(sentence) || !NOT_PAY.test(sentence.slice(0, amounts[1]?.end)))
  )
    return [{ value: ladder, quote: sentence, score: labelled || payHeading ? 6 : 4 }];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i];
    if (first === undefined) continue;
    const next = amounts[i + 1];
    const range = next !== undefined && isRange(sentence, first, next);
    const candidate = judge(sentence, first, range ? next : null, place);
    if (range) i++;
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** "Step 9", "Stufe 2": a place on a scale, not the pay there. */
function isRung(sentence: string, { start, currency }: Amount): boolean {
  return (
    currency === null &&
    /(?<!\p{L})(?:step|grade|level|stufe|trede|schaal|code|id|ref\.?|no\.?|nr\.?|number|point)\s?$/iu.test(
      sentence.slice(Math.max(0, start - 9), start),
    )
  );
}

/** "Salary and bonus" is one, "Referral compensation" is not. */
function isPayLabel(label: string): boolean {
  if (PERIOD_LABEL.test(label) || STIPEND_LABEL.test(label)) return true;
  const match = PAY_LABEL.exec(label);
  return match !== null && (match.index === 0 || !NOT_PAY.test(label));
}

/** Whether figures follow names of places and jobs only, as in header columns and squashed text: no verb among them. */
function followsNames(lead: string): boolean {
  const words = lead.slice(-60).trim().split(/\s+/u).slice(-3);
  return words.length > 0 && words.every((word) => NAME_WORD.test(word));
}

function isRange(sentence: string, first: Amount, next: Amount): boolean {
  const between = sentence.slice(first.end, next.start);
  if (between.length > 45) return false;
  if (/^\s*\/\s*$/.test(between) && first.value !== next.value && first.currency === null && next.currency === null)
    return false;
  if (!BETWEEN.test(between)) return false;
  const low = bottom(first, next);
  return low <= next.value || low === first.value;
}

/** "600〜900万円", "100-120k": the first number takes the second's multiplier. */
function bottom(first: Amount, next: Amount): number {
  if (!first.scaled && next.scaled && first.written < 10_000 && first.written <= next.written)
    return first.written * next.scale;
  return first.value;
}

interface Place {
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

function judge(sentence: string, first: Amount, second: Amount | null, place: Place): Judged | null {
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
    if (!/IDR|VND|COP|CLP|HUF|KRW/.test(`${first.currency}${second?.currency}`)) return null;
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
  const minOnly = second === null && (MINIMUM_BEFORE.test(before) || MINIMUM_AFTER.test(sentence.slice(end, end + 12)));
  const maxOnly =
    second === null && !minOnly && (MAXIMUM_BEFORE.test(before) || MAXIMUM_AFTER.test(sentence.slice(end, end + 12)));
  return {
    score,
    quote: sentence,
    value: {
      min: maxOnly ? null : low,
      max: minOnly ? null : high,
      currency,
      unitText: unit,
    },
  };
}

/** Whether a bare number counts what stands behind it: "120k lines of code", "12k drivers". */
function countsThings(rest: string): boolean {
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
function standsAlone(sentence: string, start: number, end: number): boolean {
  return BARE_LEAD.test(sentence.slice(0, start)) && saysNoMore(sentence.slice(end));
}

/** Whether nothing but "gross" follows the figures. */
function saysNoMore(rest: string): boolean {
  return /^[\s.,+*–-]*$/u.test(rest.replace(GROSS_OR_PERIOD, ''));
}

function isHeaderPay(low: number, high: number, currency: string | null): boolean {
  return isMonthBySize(low, high, currency) || isYearAlone('', '', low, high, currency);
}

/** Whether figures of this size are a person's pay for the period, too much for an allowance or a small reward. */
function isWage(unit: PayUnit | null, low: number): boolean {
  return (
    (unit === 'HOUR' && low >= 7) ||
    (unit === 'DAY' && low >= 80) ||
    (unit === 'MONTH' && low >= 1_000) ||
    (unit === 'YEAR' && low >= 15_000)
  );
}

/** Whether an amount opens its clause: nothing but "from" or a sign between it and the comma before. */
function clauseIsBare(before: string): boolean {
  return BARE_LEAD.test(before.slice(before.lastIndexOf(', ') + 1));
}
