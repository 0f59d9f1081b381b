import type { Section } from '../core/posting.ts';
import type { Block } from '../documents/document.ts';
import { blockText } from './compose.ts';
import { sectionBlocks } from './section-ends.ts';

/**
 * Cuts an advertisement into its sections: at its headings, and where a list ends in prose of another kind.
 * @param blocks the advertisement in reading order
 * @returns the sections in reading order; without heading what stands before the first one and what follows the end of
 * a list; text lines joined by "\n"
 */
export function readSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let current: Section & { lines: string[] } = { heading: null, kind: 'other', text: '', lines: [] };
  const close = (): void => {
    const { heading, kind, lines } = current;
    if (lines.length > 0) sections.push({ heading, kind, text: lines.join('\n') });
  };
  for (const { block, kind } of sectionBlocks(blocks)) {
    if (block.type === 'heading') {
      close();
      current = { heading: block.text, kind: kind ?? 'other', text: '', lines: [] };
      continue;
    }
    if ((kind ?? 'other') !== current.kind) {
      // Under a heading that has no text yet, its own first words may already be of another kind.
      const heading = current.lines.length === 0 ? current.heading : null;
      close();
      current = { heading, kind: kind ?? 'other', text: '', lines: [] };
    }
    current.lines.push(blockText(block));
  }
  close();
  return sections;
}
