import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';
import { Amount, Day, Flag, Line, Lines, listOf, maybe } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** A posting in No Fluff Jobs' lists; pay is shown without a period. */
const NoFluffPosting = z.object({
  title: z.string(),
  name: Line,
  location: maybe({
    places: listOf(z.object({ city: Line, country: maybe({ name: Line }) })),
    fullyRemote: Flag,
    hybridDesc: Line,
  }),
  posted: Day,
  category: Line,
  seniority: Lines,
  salary: maybe({ from: Amount, to: Amount, currency: Line, type: Line }),
  tiles: maybe({ values: listOf(z.object({ value: z.string(), type: z.string() })) }),
});

/** Polish contract forms: "permanent" is a contract of employment, "zlecenie" a contract of mandate. */
const CONTRACT: Record<string, string> = {
  b2b: 'B2B contract',
  permanent: 'Contract of employment (UoP)',
  zlecenie: 'Contract of mandate',
};

export const noFluffJobs = defineBoard({
  id: 'nofluffjobs',
  owns: (url) => isAt(url, 'nofluffjobs.com') && /\/job\/|\/pl\/job\//.test(url.pathname),
  record: {
    keys: ['title', 'name', 'tiles', 'seniority', 'location'],
    schema: NoFluffPosting,
    titleKey: 'title',
    facts(posting) {
      const places = posting.location?.places ?? [];
      const skills = (posting.tiles?.values ?? [])
        .filter((tile) => tile.type === 'requirement')
        .map((tile) => tile.value);
      const contract = CONTRACT[posting.salary?.type?.toLowerCase() ?? ''] ?? posting.salary?.type;
      return {
        title: posting.title,
        employer: posting.name,
        locations: places
          .map((place) => place.city ?? place.country?.name)
          .filter((place) => !/^remote$/i.test(place ?? '')),
        workplace: posting.location?.fullyRemote ? 'remote' : posting.location?.hybridDesc ? 'hybrid' : undefined,
        employment: posting.salary?.type === 'b2b' ? [contract] : [],
        pay: salary(posting.salary?.from, posting.salary?.to, posting.salary?.currency, undefined),
        level: posting.seniority.join(', '),
        department: posting.category?.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
        fields: [
          ['Contract', contract],
          ['Skills', skills.join(', ')],
        ],
        posted: posting.posted,
        content: [],
      };
    },
  },
});
