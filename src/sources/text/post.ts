import { withoutComments } from '../../extraction/comments.ts';
import { blockText } from '../../extraction/compose.ts';
import { menuLength } from '../../extraction/copied-menu.ts';
import { withoutMessageFrame } from '../../extraction/message-frame.ts';

/** Lines among which a thread, a letter or a post shows itself. */
const MAX_FRAMED = 400;

/**
 * A text from the first line of its ad on: below the head of the message, the letter or the post that it stands in, or
 * the menu of the page that it was copied from.
 * @returns the text itself where it stands in none
 */
export function postOf(raw: string): string {
  const lines = raw.split(/\r?\n/, MAX_FRAMED);
  const blocks = lines.flatMap((each, index) => {
    const text = each.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ type: 'paragraph' as const, text, index }];
  });
  const said = withoutComments(withoutMessageFrame(blocks));
  const first = said[menuLength(said.map(blockText))];
  const top = blocks[0];
  if (first === undefined || first === top) return raw;
  const at = blocks.find((block) => block === first || ('text' in first && block.text.endsWith(first.text)))?.index;
  if (at === undefined) return raw;
  const start = raw.split('\n', at).join('\n').length;
  // Of a chat's log, the line begins with who wrote it.
  const line = lines[at] ?? '';
  const lead = 'text' in first ? Math.max(0, line.replace(/\s+/g, ' ').trim().length - first.text.length) : 0;
  return raw.slice(start + (at > 0 ? 1 : 0) + lead);
}
