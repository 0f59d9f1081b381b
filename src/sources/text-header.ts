import type { JobDocument } from '../documents/document.ts';
import { comparable } from '../extraction/compose.ts';
import { looksLikeJob } from '../extraction/occupation.ts';
import { breadcrumbEnd, isMenu, NOISE_LINE } from '../extraction/opening-noise.ts';
import { isPlace } from '../extraction/places.ts';
import { splitLabel } from '../extraction/reading.ts';
import { cleanEmployer } from './clean-employer.ts';
import { readHeadline } from './clean-title.ts';
import type { BoardFacts } from './facts.ts';
import { isGenericHeading } from './generic-names.ts';
import { readIssueTitle } from './issue-title.ts';
import { isOrganization, rateEmployer } from './page-employer.ts';
import { titleSegments } from './page-title.ts';
import { readPipedLine } from './piped-line.ts';
import { readSquashedHeader } from './squashed-header.ts';

/** What the lines that a saved advertisement opens with say: title, employer, place. */
export type TextHeader = Pick<BoardFacts, 'title' | 'employer' | 'locations' | 'workplace' | 'payWords' | 'employment'>;

/** A line longer than this is prose. */
const MAX_LINE = 120;
const MAX_WORDS = 14;
const MAX_LINES = 7;
const MAX_TITLE = 80;
const MAX_PIPED = 400;
/** What stands between the lines of a header and says neither title nor employer nor place. */
const NOISE =
  /^(?:new|apply(?: (?:now|for this job|here))?|save(?: job)?|share|back(?: to .*)?|featured|promoted|hot|urgent|easy apply|see all .*|view all .*|full )?$|^(?:job (?:description|posting|ad)|about the job|\d(?:[.,]\d)?(?: ?★)?|[$€£].*|.*\b(?:glassdoor|employer) est\.?.*|posted .*|.*\bago\b.*|.*\bapplicants?|full[- ]time|part[- ]time|remote|hybrid|on-?site|contract|permanent|cdi|cdd|vollzeit|teilzeit|hi\b.*|hello\b.*|招聘中|急招|search for jobs|introduce yourself|sign in|log in|help wanted|wir suchen(?: verstärkung)?!?|(?:offre|annonce|r[ée]f(?:erence|érence|erenz)?|job|req(?:uisition)?|stelle|vacature|oferta|id)\b.{0,12}(?:n[°ºo.]|nr|id|#|:)\s*\S*\d\S*|(?:actualisé|publi[ée]|publicad|veröffentlicht|pubblicato|gepubliceerd|opublikowano|updated).*|skip to .*|[\d\s()+./-]{7,}|night shift|day shift|immediate (?:joiners?|start)|voluntary|\d+ ?[-–] ?\d+ (?:years?|yrs?)|-{2,}|={2,})$/i;
const PLACE =
  /^(?:(?:remote|hybrid|on-?site)\s+)?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\s*,\s*[\p{L}\p{M}\d.'’() -]{2,40}){1,4}$/u;
const WORKPLACE = /^(?:remote|hybrid|on-?site)\s+/i;

/**
 * Reads the header of a text or Markdown document: its first short lines, before prose, a list or a section begins.
 * Where a site's own lines stand above it, the header begins at the first line that is a job's title.
 * @returns what they surely say; a name counts as the employer's where the text below uses it, it stands under the
 * title, a place follows it or its legal form shows it
 */
export function readTextHeader(document: JobDocument): TextHeader {
  if (document.kind !== 'text' && document.kind !== 'markdown') return {};
  const text = document.raw
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/^\W*(?:url|source|link)\W*\s*<?https?:\/\/\S+\s*/i, '');
  const squashed = readSquashedHeader(text);
  if (squashed !== null) return squashed;
  const lines = text.replace(LINKED_NAME, '$1\n$2').split(/\r?\n/, 40).map(plainLine);
  const body = comparable(text.slice(0, 30_000));
  const after = (from: number) => text.split(/\r?\n/).slice(from).join('\n').slice(0, 30_000);
  const rated = readRated(lines);
  if (rated !== null) return rated;
  const header = headerFrom(lines, 0, after);
  const site = employerOfSite(lines, body);
  if (header.title !== undefined) return site === undefined ? header : { ...header, employer: header.employer ?? site };
  const start = lines.findIndex((line, index) => index > 0 && isTitleLine(line));
  const prose = lines.findIndex((line) => line.length > 2 * MAX_LINE);
  const below = start > 0 && (prose < 0 || start < prose) ? headerFrom(lines, start, after) : {};
  return { ...header, ...below, employer: below.employer ?? header.employer ?? site };
}

/** The columns of a rated listing, "Planner / Acme / 3.9 / Bergen, CA": there the order tells title, employer, place. */
function readRated(lines: string[]): TextHeader | null {
  const filled = lines.filter((line) => line !== '').slice(0, MAX_LINES);
  const at = filled.findIndex((line) => RATING.test(line));
  const [title, name, place] = [filled[at - 2], filled[at - 1], filled[at + 1]];
  if (title === undefined || name === undefined || title.length > MAX_LINE || name.length > MAX_TITLE) return null;
  if (NOISE.test(title) || isPlace(name) || (looksLikeJob(name) && !isOrganization(name))) return null;
  const header = { title: readHeadline(title).title, employer: cleanEmployer(name) };
  return place !== undefined && isPlaceLine(place) ? { ...header, locations: [place] } : header;
}
const RATING = /^[1-5][.,]\d(?: ?★)?$/;

/** @param after gives the text from a line on */
function headerFrom(all: string[], start: number, after: (line: number) => string): TextHeader {
  const lines = all.slice(start);
  const piped = lines.find((line) => line !== '');
  if (piped === undefined) return {};
  if (piped.length <= MAX_PIPED && piped.split(' | ').length > 2 && !looksLikeJob(piped.split(' | ')[0] ?? ''))
    return readPipedLine(piped);
  const { opening, read } = openingLines(lines);
  const body = comparable(after(start + read));
  const [first] = opening;
  if (first === undefined) return {};
  const issue = readIssueTitle(first);
  if (issue.employer !== undefined || issue.workplace !== undefined) return issue;
  const parts = opening.flatMap((text) => {
    const cells = /\s[|·•]\s/.test(text) && opening.length > 1 ? text.split(/\s+[|·•]\s+/) : [text];
    return cells.flatMap(nameAndRest);
  });
  const places = parts
    .filter((text) => isPlaceLine(text))
    .map((text) => text.replace(WORKPLACE, '').replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, ''));
  const names = parts.filter(
    (text) =>
      !isPlaceLine(text) &&
      !NOISE.test(text) &&
      !NOISE_LINE.test(text) &&
      !isMenu(text) &&
      breadcrumbEnd(text) === null,
  );
  const header = readNames(names, body, places.length > 0);
  return places.length > 0 ? { ...header, locations: places.slice(0, 1) } : header;
}

/** "Limmat AG, Schlieren" and "Azienda Sanitaria – delibera n. 1188" are a name and what is told of it. */
function nameAndRest(text: string): string[] {
  const match = /^(\p{Lu}[^,–—]{2,60}?)(?:,| [–—-]) (.{2,})$/u.exec(text);
  const [, name = '', rest = ''] = match ?? [];
  if (name === '' || looksLikeJob(text)) return [text];
  return isOrganization(name) ? [name, rest] : [text];
}

/** "Acme Careers" above the ad, where the text below speaks of Acme. */
function employerOfSite(lines: string[], body: string): string | undefined {
  for (const line of lines.slice(0, 6)) {
    const name = /^(\p{Lu}.{1,38}?)(?:\s+[|–-])?\s+(?:careers?|jobs|karriere|vacancies)$/iu.exec(line)?.[1];
    if (name === undefined || looksLikeJob(name) || isGenericHeading(name)) continue;
    if (body.split(comparable(name).trim()).length > 2) return cleanEmployer(name);
  }
  return undefined;
}

/** A line that names a job and says nothing else. */
function isTitleLine(line: string): boolean {
  return (
    line.length <= MAX_TITLE &&
    line.split(/\s+/).length <= 10 &&
    /^[\p{Lu}\p{Lo}]/u.test(line) &&
    looksLikeJob(line) &&
    !/[.!?。:：;]$|[>»]|[$€£]|@/.test(line) &&
    !NOISE.test(line) &&
    !isGenericHeading(line) &&
    !isLabelled(line)
  );
}

function readNames(names: string[], body: string, hasPlace: boolean): TextHeader {
  const [first, second] = names;
  if (first === undefined) return {};
  const swapped = second !== undefined && !looksLikeJob(first) && looksLikeJob(second) && !isGenericHeading(second);
  const titleLine = swapped ? second : first;
  // A line alone must name an occupation to be a title.
  if (names.length < 2 && !hasPlace && !looksLikeJob(titleLine)) return {};
  const headline = readHeadline(titleLine);
  const beside = swapped ? [first] : names.slice(1, 4);
  const under = beside[0];
  const employer =
    headline.employer ??
    employerWhoHires(titleLine) ??
    employerInLine(titleLine, body) ??
    beside.filter(isOrganization).map(cleanEmployer)[0] ??
    (under === undefined
      ? undefined
      : employerLine(under, body, hasPlace || (looksLikeJob(titleLine) && isName(under))));
  if (swapped && employer === undefined) return { title: first };
  const title = titleSegments(headline.title)
    .filter((part) => cleanEmployer(part) !== employer)
    .join(' - ');
  return {
    title: employer !== undefined && title !== '' && headline.title.includes(employer) ? title : headline.title,
    employer,
  };
}

/** Capitalised words with hardly a number: "The Copper Heron", "Ayuntamiento de Valdemorra". */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const capital = words.filter((word) => /^["“(]?[\p{Lu}\p{Lo}&]/u.test(word)).length;
  return words.length <= 7 && capital >= words.length / 2 && !/\d|本科|大专|学历|经验|要做|岗位|职责/.test(text);
}

/**
 * A line of its own that names the employer.
 * @param placed whether it stands where employers stand: under the title, or with a place
 */
function employerLine(text: string, body: string, placed: boolean): string | undefined {
  if (
    text.length > 60 ||
    isGenericHeading(text) ||
    /[.!?;:]$/.test(text.replace(/\b(?:inc|ltd|co|corp|e\.v|s\.a|b\.v)\.$/i, ''))
  )
    return undefined;
  const rated = rateEmployer(text, undefined, body);
  return rated !== undefined && (rated.score > 0 || (placed && !/\d\s*年|\d\s*[-–]\s*\d/.test(text)))
    ? rated.name
    : undefined;
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

/** "[Acme](https://…) Reno, NV": the link is a name, and what follows it stands beside it. */
const LINKED_NAME = /^((?:#{1,6} )?\[[^\]\n]{2,60}\]\([^)\n]{1,300}\)) +(?=\p{Lu})(.{2,60})$/gmu;

/** A line without Markdown. */
function plainLine(line: string): string {
  const bullet = /^[-*•·▪]\s/.test(line.trim());
  const plain = line
    .replace(/^#{1,6}\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .trim();
  return bullet ? `• ${plain.replace(/^[-*•·▪]\s+/, '')}` : plain;
}

/** The first short lines; labelled ones ("Company: Acme") are left to the fact rules. */
function openingLines(lines: string[]): { opening: string[]; read: number } {
  const opening: string[] = [];
  let read = 0;
  for (const plain of lines) {
    const cells = plain.split(/\s+[|·•–—]\s+/);
    if (/^•\s/.test(plain) || plain.length > MAX_LINE + 40 * (cells.length - 1)) break;
    if (cells.some((cell) => cell.split(/\s+/).length > MAX_WORDS)) break;
    if (/[.!?]$/.test(plain) && plain.split(/\s+/).length > 5) break;
    if (/[。！？；]$/.test(plain) && plain.length > 12) break;
    const generic = isGenericHeading(plain) && readHeadline(plain).title === plain;
    if (generic && opening.length > 0) break;
    read++;
    if (plain === '' || NOISE.test(plain) || generic || isLabelled(plain)) continue;
    opening.push(plain);
    if (opening.length === MAX_LINES) break;
  }
  return { opening, read };
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
