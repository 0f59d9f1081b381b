import { foldText, forFolded } from '../fold.ts';

/** Whether a figure is a limit: "up to 5", "at least 5" or "5+", "about 5". */
export type Bound = 'upper' | 'lower' | 'approximate' | null;

/** A figure as a text gives it: "$120k a year" is 120000, dollar. `unit` is what it counts, where that is known. */
export interface Quantity {
  value: number;
  bound: Bound;
  currency: string | null;
  unit: string | null;
}

const SCALE: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  tys: 1e3,
  tis: 1e3,
  thousand: 1e3,
  mille: 1e3,
  mil: 1e3,
  천: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  lakh: 1e5,
  lakhs: 1e5,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  crore: 1e7,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  mld: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
};

/** One spelling for each currency. A bare "$" is a dollar of some country: see sameCurrency. */
const CURRENCY: Record<string, string> = {
  $: '$',
  dollar: '$',
  dollars: '$',
  us$: 'usd',
  c$: 'cad',
  ca$: 'cad',
  a$: 'aud',
  au$: 'aud',
  nz$: 'nzd',
  s$: 'sgd',
  hk$: 'hkd',
  r$: 'brl',
  reais: 'brl',
  '€': 'eur',
  euro: 'eur',
  euros: 'eur',
  '£': 'gbp',
  pounds: 'gbp',
  '¥': '¥',
  '￥': '¥',
  yen: 'jpy',
  円: 'jpy',
  元: 'cny',
  rmb: 'cny',
  人民币: 'cny',
  '₹': 'inr',
  rs: 'inr',
  '₩': 'krw',
  원: 'krw',
  zł: 'pln',
  zl: 'pln',
  kč: 'czk',
  kc: 'czk',
  fr: 'chf',
  kr: 'kr',
  ...Object.fromEntries(
    'usd cad aud nzd sgd hkd brl eur gbp jpy cny inr krw pln czk chf sek nok dkk mxn zar ils aed'
      .split(' ')
      .map((code) => [code, code]),
  ),
};
const DOLLARS = new Set(['usd', 'cad', 'aud', 'nzd', 'sgd', 'hkd']);
const CROWNS = new Set(['sek', 'nok', 'dkk']);

const UNITS: [string, RegExp][] = [
  ['year', /^(?:years?|yrs?|yoe|jahre?n?|ans?|annees?|anos?|anni|anno|jaar|jaren|lat|lata|roky|let|rok[uy]?|年|년)/],
  [
    'month',
    /^(?:months?|monate?n?|mois|mes(?:es)?|mesi|maanden?|miesi\p{L}+|mesic\p{L}*|か月|ヶ月|カ月|个月|개월|月)/u,
  ],
  ['week', /^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tygodni\p{L}*|tydn\p{L}*|週|周|주)/u],
  ['day', /^(?:days?|tagen?|tage|jours?|dias?|giorn[oi]|dagen|dni|dn[iuy]|日|天|일)/],
  [
    'hour',
    /^(?:hours?|hrs?|h|stunden?|std|heures?|horas?|or[ae]|uur|godzin\p{L}*|hodin\p{L}*|時間|小时|시간)(?!\p{L})/u,
  ],
  ['percent', /^(?:%|percent|prozent|pour cent|por ciento|por cento|procent)/],
  [
    'people',
    /^(?:people|persons?|employees?|engineers?|developers?|colleagues|mitarbeiter\p{L}*|personnes|personas|pessoas|persone|名|人|명)/u,
  ],
];

/** Number words, folded. */
const NUMBER_WORDS = new Map<string, number>([
  ...[
    'two three four five six seven eight nine ten eleven twelve',
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'dois tres quatro cinco seis sete oito nove dez onze doze',
    'due tre quattro cinque sei sette otto nove dieci undici dodici',
    'twee drie vier vijf zes zeven acht negen tien elf twaalf',
    'dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie',
    'dva tri ctyri pet sest sedm osm devet deset jedenact dvanact',
  ].flatMap((language) => language.split(' ').map((word, index): [string, number] => [word, index + 2])),
  ...[
    'ten twenty thirty forty fifty sixty seventy eighty ninety hundred',
    'zehn zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig hundert',
  ].flatMap((language) => language.split(' ').map((word, index): [string, number] => [word, (index + 1) * 10])),
  ['dozen', 12],
  ['dutzend', 12],
]);
const NUMBER_WORD = forFolded(
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...NUMBER_WORDS.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
);
const CJK_DIGITS = '〇一二三四五六七八九';

