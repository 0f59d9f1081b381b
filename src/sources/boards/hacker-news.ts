import { z } from 'zod';
import { descriptionToBlocks } from '../../documents/description.ts';
import type { Block } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';
import type { BoardFacts } from '../facts.ts';
import { jsonRequest } from '../host.ts';
import { readPipedLine } from '../text/piped-line.ts';
import { Day, Line } from '../values.ts';

/** An item of Hacker News: https://hn.algolia.com/api, and the same comment from the Firebase API. */
const HackerNewsItem = z.object({
  id: z.union([z.number(), z.string()]),
  text: z.string(),
  type: z.string(),
  created_at: Day,
  time: Day,
  url: Line,
});

/**
 * "Who is hiring?" comments open with a line of parts: "Acme | Senior Engineer | Berlin | Remote | Full-time | €80k".
 * The order is a habit, not a rule: parts are told by what they say.
 */
export const hackerNews = defineBoard({
  id: 'hackernews',
  owns: (url) =>
    url.hostname === 'news.ycombinator.com' &&
    url.pathname === '/item' &&
    /^\d+$/.test(url.searchParams.get('id') ?? ''),
  request: (url) => jsonRequest(`https://hn.algolia.com/api/v1/items/${url.searchParams.get('id')}`),
  record: {
    keys: ['id', 'text', 'type'],
    schema: HackerNewsItem.refine((item) => item.type === 'comment' && item.text.includes('|')),
    titleKey: 'text',
    facts: (item) => ({ ...readComment(descriptionToBlocks(item.text)), posted: item.created_at ?? item.time }),
  },
  page: (document) => readComment(document.select('.commtext')),
});

/** Reads the line that a comment opens with. */
function readComment(blocks: Block[]): BoardFacts {
  const [first] = blocks;
  const opening = first === undefined ? '' : first.type === 'field' ? `${first.label}: ${first.value}` : first.text;
  return { ...readPipedLine(opening), content: [blocks] };
}
