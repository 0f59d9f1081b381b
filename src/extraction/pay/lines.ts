import type { Line } from '../reading.ts';
import { HAS_MONEY, PAY_LABEL } from './words.ts';

/** "Salary range" with "Minimum:", "$90,000", "Maximum:", "$120,000" as lines of their own: the lines as one. */
export function scatteredPay(lines: Line[], index: number): string | null {
  const label = lines[index]?.text ?? '';
  if (label.length > 80 || /\d|[.!?]$/.test(label)) return null;
  if (!lines.slice(index + 1, index + 6).some(({ text }) => text.length <= 40 && ANY_DIGIT.test(text))) return null;
  if (!PAY_LABEL.test(label)) return null;
  const parts: string[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.text.length > 40 || (line.type === 'heading' && PAY_LABEL.test(line.text))) break;
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

/** "$4,200 to $6,000" over "Monthly": the two lines as one. */
export function timedBelow(lines: Line[], index: number): string | null {
  const line = lines[index];
  const below = lines[index + 1]?.text ?? '';
  if (line === undefined || below.length > 24 || line.text.length > 60 || below === '' || /\d/.test(below)) return null;
  return ENDS_IN_FIGURES.test(line.text) && PERIOD_LINE.test(below) ? `${line.text} ${below}` : null;
}
