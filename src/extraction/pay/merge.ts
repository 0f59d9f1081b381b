import type { BaseSalary, PayUnit } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { isShownAsEstimate } from './elsewhere.ts';
import { isMonthBySize, isPlausible, isYearAlone } from './period.ts';

/** A range wider than this has a filler for its lower end. */
const WIDEST = 40;
const PER: Record<PayUnit, string> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

interface SettledSalary extends Found<BaseSalary> {
  /** The line that states it, where the advertisement itself does not. */
  added?: { label: string; value: string };
  notice?: { kind: string; text: string; quote: string | null };
}

/** "999999": a form's way to say "no limit". */
const NO_LIMIT = /^9{4,}$/;
const LEAST = 5;

/**
 * What a board's slots hold, without what only fills them: zeros, ones, a row of nines, amounts that nobody is paid.
 * @returns null where nothing is left
 */
function soundPay(pay: BaseSalary): BaseSalary | null {
  const figure = (value: number | null) =>
    value === null || NO_LIMIT.test(String(value)) || value < (pay.unitText === null ? LEAST : Number.MIN_VALUE)
      ? null
      : value;
  const max = figure(pay.max);
  const low = figure(pay.min);
  const min = low !== null && max !== null && max > low * WIDEST ? null : low;
  const least = min ?? max;
  if (least === null) return null;
  if (pay.unitText !== null && !isPlausible(pay.unitText, least, max ?? least, pay.currency)) return null;
  return { ...pay, min, max };
}

/**
 * Settles what the board's data and the advertisement say of pay. The visible advertisement wins; the data fills in a
 * currency or period the text leaves out, and a disagreement is noted.
 */
export function mergeSalary(
  given: BaseSalary | undefined,
  read: Found<BaseSalary> | null,
  reading: Reading,
): SettledSalary | null {
  const stated = given === undefined ? null : soundPay(given);
  if (stated === null) return read;
  if (read === null) {
    if (isShownAsEstimate(reading, stated)) return null;
    const timed = { ...stated, unitText: stated.unitText ?? unitBySize(stated) };
    const value = payWords(timed);
    return { value: timed, quote: `Salary: ${value}`, added: { label: 'Salary', value } };
  }
  if (sameFigures(stated, read.value)) {
    return {
      value: {
        min: read.value.min,
        max: read.value.max,
        currency: read.value.currency ?? stated.currency,
        unitText: read.value.unitText ?? stated.unitText,
      },
      quote: read.quote,
    };
  }
  return {
    ...read,
    notice: {
      kind: 'pay_disagrees',
      text: `The page's data says ${payWords(stated)}; the advertisement says otherwise.`,
      quote: read.quote,
    },
  };
}

/** The period that the size of figures leaves no doubt of, as in a text. */
function unitBySize({ min, max, currency }: BaseSalary): PayUnit | null {
  const low = min ?? max ?? 0;
  const high = max ?? low;
  if (isYearAlone('', '', low, high, currency)) return 'YEAR';
  return isMonthBySize(low, high, currency) ? 'MONTH' : null;
}

function sameFigures(a: BaseSalary, b: BaseSalary): boolean {
  return a.min === b.min || (a.max !== null && a.max === b.max);
}

/** "65,000–70,000 GBP per year", "from 3,500 EUR per month". */
function payWords({ min, max, currency, unitText }: BaseSalary): string {
  const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const figures =
    min === null
      ? `up to ${number(max ?? 0)}`
      : max === null
        ? `from ${number(min)}`
        : min === max
          ? number(min)
          : `${number(min)}–${number(max)}`;
  return [figures, currency, unitText === null ? null : `per ${PER[unitText]}`]
    .filter((part) => part !== null)
    .join(' ');
}
