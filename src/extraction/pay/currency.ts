import type { Reading } from '../reading.ts';
import { dollarOfAd } from './dollars.ts';

const CODES =
  /(?<![\p{L}])(?:USD|EUR|GBP|CHF|PLN|CZK|CAD|AUD|NZD|SGD|HKD|INR|BRL|MXN|SEK|NOK|DKK|AED|ZAR|JPY)(?![\p{L}])/gu;

/** "100-120k base + bonus, USD": the one currency that a sentence names away from its figures. */
export function onlyCode(sentence: string): string | null {
  const codes = new Set(sentence.match(CODES) ?? []);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/** Which dollar a bare "$" is, by the words of a place or of its country's pay. */
const DOLLARS: [RegExp, string][] = [
  [
    /\bAUD\b|australia|melbourne|sydney|brisbane|\bperth\b|adelaide|canberra|hobart|\bdarwin\b|gold coast|sunshine coast|geelong|wollongong|townsville|\bcairns\b|toowoomba|ballarat|bendigo|launceston|rockhampton|bundaberg|wagga|mildura|shepparton|dubbo|wodonga|queensland|tasmania|new south wales|south australia|western australia|northern territory|parramatta|fremantle|kalgoorlie|karratha|pilbara|alice springs|coffs harbour|\b(?:NSW|QLD)\b|\bsuperannuation|\+ ?super\b|plus super\b|\d ?% super\b/i,
    'AUD',
  ],
  // In lower case these are words.
  [/\b(?:VIC|TAS|ACT)\b/, 'AUD'],
  [
    /\bCAD\b|canada|toronto|vancouver|montr[eé]al|ontario|calgary|ottawa|qu[eé]bec|edmonton|winnipeg|halifax|mississauga|saskat|manitoba|alberta|british columbia|nova scotia|new brunswick|newfoundland|prince edward island|yukon|nunavut|kelowna|kamloops|nanaimo|burnaby|brampton|kitchener|guelph|sherbrooke|gatineau|moncton|fredericton|charlottetown|whitehorse|yellowknife|lethbridge|fort mcmurray|thunder bay|sudbury|, (?:ON|BC|AB|QC|MB|SK|NS|NB)\b|\bRRSP\b/,
    'CAD',
  ],
  [
    /canada|toronto|vancouver|montr[eé]al|ontario|calgary|ottawa|qu[eé]bec|edmonton|winnipeg|halifax|mississauga|\bN\.?S\b(?!W)/i,
    'CAD',
  ],
  [
    /\bNZD\b|new zealand|aotearoa|auckland|wellington|christchurch|dunedin|kiwisaver|canterbury|\bashburton|tauranga|rotorua|invercargill|queenstown|timaru|whang[aā]rei|palmerston north|new plymouth|whanganui|gisborne|otago|southland|waikato|taranaki|hawke['’]s bay|bay of plenty|taup[oō]\b|(?:lower|upper) hutt|porirua|k[aā]piti|manawat[uū]|oamaru|w[aā]naka|masterton|rangiora|pukekohe|kerikeri/i,
    'NZD',
  ],
  [/\bNZ\b/, 'NZD'],
  [/\bSGD\b|singapore/i, 'SGD'],
  [/\bHKD\b|hong kong|kowloon/i, 'HKD'],
  [/\bTWD\b|taiwan|taipei|台北|台灣|新竹/i, 'TWD'],
  [
    /\bMXN\b|m[eé]xico|guadalajara|monterrey|quer[eé]taro|jalisco|nuevo le[oó]n|guanajuato|sinaloa|sonora|chihuahua|coahuila|tamaulipas|veracruz|yucat[aá]n|quintana roo|zapopan|tlaquepaque|toluca|aguascalientes|canc[uú]n|m[eé]rida|morelia|saltillo|hermosillo|culiac[aá]n|puebla|tijuana|\bCDMX\b|m\.n\.|\b(?:Gto|Jal|Qro|Edo\. M[eé]x|N\.L|Pue)\b\.?|IMSS|infonavit|vales? (?:de despensa|por)|fondo de ahorro/i,
    'MXN',
  ],
  [/\bCLP\b|\bChile\b|\bCHILE\b|[Ss]antiago de [Cc]hile|[Vv]alpara[ií]so/, 'CLP'],
  [/\bCOP\b|colombia|bogot[aá]|medell[ií]n|barranquilla/i, 'COP'],
  [/\bARS\b|argentina|buenos aires|rosario|c[oó]rdoba capital/i, 'ARS'],
];

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
/** Without those of other dollars' countries and states (Argentina, Canada, Colombia, Western Australia), which need a ZIP code. */
const STATE_CODES =
  'A[KLZ]|CT|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[IVY]';
/** That a text names a place of the United States. */
const AMERICAN = new RegExp(`, ?(?:${STATE_CODES})(?![\\p{L}\\p{N}])|, ?[A-Z]{2},? \\d{5}(?!\\d)|${STATES}`, 'u');
/**
 * Such a place with its town, which may have a namesake elsewhere: "Vancouver, Washington", "Melbourne, FL", "Mexico,
 * MO 65265"; a state whose name holds another country's alone. "Baja California" is Mexican.
 */
const AMERICAN_PLACE = new RegExp(
  `(?:\\p{Lu}[\\p{L}.'’-]*[ ]){0,2}\\p{Lu}[\\p{L}.'’-]*, ?(?:(?:${STATE_CODES})(?![\\p{L}\\p{N}])|[A-Z]{2},? \\d{5}(?!\\d)|(?:${STATES})(?!\\p{L}))|(?<!Baja )(?<!\\p{L})(?:${STATES})(?!\\p{L})`,
  'gu',
);

/**
 * Which dollar, yen or crown a bare sign means: the ISO code nearby, the board's own currency, the place, then the
 * words of the sentence and of the advertisement's first lines.
 * @returns null where no currency stands with the amount; "$" where nothing tells which dollar it is
 */
export function resolveCurrency(
  sign: string | null,
  sentence: string,
  reading: Reading,
  places: readonly string[],
): string | null {
  if (sign === null) return reading.draft.baseSalary?.currency ?? chinese(sentence, reading, places) ?? scale(sentence);
  if (sign === '¥') return /^zh/.test(reading.language ?? '') ? 'CNY' : 'JPY';
  if (sign === 'CNY' && /元/.test(sentence)) return chinese(sentence, reading, places) ?? 'CNY';
  if (sign === 'kr') return crowns(reading, [sentence, ...places].join(' '));
  if (sign !== '$') return sign.length >= 3 ? sign : null;
  const code = /\b(USD|AUD|CAD|SGD|NZD|HKD|MXN|TWD|CLP|COP|ARS)\b|\b(?:US) dollars/i.exec(sentence);
  if (code) return code[1]?.toUpperCase() ?? 'USD';
  if (reading.draft.baseSalary?.currency) return reading.draft.baseSalary.currency;
  const top = reading.lines.slice(0, 8).map((line) => line.text.slice(0, 160));
  for (const text of [[...(reading.draft.jobLocation ?? []), ...places].join(' · '), sentence, top.join(' · ')]) {
    const elsewhere = AMERICAN.test(text) ? text.replace(AMERICAN_PLACE, ' ') : text;
    const found = DOLLARS.find(([pattern]) => pattern.test(elsewhere));
    if (found === undefined && elsewhere !== text) return 'USD';
    // "Remote (US), customers in Mexico too": two dollars named, the American one is meant.
    if (found) return /\bUSA?\b|\bU\.S\./.test(text) && found[1] !== 'CAD' && found[1] !== 'AUD' ? 'USD' : found[1];
  }
  reading.dollar ??= dollarOfAd(reading.lines, reading.language);
  return reading.dollar;
}

/** Swedish, Norwegian or Danish: by the words of pay, the place, then the language. */
function crowns({ language }: Reading, text: string): string {
  if (/lønn|norge|norway|oslo|bergen|trondheim|stavanger/iu.test(text)) return 'NOK';
  if (/løn(?!n)|danmark|denmark|københavn|copenhagen|aarhus|odense|aalborg/iu.test(text)) return 'DKK';
  if (/lön|sverige|sweden|stockholm|göteborg|malmö/iu.test(text)) return 'SEK';
  // "kr 580 000" is Norwegian order.
  if (/(?<!\p{L})kr\.? ?\d/iu.test(text)) return language === 'sv' ? 'SEK' : language === 'da' ? 'DKK' : 'NOK';
  return language === 'no' || language === 'nb' ? 'NOK' : language === 'da' ? 'DKK' : 'SEK';
}

/** Characters that only one of the two Chinese scripts has, of the words that ads use. */
const SIMPLIFIED = /[职务资讯应征经历区县台湾请联络条单业实开发]/gu;
const ONLY_TRADITIONAL = /[職務資訊應經歷區縣臺灣請聯絡條單業實開發]/gu;

/** Which money a Chinese ad means where it writes "元" or nothing: by place, then by script. */
function chinese(sentence: string, reading: Reading, places: readonly string[]): string | null {
  if (/港币|港幣|港元|HK/.test(sentence)) return 'HKD';
  if (/NT|台币|台幣|新台幣/.test(sentence)) return 'TWD';
  if (/美元|美金|美/.test(sentence)) return null;
  const isPay = /薪|元|工资|工資|待遇/.test(sentence);
  if (!isPay) return null;
  const head = reading.lines.slice(0, 30).map((line) => line.text.slice(0, 120));
  const text = [...places, ...head, sentence].join(' ');
  if (!/[的在有工作年月元薪]/.test(text)) return null;
  const traditional = text.match(ONLY_TRADITIONAL)?.length ?? 0;
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  if (traditional > simplified) return /香港|九龍|新界|hong kong/i.test(text) ? 'HKD' : 'TWD';
  // "15-25K·14薪" is how pay is written on the mainland, whatever the language around it.
  return /^zh/.test(reading.language ?? '') || /[kK万]\s?[·•]?\s?1[2-9]薪|薪资|工资|时薪/.test(sentence) ? 'CNY' : null;
}

/** Scales and kinds of pay that one currency alone has. */
function scale(sentence: string): string | null {
  return /\bRAL\b|\bTV-?[öo]D\b|\bTV-?L\b|\bAVR\b|\bTJM\b/u.test(sentence) ? 'EUR' : null;
}
