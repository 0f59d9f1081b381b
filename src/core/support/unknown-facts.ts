import { foldText, forFolded } from '../fold.ts';
import { NEUTRAL_WORDS } from './neutral-words.ts';
import { type Quantity, quantities, quantitiesIn, sameCurrency } from './quantities.ts';
import { contentWords, sameWord, wordsIn } from './words.ts';

/** Terms of employment: a promise about them is stated in the ad or is not made. Folded text. */
const TERMS = forFolded(
  /(?<!\p{L})(?:visas?|sponsor\p{L}*|salar(?:y|ies)|wages?|(?:base|take-home|starting|the|your|our|good|high|competitive|top|equal|average) pay(?! attention)|pay (?:range|rate|band|is|of|starts)|paid (?:time|leave|vacation|holidays?)|pays (?:well|above|\p{Sc}|\d)|compensation|bonus\p{L}*|equity|stock options?|rsus?|commission|remote\p{L}*|hybrid\p{L}*|on-?site|in-office|work from (?:home|anywhere)|wfh|relocat\p{L}*|401\(?k\)?|insurance|pension|vacation|pto|paid time off|overtime|clearance|work permit|gehalt\p{L}*|lohn|vergutung|homeoffice|home office|urlaub\p{L}*|visum|umzug\p{L}*|teletravail|remuneration|salaire|conges|prime|salario|sueldo|teletrabajo|remoto|remota|vacaciones|visado|visto|ferias|stipendio|ferie|smart working|thuiswerken|salaris|vakantie\p{L}*|wynagrodzeni\p{L}*|zdaln\p{L}*|urlop\p{L}*|wiza|mzda|plat|na dalku|dovolena|vizum)(?!\p{L})|ビザ|給与|年収|月給|時給|賞与|在宅|リモート|テレワーク|転居|签证|簽證|薪资|薪水|工资|奖金|远程|居家办公|五险一金|비자|연봉|급여|보너스|재택|원격|휴가/u,
);

/** Letters that name a notion of work rather than a product or an employer. */
const NOTIONS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december ' +
    'ai api apis b2b b2c cd ceo cfo ci coo cto cv eu faq hr ii ict it jd kpi kpis llm llms ml mvp ok okr okrs p0 p1 p50 p95 p99 pm pms pr prs qa ' +
    'qbr raci rca rfc rfcs roi saas sla slas sli slis slo slos sme smes star swot tpm uk us usa ui ux vp a/b ci/cd e2e'
  ).split(' '),
);

/** Words that open a sentence in capitals without naming anything. */
const OPENERS = new Set(
  (
    'how what why when where which who tell walk describe explain give imagine suppose consider design think share talk discuss outline name pick draw sketch write ' +
    'likely probably perhaps possibly presumably expect expected given because since although while based if assuming working some most many both each every interviews interviewers ' +
    'experience engineers engineering managers developers strong clear good being having given after before during compared instead rather then next first second finally also ' +
    'wie was warum wann wo wer welche welcher welches erzahlen beschreiben erklaren nennen stellen angenommen vermutlich wahrscheinlich ' +
    'comment quel quelle quels quelles pourquoi quand ou decrivez expliquez racontez parlez donnez imaginez probablement ' +
    'como cual cuales que por cuando donde describe describa cuente cuentame explique explica imagina imagine probablemente ' +
    'qual quais quando onde descreva conte explique fale provavelmente ' +
    'come quale quali perche quando dove descriva racconti spieghi parli immagini probabilmente ' +
    'hoe welke waarom wanneer waar beschrijf vertel leg noem waarschijnlijk ' +
    'jak jaki jakie jaka dlaczego kiedy gdzie opisz opowiedz wyjasnij podaj prawdopodobnie jake jaky proc kdy kde popiste vysvetlete uvedte pravdepodobne'
  ).split(' '),
);

