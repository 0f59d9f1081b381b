import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Content, Day, Line, maybe, Name } from '../values.ts';

/** What BambooHR's own career pages load for a job ("/careers/{id}/detail"). */
const BambooJob = z.object({
  jobOpeningName: z.string(),
  jobOpeningShareUrl: Line,
  departmentLabel: Line,
  employmentStatusLabel: Line,
  location: maybe({ city: Line, state: Line, addressCountry: Line }),
  atsLocation: maybe({ city: Line, state: Line, province: Line, country: Line }),
  description: Content,
  compensation: Line,
  datePosted: Day,
  minimumExperience: Line,
  companyName: Name,
});

function idOf(url: URL): string | undefined {
  if (!isAt(url, 'bamboohr.com')) return undefined;
  const [first, second] = segments(url);
  const id = first === 'careers' ? second : first === 'jobs' ? url.searchParams.get('id') : undefined;
  return id && /^\d+$/.test(id) ? id : undefined;
}

export const bambooHr = defineBoard({
  id: 'bamboohr',
  owns: (url) => idOf(url) !== undefined,
  request: (url) => jsonRequest(`https://${url.host}/careers/${idOf(url)}/detail`),
  record: {
    keys: ['jobOpeningName', 'description'],
    schema: BambooJob,
    titleKey: 'jobOpeningName',
    facts(job, _document, url) {
      const { location, atsLocation } = job;
      const place = [
        location?.city ?? atsLocation?.city,
        location?.state ?? atsLocation?.state ?? atsLocation?.province,
        location?.addressCountry ?? atsLocation?.country,
      ];
      return {
        title: job.jobOpeningName,
        employer:
          job.companyName ??
          employerFromSlug(hostedSlug(url?.href) ?? hostedSlug(job.jobOpeningShareUrl), job.description ?? ''),
        locations: [place.filter(Boolean).join(', ') || undefined],
        employment: [job.employmentStatusLabel],
        department: job.departmentLabel,
        level: job.minimumExperience,
        payWords: job.compensation,
        posted: job.datePosted,
        applyUrl: job.jobOpeningShareUrl,
        content: [job.description],
      };
    },
  },
});
