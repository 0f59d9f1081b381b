import type { JobDocument } from '../documents/document.ts';
import { employerFromSlug } from './clean-employer.ts';
import type { BoardFacts } from './facts.ts';
import { readRecord } from './generic-json.ts';
import { hostedSlug } from './hosted.ts';
import { employerWhoHires, readTextHeader } from './text-header.ts';

/**
 * What a text or Markdown document states of its job beside its prose: its front matter, then its header.
 * @param address where the text says that it came from
 */
export function readTextFacts(document: JobDocument, address: string | null = null): Partial<BoardFacts> {
  const frontMatter = readRecord(document.meta);
  const header = readTextHeader(document);
  const title = frontMatter.title ?? header.title;
  const slug = hostedSlug(document.url ?? address);
  return {
    ...frontMatter,
    title,
    employer:
      frontMatter.employer ??
      header.employer ??
      employerWhoHires(title ?? '') ??
      (slug === undefined ? undefined : employerFromSlug(slug, document.raw)),
    workplace: frontMatter.workplace ?? header.workplace,
    payWords: frontMatter.payWords ?? header.payWords,
    employment: frontMatter.employment?.length ? frontMatter.employment : header.employment,
    locations: frontMatter.locations?.length ? frontMatter.locations : header.locations,
    content: [],
  };
}
