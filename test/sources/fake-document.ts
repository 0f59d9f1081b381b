import type { Block, JobDocument } from '../../src/documents/document.ts';

/** A document as the reader would give it, with only what a test says. */
export function fakeDocument(parts: Partial<JobDocument> & { text?: string; notice?: string } = {}): JobDocument {
  const { text = '', notice, ...given } = parts;
  const paragraphs = (lines: string): Block[] =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ type: 'paragraph', text: line }));
  return {
    kind: 'html',
    url: 'https://bakery.example/jobs/17',
    raw: `<body>${text}</body>`,
    pageTitle: null,
    meta: {},
    canonicalUrl: null,
    declaredLanguage: null,
    structured: [],
    state: [],
    blocks: paragraphs(text),
    hiddenText: [],
    select: () => (notice === undefined ? [] : paragraphs(notice)),
    selectText: (selector) => (selector === 'body' ? `${text}\n${notice ?? ''}` : null),
    ...given,
  };
}
