import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { Content, Day, Line, Lines } from '../values.ts';

/** The job in the state of a Phenom career site (`phApp.ddo`); such sites stand on the employers' own hosts. */
const PhenomJob = z.object({
  title: z.string(),
  jobSeqNo: z.string(),
  companyName: Line,
  description: Content,
  cityStateCountry: Line,
  location: Line,
  multi_location: Lines,
  type: Line,
  jobType: Line,
  category: Line,
  experienceLevel: Line,
  postedDate: Day,
  applyUrl: Line,
});

export const phenom = defineBoard({
  id: 'phenom',
  owns: () => false,
  record: {
    keys: ['title', 'jobSeqNo', 'description'],
    schema: PhenomJob,
    titleKey: 'title',
    facts: (job) => ({
      title: job.title,
      employer: job.companyName,
      locations: job.multi_location.length > 0 ? job.multi_location : [job.cityStateCountry ?? job.location],
      employment: [job.jobType ?? job.type],
      department: job.category,
      level: job.experienceLevel,
      posted: job.postedDate,
      applyUrl: job.applyUrl,
      content: [job.description],
    }),
  },
});
