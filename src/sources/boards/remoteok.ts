import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Amount, Content, Day, Line, Lines } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Remote OK's API (https://remoteok.com/api): only remote jobs; pay is in US dollars a year. */
const RemoteOkJob = z.object({
  position: z.string(),
  slug: z.string(),
  company: Line,
  location: Line,
  date: Day,
  epoch: Day,
  tags: Lines,
  description: Content,
  salary_min: Amount,
  salary_max: Amount,
  apply_url: Line,
  url: Line,
});

/** What the board adds to every description, for applicants to show that they have read it. */
const PROOF_OF_READING =
  /(?:<br\s*\/?>\s*)*(?:<p>\s*)?Please mention the word \*{0,2}[^<]{1,40} (?:and|when)\b[\s\S]*$/;

export const remoteOk = defineBoard({
  id: 'remoteok',
  owns: (url) => isAt(url, 'remoteok.com', 'remoteok.io') && url.pathname.startsWith('/remote-jobs/'),
  record: {
    keys: ['position', 'slug', 'epoch', 'company'],
    schema: RemoteOkJob,
    titleKey: 'position',
    facts: (job) => ({
      title: job.position,
      employer: job.company,
      locations: [job.location?.replace(/[,\s]+$/, '') || undefined].filter((place) => !/^remote$/i.test(place ?? '')),
      workplace: 'remote',
      pay: salary(job.salary_min, job.salary_max, 'USD', 'year'),
      posted: job.date ?? job.epoch,
      applyUrl: job.apply_url ?? job.url,
      content: [job.description?.replace(PROOF_OF_READING, '')],
    }),
  },
});
