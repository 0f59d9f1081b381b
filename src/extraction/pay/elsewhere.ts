import type { BaseSalary, SectionKind } from '../../core/posting.ts';
import { JOB_SECTIONS, matchTitle } from '../../documents/section-headings.ts';
import { comparable } from '../compose.ts';
import { opensOtherJobs } from '../other-jobs.ts';
import type { Line, Reading } from '../reading.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { anyWord } from '../words.ts';
import { readAmounts } from './amounts.ts';
import { PAY_LABEL } from './words.ts';

/**
 * What a board or the market says of pay: an estimate, an average, examples of what others earn. Employers speak of
 * "the estimated range for this role" too, so that "estimated" alone counts only where it opens a label.
 */
const ESTIMATE = anyWord(
  [
    '(?:average|avg\\.?|median|mean) (?:\\p{L}+ ){0,2}(?:salary|salaries|pay|wages?|earnings|compensation)',
    '(?:salary|pay|wage) (?:estimates?|insights?|guide|trends?|benchmark|comparison|calculator|checker|averages?)',
    '(?:glassdoor|indeed|linkedin|adzuna|reed|talent\\.com|board|jobsworth)[ .]?(?:est(?:imate)?\\p{L}*)',
    'jobsworth',
    'estimated by',
    '(?:predicted|forecast) (?:\\p{L}+ )?(?:salary|pay|wages?|compensation)',
    '(?:salary|pay|compensation) (?:prediction|predictor|forecast)s?',
    'according to (?:glassdoor|indeed|linkedin|payscale|salary\\.com|levels\\.fyi)',
    'the market pays',
    'estimate from',
    'similar (?:jobs|roles) (?:pay|earn)',
    'market (?:salary|rate|average|range|pay)',
    'based on \\d[\\d,. ]* (?:salaries|reports|data points|employees|profiles)',
    'how much does an?',
    'gehaltsprognose',
    'gehaltsschätzung',
    'gehaltsvergleich',
    'gehaltscheck',
    'gehaltsrechner',
    'geschätzt\\p{L}*',
    'prognose',
    'durchschnittsgehalt',
    'durchschnittslohn',
    'durchschnittsverdienst',
    'durchschnittlich\\p{L}* (?:\\p{L}+ )?(?:gehalt|lohn|verdienst|brutto\\p{L}*|jahres\\p{L}*|monats\\p{L}*)',
    'mediangehalt',
    'im (?:durch)?schnitt',
    '(?:earns?|earned|makes?|paid|pays) (?:on average|an average|around the average)',
    'on average (?:earns?|makes?|pays?)',
    '(?:gagne(?:nt)?|touche(?:nt)?|payée?s?) en moyenne',
    'en moyenne en france',
    '(?:gana|cobra|percibe)n? (?:de media|en promedio|de promedio|en españa)',
    '(?:ganha|recebe)m? em média',
    '(?:guadagna|percepisce)(?:no)? (?:in media|mediamente)',
    '(?:verdient|verdienen) gemiddeld',
    'zarabia(?:ją)? (?:średnio|przeciętnie)',
    'vydělává(?:vají)? (?:průměrně|v průměru)',
    '(?:salaires?|rémunérations?) (?:\\p{L}+ )?(?:moyen|médian|estimé)(?:ne|e)?s?',
    '(?:estimation|prédiction|prévision) (?:du |de |des )?(?:salaires?|rémunération)',
    '(?:estimé|estimée) par',
    '(?:salarios?|sueldos?|rango salarial|retribuci[oó]n) (?:\\p{L}+ )?(?:medi[oa]s?|promedi[oa]s?|estimad[oa]s?)',
    '(?:media|promedio|estimación|predicción) (?:salarial|de salarios?|del salario)',
    'del mercado',
    'no mercado',
    '(?:sal[aá]rios?|faixa salarial|remuneração) (?:\\p{L}+ )?(?:médi[oa]s?|estimad[oa]s?)',
    '(?:média|estimativa|previsão) (?:salarial|de salário|do salário|nacional)',
    '(?:stipendi[oa]?|retribuzion[ei]|ral|salari[oa]?) (?:\\p{L}+ )?(?:medi[oae]|stimat[oae])',
    'stima (?:dello |della |di )?(?:stipendio|retribuzione|ral|salariale)',
    'stima',
    'previsione (?:salariale|del(?:lo stipendio|la retribuzione))',
    '(?:gemiddelde?|geschatte?|mediaan) (?:\\p{L}+ )?(?:salaris|loon|\\p{L}*salaris|\\p{L}*loon)',
    'salaris(?:schatting|voorspelling|indicatie van)',
    'prognoz(?:a|owane) (?:zarobk\\p{L}+|wynagrodzeni\\p{L}+|płac\\p{L}*)',
    '(?:średni[ea]|szacowan[ea]|przeciętn[ea]) (?:\\p{L}+ )?(?:zarobki|wynagrodzeni[ea]|pensja|płaca)',
    'mediana',
    '(?:průměrn[áéý]|odhadovan[áéý]|obvykl[áéý]) (?:\\p{L}+ )?(?:mzda|mzdy|plat|platy)',
    '(?:odhad|predikce) (?:mzdy|platu)',
  ],
  [
    '平均(?:年収|年俸|月収|月給|給与|時給|賃金|薪资|薪資|薪酬|月薪|年薪|工资|工資)',
    '(?:推定|予測)(?:年収|月収|給与)',
    '(?:年収|月収|給与)(?:予測|査定|診断)',
    'モデル年収',
    'モデル月収',
    '(?:年収|月収|給与|収入)(?:モデル)?例',
    '(?:薪资|薪酬|薪資|薪水|工资)(?:水平|行情|预测|預測|预估|預估|估算|参考)',
    '(?:预测|預測|预估|預估)(?:薪资|薪酬|薪資|薪水|月薪|年薪|工资)',
    '市场(?:薪资|价)',
    '평균\\s?(?:연봉|급여|월급|시급|임금)',
    '(?:예상|추정|예측)\\s?(?:연봉|급여|월급|시급|임금)',
    '(?:연봉|급여|월급|시급|임금)\\s?(?:예측|추정|예상|정보|통계|비교)',
    '(?:초임|초봉)\\s?(?:평균|통계)',
  ],
);
/** "Estimated salary: …", "Estimated $52K – $66K a year": a board's label. */
const ESTIMATED_LABEL =
  /^[^\p{L}]*(?:est\.|estimated|estimate)(?: (?:base|annual|yearly|monthly|hourly))?(?: (?:salary|pay|wage|earnings|range|compensation)){0,2}(?: range)?\s*(?:[:：\-–—]|$|(?=[$€£]))/iu;
