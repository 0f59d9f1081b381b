import type { Section } from '../core/posting.ts';
import type { Block } from '../documents/document.ts';
import { headingKind } from '../documents/section-headings.ts';

/**
 * Cuts an advertisement into its sections at its headings.
 * @param blocks the advertisement in reading order
 * @returns one section for each heading, and one without heading for what stands before the first; text lines joined by "\n"
 */
export function readSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let current: { heading: string | null; kind: Section['kind']; lines: string[] } = {
    heading: null,
    kind: 'other',
    lines: [],
  };
  const close = (): void => {
    if (current.lines.length > 0) {
      sections.push({ heading: current.heading, kind: current.kind, text: current.lines.join('\n') });
    }
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      close();
      current = { heading: block.text, kind: headingKind(block.text) ?? 'other', lines: [] };
    } else {
      current.lines.push(block.type === 'field' ? `${block.label}: ${block.value}` : block.text);
    }
  }
  close();
  return sections;
}
