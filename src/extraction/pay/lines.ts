import type { Line } from '../reading.ts';
import { BESIDE_PAY, HAS_MONEY, NOT_PAY, PAY_LABEL } from './words.ts';

/** "Salary range" with "Minimum:", "$90,000", "Maximum:", "$120,000" as lines of their own: the lines as one. */
export function scatteredPay(lines: Line[], index: number): string | null {
  const label = lines[index]?.text ?? '';
  if (label.length > 80 || /\d|[.!?]$/.test(label) || lines[index]?.label !== null) return null;
  if (!lines.slice(index + 1, index + 6).some(({ text }) => text.length <= 40 && ANY_DIGIT.test(text))) return null;
  if (!PAY_LABEL.test(label)) return null;
  const parts: string[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.text.length > 40 || (line.type === 'heading' && PAY_LABEL.test(line.text))) break;
    // "Pay", "by agreement", "Lunch money $150": what comes below is other money.
    if (NOT_PAY.test(line.text) || BESIDE_PAY.test(line.text)) break;
    parts.push(line.text);
  }
  const joined = parts.join(' ');
  return parts.length > 1 && HAS_MONEY.test(joined) ? `${label} ${joined}` : null;
}

const ANY_DIGIT = /[\d０-９]/;

/** A line that ends with its figures. */
const ENDS_IN_FIGURES = /\d\s?(?:[kK]\b|[$€£¥₹]|[A-Z]{3}\b|zł|Kč)?(?:\s?(?:brutto|gross|netto|net))?$/u;
/** A line that is nothing but a period: "Monthly", "per hour", "brutto / Monat". */
const PERIOD_LINE =
  /^[\s(/|·•-]*(?:(?:gross|brutto|brut|bruto|lord[io]|net|netto|hrubého)[\s/]*)?(?:(?:per|an?|each|pro|im|je|par|por|al|ao|à l['’]|za|na|op)\s)?\/?\s?(?:hour|hr|day|week|month|year|yr|annum|hourly|daily|weekly|monthly|yearly|annually|stunde|std\.?|tag|woche|monat|jahr|monatlich|jährlich|heure|jour|semaine|mois|an|hora|día|mes|año|mensuales|anuales|mês|ano|mensal|mensais|anuais|ora|giorno|mese|anno|mensili|annui|uur|dag|maand|jaar|godz\.?|godzinę|mies\.?|miesiąc|miesięcznie|rocznie|rok|hod\.?|hodinu|měsíc|měsíčně|ročně)(?:\s(?:gross|brutto|brut|bruto|lord[io]|net|netto))?[\s).|]*$/iu;

/** A period alone, or with the kind of contract in a column beside it. */
const MAX_PERIOD_LINE = 48;
const COLUMN = /\s[|·•]\s/u;

/** "$4,200 to $6,000" over "Monthly": the two lines as one. */
export function timedBelow(lines: Line[], index: number): string | null {
  const line = lines[index];
  const below = lines[index + 1]?.text ?? '';
  if (line === undefined || below === '' || below.length > MAX_PERIOD_LINE || line.text.length > 60) return null;
  if (!ENDS_IN_FIGURES.test(line.text)) return null;
  const period = below.split(COLUMN, 1)[0] ?? below;
  return PERIOD_LINE.test(period) ? `${line.text} ${period}` : null;
}
