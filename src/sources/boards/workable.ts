import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Content, Day, Flag, Line, Lines, listOf } from '../values.ts';

const Place = z.object({ city: Line, region: Line, country: Line, hidden: Flag });

/** Workable's widget and posting records, as its own career pages load them. */
const WorkableJob = z.object({
  title: z.string(),
  shortcode: z.string(),
  employment_type: Line,
  type: Line,
  workplace: Line,
  remote: Flag,
  telecommuting: Flag,
  department: Lines,
  url: Line,
  application_url: Line,
  published_on: Day,
  published: Day,
  city: Line,
  state: z.unknown().optional(),
  country: Line,
  location: Place.optional().catch(undefined),
  locations: listOf(Place),
  experience: Line,
  education: Line,
  function: Line,
  industry: Line,
  language: Line,
  description: Content,
  requirements: Content,
  benefits: Content,
});

function jobOf(url: URL): { account: string; code: string } | undefined {
  if (!isAt(url, 'apply.workable.com')) return undefined;
  const parts = segments(url);
  const at = parts.indexOf('j') >= 0 ? parts.indexOf('j') : parts.indexOf('jobs');
  const account = parts[at - 1];
  const code = parts[at + 1];
  return account && code && /^[A-Z\d]{6,}$/i.test(code) ? { account, code } : undefined;
}

export const workable = defineBoard({
  id: 'workable',
  owns: (url) => jobOf(url) !== undefined || (isAt(url, 'workable.com') && segments(url)[0] === 'j'),
  request(url) {
    const job = jobOf(url);
    return job
      ? jsonRequest(
          `https://apply.workable.com/api/v2/accounts/${encodeURIComponent(job.account)}/jobs/${encodeURIComponent(job.code)}`,
        )
      : { url: url.href };
  },
  record: {
    keys: ['title', 'shortcode', 'description'],
    schema: WorkableJob,
    titleKey: 'title',
    facts(job, _document, url) {
      const places =
        job.locations.length > 0
          ? job.locations
          : job.location
            ? [job.location]
            : [{ city: job.city, region: undefined, country: job.country, hidden: undefined }];
      return {
        title: job.title,
        employer: employerFromSlug(hostedSlug(url?.href) ?? hostedSlug(job.url), job.description ?? ''),
        locations: places.map(
          (place) => [place.city, place.region, place.country].filter(Boolean).join(', ') || undefined,
        ),
        workplace: job.workplace ?? (job.remote || job.telecommuting ? 'remote' : undefined),
        employment: [job.employment_type ?? (job.type && `${job.type}-time`)],
        department: job.department.join(' – '),
        level: job.experience,
        education: job.education,
        fields: [
          ['Function', job.function],
          ['Industry', job.industry],
        ],
        posted: job.published_on ?? job.published,
        applyUrl: job.application_url ?? job.url,
        language: job.language,
        content: [
          job.description,
          { heading: 'Requirements', content: job.requirements },
          { heading: 'Benefits', content: job.benefits },
        ],
      };
    },
  },
});
