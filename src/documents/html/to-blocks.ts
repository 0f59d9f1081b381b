import type { Block } from '../document.ts';
import { listUnderTitles } from '../list-under-titles.ts';
import { blocksOfNodes } from './blocks.ts';
import { parseHtml } from './dom.ts';

/** Reads an HTML fragment, such as a description inside a JSON payload, into blocks. All of its text is kept. */
export function htmlToBlocks(html: string): Block[] {
  return listUnderTitles(blocksOfNodes(parseHtml(html).root()[0]?.children ?? []));
}
