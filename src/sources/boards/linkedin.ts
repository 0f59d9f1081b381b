import type { Block, JobDocument } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';
import { readHeadline } from '../clean-title.ts';
import type { BoardFacts } from '../facts.ts';
import { isAt, segments } from '../host.ts';
import { readWebPage } from '../page/web-page.ts';
import type { Source } from '../source.ts';
import { line } from '../values.ts';

/** The number at the end of a view address, or the job that a search page has open. */
function idOf(url: URL): string | undefined {
  if (!isAt(url, 'linkedin.com')) return undefined;
  const parts = segments(url);
  if (parts[0] !== 'jobs' && parts[0] !== 'jobs-guest' && parts[0] !== 'comm') return undefined;
  const viewed =
    parts.includes('view') || parts.includes('jobPosting') ? /(\d{6,})$/.exec(parts.at(-1) ?? '')?.[1] : undefined;
  return viewed ?? /^\d{6,}$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0];
}

/** Classes that no other site's pages have; looked for in the raw page first, which is quick. */
const MARKS = ['show-more-less-html__markup', 'description__job-criteria-list'];

/** The text of the ad; `__markup` is its body in full and folded state alike. */
const BODY = '.show-more-less-html__markup, .description__text';

const page = defineBoard({
  id: 'linkedin',
  owns: (url) => idOf(url) !== undefined,
  /** The page that guests see, without the wall: a bare fragment. */
  request: (url) => ({ url: `https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${idOf(url)}` }),
  page: readPosting,
});

/** LinkedIn's guest posting: the page, the fragment that its script loads, or the description alone. */
export const linkedIn: Source = {
  id: page.id,
  match: page.match,
  parse(document, records, url) {
    const known = page.parse(document, records, url);
    if (
      known ||
      document.kind !== 'html' ||
      !MARKS.some((name) => document.raw.includes(name)) ||
      document.selectText(MARKS.map((name) => `.${name}`).join(', ')) === null
    )
      return known;
    return readWebPage(document, { source: page.id, stated: readPosting(document) });
  },
};

function readPosting(document: JobDocument): Partial<BoardFacts> {
  const headline = readHeadline(document.pageTitle ?? '');
  const criteria = readCriteria(document);
  const body = bodyOf(document);
  const closed = document.selectText('.closed-job__flavor--closed, .closed-job');
  const place = document.selectText(
    '.topcard__flavor--bullet, .top-card-layout__second-subline .topcard__flavor--bullet',
  );
  const pay = document.selectText('.salary.compensation__salary, .compensation__salary');
  return {
    title:
      document.selectText('.top-card-layout__title, .topcard__title') ??
      (headline.employer ? headline.title : undefined),
    employer: document.selectText('.topcard__org-name-link, .topcard__flavor:first-child') ?? headline.employer,
    locations: place === null ? undefined : [line(place)],
    employment: [criteria.find(([label]) => /employment|contrat|besch|empleo|emprego|dienst/i.test(label))?.[1]],
    payWords: pay ?? undefined,
    fields: criteria,
    status: closed === null ? undefined : { state: 'closed', quote: closed },
    content: body.length > 0 ? [body] : [],
  };
}

/** "Seniority level", "Employment type", "Job function", "Industries": shown under the ad. */
function readCriteria(document: JobDocument): [string, string][] {
  const labels = texts(document.select('.description__job-criteria-subheader, .description__job-criteria-list h3'));
  const values = texts(document.select('.description__job-criteria-text, .description__job-criteria-list h3 ~ span'));
  return labels.flatMap((label, index): [string, string][] => {
    const value = values[index];
    return value === undefined || /^not applicable$/i.test(value) ? [] : [[label, value]];
  });
}

function bodyOf(document: JobDocument): Block[] {
  const [inner, outer] = BODY.split(', ').map((selector) => document.select(selector));
  const body = inner && inner.length > 0 ? inner : (outer ?? []);
  return body.filter((block) => block.type === 'field' || !/^(?:show (?:more|less)|see more)$/i.test(block.text));
}

function texts(blocks: Block[]): string[] {
  return blocks.flatMap((block) => line(block.type === 'field' ? `${block.label}: ${block.value}` : block.text) ?? []);
}
