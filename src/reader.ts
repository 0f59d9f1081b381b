import type { Brief } from './core/brief.ts';
import type { JobPosting } from './core/posting.ts';
import type { DocumentInput } from './documents/document.ts';
import { readDocument } from './documents/read-document.ts';
import { extractPosting } from './extraction/posting.ts';
import { parseWithSources } from './sources/index.ts';

/** What a document turned out to be. A finished brief is imported whole; its posting has source "brief". */
export interface ReadResult {
  posting: JobPosting;
  importedBrief: Brief | null;
}

/**
 * Reads a document into a posting: documents → sources → extraction. No I/O.
 * @param now decides whether validThrough is past
 * @throws JobBriefError EMPTY, UNREADABLE, TOO_LARGE, NOT_A_JOB, WALLED, CLOSED
 */
export type ReadJob = (input: DocumentInput, now: Date) => Promise<ReadResult>;

export const readJob: ReadJob = async (input, now) => {
  const document = await readDocument(input);
  return { posting: extractPosting(parseWithSources(document), document, now), importedBrief: null };
};
