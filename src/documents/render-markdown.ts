import type { Block } from './document.ts';

/**
 * Writes blocks as clean Markdown. The text of a block stands in it verbatim, because quotations are looked up in it:
 * nothing inside a line is escaped.
 */
export function renderMarkdown(blocks: readonly Block[]): string {
  let out = '';
  let previous: Block['type'] | null = null;
  for (const block of blocks) {
    const tight = previous === block.type && (block.type === 'list_item' || block.type === 'field');
    out += (previous === null ? '' : tight ? '\n' : '\n\n') + renderBlock(block);
    previous = block.type;
  }
  return out;
}

function renderBlock(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${block.text}`;
  if (block.type === 'list_item') return `${'  '.repeat(block.depth)}- ${block.text}`;
  if (block.type === 'field') return `- ${block.label}: ${block.value}`;
  return block.text;
}
