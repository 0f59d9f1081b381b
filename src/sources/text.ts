import type { Block, JobDocument } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';
import { employerFromSlug } from './clean-employer.ts';
import { type BoardFacts, draftFrom } from './facts.ts';
import { readRecord } from './generic-json.ts';
import { hostedSlug } from './hosted.ts';
import { employerWhoHires, readTextHeader } from './text-header.ts';

/** Reads a text, Markdown, PDF or DOCX document: its front matter, then the lines it opens with. */
export function readText(document: JobDocument): PostingDraft {
  const { address, blocks } = withoutAddressLine(document.blocks);
  const frontMatter = readRecord(document.meta);
  const header = readTextHeader(document);
  const facts: BoardFacts = { ...frontMatter, content: [blocks] };
  facts.title ??= header.title;
  facts.employer ??= header.employer ?? employerWhoHires(facts.title ?? '');
  facts.workplace ??= header.workplace;
  facts.payWords ??= header.payWords;
  facts.employment = facts.employment?.length ? facts.employment : header.employment;
  facts.locations = facts.locations?.length ? facts.locations : header.locations;
  const url = document.url ?? address;
  const slug = hostedSlug(url);
  if (slug !== undefined && facts.employer === undefined) facts.employer = employerFromSlug(slug, document.raw);
  return draftFrom('text', facts);
}

const ADDRESS_LINE = /^\W*(?:url|source|link|original)\W*\s*<?(https?:\/\/\S+?)>?\s*$/i;

/** Takes off the address that a saved text begins with. */
function withoutAddressLine(blocks: Block[]): { address: string | null; blocks: Block[] } {
  const [first, ...rest] = blocks;
  if (first === undefined) return { address: null, blocks };
  const text = first.type === 'field' ? `${first.label}: ${first.value}` : first.text;
  const address = ADDRESS_LINE.exec(text)?.[1] ?? null;
  return address === null ? { address, blocks } : { address, blocks: rest };
}
