import type { PayUnit } from '../../core/posting.ts';
import type { Line } from '../reading.ts';
import { UNITS } from './words.ts';

/** Least and most that one person is plausibly paid in dollars or euros, by unit; outside it is another kind of number. */
const PLAUSIBLE: Record<PayUnit, [number, number]> = {
  HOUR: [2, 1_500],
  DAY: [10, 8_000],
  WEEK: [40, 20_000],
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
/** Scales of public pay, whose figures are a month's: TVöD, TV-L, AVR, Dutch scales. */
const COLLECTIVE_SCALE = /(?<!\p{L})(?:tvöd|tvod|tv-l|avr|entgeltgruppe|besoldungsgruppe|salarisschaal|schaal \d)/iu;
/** Currencies in which a range of a few tens with cents is an hour's pay. */
const HOURLY_BY_CENTS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'GBP', 'EUR', 'CHF']);
const YEARLY_FROM = 20_000;
/** In Britain pay named a salary is a year's; what is left of it in a part-time job is less. */
const BRITISH_FROM = 11_000;

/** Figures that are a month's pay where no period is said, by currency: there, ads name pay by the month. */
const MONTHLY_BY_SIZE: Record<string, [number, number]> = {
  EUR: [700, 9_999],
  CHF: [2_500, 15_000],
  BRL: [1_000, 40_000],
  PLN: [3_500, 45_000],
  CZK: [17_000, 200_000],
  HUF: [200_000, 2_500_000],
  RON: [2_000, 40_000],
  SEK: [14_000, 110_000],
  DKK: [14_000, 110_000],
  NOK: [14_000, 110_000],
  CNY: [2_500, 80_000],
  JPY: [120_000, 990_000],
  KRW: [1_200_000, 12_000_000],
  TWD: [20_000, 250_000],
  HKD: [8_000, 150_000],
  SGD: [1_200, 19_999],
  MYR: [1_200, 30_000],
  IDR: [1_500_000, 90_000_000],
  PHP: [9_000, 200_000],
  THB: [9_000, 250_000],
  INR: [7_000, 149_000],
  KES: [12_000, 900_000],
  NGN: [30_000, 3_000_000],
  ZAR: [3_000, 90_000],
  MXN: [5_000, 150_000],
  AED: [1_000, 60_000],
  COP: [900_000, 40_000_000],
  CLP: [350_000, 10_000_000],
  PEN: [900, 30_000],
  PKR: [25_000, 600_000],
  BDT: [10_000, 300_000],
  LKR: [25_000, 600_000],
  QAR: [1_000, 45_000],
  SAR: [1_500, 50_000],
  KWD: [100, 5_000],
  BHD: [100, 5_000],
  OMR: [100, 5_000],
  EGP: [4_000, 150_000],
  GHS: [500, 40_000],
  UGX: [200_000, 15_000_000],
  TZS: [200_000, 15_000_000],
  ILS: [5_000, 60_000],
};
/** Figures from which pay without a period is a year's. */
const YEARLY_BY_FIGURE: Record<string, number> = {
  SEK: 180_000,
  DKK: 180_000,
  NOK: 180_000,
  JPY: 1_800_000,
  KRW: 18_000_000,
  INR: 180_000,
  ZAR: 110_000,
};

/** One word for pay and its period at once. */
const PERIOD_PAY: readonly (readonly [RegExp, PayUnit])[] = [
  [/時給|时薪|시급|\p{L}*stundenlohn|stundensatz|uurloon/iu, 'HOUR'],
  [/日給|日薪|일급|일당|tagessatz|dagtarief/iu, 'DAY'],
  [
    /月給|基本給|初任給|月收|月収|月額|月薪|월급|monats(?:ge|brutto|lohn|ver)|monatlich\p{L}* (?:gehalt|lohn|brutto)|maandsalaris/iu,
    'MONTH',
  ],
  [/年収|年俸|年薪|연봉|jahres(?:ge|brutto|lohn|ver|ziel|fix)|jaarsalaris/iu, 'YEAR'],
];
/** "15-25K·14薪", "25k×13". */
const MONTHS_OF_PAY = /(?:\d\s?[kK]|元|千|万)\s?[·•・xX×*,，]?\s?1[2-9]\s?薪/u;
/** "2 200 € sur 13 mois", "38.000 € en 14 pagas": a month's or the year's pay, by its size. */
const THIRTEEN =
  /1[2-6](?:[.,]\d)?\s?(?:mois|months|monate|monatsgehält|gehälter|pagas|mensilit|mensualidades|maanden|salaries|meses)/iu;
