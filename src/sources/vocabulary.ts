import type { BaseSalary, EmploymentType, PayUnit, WorkplaceType } from '../core/posting.ts';
import { withoutAccents } from '../core/without-accents.ts';

/** Spellings of employment types as boards and JSON-LD write them: letters only, lower case, no accents. */
const EMPLOYMENT: [RegExp, EmploymentType][] = [
  [
    /intern(?:ship)?$|^intern(?!al|at|er)|praktik|stag(?:e|iaire|ista|iair)|pasantia|practicas|becari|estagi|tirocin|werkstudent|workingstudent|trainee|apprenti|alternance|ausbildung|インターン|实习|實習|인턴/,
    'INTERN',
  ],
  [/volunt(?:eer|ary|ari)|benevol|ehrenamt|vrijwillig|volontari|wolontari|ボランティア|志愿者|자원봉사/, 'VOLUNTEER'],
  [/perdiem|^prn$/, 'PER_DIEM'],
  [
    /contract(?:or|tohire)?$|^contract(?!permanent)|freelanc|selfemployed|b2b|independent|prestataire|autonomo|zzp|^pj$|umowazlecenie|zivnost|osvc|業務委託|契約社員|フリーランス|外包|프리랜서|계약직/,
    'CONTRACTOR',
  ],
  [
    /tempor|seasonal|fixedterm|befristet|cdd|interim|casual|limitedterm|determinato|determinee|tijdelijk|uitzend|czasokreslony|dobuurcitou|派遣|臨時|기간제|임시직/,
    'TEMPORARY',
  ],
  [
    /parttime|^part$|teilzeit|tempspartiel|mitemps|mediotiempo|tiempoparcial|jornadaparcial|mediajornada|^parcial|meiotempo|meioperiodo|tempoparcial|tempoparziale|deeltijd|parttijd|czescetatu|niepelnyetat|polowaetatu|(?:zkraceny|castecny|polovicni)uvazek|deltid|minijob|geringfugig|パート(?!ナー)|アルバイト|非常勤|兼职|兼職|파트타임|아르바이트|시간제/,
    'PART_TIME',
  ],
  [
    /fulltime|^full$|^regularfull|vollzeit|tempsplein|tempscomplet|pleintemps|tiempocompleto|jornadacompleta|^completa$|tempointegral|tempointeiro|periodointegral|tempopieno|voltijd|fulltijd|pelnyetat|pelnymwymiarze|plnyuvazek|hlavnipracovnipomer|^hpp$|heltid|正社員|正職員|フルタイム|(?<!非)常勤|全职|全職|정규직|정직원/,
    'FULL_TIME',
  ],
];

/** Letters and digits of any script, lower case, Latin ones without accents. */
function squash(text: string): string {
  return withoutAccents(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a lasting contract may say besides. */
const HOURS = EMPLOYMENT.filter(([, type]) => type === 'FULL_TIME' || type === 'PART_TIME');

/**
 * Reads employment types as a board spells them ("FullTime", "Part-time / Contract", "FULL_TIME,CONTRACTOR").
 * @returns every type named; empty where none is ("permanent" says how long, not how much)
 */
export function employmentTypes(spellings: (string | undefined)[]): EmploymentType[] {
  const found = spellings.flatMap((spelling) =>
    (spelling ?? '').split(/[,;/|]|\bor\b|\bund\b|\band\b/).flatMap((part) => {
      const word = squash(part);
      if (word === '' || /unbefristet|permanent|indefini|nottemp|nontemp/.test(word))
        return HOURS.filter(([pattern]) => pattern.test(word)).map(([, type]) => type);
      if (word === 'other') return ['OTHER' as const];
      return EMPLOYMENT.filter(([pattern]) => pattern.test(word)).map(([, type]) => type);
    }),
  );
  return [...new Set(found)];
}

/** Reads a board's workplace slot; undefined where it names none or leaves it open. */
export function workplaceType(spelling: string | undefined): WorkplaceType | undefined {
  const word = squash(spelling ?? '');
  if (
    /hybrid|hibrid|hybryd|ibrid[ao]|flexible$|partial|ハイブリッド|リモート(?:ワーク)?併用|一部リモート|混合办公|하이브리드/.test(
      word,
    )
  )
    return 'hybrid';
  if (
    /remote|telecommut|remoto|teletravail|teletrabaj|teletrabalh|telelavoro|teleworking|nadalku|zdomova|homeoffice|anywhere|remot|zdaln|thuiswerk|distanciel|フルリモート|完全在宅|远程|遠端|재택/.test(
      word,
    )
  )
    return /notremote|noremote|nonremote/.test(word) ? 'onsite' : 'remote';
  if (
    /onsite|inoffice|inperson|presencial|office$|vorort|surplace|presentiel|prezencn|insede|inpresenza|stacjonarn|opkantoor/.test(
      word,
    )
  )
    return 'onsite';
  return undefined;
}

/** Reads a pay period as boards write it ("per-year-salary", "1 YEAR", "hourly", "MONTH"). */
export function payUnit(spelling: string | undefined): PayUnit | null {
  const word = squash(spelling ?? '');
  if (/hour|stunde|heure|horaire|hora|orari|^ora$|allora$|uur|godz|hodin|^ph$|時給|时薪|時薪|시급|小时|小時/.test(word))
    return 'HOUR';
  if (/month|monat|mois|mensu|mensal|mensil|mese$|mes$|maand|mies|mesic|manad|月|월/.test(word)) return 'MONTH';
  if (/week|woche|semaine|semana|settiman|tydz|tyden|^周|^週/.test(word)) return 'WEEK';
  if (/daily|day|tag$|jour|diari[oa]|^dia$|giorno|^dag$|dzien|^den$|^日|日給|日薪|每日|일급|일당/.test(word))
    return 'DAY';
  if (/year|annu|jahr|annee|^an$|paran$|anual|^ano$|anno$|jaar|^rok|zarok|rocz|^pa$|年|연봉|^년/.test(word))
    return 'YEAR';
  return null;
}

const CURRENCY = /^[A-Z]{3}$/;
const SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', zł: 'PLN', $: 'USD' };

/** ISO 4217 of what a board writes in its currency slot; null where it is none. */
export function currencyCode(spelling: string | undefined): string | null {
  const text = (spelling ?? '').trim();
  const upper = text.toUpperCase();
  return CURRENCY.test(upper) ? upper : (SIGNS[text] ?? null);
}

/**
 * Pay from a board's own slots.
 * @returns undefined where both figures are missing, or where they cannot be pay (a maximum under the minimum)
 */
export function salary(
  min: number | undefined,
  max: number | undefined,
  currency: string | undefined,
  unit: string | undefined,
): BaseSalary | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (min !== undefined && max !== undefined && max < min) return undefined;
  return { min: min ?? null, max: max ?? null, currency: currencyCode(currency), unitText: payUnit(unit) };
}
