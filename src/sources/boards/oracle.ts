import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { Content, Day, Line, listOf, Name } from '../values.ts';

/** Oracle Recruiting Cloud's candidate experience record (recruitingCEJobRequisitionDetails). */
const OracleRequisition = z.object({
  Title: z.string(),
  Id: z.unknown().optional(),
  Category: Line,
  PrimaryLocation: Line,
  secondaryLocations: listOf(z.object({ Name })),
  WorkplaceType: Line,
  JobSchedule: Line,
  ContractType: Line,
  JobType: Line,
  LegalEmployer: Line,
  ExternalPostedStartDate: Day,
  ExternalPostedEndDate: Day,
  ExternalDescriptionStr: Content,
  ExternalResponsibilitiesStr: Content,
  ExternalQualificationsStr: Content,
  CorporateDescriptionStr: Content,
  OrganizationDescriptionStr: Content,
  requisitionFlexFields: listOf(z.object({ Prompt: z.string(), Value: Line })),
});

function jobOf(url: URL): { site: string; id: string } | undefined {
  if (!isAt(url, 'oraclecloud.com')) return undefined;
  const parts = segments(url);
  const site = parts[parts.indexOf('sites') + 1];
  const id = parts[parts.indexOf('job') + 1];
  return parts.includes('sites') && parts.includes('job') && site && id && /^\d+$/.test(id) ? { site, id } : undefined;
}

export const oracle = defineBoard({
  id: 'oracle',
  owns: (url) => jobOf(url) !== undefined,
  request(url) {
    const job = jobOf(url);
    if (!job) return undefined;
    const finder = encodeURIComponent(`ById;Id="${job.id}",siteNumber=${job.site}`);
    return jsonRequest(
      `https://${url.host}/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${finder}`,
    );
  },
  record: {
    keys: ['Title', 'PrimaryLocation', 'ExternalDescriptionStr'],
    schema: OracleRequisition,
    titleKey: 'Title',
    facts: (job) => ({
      title: job.Title,
      employer: job.LegalEmployer,
      locations: [job.PrimaryLocation, ...job.secondaryLocations.map((place) => place.Name)],
      workplace: job.WorkplaceType,
      employment: [job.JobSchedule, job.ContractType],
      department: job.Category,
      posted: job.ExternalPostedStartDate,
      validThrough: job.ExternalPostedEndDate,
      fields: job.requisitionFlexFields.map(({ Prompt, Value }) => [Prompt, Value]),
      content: [
        job.ExternalDescriptionStr,
        { heading: 'Responsibilities', content: job.ExternalResponsibilitiesStr },
        { heading: 'Qualifications', content: job.ExternalQualificationsStr },
        { heading: 'About us', content: job.CorporateDescriptionStr },
        job.OrganizationDescriptionStr,
      ],
    }),
  },
});
