import type { Span } from '../evidence.ts';
import { type Guards, guardsOf } from './guards.ts';
import { quantities } from './quantities.ts';

const LONGEST = 600;
/** A line above a list that is longer, and neither a heading nor ends in a colon, is prose of its own. */
const SHORT = 40;
const ABBREVIATION =
  /(?:(?<!\p{L})(?:e\.g|i\.e|etc|vs|approx|incl|inkl|bzw|z\.\s?B|ca|ggf|usw|u\.\s?a|d\.\s?h|nr|no|st|dr|mr|ms|mrs|prof|inc|ltd|co|corp|sr|jr|min|max|mind|p\.\s?ex|u\.s|u\.k|ph\.d)|(?<!\p{L})\p{Lu})$/iu;
const LIST_ITEM = /^[^\S\n]*(?:[-+*•·▪◦‣–]|\d{1,2}[.)])[^\S\n]/;

/** The sentence (within its line) that a quotation stands in, verbatim. */
export function sentenceAround({ start, end }: Span, description: string): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !endsSentence(description, from - 1)) from--;
  let to = end;
  if (!endsSentence(description, end - 1)) {
    while (to < description.length && to - end < LONGEST && !endsSentence(description, to)) to++;
    if (to < description.length && description[to] !== '\n') to++;
  }
  const sentence = description.slice(from, to);
  return sentence.trim().replace(/^(?:[-+*•·▪◦‣#>]{1,6}\s+)+/, '');
}

/** The sentences of a text, in their order. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at)) continue;
    sentences.push(text.slice(start, at + 1).trim());
    start = at + 1;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '');
}

const MAY_END = new Set('\n。！？；•.!?;');

function endsSentence(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (!MAY_END.has(unit)) return false;
  if (unit === '\n' || /[。！？；•]/.test(unit)) return true;
  if (!/[.!?;]/.test(unit) || !/\s/.test(text[at + 1] ?? ' ')) return false;
  if (unit !== '.') return true;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)) && !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** What the words above a list say of its items ("We do not offer:", "Nice to have"); nothing for other lines. */
export function leadIn({ start }: Span, description: string): string {
  const lineStart = description.lastIndexOf('\n', start - 1) + 1;
  if (!LIST_ITEM.test(description.slice(lineStart, lineStart + 12))) return '';
  const above = description
    .slice(Math.max(0, lineStart - 8_000), lineStart)
    .split('\n')
    .toReversed();
  const line = above.find((one) => one.trim() !== '' && !LIST_ITEM.test(one))?.trim() ?? '';
  return /^#/.test(line) || /[:：*]$/.test(line) || line.length <= SHORT ? line : '';
}

/**
 * The words that a claim is judged by: the quotation, or its whole sentence where something around it turns
 * its meaning (a negation, a condition, "up to"). Verbatim in the description.
 */
export function wordsToJudge(span: Span, description: string): string {
  const sentence = sentenceAround(span, description);
  if (sentence.replace(/[.!]$/, '') === span.text.replace(/[.!]$/, '')) return span.text;
  return sentence.includes(span.text) && !agree(sentence, span.text) ? sentence : span.text;
}

function agree(sentence: string, quote: string): boolean {
  const [whole, part] = [guardsOf(sentence), guardsOf(quote)];
  if ((Object.keys(whole) as (keyof Guards)[]).some((guard) => whole[guard] !== part[guard])) return false;
  const figures = quantities(sentence);
  return quantities(quote).every((one) =>
    figures.some((other) => other.value === one.value && other.bound === one.bound),
  );
}
