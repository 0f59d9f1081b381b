import type { JobDocument } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';
import { notAPosting, readGenericJson } from './generic-json.ts';
import { dataRecords } from './records.ts';
import type { FetchRequest, Source } from './source.ts';
import { readText } from './text.ts';
import { readWebPage } from './web-page.ts';

/** Every job board, the one list. The first that recognises a document reads it. */
export const SOURCES: readonly Source[] = [];

/**
 * The request that brings the posting behind an address: the board's public data where it has some, else the page.
 * @returns undefined where the address is no known board's
 */
export function matchSource(url: URL): FetchRequest | undefined {
  for (const source of SOURCES) {
    const request = source.match(url);
    if (request) return request;
  }
  return undefined;
}

/**
 * Reads a document by the first source that knows it, else by the generic readers.
 * @throws JobBriefError NOT_A_JOB for data that holds no posting, or a list of many
 */
export function parseWithSources(document: JobDocument): PostingDraft {
  const records = dataRecords(document);
  for (const source of SOURCES) {
    const draft = source.parse(document, records);
    if (draft) return draft;
  }
  if (document.kind === 'json') {
    const draft = readGenericJson(document, records);
    if (draft) return draft;
    throw notAPosting();
  }
  return document.kind === 'html' ? readWebPage(document) : readText(document);
}
