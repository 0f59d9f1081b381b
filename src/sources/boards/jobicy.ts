import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Amount, Content, Day, Line, Lines } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Jobicy's API: https://jobicy.com/jobs-rss-feed; only remote jobs, the older fields name pay a year. */
const JobicyJob = z.object({
  jobTitle: z.string(),
  companyName: Line,
  jobIndustry: Lines,
  jobType: Lines,
  jobGeo: Line,
  jobLevel: Line,
  jobDescription: Content,
  jobExcerpt: Content,
  pubDate: Day,
  annualSalaryMin: Amount,
  annualSalaryMax: Amount,
  salaryMin: Amount,
  salaryMax: Amount,
  salaryCurrency: Line,
  salaryPeriod: Line,
  url: Line,
});

export const jobicy = defineBoard({
  id: 'jobicy',
  owns: (url) => isAt(url, 'jobicy.com') && url.pathname.startsWith('/jobs/'),
  record: {
    keys: ['jobTitle', 'companyName', 'jobGeo'],
    schema: JobicyJob,
    titleKey: 'jobTitle',
    facts: (job) => ({
      title: job.jobTitle,
      employer: job.companyName,
      locations: /^anywhere/i.test(job.jobGeo ?? '') ? [] : [job.jobGeo],
      workplace: 'remote',
      employment: job.jobType,
      level: /^any$/i.test(job.jobLevel ?? '') ? undefined : job.jobLevel,
      department: job.jobIndustry.join(', '),
      pay:
        salary(job.annualSalaryMin, job.annualSalaryMax, job.salaryCurrency, 'year') ??
        salary(job.salaryMin, job.salaryMax, job.salaryCurrency, job.salaryPeriod),
      posted: job.pubDate,
      applyUrl: job.url,
      content: [job.jobDescription ?? job.jobExcerpt],
    }),
  },
});
