import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Amount, Content, Day, Line, Lines } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Himalayas' API: https://himalayas.app/api; only remote jobs. */
const HimalayasJob = z.object({
  title: z.string(),
  companyName: Line,
  employmentType: Line,
  minSalary: Amount,
  maxSalary: Amount,
  salaryPeriod: Line,
  currency: Line,
  seniority: Lines,
  locationRestrictions: Lines,
  categories: Lines,
  description: Content,
  excerpt: Content,
  pubDate: Day,
  expiryDate: Day,
  applicationLink: Line,
});

export const himalayas = defineBoard({
  id: 'himalayas',
  owns: (url) => isAt(url, 'himalayas.app') && url.pathname.includes('/jobs/'),
  record: {
    keys: ['title', 'companyName', 'locationRestrictions'],
    schema: HimalayasJob,
    titleKey: 'title',
    facts: (job) => ({
      title: job.title,
      employer: job.companyName,
      locations: job.locationRestrictions,
      workplace: 'remote',
      employment: [job.employmentType],
      pay: salary(job.minSalary, job.maxSalary, job.currency, job.salaryPeriod ?? 'year'),
      level: job.seniority.join(', '),
      posted: job.pubDate,
      validThrough: job.expiryDate,
      applyUrl: job.applicationLink,
      content: [job.description ?? job.excerpt],
    }),
  },
});
