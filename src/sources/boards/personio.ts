import { load } from 'cheerio';
import { JobBriefError } from '../../core/errors.ts';
import type { JobDocument } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { type BoardFacts, draftFrom } from '../facts.ts';
import { documentUrl, isAt, segments, subdomain } from '../host.ts';
import type { Source } from '../source.ts';
import { isoDay, line } from '../values.ts';

/** The page of a tenant's job: https://developer.personio.de/docs/retrieving-open-job-positions */
const page = defineBoard({
  id: 'personio',
  owns: (url) => isAt(url, 'jobs.personio.de', 'jobs.personio.com') && segments(url)[0] === 'job',
});

/** Personio's feed is XML with all of a tenant's positions; the one that the address names is read. */
export const personio: Source = {
  id: page.id,
  match: (url) => page.match(url) && { url: `https://${url.host}/xml?language=${languageOf(url)}` },
  parse: (document, records, url) =>
    /<workzag-jobs|<position>/.test(document.raw.slice(0, 2000))
      ? readFeed(document)
      : page.parse(document, records, url),
};

function languageOf(url: URL): string {
  return /^[a-z]{2}$/.exec(url.searchParams.get('language') ?? '')?.[0] ?? 'en';
}

function readFeed(document: JobDocument) {
  const $ = load(document.raw, { xml: true });
  const url = documentUrl(document);
  const wanted = url && segments(url)[1];
  const positions = $('position').toArray();
  const chosen = wanted
    ? positions.find((position) => $(position).children('id').text().trim() === wanted)
    : positions.length === 1
      ? positions[0]
      : undefined;
  if (chosen === undefined) {
    if (wanted) throw new JobBriefError('CLOSED', 'The employer no longer lists this job.');
    throw new JobBriefError('NOT_A_JOB', `This is a list of ${positions.length} jobs.`);
  }
  const text = (name: string) => line($(chosen).children(name).first().text());
  const parts = $(chosen).find('jobDescription').toArray();
  const content = parts.map((part) => ({
    heading: $(part).children('name').text().trim(),
    content: $(part).children('value').text(),
  }));
  const facts: BoardFacts = {
    title: text('name'),
    employer:
      text('subcompany') ?? (url && employerFromSlug(subdomain(url), content.map((part) => part.content).join('\n'))),
    locations: [
      text('office'),
      ...$(chosen)
        .find('additionalOffices office')
        .toArray()
        .map((office) => line($(office).text())),
    ],
    employment: [text('schedule'), text('employmentType')],
    department: text('department'),
    level: text('seniority'),
    experience: years(text('yearsOfExperience')),
    posted: isoDay(text('createdAt')),
    content: content.map((part) => (part.heading === '' ? part.content : part)),
  };
  return draftFrom('personio', facts);
}

/** "2-5" in words; Personio also writes "lt-1" and "gt-15". */
function years(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  return `${code.replace(/^lt-/, 'less than ').replace(/^gt-/, 'more than ')} years`;
}
