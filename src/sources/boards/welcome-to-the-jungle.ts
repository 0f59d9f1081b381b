import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { Amount, Content, Day, Line, Lines, listOf, maybe, Name } from '../values.ts';
import { salary } from '../vocabulary.ts';

const Office = z.object({ city: Line, country_code: Line });

/** A job of Welcome to the Jungle's public API, also in the state of its pages. */
const WelcomeJob = z.object({
  name: z.string(),
  slug: z.string(),
  organization: Name,
  office: Office.optional().catch(undefined),
  offices: listOf(Office),
  contract_type: Line,
  remote: Line,
  salary_min: Amount,
  salary_max: Amount,
  salary_currency: Line,
  salary_period: Line,
  experience_level_minimum: Amount,
  education_level: Line,
  published_at: Day,
  profession: maybe({ name: Line }),
  skills: Lines,
  tools: Lines,
  description: Content,
  profile: Content,
  recruitment_process: Content,
  company_description: Content,
});

/** Their contract codes; "full_time" is their word for a permanent contract, beside which "part_time" is one of its own. */
const CONTRACT: Record<string, string> = {
  full_time: 'Permanent full-time contract',
  internship: 'Internship',
  temporary: 'Fixed-term',
  freelance: 'Freelance',
  part_time: 'Part-time',
  apprenticeship: 'Apprenticeship',
};
const REMOTE: Record<string, string> = { fulltime: 'remote', partial: 'hybrid', punctual: 'hybrid', no: 'onsite' };

function jobOf(url: URL): { organization: string; slug: string } | undefined {
  if (!isAt(url, 'welcometothejungle.com')) return undefined;
  const parts = segments(url);
  const organization = parts[parts.indexOf('companies') + 1 || parts.indexOf('organizations') + 1 || parts.length];
  const slug = parts.includes('jobs') ? parts[parts.indexOf('jobs') + 1] : undefined;
  return organization && slug ? { organization, slug } : undefined;
}

export const welcomeToTheJungle = defineBoard({
  id: 'welcometothejungle',
  owns: (url) => jobOf(url) !== undefined,
  request(url) {
    const job = jobOf(url);
    return (
      job &&
      jsonRequest(
        `https://api.welcometothejungle.com/api/v1/organizations/${encodeURIComponent(job.organization)}/jobs/${encodeURIComponent(job.slug)}`,
      )
    );
  },
  record: {
    keys: ['name', 'slug', 'organization', 'contract_type'],
    schema: WelcomeJob,
    titleKey: 'name',
    facts(job) {
      const offices = job.offices.length > 0 ? job.offices : job.office ? [job.office] : [];
      const contract = job.contract_type?.toLowerCase() ?? '';
      return {
        title: job.name,
        employer: job.organization,
        locations: offices.map((office) => [office.city, office.country_code].filter(Boolean).join(', ') || undefined),
        workplace: REMOTE[job.remote ?? ''],
        employment: [CONTRACT[contract] ?? job.contract_type],
        pay: salary(job.salary_min, job.salary_max, job.salary_currency, job.salary_period),
        department: job.profession?.name,
        experience: job.experience_level_minimum === undefined ? undefined : `${job.experience_level_minimum}+ years`,
        fields: [['Skills', [...job.skills, ...job.tools].join(', ')]],
        posted: job.published_at,
        content: [
          { heading: 'The company', content: job.company_description },
          { heading: 'Job description', content: job.description },
          { heading: 'Preferred experience', content: job.profile },
          { heading: 'Recruitment process', content: job.recruitment_process },
        ],
      };
    },
  },
});
