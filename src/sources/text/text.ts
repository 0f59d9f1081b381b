import type { Block, JobDocument } from '../../documents/document.ts';
import { withoutFurniture } from '../../extraction/ad-extent.ts';
import type { PostingDraft } from '../../extraction/draft.ts';
import { draftFrom } from '../facts.ts';
import { readTextFacts } from './facts.ts';

/** Reads a text, Markdown, PDF or DOCX document: its front matter, then the lines it opens with. */
export function readText(document: JobDocument): PostingDraft {
  const { address, blocks } = withoutAddressLine(document.blocks);
  return draftFrom('text', { ...readTextFacts(document, address), content: [withoutFurniture(blocks)] });
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