const LEAST_OF_MONTHS = 300;
/** A number before a word of time is a span or a count of salaries, not what the pay is for: "25 hours a week", "13ème mois". */
const SPAN =
  /\d+(?:[.,]\d+)?\s?[-–+]?\s?(?:\.|er|[èe]me|e|th|º|ª)?\s?(?:hours?|hrs?|h|std\.?|stunden|heures?|horas?|ore|uur|uren|godzin\p{L}*|hodin\p{L}*|timmar|timer|days?|tagen?|jours?|d[ií]as|giorni|dagen|weeks?|wochen?|semaines?|semanas|weken|months?|monate?n?|monats\p{L}*|mois|meses|mesi|mensilit\p{L}+|mensualit\p{L}+|pagas|maanden|years?|yrs?|jahren?|ans?|años|anos|anni|jaar|salaries|gehälter|lat|let|年|ヶ月|か月|个月|個月|개월|時間|小时|시간|日|天)(?![\p{L}])(?:\s?(?:per|a|an|\/|pro|par|in der|die|por|na|w|v|alla|a la|je)\s?(?:week|wk|day|month|year|woche|tag|semaine|jour|semana|d[ií]a|settimana|giorno|weekend|week|tydzień|týden|vecka|uke|週|日)(?![\p{L}]))?/giu;

/** A word of a year's pay, not of what comes once a year beside it: "Jahressonderzahlung", "annual leave". */
const A_YEAR =
  /annual(?:ly|i[sz]ed)?(?! (?:leave|holiday|vacation|bonus|allowance|wage supplement|increment|(?:pay |salary |performance )?(?:review|raise|increase)|incentive|ticket|flight|profit|health|medical|training|learning|company|team|conference|retreat))|per year|yearly(?! (?:bonus|review|increase|raise|retreat))|年収|jährlich(?!e[rnms]? (?:sonder|bonus|prämie|steigerung|erhöhung|anpassung))|jahres(?!sonder|zuwend|urlaub|bonus|präm|abschlu|arbeits|zeugnis|zahlung|leistung|ende|anfang|wagen|gespräch|fest|los)/iu;

/** What a cut leaves of the first word: the "h" of "nach Eingruppierung" is no hour. */
const CUT_WORD = /^\p{L}+/u;

interface Figures {
  /** The words of the clause before the amount, between its two ends, and after it. */
  before: string;
  between: string;
  after: string;
  line: Line;
  sentence: string;
  low: number;
  high: number;
  currency: string | null;
  /** Whether a word for pay stands with it. */
  named: boolean;
  /** Whether it may be a month's pay by its size alone. */
  monthly: boolean;
}

/**
 * The period an amount is paid for: as the words around it say, else as its size and currency leave no doubt.
 * @returns null where nothing tells
 */
