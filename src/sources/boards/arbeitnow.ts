import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Content, Day, Flag, Line, Lines } from '../values.ts';

/** Arbeitnow's API: https://www.arbeitnow.com/blog/job-board-api */
const ArbeitnowJob = z.object({
  title: z.string(),
  company_name: Line,
  location: Line,
  remote: Flag,
  job_types: Lines,
  tags: Lines,
  description: Content,
  created_at: Day,
  url: Line,
});

/** What the board sets below every ad: `<p>Find <a href="…">Jobs in Germany</a> on Arbeitnow</p>`. */
const ADVERT =
  /(?:<p>\s*)?Find\s+(?:more )?(?:<a\b[^<>]{0,200}>)?(?:[\w ]{2,30} )?Jobs in [\w ]{2,30}(?:<\/a>)?\s+on Arbeitnow\s*(?:<\/a>)?\s*(?:<\/p>)?\s*$/i;

export const arbeitnow = defineBoard({
  id: 'arbeitnow',
  owns: (url) => isAt(url, 'arbeitnow.com') && url.pathname.includes('/jobs/'),
  record: {
    keys: ['title', 'company_name', 'job_types', 'slug'],
    schema: ArbeitnowJob,
    titleKey: 'title',
    facts: (job) => ({
      title: job.title,
      employer: job.company_name,
      locations: [job.location],
      workplace: job.remote ? 'remote' : undefined,
      employment: job.job_types,
      department: job.tags.join(', '),
      posted: job.created_at,
      applyUrl: job.url,
      content: [job.description?.replace(ADVERT, '')],
    }),
  },
});