const NAME_LIKE = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[.&/'’-][\p{L}\p{N}+#]+)*/gu;

/** Whether a text speaks of pay, visas, place of work or other terms of employment. */
export function speaksOfTerms(text: string): boolean {
  return TERMS.test(foldText(text));
}

/** What a text holds: read once, asked often. */
export interface Facts {
  quantities: Quantity[];
  words: string[];
  exact: ReadonlySet<string>;
}

/** The figures and words of a folded text. */
export function factsOf(folded: string): Facts {
  const exact = new Set(wordsIn(folded));
  return { quantities: quantitiesIn(folded), words: [...exact], exact };
}

/**
 * What a text takes for a fact that the known ones do not hold: figures, money and names.
 * @param figures false: a figure may be an assumption ("10,000 requests a second"), unless it is money
 * @param strictOpenings also doubts a capitalised word that opens a sentence; without it only one that looks
 *   like a product's name does ("MySQL", "H100")
 * @param german a capital letter is no sign of a name: all nouns have one
 */
export function unknownFacts(
  text: string,
  known: Facts,
  { figures = true, strictOpenings = true, german = false } = {},
): string[] {
  const unknownFigures = quantities(text)
    .filter((one) => figures || one.currency !== null)
    .filter(({ value, currency, unit }) =>
      known.quantities.every(
        (other) =>
          other.value !== value ||
          (currency !== null && !sameCurrency(currency, other.currency)) ||
          (currency !== null && unit !== null && other.unit !== null && unit !== other.unit),
      ),
    );
  return [...unknownFigures.map(({ value }) => String(value)), ...unknownNames(text, known, strictOpenings, german)];
}

function unknownNames(text: string, known: Facts, strictOpenings: boolean, german: boolean): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(NAME_LIKE)) {
    const word = match[0].replace(/['’]s$/, '');
    const folded = foldText(word);
    if (FAMOUS.has(folded) && !isKnown(word, known)) names.push(word);
    if (!/\p{Lu}|\p{L}[\d+#]/u.test(word) || NOTIONS.has(folded) || NEUTRAL_WORDS.has(folded.replace(/'.*$/, '')))
      continue;
    const product = /\p{L}.*(?:\p{Lu}|\d)|[+#]|^\p{Lu}{2,}$/u.test(word);
    const opening = /(?:^|[.!?:;—–("“‘'\n-])\s*$/u.test(text.slice(0, match.index));
    if (opening && !product && (OPENERS.has(folded) || !strictOpenings)) continue;
    if (german && !product && (opening || GERMAN_NOUN.test(folded) || isGermanNounAt(text, match.index))) continue;
    if (!isKnown(word, known)) names.push(word);
  }
  return names;
}

/** Endings that German nouns have and names of firms and towns seldom. */
const GERMAN_NOUN =
  /(?:ung|heit|keit|schaft|tion|tat|ment|nis|tum|ling|ik|ismus|anz|enz|eur|or|ur|arbeit|projekt|system|werk|e|en|er|ern|el|eln)(?:s|es|e|en)?$/;
/** What stands before a noun in German: an article, a preposition with one, an inflected adjective or pronoun. */
const BEFORE_GERMAN_NOUN =
  /(?:^|\s)(?:\p{Ll}*(?:e|en|em|er|es)|das|die|der|des|ein|kein|mein|dein|sein|ihr|unser|euer|im|am|zum|zur|vom|beim|ins|ans|viel|mehr|und|oder)\s$/u;

function isGermanNounAt(text: string, index: number): boolean {
  return BEFORE_GERMAN_NOUN.test(text.slice(Math.max(0, index - 30), index));
}

/** Firms that everyone knows, however they are written. */
const FAMOUS = new Set(
  'google amazon microsoft facebook netflix uber stripe openai anthropic tesla nvidia ibm airbnb spotify salesforce linkedin tiktok bytedance siemens bosch daimler volkswagen bmw allianz lufthansa sequoia softbank palantir'.split(
    ' ',
  ),
);

function isKnown(word: string, { exact, words }: Facts): boolean {
  return contentWords(word).every((part) => exact.has(part) || words.some((other) => sameWord(part, other)));
}
