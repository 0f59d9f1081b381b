import type { CheerioAPI } from 'cheerio/slim';
import type { Block } from './document.ts';
import { blocksOfNodes } from './html-blocks.ts';

const CHROME = new Set(['nav', 'footer', 'button', 'select', 'input', 'textarea', 'label']);

/** Finds the advertisement on a page. */
export function readMainContent(
  $: CheerioAPI,
  _structured: readonly Record<string, unknown>[],
): { blocks: Block[]; hiddenText: string[] } {
  const root = $.root()[0];
  return {
    blocks: root === undefined ? [] : blocksOfNodes(root.children, ({ name }) => CHROME.has(name)),
    hiddenText: [],
  };
}
