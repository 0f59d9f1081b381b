import { shareFirstLetters } from '../core/alternation.ts';
import type { BaseSalary, PayUnit } from '../core/posting.ts';
import { type Amount, readAmounts } from './amounts.ts';
import type { Found } from './fact.ts';
import { isBesidePay, payWordAfterLastVeto } from './pay-beside.ts';
import { onlyCode, resolveCurrency } from './pay-currency.ts';
import { isEstimate, linesOfOtherPay } from './pay-elsewhere.ts';
import {
  isMonthBySize,
  isPlausible,
  isTooLittle,
  isYearAlone,
  periodNear,
  periodOfPay,
  readPeriod,
} from './pay-period.ts';
import type { Line, Reading } from './reading.ts';
import { GROSS_NET, NOT_PAY, PAY, PAY_LABEL, SURELY_PAY } from './salary-words.ts';

/** What stands between the two ends of a range: a dash or a word, with a period or currency name around it. */
const BETWEEN =
  /^\s*(?:(?:per|a|an|\/)\s?(?:year|hour|month|week|day|annum|yr|hr)\s*)?(?:gross|brutto|brut|bruto|net|netto|annually|yearly)?\s*(?:(?:[-–—]|to) ?(?:step|grade|level|stufe|trede) ?\d{1,2}:?|[-–—―−~〜～]|to|bis(?: zu)?|à|a|al|até(?: a)?|hasta|and|und|y|e|et|do|až|tot|t\/m|en|or|i|－|から|至|到|부터|에서|\/|(?:en |and |und |et |y |e )?(?:maxim(?:um|aal|al)|máximo|massimo)\s*:?|max\.?\s*:?|[-–—,;]?\s*(?:and |- )?up to|[-–—]\s*(?:up to|bis zu))\s*$/iu;
const MINIMUM_BEFORE =
  /(?:^|[^\p{L}])(?:\p{L}*mindest\p{L}*[^\d€]{0,25}|from|starting (?:at|from)|starts? (?:at|from)|at least|minimum(?: of)?|min\.?|no less than|upwards of|over|above|more than|ab|von mindestens|mindestens|à partir de|dès|minimum de|desde|a partir de|a partire da|da|vanaf|od|minimálně|minimaal|minimaal vanaf|co najmniej|至少|最低)\s*:?\s*$/iu;
const MINIMUM_AFTER =
  /^(?:\+|\s\+(?=\s*(?:$|[.,;)])))|^\s*(?:or more|and up|plus\b(?=\s*(?:$|[.,;)]))|and above|[~〜～](?!\s*\d)|以上|起|부터|이상|から|\s[-–]\s*$)/iu;
