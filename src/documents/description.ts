import type { Block } from './document.ts';
import { decodeEntities } from './html/dom.ts';
import { htmlToBlocks } from './html/to-blocks.ts';
import { markdownToBlocks } from './markdown.ts';
import { textToBlocks } from './plain-text.ts';

const TAG = /<\/?(?:p|br|div|span|ul|ol|li|strong|b|em|i|h[1-6]|a|table|tr|td|section|hr|u)\b[^<>]{0,500}>/i;
const ESCAPED_TAG = /&(?:amp;)?lt;\/?(?:p|br|div|span|ul|ol|li|strong|b|em|i|h[1-6]|a|table|section|hr|u)\b/i;
const MARKDOWN = /^#{1,6}\s+\S|^\s*\*\*[^*\n]+\*\*:?\s*$|\[[^\]\n]+\]\(https?:|^\s*\*{2}\S|^-{3,}\s*$/m;

/**
 * Reads the description in a board's payload into blocks, whatever it is: HTML, HTML escaped once or twice,
 * Markdown or plain text, also with "\n" spelt out.
 */
export function descriptionToBlocks(value: string): Block[] {
  let text = value;
  if (!/\n/.test(text) && /\\n/.test(text))
    text = text
      .replace(/\\r\\n|\\n|\\r/g, '\n')
      .replace(/\\t/g, ' ')
      .replace(/\\"/g, '"');
  for (let round = 0; round < 2 && !TAG.test(text) && ESCAPED_TAG.test(text); round++) text = unescapeMarkup(text);
  if (TAG.test(text)) return htmlToBlocks(text);
  if (MARKDOWN.test(text)) return markdownToBlocks(text);
  return textToBlocks(/&(?:#\d+|#x[\da-f]+|\w{2,8});/i.test(text) ? decodeEntities(text) : text);
}

function unescapeMarkup(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
