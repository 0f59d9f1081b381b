import type { JobDocument } from '../documents/document.ts';
import { comparable } from '../extraction/compose.ts';
import { looksLikeJob } from '../extraction/occupation.ts';
import { isPlace } from '../extraction/places.ts';
import { splitLabel } from '../extraction/reading.ts';
import { cleanEmployer } from './clean-employer.ts';
import { readHeadline } from './clean-title.ts';
import type { BoardFacts } from './facts.ts';
import { isGenericHeading } from './generic-names.ts';
import { readIssueTitle } from './issue-title.ts';
import { rateEmployer } from './page-employer.ts';
import { titleSegments } from './page-title.ts';
import { readPipedLine } from './piped-line.ts';

/** What the lines that a saved advertisement opens with say: title, employer, place. */
export type TextHeader = Pick<BoardFacts, 'title' | 'employer' | 'locations' | 'workplace' | 'payWords' | 'employment'>;

/** A line longer than this is prose. */
const MAX_LINE = 120;
const MAX_WORDS = 14;
const MAX_LINES = 7;
/** What stands between the lines of a header and says neither title nor employer nor place. */
const NOISE =
  /^(?:new|apply(?: (?:now|for this job|here))?|save(?: job)?|share|back(?: to .*)?|featured|promoted|hot|urgent|easy apply|see all .*|view all .*|full )?$|^(?:job (?:description|posting|ad)|about the job|\d(?:[.,]\d)?(?: ?★)?|[$€£].*|.*\b(?:glassdoor|employer) est\.?.*|posted .*|.*\bago\b.*|.*\bapplicants?|full[- ]time|part[- ]time|remote|hybrid|on-?site|contract|permanent|cdi|cdd|vollzeit|teilzeit|hi\b.*|hello\b.*|-{2,}|={2,})$/i;
const PLACE =
  /^(?:(?:remote|hybrid|on-?site)\s+)?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\s*,\s*[\p{L}\p{M}\d.'’() -]{2,40}){1,4}$/u;
const WORKPLACE = /^(?:remote|hybrid|on-?site)\s+/i;

/**
 * Reads the header of a text or Markdown document: its first short lines, before prose, a list or a section begins.
 * @returns what they surely say; a name counts as the employer's where the text below uses it, a place follows it or
 * its legal form shows it
 */
export function readTextHeader(document: JobDocument): TextHeader {
  if (document.kind !== 'text' && document.kind !== 'markdown') return {};
  const { opening, rest } = openingLines(document.raw);
  const [first] = opening;
  if (first === undefined) return {};
  const issue = readIssueTitle(first);
  if (issue.employer !== undefined || issue.workplace !== undefined) return issue;

  if (first.split(' | ').length > 2 && !looksLikeJob(first.split(' | ')[0] ?? '')) return readPipedLine(first);
  const body = comparable(rest.slice(0, 30_000));
  const parts = opening.flatMap((text) =>
    /\s[|·•]\s/.test(text) && opening.length > 1 ? text.split(/\s+[|·•]\s+/) : [text],
  );
  const places = parts
    .filter((text) => isPlaceLine(text))
    .map((text) => text.replace(WORKPLACE, '').replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, ''));
  const names = parts.filter((text) => !isPlaceLine(text) && !NOISE.test(text));
  const header = readNames(names, body, places.length > 0);
  return places.length > 0 ? { ...header, locations: places.slice(0, 1) } : header;
}

function readNames(names: string[], body: string, hasPlace: boolean): TextHeader {
  const [first, second] = names;
  if (first === undefined) return {};
  const swapped = second !== undefined && !looksLikeJob(first) && looksLikeJob(second) && !isGenericHeading(second);
  const titleLine = swapped ? second : first;
  // A line alone must name an occupation to be a title.
  if (names.length < 2 && !hasPlace && !looksLikeJob(titleLine)) return {};
  const headline = readHeadline(titleLine);
  const beside = swapped ? first : second;
  const employer =
    headline.employer ??
    employerWhoHires(titleLine) ??
    employerInLine(titleLine, body) ??
    (beside === undefined ? undefined : employerLine(beside, body, hasPlace));
  if (swapped && employer === undefined) return { title: first };
  const title = titleSegments(headline.title)
    .filter((part) => cleanEmployer(part) !== employer)
    .join(' - ');
  return {
    title: employer !== undefined && title !== '' && headline.title.includes(employer) ? title : headline.title,
    employer,
  };
}

/** A line of its own that names the employer. */
function employerLine(text: string, body: string, hasPlace: boolean): string | undefined {
  if (
    text.length > 60 ||
    isGenericHeading(text) ||
    /[.!?;:]$/.test(text.replace(/\b(?:inc|ltd|co|corp|e\.v|s\.a|b\.v)\.$/i, ''))
  )
    return undefined;
  const rated = rateEmployer(text, undefined, body);
  return rated !== undefined && (rated.score > 0 || hasPlace) ? rated.name : undefined;
}

/** The part of a title's line that the text below uses as a name: "Welder - Acme", "Acme | Welder". */
function employerInLine(text: string, body: string): string | undefined {
  const parts = titleSegments(text);
  if (parts.length < 2 || !parts.some(looksLikeJob)) return undefined;
  const rated = parts.flatMap((part) => rateEmployer(part, undefined, body) ?? []).filter(({ score }) => score >= 2);
  return rated.sort((a, b) => b.score - a.score)[0]?.name;
}

function isPlaceLine(text: string): boolean {
  if (looksLikeJob(text)) return false;
  return PLACE.test(text) || isPlace(text.replace(WORKPLACE, '').replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, ''));
}

/** The first short lines, without markup; labelled ones ("Company: Acme") are left to the fact rules. */
function openingLines(raw: string): { opening: string[]; rest: string } {
  const text = raw
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/^\W*(?:url|source|link)\W*\s*<?https?:\/\/\S+\s*/i, '');
  const lines = text.split(/\r?\n/, 40);
  const opening: string[] = [];
  let read = 0;
  for (const line of lines) {
    const plain = line
      .replace(/^#{1,6}\s+/, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
      .trim();
    if (/^[-*•·▪]\s/.test(line.trim()) || plain.length > MAX_LINE || plain.split(/\s+/).length > MAX_WORDS) break;
    if (/[.!?。]$/.test(plain) && plain.split(/\s+/).length > 5) break;
    const generic = isGenericHeading(plain) && readHeadline(plain).title === plain;
    if (generic && opening.length > 0) break;
    read++;
    if (plain === '' || NOISE.test(plain) || generic || isLabelled(plain)) continue;
    opening.push(plain);
    if (opening.length === MAX_LINES) break;
  }
  return { opening, rest: lines.slice(read).join('\n') + text.slice(lines.join('\n').length) };
}

/** "Company: Acme", but not "We are hiring: Welder". */
function isLabelled(text: string): boolean {
  return splitLabel(text) !== null && readHeadline(text).title === text;
}

/** "The Acme team is hiring a welder", "Acme recrute un soudeur": the employer in a headline that is a sentence. */
export function employerWhoHires(text: string): string | undefined {
  const name =
    /^(?:l['’]équipe |the |le |la |les |das |die |der )?(.{2,50}?)(?: team)? (?:recrute|is hiring|are hiring|is looking for|sucht|stellt ein|busca|contrata|cerca|assume|zoekt|szuka|zatrudni|hledá)\b/iu.exec(
      text,
    )?.[1];
  return name !== undefined && name.split(' ').length <= 5 && !looksLikeJob(name) ? cleanEmployer(name) : undefined;
}
