import { quoteFinder } from '../../../core/evidence.ts';
import type { JobPosting } from '../../../core/posting.ts';
import type { QuestionArea } from '../../../core/questions/area.ts';
import type { AdLine } from '../ad-lines.ts';
import { DESK_FAMILIES, type RoleFamily, roleFamily } from '../role-family.ts';
import { isRuledOut } from '../stack.ts';
import { BY_QUOTE, BY_QUOTED_REQUIREMENT, BY_REQUIREMENT, BY_VERB, type PlainTemplate } from './any-line.ts';
import { BEHAVIORAL } from './behavioral.ts';
import { CODING } from './coding.ts';
import { tellingWords } from './common-words.ts';
import { CRAFT } from './craft.ts';
import { CULTURE } from './culture.ts';
import { DOMAIN } from './domain.ts';
import { clauseAround, excerptAround, fill, reason } from './fill.ts';
import { namedLanguages, openAreas } from './open-areas.ts';
import { isNamed, isUnspaced, quoted, type ReadLine, readLine, subjectOf } from './read-line.ts';
import { RECRUITER_SCREEN } from './recruiter-screen.ts';
import { sceneOf } from './scene.ts';
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

/** Longer quotes (in characters) no longer read as part of a question, or of its reason. */
const LONGEST_IN_QUESTION = 170;
const LONGEST_IN_REASON = 320;
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

/** A question with so many telling words of its ad needs no scene; more than MANY make it no better. */
const ENOUGH = 4;
const MANY = 8;
const PER_TELLING_WORD = 0.3;

const LEVEL_WORD = /^(?:senior|junior|lead|staff|principal|director|manager|head|chief|remote|full|time|part|hybrid)$/;
/** Areas that ask about the work itself. */
const WORK_AREAS: readonly QuestionArea[] = ['domain', 'system_design', 'coding'];

/** A template that a line calls for, and where in the line. */
interface Call {
  area: QuestionArea;
  template: PlainTemplate;
  at: number;
  match: string;
  np: string | null;
  /** How well the template knows what the line is about. */
  fit: number;
}

/** Every question that the ad's lines give rise to, unranked. */
export function candidates(posting: JobPosting, lines: readonly AdLine[]): Candidate[] {
  const family = roleFamily(posting);
  const areas = openAreas(posting, family);
  const englishAd = posting.inLanguage === null || posting.inLanguage.startsWith('en');
  const language = namedLanguages(posting)[0] ?? 'a language of your choice';
  const find = quoteFinder(posting.description);
  const employer = employerName(posting.hiringOrganization);
  const title = readTitle(posting.title);
  const found: Candidate[] = [];
  for (const line of lines) {
    const read = readLine(line, englishAd);
    if (read === null) continue;
    const { text, phrase } = read;
    const scene = sceneOf(line, text, phrase, employer);
    for (const { area, template, at, match, np, fit } of [...knowingCalls(read, family), ...plainCalls(read, family)]) {
      if (!areas.has(area) || (np !== null && title.isJobItself(np))) continue;
      // A product of the employer's own (SAP, Salesforce) is not a tool that it merely uses.
      if (employer !== null && match !== '' && employer.toLowerCase().includes(match.toLowerCase())) continue;
      const quote = clauseAround(text, at, LONGEST_IN_QUESTION);
      const { ask, taken } = withScene(template.ask, { np, scene, clause: phrase.clause, quote });
      const question = fill(ask, { np: taken.np, clause: phrase.clause, match, quote, language });
      if (question === null) continue;
      const excerpt = excerptAround(text, at, LONGEST_IN_REASON);
      found.push({
        area,
        question,
        why: reason(line.kind, excerpt, template.shows),
        quote: find(excerpt)?.text ?? line.quote,
        line: line.index,
        template: template.ask,
        subject: (np ?? phrase.clause ?? excerpt).toLowerCase(),
        score:
          title.nearness(text) +
          KIND_WEIGHT[line.kind] +
          fit +
          wholeness(template.ask.includes('{np}') ? np : excerpt) +
          Math.min(tellingWords(taken.words).size, MANY) * PER_TELLING_WORD,
      });
    }
  }
  return found;
}

/** The employer as people say it: no legal form, nothing in brackets; null where the name is too long to be said. */
function employerName(name: string | null): string | null {
  const said =
    name
      ?.replace(/\s*\(.*?\)/g, '')
      .replace(/,?\s(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Limited|Corp|Corporation|S\.?A|Co)\b.*$/, '')
      .trim() ?? '';
  return said !== '' && said.length <= 30 ? said : null;
}

