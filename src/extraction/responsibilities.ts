import type { Reading } from './reading.ts';
import { items } from './requirements.ts';

const MOST = 60;

/** What the person will do: the items under headings that say so, each in the words of the advertisement. */
export function readResponsibilities({ lines }: Reading): string[] {
  const found = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'responsibilities' || line.type === 'heading' || line.type === 'field') continue;
    for (const text of items(line, lines[index + 1])) found.add(text);
  }
  return [...found].slice(0, MOST);
}
