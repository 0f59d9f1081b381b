import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { line } from '../values.ts';

/** Jobvite's pages: heading, a line of department and place, the description. */
export const jobvite = defineBoard({
  id: 'jobvite',
  owns: (url) => isAt(url, 'jobs.jobvite.com') && segments(url).includes('job'),
  page(document, url) {
    // "Engineering  Berlin, Germany": the department, then the places, split by the page's own separator.
    const [department, ...places] = (document.selectText('.jv-job-detail-meta') ?? '')
      .split(/\s{2,}|\s*[·|\n]\s*/)
      .filter(Boolean);
    return {
      title: document.selectText('h2.jv-header, .jv-header') ?? undefined,
      employer: employerFromSlug(hostedSlug(url.href), document.raw),
      department: line(department),
      locations: places.length > 0 ? places.map((place) => line(place)) : undefined,
      content: [document.select('.jv-job-detail-description')],
    };
  },
});