/** The templates that know the line's subject. */
function knowingCalls(read: ReadLine, family: RoleFamily): Call[] {
  const { line, text, isEnglish, isSoft, isFormal, isOfWork } = read;
  // A requirement in another language can only be quoted.
  const fit = isSoft ? -1 : isEnglish || (line.kind !== 'must' && line.kind !== 'nice') ? 2 : 0;
  const tooShort = text.split(/\s+/).length < 4 && !isUnspaced(text);
  return TEMPLATES.flatMap((template) => {
    const { area, families, kinds = WORK_LINES } = template;
    if (!kinds.includes(line.kind) || !(families?.includes(family) ?? true)) return [];
    if (!isOfWork && WORK_AREAS.includes(area)) return [];
    if (isFormal && area !== 'recruiter_screen') return [];
    if ((isSoft && template.ask.includes('{np}') && area !== 'recruiter_screen') || (tooShort && area === 'culture'))
      return [];
    const match = matchLine(template.when, text);
    if (match === null || isRuledOut(text, match)) return [];
    return [{ area, template, at: match.index, match: match[0].trim(), np: subjectOf(read, match), fit }];
  });
}

/** The templates that fit any line of its kind: by what the line has one do, or by what it asks for. */
function plainCalls({ line, text, phrase, isEnglish, isSoft }: ReadLine, family: RoleFamily): Call[] {
  if (isSoft || (line.kind !== 'duty' && line.kind !== 'must' && line.kind !== 'nice')) return [];
  const area: QuestionArea = DESK_FAMILIES.includes(family) && family !== 'other' ? 'domain' : 'craft';
  const at = phrase.object === null ? 0 : Math.max(0, text.indexOf(phrase.object.replace(/^the /, '')));
  const np = isEnglish ? phrase.object : quoted(text, 0);
  const all = (list: readonly PlainTemplate[], of: QuestionArea): Call[] =>
    list.map((template) => ({ area: of, template, at, match: '', np, fit: 0 }));
  if (!isEnglish) return all(line.kind === 'duty' ? BY_QUOTE : BY_QUOTED_REQUIREMENT, area);
  if (phrase.object === null || !isNamed(phrase.object)) return [];
  if (phrase.verb !== null) {
    const people = phrase.verb === 'coordinate' || phrase.verb === 'teach' || phrase.verb === 'lead';
    return all(BY_VERB[phrase.verb], people ? 'behavioral' : area);
  }
  return line.kind === 'duty' ? [] : all(BY_REQUIREMENT, area);
}

/** What the title says of a line: how near it is to the heart of the job, and whether a phrase is the job itself. */
function readTitle(title: string | null) {
  const words = (title?.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter((word) => !LEVEL_WORD.test(word));
  const head = (title?.split(/[,(|]|\s[-–—]\s/)[0] ?? '').trim().toLowerCase();
  return {
    nearness: (text: string) => Math.min(2, words.filter((word) => text.toLowerCase().includes(word)).length) * 0.5,
    /** "As a Customer Success Manager, you …": the job is no subject of its own interview. */
    isJobItself: (phrase: string) => head !== '' && phrase.toLowerCase().includes(head),
  };
}

/** How well a subject reads: a few words and names say most. */
function wholeness(subject: string | null): number {
  if (subject === null) return 0;
  const words = subject.split(' ').length;
  return words >= 2 && words <= 8 ? 1.5 : words > 8 ? 0.5 : isUnspaced(subject) ? 1 : -2;
}

/**
 * Puts a sentence before a question whose subject alone could come from any ad.
 * @returns the template to fill, and what it takes from the ad: the subject, shorter where the scene has said it in full
 */
function withScene(
  ask: string,
  {
    np,
    scene,
    clause,
    quote,
  }: { np: string | null; scene: string | null; clause: string | null; quote: string | null },
): { ask: string; taken: { np: string | null; words: string } } {
  const own = [
    ask.includes('{np}') ? np : null,
    ask.includes('{clause}') ? clause : null,
    ask.includes('{quote}') ? quote : null,
  ];
  const plain = { ask, taken: { np, words: own.join(' ') } };
  if (scene === null || ask.includes('{quote}')) return plain;
  const tells = tellingWords(own.join(' ')).size;
  if (tells >= ENOUGH || tellingWords(scene).size <= tells) return plain;
  if (np !== null && !scene.toLowerCase().includes(np.toLowerCase().replace(/^(?:the|an?) /, ''))) return plain;
  return {
    ask: `${scene} ${ask.replace(/^(?:Here|In this job) you would \{clause\}\. /, '')}`.replaceAll(
      '{',
      (brace, at: number) => (at < scene.length ? '(' : brace),
    ),
    taken: { np: np === null ? null : head(np), words: `${scene} ${own.join(' ')}` },
  };
}

/** The head of a long phrase: "release criteria for the cloud platform" → "release criteria". */
function head(phrase: string): string {
  if (phrase.startsWith('“') || phrase.split(' ').length <= 4) return phrase;
  const [first = ''] = phrase.split(/,?\s(?:of|for|in|with|across|to|on|at|within|from|between|like|such|including)\s/);
  return isNamed(first) ? first : phrase.split(' ').length > 6 ? 'this' : phrase;
}
