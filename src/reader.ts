import type { Brief } from './core/brief.ts';
import type { JobPosting } from './core/posting.ts';
import type { DocumentInput } from './documents/document.ts';
import { readDocument } from './documents/read-document.ts';
import { hasJobFacts } from './extraction/job-facts.ts';
import { extractPosting } from './extraction/posting.ts';
import { admit } from './sources/admission.ts';
import { importBrief } from './sources/imported-brief.ts';
import { isKnownPosting, parseWithSources } from './sources/index.ts';
import { closeByDate } from './sources/liveness.ts';

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

/** The one reader: a finished brief is imported; walls, closed pages and what is no job are refused; the rest is read. */
export const readJob: ReadJob = async (input, now) => {
  const document = await readDocument(input);
  const importedBrief = importBrief(document);
  if (importedBrief) return { posting: importedBrief.posting, importedBrief };
  const draft = parseWithSources(document);
  const shown = [...draft.fields.map((field) => ({ type: 'field' as const, ...field })), ...draft.blocks];
  const statesJob = (): boolean => hasJobFacts(extractPosting(draft, document, now));
  const status = admit(document, shown, isKnownPosting(draft), now, statesJob);
  if (draft.status === undefined && status.state !== 'unknown')
    draft.status = { state: status.state, quote: status.quote ?? '' };
  return { posting: closeByDate(extractPosting(draft, document, now), now), importedBrief: null };
};
