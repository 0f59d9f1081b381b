import type { BaseSalary, EmploymentType, PayUnit, WorkplaceType } from '../core/posting.ts';

/** Spellings of employment types as boards and JSON-LD write them: letters only, lower case, no accents. */
const EMPLOYMENT: [RegExp, EmploymentType][] = [
  [
    /intern(?:ship)?$|^intern|praktik|stag(?:e|iaire|ista)|pasantia|practicas|estagi|werkstudent|trainee|apprenti|alternance|stage/,
    'INTERN',
  ],
  [/volunt|benevol|ehrenamt/, 'VOLUNTEER'],
  [/perdiem/, 'PER_DIEM'],
  [/contract(?:or|tohire)?$|^contract|freelanc|selfemployed|b2b|independent|prestataire|autonomo/, 'CONTRACTOR'],
  [/tempor|seasonal|fixedterm|befristet|cdd|interim|casual|limitedterm/, 'TEMPORARY'],
  [/parttime|teilzeit|tempspartiel|mediotiempo|tiempoparcial|meiotempo|deeltijd|czescetatu|parttijd/, 'PART_TIME'],
  [
    /fulltime|vollzeit|tempsplein|tiempocompleto|jornadacompleta|tempointegral|voltijd|fulltijd|pelnyetat|正社員|フルタイム|全职|全職/,
    'FULL_TIME',
  ],
];

/** Letters and digits of any script, lower case, without accents. */
function squash(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Reads employment types as a board spells them ("FullTime", "Part-time / Contract", "FULL_TIME,CONTRACTOR").
 * @returns every type named; empty where none is ("permanent" says how long, not how much)
 */
export function employmentTypes(spellings: (string | undefined)[]): EmploymentType[] {
  const found = spellings.flatMap((spelling) =>
    (spelling ?? '').split(/[,;/|]|\bor\b|\bund\b|\band\b/).flatMap((part) => {
      const word = squash(part);
      if (word === '' || /unbefristet|permanent|indefini/.test(word))
        return /fulltime|vollzeit/.test(word) ? ['FULL_TIME' as const] : [];
      if (word === 'other') return ['OTHER' as const];
      return EMPLOYMENT.filter(([pattern]) => pattern.test(word)).map(([, type]) => type);
    }),
  );
  return [...new Set(found)];
}

/** Reads a board's workplace slot; undefined where it names none or leaves it open. */
export function workplaceType(spelling: string | undefined): WorkplaceType | undefined {
  const word = squash(spelling ?? '');
  if (/hybrid|hibrid|flexible$|partial/.test(word)) return 'hybrid';
  if (/remote|telecommut|remoto|teletravail|homeoffice|anywhere|remot/.test(word))
    return /notremote|noremote|nonremote/.test(word) ? 'onsite' : 'remote';
  if (/onsite|inoffice|inperson|presencial|office$|vorort|surplace/.test(word)) return 'onsite';
  return undefined;
}

/** Reads a pay period as boards write it ("per-year-salary", "1 YEAR", "hourly", "MONTH"). */
export function payUnit(spelling: string | undefined): PayUnit | null {
  const word = squash(spelling ?? '');
  if (/hour|hourly|stunde|heure|hora/.test(word)) return 'HOUR';
  if (/month|monat|mois|mensual|mes$/.test(word)) return 'MONTH';
  if (/week|woche|semaine/.test(word)) return 'WEEK';
  if (/daily|day|tag$|jour/.test(word)) return 'DAY';
  if (/year|annual|annum|jahr|annee|anual/.test(word)) return 'YEAR';
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
