import { allMatches } from '../core/all-matches.ts';
import { sharingFirstLetters } from '../core/alternation.ts';
import { parseDateText } from './date-text.ts';
import type { Found } from './fact.ts';
import type { Line, Reading } from './reading.ts';

const POSTED = sharingFirstLetters(
  /(?:date )?(?:posted|published|publish date|publication date|posting date|date posted|job posted|veröffentlicht|veröffentlichung(?:sdatum)?|online seit|eingestellt am|publiée?(?: le)?|date de publication|actualisée? le|publicad[oa](?: el| em)?|fecha de publicación|data de publicação|pubblicat[oa](?: il)?|data di pubblicazione|geplaatst(?: op)?|data publikacji|opublikowan[oa]|zveřejněno|掲載日|公開日|投稿日|发布(?:日期|时间|于)?|게시일|등록일)/iu,
);
const UNTIL = sharingFirstLetters(
  /(?:appl(?:y|ications?)(?: (?:by|before|until|no later than|on or before|deadline|close[sd]?|due|closing date|end date|window (?:closes|ends)))|deadline|clos(?:ing|es?|ed)(?: date| on)?\s*[:：]|closing date|(?:position|job|anticipated)[^.:]{0,20} close date|clos(?:es?|ing) (?:on|date|at \d{1,2}|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<!(?:contract|assignment|project|employment|placement|programme|program|internship|expected|fixed[- ]term) )end date|valid (?:through|until)|expir(?:y|es|ation)(?: date)?(?: on)?|(?:job )?posting (?:end|expir\p{L}*|close)(?: date)?|open until|last (?:date|day) (?:to|for|of) (?:appl|receipt|submi)\p{L}*|unposting date|accept(?:ing|ed) applications? (?:until|through)|applications? (?:will be )?(?:accepted|received|submitted|considered|welcome|open) (?:until|through|by|before|no later than)|bewerbungs(?:frist|schluss|ende)|bewerb\p{L}* bis|bewerbung bis|einsendeschluss|gültig bis|date limite(?: de candidature)?|(?:date de )?clôture(?: des candidatures)?|candidatures? (?:jusqu['’]au|avant le|à envoyer avant)|postuler (?:avant|jusqu)|fecha (?:límite|de cierre|fin|tope)|último día|fin de (?:plazo|inscripción)|plazo(?! del contrato)|vigencia|hasta el|(?:inscrições|candidaturas?) até|data[- ]limite|(?:data de )?encerramento|prazo(?! do contrato)|scadenza|termine (?:ultimo|per)|candidature entro|entro il|solliciteren (?:kan )?(?:tot|vóór|voor)|sluitingsdatum|sluit op|reag(?:eer|eren) (?:kan )?(?:tot|vóór|voor)|termin (?:składania|nadsyłania|aplikowania|zgłoszeń)|aplikuj do|(?:oferta )?ważn[ae]? (?:jest )?do|uzávěrka|přihlášky do|platnost do|termín (?:pro |podání|přihláš|odeslání|zaslání)|応募(?:締切|期限|締め切り|期間|受付期間)|締切日?|締め切り|〆切|掲載終了日?|募集(?:期間|締切)|截止(?:日期|时间)?|报名(?:时间|期限)|有效期至?|마감일?|(?:접수|모집|지원|채용) ?(?:기간|마감))/iu,
);

/** Words of applying, and words that set a last day: together they name one ("Send your CV by 4 December"). */
const APPLYING = sharingFirstLetters(
  /appl(?:y|ication|ying)|\bcv\b|résumé|resume|cover letter|candidat|expressions? of interest|curr[ií]cul|postul|solicitud|inscri|bewerb|bewirb|unterlagen|anschreiben|lebenslauf|dossier|lettre|domand[ae]|presenta(?:r|zion|t)|trasmess|pervenire|sollicit|motivatiebrief|reageer|reactie|aplik|zgłosze|dokumenty|składa|životopis|přihláš|応募|エントリー|履歴書|报名|投递|简历|지원서|이력서|접수|send|mail|write to|stuur|wyślij|pošlete|zašlete|invia|envoy|adress|envia|mand/iu,
);
const LAST_DAY =
  /(?<![\p{L}\p{N}])(?:by|before|until|till|no later than|not later than|avant(?: le)?|au plus tard(?: le)?|jusqu['’]au|bis(?: spätestens)?(?: zum)?|spätestens(?: am| bis| zum)?|antes (?:del?|do)|hasta|a más tardar|até(?: o dia| ao dia)?|entro(?: e non oltre)?|v[óo]{2}r|voor|uiterlijk|tot(?: en met)?|t\/m|do(?: dnia)?|najpóźniej(?: do)?|nejpozději(?: do)?)(?![\p{L}\p{N}])(?=[^.]{0,45}\d)|(?<=\d)(?=[^。\d]{0,8}(?:まで|必着|之前|前(?:投递|发送|将|报名)|까지|締切|〆切|마감))/giu;
/** The days of other things than applying. */
const OTHER_DAY =
  /contract|contrat|vertrag|umow|smlouv|befrist|interview|entretien|entrevista|colloqui|gesprek|rozmow|pohovor|start|begin|inicio|início|incorporación|inizio|eintritt|antritt|nástup|rozpoczęci|indiensttred|assunzione|duration|duración|durata|dauer|duurt|open day|coffee morning|open evening|webinar|event|cover(?! letter)|internship from|praktikum von|面接|面试|면접|入社|入职/iu;
/** A range of days: what follows its connector is the last one. */
const RANGE =
  /\d[^~〜～至]{0,25}?(?:[~〜～–]|至|から|\s(?:al?|au|to|bis|do|t\/m|tot)\s|\s-\s)\s*(?:el |le |den |dem |día |dia )?(?=\d)/u;

/** The day the job was posted, from a labelled line or a sentence that says so. */
export function readDatePosted(reading: Reading): Found<string> | null {
  for (const { text, sentence, end } of mentions(reading, POSTED)) {
    const value = parseDateText(text.slice(end, end + 40), dayOrder(reading), reading.now);
    if (value !== null) return { value, quote: sentence };
  }
  return null;
}

/**
 * The last day to apply, from a labelled line or a sentence that says so. "2 weeks ago" and "ongoing" are no days.
 * A day without its year is the next one after the day of posting, where that is known, else from now on.
 */
export function readValidThrough(reading: Reading): Found<string> | null {
  const order = dayOrder(reading);
  let from: Date | null = null;
  const lastOf = (text: string): string | null => {
    from ??= postedOn(reading);
    const range = RANGE.exec(text);
    const last = range === null ? null : parseDateText(text.slice(range.index + range[0].length), order, from);
    return last ?? parseDateText(text, order, from);
  };
  for (const { text, sentence, end } of mentions(reading, UNTIL)) {
    if (/hasta el|entro il|bis$|gültig/iu.test(text.slice(Math.max(0, end - 9), end)) && ofOther(text, end)) continue;
    const value = lastOf(text.slice(end, end + 75));
    if (value !== null) return { value, quote: sentence };
  }
  for (const line of reading.lines) {
    if (!/\d/.test(line.text) || !(line.kind === 'application' || APPLYING.test(line.text))) continue;
    for (const sentence of wholeSentences(line)) {
      const text = sentence.slice(0, 500);
      if (line.kind !== 'application' && !APPLYING.test(text)) continue;
      for (const match of allMatches(text, LAST_DAY)) {
        if (ofOther(text, match.index)) continue;
        // Japanese, Chinese and Korean put the word behind the day.
        const value = lastOf(
          match[0] === ''
            ? text.slice(Math.max(0, match.index - 12), match.index + 3)
            : text.slice(match.index, match.index + 60),
        );
        if (value !== null) return { value, quote: sentence };
      }
    }
  }
  return null;
}

/** Whether the words before this place speak of a contract, a start or an interview. */
function ofOther(text: string, at: number): boolean {
  return OTHER_DAY.test(text.slice(Math.max(0, at - 45), at));
}

function postedOn(reading: Reading): Date {
  const posted = reading.draft.datePosted ?? readDatePosted(reading)?.value;
  const date = posted === undefined ? reading.now : new Date(posted);
  return Number.isNaN(date.getTime()) ? reading.now : date;
}

/** Sentences, with those put together again that were cut behind a day's full stop ("bis 15. Dezember", "20. 12. 2026"). */
function wholeSentences({ text, sentences }: Line): string[] {
  const whole: string[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const joined = last !== undefined && /(?<!\d)\d{1,2}\.$/u.test(last) ? `${last} ${sentence}` : null;
    if (joined !== null && text.includes(joined)) whole[whole.length - 1] = joined;
    else whole.push(sentence);
  }
  return whole;
}

interface Mention {
  text: string;
  sentence: string;
  /** Where the words that name the date end; the day follows. */
  end: number;
}

/** Sentences with a number in which the words stand, or which stand alone under a line of the words. */
function* mentions({ lines }: Reading, words: RegExp): Generator<Mention> {
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    for (const sentence of wholeSentences(line)) {
      if (!/\d/.test(sentence)) continue;
      const text = sentence.slice(0, 500);
      const match = words.exec(text);
      if (match !== null) yield { text, sentence, end: match.index + match[0].length };
      else if (line.above !== null && sentence === line.text && text.length < 60 && words.test(line.above))
        yield { text, sentence, end: 0 };
    }
  }
}

const DAY_LEADS =
  /£|€|A\$|R\$|₹|\b(?:GBP|EUR|AUD|NZD|INR|ZAR|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Australia|New Zealand|India|South Africa|Singapore|Nigeria|Kenya|Malta|NHS|DBS check|VIC|NSW|QLD|superannuation|annual leave|pension scheme|LPA|lakhs?|organisation|labour|colour|programme|per annum|fortnight)\b/u;
const MONTH_LEADS =
  /\b(?:401\s?\(?k\)?|PTO|USA?|U\.S\.|United States|USD|Social Security|EEO|E-Verify|W-?2)\b|,\s[A-Z]{2}\s\d{5}|\$\d/u;

/** The language that decides how "11/12/2026" is read: English with British, Indian … signs, or another day past 12, is day first. */
function dayOrder({ lines, language }: Reading): string | null {
  if (language !== null && !language.startsWith('en')) return language;
  const slashed = lines.filter((line) => /\d\/\d{1,2}\/(?:20)?\d\d/.test(line.text));
  if (slashed.length === 0) return language;
  for (const line of slashed) {
    for (const [, a, b] of allMatches(line.text, /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?!\d)/g)) {
      if (Number(a) > 12) return 'en-GB';
      if (Number(b) > 12) return language;
    }
  }
  const dayLeads = lines.some((line) => DAY_LEADS.test(line.text));
  return dayLeads && !lines.some((line) => MONTH_LEADS.test(line.text)) ? 'en-GB' : language;
}
