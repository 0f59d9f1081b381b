import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Content, Day, Flag, Line, listOf, maybe } from '../values.ts';

/** Comeet's Careers API: https://developers.comeet.com/reference/careers-api-overview */
const ComeetPosition = z.object({
  name: z.string(),
  uid: z.string(),
  company_name: Line,
  department: Line,
  employment_type: Line,
  experience_level: Line,
  workplace_type: Line,
  location: maybe({ name: Line, city: Line, state: Line, country: Line, is_remote: Flag }),
  time_updated: Day,
  url_active_page: Line,
  details: listOf(z.object({ name: Line, value: Content })),
});

export const comeet = defineBoard({
  id: 'comeet',
  owns: (url) => isAt(url, 'comeet.com', 'comeet.co') && url.pathname.startsWith('/jobs/'),
  record: {
    keys: ['name', 'uid', 'details', 'url_comeet_hosted_page'],
    schema: ComeetPosition,
    titleKey: 'name',
    facts(position) {
      const { location } = position;
      const place = [location?.city ?? location?.name, location?.state, location?.country].filter(Boolean).join(', ');
      return {
        title: position.name,
        employer: position.company_name,
        locations: [place || undefined],
        workplace: position.workplace_type ?? (location?.is_remote ? 'remote' : undefined),
        employment: [position.employment_type],
        department: position.department,
        level: position.experience_level,
        applyUrl: position.url_active_page,
        content: position.details.map(({ name, value }) => ({ heading: name ?? 'Description', content: value })),
      };
    },
  },
});
