import type { JobDocument } from '../../documents/document.ts';
import { comparable } from '../../extraction/compose.ts';
import { ORGANIZATION_WORD } from '../../extraction/employer/names.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { readHeadline } from '../clean-title.ts';
import { isGenericHeading, isSiteName, namesPage } from '../generic-names.ts';
import { line } from '../values.ts';

const SEPARATOR =
  /\s+[|·•–—-]\s+|\s*[|–—]\s*(?=\p{Lu})|(?<=\p{Lo})\s*[|｜-]\s*(?=[\p{Lo}\p{Lu}])|\s+::\s+|\s+[»>›]\s+|\s*｜\s*|_(?=\p{Script=Han})/u;

/** The parts of a page's title. */
export function titleSegments(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.replace(/^[\s|·•]+|[\s|·•]+$/g, ''))
    .filter(Boolean);
}

/**
 * The title that a page gives its job, by its headings, its <title> and OpenGraph. A heading that the page's title
 * repeats is the job's title, whichever level it has; a page's menu is not.
 * @param employers names already known to be employers, which are no titles
 */
export function readPageTitle(document: JobDocument, employers: string[]): string | undefined {
  const titles = [
    line(document.pageTitle),
    line(document.meta['og:title']),
    line(document.meta['twitter:title']),
  ].filter((title) => title !== undefined);
  const headings = headingTexts(document);
  const read = titles.map((title) => ({
    words: comparable(title).trim(),
    parts: titleSegments(title).map((part) => comparable(part).trim()),
  }));
  const repeated = headings.filter(
    (heading) => read.some((title) => holds(title, heading)) && isTitle(heading, employers),
  );
  // Of several repeated ones that with a job in it, and of these the longest: "Welder" and "Welder (m/w/d)" stand in
  // the same page title.
  const jobs = repeated.filter(looksLikeJob);
  // A firm's name heads all its pages; where another heading names a job, that one is the title.
  const letterhead =
    jobs.length === 0 && headings.some((heading) => looksLikeJob(heading) && isTitle(heading, employers));
  const best = (jobs.length > 0 ? jobs : repeated)
    .filter((heading) => !letterhead || !ORGANIZATION_WORD.test(heading))
    .sort((a, b) => b.length - a.length)[0];
  if (best !== undefined && best.length >= 3) return best;
  const wrapped = titles.map((title) => readHeadline(title)).find((headline) => headline.employer !== undefined);
  if (wrapped !== undefined) return wrapped.title;
  // Beside a part that only names the page ("Acme - Help Wanted") stands the employer, or a job ("Welder - Careers").
  const segments = titles
    .map(titleSegments)
    .flatMap((parts) =>
      parts.some(namesPage) ? parts.filter((part) => !namesPage(part) && looksLikeJob(part)) : parts,
    )
    .filter((part) => isTitle(part, employers));
  const segment = segments.find(looksLikeJob) ?? segments[0];
  const first = headings.find((heading) => isTitle(heading, employers));
  if (first !== undefined && looksLikeJob(first)) return titleOfRun(first, titles) ?? first;
  if (segment !== undefined && looksLikeJob(segment)) return segment;
  const post = postAndTopic(document);
  if (post !== undefined) return post;
  // Of headings that the page's title says nothing of, that with a job in it: "ISO 9001 certified" stands beside it.
  const job = headings.find((heading) => heading.length <= 100 && isTitle(heading, employers) && looksLikeJob(heading));
  if (job !== undefined && first !== document.selectText('h1')) return job;
  if (first !== undefined) return first;
  return segment ?? first;
}

/** "Welder Acme Ltd Bergen": of a heading that sets title and employer end to end, the part that the page's title knows. */
function titleOfRun(heading: string, titles: string[]): string | undefined {
  const run = `${comparable(heading).trim()} `;
  for (const title of titles) {
    const parts = titleSegments(title);
    const job = parts.find((part) => looksLikeJob(part) && run.startsWith(`${comparable(part).trim()} `));
    if (job === undefined) continue;
    const rest = run.slice(comparable(job).trim().length + 1);
    if (parts.some((part) => part !== job && rest.startsWith(`${comparable(part).trim()} `))) return job;
  }
  return undefined;
}

/** "PhD position: Peat bogs under drought": a post of study or research, whose topic stands behind it, above all headings. */
function postAndTopic(document: JobDocument): string | undefined {
  for (const block of document.blocks.slice(0, 10)) {
    if (block.type === 'heading') return undefined;
    if (block.type === 'field' && POST_WITH_TOPIC.test(block.label) && block.value.length >= 8)
      return `${block.label}: ${block.value}`;
  }
  return undefined;
}
const POST_WITH_TOPIC =
  /^(?:(?:open|fully|funded|full-time|part-time|two|three|one|\d) ){0,3}(?:ph\.? ?d\.?|doctoral|doctorate|post-?doc(?:toral)?|master['’]?s?(?: thesis)?|bachelor['’]?s? thesis|research|doktorand\p{L}*|promotion\p{L}*|masterarbeit|bachelorarbeit|abschlussarbeit|praktikum|thèse(?: de doctorat)?|stage(?: de master)?|tesis doctoral|dottorato(?: di ricerca)?|assegno di ricerca|promovendus|promotieplaats|doktorat)(?:[ -](?:positions?|students?|candidates?|fellows?(?:hip)?|researchers?|research(?:er)?|scholarships?|studentships?|vacanc(?:y|ies)|projects?|internship|assistant|associate|stelle|position)){0,2}$/iu;

/** Texts of the page's headings in order of rank: first-level ones, those of the main content, then the others. */
function headingTexts(document: JobDocument): string[] {
  const main = document.blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  const first = main.filter((block) => block.level === 1).map((block) => block.text);
  const all = ['h1', 'h2'].flatMap((name) =>
    document.select(name).map((block) => (block.type === 'field' ? block.value : block.text)),
  );
  const texts = [...first, ...all.slice(0, 60), ...main.map((block) => block.text)];
  const read = texts.flatMap((text) => line(text) ?? []).map(withoutTrail);
  return [...new Set(read)].filter((text) => text.length <= 200);
}

/** "Welder > Jobs", "Jobs > Welder": of a heading that shows the way to the page, the end that names a job. */
function withoutTrail(text: string): string {
  if (!/\s[>›»]\s/.test(text)) return text;
  const parts = text.split(/\s+[>›»]\s+/);
  const ends = [parts.at(-1), parts[0]].filter((part) => part !== undefined);
  return ends.find((part) => looksLikeJob(part) && !isGenericHeading(part)) ?? text;
}

/** The words of a page's title, and of its parts. */
interface TitleWords {
  words: string;
  parts: string[];
}

/** Whether a page's title has a heading as one of its parts, from start to end or up to a separator. */
function holds({ words, parts }: TitleWords, heading: string): boolean {
  const wanted = comparable(heading).trim();
  if (wanted.length < 3) return false;
  if (words === wanted || words.startsWith(`${wanted} `) || words.endsWith(` ${wanted}`)) return true;
  if (words.includes(` ${wanted} `) && looksLikeJob(heading)) return true;
  return parts.includes(wanted);
}

function isTitle(text: string, employers: string[]): boolean {
  if (text.length < 2 || text.length > 160 || isGenericHeading(text) || isSiteName(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /^\d{1,2}[、.]|[;；。]$/.test(text)) return false;
  // A question heads a section.
  if (/[?？]$/.test(text) && !looksLikeJob(text)) return false;
  const form = comparable(text);
  return !employers.some((employer) => comparable(employer) === form);
}
