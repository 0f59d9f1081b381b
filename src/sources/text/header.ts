import type { JobDocument } from '../../documents/document.ts';
import { comparable } from '../../extraction/compose.ts';
import { namesBusiness } from '../../extraction/employer/business-kinds.ts';
import { isHeaderName, ORGANIZATION_WORD } from '../../extraction/employer/names.ts';
import { ownerOfPage } from '../../extraction/employer/own-pages.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { cleanEmployer } from '../clean-employer.ts';
import { readHeadline } from '../clean-title.ts';
import type { BoardFacts } from '../facts.ts';
import { isGenericHeading } from '../generic-names.ts';
import { isOrganization, namesOrganization, OF_JOBS, rateEmployer } from '../page/employer.ts';
import { titleSegments } from '../page/title.ts';
import { readIssueTitle } from './issue-title.ts';
import { type OpeningLine, readOpening, splitLinkedNames, withoutWorkplace } from './opening-lines.ts';
import { findTitleLine, titleOf } from './opening-title.ts';
import { readPipedLine } from './piped-line.ts';
import { postOf } from './post.ts';
import { readSquashedHeader } from './squashed-header.ts';

/** What the lines that a saved advertisement opens with say: title, employer, place. */
export type TextHeader = Pick<BoardFacts, 'title' | 'employer' | 'locations' | 'workplace' | 'payWords' | 'employment'>;

const MAX_TITLE = 80;
const MAX_LINE = 120;
const RATED_LINES = 7;
/** Lines around the title that may name the employer and the place. */
const LOOK_ABOVE = 4;
const LOOK_BELOW = 8;

/**
 * Reads the header of a text or Markdown document: each of its first lines gets a role by what it shows, the title is
 * the line that most speaks for, and employer and place stand around it.
 * @returns what they surely say; a name counts as the employer's where the text below uses it, it stands under the
 * title, a place follows it or its legal form shows it
 */
export function readTextHeader(document: JobDocument): TextHeader {
  if (document.kind !== 'text' && document.kind !== 'markdown') return {};
  const source = postOf(document.raw)
    .replace(/^(?:---\r?\n[\s\S]*?\r?\n---|\+\+\+\r?\n[\s\S]*?\r?\n\+\+\+)\r?\n/, '')
    .replace(/^\W*(?:url|source|link)\W*\s*<?https?:\/\/\S+\s*/i, '');
  const squashed = readSquashedHeader(source);
  if (squashed !== null) return squashed;
  const text = splitLinkedNames(source);
  const opening = readOpening(text);
  const rated = readRated(opening);
  if (rated !== null) return rated;
  const said = comparable(text.slice(0, 30_000));
  const [first] = opening.filter(({ role }) => role !== 'furniture' && role !== 'crumb');
  const issue = first === undefined || first.cells.length > 2 ? {} : readIssueTitle(first.text);
  if (issue.employer !== undefined || issue.workplace !== undefined) return issue;
  const found = findTitleLine(opening, said);
  const site = employerOfSite(opening, said);
  if (found === null) return readWithoutTitle(opening, site);
  const { line, at } = found;
  const piped = line.role === 'open' && line.cells.length > 2 && line.text.includes(' | ');
  if (piped && at <= 2) return readPipedLine(line.text);
  return readAround(opening, found, comparable(linesAfter(text, bodyStart(opening, at))), site);
}

/** The columns of a rated listing, "Planner / Acme / 3.9 / Bergen, CA": there the order tells title, employer, place. */
function readRated(opening: OpeningLine[]): TextHeader | null {
  const lines = opening.slice(0, RATED_LINES);
  const at = lines.findIndex(({ text }) => RATING.test(text));
  const [title, name, place] = [lines[at - 2], lines[at - 1], lines[at + 1]];
  if (title === undefined || name === undefined || title.text.length > MAX_LINE || name.text.length > MAX_TITLE)
    return null;
  if (title.role !== 'open' || name.role === 'place' || (looksLikeJob(name.text) && !isOrganization(name.text)))
    return null;
  const header = { title: readHeadline(title.text).title, employer: cleanEmployer(name.text) };
  return place?.role === 'place' ? { ...header, locations: [place.text] } : header;
}
const RATING = /^[1-5][.,]\d(?: ?★)?$/;

/** The line of the document where the text below a title's neighbours begins. */
function bodyStart(opening: OpeningLine[], at: number): number {
  const end = opening.findIndex(
    ({ role }, each) => each > at && (role === 'prose' || role === 'bullet' || role === 'section'),
  );
  return (opening[end] ?? opening[at + 1])?.index ?? 0;
}

function linesAfter(text: string, index: number): string {
  return text.split(/\r?\n/).slice(index).join('\n').slice(0, 30_000);
}

