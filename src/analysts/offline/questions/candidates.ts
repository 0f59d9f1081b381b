import { quoteFinder } from '../../../core/evidence.ts';
import type { JobPosting } from '../../../core/posting.ts';
import type { QuestionArea } from '../../../core/questions/area.ts';
import type { AdLine } from '../ad-lines.ts';
import { leadingNounPhrase, nounPhraseAt, spoken } from '../noun-phrase.ts';
import { type Phrase, parsePhrase } from '../phrase.ts';
import { CODING_FAMILIES, DESIGN_FAMILIES, DESK_FAMILIES, type RoleFamily, roleFamily } from '../role-family.ts';
import { BY_QUOTE, BY_QUOTED_REQUIREMENT, BY_REQUIREMENT, BY_VERB, type PlainTemplate } from './any-line.ts';
import { BEHAVIORAL } from './behavioral.ts';
import { CODING } from './coding.ts';
import { CRAFT } from './craft.ts';
import { CULTURE } from './culture.ts';
import { DOMAIN } from './domain.ts';
import { excerptAround, fill, reason, type Slots } from './fill.ts';
import { RECRUITER_SCREEN } from './recruiter-screen.ts';
import { SYSTEM_DESIGN } from './system-design.ts';
import type { QuestionTemplate } from './template.ts';

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
  /\b(?:communication|interpersonal|organi[sz]ational|analytical|problem[- ]solving|social|teamwork|time[- ]management|customer-facing|written|verbal|oral) (?:and \p{L}+[- ]?\p{L}* )?skills?\b|\b(?:team player|self-starter|work ethic|positive attitude|sense of humou?r|fast[- ]paced|dynamic environment|multitask)\b|\bequivalent\b|\b(?:bachelor|master|degree|diploma)\b/iu;
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
const CODE = /\b(?:programming|coding|scripting|software (?:engineer|develop)\w*|code)\b/i;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ENGLISH_WORDS = /\b(?:the|and|of|to|with|for|our|your|you|in|on|we|is|are|or|from|at|by|as|an)\b/gi;

/** Every question that the ad's lines give rise to, unranked. */
export function candidates(posting: JobPosting, lines: readonly AdLine[]): Candidate[] {
  const family = roleFamily(posting);
  const areas = openAreas(posting, family);
  const english = posting.inLanguage === null || posting.inLanguage.startsWith('en');
  const find = quoteFinder(posting.description);
  const languages = LANGUAGES.filter((name) => posting.skills.some((skill) => skill.name === name));
  const base = {
    org: posting.hiringOrganization ?? 'this team',
    title: posting.title ?? 'this role',
    language: languages[0] ?? 'a language of your choice',
  };
  const found: Candidate[] = [];
  for (const line of lines) {
    const isEnglish = english
      ? true
      : (line.text.match(ENGLISH_WORDS)?.length ?? 0) * 6 >= line.text.split(/\s+/).length;
    const phrase: Phrase = isEnglish ? parsePhrase(line.text) : { clause: null, verb: null, object: null };
    const add = (area: QuestionArea, template: PlainTemplate, at: number, slots: Slots, weight: number): void => {
      const question = fill(template.ask, slots);
      if (question === null) return;
      const excerpt = excerptAround(line.text, at, 220);
      found.push({
        area,
        question,
        why: reason(line.kind, excerpt, template.shows),
        quote: find(excerpt)?.text ?? line.quote,
        line: line.index,
        template: template.ask,
        subject: (slots.np ?? slots.clause ?? excerpt).toLowerCase(),
        score: KIND_WEIGHT[line.kind] + weight + specificity(template.ask.includes('{np}') ? slots.np : excerpt),
      });
    };
    for (const template of TEMPLATES) {
      if (!areas.has(template.area) || !(template.families?.includes(family) ?? true)) continue;
      if (!(template.kinds ?? WORK_LINES).includes(line.kind)) continue;
      const match = template.when.exec(line.text);
      if (match === null) continue;
      const np = isEnglish ? subjectAt(line.text, match.index, phrase) : quoted(line.text, match.index);
      add(
        template.area,
        template,
        match.index,
        {
          ...base,
          np,
          clause: phrase.clause,
          match: match[0].trim(),
          quote: excerptAround(line.text, match.index, 150),
        },
        2,
      );
    }
    for (const { area, template } of plainTemplates(line, phrase, family, isEnglish)) {
      const at = phrase.object === null ? 0 : Math.max(0, line.text.indexOf(phrase.object.replace(/^the /, '')));
      const np = isEnglish ? phrase.object : quoted(line.text, 0);
      if (areas.has(area))
        add(
          area,
          template,
          at,
          { ...base, np, clause: phrase.clause, match: '', quote: excerptAround(line.text, at, 150) },
          0,
        );
    }
  }
  return found;
}