export function readPeriod(figures: Figures): PayUnit | null {
  const { line, sentence, low, high, currency, named } = figures;
  const before = figures.before.replace(SPAN, ' ');
  const after = figures.after.replace(SPAN, ' ');
  // "月薪15-25K·14薪 3-5年": the word for monthly pay outweighs what follows, and so do thirteen or more months of it.
  const compound = periodOfPay(before.slice(-32)) ?? periodOfPay(line.label ?? '');
  if (compound !== null && isPlausible(compound, low, low, currency)) return compound;
  if (MONTHS_OF_PAY.test(sentence) && low < 200_000) return 'MONTH';
  // "Horaire de 12,80 Euros sur 12 mois": too little for a month, so that the words before it tell.
  if (currency === 'EUR' && low >= LEAST_OF_MONTHS && THIRTEEN.test(figures.after) && !periodNear(after))
    return low < 12_000 ? 'MONTH' : 'YEAR';
  if (/^[\s.,–—-]*(?:brutto\s*)?[x×]\s?1[234]\b/iu.test(figures.after) && low < 20_000) return 'MONTH';
  const places = [
    after.slice(0, 32),
    figures.between,
    line.label ?? '',
    before.length > 50 ? before.slice(-50).replace(CUT_WORD, '') : before,
    line.heading ?? '',
  ];
  for (const place of places) {
    let best: { unit: PayUnit; at: number } | null = null;
    if (place === '') continue;
    for (const [pattern, unit] of UNITS) {
      const match = pattern.exec(place);
      if (match && (best === null || match.index < best.at) && isPlausible(unit, low, low, currency))
        best = { unit, at: match.index };
    }
    if (best !== null) return best.unit;
  }
  if (/\d\s?(?:lpa|lakhs?|lacs?|L)\b|\bctc\b/iu.test(sentence) && low >= 50_000) return 'YEAR';
  if (low >= 1_500 && !isTooLittle('YEAR', low, currency) && A_YEAR.test(sentence)) return 'YEAR';
  if (figures.monthly && isMonthBySize(low, low, currency)) return 'MONTH';
  if (named && currency !== null && low >= (YEARLY_BY_FIGURE[currency] ?? Infinity)) return 'YEAR';
  if (COLLECTIVE_SCALE.test(sentence) && currency === 'EUR' && low >= 1_200 && high <= 12_000) return 'MONTH';
  // "Salary range: $32.50 - $44": cents tell an hour's pay.
  if (
    named &&
    currency !== null &&
    HOURLY_BY_CENTS.has(currency) &&
    low >= 7 &&
    high <= 150 &&
    high > low &&
    !(Number.isInteger(low) && Number.isInteger(high))
  )
    return 'HOUR';
  if (
    (named || isYearAlone(figures.before, figures.after, low, low, currency)) &&
    currency !== null &&
    YEARLY_BY_SIZE.has(currency) &&
    low >= (named && currency === 'GBP' ? BRITISH_FROM : YEARLY_FROM)
  )
    return 'YEAR';
  return null;
}

/** The period in the last word that names pay and its period at once. */
export function periodOfPay(text: string): PayUnit | null {
  let last: { unit: PayUnit; at: number } | null = null;
  for (const [pattern, unit] of PERIOD_PAY) {
    const at = text.search(pattern);
    if (at >= 0 && (last === null || at > last.at)) last = { unit, at };
  }
  return last?.unit ?? null;
}

/** Whether a period's word stands in these words. */
export function periodNear(text: string): boolean {
  return UNITS.some(([pattern]) => pattern.test(text));
}

/** Whether one person may be paid so much for this period. */
export function isPlausible(unit: PayUnit, low: number, high: number, currency: string | null): boolean {
  const [least, most] = PLAUSIBLE[unit];
  return high >= least && low <= most * (currency === null ? 200 : (SMALL_UNITS[currency] ?? 1));
}

/** Figures of the size of a year's pay with few words around them: "$61000 - $74000", "£34,000 - £38,000 pro rata". */
export function isYearAlone(
  before: string,
  after: string,
  low: number,
  high: number,
  currency: string | null,
): boolean {
  return (
    currency !== null &&
    YEARLY_BY_SIZE.has(currency) &&
    low >= YEARLY_FROM &&
    high <= 600_000 &&
    high <= low * 3 &&
    before.length < 70 &&
    `${before}${after}`.replace(/[^\p{L}]/gu, '').length <= 35
  );
}

/** Figures of the size of a month's pay in a country that advertises it so. */
export function isMonthBySize(low: number, high: number, currency: string | null): boolean {
  const sizes = currency === null ? undefined : MONTHLY_BY_SIZE[currency];
  return sizes !== undefined && low >= sizes[0] && high <= sizes[1];
}

/** An hour's least pay, of those who advertise in this currency; what is less is a supplement or a price. */
const LEAST_HOURLY: Record<string, number> = {
  EUR: 4,
  USD: 4,
  GBP: 6,
  CHF: 12,
  CAD: 9,
  AUD: 12,
  NZD: 12,
  PLN: 15,
  CZK: 80,
  JPY: 800,
  CNY: 10,
  KRW: 8_000,
  BRL: 6,
  MXN: 25,
  SEK: 80,
  NOK: 100,
  DKK: 80,
};
/** Least hours that pay for a longer period is paid for. */
const LEAST_HOURS: Record<PayUnit, number> = { HOUR: 1, DAY: 6, WEEK: 15, MONTH: 80, YEAR: 900 };

/** Whether an amount is too little for the pay of its period, so that only a label could make it pay. */
export function isTooLittle(unit: PayUnit, amount: number, currency: string | null): boolean {
  return currency !== null && amount < (LEAST_HOURLY[currency] ?? 0) * LEAST_HOURS[unit];
}
