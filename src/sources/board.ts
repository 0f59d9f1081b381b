import type { z } from 'zod';
import type { JobDocument } from '../documents/document.ts';
import { choosePosting, hasKeys } from './data/records.ts';
import { readWorkplaceSlot } from './data/workplace-slot.ts';
import { type BoardFacts, draftFrom } from './facts.ts';
import { readWebPage } from './page/web-page.ts';
import type { FetchRequest, Source } from './source.ts';
import { line } from './values.ts';

/** What makes a job board. */
export interface Board<T> {
  id: string;
  /** Whether an address is a posting's page, or the data behind it, on this board. */
  owns(url: URL): boolean;
  /** The request for an address that is owned; the page itself where left out. */
  request?(url: URL): FetchRequest | undefined;
  /** The board's record of one posting. */
  record?: {
    /** Keys that a record must have to be looked at: together they tell this board's from all others. */
    keys: string[];
    /** What else must hold; a record that does not parse is not this board's. */
    schema: z.ZodType<T>;
    /** Where the title stands, to choose among several records. */
    titleKey: string;
    facts(record: T, document: JobDocument, url: URL | undefined): BoardFacts;
  };
  /** What the board's pages say in places of their own; the generic page reader reads the rest. */
  page?(document: JobDocument, url: URL): Partial<BoardFacts>;
}

/** Makes a source of a board: its record by shape wherever it stands, else its page by address. */
export function defineBoard<T>(board: Board<T>): Source {
  return {
    id: board.id,
    match(url) {
      if (!board.owns(url)) return undefined;
      return board.request ? board.request(url) : { url: url.href };
    },
    parse(document, records, url) {
      const { record } = board;
      if (record && hasKeys(records, record.keys)) {
        const found = records.filter(
          (item) => record.keys.every((key) => key in item) && record.schema.safeParse(item).success,
        );
        const chosen = choosePosting(found, document, (item) => line(item[record.titleKey]));
        const parsed = chosen && record.schema.safeParse(chosen);
        if (chosen !== undefined && parsed?.success) {
          const facts = record.facts(parsed.data, document, url);
          // What a version of the board's record calls otherwise is read as in records of unknown origin.
          return draftFrom(board.id, { ...facts, workplace: facts.workplace ?? readWorkplaceSlot(chosen) });
        }
      }
      if (document.kind === 'json' || url === undefined || !board.owns(url)) return undefined;
      return readWebPage(document, { source: board.id, stated: board.page?.(document, url) ?? {} });
    },
  };
}