/** The heading of a board's part on what others earn: "Salaries for Baker in Leeds". */
const OTHERS_EARN =
  /^(?:salar(?:y|ies) (?:for|of) .{3,60} (?:in|near) |what (?:can|could|do|does|should) .{1,60}(?:earn|make|paid)|how much (?:can|could|do|does|should)|(?:gehalt|gehälter|löhne) (?:für|als|von|eines?|einer) .{3,60} in |was verdient |salaires? (?:pour|d['’]une?|des?) .{3,60} (?:à|en|dans|près) |(?:sueldos?|salarios?) (?:de|para|como) .{3,60} en |salários? (?:de|para) .{3,60} em |stipendi(?:o)? (?:per|di|da) .{3,60} a |salaris(?:sen)? (?:van|voor) .{3,60} in |zarobki (?:na|w) .{3,60}|ile zarabia|\p{L}.{2,50} (?:salaries|salary) in \p{L}|(?:salar(?:y|ies)|gehalt|gehälter|stipendi\p{L}*|sueldos?|salarios?|salaires?|salários?|salaris(?:sen)?|zarobki|mzda|plat) (?:[\p{L}/()'’.-]+ ){1,6}(?:à|in|en|em|a|w|v|near) \p{L}+[\p{L} -]{0,20}$)/iu;
