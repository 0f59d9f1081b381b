import { z } from 'zod';
import type { JobDocument } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments, subdomain, toUrl } from '../host.ts';
import { Content, Day, Line, Lines, Name } from '../values.ts';

/** What Workday's own career pages load ("cxs"); seen in saved payloads, not documented publicly. */
const WorkdayJob = z.object({
  title: z.string(),
  jobDescription: Content,
  location: Line,
  additionalLocations: Lines,
  startDate: Day,
  endDate: Day,
  timeType: Line,
  remoteType: Line,
  country: Name,
  externalUrl: Line,
  hiringOrganization: Name,
  canApply: z.unknown().optional(),
});

const HOSTS = ['myworkdayjobs.com', 'myworkdaysite.com'];

function addressOf(url: URL): { tenant: string; site: string; path: string } | undefined {
  if (!isAt(url, ...HOSTS)) return undefined;
  const parts = segments(url);
  const rest = parts[0] === 'wday' ? parts.slice(4) : parts.slice(parts.indexOf('job') + 1);
  if (!parts.includes('job') || rest.length === 0) return undefined;
  const onSite = isAt(url, 'myworkdaysite.com');
  const at = parts.indexOf('job');
  const site = parts[at - 1];
  const tenant = onSite ? parts[at - 2] : subdomain(url);
  return site && tenant ? { tenant, site, path: rest.map(encodeURIComponent).join('/') } : undefined;
}

/** The organization that a saved payload names beside its `jobPostingInfo`. */
function organizationBeside({ state }: JobDocument): string | undefined {
  const beside = state.map((value) => Outer.safeParse(value)).find(({ success }) => success);
  return beside?.data?.hiringOrganization;
}
const Outer = z.object({ jobPostingInfo: z.unknown(), hiringOrganization: Name });

/** The tenant's name as the text spells it, else the organization's without the number of its ledger. */
function stated(tenant: string | undefined, named: string | undefined, text: string): string | undefined {
  const name = named?.replace(/^\d+\s*[-–]?\s*/, '');
  // "St. Brendan Health" in the text says more than "St. Brendan" of the tenant's address.
  if (name === undefined || (tenant !== undefined && text.includes(tenant)))
    return tenant !== undefined && name?.startsWith(`${tenant} `) && text.includes(name) ? name : tenant;
  return name;
}

export const workday = defineBoard({
  id: 'workday',
  owns: (url) => addressOf(url) !== undefined,
  request(url) {
    const job = addressOf(url);
    if (!job || segments(url)[0] === 'wday') return job && jsonRequest(url.href);
    return jsonRequest(
      `https://${url.host}/wday/cxs/${encodeURIComponent(job.tenant)}/${encodeURIComponent(job.site)}/job/${job.path}`,
    );
  },
  record: {
    keys: ['title', 'jobDescription', 'jobReqId'],
    schema: WorkdayJob,
    titleKey: 'title',
    facts(job, document, url) {
      const address = url ?? toUrl(job.externalUrl);
      const text = (job.jobDescription ?? document.raw)
        .replace(/&(?:#0?39|#x27|apos|rsquo);/gi, '’')
        .replace(/<[^<>]*>/g, ' ');
      const named = job.hiringOrganization ?? organizationBeside(document);
      const remote = [job.location, ...job.additionalLocations].some((place) => /\bremote\b/i.test(place ?? ''));
      return {
        title: job.title,
        employer: stated(address && employerFromSlug(addressOf(address)?.tenant, text), named, text),
        locations: [job.location, ...job.additionalLocations],
        workplace: job.remoteType ?? (remote ? 'remote' : undefined),
        employment: [job.timeType],
        posted: job.startDate,
        validThrough: job.endDate,
        applyUrl: job.externalUrl,
        content: [job.jobDescription],
      };
    },
  },
});