/** The employer and place that stand around a title. */
function readAround(
  opening: OpeningLine[],
  { line, at }: { line: OpeningLine; at: number },
  said: string,
  site: string | undefined,
): TextHeader {
  const below = cluster(opening.slice(at + 1, at + 1 + LOOK_BELOW));
  const above = cluster(opening.slice(Math.max(0, at - LOOK_ABOVE), at).reverse());
  const beside = line.cells.filter(({ text }) => text !== titleOf(line));
  const cells = [...beside, ...below, ...above];
  const place =
    cells.find((cell) => cell.role === 'place' && !looksLikeJob(cell.text)) ??
    below.find((cell) => isTownOf(cell, said));
  const headline = readHeadline(line.text);
  const names = below.filter((cell) => cell !== place);
  const headsProse = (name: string) => {
    const index = opening.findIndex(({ text }, each) => each > at && text === name);
    const next = opening[index + 1];
    return index >= 0 && (next === undefined || next.role === 'prose' || next.role === 'bullet' || next.level > 0);
  };
  const employer =
    headline.employer ??
    employerWhoHires(line.text) ??
    employerInLine(line.text, said) ??
    // "Title: Welder - Acme" of a clipped page, above the page's own heading.
    opening
      .slice(0, at)
      .flatMap((each) => (each.role === 'titled' ? (employerInLine(each.text, said, line.text) ?? []) : []))[0] ??
    cells.filter(({ role }) => role === 'organization').map(({ text }) => cleanEmployer(text))[0] ??
    (line.role === 'titled'
      ? undefined
      : preferred(employerBelow(names, said, place !== undefined, headsProse), opening[at - 1], said)) ??
    employerAbove(above, said) ??
    site;
  const title = titleWithout(titleOf(line), employer);
  const header = { title, employer };
  return place === undefined ? header : { ...header, locations: [withoutWorkplace(place.text)] };
}

/** The name under a title, but the firm's right above it where that under it may be anything and is never said again. */
function preferred(below: string | undefined, above: OpeningLine | undefined, said: string): string | undefined {
  if (below === undefined || above === undefined || showsFirm(below) || said.includes(comparable(below))) return below;
  const name = above.role === 'open' && above.cells.length === 1 ? above.text : '';
  return showsFirm(name) && !NO_FIRM.test(name) && !isGenericHeading(name) && isHeaderName(name)
    ? cleanEmployer(name)
    : below;
}

function showsFirm(name: string): boolean {
  return ORGANIZATION_WORD.test(name) || namesBusiness(name);
}

/** The cells of neighbouring lines up to the first that is none of a header. */
function cluster(lines: OpeningLine[]): Cell[] {
  const end = lines.findIndex(({ role }) => role === 'prose' || role === 'bullet' || role === 'section');
  return (end < 0 ? lines : lines.slice(0, end)).flatMap(({ role, cells }) =>
    role === 'furniture' || role === 'crumb' ? [] : cells,
  );
}

/** A capitalised name that the text below speaks of as a place: "in Worbfeld". */
function isTownOf({ text, role }: Cell, said: string): boolean {
  if (role !== 'open' || text.length > 40 || /\d/.test(text) || !/^\p{Lu}/u.test(text) || looksLikeJob(text))
    return false;
  const name = comparable(text);
  return IN.some((word) => said.includes(` ${word}${name}`));
}
const IN = ['in', 'à', 'en', 'em', 'a', 'te', 'w', 've', 'v', 'near', 'bei', 'nach'];

/** The name under a title, where place or contract stand with it or the text uses it. */
function employerBelow(
  cells: Cell[],
  said: string,
  placed: boolean,
  headsProse: (name: string) => boolean,
): string | undefined {
  const index = cells.findIndex(({ role }) => role === 'open');
  const name = cells[index]?.text;
  if (name === undefined || NO_FIRM.test(name)) return undefined;
  // Behind the place or a label's value a name is another thing: a department, a town.
  const late = cells
    .slice(0, index)
    .some(({ role }) => role === 'place' || role === 'label' || role === 'organization');
  const structured = placed || cells.some(({ role }) => role === 'chip' || role === 'pay' || role === 'place');
  // What stands right above prose or a list may be its heading.
  return employerLine(name, said, !late && !headsProse(name) && (structured || isName(name)));
}

/** A project, a team or a department, which a title or the line under it may name. */
const NO_FIRM =
  /^(?:proje[ck]te?|projeto|proyecto|progetto|projet|team|équipe|equipo|equipe|abteilung|bereich|fachbereich|department|division|campus|standort|technologi?[ey]|technology|engineering|entwicklung|product|produkt|produit|design|marketing|sales|vertrieb|ventes|finance|finanzen|operations|it|hr|people|data|pflege|logistik|logistics|produktion|production|verwaltung|administration|customer)(?!\p{L})/iu;

/** The name above a title, which must say that it is one, or be used in the text. */
function employerAbove(cells: Cell[], said: string): string | undefined {
  for (const { text, role } of cells) {
    if (role !== 'open' || looksLikeJob(text) || !isName(text)) continue;
    const rated = rateEmployer(text, undefined, said);
    const form = comparable(text).trim();
    const used = said.split(form).length > 2;
    if (rated !== undefined && used && (namesOrganization(text) || form.length > 5)) return rated.name;
  }
  return undefined;
}

