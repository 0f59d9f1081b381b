import type { BaseSalary } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { readAmounts } from './amounts.ts';
import type { Place } from './around.ts';
import { onlyCode } from './currency.ts';
import { isEstimate, linesOfOtherPay } from './elsewhere.ts';
import { type Judged, judge } from './judge.ts';
import { namesYears, payLadder } from './ladder.ts';
import { scatteredPay, timedBelow } from './lines.ts';
import { isRange, isRung } from './range.ts';
import { PERIOD_LABEL, STIPEND_LABEL } from './signs.ts';
import { HAS_MONEY, NOT_PAY, PAY, PAY_LABEL } from './words.ts';

const MAX_SENTENCE = 1600;
/** Lines that the head of a posting takes at most: menus, title, facts. */
const HEAD_LINES = 24;
interface Candidate extends Judged {
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

/** "Salary and bonus" is one, "Referral compensation" is not. */
function isPayLabel(label: string): boolean {
  if (PERIOD_LABEL.test(label) || STIPEND_LABEL.test(label)) return true;
  const match = PAY_LABEL.exec(label);
  return match !== null && (match.index === 0 || !NOT_PAY.test(label));
}
