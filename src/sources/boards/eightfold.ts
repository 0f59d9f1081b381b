import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments, subdomain } from '../host.ts';
import { Day, Line, Lines } from '../values.ts';

/** What Eightfold's career sites load for a position. */
const EightfoldPosition = z.object({
  name: z.string(),
  job_description: z.string(),
  location: Line,
  locations: Lines,
  department: Line,
  work_location_option: Line,
  type: Line,
  t_create: Day,
  canonicalPositionUrl: Line,
});

function idOf(url: URL): string | undefined {
  if (!isAt(url, 'eightfold.ai')) return undefined;
  const parts = segments(url);
  const id =
    url.searchParams.get('pid') ??
    /^\d+/.exec(parts[parts.indexOf('job') + 1] ?? '')?.[0] ??
    /^\d+$/.exec(parts[parts.indexOf('jobs') + 1] ?? '')?.[0];
  return id && /^\d+$/.test(id) ? id : undefined;
}

export const eightfold = defineBoard({
  id: 'eightfold',
  owns: (url) => idOf(url) !== undefined,
  request(url) {
    const domain = url.searchParams.get('domain') ?? `${subdomain(url)}.com`;
    return jsonRequest(`https://${url.host}/api/apply/v2/jobs/${idOf(url)}?domain=${encodeURIComponent(domain)}`);
  },
  record: {
    keys: ['name', 'job_description', 'locations'],
    schema: EightfoldPosition,
    titleKey: 'name',
    facts: (position, _document, url) => ({
      title: position.name,
      employer:
        url && isAt(url, 'eightfold.ai') ? employerFromSlug(subdomain(url), position.job_description) : undefined,
      locations: position.locations.length > 0 ? position.locations : [position.location],
      workplace: position.work_location_option?.replace(/_.*/, ''),
      department: position.department,
      posted: position.t_create,
      applyUrl: position.canonicalPositionUrl,
      content: [position.job_description],
    }),
  },
});
