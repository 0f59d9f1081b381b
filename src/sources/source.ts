import type { JobDocument } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';

/** A request to the outside, made by the one fetch door. */
export interface FetchRequest {
  url: string;
  /** Lower case names. */
  headers?: Record<string, string>;
}

/** An object of a document's data: a posting, or a part of one, or anything else. */
export type DataRecord = Record<string, unknown>;

/** One job board: how its addresses look, where its data is, and how to read it. Pure: no I/O. */
export interface Source {
  /** Lower case, stable: it is JobPosting.source. */
  readonly id: string;
  /** The request that brings the posting behind this address; undefined where the address is not this board's. */
  match(url: URL): FetchRequest | undefined;
  /**
   * Reads this board's document, by its address or by its shape (a saved payload has no address).
   * @param records the objects of the document's data, outermost first (see dataRecords)
   * @param url the address it says it came from (see documentUrl)
   * @returns undefined where it is not this board's
   * @throws JobBriefError NOT_A_JOB for a list of many postings of which none is asked for
   */
  parse(document: JobDocument, records: DataRecord[], url: URL | undefined): PostingDraft | undefined;
}
