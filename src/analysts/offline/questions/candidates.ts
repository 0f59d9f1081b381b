import { quoteFinder } from '../../../core/evidence.ts';
import type { JobPosting } from '../../../core/posting.ts';
import type { QuestionArea } from '../../../core/questions/area.ts';
import { tellingWords } from '../../../core/questions/telling-words.ts';
import type { AdLine } from '../ad-lines.ts';
import { roleFamily } from '../role-family.ts';
import { callsOf, interviewOf } from './calls.ts';
import { clauseAround, excerptAround, fill, reason } from './fill.ts';
import { namedLanguages, openAreas } from './open-areas.ts';
import { isUnspaced, readLine } from './read-line.ts';
import { sceneOf } from './scene.ts';
import { takenFor, withScene } from './with-scene.ts';

/** A question as it is asked, with its reason and the words of the ad that both rest on. */
export interface Wording {
  question: string;
  why: string;
  quote: string;
}

/** A question that could be asked, before the best ones are chosen. */
export interface Candidate {
  area: QuestionArea;
  /** What must not come twice in a set. */
  line: number;
  template: string;
  subject: string;
  score: number;
  /** Null where the ad lacks what the question needs, or it would be too long to be asked. */
  write: () => Wording | null;
}

/** Longer quotes (in characters) no longer read as part of a question, or of its reason. */
const LONGEST_IN_QUESTION = 170;
const LONGEST_IN_REASON = 320;
const KIND_WEIGHT: Record<AdLine['kind'], number> = {
  duty: 3,
  must: 3,
  nice: 2,
  role: 1.5,
  company: 1,
  benefit: 0,
  other: 0.5,
};

/** More telling words than this make a question no better. */
const MANY = 10;
const PER_TELLING_WORD = 0.35;

const LEVEL_WORD = /^(?:senior|junior|lead|staff|principal|director|manager|head|chief|remote|full|time|part|hybrid)$/;

/**
 * Every question that the ad's lines give rise to, unranked.
 * @param wanted only these areas; of them those that an interview for this job holds
 */
export function candidates(
  posting: JobPosting,
  lines: readonly AdLine[],
  wanted: readonly QuestionArea[],
): Candidate[] {
  const family = roleFamily(posting);
  const open = openAreas(posting, family);
  const areas = new Set(wanted.filter((area) => open.has(area)));
  if (areas.size === 0) return [];
  const englishAd = posting.inLanguage === null || posting.inLanguage.startsWith('en');
  const language = namedLanguages(posting)[0] ?? 'a language of your choice';
  const find = quoteFinder(posting.description);
  const employer = employerName(posting.hiringOrganization);
  const title = readTitle(posting.title);
  const interview = interviewOf(family, areas);
  const telling = remembered(tellingWords);
  const found: Candidate[] = [];
  for (const line of lines) {
    const read = readLine(line, englishAd);
    if (read === null) continue;
    const { text, phrase } = read;
    const calls = callsOf(read, interview);
    if (calls.length === 0) continue;
    // A line in another language stands in the question itself, quoted.
    const scene = read.isEnglish ? sceneOf(line, text, phrase, employer) : null;
    const ofLine = title.nearness(text) + KIND_WEIGHT[line.kind];
    for (const { area, template, at, match, np, fit } of calls) {
      if (np !== null && title.isJobItself(np)) continue;
      // A product of the employer's own (SAP, Salesforce) is not a tool that it merely uses.
      if (employer !== null && match !== '' && employer.toLowerCase().includes(match.toLowerCase())) continue;
      const quote = template.ask.includes('{quote}') ? clauseAround(text, at, LONGEST_IN_QUESTION) : null;
      const taken = takenFor(template.ask, { np, scene, clause: phrase.clause, quote }, telling);
      found.push({
        area,
        line: line.index,
        template: template.ask,
        subject: (np ?? phrase.clause ?? excerptAround(text, at, LONGEST_IN_REASON)).toLowerCase(),
        score:
          ofLine +
          fit +
          wholeness(template.ask.includes('{np}') ? np : text) +
          Math.min(taken.tells, MANY) * PER_TELLING_WORD,
        write: () => {
          const question = fill(withScene(template.ask, taken.scene), {
            np: taken.np,
            clause: phrase.clause,
            match,
            quote,
            language,
          });
          if (question === null) return null;
          const excerpt = excerptAround(text, at, LONGEST_IN_REASON);
          return {
            question,
            why: reason(line.kind, excerpt, template.shows),
            quote: find(excerpt)?.text ?? line.quote,
          };
        },
      });
    }
  }
  return found;
}

/** A function that works each answer out once: the same subject and scene come up for many templates. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? answer(text);
    known.set(text, found);
    return found;
  };
}

/** The employer as people say it: no legal form, nothing in brackets; null where the name is too long to be said. */
function employerName(name: string | null): string | null {
  const said =
    name
      ?.replace(/\s*\(.*?\)/g, '')
      .replace(/,?\s(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Limited|Corp|Corporation|S\.?A|Co)\b.*$/, '')
      .trim() ?? '';
  return said !== '' && said.length <= 30 && !/[{}]/.test(said) ? said : null;
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
