import type { Requirement } from '../core/posting.ts';
import type { Line, Reading } from './reading.ts';
import { MUST, NICE } from './requirement-words.ts';

const MOST = 60;

/**
 * What the job asks of a person, line by line, and whether it is a must. The heading decides, a line's own words
 * ("a plus", "idealerweise") turn it into a wish. Where no heading says so, sentences that ask are taken.
 */
export function readRequirements({ lines }: Reading): Requirement[] {
  const found: Requirement[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.type === 'heading' || line.type === 'field') continue;
    if (line.kind !== 'requirements' && line.kind !== 'nice_to_have') continue;
    for (const text of items(line, lines[index + 1])) {
      found.push({ text, tier: line.kind === 'nice_to_have' || NICE.test(text) ? 'nice' : 'must' });
    }
  }
  if (found.length === 0) {
    for (const line of lines) {
      if (line.type === 'heading' || line.type === 'field') continue;
      if (
        line.kind === 'responsibilities' ||
        line.kind === 'benefits' ||
        line.kind === 'equal_opportunity' ||
        line.kind === 'about_company' ||
        line.kind === 'application'
      )
        continue;
      for (const text of line.sentences) {
        if (text.length >= 15 && text.length <= 400 && MUST.test(text))
          found.push({ text, tier: NICE.test(text) ? 'nice' : 'must' });
      }
    }
  }
  return unique(found).slice(0, MOST);
}

/** A list item is one requirement; a paragraph is as many as it has sentences, less the one that opens a list. */
export function items(line: Line, next: Line | undefined): string[] {
  if (line.type === 'list_item') return line.text.length >= 3 ? [line.text] : [];
  if (next?.type === 'list_item' && /[:：]$/.test(line.text)) return [];
  return line.sentences.filter((sentence) => sentence.length >= 12 || /[\p{sc=Han}\p{sc=Hangul}]{4,}/u.test(sentence));
}

function unique(items: Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => !seen.has(text) && seen.add(text));
}
