import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Amount, Content, Day, Line, Lines, listOf, maybe } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Lever's Postings API: https://github.com/lever/postings-api */
const LeverPosting = z.object({
  text: z.string(),
  hostedUrl: z.string(),
  applyUrl: Line,
  createdAt: Day,
  country: Line,
  workplaceType: Line,
  categories: maybe({
    location: Line,
    allLocations: Lines,
    commitment: Line,
    department: Line,
    team: Line,
    level: Line,
  }),
  descriptionPlain: Content,
  description: Content,
  descriptionBody: Content,
  opening: Content,
  lists: listOf(z.object({ text: z.string(), content: z.string() })),
  additional: Content,
  additionalPlain: Content,
  salaryRange: maybe({ min: Amount, max: Amount, currency: Line, interval: Line }),
  salaryDescription: Content,
});

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

function postingOf(url: URL): { site: string; id: string } | undefined {
  if (!isAt(url, 'jobs.lever.co', 'jobs.eu.lever.co', 'api.lever.co', 'api.eu.lever.co')) return undefined;
  const parts = segments(url);
  const [site, id] = parts[0] === 'v0' ? parts.slice(2) : parts;
  return site && id && UUID.test(id) ? { site, id } : undefined;
}

export const lever = defineBoard({
  id: 'lever',
  owns: (url) => postingOf(url) !== undefined,
  request(url) {
    const posting = postingOf(url);
    const host = isAt(url, 'eu.lever.co') ? 'api.eu.lever.co' : 'api.lever.co';
    return posting && jsonRequest(`https://${host}/v0/postings/${encodeURIComponent(posting.site)}/${posting.id}`);
  },
  record: {
    keys: ['text', 'hostedUrl', 'categories'],
    schema: LeverPosting,
    titleKey: 'text',
    facts(posting, _document, url) {
      const { categories, salaryRange } = posting;
      const places = categories?.allLocations.length ? categories.allLocations : [categories?.location];
      const text = [posting.descriptionPlain ?? posting.description, posting.additionalPlain].join('\n');
      return {
        title: posting.text,
        employer: employerFromSlug(hostedSlug(url?.href) ?? hostedSlug(posting.hostedUrl), text),
        locations: places,
        workplace: posting.workplaceType === 'unspecified' ? undefined : posting.workplaceType,
        employment: [categories?.commitment],
        department: [categories?.department, categories?.team].filter(Boolean).join(' – '),
        level: categories?.level,
        pay: salary(salaryRange?.min, salaryRange?.max, salaryRange?.currency, salaryRange?.interval),
        posted: posting.createdAt,
        applyUrl: posting.applyUrl ?? posting.hostedUrl,
        content: [
          posting.description ?? posting.descriptionPlain,
          // Each list is `<li>` items without the list around them.
          ...posting.lists.map((list) => ({ heading: list.text, content: `<ul>${list.content}</ul>` })),
          posting.additional ?? posting.additionalPlain,
          posting.salaryDescription,
        ],
      };
    },
  },
});
