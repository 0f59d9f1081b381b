import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { Amount, Content, Day, Flag, Line, listOf, maybe } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Recruitee's Careers Site API: https://docs.recruitee.com/reference/offers */
const RecruiteeOffer = z.object({
  title: z.string(),
  slug: z.string(),
  company_name: Line,
  description: Content,
  requirements: Content,
  location: Line,
  locations: listOf(z.object({ name: Line, city: Line, country: Line })),
  city: Line,
  country: Line,
  remote: Flag,
  hybrid: Flag,
  on_site: Flag,
  department: Line,
  employment_type_code: Line,
  experience_code: Line,
  education_code: Line,
  salary: maybe({ min: Amount, max: Amount, currency: Line, period: Line }),
  published_at: Day,
  close_at: Day,
  careers_url: Line,
  careers_apply_url: Line,
});

/** "experienced_professional" in words. */
function words(code: string | undefined): string | undefined {
  const text = code?.replace(/_/g, ' ');
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}

export const recruitee = defineBoard({
  id: 'recruitee',
  owns: (url) => isAt(url, 'recruitee.com') && segments(url)[0] === 'o',
  request: (url) => jsonRequest(`https://${url.host}/api/offers`),
  record: {
    keys: ['title', 'slug', 'careers_url'],
    schema: RecruiteeOffer,
    titleKey: 'title',
    facts(offer) {
      const places = offer.locations.map(
        (place) => [place.city ?? place.name, place.country].filter(Boolean).join(', ') || undefined,
      );
      // Several of the three may be ticked; only one alone says where the work is done.
      const ticked = [offer.remote && 'remote', offer.hybrid && 'hybrid', offer.on_site && 'onsite'].filter(
        (type) => typeof type === 'string',
      );
      return {
        title: offer.title,
        employer: offer.company_name,
        locations: places.length > 0 ? places : [offer.location],
        workplace: ticked.length === 1 ? ticked[0] : offer.hybrid ? 'hybrid' : undefined,
        employment: [words(offer.employment_type_code)],
        department: offer.department,
        level: words(offer.experience_code),
        education: words(offer.education_code),
        pay: salary(offer.salary?.min, offer.salary?.max, offer.salary?.currency, offer.salary?.period),
        posted: offer.published_at,
        validThrough: offer.close_at,
        applyUrl: offer.careers_apply_url ?? offer.careers_url,
        content: [offer.description, { heading: 'Requirements', content: offer.requirements }],
      };
    },
  },
});
