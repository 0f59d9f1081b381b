import type { SectionKind, WorkplaceType } from '../core/posting.ts';
import type { Block, JobDocument } from '../documents/document.ts';
import { blockText } from './compose.ts';
import type { PostingDraft } from './draft.ts';
import { sectionBlocks } from './section-ends.ts';
import { splitSentences } from './sentences.ts';

/** One block of the advertisement as the fact rules see it. */
export interface Line {
  type: Block['type'];
  text: string;
  /** The label of a field ("Location"), also of a paragraph or list item that begins with one ("Location: Berlin"). */
  label: string | null;
  /** What follows the label; the whole text where there is none. */
  value: string;
  /** What the section above it speaks of; null before the first heading. */
  kind: SectionKind | null;
  heading: string | null;
  /** The line above, when it is short: it may be this line's label. */
  above: string | null;
  sentences: string[];
}

/** Everything a fact rule may look at. */
export interface Reading {
  title: string | null;
  /** Who hires, once that is read. */
  employer?: string | null;
  /** Where the work is done, once that is read: a remote job has no town. */
  workplace?: WorkplaceType | null;
  lines: Line[];
  /** Which dollar a bare "$" is by the whole ad, once that is asked. */
  dollar?: string;
  /** The lines that carry a label. */
  labelled: (Line & { label: string })[];
  draft: PostingDraft;
  /** The page that the advertisement stands on: its title and margins may name the employer's town. */
  page?: Pick<JobDocument, 'pageTitle' | 'select' | 'structured'>;
  /** Primary language subtag ("de"), null where unknown. */
  language: string | null;
  now: Date;
}

/** Posts set a sign before a label: "🏢 Empresa: Acme". */
const LABEL = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s*)?([^:：|]{2,45}?)\s*[:：]\s*(\S.*)$/su;
const NOT_A_LABEL = /https?$|^\d|[.!?;,]\s/i;
/** "Krankenpfleger:in": a colon that writes both genders. */
const GENDER_COLON = /^[^:]{2,45}\p{L}:(?:in|innen|r|e|n|frau)(?!\p{L})/u;
/** A heading that holds its value itself: "Location: Berlin", not a section's title. */
const MAX_LABELLED = 400;
const MAX_LABEL_LINE = 90;
const MAX_ABOVE = 32;

/** Splits "Location: Berlin" into its label and value; null where the text does not begin with a short label. */
export function splitLabel(text: string): { label: string; value: string } | null {
  const head = text.slice(0, MAX_LABELLED);
  if (!/[:：]/.test(head)) return null;
  const match = LABEL.exec(head);
  const label = match?.[1];
  const value = match?.[2];
  if (label === undefined || value === undefined || NOT_A_LABEL.test(label) || GENDER_COLON.test(head)) return null;
  if (label.split(' ').length > 6) return null;
  return { label, value: value + text.slice(MAX_LABELLED) };
}

/** A ticked box before the words of a choice. */
const TICKED = /^(?:[☑☒]|\[[xX]\])\s*/u;
const EMPTY_BOX = /^(?:☐|\[ ?\])/u;

/**
 * Prepares blocks for the fact rules: labels split off, section kinds carried down, sentences split.
 * @param blocks the advertisement in reading order, the board's own fields included
 */
export function readLines(blocks: Block[]): Line[] {
  const lines: Line[] = [];
  const choice = blocks.some((block) => block.type !== 'field' && TICKED.test(block.text));
  for (const { block, kind, heading } of sectionBlocks(blocks)) {
    const last = lines.at(-1)?.text ?? null;
    const above = last !== null && last.length <= MAX_LABEL_LINE ? last : null;
    const whole = blockText(block);
    // "☑ Permanent", "☐ Temporary": what is not ticked does not hold.
    if (choice && EMPTY_BOX.test(whole)) continue;
    const text = choice ? whole.replace(TICKED, '') : whole;
    const labelled = block.type === 'field' ? block : splitLabel(text);
    lines.push({
      type: block.type,
      text,
      label: labelled?.label ?? null,
      value: labelled?.value ?? text,
      kind,
      heading,
      above,
      sentences: splitColumns(text).flatMap(splitSentences),
    });
  }
  return lines;
}

/** The columns of a header line ("Berlin | Full-time | €60k"): at least three of them, else the text as it is. */
function splitColumns(text: string): string[] {
  if (text.length > MAX_LABELLED || !/[|·•]/.test(text)) return [text];
  const columns = text.split(/\s+[|·•]\s+/u).filter((column) => column.trim() !== '');
  return columns.length >= 3 ? columns : [text];
}

/** The lines that carry a label, also those whose label is the short line above them ("Location" over "Berlin"). */
export function labelledLines(lines: Line[]): (Line & { label: string })[] {
  const labelled: (Line & { label: string })[] = [];
  for (const line of lines) {
    if (line.label !== null) labelled.push({ ...line, label: line.label });
    else if (
      line.above !== null &&
      line.above.length <= MAX_ABOVE &&
      line.text.length <= MAX_LABEL_LINE &&
      line.type !== 'heading' &&
      !/[.!?,;\d]/.test(line.above)
    )
      labelled.push({ ...line, label: line.above.replace(/\s*[:：]$/u, '') });
  }
  return labelled;
}
