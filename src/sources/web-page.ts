import type { JobDocument } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';

/** Reads a page of no known board. */
export function readWebPage(document: JobDocument): PostingDraft {
  return { source: document.kind === 'html' ? 'web-page' : 'text', blocks: document.blocks, fields: [] };
}
