import type { Block, JobDocument } from '../../documents/document.ts';
import { withoutFurniture } from '../../extraction/ad-extent.ts';
import type { PostingDraft } from '../../extraction/draft.ts';
import { factsOfJsonLd, findJobPosting } from '../data/json-ld.ts';
import { type BoardFacts, draftFrom } from '../facts.ts';
import { readTextFacts } from '../text/facts.ts';
import { readNames } from './names.ts';

/** The part of the page's own text that the description must reach before the page counts as showing the ad. */
const SHOWN = 0.5;

/**
 * Reads a page: what its board states in places of its own, then JSON-LD, meta and headings, and the main content.
 * @param board whose page it is and what was read of it; a page of no known board where left out
 */
export function readWebPage(
  document: JobDocument,
  board?: { source: string; stated: Partial<BoardFacts> },
): PostingDraft {
  const posting = findJobPosting(document);
  const machine = posting ? factsOfJsonLd(posting) : undefined;
  // A saved text of a board's page has a text's header, whatever its address.
  const header = document.kind === 'html' ? {} : defined(readTextFacts(document));
  const stated = { ...header, ...defined(board?.stated ?? {}) };
  const names = readNames(document, { title: machine?.title, employer: machine?.employer, ...defined(stated) });
  const source = board?.source ?? (machine ? 'json-ld' : document.kind === 'html' ? 'web-page' : 'text');

  const fromData = draftFrom(source, { ...machine, ...names, content: [] });
  const fromBoard = draftFrom(source, { ...stated, ...names, content: stated.content ?? [] });
  const blocks = fromBoard.blocks.length > 0 ? fromBoard.blocks : pageBlocks(document, machine);
  const draft: PostingDraft = { ...fromData, ...defined(fromBoard), blocks, fields: fromBoard.fields };
  draft.fromMetadata = METADATA.filter((field) => draft[field] !== undefined && fromBoard[field] === undefined);
  return draft;
}

/** Values that a page's data may state without showing them. */
const METADATA = [
  'jobLocation',
  'workplaceType',
  'baseSalary',
  'employmentType',
  'datePosted',
  'validThrough',
] as const;

/** The page's main content; the data's description where the page shows less than half of it. */
function pageBlocks(document: JobDocument, machine: BoardFacts | undefined): Block[] {
  const shown = withoutFurniture(document.blocks);
  if (!machine) return shown;
  const described = draftFrom('json-ld', { content: machine.content }).blocks;
  return textLength(shown) >= textLength(described) * SHOWN ? shown : described;
}

/** Characters of text in blocks. */
export function textLength(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'field' ? block.value.length : block.text.length), 0);
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>;
}
