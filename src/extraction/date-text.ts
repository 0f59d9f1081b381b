const MONTHS: [string, number][] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name, i): [string, number] => [name, i + 1],
  ),
  ...[
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ].map((name, i): [string, number] => [name, i + 1]),
  ...[
    'ledna',
    'února',
    'března',
    'dubna',
    'května',
    'června',
    'července',
    'srpna',
    'září',
    'října',
    'listopadu',
    'prosince',
  ].map((name, i): [string, number] => [name, i + 1]),
];
const BY_NAME = new Map(MONTHS);

const ISO = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const CJK = /(20\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const NUMERIC = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(20\d\d|\d\d)(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de |di |of )?[-\s]?\s*(\p{L}{3,12})\.?,?\s*(?:de |del |do )?[-\s]?\s*(20\d\d)?(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)(?!\d)/u;

/**
 * Reads the first calendar day of a short text: "2026-08-30", "08/30/2026", "30.8.2026", "30 août 2026",
 * "August 30, 2026", "2026年8月30日". A numeric day and month that could be either is read by the language
 * (month first in English), unless one of them is past 12.
 * @param text a few dozen letters after the words that name the date
 * @param now where the year is left out, the next such day from now on
 * @returns an ISO date; null where there is none or it is no real day
 */
export function parseDateText(text: string, language: string | null, now: Date): string | null {
  const iso = ISO.exec(text) ?? CJK.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', separator, second = '', yearText = ''] = numeric;
    const year = Number(yearText) < 100 ? 2000 + Number(yearText) : Number(yearText);
    const a = Number(first);
    const b = Number(second);
    const monthFirst =
      b > 12 ||
      (a <= 12 && separator === '/' && (language === null || language.startsWith('en')) && language !== 'en-GB');
    return monthFirst ? isoDate(year, a, b) : isoDate(year, b, a);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  const fromMonth = monthFirst ? monthNumber(monthFirst[1]) : null;
  if (monthFirst && fromMonth !== null) return isoDate(Number(monthFirst[3]), fromMonth, Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  const month = dayFirst ? monthNumber(dayFirst[2]) : null;
  if (!dayFirst || month === null) return null;
  const day = Number(dayFirst[1]);
  if (dayFirst[3] !== undefined) return isoDate(Number(dayFirst[3]), month, day);
  const thisYear = isoDate(now.getUTCFullYear(), month, day);
  return thisYear !== null && thisYear >= now.toISOString().slice(0, 10)
    ? thisYear
    : isoDate(now.getUTCFullYear() + 1, month, day);
}

function monthNumber(name: string | undefined): number | null {
  if (name === undefined) return null;
  const lower = name.toLowerCase();
  return (
    BY_NAME.get(lower) ??
    BY_NAME.get(lower.slice(0, 3)) ??
    (lower.length >= 3 && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(lower)
      ? (BY_NAME.get(lower.slice(0, 3)) ?? null)
      : null)
  );
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
