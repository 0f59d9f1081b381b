import type { BaseSalary } from '../../core/posting.ts';
import type { DataRecord } from '../source.ts';
import { amount, line, named } from '../values.ts';
import { salary } from '../vocabulary.ts';
import { hidesPay } from './hidden-pay.ts';
import { first, groupsOf, titleOf } from './record-fields.ts';

/** Pay in figures, or in the record's own words where it has no figures. */
export function readPay(record: DataRecord): BaseSalary | string | undefined {
  const slots: DataRecord[] = [record];
  const slotIn = (part: DataRecord) =>
    first<DataRecord>(part, 'salary', (value) => {
      const slot: unknown = Array.isArray(value) ? value[0] : value;
      return slot !== null && typeof slot === 'object' ? (slot as DataRecord) : undefined;
    });
  const nested =
    slotIn(record) ??
    groupsOf(record)
      .map(slotIn)
      .find((slot) => slot !== undefined) ??
    contractWithPay(record, slotIn);
  if (nested) slots.unshift(nested);
  // schema.org's form under another name: { currency, value: { minValue, maxValue, unitText } }.
  const { value } = nested ?? {};
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) slots.unshift({ ...nested, ...value });
  if (hidesPay(record) || (nested !== undefined && hidesPay(nested, true))) return undefined;
  const byContract = nested === undefined ? undefined : payByContract(nested);
  if (byContract !== undefined) return byContract;
  for (const slot of slots) {
    const low =
      first(slot, 'salaryMin', figure) ??
      (slot === nested ? (amount(slot.from) ?? amount(slot.min) ?? amount(slot.minimum)) : undefined);
    const high =
      first(slot, 'salaryMax', figure) ??
      (slot === nested ? (amount(slot.to) ?? amount(slot.max) ?? amount(slot.maximum)) : undefined);
    const currency =
      first(slot, 'currency', line) ?? first(record, 'currency', line) ?? currencyInText(first(record, 'salary', line));
    const period = first(slot, 'period', line) ?? first(record, 'period', line);
    // "RateIntervalCode" is what the United States' government calls it, whose pay is in dollars.
    const federal = currency === undefined && 'RateIntervalCode' in slot;
    const pay = salary(low, high, federal ? 'USD' : currency, period);
    // Bare figures beside words that say more ("月薪32,000~38,000元").
    if (pay) return pay.currency === null && pay.unitText === null ? (payWords(record) ?? pay) : pay;
  }
  const words = payWords(record);
  return words === undefined ? undefined : (chinesePay(words, titleOf(record)) ?? words);
}

/**
 * Pay inside a list of kinds of contract, the first that has figures:
 * { "employmentTypes": [{ "type": "b2b", "from": 90, "to": 120, "currency": "pln", "unit": "hour" }] }.
 */
function contractWithPay(
  record: DataRecord,
  slotIn: (part: DataRecord) => DataRecord | undefined,
): DataRecord | undefined {
  return first<DataRecord>(record, 'employment', (value) => {
    if (!Array.isArray(value)) return undefined;
    for (const kind of value as unknown[]) {
      if (kind === null || typeof kind !== 'object' || Array.isArray(kind)) continue;
      const slot = slotIn(kind as DataRecord) ?? (kind as DataRecord);
      const figures = [slot.from, slot.to, slot.min, slot.max].some((each) => amount(each) !== undefined);
      if (figures && first(slot, 'currency', line) !== undefined) return slot;
    }
    return undefined;
  });
}

/** Pay by kind of contract, the first of them: { "currency": "PLN", "types": { "b2b": { "period": "Month", "range": [9, 12] } } }. */
function payByContract({ currency, types }: DataRecord): BaseSalary | undefined {
  if (types === null || typeof types !== 'object' || Array.isArray(types)) return undefined;
  for (const type of Object.values(types)) {
    if (type === null || typeof type !== 'object' || !Array.isArray((type as DataRecord).range)) continue;
    const { range, period } = type as { range: unknown[]; period: unknown };
    const pay = salary(amount(range[0]), amount(range[1] ?? range[0]), line(currency), line(period));
    if (pay !== undefined) return pay;
  }
  return undefined;
}

function payWords(record: DataRecord): string | undefined {
  return first(record, 'salary', (value) => payText(line(value) ?? named(value)));
}

/** How Chinese boards write a month's pay in yuan: "8-12K", "15k-25k·14薪", "1.2-1.8万". */
function chinesePay(words: string, title: string | undefined): BaseSalary | undefined {
  const match = /^(\d+(?:\.\d+)?)[kK千]?-(\d+(?:\.\d+)?)([kK千万])(?:·\d{2}薪)?$/.exec(words.replace(/\s/g, ''));
  if (match === null || !/\p{sc=Han}/u.test(title ?? '') || /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(title ?? ''))
    return undefined;
  const times = match[3] === '万' ? 10_000 : 1000;
  const [low, high] = [match[1], match[2]].map((figure) => Math.round(Number(figure) * times));
  return salary(low, high, 'CNY', 'month');
}

/** An amount, also of an object of its own: { "minPay": { "amount": 14000, "periodValue": "Bruto/año" } }. */
function figure(value: unknown): number | undefined {
  if (value === null || typeof value !== 'object') return amount(value);
  const own = value as DataRecord;
  return amount(own.amount) ?? amount(own.value);
}

/** Words with an amount in them; a bare small number is a code. */
function payText(text: string | undefined): string | undefined {
  return text !== undefined && /\d/.test(text) && !/^[\d\s.,-]{1,3}$/.test(text) ? text : undefined;
}

function currencyInText(text: string | undefined): string | undefined {
  return /\b[A-Z]{3}\b/.exec(text ?? '')?.[0] ?? /[€£¥₹]|zł/.exec(text ?? '')?.[0];
}