/** Areas that an interview for this job may hold: no coding for a nurse, no whiteboard for a cook. */
function openAreas(posting: JobPosting, family: RoleFamily): Set<QuestionArea> {
  const areas = new Set<QuestionArea>(['domain', 'behavioral', 'culture', 'recruiter_screen']);
  const technical = posting.skills.length >= 2 || CODE.test(posting.description);
  if (DESIGN_FAMILIES.includes(family) && technical) areas.add('system_design');
  const codes = posting.skills.some(({ name }) => LANGUAGES.includes(name)) || CODE.test(posting.description);
  if ((CODING_FAMILIES.includes(family) || family === 'program' || family === 'product') && technical && codes)
    areas.add('coding');
  if (!DESIGN_FAMILIES.includes(family) || family === 'hardware') areas.add('craft');
  return areas;
}

function subjectAt(text: string, at: number, phrase: Phrase): string | null {
  const around = nounPhraseAt(text, at);
  const here = around === null ? null : spoken(around);
  const words = (value: string | null) => value?.split(' ').length ?? 0;
  if (here !== null && (words(here) >= 2 || phrase.object === null)) return here;
  return words(phrase.object) >= 2 ? phrase.object : here;
}

/** A piece of a line in another language, quoted as it stands. */
function quoted(text: string, at: number): string {
  return `“${excerptAround(text, at, CJK.test(text) ? 44 : 110)}”`;
}

function specificity(subject: string | null): number {
  if (subject === null) return 0;
  const words = subject.split(' ').length;
  const names = (subject.match(/\p{Lu}[\p{L}\d]+|\d/gu) ?? []).length;
  return (words >= 2 && words <= 8 ? 1.5 : words > 8 ? 0.5 : CJK.test(subject) ? 1 : -2) + Math.min(names, 2) * 0.5;
}

function plainTemplates(
  line: AdLine,
  phrase: Phrase,
  family: RoleFamily,
  isEnglish: boolean,
): { area: QuestionArea; template: PlainTemplate }[] {
  if (SOFT.test(line.text) || (line.kind !== 'duty' && line.kind !== 'must' && line.kind !== 'nice')) return [];
  const area: QuestionArea = DESK_FAMILIES.includes(family) && family !== 'other' ? 'domain' : 'craft';
  const all = (list: readonly PlainTemplate[], of: QuestionArea) => list.map((template) => ({ area: of, template }));
  if (!isEnglish) return all(line.kind === 'duty' ? BY_QUOTE : BY_QUOTED_REQUIREMENT, area);
  if (phrase.verb !== null && phrase.object !== null) {
    const people = phrase.verb === 'coordinate' || phrase.verb === 'teach' || phrase.verb === 'lead';
    return all(BY_VERB[phrase.verb], people ? 'behavioral' : area);
  }
  return line.kind === 'duty' || phrase.object === null ? [] : all(BY_REQUIREMENT, area);
}

/** Whether a text begins with a phrase that can be spoken of; kept here for tests of lines. */
export function hasSubject(text: string): boolean {
  return leadingNounPhrase(text) !== null;
}
