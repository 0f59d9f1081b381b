import { bold, paragraph, rich, type SlackMessage } from './elements.ts';
import { literal } from './escape.ts';

/** Characters of one part: preformatted text doubles line feeds and quotes in JSON at worst. */
const PART = 4_500;

/**
 * A Markdown document as messages of preformatted text, cut between lines where a line allows it. A
 * thread message can be read, selected and searched by the whole team, and needs no right to write files.
 */
export function exportMessages(markdown: string): SlackMessage[] {
  const parts = split(literal(markdown).trim(), PART);
  return parts.map((part, index) => {
    const heading = parts.length === 1 ? 'Brief as Markdown' : `Brief as Markdown (${index + 1} of ${parts.length})`;
    return {
      text: heading,
      blocks: [
        rich(paragraph(bold(heading)), { type: 'rich_text_preformatted', elements: [{ type: 'text', text: part }] }),
      ],
    };
  });
}

/** Pieces of at most `limit` characters, ended at a line's end where there is one in the last half. */
function split(content: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = content;
  while (rest.length > limit) {
    const newline = rest.lastIndexOf('\n', limit);
    let end = newline > limit / 2 ? newline : limit;
    const last = rest.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff) end -= 1;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^\n/, '');
  }
  return [...parts, rest].filter((part) => part !== '');
}
