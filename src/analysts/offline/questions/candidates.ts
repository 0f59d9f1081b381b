import { quoteFinder } from '../../../core/evidence.ts';
import type { JobPosting } from '../../../core/posting.ts';
import type { QuestionArea } from '../../../core/questions/area.ts';
import { type AdLine, isField, isFurniture } from '../ad-lines.ts';
import { nounPhraseAt, spoken } from '../noun-phrase.ts';
import { type Phrase, parsePhrase } from '../phrase.ts';
import { CODING_FAMILIES, DESIGN_FAMILIES, DESK_FAMILIES, type RoleFamily, roleFamily } from '../role-family.ts';
import { isRuledOut } from '../stack.ts';
import { asVerb } from '../verbs.ts';
import { BY_QUOTE, BY_QUOTED_REQUIREMENT, BY_REQUIREMENT, BY_VERB, type PlainTemplate } from './any-line.ts';
import { BEHAVIORAL } from './behavioral.ts';
import { CODING } from './coding.ts';
import { CRAFT } from './craft.ts';
import { CULTURE } from './culture.ts';
import { DOMAIN } from './domain.ts';
import { clauseAround, excerptAround, fill, reason, type Slots } from './fill.ts';
import { RECRUITER_SCREEN } from './recruiter-screen.ts';
import { SYSTEM_DESIGN } from './system-design.ts';
import { matchLine, type QuestionTemplate } from './template.ts';

/** A question that could be asked, before the best ones are chosen. */
export interface Candidate {
  area: QuestionArea;
  question: string;
  why: string;
  quote: string;
  /** What must not come twice in a set. */
  line: number;
  template: string;
  subject: string;
  score: number;
}

const TEMPLATES: readonly QuestionTemplate[] = [
  ...DOMAIN,
  ...SYSTEM_DESIGN,
  ...CODING,
  ...BEHAVIORAL,
  ...CULTURE,
  ...CRAFT,
  ...RECRUITER_SCREEN,
];

/** Lines about the employer or the offer are for culture questions, unless a template says otherwise. */
const WORK_LINES: readonly AdLine['kind'][] = ['duty', 'must', 'nice', 'role', 'other'];
const KIND_WEIGHT: Record<AdLine['kind'], number> = {
  duty: 3,
  must: 3,
  nice: 2,
  role: 1.5,
  company: 1,
  benefit: 0,
  other: 0.5,
};

/** Qualities that every ad lists: no subject for a question of knowledge. */
const SOFT =
  /\b(?:communication|interpersonal|organi[sz]ational|analytical|problem[- ]solving|social|teamwork|time[- ]management|customer-facing|written|verbal|oral) (?:and \p{L}+[- ]?\p{L}* )?skills?\b|\b(?:licen[cs]es?|certificat\w+|certified|qualification|status|registration|clearance|team player|self-starter|work ethic|positive attitude|sense of humou?r|fast[- ]paced|dynamic environment|multitask)\b|\bequivalent\b|\b(?:bachelor|master|degree|diploma)\b/iu;
