import type { Block } from './document.ts';
import { isFurnitureLine } from './furniture/furniture.ts';
import { opensOtherJobs } from './furniture/other-jobs-headings.ts';
import { headingKind } from './section-headings.ts';
import { LIST_IS_OVER } from './squashed-text.ts';

const LIST_KINDS = new Set(['responsibilities', 'requirements', 'nice_to_have', 'benefits']);
const MAX_ITEM = 260;

/**
 * Lists whose bullets were lost in copying, or never were markup: two or more short paragraphs in a row under a title
 * that promises a list become its items. Where the title has a real list, the paragraphs after it are prose.
 */
export function listUnderTitles(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let promised = false;
  let run: Block[] = [];
  const close = (): void => {
    const isList = run.length >= 2;
    for (const block of run) {
      out.push(isList && block.type === 'paragraph' ? { type: 'list_item', depth: 0, text: block.text } : block);
    }
    run = [];
  };
  for (const block of blocks) {
    if (promised && block.type === 'paragraph' && isItem(block.text)) {
      run.push(block);
      continue;
    }
    close();
    if (block.type === 'heading') promised = LIST_KINDS.has(headingKind(block.text) ?? '');
    else if (block.type === 'paragraph') promised &&= /[:：]$/.test(block.text);
    else if (block.type === 'list_item') promised = false;
    out.push(block);
  }
  close();
  return out;
}

/** One short sentence; a longer text, or one that leads on to a list, is prose. */
function isItem(text: string): boolean {
  return (
    text.length <= MAX_ITEM &&
    !LIST_IS_OVER.test(text) &&
    !isFurnitureLine(text) &&
    !opensOtherJobs(text) &&
    !/[:：]$/.test(text) &&
    !/[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(text)
  );
}