/** What stands below an estimate and says what it is. */
const BASED_ON =
  /(?:estimate|range|salary|pay)\p{L}* (?:is|are|was|has been) (?:based on|estimated|calculated)(?: by| from| using)? .{0,60}(?:similar|other|market|data|salaries|jobs|the board|users)|based on \d[\d,. ]* (?:salaries|reports|data)|prognose (?:basiert|beruht)|basier(?:t|end) auf .{0,40}(?:stellenanzeigen|gehaltsdaten|gehältern|-daten|angaben)|bas(?:é|ée) sur .{0,40}(?:offres|salaires|données)|basad[oa] en .{0,40}(?:ofertas|salarios|datos)|baseado em .{0,40}(?:vagas|salários|dados)|basat[oa] su .{0,40}(?:offerte|stipendi|dati)|gebaseerd op .{0,40}(?:vacatures|salarissen|data)|na podstawie .{0,40}(?:ofert|danych|wynagrodzeń)/iu;

const SHORT = 100;
/** A longer line is prose of an ad, not a part of a list. */
const PROSE = 240;
/** The part of a line that words of a section's title make up, where it is one. */
const COVERED = 0.7;
/** Sections that end a list of other jobs; not benefits, among which boards name pay. */
const AD_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([...JOB_SECTIONS, 'application']);
/** A line this short may be a label alone. */
const LABEL_ONLY = 16;
/** Lines under a heading of estimates that belong to it; lines of a card in a list of jobs. */
const UNDER = 4;
const FIGURE = /\d{2}/;
/** Prose of the ad itself: also a short sentence where a script says much in few signs. */
const SENTENCE = /\p{Ll}.{24,}[.!。]$|\p{Lo}.{5,}(?:[。！]|[다요]\.)$/u;

/** Whether a sentence itself says that its amounts are an estimate, or what others earn. */
export function isEstimate(sentence: string): boolean {
  return ESTIMATE.test(sentence) || ESTIMATED_LABEL.test(sentence) || OTHERS_EARN.test(sentence);
}

/**
 * The lines whose amounts are not this job's pay for where they stand: under a board's estimate of the market, or in a
 * list of other jobs.
 * @returns indexes into the reading's lines
 */
export function linesOfOtherPay(reading: Reading): Set<number> {
  const { lines } = reading;
  const other = new Set<number>();
  const title = reading.title === null ? null : comparable(reading.title);
  let among = false;
  /** Whether the ad has begun: a link to other jobs stands above it, their list below. */
  let prose = false;
  for (const [index, line] of lines.entries()) {
    if (line.type === 'field' && index < reading.draft.fields.length) continue;
    const { text } = line;
    if (!among) prose ||= text.length > SHORT || SENTENCE.test(text);
    if (text.length <= SHORT) {
      if (line.type !== 'list_item' && opensOtherJobs(text)) among = true;
      else if (among && !prose && title !== null && comparable(text) === title) among = false;
      else if (among && isAdSection(line)) among = false;
      if (isEstimateHeading(text)) {
        other.add(index);
        for (let next = index + 1; next <= index + UNDER; next++) {
          const below = lines[next];
          if (below === undefined || below.text.length > SHORT || opensSection(below)) break;
          other.add(next);
        }
      }
    } else if (among && text.length > PROSE) among = false;
    if (among) other.add(index);
    if (BASED_ON.test(text)) {
      other.add(index);
      for (let above = index - 1; above >= index - 3; above--) {
        const before = lines[above];
        if (before === undefined || before.text.length > SHORT || opensSection(before)) break;
        other.add(above);
      }
    }
  }
  for (const index of cards(lines, reading.title)) other.add(index);
  for (const index of facets(lines)) other.add(index);
  return other;
}

