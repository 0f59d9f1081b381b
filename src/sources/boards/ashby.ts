import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Amount, Content, Day, Flag, Line, Lines, listOf, maybe } from '../values.ts';
import { salary } from '../vocabulary.ts';

const SalaryComponent = z.object({
  compensationType: Line,
  interval: Line,
  currencyCode: Line,
  minValue: Amount,
  maxValue: Amount,
});

/** Ashby's public posting API: https://developers.ashbyhq.com/docs/public-job-posting-api */
const AshbyJob = z.object({
  title: z.string(),
  jobUrl: z.string(),
  applyUrl: Line,
  department: Line,
  team: Line,
  employmentType: Line,
  location: Line,
  secondaryLocations: z
    .unknown()
    .optional()
    .transform((value) =>
      (Array.isArray(value) ? value : []).map((item) =>
        Line.parse((item as { location?: unknown } | null)?.location ?? item),
      ),
    ),
  isRemote: Flag,
  workplaceType: Line,
  publishedAt: Day,
  descriptionHtml: Content,
  descriptionPlain: Content,
  compensation: maybe({ compensationTierSummary: Line, summaryComponents: listOf(SalaryComponent) }),
  organizationName: Line,
  departments: Lines,
});

function jobOf(url: URL): { org: string; id: string } | undefined {
  if (!isAt(url, 'jobs.ashbyhq.com')) return undefined;
  const [org, id] = segments(url);
  return org && id && /^[\da-f-]{36}$/i.test(id) ? { org, id } : undefined;
}

export const ashby = defineBoard({
  id: 'ashby',
  owns: (url) => jobOf(url) !== undefined,
  /** The API has no address for one job: the list comes, and the job is chosen by the id in the shared address. */
  request(url) {
    const job = jobOf(url);
    return (
      job &&
      jsonRequest(
        `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(job.org)}?includeCompensation=true`,
      )
    );
  },
  record: {
    keys: ['jobUrl', 'title', 'isListed'],
    schema: AshbyJob,
    titleKey: 'title',
    facts(job, _document, url) {
      const base = job.compensation?.summaryComponents.filter((part) => part.compensationType === 'Salary') ?? [];
      const [only] = base;
      const text = job.descriptionPlain ?? job.descriptionHtml ?? '';
      const workplace = job.workplaceType ?? (job.isRemote ? 'remote' : undefined);
      return {
        title: job.title,
        employer: job.organizationName ?? employerFromSlug(hostedSlug(url?.href) ?? hostedSlug(job.jobUrl), text),
        locations: [job.location, ...job.secondaryLocations],
        workplace,
        employment: [job.employmentType],
        department:
          job.team && job.team !== job.department
            ? [job.department, job.team].filter(Boolean).join(' – ')
            : job.department,
        pay:
          only && base.length === 1
            ? salary(only.minValue, only.maxValue, only.currencyCode, only.interval)
            : undefined,
        payWords: job.compensation?.compensationTierSummary,
        posted: job.publishedAt,
        applyUrl: job.applyUrl ?? job.jobUrl,
        content: [job.descriptionHtml ?? job.descriptionPlain],
      };
    },
  },
});
