import type { JobDocument } from '../../documents/document.ts';
import { comparable } from '../../extraction/compose.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { cleanEmployer } from '../clean-employer.ts';
import { cleanTitle, readHeadline } from '../clean-title.ts';
import { line } from '../values.ts';
import { readPageEmployer } from './employer.ts';
import { readPageTitle } from './title.ts';

/** A job's title and who offers it. */
interface Names {
  title?: string | undefined;
  employer?: string | undefined;
}

/**
 * The title and employer that a page gives its job.
 * @param known what its board or data states; it is kept
 */
export function readNames(document: JobDocument, known: Names): Names {
  if (document.kind !== 'html') return known;
  const headlines = [document.meta['og:title'], document.pageTitle].flatMap((text) => {
    const title = line(text);
    return title === undefined ? [] : [readHeadline(title)];
  });
  const stated = known.employer ?? headlines.find((headline) => headline.employer !== undefined)?.employer;
  const found = known.title ?? readPageTitle(document, stated === undefined ? [] : [stated]);
  const headline = found === undefined ? undefined : readHeadline(found);
  const employer = stated ?? headline?.employer ?? readPageEmployer(document, headline?.title);
  const names = { title: cleanTitle(found, employer), employer: cleanEmployer(employer) };
  const alone = known.title === undefined && names.title !== undefined && !looksLikeJob(names.title);
  // A page that is headed by its owner's name alone: the job is named further below.
  return alone && sameName(names.title, names.employer) ? { employer: names.employer } : names;
}

function sameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && comparable(one) === comparable(other);
}
