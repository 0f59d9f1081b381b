import type { PostingStatus } from '../core/posting.ts';
import type { JobDocument } from '../documents/document.ts';

const CLOSED =
  /no longer accepting applications|this (job|position) (is no longer available|has been filled|has expired)/i;

/**
 * Whether the document itself proves that its job is closed or open.
 * @param now decides whether a closing date is past
 */
export function readLiveness(document: JobDocument, now: Date): PostingStatus {
  for (const block of document.blocks) {
    if (block.type !== 'field' && CLOSED.test(block.text)) return { state: 'closed', quote: block.text };
  }
  for (const item of document.structured) {
    const through = typeof item.validThrough === 'string' ? Date.parse(item.validThrough) : Number.NaN;
    if (through < now.getTime()) return { state: 'closed', quote: String(item.validThrough) };
  }
  return { state: 'unknown', quote: null };
}
