import type { Block } from './document.ts';
import { blocksOfNodes } from './html-blocks.ts';
import { parseHtml } from './html-dom.ts';
import { listUnderTitles } from './list-under-titles.ts';

/** Reads an HTML fragment, such as a description inside a JSON payload, into blocks. All of its text is kept. */
export function htmlToBlocks(html: string): Block[] {
  return listUnderTitles(blocksOfNodes(parseHtml(html).root()[0]?.children ?? []));
}
