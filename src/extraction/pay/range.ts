import type { Amount } from './amounts.ts';
import { BETWEEN } from './signs.ts';

/** "Step 9", "Stufe 2": a place on a scale, not the pay there. */
export function isRung(sentence: string, { start, currency }: Amount): boolean {
  return (
    currency === null &&
    /(?<!\p{L})(?:step|grade|level|stufe|trede|schaal|code|id|ref\.?|no\.?|nr\.?|number|point)\s?$/iu.test(
      sentence.slice(Math.max(0, start - 9), start),
    )
  );
}

/** Whether two amounts are the ends of one range, as the words between them say. */
export function isRange(sentence: string, first: Amount, next: Amount): boolean {
  const between = sentence.slice(first.end, next.start);
  if (between.length > 45) return false;
  if (/^\s*\/\s*$/.test(between) && first.value !== next.value && first.currency === null && next.currency === null)
    return false;
  if (!BETWEEN.test(between)) return false;
  const low = bottom(first, next);
  return low <= next.value || low === first.value;
}

/** "600〜900万円", "100-120k": the first number takes the second's multiplier. */
export function bottom(first: Amount, next: Amount): number {
  if (!first.scaled && next.scaled && first.written < 10_000 && first.written <= next.written)
    return first.written * next.scale;
  return first.value;
}
