import type { BaseSalary, Seniority } from '../core/posting.ts';
import { descriptionToBlocks } from '../documents/description.ts';
import type { Block } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';
import { cleanEmployer } from './clean-employer.ts';
import { cleanPlace } from './clean-place.ts';
import { cleanTitle } from './clean-title.ts';

import { employmentTypes, workplaceType } from './vocabulary.ts';

/** What a board's record says, in the board's own spelling. Everything may be missing. */
export interface BoardFacts {
  title?: string | undefined;
  employer?: string | undefined;
  locations?: (string | undefined)[] | undefined;
  /** The workplace slot as spelled, or what a flag says. */
  workplace?: string | undefined;
  /** Employment types as spelled. */
  employment?: (string | undefined)[] | undefined;
  pay?: BaseSalary | undefined;
  /** Pay in the board's own display words, where it has some. */
  payWords?: string | undefined;
  level?: string | undefined;
  seniority?: Seniority | undefined;
  department?: string | undefined;
  experience?: string | undefined;
  education?: string | undefined;
  posted?: string | undefined;
  validThrough?: string | undefined;
  applyUrl?: string | undefined;
  language?: string | undefined;
  status?: { state: 'open' | 'closed'; quote: string } | undefined;
  /** Further facts shown beside the text. */
  fields?: [label: string, value: string | undefined][];
  /** The advertisement: HTML, Markdown or text, or blocks already read; with a heading where the board sets one above it. */
  content: (string | undefined | Block[] | { heading: string; content: string | undefined })[];
}

/**
 * Turns a board's facts into a draft: cleans names, reads spellings, and sets out in display words what has no
 * slot of its own in a posting. (Facts that have one become lines of the description where the text lacks them.)
 */
export function draftFrom(source: string, facts: BoardFacts): PostingDraft {
  const locations = [...new Set((facts.locations ?? []).filter((place) => place !== undefined))];
  const places = [...new Set(locations.flatMap((place) => cleanPlace(place) ?? []))];
  const employment = employmentTypes(facts.employment ?? []);
  const fields: [string, string | undefined][] = [
    ['Location', locations.join(' · ')],
    ['Department', facts.department],
    ['Employment type', employment.length === 0 ? (facts.employment ?? []).filter(Boolean).join(', ') : undefined],
    ['Level', facts.level],
    ['Experience', facts.experience],
    ['Education', facts.education],
    ['Pay', facts.pay === undefined ? facts.payWords : undefined],
    ...(facts.fields ?? []),
  ];
  return {
    source,
    blocks: facts.content.flatMap(blocksOf),
    fields: fields.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    title: cleanTitle(facts.title, facts.employer),
    hiringOrganization: cleanEmployer(facts.employer),
    jobLocation: places.length > 0 ? places : undefined,
    workplaceType: workplaceType(facts.workplace),
    baseSalary: facts.pay,
    employmentType: employment.length > 0 ? employment : undefined,
    seniority: facts.seniority,
    datePosted: facts.posted,
    validThrough: facts.validThrough,
    applyUrl: facts.applyUrl,
    inLanguage: facts.language,
    status: facts.status,
  };
}

function blocksOf(part: BoardFacts['content'][number]): Block[] {
  if (part === undefined) return [];
  if (Array.isArray(part)) return part;
  if (typeof part === 'string') return descriptionToBlocks(part);
  const blocks = part.content === undefined ? [] : descriptionToBlocks(part.content);
  if (blocks.length === 0) return [];
  const first = blocks[0];
  const repeated = first?.type === 'heading' && first.text.toLowerCase() === part.heading.toLowerCase();
  return repeated ? blocks : [{ type: 'heading', level: 2, text: part.heading }, ...blocks];
}
