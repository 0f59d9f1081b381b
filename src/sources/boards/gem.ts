import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Content, Day, Line, Lines, Name } from '../values.ts';

/** Gem's Job Board API: https://api.gem.com/job_board/v0/reference */
const GemJobPost = z.object({
  title: z.string(),
  absolute_url: z.string(),
  content: Content,
  content_plain: Content,
  location: Name,
  location_type: Line,
  employment_type: Line,
  departments: Lines,
  first_published_at: Day,
});

function jobOf(url: URL): { board: string; id: string } | undefined {
  if (!isAt(url, 'jobs.gem.com')) return undefined;
  const [board, id] = segments(url);
  return board && id ? { board, id } : undefined;
}

export const gem = defineBoard({
  id: 'gem',
  owns: (url) => jobOf(url) !== undefined,
  request(url) {
    const job = jobOf(url);
    return job && jsonRequest(`https://api.gem.com/job_board/v0/${encodeURIComponent(job.board)}/job_posts/`);
  },
  record: {
    keys: ['title', 'absolute_url', 'location_type'],
    schema: GemJobPost,
    titleKey: 'title',
    facts: (post, _document, url) => ({
      title: post.title,
      employer: employerFromSlug(
        hostedSlug(url?.href) ?? hostedSlug(post.absolute_url),
        post.content_plain ?? post.content ?? '',
      ),
      locations: [post.location],
      workplace: post.location_type?.replace('_', ' '),
      employment: [post.employment_type?.replace('_', ' ')],
      department: post.departments.join(', '),
      posted: post.first_published_at,
      applyUrl: post.absolute_url,
      content: [post.content ?? post.content_plain],
    }),
  },
});
