import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Amount, Content, Day, Line, Lines, listOf, maybe, Name } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** What Rippling's own job board loads for a job. */
const RipplingJob = z.object({
  name: z.string(),
  uuid: z.string(),
  companyName: Name,
  description: z.union([
    z.object({ company: Content, role: Content }),
    z.string().transform((role) => ({ company: undefined, role })),
  ]),
  workLocations: Lines,
  department: Name,
  employmentType: maybe({ label: Line, id: Line }),
  createdOn: Day,
  url: Line,
  payRangeDetails: listOf(
    z.object({ location: Name, currency: Line, rangeStart: Amount, rangeEnd: Amount, frequency: Line }),
  ),
});

function jobOf(url: URL): { board: string; id: string } | undefined {
  if (!isAt(url, 'ats.rippling.com', 'ats.us1.rippling.com')) return undefined;
  const parts = segments(url);
  const at = parts.indexOf('jobs');
  const board = parts[at - 1];
  const id = parts[at + 1];
  return at > 0 && board && id && /^[\da-f-]{36}$/i.test(id) ? { board, id } : undefined;
}

export const rippling = defineBoard({
  id: 'rippling',
  owns: (url) => jobOf(url) !== undefined,
  request(url) {
    const job = jobOf(url);
    return (
      job &&
      jsonRequest(`https://api.rippling.com/platform/api/ats/v1/board/${encodeURIComponent(job.board)}/jobs/${job.id}`)
    );
  },
  record: {
    keys: ['name', 'uuid', 'workLocations'],
    schema: RipplingJob,
    titleKey: 'name',
    facts(job, _document, url) {
      const [only, ...others] = job.payRangeDetails;
      const remote = job.workLocations.length > 0 && job.workLocations.every((place) => /\bremote\b/i.test(place));
      return {
        title: job.name,
        employer:
          job.companyName ??
          employerFromSlug(
            hostedSlug(url?.href) ?? hostedSlug(job.url),
            `${job.description.company ?? ''} ${job.description.role ?? ''}`,
          ),
        locations: job.workLocations.map((place) => /^remote \((.+)\)$/i.exec(place)?.[1] ?? place),
        workplace: remote ? 'remote' : undefined,
        employment: [job.employmentType?.label, job.employmentType?.id?.replace(/^SALARIED_FT$/, 'Full-time')],
        department: job.department,
        pay:
          only && others.length === 0
            ? salary(only.rangeStart, only.rangeEnd, only.currency, only.frequency)
            : undefined,
        posted: job.createdOn,
        applyUrl: job.url,
        content: [job.description.company, job.description.role],
      };
    },
  },
});
