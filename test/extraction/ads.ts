import type { Block, JobDocument } from '../../src/documents/document.ts';
import type { PostingDraft } from '../../src/extraction/draft.ts';

export const NOW = new Date('2026-11-21T12:00:00Z');

/** Blocks of a small notation: "# " and "## " headings, "- " items, "Label: value" fields, else paragraphs. */
export function adBlocks(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => {
      const heading = /^(#+) (.*)/.exec(line);
      if (heading) return { type: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
      if (line.startsWith('- ')) return { type: 'list_item', depth: 0, text: line.slice(2) };
      return { type: 'paragraph', text: line };
    });
}

/** A draft of nothing but text, as a pasted advertisement gives. */
export function textDraft(text: string, more: Partial<PostingDraft> = {}): PostingDraft {
  return { source: 'text', blocks: adBlocks(text), fields: [], ...more };
}

/** A document with no data of its own. */
export function emptyDocument(more: Partial<JobDocument> = {}): JobDocument {
  return {
    kind: 'text',
    url: null,
    raw: '',
    pageTitle: null,
    meta: {},
    canonicalUrl: null,
    declaredLanguage: null,
    structured: [],
    state: [],
    blocks: [],
    hiddenText: [],
    select: () => [],
    selectText: () => null,
    ...more,
  };
}