/** "We are looking for a …" names the job once more. */
const SEEKING =
  /\b(?:(?:we|we’re|we're|client|company) (?:are |is )?(?:looking|seeking|searching|hiring)|wir suchen|nous recherchons|buscamos|procuramos|szukamy)\b/i;
/** Years, languages, licences and good manners in other languages: facts or qualities, no subject. */
const SOFT_ELSEWHERE =
  /(?:Deutsch|Englisch|Französisch|Sprach)\p{L}*(?:kenntnisse|-)|Kommunikation|Teamfähig|teamorient|Eigeninitiative|Arbeitsweise|Belastbar|Zuverlässig|Führerschein|schein(?!\p{L})|Ausbildung|Studium|carn[eé] de|titulaci|título|graduado|diplom|wykształcen|vzdělán|formation (?:en|de|bac)|bac ?\+|学历|大卒|ingl[êeé]s|anglais|angielsk|angličtin|carteira de habilita|carn[eé]t? de conducir|permis B|prawo jazdy|comunica[çc]|trabajo en equipo|trabalho em equipe|esprit d.équipe|autonomie|rigoureu|disponibilidad|disponibilité|komunikatywn|コミュニケーション|沟通|英语|英語|日本語|\d\s?\+?\s*(?:年|Jahre|ans|años|anos|lat|let|anys|jaar|anni)(?!\p{L})/iu;
/** "Risk awareness: you notice …": the label only names what the sentence says. */
const LABEL = /^[\p{L}\d &/,’'-]{3,45}:\s+(?=\S.{15})/u;
/** Conditions of entry: asked by the recruiter, not by the team. */
const FORMAL = /\b(?:licen[cs]e|clearance|TS\/SCI|citizenship|certified|certifications?|CPA|PMP)\b/i;
const DEGREE = /\b(?:bachelor|master|degree|diploma|BS|BSc|MS|MSc|PhD|Ph\.D)\b/;
const LANGUAGES = [
  'Python',
  'TypeScript',
  'JavaScript',
  'Java',
  'Kotlin',
  'Swift',
  'Go',
  'Rust',
  'C++',
  'C#',
  'Ruby',
  'PHP',
  'Scala',
  'Elixir',
  'R',
  'SQL',
  'Solidity',
];
const CODE =
  /\b(?:programming|coding|scripting|software (?:engineer|develop)\w*|(?:write|review|writing|production|clean) code|code reviews?)\b/i;
const LEVEL_WORD = /^(?:senior|junior|lead|staff|principal|director|manager|head|chief|remote|full|time|part|hybrid)$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|and|of|to|with|for|our|your|you|on|we|is|are|or|from|at|by|as|an|their|this|that)(?!\p{L})/giu;
const OTHER_WORDS =
  /(?<!\p{L})(?:de|des|du|les|la|le|et|une?|dans|sur|avec|pour|en|und|der|die|das|dem|den|mit|für|von|zu|im|el|los|las|para|con|por|del|y|o|e|em|com|da|do|dos|na|no|au|aux|i|w|z|oraz|se|si|che|di|il|per|met|voor|het|een|van|els|amb)(?!\p{L})/giu;

/** Every question that the ad's lines give rise to, unranked. */
export function candidates(posting: JobPosting, lines: readonly AdLine[]): Candidate[] {
  const family = roleFamily(posting);
  const areas = openAreas(posting, family);
  const english = posting.inLanguage === null || posting.inLanguage.startsWith('en');
  const find = quoteFinder(posting.description);
  const languages = LANGUAGES.filter((name) => posting.skills.some((skill) => skill.name === name));
  const language = languages[0] ?? 'a language of your choice';
  // A line that names what the title names is at the heart of the job.
  const titleWords = (posting.title?.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter(
    (word) => !LEVEL_WORD.test(word),
  );
  const ofTitle = (text: string) =>
    Math.min(2, titleWords.filter((word) => text.toLowerCase().includes(word)).length) * 0.5;
  // "As a Customer Success Manager, you …": the job itself is no subject.
  const titleHead = (posting.title?.split(/[,(|]|\s[-–—]\s/)[0] ?? '').trim().toLowerCase();
  const withoutTitle = (np: string | null) =>
    np !== null && titleHead !== '' && np.toLowerCase().includes(titleHead) ? null : np;
  const found: Candidate[] = [];
  for (const line of lines) {
    if (isField(line.text) || isFurniture(line.text) || SEEKING.test(line.text)) continue;
    const isEnglish = isEnglishLine(line.text, english);
    const text = isEnglish ? line.text.replace(LABEL, '') : line.text;
    const isSoft = SOFT.test(text) || SOFT_ELSEWHERE.test(text);
    const isFormal = FORMAL.test(text);
    const hasDegree = DEGREE.test(text);
    // A template that knows a line's subject fits less where the line is a quality, or a requirement it can only quote.
    const listed = line.kind === 'must' || line.kind === 'nice';
    const fit = isSoft ? -1 : isEnglish || !listed ? 2 : 0;
    const phrase: Phrase = isEnglish ? parsePhrase(text) : { clause: null, verb: null, object: null };
    const add = (area: QuestionArea, template: PlainTemplate, at: number, slots: Slots, weight: number): void => {
      const question = fill(template.ask, slots);
      if (question === null) return;
      const excerpt = excerptAround(text, at, 320);
      found.push({
        area,
        question,
        why: reason(line.kind, excerpt, template.shows),
        quote: find(excerpt)?.text ?? line.quote,
        line: line.index,
        template: template.ask,
        subject: (slots.np ?? slots.clause ?? excerpt).toLowerCase(),
        score:
          ofTitle(text) +
          KIND_WEIGHT[line.kind] +
          weight +
          specificity(template.ask.includes('{np}') ? slots.np : excerpt),
      });
    };
    for (const template of TEMPLATES) {
      if (!areas.has(template.area) || !(template.families?.includes(family) ?? true)) continue;
      if (!(template.kinds ?? WORK_LINES).includes(line.kind)) continue;
      // Outside the lists of duties and requirements only a line that has one do something speaks of the work.
      const ofWork =
        line.kind === 'duty' || line.kind === 'must' || line.kind === 'nice' || phrase.verb !== null || !isEnglish;
      if (!ofWork && (template.area === 'domain' || template.area === 'system_design' || template.area === 'coding'))
        continue;
      const match = matchLine(template.when, text);
      if (match === null || isRuledOut(text, match) || (template.area !== 'recruiter_screen' && hasDegree)) continue;
      if (template.area === 'culture' && text.split(/\s+/).length < 4 && !CJK.test(text)) continue;
      if (isSoft && template.ask.includes('{np}')) continue;
      if (isFormal && template.area !== 'recruiter_screen') continue;
      const np = isEnglish ? withoutTitle(subjectAt(text, match, phrase)) : quoted(text, match.index);
      add(
        template.area,
        template,
        match.index,
        {
          language,
          np,
          clause: phrase.clause,
          match: match[0].trim(),
          quote: clauseAround(text, match.index, 170),
        },
        fit,
      );
    }
    for (const { area, template } of isSoft ? [] : plainTemplates(line, phrase, family, isEnglish)) {
      const at = phrase.object === null ? 0 : Math.max(0, text.indexOf(phrase.object.replace(/^the /, '')));
      const np = isEnglish ? phrase.object : quoted(text, 0);
      if (areas.has(area))
        add(
          area,
          template,
          at,
          { language, np, clause: phrase.clause, match: '', quote: clauseAround(text, at, 170) },
          0,
        );
    }
  }
  return found;
}

/** Areas that an interview for this job may hold: no coding for a nurse, no whiteboard for a cook. */
function openAreas(posting: JobPosting, family: RoleFamily): Set<QuestionArea> {
  const areas = new Set<QuestionArea>(['domain', 'behavioral', 'culture', 'recruiter_screen']);
  const writesCode = CODE.test(posting.description);
  const named = posting.skills.some(({ name }) => LANGUAGES.includes(name));
  // Hardware, programs and products are interviewed about code only where the ad itself speaks of writing it.
  const nearCode = family === 'hardware' || family === 'program' || family === 'product';
  if (DESIGN_FAMILIES.includes(family) && (writesCode || (posting.skills.length >= 2 && family !== 'hardware'))) {
    areas.add('system_design');
  }
  const leads = posting.seniority === 'director' || posting.seniority === 'executive';
  if (!leads && (nearCode ? writesCode : CODING_FAMILIES.includes(family) && (named || writesCode)))
    areas.add('coding');
  if (!DESIGN_FAMILIES.includes(family) || family === 'hardware') areas.add('craft');
  return areas;
}

/** Whether a phrase says enough to be asked about: more than one word, or a name in capitals (CUDA, AWS). */
function isNamed(phrase: string): boolean {
  return phrase.replace(/^(?:the|an?|our|your) /, '').includes(' ') || /\p{Lu}.*\p{Lu}/u.test(phrase);
}

/** Whether a line reads as English; a line without any telling word is in the language of its ad. */
function isEnglishLine(text: string, englishAd: boolean): boolean {
  if (CJK.test(text)) return false;
  const english = text.match(ENGLISH_WORDS)?.length ?? 0;
  const other = text.match(OTHER_WORDS)?.length ?? 0;
  return english === other ? englishAd : english > other;
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
function quoted(text: string, at: number): string | null {
  const excerpt = clauseAround(text, at, CJK.test(text) ? 50 : 160);
  if (excerpt === null || (text.indexOf(excerpt) > 0 && /^\p{Ll}/u.test(excerpt))) return null;
  return `“${excerpt}”`;
}

function specificity(subject: string | null): number {
  if (subject === null) return 0;
  const words = subject.split(' ').length;
  const names = (subject.match(/\p{Lu}[\p{L}\d]+|\d/gu) ?? []).length;
  return (words >= 2 && words <= 8 ? 1.5 : words > 8 ? 0.5 : CJK.test(subject) ? 1 : -2) + Math.min(names, 2) * 0.5;
}

/** The templates that fit any line of its kind: by what the line has one do, or by what it asks for. */
function plainTemplates(
  line: AdLine,
  phrase: Phrase,
  family: RoleFamily,
  isEnglish: boolean,
): { area: QuestionArea; template: PlainTemplate }[] {
  if (line.kind !== 'duty' && line.kind !== 'must' && line.kind !== 'nice') return [];
  const area: QuestionArea = DESK_FAMILIES.includes(family) && family !== 'other' ? 'domain' : 'craft';
  const all = (list: readonly PlainTemplate[], of: QuestionArea) => list.map((template) => ({ area: of, template }));
  if (!isEnglish) return all(line.kind === 'duty' ? BY_QUOTE : BY_QUOTED_REQUIREMENT, area);
  if (phrase.object === null || !isNamed(phrase.object)) return [];
  if (phrase.verb !== null) {
    const people = phrase.verb === 'coordinate' || phrase.verb === 'teach' || phrase.verb === 'lead';
    return all(BY_VERB[phrase.verb], people ? 'behavioral' : area);
  }
  return line.kind === 'duty' ? [] : all(BY_REQUIREMENT, area);
}
