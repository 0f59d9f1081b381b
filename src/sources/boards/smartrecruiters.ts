import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { Content, Day, Flag, Line, maybe, Name } from '../values.ts';

const JobAdSection = maybe({ title: Line, text: Content });

/** SmartRecruiters' Posting API: https://developers.smartrecruiters.com/docs/posting-api */
const SmartRecruitersPosting = z.object({
  name: z.string(),
  company: Name,
  location: maybe({ city: Line, region: Line, country: Line, fullLocation: Line, remote: Flag, hybrid: Flag }),
  department: Name,
  function: Name,
  typeOfEmployment: Name,
  experienceLevel: Name,
  releasedDate: Day,
  applyUrl: Line,
  postingUrl: Line,
  language: maybe({ code: Line }),
  jobAd: z.object({
    sections: z.object({
      companyDescription: JobAdSection,
      jobDescription: JobAdSection,
      qualifications: JobAdSection,
      additionalInformation: JobAdSection,
    }),
  }),
});

function postingOf(url: URL): { company: string; id: string } | undefined {
  if (!isAt(url, 'smartrecruiters.com')) return undefined;
  const parts = segments(url);
  const api = parts.indexOf('postings');
  const [company, slug] = api > 0 ? [parts[api - 1], parts[api + 1]] : parts;
  const id = /^[\da-f-]{36}|^\d{9,}/i.exec(slug ?? '')?.[0];
  return company && id ? { company, id } : undefined;
}

export const smartRecruiters = defineBoard({
  id: 'smartrecruiters',
  owns: (url) => postingOf(url) !== undefined,
  request(url) {
    const posting = postingOf(url);
    return (
      posting &&
      jsonRequest(
        `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(posting.company)}/postings/${posting.id}`,
      )
    );
  },
  record: {
    keys: ['name', 'jobAd', 'company'],
    schema: SmartRecruitersPosting,
    titleKey: 'name',
    facts(posting) {
      const { location } = posting;
      const { companyDescription, jobDescription, qualifications, additionalInformation } = posting.jobAd.sections;
      const parts = [location?.city, location?.region, location?.country?.toUpperCase()].filter(Boolean).join(', ');
      return {
        title: posting.name,
        employer: posting.company,
        locations: [location?.fullLocation ?? (parts || undefined)],
        workplace: location?.hybrid ? 'hybrid' : location?.remote ? 'remote' : undefined,
        employment: [posting.typeOfEmployment],
        level: posting.experienceLevel,
        department: posting.department ?? posting.function,
        posted: posting.releasedDate,
        applyUrl: posting.applyUrl ?? posting.postingUrl,
        language: posting.language?.code,
        content: [
          { heading: companyDescription?.title ?? 'Company Description', content: companyDescription?.text },
          { heading: jobDescription?.title ?? 'Job Description', content: jobDescription?.text },
          { heading: qualifications?.title ?? 'Qualifications', content: qualifications?.text },
          { heading: additionalInformation?.title ?? 'Additional Information', content: additionalInformation?.text },
        ],
      };
    },
  },
});