/** A line that is a choice of a filter: "£30,000+", "30.000 € - 40.000 €", "Unter 20.000 €", "$40k and up (120)". */
const CHOICE =
  /^(?:(?:[Ff]rom|[Oo]ver|[Aa]bove|[Uu]nder|[Bb]elow|[Uu]p to|[Ll]ess than|[Mm]ore than|[Aa]t least|[Aa]b|[Üü]ber|[Uu]nter|[Bb]is|[Mm]oins de|[Pp]lus de|[ÀàAa] partir de|[Jj]usqu['’]à|[Dd]esde|[Hh]asta|[Mm][aá]s de|[Mm]enos de|[Aa]té|[Aa]cima de|[Oo]ltre|[Ff]ino a|[Mm]eno di|[Vv]anaf|[Tt]ot|[Mm]eer dan|[Mm]inder dan|[Oo]d|[Dd]o|[Pp]owyżej|[Pp]oniżej|[Nn]ad)\s)?(?:[$€£¥₩₹]|[A-Z]{2,3}\s?|R\$\s?)?\s?\d[\d.,' \u00a0]*\s?(?:k|K|万|만)?\s?(?:[$€£円元원]|zł|Kč|[A-Z]{3})?\s?(?:\+|and (?:up|above|over)|(?:[-–—~]|to|bis|à|a|al|do|tot)\s?(?:[$€£¥₩₹]|[A-Z]{2,3}\s?|R\$\s?)?\s?\d[\d.,' \u00a0]*\s?(?:k|K|万|만)?\s?(?:[$€£円元원]|zł|Kč|[A-Z]{3})?|以上|以下|이상|이하)?\s?(?:\(\d[\d.,]*\))?$/u;
const LONGEST_CHOICE = 36;
const FEWEST_CHOICES = 3;

/** Three and more lines of nothing but figures, one under the other, are a filter's choices of pay. */
function facets(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    // The label above is read together with what stands below it.
    if (run.length >= FEWEST_CHOICES) found.push((run[0] ?? 0) - 1, ...run);
    run = [];
  };
  for (const [index, { text, type }] of lines.entries()) {
    const money = type !== 'field' && text.length <= LONGEST_CHOICE && MONEY.test(text);
    if (money && CHOICE.test(text)) run.push(index);
    else close();
  }
  close();
  return found;
}

/** A short line without figures that says what those below it are. */
function isEstimateHeading(text: string): boolean {
  return !FIGURE.test(text) && isEstimate(text);
}

function isAdSection({ type, kind, text }: Line): boolean {
  if (type === 'heading') return kind !== null && AD_SECTIONS.has(kind);
  return (matchTitle(text, AD_SECTIONS)?.coverage ?? 0) >= COVERED;
}

function opensSection(line: Line): boolean {
  return line.type === 'heading' && line.kind !== null && line.kind !== 'other' && line.kind !== 'pay';
}

const MONEY = /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥円元원]|zł|kč|万|만|k\b|eur\b|chf\b)/iu;

/**
 * Lines with pay in the cards of a job list: each under a job's name that is not this one's. One such line may be a
 * chance; two or more are a list.
 */
function cards(lines: readonly Line[], title: string | null): number[] {
  if (title === null) return [];
  const name = bareName(title);
  const found: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.type === 'field' || line.text.length > SHORT || !MONEY.test(line.text)) continue;
    for (let above = index - 1; above >= index - UNDER; above--) {
      const before = lines[above];
      if (before === undefined || before.text.length > SHORT || MONEY.test(before.text)) break;
      // A card has no heading for its pay: "給与" over figures opens a part of an ad.
      if (before.text.length <= LABEL_ONLY && PAY_LABEL.test(before.text)) break;
      if (before.label !== null || /[.!?:]$/.test(before.text) || !looksLikeJob(before.text)) continue;
      if (before.type !== 'list_item' && bareName(before.text) !== name) found.push(index);
      break;
    }
  }
  return found.length >= 2 ? found : [];
}

/** A job's name without what stands in brackets or behind a dash. */
function bareName(title: string): string {
  return comparable(title.split(/\s[-–—|·]\s|\(|,\s/u, 1)[0] ?? title);
}

/** Whether the page shows just these figures as an estimate: then its data's figures are the same guess. */
export function isShownAsEstimate(reading: Reading, { min, max }: BaseSalary): boolean {
  const wanted = [min, max].filter((value) => value !== null);
  return reading.lines.some(({ text }) => {
    if (text.length > PROSE || !FIGURE.test(text) || !isEstimate(text)) return false;
    const shown = readAmounts(text).map(({ value }) => value);
    return wanted.every((value) => shown.includes(value));
  });
}
