import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Amount, Content, Day, Flag, Line, maybe, Name } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Pinpoint's public postings feed: https://developers.pinpointhq.com/docs/embedding-job-postings */
const PinpointPosting = z.object({
  title: z.string(),
  url: Line,
  description: Content,
  key_responsibilities: Content,
  key_responsibilities_header: Line,
  skills_knowledge_expertise: Content,
  skills_knowledge_expertise_header: Line,
  benefits: Content,
  benefits_header: Line,
  employment_type_text: Line,
  employment_type: Line,
  workplace_type: Line,
  compensation: Line,
  compensation_visible: Flag,
  compensation_minimum: Amount,
  compensation_maximum: Amount,
  compensation_currency: Line,
  compensation_frequency: Line,
  deadline_at: Day,
  location: maybe({ city: Line, name: Line, province: Line }),
  job: maybe({ department: Name }),
});

export const pinpoint = defineBoard({
  id: 'pinpoint',
  owns: (url) => isAt(url, 'pinpointhq.com') && segments(url).includes('postings'),
  request: (url) => jsonRequest(`https://${url.host}/postings.json`),
  record: {
    keys: ['title', 'workplace_type', 'key_responsibilities'],
    schema: PinpointPosting,
    titleKey: 'title',
    facts(posting, _document, url) {
      const { location } = posting;
      const shown = posting.compensation_visible !== false;
      return {
        title: posting.title,
        employer: employerFromSlug(hostedSlug(url?.href) ?? hostedSlug(posting.url), posting.description ?? ''),
        locations: [[location?.city ?? location?.name, location?.province].filter(Boolean).join(', ') || undefined],
        workplace: posting.workplace_type,
        employment: [posting.employment_type_text ?? posting.employment_type?.replace(/_/g, ' ')],
        department: posting.job?.department,
        pay: shown
          ? salary(
              posting.compensation_minimum,
              posting.compensation_maximum,
              posting.compensation_currency,
              posting.compensation_frequency,
            )
          : undefined,
        payWords: shown ? posting.compensation : undefined,
        validThrough: posting.deadline_at,
        applyUrl: posting.url,
        content: [
          posting.description,
          {
            heading: posting.key_responsibilities_header ?? 'Key Responsibilities',
            content: posting.key_responsibilities,
          },
          {
            heading: posting.skills_knowledge_expertise_header ?? 'Skills, Knowledge and Expertise',
            content: posting.skills_knowledge_expertise,
          },
          { heading: posting.benefits_header ?? 'Benefits', content: posting.benefits },
        ],
      };
    },
  },
});
