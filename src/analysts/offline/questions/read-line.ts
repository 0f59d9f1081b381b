import { type AdLine, isField, isFurniture } from '../ad-lines.ts';
import { nounPhraseAt, spoken } from '../noun-phrase.ts';
import { type Phrase, parsePhrase } from '../phrase.ts';
import { asVerb } from '../verbs.ts';
import { clauseAround } from './fill.ts';

/** A line of the ad with what questions need to know of it, judged once. */
export interface ReadLine {
  line: AdLine;
  /** The line without the label before its sentence. */
  text: string;
  isEnglish: boolean;
  phrase: Phrase;
  /** A quality or a fact that every ad lists: no subject for a question of knowledge. */
  isSoft: boolean;
  /** A licence, a clearance or a degree: the recruiter asks, not the team. */
  isFormal: boolean;
  /** Speaks of the work itself: a listed duty or requirement, or a sentence that has one do something. */
  isOfWork: boolean;
}

/** Qualities that every ad lists: no subject for a question of knowledge. */
const SOFT =
  /\b(?:communication|interpersonal|organi[sz]ational|analytical|problem[- ]solving|social|teamwork|time[- ]management|customer-facing|written|verbal|oral) (?:and \p{L}+[- ]?\p{L}* )?skills?\b|\b(?:licen[cs]es?|certificat\w+|certified|qualification|status|registration|clearance|team player|self-starter|work ethic|positive attitude|sense of humou?r|fast[- ]paced|dynamic environment|multitask)\b|\bequivalent\b|\b(?:bachelor|master|degree|diploma)\b/iu;
/** "We are looking for a …" names the job once more. */
const SEEKING =
  /\b(?:(?:we|we’re|we're|client|company) (?:are |is )?(?:not )?(?:looking|seeking|searching|hiring)|wir suchen|nous recherchons|buscamos|procuramos|szukamy)\b/i;
/** Years, languages, licences and good manners in other languages: facts or qualities, no subject. */
const SOFT_ELSEWHERE =
  /(?:Deutsch|Englisch|Französisch|Sprach)\p{L}*(?:kenntnisse|-)|Kommunikation|Teamfähig|teamorient|Eigeninitiative|Arbeitsweise|Belastbar|Zuverlässig|Führerschein|schein(?!\p{L})|Ausbildung|Studium|carn[eé] de|titulaci|título|brevet|diplôme|graduado|diplom|wykształcen|vzdělán|formation (?:en|de|bac)|bac ?\+|学历|大卒|ingl[êeé]s|anglais|angielsk|angličtin|carteira de habilita|carn[eé]t? de conducir|permis B|prawo jazdy|comunica[çc]|trabajo en equipo|trabalho em equipe|esprit d.équipe|autonomie|rigoureu|disponibilidad|disponibilité|komunikatywn|コミュニケーション|沟通|英语|英語|日本語|\d\s?\+?\s*(?:年|Jahre|ans|años|anos|lat|let|anys|jaar|anni)(?!\p{L})/iu;
/** "Risk awareness: you notice …": the label only names what the sentence says. */
const LABEL = /^[\p{L}\d &/,’'-]{3,45}:\s+(?=\S.{15})/u;
/** Conditions of entry: asked by the recruiter, not by the team. */
const FORMAL =
  /\b(?:licen[cs]e|clearance|TS\/SCI|citizenship|certified|certifications?|CPA|PMP|(?:able|willing|willingness|ability) to travel)\b/i;
const DEGREE =
  /\b(?:(?:education|background) in [A-Z]|or a related field|bachelor|master|degree|diploma|BS|BSc|MS|MSc|PhD|Ph\.D)\b/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|and|of|to|with|for|our|your|you|on|we|is|are|or|from|at|by|as|an|their|this|that)(?!\p{L})/giu;
const OTHER_WORDS =
  /(?<!\p{L})(?:de|des|du|les|la|le|et|une?|dans|sur|avec|pour|en|und|der|die|das|dem|den|mit|für|von|zu|im|el|los|las|para|con|por|del|y|o|e|em|com|da|do|dos|na|no|au|aux|i|w|z|oraz|se|si|che|di|il|per|met|voor|het|een|van|els|amb)(?!\p{L})/giu;

const NO_PHRASE: Phrase = { clause: null, whole: null, verb: null, object: null };

/**
 * Reads a line for questions.
 * @param englishAd whether the ad as a whole is in English
 * @returns null for page furniture, fields, and sentences that only name the job once more
 */
export function readLine(line: AdLine, englishAd: boolean): ReadLine | null {
  if (isField(line.text) || isFurniture(line.text) || SEEKING.test(line.text)) return null;
  const isEnglish = isEnglishLine(line.text, englishAd);
  const text = isEnglish ? line.text.replace(LABEL, '') : line.text;
  const phrase = isEnglish ? parsePhrase(text) : NO_PHRASE;
  const isListed = line.kind === 'duty' || line.kind === 'must' || line.kind === 'nice';
  return {
    line,
    text,
    isEnglish,
    phrase,
    isSoft: SOFT.test(text) || SOFT_ELSEWHERE.test(text),
    isFormal: FORMAL.test(text) || DEGREE.test(text),
    isOfWork: isListed || phrase.verb !== null || !isEnglish,
  };
}

/** Whether a text is in a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return CJK.test(text);
}

/** Whether a phrase says enough to be asked about: more than one word, or a name in capitals (CUDA, AWS). */
export function isNamed(phrase: string): boolean {
  return phrase.replace(/^(?:the|an?|our|your) /, '').includes(' ') || /\p{Lu}.*\p{Lu}/u.test(phrase);
}

/** Whether a line reads as English; a line without any telling word is in the language of its ad. */
function isEnglishLine(text: string, englishAd: boolean): boolean {
  if (CJK.test(text)) return false;
  const english = text.match(ENGLISH_WORDS)?.length ?? 0;
  const other = text.match(OTHER_WORDS)?.length ?? 0;
  return english === other ? englishAd : english > other;
}

/** What a question about a match in a line is about: the ad's noun phrase, or, in another language, its quoted clause. */
export function subjectOf({ isEnglish, text, phrase }: ReadLine, match: RegExpExecArray): string | null {
  return isEnglish ? subjectAt(text, match, phrase) : quoted(text, match.index);
}

/**
 * The noun phrase that holds the match, so that the question is about what the template knows: the phrase
 * around it, else the line's object; a lone common word says too little.
 */
function subjectAt(text: string, match: RegExpExecArray, phrase: Phrase): string | null {
  const holds = (value: string) => value.toLowerCase().includes(match[0].trim().toLowerCase());
  const around = nounPhraseAt(text, match.index);
  // "Partner with X", "collaborate with X": the match is the doing, the subject is X.
  if (
    asVerb(match[0].split(/\s/)[0] ?? '') !== null &&
    phrase.clause?.toLowerCase().startsWith(match[0].toLowerCase())
  ) {
    return phrase.object !== null && isNamed(phrase.object) ? phrase.object : null;
  }
  const here = around === null ? null : spoken(around);
  if (here !== null && isNamed(here) && holds(here)) return here;
  return phrase.object !== null && isNamed(phrase.object) && holds(phrase.object) ? phrase.object : null;
}

/** A piece of a line in another language, quoted as it stands; null where no whole clause is short enough. */
export function quoted(text: string, at: number): string | null {
  const excerpt = clauseAround(text, at, CJK.test(text) ? 50 : 160);
  if (excerpt === null || (text.indexOf(excerpt) > 0 && /^\p{Ll}/u.test(excerpt))) return null;
  return `“${excerpt}”`;
}
