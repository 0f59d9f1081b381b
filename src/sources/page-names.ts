import type { JobDocument } from '../documents/document.ts';
import { blockText, comparable } from '../extraction/compose.ts';
import { cleanEmployer, findSpelling, slugForm } from './clean-employer.ts';
import { cleanTitle, readHeadline } from './clean-title.ts';
import { isGenericHeading, isSiteName, looksLikeJob } from './generic-names.ts';
import { documentUrl, toUrl } from './host.ts';
import { hostedSlug, ownName } from './hosted.ts';
import { line } from './values.ts';

/** What is known of a page's job and employer before its headings are read. */
interface Known {
  title?: string | undefined;
  employer?: string | undefined;
}

const SEPARATOR = /\s+[|·•–—-]\s+|\s*[|–—]\s*(?=\p{Lu})|\s+::\s+|\s+»\s+|\s*｜\s*/u;

/**
 * The title and employer that a page gives its job: by its headings, its <title>, OpenGraph and what is known already.
 * A heading that the page's title repeats is the job's title, whichever level it has; a page's menu is not.
 */
export function readNames(document: JobDocument, known: Known): Known {
  if (document.kind !== 'html') return known;
  const pageTitle = line(document.pageTitle);
  const ogTitle = line(document.meta['og:title']) ?? line(document.meta['twitter:title']);
  const siteName = siteNameOf(document);
  const headings = headingTexts(document);
  const headline = [ogTitle, pageTitle].flatMap((text) => (text ? [readHeadline(text)] : []));
  const wrappedEmployer = headline.find((item) => item.employer)?.employer;

  const employerHints = [known.employer, wrappedEmployer, siteName].filter((name) => name !== undefined);
  const title = known.title ?? chooseTitle([pageTitle, ogTitle], headings, employerHints);
  const employer =
    known.employer ??
    wrappedEmployer ??
    employerBeside(title, [ogTitle, pageTitle], siteName) ??
    employerOfHost(document) ??
    employerInPageTitle(title, [ogTitle, pageTitle], document);
  return { title: cleanTitle(title, employer) ?? undefined, employer: cleanEmployer(employer) };
}

/** Texts of the page's headings in order of rank: first-level ones, those of the main content, then the others. */
function headingTexts(document: JobDocument): string[] {
  const main = document.blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  const first = main.filter((block) => block.level === 1).map((block) => block.text);
  const all = ['h1', 'h2'].flatMap((name) =>
    document.select(name).map((block) => (block.type === 'field' ? block.value : block.text)),
  );
  const texts = [...first, ...all.slice(0, 60), ...main.map((block) => block.text)];
  return [...new Set(texts.flatMap((text) => line(text) ?? []))].filter((text) => text.length <= 200);
}

function chooseTitle(pageTitles: (string | undefined)[], headings: string[], employers: string[]): string | undefined {
  const titles = pageTitles.filter((title) => title !== undefined);
  const usable = headings.filter((heading) => isTitle(heading, employers));
  const repeated = usable.filter((heading) => titles.some((title) => holds(title, heading)));
  // Of several repeated ones that with a job in it, and of these the longest: "Welder" and "Welder (m/w/d)" stand in
  // the same page title.
  const jobs = repeated.filter(looksLikeJob);
  const best = (jobs.length > 0 ? jobs : repeated).sort((a, b) => b.length - a.length)[0];
  if (best !== undefined && best.length >= 3) return best;
  const segment = titles.flatMap((title) => segments(title)).find((part) => isTitle(part, employers));
  const first = usable[0];
  if (
    first !== undefined &&
    (segment === undefined || titles.every((title) => !looksLikeJob(segments(title)[0] ?? '')))
  )
    return first;
  return segment ?? first;
}

