/**
 * Slack's limits, in characters or elements. https://docs.slack.dev/reference/block-kit/blocks
 * `message` is in the units of weight().
 */
export const LIMITS = {
  message: 9_900,
  header: 150,
  section: 3_000,
  actions: 25,
  context: 10,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  id: 255,
  viewTitle: 24,
  input: 3_000,
  placeholder: 150,
  label: 2_000,
  hint: 2_000,
  /** chat.update's `text`. */
  fallbackText: 3_500,
} as const;

/** A word that is longer is cut: little would be left of a line of them. */
const LONG_WORD = 24;

/**
 * The one place where text is cut. Counts UTF-16 units as Slack does, never splits a surrogate pair,
 * ends between words where one ends nearby, and in an ellipsis where something was cut.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit <= 0) return '';
  let end = limit - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  const space = text.lastIndexOf(' ', end);
  if (space > end - LONG_WORD && space > limit / 2) end = space;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** What an element takes of a message's allowance beside its words. */
const ELEMENT = 25;

/**
 * How much of a message's allowance blocks take. Slack documents no limit for a whole message: it refuses
 * some with 11,341 characters of text as msg_blocks_too_long, and says that it counts about 12,000 with a
 * share for each block's container (slackapi/bolt-js#2509, #2867). So words and addresses are counted, and
 * a share for each element; staying under 10,000 keeps clear of it either way.
 */
export function weight(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + weight(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (key === 'style') return sum;
    if (typeof inner !== 'string') return sum + weight(inner);
    return key === 'text' || key === 'url' ? sum + inner.length : sum;
  }, ELEMENT);
}
