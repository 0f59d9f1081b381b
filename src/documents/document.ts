/**
 * One piece of an advertisement in reading order. `text` is clean: entities decoded, mojibake repaired,
 * white space folded, no markup. Every kind of document (HTML, Markdown, squashed text, PDF …) becomes these.
 */
export type Block =
  | { type: 'heading'; level: number; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list_item'; depth: number; text: string }
  /** A label and its value where the page sets them apart: "Location: Berlin", a criteria list, a table row, a JSON field. */
  | { type: 'field'; label: string; value: string };

/** What came in: bytes, and what is said of them. */
export interface DocumentInput {
  bytes: Uint8Array;
  /** The Content-Type header or the file's media type, with its charset where it has one. */
  contentType: string | null;
  fileName: string | null;
  /** The address it was loaded from, after redirects. */
  url: string | null;
}

/** A document read but not yet understood: no field of a posting has been decided. */
export interface JobDocument {
  kind: 'html' | 'markdown' | 'text' | 'json' | 'pdf' | 'docx';
  url: string | null;
  /** Decoded and repaired text of the whole document (for JSON: the raw JSON). */
  raw: string;
  /** The page's <title>, the front matter's title, the PDF's title. */
  pageTitle: string | null;
  /** <meta> name or property → content; front matter keys. Lower case names. */
  meta: Record<string, string>;
  /** <link rel=canonical>. */
  canonicalUrl: string | null;
  /** BCP 47 as the document itself declares it. */
  declaredLanguage: string | null;
  /** JSON-LD values, repaired where broken, arrays and @graph flattened; microdata and RDFa as the same shape. */
  structured: Record<string, unknown>[];
  /** Embedded application state (`__NEXT_DATA__` and the like), or the parsed value of a JSON document. */
  state: unknown[];
  /** The main content: the advertisement without navigation, buttons, cookie bars or similar jobs. */
  blocks: Block[];
  /** Text removed because it was hidden from a human reader, for signals only; never read for facts. */
  hiddenText: string[];
  /** For a board's own reader: the blocks of the elements that a CSS selector names. Empty for non-HTML. */
  select(selector: string): Block[];
  /** The trimmed text of the first element that a CSS selector names, null where there is none. */
  selectText(selector: string): string | null;
}
