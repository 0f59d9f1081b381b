import { allMatches } from '../../core/all-matches.ts';

/** Month names by their number's place, one language a line: full names as they stand in dates, then usual short forms. */
const MONTHS: string[] = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'janv|févr|mars|avr|mai|juin|juil|aout|sept|octo|nov|déc',
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  'jänner|feber|mär|apr|mai|jun|jul|aug|sept|okt|nov|dez',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'ene|feb|mar|abr|may|jun|jul|ago|setiembre|oct|nov|dic',
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'gen|feb|mar|apr|mag|giu|lug|ago|sett|ott|nov|dic',
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  'leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec',
  'sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru',
  'led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pros',
  'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
];
const BY_NAME = new Map(MONTHS.flatMap((names) => names.split('|').map((name, i): [string, number] => [name, i + 1])));
/** Every month's name, the longest first: "marzec" is no "mar". */
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

const ISO = /(?<!\d)(20\d\d)[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/;
/** With a year of the Christian era, or of Reiwa, whose first was 2019: "令和8年12月4日". */
const CJK = /(?:(?:(20\d\d)|(?:令和|R)\s?(\d{1,2}))\s*[年년]\s*)?(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日日号號일]/;
const REIWA = /(?<![\p{L}\d])R(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/u;
const NUMERIC = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(20\d\d|\d\d)(?!\d)/;
/** "10 XII 2026", "10.XII.2026". */
const ROMAN = /(?<!\d)(\d{1,2})[.\s]\s?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[.\s]\s?(20\d\d)(?!\d)/;
const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** "5/12", "20.12.": no year, and no pay, hours or version either. */
const NO_YEAR = /(?<![\d/.,])(\d{1,2})(?:\/(\d{1,2})|\.\s?(\d{1,2})\.)(?![\d/%])/;
/** "12.05(금)", "12/5(土)": the day of the week tells that it is a date. */
const NO_YEAR_WEEKDAY = /(?<![\d/.,])(\d{1,2})[./]\s?(\d{1,2})\s?[(（]?[월화수목금토일月火水木金土日周週]/;
const YEAR = "(20\\d\\d|['’]?[23]\\d(?!\\s?(?:[:h°%]|am|pm|uhr)|\\d))";
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|e|\\.)?\\s*(?:de |di |of |d['’])?[-/\\s]?\\s*(?<!\\p{L})(${NAMES})(?!\\p{L})\\.?,?\\s*(?:de |del |do )?[-/\\s]?\\s*${YEAR}?(?!\\d)`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])(?:,?\\s+(20\\d\\d)(?!\\d))?`,
  'giu',
);
/** Languages that write the year or the month before the day. */
const YEAR_LEADS = /^(?:ja|zh|ko)/;

/** A day as it is written: where its year is left out, the next one from a day on, or the last one up to it. */
export type Toward = 'next' | 'last';

/**
 * Reads the first calendar day of a short text: "2026-08-30", "08/30/2026", "30.8.2026", "30 août 2026",
 * "August 30, 2026", "2026年8月30日". A numeric day and month that could be either is read by the language
 * (month first in English and in East Asia, day first in "en-GB"), unless one of them is past 12.
 * @param text a few dozen letters after the words that name the date
 * @param from where the year is left out, the next such day from this one on, or the last one up to it
 * @returns an ISO date; null where there is none or it is no real day
 */
export function parseDateText(
  original: string,
  language: string | null,
  from: Date,
  toward: Toward = 'next',
): string | null {
  const text = /[０-９]/.test(original) ? original.normalize('NFKC') : original;
  const resolve = (year: string | undefined, month: number, day: number) => dayOf(year, month, day, from, toward);
  const yearLeads = language !== null && YEAR_LEADS.test(language);
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cjk = CJK.exec(text);
  if (cjk) return resolve(cjk[2] ? String(2018 + Number(cjk[2])) : cjk[1], Number(cjk[3]), Number(cjk[4]));
  const reiwa = REIWA.exec(text);
  if (reiwa) return isoDate(2018 + Number(reiwa[1]), Number(reiwa[2]), Number(reiwa[3]));
  const monthLeads = (separator: string): boolean =>
    yearLeads || (separator === '/' && (language === null || language.startsWith('en')) && language !== 'en-GB');
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', separator = '', second = '', year = ''] = numeric;
    const [a, b] = [Number(first), Number(second)];
    if (yearLeads && year.length === 2 && a > 12) return resolve(first, b, Number(year));
    return b > 12 || (a <= 12 && monthLeads(separator)) ? resolve(year, a, b) : resolve(year, b, a);
  }
  const roman = ROMAN.exec(text);
  if (roman) return resolve(roman[3], ROMAN_MONTHS.indexOf(roman[2] ?? '') + 1, Number(roman[1]));
  const named = namedDay(text);
  if (named !== null) return resolve(named.year, named.month, named.day);
  const bare = NO_YEAR.exec(text) ?? (yearLeads ? NO_YEAR_WEEKDAY.exec(text) : null);
  if (!bare) return null;
  const [a, b] = [Number(bare[1]), Number(bare[2] ?? bare[3])];
  const monthFirst = b > 12 || (a <= 12 && monthLeads(bare[2] === undefined ? '.' : '/'));
  return monthFirst ? resolve(undefined, a, b) : resolve(undefined, b, a);
}

/** The first day with a month's name: "30 août 2026", "August 30". */
function namedDay(text: string): { year: string | undefined; month: number; day: number } | null {
  for (const match of allMatches(text, MONTH_FIRST)) {
    const month = monthNumber(match[1]);
    if (month === null) continue;
    // "11 January 10 am": the number before the name is the day, unless a year follows.
    if (match[3] === undefined && /\d(?:st|nd|rd|th|\.|º)?\s*(?:de |of )?$/u.test(text.slice(0, match.index))) continue;
    return { year: match[3], month, day: Number(match[2]) };
  }
  for (const match of allMatches(text, DAY_FIRST)) {
    const month = monthNumber(match[2]);
    if (month !== null) return { year: match[3], month, day: Number(match[1]) };
  }
  return null;
}

function monthNumber(name: string | undefined): number | null {
  return name === undefined ? null : (BY_NAME.get(name.toLowerCase()) ?? null);
}

/** A day with its year, of two or four digits; without one the next such day from `from` on, or the last up to it. */
function dayOf(yearText: string | undefined, month: number, day: number, from: Date, toward: Toward): string | null {
  if (yearText !== undefined) {
    const year = Number(yearText.replace(/\D/g, ''));
    return isoDate(year < 100 ? 2000 + year : year, month, day);
  }
  const today = from.toISOString().slice(0, 10);
  const year = from.getUTCFullYear();
  const thisYear = isoDate(year, month, day);
  if (toward === 'last') return thisYear !== null && thisYear <= today ? thisYear : isoDate(year - 1, month, day);
  return thisYear !== null && thisYear >= today ? thisYear : isoDate(year + 1, month, day);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
