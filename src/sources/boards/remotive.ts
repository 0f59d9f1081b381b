import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Content, Day, Line } from '../values.ts';

/** Remotive's API: https://github.com/remotive-com/remote-jobs-api */
const RemotiveJob = z.object({
  title: z.string(),
  company_name: Line,
  category: Line,
  job_type: Line,
  publication_date: Day,
  candidate_required_location: Line,
  salary: Line,
  description: Content,
  url: Line,
});

export const remotive = defineBoard({
  id: 'remotive',
  owns: (url) => isAt(url, 'remotive.com', 'remotive.io') && url.pathname.includes('/remote-jobs/'),
  record: {
    keys: ['title', 'company_name', 'candidate_required_location'],
    schema: RemotiveJob,
    titleKey: 'title',
    facts: (job) => ({
      title: job.title,
      employer: job.company_name,
      locations: [job.candidate_required_location],
      workplace: 'remote',
      employment: [job.job_type?.replace(/_/g, '-')],
      department: job.category,
      payWords: job.salary,
      posted: job.publication_date,
      applyUrl: job.url,
      content: [job.description],
    }),
  },
});