/** Whether a page's title has a heading as one of its parts, from start to end or up to a separator. */
function holds(title: string, heading: string): boolean {
  const wanted = comparable(heading).trim();
  if (wanted.length < 3) return false;
  const whole = comparable(title).trim();
  if (whole === wanted || whole.startsWith(`${wanted} `) || whole.endsWith(` ${wanted}`)) return true;
  return segments(title).some((part) => comparable(part).trim() === wanted);
}

function segments(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

function isTitle(text: string, employers: string[]): boolean {
  if (text.length < 2 || text.length > 160 || isGenericHeading(text) || isSiteName(text)) return false;
  if (!/\p{L}{2}/u.test(text)) return false;
  const form = comparable(text);
  return !employers.some((employer) => comparable(employer) === form);
}

function siteNameOf(document: JobDocument): string | undefined {
  const name = line(document.meta['og:site_name']) ?? line(document.meta['application-name']);
  return name && !isSiteName(name) ? cleanEmployer(name) : undefined;
}

/** The employer that stands beside the title in a page's title: "Welder | Acme", "Welder at Acme", "Acme: Welder". */
function employerBeside(
  title: string | undefined,
  pageTitles: (string | undefined)[],
  siteName: string | undefined,
): string | undefined {
  const wanted = comparable(title ?? '').trim();
  for (const pageTitle of pageTitles) {
    if (pageTitle === undefined || wanted === '') continue;
    const rest = restOf(pageTitle, title ?? '');
    if (rest === undefined) continue;
    const parts = segments(rest).map((part) => part.replace(/^(?:at|bei|chez|en|em|@|-|–|—|\|)\s+/i, ''));
    const agreed = parts.find(
      (part) => siteName !== undefined && comparable(part).includes(comparable(siteName).trim()),
    );
    const part = agreed ?? parts.filter((item) => !isSiteName(item) && !isGenericHeading(item)).at(-1);
    const name = cleanEmployer(part);
    if (name !== undefined && name.length <= 60 && !looksLikePlace(name) && !looksLikeJob(name)) return name;
  }
  return siteName;
}

/** The employer whose name is the page's host, where the page spells it: "gojek.io" and "GO-JEK". */
function employerOfHost(document: JobDocument): string | undefined {
  const url = documentUrl(document) ?? toUrl(document.meta['og:url']);
  const text = `${document.pageTitle ?? ''}\n${document.blocks.map(blockText).join('\n')}`;
  const name = slugForm(hostedSlug(url?.href) ?? '') || (url && ownName(url));
  return name === undefined ? undefined : cleanEmployer(findSpelling(name, text));
}

/** A page's title that names no job but the employer: "Acme Careers", "Acme Tech Job Description". */
function employerInPageTitle(
  title: string | undefined,
  pageTitles: (string | undefined)[],
  document: JobDocument,
): string | undefined {
  const text = comparable(document.blocks.map(blockText).join('\n'));
  for (const pageTitle of pageTitles) {
    const name = cleanEmployer(
      pageTitle?.replace(/\s+(?:job (?:description|opening|posting|details)|open positions?|vacanc(?:y|ies))$/i, ''),
    );
    if (name === undefined || name.split(' ').length > 4 || name === title) continue;
    if (isGenericHeading(name) || isSiteName(name) || looksLikeJob(name)) continue;
    if (text.includes(comparable(name))) return name;
  }
  return undefined;
}

/** What a page's title says before or after the job's title, without separators at its ends. */
function restOf(pageTitle: string, title: string): string | undefined {
  const at = pageTitle.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return undefined;
  const before = pageTitle.slice(0, at).replace(/[\s|·•–—:-]+$/u, '');
  const after = pageTitle.slice(at + title.length).replace(/^[\s|·•–—:-]+/u, '');
  return [before, after].filter(Boolean).join(' | ') || undefined;
}

function looksLikePlace(text: string): boolean {
  return /,|\b(?:remote|hybrid|\d{4,5})\b/i.test(text) && !/\b(?:inc|ltd|llc|gmbh|corp|co)\b/i.test(text);
}