const MAXIMUM_BEFORE =
  /(?:^|[^\p{L}])(?:up ?to|upto|max(?:imum|imaal|imal|imálně|ymalnie)?\.?(?: of)?|maksymalnie|máximo|massimo|bis(?: zu)?|jusqu['’]à|hasta|até|fino a|tot|do|až(?: do)?|최대|最大|最高|上限|[~〜～])\s*:?\s*$/iu;
const MAXIMUM_AFTER = /^\s*(?:以下|以内|이하|까지|max(?:imum)?\b|maxim(?:al|aal)\b)/iu;
const PERIOD_AFTER = /^\s*(?:(?:per|an?|each)\s\s?\p{L}+|\/\s?\p{L}+|p\.?\s?(?:a|h|hr|d|w|wk|m|cm)(?![\p{L}]))\.?/iu;
const EQUITY = /^\s*(?:in |worth of )?(?:equity|rsus?|stock|bonus|sign[- ]?on|signing)/iu;
/** "will pay up to $4,500 of the moving bill" pays for a thing, not a person. */
const PAYS_BILL = /\b(?:pays?|paid|paying)\s*(?:up to|around|about)?\s*$/iu;
const OTE = /\b(?:ote|on[- ]target|total (?:cash|compensation)|tc)\b/iu;
/** What is earned with all commission, said of the figures themselves: no base pay. */
const OTE_BEFORE = /\b(?:ote|on[- ]target earnings)\b[^\d.;]{0,15}$/iu;
const OTE_AFTER = /^\s*\(?(?:ote|on[- ]target earnings)\b/iu;
/** "Weekly gross:", "Per hour:". */
const PERIOD_LABEL =
  /^\s*(?:hourly|daily|weekly|monthly|yearly|annual|per (?:hour|day|week|month|year|annum))(?: (?:gross|net|base|basic))?\s*$/iu;
/** Nothing but "from" or a sign before the figures. */
const BARE_LEAD =
  /^[^\p{L}]*(?:(?:from|up to|circa|ca|approx|around|starting (?:at|from)|between|entre|tra|zwischen|ab|bis(?: zu)?|à partir de|de|dès|jusqu['’]à|desde|hasta|a partir d[ei]|da|od|do|vanaf|tot|min|max)[^\p{L}]*){0,2}$/iu;
/** A word of a header column: a name, a number, or what joins names. */
const NAME_WORD = /^(?:[^\p{L}]*[\p{Lu}\p{Lo}][\p{L}\p{N}.'’&/,:()|·-]*|[^\p{L}]+|of|de|do|da|del|and|y|e|time|term)$/u;

/** Whether figures follow names of places and jobs only, as in header columns and squashed text: no verb among them. */
function followsNames(lead: string): boolean {
  const words = lead.slice(-60).trim().split(/\s+/u).slice(-3);
  return words.length > 0 && words.every((word) => NAME_WORD.test(word));
}

/** More pay on top of an amount that opens its line. */
const AND_MORE =
  /^\s*(?:plus|\+|and)\s(?=[^.;]{0,40}\b(?:bonus|allowance|commission|benefits|overtime|ote|van|car|pension|tips|super)\b)/iu;
/** The employer offers what follows. */
const OFFERED =
  /\b(?:we (?:offer|pay|provide)|wir (?:bieten|zahlen)|nous (?:offrons|proposons)|ofrecemos|oferecemos|offriamo|wij bieden|we bieden|oferujemy|nabízíme|vi (?:erbjuder|tilbyr|tilbyder))(?: (?:you|dir|ihnen|dig|deg))?:? (?:(?:from|between|mellan|mellom|zwischen|entre|tra|od|van|tussen|ab|de) )?[^\p{L}]*$/iu;

/** What money is for, right behind it: "€1,500, which you may spend on courses". */
const FOR_A_PURPOSE = /^[\s,]*(?:which|that|to|for|um|für|die|pour|para|per|voor|na|pro|które)(?!\p{L})/iu;
const OFFER_LABEL = /bieten|offer|angebot|offre|offrons|ofrec|oferec|offr|oferuj|nabíz|bied/iu;
/** Labels of lines in which pay may stand without a word for it. */
const NEUTRAL_LABEL =
  /location|type|b2b|uop|umow|position|job|hours|shift|details|contract|role|offer|remote|where|info|summary|terms|grade|level|schedule|standort|ort\b|stelle|art|lieu|poste|contrat|lugar|puesto|local|vaga|sede|miejsce|umowa|locatie|dienstverband|[^\p{L}\p{N}\s]/iu;
/** What is left of a full-time salary in a part-time job stands beside it. */
const ACTUAL = /\b(?:actual(?:ly)?|equivalent to|equates to|pro[- ]?rata(?:'?d)?)\b/iu;
const BASE = /\bbase\b|grundgehalt|fixum|salaire fixe|sueldo base|基本給/iu;
/** Counts, shares and spans of time are no money: "40 hours", "3%", "25 days". */
const COUNTED =
  /^\s*(?:\+|plus|-)?\s*(?:%|percent|prozent|hours?|hrs|stunden|heures|horas|ore|days?|tage|jours|d[ií]as|giorni|weeks?|wochen|semaines|months?|monate|mois|meses|years?|yrs|jahre|ans\b|años|anos|anni|people|employees|mitarbeiter|customers|countries|times|lat\b|godzin|dni|名|人|年|時間|日|ヶ月|か月|小时|个月|명|년|시간|개월|x\b|mm\b|kg\b|km\b|rund\b|st\b|nd\b|rd\b|th\b)/iu;

/** "19.25 HOUR hourly": how Canada's Job Bank writes pay. */
const CANADIAN = /^\s*(?:HOUR hourly|WEEK weekly|MONTH monthly|YEAR annually)/;

/** A range wider than this speaks of many jobs or of other things. */
const WIDEST_RANGE = 6;
const MAX_SENTENCE = 1600;
/** Lines that the head of a posting takes at most: menus, title, facts. */
const HEAD_LINES = 24;
const HAS_MONEY = new RegExp(
  `[$€£¥￥₩₹₪₱₺₴₽₫฿₦]|\\bR\\s?\\d{1,3}[ ,\\u00a0]?\\d{3}|\\d\\s?(?:k|tys|万|萬|만|천|천원|lpa|lakhs?|lacs?|crores?)|(?:${shareFirstLetters('USD|EUR|GBP|PLN|CZK|CHF|JPY|AUD|CAD|NZD|SGD|HKD|TWD|INR|BRL|MXN|SEK|NOK|DKK|ISK|HUF|RON|BGN|RMB|CNY|KRW|ILS|NIS|TRY|UAH|RUB|PHP|VND|THB|IDR|MYR|RM|AED|SAR|QAR|ZAR|NGN|KES|KSh|EGP|CLP|COP|ARS|PEN|Rs\\.?|Rp|S\\/|zł|zl|kč|円|元|원|kr|ft|lei|euro|dollar|pounds|reais|pesos|SFr|Fr\\.')})(?![\\p{L}])`,
  'iu',
);

/** Words that only pay is said to depend on. */
const DEPENDS =
  /^[\s,(]*(?:per annum|gross|fte\b|full[- ]time equivalent|actual\b|doe\b|dep(?:ending|endent) (?:up)?on (?:\p{L}+ )?(?:experience|qualifications|skills)|based on experience|commensurate|neg(?:otiable|\.)|pro[- ]rata|basic\b|base\b|ote\b|salary\b|package\b|je nach (?:erfahrung|qualifikation)|selon (?:expérience|profil)|según (?:experiencia|valía)|a convenir|vb\b|nach (?:erfahrung|vereinbarung)|in base all['’]esperienza|afhankelijk van)/iu;
/** Pay by piece: a unit that schema.org has no word for. */
const PER_PIECE =
  /^\s*(?:per|a|an|\/|pro|par|por|za)\s?(?:source |standard |published |completed |finished )?(?:word|page|article|piece|delivery|drop|stop|mile|km|kilomet\p{L}+|hectare|acre|bin|basket|bucket|kg|kilo|visit|session|lesson|class|unit|ride|trip|call|mot|page|wort|seite|stück|palabra|palavra|parola|słowo)\b/iu;

type Judged = Omit<Candidate, 'line'>;
/** "(about KES 390,000)", "(+ VAT)": an aside before the period. */
const IN_BRACKETS =
  /^(\s*(?:\p{L}{3,7}\s)?)[(（](?:[^()（）]{0,24}\d[^()（）]{0,30}|\s*\+?\s?(?:VAT|MwSt|TVA|IVA|btw)\.?\s*)[)）]/iu;
/** "(approx. $60,000", "≈ 2.300 €": the same pay in other money. */
const CONVERTED =
  /(?:[(（=]\s*|\b)(?:approx(?:imately|\.)?|about|circa|ca\.?|around|roughly|equiv(?:alent to|\.)?|≈|~|env(?:iron|\.)|etwa|rund|cerca de|aprox\.?|około|ok\.|cca)\s*$/iu;

interface Candidate extends Found<BaseSalary> {
  score: number;
  /** Where it stands among the reading's lines. */
  line: number;
}

/**
 * The pay that the advertisement states for this job, as advertised. Of several the best supported wins: a labelled
 * line before prose, base pay before on-target earnings, the first of equals.
 * @param places where the job is, for a sign that many countries share
 * @returns null where no amount is surely this job's pay
 */
export function readSalary(reading: Reading, places: readonly string[] = []): Found<BaseSalary> | null {
  const all: Candidate[] = [];
  for (const [index, line] of reading.lines.entries()) {
    const sentences = sentencesWithDigits(line);
    const scattered = scatteredPay(reading.lines, index) ?? timedBelow(reading.lines, index);
    if (scattered !== null) sentences.push(scattered);
    for (const sentence of sentences) {
      for (const candidate of candidates(sentence, line, reading, places)) all.push({ ...candidate, line: index });
    }
  }
  if (all.length === 0) return null;
  const others = linesOfOtherPay(reading);
  const own = all.filter((candidate) => !others.has(candidate.line) && !isEstimate(candidate.quote));
  const [first, ...rest] = own;
  if (first === undefined) return null;
  const { value, quote } = rest.reduce((best, next) => (next.score > best.score ? next : best), first);
  const whole =
    value.min !== null && value.max !== null ? undefined : own.find((other) => completes(other.value, value));
  return whole ? { value: whole.value, quote: whole.quote } : { value, quote };
}

/** "Up to 4.25 LPA" beside "2.75-4.25 Lacs P.A.": the range says more of the same. */
function completes(range: BaseSalary, half: BaseSalary): boolean {
  return (
    range.min !== null &&
    range.max !== null &&
    range.min < range.max &&
    (range.max === half.max || range.min === half.min) &&
    range.unitText === half.unitText
  );
}

/** "Salary range" with "Minimum:", "$90,000", "Maximum:", "$120,000" as lines of their own: the lines as one. */
function scatteredPay(lines: Line[], index: number): string | null {
  const label = lines[index]?.text ?? '';
  if (label.length > 80 || /\d|[.!?]$/.test(label) || !PAY_LABEL.test(label)) return null;
  const parts: string[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.text.length > 40 || (line.type === 'heading' && PAY_LABEL.test(line.text))) break;
    parts.push(line.text);
  }
  const joined = parts.join(' ');
  return parts.length > 1 && HAS_MONEY.test(joined) ? `${label} ${joined}` : null;
}

/** A line that ends with its figures. */
const ENDS_IN_FIGURES = /\d\s?(?:[kK]\b|[$€£¥₹]|[A-Z]{3}\b|zł|Kč)?(?:\s?(?:brutto|gross|netto|net))?$/u;
/** A line that is nothing but a period: "Monthly", "per hour", "brutto / Monat". */
const PERIOD_LINE =
  /^[\s(/|·•-]*(?:(?:gross|brutto|brut|bruto|lord[io]|net|netto|hrubého)[\s/]*)?(?:(?:per|an?|each|pro|im|je|par|por|al|ao|à l['’]|za|na|op)\s)?\/?\s?(?:hour|hr|day|week|month|year|yr|annum|hourly|daily|weekly|monthly|yearly|annually|stunde|std\.?|tag|woche|monat|jahr|monatlich|jährlich|heure|jour|semaine|mois|an|hora|día|mes|año|mensuales|anuales|mês|ano|mensal|mensais|anuais|ora|giorno|mese|anno|mensili|annui|uur|dag|maand|jaar|godz\.?|godzinę|mies\.?|miesiąc|miesięcznie|rocznie|rok|hod\.?|hodinu|měsíc|měsíčně|ročně)(?:\s(?:gross|brutto|brut|bruto|lord[io]|net|netto))?[\s).|]*$/iu;

/** "$4,200 to $6,000" over "Monthly": the two lines as one. */
function timedBelow(lines: Line[], index: number): string | null {
  const line = lines[index];
  const below = lines[index + 1]?.text ?? '';
  if (line === undefined || below.length > 24 || line.text.length > 60 || below === '' || /\d/.test(below)) return null;
  return ENDS_IN_FIGURES.test(line.text) && PERIOD_LINE.test(below) ? `${line.text} ${below}` : null;
}

function sentencesWithDigits(line: Line): string[] {
  if (!/\d/.test(line.text)) return [];
  // "im 1. Ausbildungsjahr" ends no sentence.
  if (line.sentences.length > 1 && FIRST_YEAR.test(line.text) && SECOND_YEAR.test(line.text))
    return [line.text.slice(0, MAX_SENTENCE)];
  return line.sentences.filter((sentence) => /\d/.test(sentence)).map((sentence) => sentence.slice(0, MAX_SENTENCE));
}

function candidates(sentence: string, line: Line, reading: Reading, places: readonly string[]): Judged[] {
  const labelled = line.label !== null && line.label.length < 60 && isPayLabel(line.label);
  const payHeading =
    (line.above !== null && line.above.length < 60 && !/\d/.test(line.above) && PAY_LABEL.test(line.above)) ||
    (line.type !== 'heading' &&
      (line.kind === 'pay' || (line.heading !== null && line.heading.length < 60 && PAY_LABEL.test(line.heading))));
  if (!HAS_MONEY.test(sentence) && !labelled && !PAY.test(sentence)) return [];
  const found: Judged[] = [];
  const inHead =
    line.type !== 'list_item' &&
    (line.kind === null || line.kind === 'other') &&
    reading.lines.indexOf(line) < HEAD_LINES;
  const place: Place = { inHead, labelled, payHeading, line, reading, places };
  const amounts = readAmounts(sentence).filter((amount) => !isRung(sentence, amount));
  const ladder = payLadder(sentence, amounts);
  if (ladder !== null) return [{ value: ladder, quote: sentence, score: labelled || payHeading ? 6 : 4 }];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i];
    if (first === undefined) continue;
    const next = amounts[i + 1];
    const range = next !== undefined && isRange(sentence, first, next);
    const candidate = judge(sentence, first, range ? next : null, place);
    if (range) i++;
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** "Step 9", "Stufe 2": a place on a scale, not the pay there. */
function isRung(sentence: string, { start, currency }: Amount): boolean {
  return (
    currency === null &&
    /(?<!\p{L})(?:step|grade|level|stufe|trede|schaal)\s?$/iu.test(sentence.slice(Math.max(0, start - 9), start))
  );
}

/** What trainees are paid from year to year: "first year £27,500, second year £31,000", "1. Ausbildungsjahr: 1.218 €". */
const FIRST_YEAR =
  /^(?:lehr|ausbildungs)jahr|\b(?:first|1st) year\b|\byear (?:one|1)\b|1\. ?(?:ausbildungs|lehr)?jahr|im ersten (?:ausbildungs|lehr)?jahr|1[èe]re année|primer año/iu;
const SECOND_YEAR =
  /\b(?:second|2nd) year\b|\byear (?:two|2)\b|2\. ?(?:ausbildungs|lehr)?jahr|zweiten|2[èe]me année|segundo año/iu;

function payLadder(sentence: string, amounts: Amount[]): BaseSalary | null {
  const steps = scaleSteps(sentence, amounts) ?? yearSteps(sentence, amounts);
  const low = steps?.[0];
  const high = steps?.at(-1);
  if (low === undefined || high === undefined || high.value < low.value || high.value > low.value * 2.5) return null;
  const currency = low.currency ?? '';
  return {
    min: low.value,
    max: high.value,
    currency: currency.length === 3 ? currency : null,
    unitText: low.value >= 10_000 ? 'YEAR' : 'MONTH',
  };
}

function yearSteps(sentence: string, amounts: Amount[]): Amount[] | null {
  if (!FIRST_YEAR.test(sentence) || !SECOND_YEAR.test(sentence)) return null;
  const steps = amounts.filter((amount) => amount.currency !== null && amount.value >= 300);
  return steps.length < 2 ? null : steps;
}

/** "€56,642 57,727 59,209 60,742": the steps of a scale, one after the other. */
function scaleSteps(sentence: string, amounts: Amount[]): Amount[] | null {
  const run: Amount[] = [];
  for (const amount of amounts) {
    const last = run.at(-1);
    const follows =
      last === undefined ||
      (amount.value > last.value && /^[\s,;/–-]{1,4}$/u.test(sentence.slice(last.end, amount.start)));
    if (!follows) break;
    run.push(amount);
  }
  return run.length >= 4 && run[0]?.currency !== null && (run[0]?.value ?? 0) >= 1_000 ? run : null;
}

/** What interns and doctoral students are paid. */
const STIPEND_LABEL =
  /^\s*(?:the )?(?:monthly |annual |weekly |tax[- ]free |phd |living |intern(?:ship)? )?stipend(?: rate| amount)?\s*$/iu;

/** "Salary and bonus" is one, "Referral compensation" is not. */
function isPayLabel(label: string): boolean {
  if (PERIOD_LABEL.test(label) || STIPEND_LABEL.test(label)) return true;
  const match = PAY_LABEL.exec(label);
  return match !== null && (match.index === 0 || !NOT_PAY.test(label));
}

function isRange(sentence: string, first: Amount, next: Amount): boolean {
  const between = sentence.slice(first.end, next.start);
  if (between.length > 45) return false;
  if (/^\s*\/\s*$/.test(between) && first.value !== next.value && first.currency === null && next.currency === null)
    return false;
  if (!BETWEEN.test(between)) return false;
  const low = bottom(first, next);
  return low <= next.value || low === first.value;
}

/** "600〜900万円", "100-120k": the first number takes the second's multiplier. */
function bottom(first: Amount, next: Amount): number {
  if (!first.scaled && next.scaled && first.written < 10_000 && first.written <= next.written)
    return first.written * next.scale;
  return first.value;
}

interface Place {
  /** Whether the line stands in the posting's head, in no list and no part of its own. */
  inHead: boolean;
  labelled: boolean;
  payHeading: boolean;
  line: Line;
  reading: Reading;
  places: readonly string[];
}

function judge(sentence: string, first: Amount, second: Amount | null, place: Place): Judged | null {
  const { labelled, payHeading, line, reading, places } = place;
  const end = (second ?? first).end;
  const stipend = labelled && line.label !== null && STIPEND_LABEL.test(line.label);
  const clause = clauseBefore(sentence.slice(Math.max(0, first.start - 90), first.start));
  const before = stipend ? clause.replace(/stipend/iu, 'pay') : clause;
  const after = clauseAfter(sentence.slice(end, end + 90).replace(IN_BRACKETS, '$1 '));
  const low = second === null ? first.value : bottom(first, second);
  const high = second === null ? first.value : second.value;
  if (low <= 0 || high < low || high > low * WIDEST_RANGE) return null;
  const canadian = CANADIAN.test(sentence.slice(end, end + 20));
  if (
    first.currency === null &&
    (second === null || second.currency === null) &&
    !canadian &&
    COUNTED.test(sentence.slice(end, end + 14))
  )
    return null;
  if ((first.scale >= 1e6 || (second?.scale ?? 1) >= 1e6) && !/[億亿억]/.test(sentence)) {
    if (!/IDR|VND|COP|CLP|HUF|KRW/.test(`${first.currency}${second?.currency}`)) return null;
  }

  const wordBefore = PAY.test(before);
  const rest = sentence.slice(end, end + 60);
  const depends =
    (first.scaled || first.currency !== null || second?.currency) && DEPENDS.test(rest.replace(PERIOD_AFTER, ''));
  const wordNear =
    wordBefore ||
    PAY.test(after) ||
    depends ||
    /\d\s?lpa\b/iu.test(sentence.slice(first.start, end)) ||
    (line.label !== null && labelled);
  const named =
    labelled || payHeading || wordNear || PAY.test(sentence.slice(Math.max(0, first.start - 160), first.start));
  if (PAYS_BILL.test(before) && /^\s*(?:of|towards?|off)\b/iu.test(rest)) return null;
  if (EQUITY.test(sentence.slice(end, end + 25))) return null;
  // "$150/month wifi": the period word says nothing yet, what follows it does.
  const nearAfter = after.replace(PERIOD_AFTER, '').slice(0, 45);
  const aside = (labelled || periodOfPay(before.slice(-12)) !== null) && /^\s*[(（]/.test(nearAfter);
  if (!aside && NOT_PAY.test(nearAfter) && !PAY.test(nearAfter.slice(0, 20))) return null;
  if (NOT_PAY.test(before) && !payWordAfterLastVeto(before)) return null;
  if (isBesidePay(before, nearAfter)) return null;
  if ((OTE_BEFORE.test(before) && !BASE.test(before) && !SURELY_PAY.test(before)) || OTE_AFTER.test(rest)) return null;
  if (line.label !== null && NOT_PAY.test(line.label) && !labelled) return null;

  const rawCurrency = first.currency ?? second?.currency ?? null;
  const currency = canadian
    ? 'CAD'
    : resolveCurrency(
        (first.currency ?? '').length < 3 && /[a-z]{3}/i.test(second?.currency ?? '')
          ? (second?.currency ?? null)
          : (rawCurrency ?? onlyCode(sentence)),
        sentence,
        reading,
        places,
      );
  const between = sentence.slice(first.end, second?.start ?? first.end);
  const stands = place.inHead && standsAlone(sentence, first.start, end);
  // "CLT, R$ 12.000 a R$ 15.000": nothing but the kind of contract before the figures.
  const contracted =
    line.kind !== 'benefits' &&
    line.kind !== 'responsibilities' &&
    CONTRACT_LEAD.test(sentence.slice(0, first.start)) &&
    saysNoMore(sentence.slice(end));
  const unit = readPeriod({
    before,
    between,
    after,
    line,
    sentence,
    low,
    high,
    currency,
    named,
    monthly: named || stands || contracted || OFFERED.test(before),
  });
  if (unit !== null) {
    if (!isPlausible(unit, low, high, currency)) return null;
  } else if (low < 100 && !first.scaled && !(labelled && currency !== null && PER_PIECE.test(rest))) return null;
  if (!labelled && !payHeading && unit !== null && isTooLittle(unit, low, currency)) return null;
  // "Paid up to £400", "earn $500": verbs without a period say what one gets for something.
  if (unit === null && !labelled && !payHeading && low < 10_000 && !first.scaled && !SURELY_PAY.test(before)) {
    if (!isMonthBySize(low, high, currency) && !PER_PIECE.test(rest)) return null;
  }
  const unitNear = unit !== null && periodNear(after.slice(0, 28));
  // "20k-35k/月": thousands a period are pay without a currency too.
  const perPeriod = first.scaled && second?.scaled === true && unitNear && /^\s?\//u.test(sentence.slice(end));
  if (
    currency === null &&
    !(
      labelled ||
      ((wordBefore || depends) && (second !== null || first.scaled || low >= 500)) ||
      (payHeading && second !== null) ||
      perPeriod
    )
  )
    return null;
  if (currency === null && low < 500 && !first.scaled && unit !== 'HOUR') return null;
  if (currency === null && second === null && low >= 1900 && low <= 2100 && (!labelled || unit === null)) return null;
  const lead = sentence.slice(0, first.start);
  const standsBare =
    BARE_LEAD.test(lead) ||
    (second !== null && reading.language !== 'de' && (labelled || followsNames(lead))) ||
    (second !== null &&
      line.label !== null &&
      OFFER_LABEL.test(line.label) &&
      BARE_LEAD.test(lead.slice(lead.indexOf(':') + 1)));
  const alone =
    second !== null && standsBare && line.kind !== 'about_company' && isYearAlone(lead, after, low, high, currency);
  const wage = unitNear && currency !== null && isWage(unit, low) && line.kind !== 'responsibilities';
  // "$32 - $36 per hour plus super" among the benefits; "We offer 48 000 - 55 000 SEK per month" in a sentence.
  // "Nabízíme 27 000 Kč, stravenky": what is offered first, of the size of a month's pay or a year's.
  const offered =
    currency !== null &&
    low >= 1_500 &&
    OFFERED.test(before) &&
    saysNoMore(after) &&
    !FOR_A_PURPOSE.test(rest) &&
    isHeaderPay(low, high, currency);
  const wageAlone = wage && (BARE_LEAD.test(lead) || (second !== null && OFFERED.test(before)));
  // "£47,250 plus £6,100 shift allowance"
  const yearAlone =
    second === null &&
    BARE_LEAD.test(lead) &&
    AND_MORE.test(rest) &&
    line.kind !== 'about_company' &&
    isYearAlone('', '', low, high, currency);
  const headed = (stands || contracted) && isHeaderPay(low, high, currency);
  const wageRange = wage && second !== null && line.kind !== 'about_company' && clauseIsBare(before);
  if (
    line.heading !== null &&
    line.kind === 'benefits' &&
    !wordNear &&
    !wageAlone &&
    !yearAlone &&
    !(unitNear && GROSS_NET.test(after))
  )
    return null;
  const shortAndTimed =
    (currency !== null || perPeriod) &&
    unitNear &&
    line.kind !== 'responsibilities' &&
    (line.label === null || NEUTRAL_LABEL.test(line.label) || labelled) &&
    standsBare;
  // "9-month contract, C$ 48 per hour, in the studio"
  const wageInClause =
    wage &&
    unit === 'HOUR' &&
    low >= 7 &&
    line.kind !== 'benefits' &&
    line.kind !== 'about_company' &&
    clauseIsBare(before);
  const grossAndTimed = unitNear && currency !== null && GROSS_NET.test(after);
  if (
    !named &&
    !alone &&
    !shortAndTimed &&
    !grossAndTimed &&
    !wageAlone &&
    !yearAlone &&
    !wageRange &&
    !wageInClause &&
    !headed &&
    !offered
  )
    return null;

  let score = 0;
  if (labelled) score += 4;
  if (payHeading) score += 2;
  if (wordNear) score += 3;
  if (currency !== null) score += 2;
  if (unitNear) score += 2;
  if (second !== null) score += 2;
  if (GROSS_NET.test(after)) score += 1;
  if (BASE.test(before)) score += 2;
  if (ACTUAL.test(before.slice(-40))) score -= 3;
  if (/[(（][^)）]*$/u.test(clause) && CONVERTED.test(clause)) score -= 5;
  if (OTE.test(before) || OTE.test(after.slice(0, 20))) score -= 3;
  const minOnly = second === null && (MINIMUM_BEFORE.test(before) || MINIMUM_AFTER.test(sentence.slice(end, end + 12)));
  const maxOnly =
    second === null && !minOnly && (MAXIMUM_BEFORE.test(before) || MAXIMUM_AFTER.test(sentence.slice(end, end + 12)));
  return {
    score,
    quote: sentence,
    value: {
      min: maxOnly ? null : low,
      max: minOnly ? null : high,
      currency,
      unitText: unit,
    },
  };
}

/** Whether a line is nothing but the amount: "6 500–7 800 zł brutto", "od 38 000 Kč", "R$ 2.350,00". */
function standsAlone(sentence: string, start: number, end: number): boolean {
  return BARE_LEAD.test(sentence.slice(0, start)) && saysNoMore(sentence.slice(end));
}

/** Whether nothing but "gross" follows the figures. */
function saysNoMore(rest: string): boolean {
  return /^[\s.,+*–-]*$/u.test(rest.replace(GROSS_OR_PERIOD, ''));
}

/** Kinds of contract and of hours, alone. */
const CONTRACT_LEAD =
  /^[^\p{L}\d]*(?:(?:regime |contrato )?(?:clt|pj)|uop|b2b|umowa (?:o prac[ęe]|zlecenie)|cd[id]|permanent|full[- ]?time|part[- ]?time|fixed[- ]term|temporary|contract|festanstellung|unbefristet|vollzeit|teilzeit|indefinido|temporal|jornada completa|tempo (?:in)?determinato|tempo pieno|voltijd|fulltime|parttime|vast|hpp|plný úvazek|正社員|正职|정규직)(?:[\s,;:|/·•()–-]+(?:clt|pj|uop|b2b|cd[id]|permanent|full[- ]?time|part[- ]?time|fixed[- ]term|temporary|contract|festanstellung|unbefristet|vollzeit|teilzeit|jornada completa|tempo pieno|temps plein|voltijd|fulltime|parttime|plný úvazek|efetivo))*[\s,;:|/·•()–-]+(?:(?:od|from|ab|de|da|vanaf)\s)?$/iu;

const GROSS_OR_PERIOD = /brutto|netto|bruttó|bruto|brut\p{L}*|lord[io]|gross|net|\(\+ ?VAT\)/giu;

function isHeaderPay(low: number, high: number, currency: string | null): boolean {
  return isMonthBySize(low, high, currency) || isYearAlone('', '', low, high, currency);
}

/** Whether figures of this size are a person's pay for the period, too much for an allowance or a small reward. */
function isWage(unit: PayUnit | null, low: number): boolean {
  return (
    (unit === 'HOUR' && low >= 7) ||
    (unit === 'DAY' && low >= 80) ||
    (unit === 'MONTH' && low >= 1_000) ||
    (unit === 'YEAR' && low >= 15_000)
  );
}

/** Whether an amount opens its clause: nothing but "from" or a sign between it and the comma before. */
function clauseIsBare(before: string): boolean {
  return BARE_LEAD.test(before.slice(before.lastIndexOf(', ') + 1));
}

/** The words of the same clause before an amount: other amounts and full stops end it. */
function clauseBefore(clause: string): string {
  // The full stop of an abbreviation ends nothing.
  const text = clause.replace(/\b(max|min|mind|ca|approx|incl|inkl|lt|gem|p\.\s?a|wg|bzw)\. /giu, '$1  ');
  const cut = Math.max(
    text.lastIndexOf('. '),
    text.lastIndexOf('; '),
    text.lastIndexOf(' | '),
    text.lastIndexOf(' · '),
    text.lastIndexOf(' • '),
  );
  return cut < 0 ? text : text.slice(cut + 1);
}

function clauseAfter(after: string): string {
  // The full stop of "per" in the Scandinavian way ends nothing.
  const text = after.replace(/\bpr\. /iu, 'pr  ');
  const cut =
    /[.;|·•](?:\s|$)|,\s|[，、；。]|[+＋](?=[\p{sc=Han}\p{sc=Hangul}])|\s(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])|[\s(（](?:plus|and|und|et|y|e|más|mais|as well as|zzgl|incl(?:uding|\.)?|inkl\.?|inclusive|hors|excl(?:uding|\.)?|with|mit|con|com|avec|\+)\s|[(（]?(?:賞与|plus)/iu.exec(
      text,
    );
  return cut === null ? text : text.slice(0, cut.index);
}