const currencyNames = Object.keys(CURRENCY).sort((one, other) => other.length - one.length);
const escaped = (text: string) => text.replace(/[$]/g, '\\$&');
const CURRENCY_BEFORE = new RegExp(`(?<![\\p{L}])(${currencyNames.map(escaped).join('|')})\\s?$`, 'u');
const CURRENCY_AFTER = new RegExp(`^\\s?(${currencyNames.map(escaped).join('|')})(?!\\p{Script=Latin})`, 'u');
const SCALES = Object.keys(SCALE).sort((one, other) => other.length - one.length);
const NUMBER = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}_]|\\d[.,])(?:\\d{1,3}(?:[.,' ]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+)(?:[.,]\\d+)?(?:\\s?(?:${SCALES.join('|')})\\.?(?!\\p{Script=Latin}))?`,
  'gu',
);
/** A currency code may touch its number ("USD120k"), where another word that ends in a digit is a name ("H100"). */
const GLUED_CODE = forFolded(
  new RegExp(`(?<!\\p{L})(${currencyNames.filter((name) => /^[a-z]+$/.test(name)).join('|')})(?=\\d)`, 'gu'),
);

const UPPER_BEFORE =
  /(?<!\p{Script=Latin})(?:up to|upto|max(?:imum|\.)?(?: of)?|at most|(?:no|not) more than|less than|fewer than|under|below|bis zu|maximal|hochstens|weniger als|unter|jusqu'?\s?a|au plus|moins de|hasta|menos de|maximo(?: de)?|ate|no maximo|fino a|massimo|meno di|tot|maximaal|minder dan|do|maksymalnie|az|maximalne|最大|最高|上限|최대|<=?|≤)\s?$/u;
const LOWER_BEFORE =
  /(?<!\p{Script=Latin})(?:at least|min(?:imum|\.)?(?: of)?|more than|over|above|from|starting (?:at|from)|no less than|exceeding|mindestens|ab|uber|mehr als|au moins|plus de|a partir de|des|al menos|mas de|minimo(?: de)?|pelo menos|mais de|almeno|oltre|piu di|da|minstens|meer dan|vanaf|co najmniej|ponad|powyzej|od|alespon|vice nez|minimalne|最低|至少|不少于|최소|>=?|≥)\s?$/u;
const ABOUT_BEFORE =
  /(?<!\p{Script=Latin})(?:about|around|approx(?:imately|\.)?|roughly|circa|ca\.?|nearly|almost|etwa|rund|environ|pres de|unos|cerca de|aproximadamente|quasi|ongeveer|okolo|asi|priblizne|約|约|大约|약|~)\s?$/u;
const LOWER_AFTER =
  /^\s?(?:\+|(?:years?|jahre?|ans|anos?|anni|jaar|lat|let|年|年間|년|人|名|円|万円|元|원)?\s?(?:or more|or above|and above|oder mehr|ou plus|o mas|ou mais|o piu|of meer|lub wiecej|a vice|以上|から|이상|起|\+))|^[^\s\d]{0,3}~(?!\s?[\d$€£¥])/;
const UPPER_AFTER =
  /^\s?(?:years?|年|년|人|名|円|万円|元|원|日|時間)?\s?(?:or less|or fewer|oder weniger|ou moins|o menos|ou menos|以下|以内|まで|이하|이내)/;
const RANGE_AFTER =
  /^\s?\p{L}{0,3}[$€£¥円元원]?\s?(?:-|~|to|and|bis|und|a|et|y|e|tot|en|do|i|から|到|至)\s?(?:us|ca)?[$€£¥]?\s?\d/u;
const RANGE_BEFORE =
  /\d[\d.,' ]*\s?[\p{L}$€£¥]{0,4}\s?(?:-|~|to|and|bis|und|a|et|y|e|tot|en|do|i|から|到|至)\s?(?:us|ca)?[$€£¥]?\s?$/u;

/** The figures of a text, in their order. Numbers within names ("H100", "E2E") are not figures. */
export function quantities(text: string): Quantity[] {
  return quantitiesIn(foldText(text));
}

/** quantities of a text that is folded already. */
export function quantitiesIn(text: string): Quantity[] {
  const folded = digits(text);
  if (!/\d/.test(folded)) return [];
  const found: (Quantity & { range: boolean })[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const currencyBefore = CURRENCY_BEFORE.exec(before);
    const currencyAfter = CURRENCY_AFTER.exec(after);
    const beforeMoney = currencyBefore ? before.slice(0, currencyBefore.index) : before;
    const afterMoney = currencyAfter ? after.slice(currencyAfter[0].length) : after;
    const range = RANGE_AFTER.test(after) || RANGE_BEFORE.test(before);
    const currency = CURRENCY[currencyBefore?.[1] ?? currencyAfter?.[1] ?? ''] ?? null;
    const unit = UNITS.find(([, pattern]) => pattern.test(after.replace(/^[\s+-]+/, '')))?.[0] ?? null;
    found.push({
      value: amountOf(match[0]),
      bound: range ? null : boundOf(beforeMoney, afterMoney),
      currency,
      unit,
      range,
    });
  }
  return shareOverRanges(found);
}

/** Whether a folded word is a figure (and so is judged as one): "5", "120k", "five". */
export function isFigure(word: string): boolean {
  return NUMBER_WORDS.has(word) || (/^\d/.test(word) && Object.hasOwn(SCALE, word.replace(/^\d+/, '') || 'k'));
}

/** Both ends of a range have its currency and unit, wherever they stand. */
function shareOverRanges(found: (Quantity & { range: boolean })[]): Quantity[] {
  return found.map(({ range, ...quantity }, index) => {
    const neighbours = range ? [found[index + 1], found[index - 1]].filter((one) => one?.range) : [];
    const currency = quantity.currency ?? neighbours.find((one) => one?.currency)?.currency ?? null;
    const unit = quantity.unit ?? neighbours.find((one) => one?.unit)?.unit ?? null;
    return { ...quantity, currency, unit };
  });
}

function boundOf(before: string, after: string): Bound {
  if (UPPER_BEFORE.test(before) || UPPER_AFTER.test(after)) return 'upper';
  if (LOWER_BEFORE.test(before) || LOWER_AFTER.test(after)) return 'lower';
  return ABOUT_BEFORE.test(before) ? 'approximate' : null;
}

/** Number words and simple East Asian numerals become digits. */
function digits(folded: string): string {
  return folded
    .replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.get(word)))
    .replace(
      /([〇一二三四五六七八九]?)十([一二三四五六七八九]?)(?=[年月日人名週个個天小か])/gu,
      (_, tens: string, ones: string) =>
        String((tens ? CJK_DIGITS.indexOf(tens) : 1) * 10 + (ones ? CJK_DIGITS.indexOf(ones) : 0)),
    )
    .replace(
      /(?<![〇一二三四五六七八九十百千万])[二三四五六七八九](?=[年人名週个個天か]|時間|小时|日(?!本))/gu,
      (digit) => String(CJK_DIGITS.indexOf(digit)),
    )
    .replace(GLUED_CODE, '$1 ');
}

function amountOf(written: string): number {
  const scale = /(\p{L}+)\.?$/u.exec(written)?.[1];
  const number = written.replace(/[\s\p{L}]+\.?$/u, '');
  const grouped = /^(\d{1,3}(?:[.,' ]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:[.,](\d+))?$/.exec(number);
  const plain =
    grouped?.[1] && !/^0/.test(number)
      ? `${grouped[1].replace(/\D/g, '')}.${grouped[2] ?? '0'}`
      : number.replace(',', '.');
  return Number((Number.parseFloat(plain) * (scale ? (SCALE[scale] ?? 1) : 1)).toPrecision(12));
}

/** Whether money said to be in `claimed` may rest on words that say `stated`: "$" on "USD", never "USD" on "$". */
export function sameCurrency(claimed: string, stated: string | null): boolean {
  if (claimed === stated) return true;
  if (stated === null) return false;
  if (claimed === '$') return DOLLARS.has(stated);
  if (claimed === '¥') return stated === 'jpy' || stated === 'cny';
  return claimed === 'kr' && CROWNS.has(stated);
}

/** Whether a claim's figure is one of those stated: value, currency, limit and what it counts. */
export function isStatedQuantity(claimed: Quantity, stated: readonly Quantity[]): boolean {
  return stated.some(
    (one) =>
      one.value === claimed.value &&
      one.bound === claimed.bound &&
      (claimed.currency === null || sameCurrency(claimed.currency, one.currency)) &&
      (claimed.unit === null || one.unit === null || claimed.unit === one.unit),
  );
}
