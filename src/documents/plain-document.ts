import type { JobDocument } from './document.ts';

/** A document without markup that a selector could name. */
export function plainDocument(
  kind: JobDocument['kind'],
  url: string | null,
  raw: string,
  found: Partial<JobDocument>,
): JobDocument {
  return {
    kind,
    url,
    raw,
    pageTitle: null,
    meta: {},
    canonicalUrl: null,
    declaredLanguage: null,
    structured: [],
    state: [],
    blocks: [],
    hiddenText: [],
    select: () => [],
    selectText: () => null,
    ...found,
  };
}
