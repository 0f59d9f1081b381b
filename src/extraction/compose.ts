import { isLatin, LATIN } from '../core/latin.ts';
import type { Block } from '../documents/document.ts';
import type { PostingDraft } from './draft.ts';

/** Text as compared for "is this already there": letters and digits, lower case, single spaces, padded. */
export function comparable(text: string): string {
  const lower = text.toLowerCase();
  return ` ${lower.replace(isLatin(lower) ? BETWEEN_LATIN : BETWEEN, ' ').trim()} `;
}

const BETWEEN = /[^\p{L}\p{N}]+/gu;
const BETWEEN_LATIN = new RegExp(`[^${LATIN}]+`, 'g');

/**
 * The blocks of the description: a title heading, a line of employer and place, the board's own fields, then the
 * advertisement. Whatever the advertisement itself already says is not said again.
 * @param facts the title, employer and places as far as they are known
 * @param added fields for facts that only the board's data states, so that they can be quoted
 */
export function composeBlocks(
  draft: PostingDraft,
  facts: { title: string | null; employer: string | null; places: string[] },
  added: { label: string; value: string }[],
): Block[] {
  const body = draft.blocks;
  const head: Block[] = [];
  const title = facts.title;
  if (title !== null && !body.slice(0, 12).some((block) => same(blockText(block), title))) {
    head.push({ type: 'heading', level: 1, text: title });
  }
  const fields = dropRepeated([...draft.fields, ...added], body);
  const shown = [title ?? '', ...fields.map((field) => `${field.label}: ${field.value}`), ...body.map(blockText)].join(
    '\n',
  );
  const missing = [facts.employer, ...facts.places]
    .filter((part): part is string => part !== null && part.trim() !== '')
    .filter((part) => !shown.includes(part));
  const words = missing.length === 0 ? '' : comparable(shown);
  const line = missing.filter((part) => !words.includes(comparable(part)));
  if (line.length > 0) head.push({ type: 'paragraph', text: [...new Set(line)].join(' · ') });
  for (const field of fields) head.push({ type: 'field', ...field });
  return [...head, ...body];
}

function same(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) < 20 && comparable(a) === comparable(b));
}

/** The words of a block, label and value joined as they are rendered. */
export function blockText(block: Block): string {
  return block.type === 'field' ? `${block.label}: ${block.value}` : block.text;
}

const LONGEST_FIELD = 200;
const HEADER_BLOCKS = 12;

/** Fields that the advertisement does not show itself, each once. */
function dropRepeated(fields: { label: string; value: string }[], body: Block[]): { label: string; value: string }[] {
  const seen = new Set<string>();
  if (fields.length === 0) return [];
  const header: string[] = [];
  for (const [index, block] of body.entries()) {
    if (blockText(block).length > LONGEST_FIELD) continue;
    const words = comparable(blockText(block));
    if (index < HEADER_BLOCKS) header.push(words);
    seen.add(words);
    if (block.type === 'field') seen.add(comparable(`${block.label} ${block.value}`));
  }
  return fields.filter((field) => {
    if (field.value.trim() === '') return false;
    const key = comparable(`${field.label} ${field.value}`);
    // A one-line value that already stands alone as a line (a location under the title) needs no second one.
    if (seen.has(key) || seen.has(comparable(field.value))) return false;
    // Nor does a part of the ad's own header line: it is quoted as the ad has it.
    if (header.some((line) => line.includes(comparable(field.value)))) return false;
    seen.add(key);
    return true;
  });
}
