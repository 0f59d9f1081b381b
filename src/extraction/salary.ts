import type { BaseSalary, PayUnit } from '../core/posting.ts';
import { type Amount, readAmounts } from './amounts.ts';
import type { Found } from './fact.ts';
import type { Line, Reading } from './reading.ts';
import { GROSS_NET, NOT_PAY, PAY, PAY_LABEL, UNITS } from './salary-words.ts';

/** What stands between the two ends of a range: a dash or a word, with a period or currency name around it. */
const BETWEEN =
  /^\s*(?:(?:per|a|an|\/)\s?(?:year|hour|month|week|day|annum|yr|hr)\s*)?(?:gross|brutto|brut|bruto|net|netto|annually|yearly)?\s*(?:[-–—―−~〜～]|to|bis(?: zu)?|à|a|al|até(?: a)?|hasta|and|und|y|e|et|do|až|tot|t\/m|en|or|i|－|から|至|到|부터|에서|\/|maximum\s*:?|max\.?\s*:?|[-–—,;]?\s*(?:and |- )?up to|[-–—]\s*(?:up to|bis zu))\s*$/iu;
const MINIMUM_BEFORE =
  /(?:^|[^\p{L}])(?:\p{L}*mindest\p{L}*[^\d€]{0,25}|from|starting (?:at|from)|starts? (?:at|from)|at least|minimum(?: of)?|min\.?|no less than|upwards of|over|above|more than|ab|von mindestens|mindestens|à partir de|dès|minimum de|desde|a partir de|a partire da|da|vanaf|od|minimálně|co najmniej|至少|最低)\s*:?\s*$/iu;
const MINIMUM_AFTER =
  /^(?:\+|\s\+(?=\s*(?:$|[.,;)])))|^\s*(?:or more|and up|plus\b|and above|[~〜～](?!\s*\d)|以上|起|부터|이상|から|\s[-–]\s*$)/iu;
