import { allMatches } from '../../core/all-matches.ts';
/** An amount of money or a bare number, as it stands in a text. */
export interface Amount {
  value: number;
  /** ISO 4217; "$", "¥" and "kr" stay as they are until the context tells which. Null where none stands beside it. */
  currency: string | null;
  /** Whether "k", "万" or the like multiplied it. */
  scaled: boolean;
  /** The number as written, before any multiplier. */
  written: number;
  scale: number;
  start: number;
  end: number;
}

const CURRENCIES: Record<string, string> = {
  us$: 'USD',
  usd: 'USD',
  usd$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  aud$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  s$: 'SGD',
  sg$: 'SGD',
  sgd: 'SGD',
  nz$: 'NZD',
  nzd: 'NZD',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  twd: 'TWD',
  r$: 'BRL',
  brl: 'BRL',
  mx$: 'MXN',
  mxn: 'MXN',
  $: '$',
  dollars: '$',
  dollar: '$',
  dólares: 'USD',
  美元: 'USD',
  美金: 'USD',
  刀: 'USD',
  usdt: 'USDT',
  usdc: 'USDC',
  u: 'USDT',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eu: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  zł: 'PLN',
  zl: 'PLN',
  pln: 'PLN',
  złotych: 'PLN',
  kč: 'CZK',
  czk: 'CZK',
  kc: 'CZK',
  chf: 'CHF',
  sfr: 'CHF',
  'fr.': 'CHF',
  '¥': '¥',
  '￥': '¥',
  jpy: 'JPY',
  yen: 'JPY',
  円: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  '₩': 'KRW',
  krw: 'KRW',
  원: 'KRW',
  won: 'KRW',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  'rs.': 'INR',
  '₪': 'ILS',
  ils: 'ILS',
  nis: 'ILS',
  '₺': 'TRY',
  try: 'TRY',
  '₴': 'UAH',
  uah: 'UAH',
  '₽': 'RUB',
  rub: 'RUB',
  '₱': 'PHP',
  php: 'PHP',
  '₫': 'VND',
  vnd: 'VND',
  '฿': 'THB',
  thb: 'THB',
  rp: 'IDR',
  idr: 'IDR',
  myr: 'MYR',
  rm: 'MYR',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  isk: 'ISK',
  kr: 'kr',
  kronor: 'SEK',
  'kr.': 'kr',
  huf: 'HUF',
  ft: 'HUF',
  ron: 'RON',
  lei: 'RON',
  bgn: 'BGN',
  aed: 'AED',
  sar: 'SAR',
  qar: 'QAR',
  zar: 'ZAR',
  r: 'ZAR',
  '₦': 'NGN',
  ngn: 'NGN',
  kes: 'KES',
  ksh: 'KES',
  egp: 'EGP',
  ghs: 'GHS',
  'gh₵': 'GHS',
  ugx: 'UGX',
  tzs: 'TZS',
  rwf: 'RWF',
  etb: 'ETB',
  mad: 'MAD',
  pkr: 'PKR',
  bdt: 'BDT',
  lkr: 'LKR',
  kwd: 'KWD',
  bhd: 'BHD',
  omr: 'OMR',
  n: 'NGN',
  clp: 'CLP',
  cop: 'COP',
  ars: 'ARS',
  ar$: 'ARS',
  pen: 'PEN',
  's/': 'PEN',
  reais: 'BRL',
  pesos: '$',
};

const CODE =
  '(?<![\\p{L}])kr\\.?(?=\\s?\\d)|(?<![\\p{L}\\d])N(?=\\d{2,3},\\d{3}(?!\\d))|(?<![\\p{L}\\d])R(?=\\s?\\d{1,3}(?:[\\u0020,\\u00a0]\\d{3})+|\\s?\\d{4,})|(?:US|A|AU|C|CA|CDN|S|SG|NZ|HK|NT|R|MX|AR|USD|AUD|CAD)?\\s?\\$|[€£¥￥₩₹₪₺₴₽₱₫฿₦]|(?<![\\p{L}])(?:USD[TC]?|AUD|CAD|SGD|NZD|HKD|TWD|BRL|MXN|EUR|GBP|PLN|CZK|CHF|SFr|JPY|CNY|RMB|KRW|INR|ILS|NIS|TRY|UAH|RUB|PHP|VND|THB|IDR|MYR|RM|SEK|NOK|DKK|ISK|HUF|RON|BGN|AED|SAR|QAR|ZAR|NGN|KES|KSh|GHS|UGX|TZS|RWF|ETB|MAD|PKR|BDT|LKR|KWD|BHD|OMR|EGP|CLP|COP|ARS|PEN|Rs\\.?|Rp|S\\/)(?![\\p{L}])|(?<![\\p{L}])Fr\\.(?=\\s?\\d)|人民币';
const AFTER =
  '(?:US\\$|R\\$|[$€£¥￥₩₹₪])(?!\\d)|(?:USD[TC]?|AUD|CAD|SGD|NZD|HKD|TWD|BRL|MXN|EUR(?:OS?)?|[Ee]uros?|GBP|PLN|CZK|CHF|JPY|CNY|RMB|KRW|INR|ILS|NIS|UAH|RUB|PHP|VND|THB|IDR|MYR|SEK|NOK|DKK|HUF|RON|BGN|AED|SAR|QAR|ZAR|NGN|KES|GHS|UGX|TZS|EGP|PKR|CLP|COP|ARS|PEN|zł|zl|złotych|Kč|Kc|kr\\.?|kronor|Ft|lei|[Dd]ollars?|dólares|pounds|yen|won|reais|pesos)(?![\\p{L}])|円|元|人民币|美元|美金|원';
