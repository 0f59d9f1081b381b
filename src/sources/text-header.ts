import type { Block, JobDocument } from '../documents/document.ts';
import { comparable } from '../extraction/compose.ts';
import { looksLikeJob } from '../extraction/occupation.ts';
import { cleanEmployer } from './clean-employer.ts';
import type { BoardFacts } from './facts.ts';
import { isGenericHeading } from './generic-names.ts';
import { readIssueTitle } from './issue-title.ts';
import { line } from './values.ts';

/** The lines that a saved advertisement opens with: title, employer, place, each alone on a line. */
export interface TextHeader {
  title?: string | undefined;
  employer?: string | undefined;
  locations?: BoardFacts['locations'];
  workplace?: string | undefined;
}

/** A line longer than this is prose. */
const MAX_LINE = 120;
/** What stands between the lines of a header and says neither title nor employer nor place. */
const NOISE =
  /^(?:new|apply(?: now)?|save(?: job)?|share|featured|promoted|hot|urgent|easy apply|job description|\d(?:[.,]\d)?(?: ?★)?|[$€£].*|.*\b(?:glassdoor|employer) est\.?.*|posted .*|.*\bago|.*\bapplicants?|full[- ]time|part[- ]time|remote|hybrid|on-?site|contract|permanent)$/i;
const PLACE =
  /^(?:(?:remote|hybrid|on-?site)\s+)?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\s*,\s*[\p{L}\p{M}\d.'’() -]{2,40}){1,4}$/u;

/**
 * Reads the header of a plain text: some short lines before the first empty one or the first long one.
 * A second line counts as the employer where the text below names it again, or where a place follows it.
 */
export function readTextHeader(document: JobDocument, blocks: Block[]): TextHeader {
  if (document.kind === 'markdown') return markdownHeader(blocks);
  if (document.kind !== 'text') return {};
  const raw = document.raw.replace(/^\W*(?:url|source|link)\W*\s*<?https?:\/\/\S+\s*/i, '');
  const opening: string[] = [];
  for (const text of raw.trimStart().split(/\r?\n/, 8)) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > MAX_LINE) break;
    opening.push(trimmed);
  }
  const kept = opening.filter((text) => !NOISE.test(text));
  const [title, employer, ...rest] = kept;
  if (title === undefined || opening.length < 2 || !isShortName(title) || isGenericHeading(title)) return {};
  const body = comparable(
    raw.slice(raw.indexOf(opening.at(-1) ?? '') + (opening.at(-1)?.length ?? 0)).slice(0, 30_000),
  );
  const header: TextHeader = { title };
  if (employer === undefined) return header;
  if (PLACE.test(employer)) return { ...header, locations: [employer] };
  const place = rest.find((text) => PLACE.test(text));
  const named = body.includes(comparable(cleanEmployer(employer) ?? '\u0000'));
  if (employer.length <= 60 && isShortName(employer) && (named || place !== undefined)) header.employer = employer;
  if (place !== undefined) header.locations = [place.replace(/^(?:remote|hybrid|on-?site)\s+/i, '')];
  return header;
}

function isShortName(text: string): boolean {
  return /\p{L}/u.test(text) && !/[.!?;:。]$|^[-*•]|https?:/.test(text);
}

/**
 * A Markdown document's own title: the first heading of the first level, where it opens the document.
 * As the title of an issue it may hold the employer and tags too: "[Remote] Acme is hiring a Welder".
 */
function markdownHeader(blocks: Block[]): TextHeader {
  const first = blocks.find((block) => block.type === 'heading');
  if (first?.type !== 'heading' || blocks.indexOf(first) > 1 || first.level > 1) return {};
  const issue = readIssueTitle(first.text);
  if (issue.employer !== undefined || issue.workplace !== undefined || issue.title !== first.text) return issue;
  return isGenericHeading(first.text) ? {} : { title: line(first.text), employer: employerWhoHires(first.text) };
}

/** "The Acme team is hiring a welder", "Acme recrute un soudeur": the employer in a headline that is a sentence. */
export function employerWhoHires(text: string): string | undefined {
  const name =
    /^(?:l['’]équipe |the |le |la |les |das |die |der )?(.{2,50}?)(?: team)? (?:recrute|is hiring|are hiring|is looking for|sucht|stellt ein|busca|contrata|cerca|assume|zoekt|szuka|zatrudni|hledá)\b/iu.exec(
      text,
    )?.[1];
  return name !== undefined && name.split(' ').length <= 5 && !looksLikeJob(name) ? cleanEmployer(name) : undefined;
}