const MAXIMUM_BEFORE =
  /(?:^|[^\p{L}])(?:up ?to|upto|max(?:imum)?\.?(?: of)?|bis(?: zu)?|jusqu['’]à|hasta|até|fino a|tot|do|až(?: do)?|최대|最大|最高|上限|[~〜～])\s*:?\s*$/iu;
const MAXIMUM_AFTER = /^\s*(?:以下|以内|이하|까지|max(?:imum)?\b|maximal)/iu;
const PERIOD_AFTER = /^\s*(?:per|a|an|each|\/|p\.?)\s*\p{L}+\.?/iu;
const EQUITY = /^\s*(?:in |worth of )?(?:equity|rsus?|stock|bonus|sign[- ]?on|signing)/iu;
const OTE = /\b(?:ote|on[- ]target|total (?:cash|compensation)|tc)\b/iu;
const BASE = /\bbase\b|grundgehalt|fixum|salaire fixe|sueldo base|基本給/iu;
/** Counts, shares and spans of time are no money: "40 hours", "3%", "25 days". */
const COUNTED =
  /^\s*(?:\+|plus|-)?\s*(?:%|percent|prozent|hours?|hrs|stunden|heures|horas|ore|days?|tage|jours|d[ií]as|giorni|weeks?|wochen|semaines|months?|monate|mois|meses|years?|yrs|jahre|ans\b|años|anos|anni|people|employees|mitarbeiter|customers|countries|times|lat\b|godzin|dni|名|人|年|時間|日|ヶ月|か月|小时|个月|명|년|시간|개월|x\b|mm\b|kg\b|km\b|rund\b|st\b|nd\b|rd\b|th\b)/iu;

/** Least and most that one person is plausibly paid in dollars or euros, by unit; outside it is another kind of number. */
const PLAUSIBLE: Record<PayUnit, [number, number]> = {
  HOUR: [2, 1_500],
  DAY: [10, 8_000],
  WEEK: [40, 30_000],
  MONTH: [100, 150_000],
  YEAR: [1_500, 3_000_000],
};
/** Currencies of small units, and how many times a dollar's figures theirs are, at most. */
const SMALL_UNITS: Record<string, number> = {
  JPY: 200,
  KRW: 2_000,
  HUF: 500,
  CLP: 1_200,
  COP: 5_000,
  IDR: 20_000,
  VND: 30_000,
  INR: 120,
  RUB: 120,
  PHP: 80,
  THB: 50,
  CZK: 40,
  MXN: 30,
  ARS: 2_000,
  SEK: 15,
  NOK: 15,
  DKK: 10,
  TWD: 50,
  TRY: 60,
  UAH: 60,
  NGN: 2_000,
  KES: 150,
  ZAR: 30,
  PLN: 6,
  ILS: 6,
  BRL: 8,
  CNY: 10,
  HKD: 10,
  AED: 6,
  '¥': 200,
  kr: 15,
};

/** Currencies whose yearly pay is known by its size: a figure from 20,000 up with no period is a year's. */
const YEARLY_BY_SIZE = new Set(['USD', 'GBP', 'EUR', 'AUD', 'CAD', 'NZD', 'CHF', 'SGD', 'ILS']);
const YEARLY_FROM = 20_000;

/** A range wider than this speaks of many jobs or of other things. */
const WIDEST_RANGE = 6;
const MAX_SENTENCE = 600;
const HAS_MONEY =
  /[$€£¥￥₩₹₪₱]|\d\s?(?:k|tys|万|萬|만|천|천원|lpa|lakh)|(?:USD|EUR|GBP|PLN|CZK|CHF|JPY|AUD|CAD|SGD|INR|BRL|MXN|SEK|NOK|DKK|HUF|RON|RMB|CNY|KRW|ILS|zł|kč|円|元|원|kr|euro|dollar)(?![\p{L}])/iu;

interface Candidate extends Found<BaseSalary> {
  score: number;
}

/**
 * The pay that the advertisement states for this job, as advertised. Of several the best supported wins: a labelled
 * line before prose, base pay before on-target earnings, the first of equals.
 * @returns null where no amount is surely this job's pay
 */
export function readSalary(reading: Reading): Found<BaseSalary> | null {
  let best: Candidate | null = null;
  for (const [index, line] of reading.lines.entries()) {
    const sentences = sentencesWithDigits(line);
    const scattered = scatteredPay(reading.lines, index);
    if (scattered !== null) sentences.push(scattered);
    for (const sentence of sentences) {
      for (const candidate of candidates(sentence, line, reading)) {
        if (best === null || candidate.score > best.score) best = candidate;
      }
    }
  }
  return best === null ? null : { value: best.value, quote: best.quote };
}

/** "Salary range" with "Minimum:", "$90,000", "Maximum:", "$120,000" as lines of their own: the lines as one. */
function scatteredPay(lines: Line[], index: number): string | null {
  const label = lines[index]?.text ?? '';
  if (label.length > 80 || /\d/.test(label) || !PAY_LABEL.test(label)) return null;
  const parts: string[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.text.length > 40) break;
    parts.push(line.text);
  }
  const joined = parts.join(' ');
  return parts.length > 1 && HAS_MONEY.test(joined) ? `${label} ${joined}` : null;
}

function sentencesWithDigits(line: Line): string[] {
  if (!/\d/.test(line.text)) return [];
  return line.sentences.filter((sentence) => /\d/.test(sentence)).map((sentence) => sentence.slice(0, MAX_SENTENCE));
}

function candidates(sentence: string, line: Line, reading: Reading): Candidate[] {
  const labelled = line.label !== null && line.label.length < 60 && isPayLabel(line.label);
  const payHeading =
    (line.above !== null && line.above.length < 60 && !/\d/.test(line.above) && PAY_LABEL.test(line.above)) ||
    (line.type !== 'heading' &&
      (line.kind === 'pay' || (line.heading !== null && line.heading.length < 60 && PAY_LABEL.test(line.heading))));
  if (!HAS_MONEY.test(sentence) && !labelled && !PAY.test(sentence)) return [];
  const found: Candidate[] = [];
  const amounts = readAmounts(sentence);
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i];
    if (first === undefined) continue;
    const next = amounts[i + 1];
    const range = next !== undefined && isRange(sentence, first, next);
    const candidate = judge(sentence, first, range ? next : null, { labelled, payHeading, line, reading });
    if (range) i++;
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** "Salary and bonus" is one, "Referral compensation" is not. */
function isPayLabel(label: string): boolean {
  const match = PAY_LABEL.exec(label);
  return match !== null && (match.index === 0 || !NOT_PAY.test(label));
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
  labelled: boolean;
  payHeading: boolean;
  line: Line;
  reading: Reading;
}

function judge(sentence: string, first: Amount, second: Amount | null, place: Place): Candidate | null {
  const { labelled, payHeading, line, reading } = place;
  const end = (second ?? first).end;
  const before = clauseBefore(sentence.slice(Math.max(0, first.start - 90), first.start));
  const after = clauseAfter(sentence.slice(end, end + 60));
  const low = second === null ? first.value : bottom(first, second);
  const high = second === null ? first.value : second.value;
  if (low <= 0 || high < low || high > low * WIDEST_RANGE) return null;
  if (
    first.currency === null &&
    (second === null || second.currency === null) &&
    COUNTED.test(sentence.slice(end, end + 14))
  )
    return null;
  if ((first.scale >= 1e6 || (second?.scale ?? 1) >= 1e6) && !/[億亿억]/.test(sentence)) {
    if (!/IDR|VND|COP|CLP|HUF|KRW/.test(`${first.currency}${second?.currency}`)) return null;
  }

  const wordBefore = PAY.test(before);
  const wordNear = wordBefore || PAY.test(after) || (line.label !== null && labelled);
  const named =
    labelled || payHeading || wordNear || PAY.test(sentence.slice(Math.max(0, first.start - 160), first.start));
  if (EQUITY.test(sentence.slice(end, end + 25))) return null;
  // "$150/month wifi": the period word says nothing yet, what follows it does.
  const nearAfter = after.replace(PERIOD_AFTER, '').slice(0, 45);
  if (NOT_PAY.test(nearAfter) && !PAY.test(nearAfter.slice(0, 20))) return null;
  if (NOT_PAY.test(before) && !payWordAfterLastVeto(before)) return null;
  if (line.label !== null && NOT_PAY.test(line.label) && !labelled) return null;
  if (line.heading !== null && line.kind === 'benefits' && !wordNear) return null;

  const rawCurrency = first.currency ?? second?.currency ?? null;
  const currency = resolveCurrency(
    second?.currency && /[a-z]{3}/i.test(second.currency) ? second.currency : rawCurrency,
    sentence,
    reading,
  );
  const unit = readUnit(
    before,
    sentence.slice(first.end, second?.start ?? first.end),
    after,
    line,
    sentence,
    low,
    currency,
    named,
  );
  if (unit !== null) {
    if (!plausible(unit, low, high, currency)) return null;
  } else if (low < 100 && !first.scaled) return null;
  const unitNear = unit !== null && UNITS.some(([pattern]) => pattern.test(after.slice(0, 28)));
  // "20k-35k/月": thousands a period are pay without a currency too.
  const perPeriod = first.scaled && second?.scaled === true && unitNear && /^\s?\//u.test(sentence.slice(end));
  if (
    currency === null &&
    !(
      labelled ||
      (wordBefore && (second !== null || first.scaled || low >= 500)) ||
      (payHeading && second !== null) ||
      perPeriod
    )
  )
    return null;
  if (currency === null && low < 500 && !first.scaled && unit !== 'HOUR') return null;
  if (currency === null && second === null && low >= 1900 && low <= 2100 && !labelled) return null;
  const alone = second !== null && line.kind !== 'about_company' && standsAlone(sentence, low, high, currency);
  const shortAndTimed =
    (currency !== null || perPeriod) &&
    unitNear &&
    line.kind !== 'responsibilities' &&
    ((second !== null && sentence.length < 160) ||
      line.type === 'field' ||
      line.type === 'heading' ||
      sentence.length < 60);
  if (!named && !alone && !shortAndTimed) return null;

  let score = 0;
  if (labelled) score += 4;
  if (payHeading) score += 2;
  if (wordNear) score += 3;
  if (currency !== null) score += 2;
  if (unitNear) score += 2;
  if (second !== null) score += 2;
  if (GROSS_NET.test(after)) score += 1;
  if (BASE.test(before)) score += 2;
  if (OTE.test(before) || OTE.test(after.slice(0, 20))) score -= 3;
  const minOnly = second === null && (MINIMUM_BEFORE.test(before) || MINIMUM_AFTER.test(sentence.slice(end, end + 12)));
  const maxOnly =
    second === null && !minOnly && (MAXIMUM_BEFORE.test(before) || MAXIMUM_AFTER.test(sentence.slice(end, end + 12)));
  return {
    score,
    quote: sentence,
    value: { min: maxOnly ? null : low, max: minOnly ? null : high, currency, unitText: unit },
  };
}

/** A line that is little more than a range of the size of a year's pay: "$61000 - $74000", "£34,000 - £38,000 pro rata". */
function standsAlone(sentence: string, low: number, high: number, currency: string | null): boolean {
  return (
    sentence.length < 70 &&
    currency !== null &&
    YEARLY_BY_SIZE.has(currency) &&
    low >= YEARLY_FROM &&
    high <= 600_000 &&
    high <= low * 3 &&
    sentence.replace(/[^\p{L}]/gu, '').length <= 35
  );
}

/** The words of the same clause before an amount: other amounts and full stops end it. */
function clauseBefore(text: string): string {
  const cut = Math.max(
    text.lastIndexOf('. '),
    text.lastIndexOf('; '),
    text.lastIndexOf(' | '),
    text.lastIndexOf(' · '),
  );
  return cut < 0 ? text : text.slice(cut + 1);
}

function clauseAfter(text: string): string {
  const cut = /[.;|·](?:\s|$)|,\s|\s(?:plus|and|und|et|y|as well as|zzgl|\+)\s|[(（]?(?:賞与|plus)/iu.exec(text);
  return cut === null ? text : text.slice(0, cut.index);
}

/** "sign-on bonus and a salary of": a pay word that comes after the last word of other money takes the amount back. */
function payWordAfterLastVeto(before: string): boolean {
  const veto = new RegExp(NOT_PAY.source, 'giu');
  let last = 0;
  for (const match of before.matchAll(veto)) last = match.index + match[0].length;
  return PAY.test(before.slice(last));
}

function readUnit(
  before: string,
  between: string,
  after: string,
  line: Line,
  sentence: string,
  low: number,
  currency: string | null,
  named: boolean,
): PayUnit | null {
  const places = [after.slice(0, 32), between, line.label ?? '', before.slice(-50), line.heading ?? ''];
  for (const place of places) {
    let best: { unit: PayUnit; at: number } | null = null;
    if (place === '') continue;
    for (const [pattern, unit] of UNITS) {
      const match = pattern.exec(place);
      if (match && (best === null || match.index < best.at)) best = { unit, at: match.index };
    }
    if (best !== null && plausible(best.unit, low, low, currency)) return best.unit;
  }
  if (/\d\s?(?:lpa|lakhs?|lacs?)\b|\bctc\b/iu.test(sentence) && low >= 50_000) return 'YEAR';
  if (/annual|per year|yearly|年収|jährlich|jahres/iu.test(sentence) && low >= 1_500) return 'YEAR';
  if (
    (named || standsAlone(sentence, low, low, currency)) &&
    currency !== null &&
    YEARLY_BY_SIZE.has(currency) &&
    low >= YEARLY_FROM
  )
    return 'YEAR';
  return null;
}

function plausible(unit: PayUnit, low: number, high: number, currency: string | null): boolean {
  const [least, most] = PLAUSIBLE[unit];
  return high >= least && low <= most * (currency === null ? 200 : (SMALL_UNITS[currency] ?? 1));
}

const DOLLARS: [RegExp, string][] = [
  [/\bAUD\b|australia|melbourne|sydney|brisbane|perth|adelaide|\b(?:VIC|NSW|QLD)\b/i, 'AUD'],
  [/\bCAD\b|canada|toronto|vancouver|montr[eé]al|ontario|calgary|ottawa|québec/i, 'CAD'],
  [/\bNZD\b|new zealand|auckland|wellington/i, 'NZD'],
  [/\bSGD\b|singapore/i, 'SGD'],
  [/\bHKD\b|hong kong/i, 'HKD'],
  [/\bMXN\b|m[eé]xico|guadalajara|monterrey/i, 'MXN'],
];

/** Which dollar, yen or crown a bare sign means: the ISO code nearby, the board's own currency, then the place. */
function resolveCurrency(sign: string | null, sentence: string, reading: Reading): string | null {
  if (sign === null) return reading.draft.baseSalary?.currency ?? null;
  if (sign === '¥') return /^zh/.test(reading.language ?? '') ? 'CNY' : 'JPY';
  if (sign === 'kr')
    return reading.language === 'no' || reading.language === 'nb' ? 'NOK' : reading.language === 'da' ? 'DKK' : 'SEK';
  if (sign !== '$') return sign.length >= 3 ? sign : null;
  const code = /\b(USD|AUD|CAD|SGD|NZD|HKD|MXN|TWD)\b|\b(US) dollars/i.exec(sentence)?.[1];
  if (code) return code.toUpperCase();
  if (reading.draft.baseSalary?.currency) return reading.draft.baseSalary.currency;
  const places = (reading.draft.jobLocation ?? []).join(' ');
  return DOLLARS.find(([pattern]) => pattern.test(places))?.[1] ?? 'USD';
}