const NUMBER =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:(?:[.,'’\\u0020\\u00a0\\u202f\\u2009]|,\\s)\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const SCALE =
  '(?:[kK](?![\\p{L}])|T(?=\\s?€)|tys(?:\\.|i\\p{L}+)?|tis(?:\\.|íc\\p{L}*)|mila?(?![\\p{L}])|[Tt](?:sd\\.?|ausend)(?![\\p{L}])|thousand|duizend|万|萬|만|千|천|[Ll]akhs?|[Ll]acs?|LPA|L(?![\\p{L}\\/²])|[Mm](?![\\p{L}\\/²])|mio\\.?(?![\\p{L}])|mln(?![\\p{L}])|million|millionen|millions?|bn|[bB](?![\\p{L}])|billion|crores?|億|亿|억)';
const AMOUNT = new RegExp(
  `(?:(${CODE})\\s?)?(${NUMBER})(?:(?:\\s|-)?(${SCALE}))?(?:,[-–—]{1,2}|\\.[-–—])?(?:\\s?(${AFTER}))?`,
  'gu',
);

const SCALES: Record<string, number> = {
  k: 1e3,
  t: 1e3,
  tys: 1e3,
  tis: 1e3,
  tausend: 1e3,
  mila: 1e3,
  thousand: 1e3,
  duizend: 1e3,
  mil: 1e3,
  tsd: 1e3,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  l: 1e5,
  m: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  crore: 1e7,
  crores: 1e7,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/**
 * Finds the numbers of a sentence with their currency and multiplier, left to right.
 * @param text at most a few hundred characters: callers cap it
 */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of allMatches(text, AMOUNT)) {
    const [whole, before, number, scaleWord, after] = match;
    if (number === undefined || match.index < (amounts.at(-1)?.end ?? 0)) continue;
    const previous = text[match.index - 1] ?? '';
    // A digit inside a word or code ("SOC2", "v1.2", "H1B") is no amount.
    if (before === undefined && /[\p{Script=Latin}\d#]/u.test(previous) && !isGlued(text, match.index)) continue;
    // "from day 31401(k) with match": a plan's name, with the number before it run into it.
    if (before === undefined && /^\(k\)/i.test(text.slice(match.index + whole.length, match.index + whole.length + 3)))
      continue;
    let written = parseNumber(number);
    let scale = scaleWord === undefined ? 1 : scaleOf(scaleWord.toLowerCase().replace('.', ''));
    let value = written * scale;
    let end = match.index + whole.length;
    const rest = scale === 1e4 ? /^(\d{1,3},?\d{3}|\d{4})(?:\s?(円|元|원))?/.exec(text.slice(end)) : null;
    if (rest?.[1]) {
      value += Number(rest[1].replace(',', ''));
      end += rest[0].length;
      scale = 1;
      written = value;
    }
    const unit = (before ?? after ?? rest?.[2])?.replace(/\s/g, '').toLowerCase();
    const named = after !== undefined && /^[a-z]{3}/i.test(after) ? CURRENCIES[after.toLowerCase()] : undefined;
    const indian = scaleWord !== undefined && /^(?:lakh|lac|lpa|crore)/i.test(scaleWord) ? 'INR' : null;
    const currency = named ?? (unit === undefined ? indian : (CURRENCIES[unit] ?? indian));
    amounts.push({
      value: Math.round(value * 100) / 100,
      currency: currency ?? (rest?.[2] ? (CURRENCIES[rest[2]] ?? null) : null),
      scaled: scale !== 1,
      written,
      scale,
      start: match.index,
      end,
    });
  }
  return amounts;
}

/** The multiplier a word stands for; Polish and Czech bend theirs ("tysiąc", "tysięcy", "tisíce"). */
function scaleOf(word: string): number {
  return SCALES[word] ?? SCALES[word.slice(0, 3)] ?? 1;
}

/** "CTC5.5 - 7.2 LPA", "etat30,50–34,00 zł": a range with its currency, set against the word before it. */
function isGlued(text: string, at: number): boolean {
  return (
    /(?:\p{L}{3}|B2B)$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\d[\d.,]{0,9}\s?[-–]\s?\d[\d.,\s]{0,10}(?:zł|Kč|€|£|LPA|Lacs|PLN|EUR|CZK|GBP|USD)/u.test(text.slice(at, at + 40))
  );
}

/** "1.500,50", "1,500.50", "85'000", "182, 250", "181 000" and "45.5" as numbers. */
function parseNumber(text: string): number {
  const compact = text.replace(/[\s'’]/g, '');
  const lastDot = compact.lastIndexOf('.');
  const lastComma = compact.lastIndexOf(',');
  const last = Math.max(lastDot, lastComma);
  if (last < 0) return Number(compact);
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(compact)) return Number(compact.replace(/,/g, ''));
  const decimals = compact.length - last - 1;
  const whole = compact.slice(0, last).replace(/[.,]/g, '');
  return decimals === 3 ? Number(whole + compact.slice(last + 1)) : Number(`${whole}.${compact.slice(last + 1)}`);
}
