import type { TextLine } from '../lines-to-blocks.ts';
import { decodeEntities } from './dom.ts';

/** A piece of text between two tags. */
export interface Run {
  text: string;
  bold: boolean;
}

/**
 * Puts the pieces of a paragraph together, cut into lines where it breaks.
 * @param lines where the lines go
 * @param gapNext whether the first of them begins a paragraph
 * @returns whether there was a line
 */
export function splitRuns(runs: readonly Run[], lines: TextLine[], gapNext: boolean): boolean {
  const before = lines.length;
  let gap = gapNext;
  let text = '';
  let plain = 0;
  let bold = 0;
  const push = (): void => {
    const folded = decodeTwice(text)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (folded !== '') {
      lines.push({ text: folded, bold: plain === 0 && bold > 0, gap, indent: 0 });
      gap = false;
    } else if (/^\s*$/.test(text)) gap = true;
    text = '';
    plain = 0;
    bold = 0;
  };
  for (const run of runs) {
    const pieces = run.text.split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) push();
      text += piece;
      if (/[\p{L}\p{N}]/u.test(piece)) {
        if (run.bold) bold++;
        else plain++;
      }
    }
  }
  if (/\S/.test(text)) push();
  return lines.length > before;
}

/** Some pages escape their entities twice: a reader sees "&nbsp;". */
function decodeTwice(text: string): string {
  return /&(?:[a-z]{2,8}|#\d{2,5});/i.test(text) ? decodeEntities(text) : text;
}

/** The lines of one list item: rejoined, unless each is an item of its own. */
export function joinItemLines(lines: readonly TextLine[]): string[] {
  const items: string[] = [];
  for (const { text, gap } of lines) {
    const bare = text.replace(/^(?:[•●◦‣▪■·∙]|[-–*]\s)\s*/u, '');
    const last = items.at(-1);
    if (last !== undefined && !gap && bare === text && !/[.!?:;。]$/.test(last))
      items[items.length - 1] = `${last} ${text}`;
    else items.push(bare);
  }
  return items;
}
