import type { BaseSalary, PayUnit } from '../core/posting.ts';
import type { Found } from './fact.ts';

const PER: Record<PayUnit, string> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

interface SettledSalary extends Found<BaseSalary> {
  /** The line that states it, where the advertisement itself does not. */
  added?: { label: string; value: string };
  notice?: { kind: string; text: string; quote: string | null };
}

/**
 * Settles what the board's data and the advertisement say of pay. The visible advertisement wins; the data fills in a
 * currency or period the text leaves out, and a disagreement is noted.
 */
export function mergeSalary(stated: BaseSalary | undefined, read: Found<BaseSalary> | null): SettledSalary | null {
  if (stated === undefined || Math.max(stated.min ?? 0, stated.max ?? 0) <= 0) return read;
  if (read === null) {
    const value = payWords(stated);
    return { value: stated, quote: `Salary: ${value}`, added: { label: 'Salary', value } };
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
