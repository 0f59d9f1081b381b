import type { QuestionArea } from '../../../core/questions/area.ts';
import type { AdLine } from '../ad-lines.ts';
import { DESK_FAMILIES, type RoleFamily } from '../role-family.ts';
import { isRuledOut } from '../stack.ts';
import { BY_QUOTE, BY_QUOTED_REQUIREMENT, BY_REQUIREMENT, BY_VERB, type PlainTemplate } from './any-line.ts';
import { BEHAVIORAL } from './behavioral.ts';
import { CODING } from './coding.ts';
import { CRAFT } from './craft.ts';
import { CULTURE } from './culture.ts';
import { DOMAIN } from './domain.ts';
import { keysOf, patternStarts } from './pattern-starts.ts';
import { isNamed, isUnspaced, quoted, type ReadLine, subjectOf } from './read-line.ts';
import { RECRUITER_SCREEN } from './recruiter-screen.ts';
import { SYSTEM_DESIGN } from './system-design.ts';
import { matchLine, type QuestionTemplate } from './template.ts';

const TEMPLATES: readonly QuestionTemplate[] = [
  ...DOMAIN,
  ...SYSTEM_DESIGN,
  ...CODING,
  ...BEHAVIORAL,
  ...CULTURE,
  ...CRAFT,
  ...RECRUITER_SCREEN,
];

/** How a match of each template can begin; worked out once. */
const STARTS = TEMPLATES.map((template) => ({ template, starts: patternStarts(template.when) }));

/** Lines about the employer or the offer are for culture questions, unless a template says otherwise. */
const WORK_LINES: readonly AdLine['kind'][] = ['duty', 'must', 'nice', 'role', 'other'];
/** Areas that ask about the work itself. */
const WORK_AREAS: readonly QuestionArea[] = ['domain', 'system_design', 'coding'];

/** A template that a line calls for, and where in the line. */
export interface Call {
  area: QuestionArea;
  template: PlainTemplate;
  at: number;
  match: string;
  np: string | null;
  /** How well the template knows what the line is about. */
  fit: number;
}

/** What an interview for this job holds, and the templates for it. */
export interface Interview {
  family: RoleFamily;
  areas: ReadonlySet<QuestionArea>;
  templates: readonly QuestionTemplate[];
  /** By how a match can begin, their places among the templates; null: those that must be tried on every line. */
  byStart: ReadonlyMap<string | null, readonly number[]>;
}

/** Prepares the templates of some areas for a trade. */
export function interviewOf(family: RoleFamily, areas: ReadonlySet<QuestionArea>): Interview {
  const held = STARTS.filter(
    ({ template: { area, families } }) => areas.has(area) && (families?.includes(family) ?? true),
  );
  const byStart = new Map<string | null, number[]>();
  for (const [place, { starts }] of held.entries()) {
    for (const start of starts ?? [null]) {
      const places = byStart.get(start);
      if (places === undefined) byStart.set(start, [place]);
      else places.push(place);
    }
  }
  return { family, areas, templates: held.map(({ template }) => template), byStart };
}

/** The templates that a line calls for: those that know its subject, then those that fit any line of its kind. */
export function callsOf(read: ReadLine, interview: Interview): Call[] {
  return [...knowingCalls(read, interview), ...plainCalls(read, interview)];
}

/** The templates that a line may match. In other languages words are compounded, so that all must be tried. */
function templatesFor({ text, isEnglish }: ReadLine, { templates, byStart }: Interview): readonly QuestionTemplate[] {
  if (!isEnglish) return templates;
  const places = new Set(byStart.get(null));
  for (const key of keysOf(text)) for (const place of byStart.get(key) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => templates[place] ?? []);
}

/** The templates that know the line's subject. */
function knowingCalls(read: ReadLine, interview: Interview): Call[] {
  const { line, text, isEnglish, isSoft, isFormal, isOfWork } = read;
  // A requirement in another language can only be quoted.
  const fit = isSoft ? -1 : isEnglish || (line.kind !== 'must' && line.kind !== 'nice') ? 2 : 0;
  const tooShort = text.split(/\s+/).length < 4 && !isUnspaced(text);
  const subjects = new Map<string, { isRuledOut: boolean; np: string | null }>();
  return templatesFor(read, interview).flatMap((template) => {
    const { area, kinds = WORK_LINES } = template;
    if (!kinds.includes(line.kind)) return [];
    if (!isOfWork && WORK_AREAS.includes(area)) return [];
    if (isFormal && area !== 'recruiter_screen') return [];
    if ((isSoft && template.ask.includes('{np}') && area !== 'recruiter_screen') || (tooShort && area === 'culture'))
      return [];
    const match = matchLine(template.when, text);
    if (match === null) return [];
    // Many templates match at one place of a line.
    const place = `${match.index} ${match[0]}`;
    const subject = subjects.get(place) ?? { isRuledOut: isRuledOut(text, match), np: subjectOf(read, match) };
    subjects.set(place, subject);
    if (subject.isRuledOut) return [];
    return [{ area, template, at: match.index, match: match[0].trim(), np: subject.np, fit }];
  });
}

/** The templates that fit any line of its kind: by what the line has one do, or by what it asks for. */
function plainCalls({ line, text, phrase, isEnglish, isSoft }: ReadLine, { family, areas }: Interview): Call[] {
  if (isSoft || (line.kind !== 'duty' && line.kind !== 'must' && line.kind !== 'nice')) return [];
  const area: QuestionArea = DESK_FAMILIES.includes(family) && family !== 'other' ? 'domain' : 'craft';
  const at = phrase.object === null ? 0 : Math.max(0, text.indexOf(phrase.object.replace(/^the /, '')));
  const np = isEnglish ? phrase.object : quoted(text, 0);
  const all = (list: readonly PlainTemplate[], of: QuestionArea): Call[] =>
    areas.has(of) ? list.map((template) => ({ area: of, template, at, match: '', np, fit: 0 })) : [];
  if (!isEnglish) return all(line.kind === 'duty' ? BY_QUOTE : BY_QUOTED_REQUIREMENT, area);
  if (phrase.object === null || !isNamed(phrase.object)) return [];
  if (phrase.verb !== null) {
    const people = phrase.verb === 'coordinate' || phrase.verb === 'teach' || phrase.verb === 'lead';
    return all(BY_VERB[phrase.verb], people ? 'behavioral' : area);
  }
  return line.kind === 'duty' ? [] : all(BY_REQUIREMENT, area);
}
