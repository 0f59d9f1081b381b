import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Content, Day, Line, Lines, maybe, Name } from '../values.ts';

/** The Muse's API: https://www.themuse.com/developers/api/v2 */
const MuseJob = z.object({
  name: z.string(),
  contents: Content,
  company: Name,
  locations: Lines,
  categories: Lines,
  levels: Lines,
  publication_date: Day,
  refs: maybe({ landing_page: Line }),
});

const FLEXIBLE = /^(?:flexible|remote|flexible \/ remote)$/i;

export const theMuse = defineBoard({
  id: 'themuse',
  owns: (url) => isAt(url, 'themuse.com') && url.pathname.startsWith('/jobs/'),
  record: {
    keys: ['name', 'contents', 'levels', 'refs'],
    schema: MuseJob,
    titleKey: 'name',
    facts: (job) => ({
      title: job.name,
      employer: job.company,
      locations: job.locations.filter((place) => !FLEXIBLE.test(place)),
      workplace: job.locations.some((place) => FLEXIBLE.test(place)) ? 'remote' : undefined,
      level: job.levels.join(', '),
      department: job.categories.join(', '),
      posted: job.publication_date,
      applyUrl: job.refs?.landing_page,
      content: [job.contents],
    }),
  },
});
