import type { JobDocument } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';

/** A request to the outside, made by the one fetch door. */
export interface FetchRequest {
  url: string;
  /** Lower case names. */
  headers?: Record<string, string>;
}

/** One job board: how its addresses look, where its data is, and how to read it. Pure: no I/O. */
export interface Source {
  /** Lower case, stable: it is JobPosting.source. */
  readonly id: string;
  /** The request that brings the posting behind this address; undefined where the address is not this board's. */
  match(url: URL): FetchRequest | undefined;
  /** Reads this board's document, by its address or by its shape (a saved payload has no address); undefined where it is not one. */
  parse(document: JobDocument): PostingDraft | undefined;
}
