import type { Block } from './document.ts';
import { linesToBlocks, type TextLine } from './lines-to-blocks.ts';
import { listUnderTitles } from './list-under-titles.ts';
import { splitBullets, unglueLabels } from './squashed-text.ts';

/** Reads plain text into blocks: bullets of any kind, titles by their shape, wrapped lines rejoined. */
export function textToBlocks(text: string): Block[] {
  const lines: TextLine[] = [];
  let gap = true;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\v\f]/)) {
    const line = raw.replace(/[^\S\n]+/g, ' ').trim();
    if (line === '') {
      gap = true;
      continue;
    }
    const indent = (/^\s*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length;
    for (const piece of splitBullets(line).flatMap(unglueLabels)) {
      lines.push({ text: piece, bold: false, gap, indent });
      gap = false;
    }
  }
  return listUnderTitles(linesToBlocks(lines));
}