/** What an opening without a sound title says: a line of parts, an issue's title, a name with a place under it. */
function readWithoutTitle(opening: OpeningLine[], site: string | undefined): TextHeader {
  const piped = opening
    .slice(0, 3)
    .find(({ text, role, cells }) => role === 'open' && cells.length > 2 && text.includes(' | '));
  if (piped !== undefined) return readPipedLine(piped.text);
  const cells = cluster(opening.slice(0, LOOK_BELOW));
  const place = cells.find(({ role }) => role === 'place');
  const organization = cells.find(({ role }) => role === 'organization');
  const employer = organization === undefined ? site : cleanEmployer(organization.text);
  return place === undefined ? { employer } : { employer, locations: [withoutWorkplace(place.text)] };
}

/** A title without the part that is the employer's name and what follows it: "Welder – Acme – Bergen". */
function titleWithout(title: string, employer: string | undefined): string {
  if (employer === undefined || !title.includes(employer)) return title;
  const parts = titleSegments(title);
  if (parts.length < 2) return title;
  const [first = ''] = parts;
  if (cleanEmployer(first) === employer) return title.slice(title.indexOf(first) + first.length).replace(EDGE, '');
  const part = parts
    .slice(1)
    .find((each) => cleanEmployer(each) === employer || cleanEmployer(each.replace(FORM_BEFORE, '')) === employer);
  const cut = part === undefined ? -1 : title.lastIndexOf(part);
  return cut > 3 ? title.slice(0, cut).replace(EDGE, '') : title;
}
/** A legal form or a word for "firm" that stands before a name. */
const FORM_BEFORE =
  /^(?:SCOP|SARL|SASU?|EURL|SA|SpA|S\.p\.A\.|PT|Firma|Fa\.|Société|Ditta|Empresa|株式会社|有限会社|医療法人|社会福祉法人|주식회사|\(주\)|㈜) ?/u;
const EDGE = /^[\s|｜·•:–—-]+|[\s|｜·•:–—-]+$/g;

type Cell = OpeningLine['cells'][number];

/** "Acme Careers" above the ad, where the text below speaks of Acme; a firm or a body by its name above the menu. */
function employerOfSite(opening: OpeningLine[], said: string): string | undefined {
  const [top, ...rest] = opening;
  if (
    top !== undefined &&
    top.cells.length === 1 &&
    (top.role === 'open' || top.role === 'organization') &&
    top.level === 0 &&
    // Above a menu, or as the writer of a post: a firm's own words.
    (rest.slice(0, 5).some(({ role }) => role === 'furniture') ? showsFirm(top.text) : namesBusiness(top.text)) &&
    !OF_JOBS.test(top.text) &&
    isHeaderName(top.text)
  )
    return cleanEmployer(top.text);
  for (const { text } of opening.slice(0, 6)) {
    const name = ownerOfPage(text);
    if (name === undefined || looksLikeJob(name) || isGenericHeading(name)) continue;
    if (said.split(comparable(name).trim()).length > 2) return cleanEmployer(name);
  }
  return undefined;
}

/** Capitalised words with hardly a number: "The Copper Heron", "Ayuntamiento de Valdemorra". */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const capital = words.filter((word) => /^["“(]?[\p{Lu}\p{Lo}&]/u.test(word)).length;
  return (
    words.length <= 7 &&
    capital >= words.length / 2 &&
    !/\d|本科|大专|学历|经验|要做|岗位|职责|我们|我們|私たち|当社|우리|저희/.test(text)
  );
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

/**
 * The part of a title's line that the text below uses as a name: "Welder - Acme", "Acme | Welder".
 * @param title the job's title, of whose parts none is a name
 */
function employerInLine(text: string, body: string, title = ''): string | undefined {
  const parts = titleSegments(text);
  if (parts.length < 2 || !parts.some(looksLikeJob)) return undefined;
  const names = parts.filter(
    (part) => !NO_FIRM.test(part) && !title.includes(part) && (!looksLikeJob(part) || isOrganization(part)),
  );
  const rated = names
    .flatMap((part) => [part, part.replace(FORM_BEFORE, '')])
    .flatMap((part) => rateEmployer(part, undefined, body) ?? [])
    .filter(({ score }) => score >= 2);
  return rated.sort((a, b) => b.score - a.score)[0]?.name;
}

/** "The Acme team is hiring a welder", "Acme recrute un soudeur": the employer in a headline that is a sentence. */
export function employerWhoHires(text: string): string | undefined {
  const name =
    /^(?:l['’]équipe |the |le |la |les |das |die |der )?(.{2,50}?)(?: team)? (?:recrute|is hiring|are hiring|is looking for|sucht|stellt ein|busca|contrata|cerca|assume|zoekt|szuka|zatrudni|hledá)\b/iu.exec(
      text,
    )?.[1];
  return name !== undefined && name.split(' ').length <= 5 && !looksLikeJob(name) ? cleanEmployer(name) : undefined;
}
