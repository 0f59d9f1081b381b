import { z } from 'zod';
import { descriptionToBlocks } from '../../documents/description.ts';
import type { Block } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';
import type { BoardFacts } from '../facts.ts';
import { jsonRequest } from '../host.ts';
import { Day, Line } from '../values.ts';
import { workplaceType } from '../vocabulary.ts';

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

const PAY = /[$€£¥]\s?\d|\d+\s?k\b|\bequity\b/i;
const TYPE = /^(?:full|part)[- ]?time|^contract|^intern|^freelance|^permanent/i;
const ROLE =
  /engineer|develop|manager|design|scientist|analyst|lead|head of|founder|architect|director|marketing|sales|product|research|devops|sre|\bc[te]o\b|programmer|recruit|multiple|various|roles/i;

/** Reads the parts of a comment's first line. */
export function readComment(blocks: Block[]): BoardFacts {
  const [first] = blocks;
  const opening = first === undefined ? '' : first.type === 'field' ? `${first.label}: ${first.value}` : first.text;
  const [name, ...parts] = opening
    .split(/\s*\|\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) return { content: [blocks] };
  const employer = name
    ?.replace(/\s*\((?:https?:|www\.|YC |[a-z0-9.-]+\.[a-z]{2,}).*?\)|\s*[-–—]?\s*https?:\/\/\S+/gi, '')
    .trim();
  const role = parts.find((part) => ROLE.test(part) && !PAY.test(part) && !/^https?:/.test(part));
  const others = parts.filter((part) => part !== role && !/^https?:|^www\./.test(part));
  const workplace = others.find((part) => workplaceType(part) !== undefined && part.length < 60);
  const places = others.filter(
    (part) =>
      !PAY.test(part) && !TYPE.test(part) && !/^(?:remote|onsite|on-site|hybrid|visa|in-?person)\b[^,]*$/i.test(part),
  );
  return {
    title: role,
    employer,
    locations: places.slice(0, 1),
    workplace,
    employment: others.filter((part) => TYPE.test(part)),
    payWords: others.find((part) => PAY.test(part)),
    content: [blocks],
  };
}
