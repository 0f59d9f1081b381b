import { describe, expect, it } from 'vitest';
import { shareFirstLetters } from '../../src/core/alternation.ts';

const words = (pattern: string, text: string): string[] => text.match(new RegExp(pattern, 'g')) ?? [];

describe('an alternation that shares its first letters', () => {
  it('joins alternatives that begin alike, and keeps the rest as it stands', () => {
    expect(shareFirstLetters(String.raw`\bnew|\bnext|\bold|\bone`)).toBe(String.raw`\b(?:n(?:ew|ext)|o(?:ld|ne))`);
    expect(shareFirstLetters('a|b|c')).toBe('a|b|c');
  });

  it.each([
    [String.raw`\bpay|\bpayments?|\bperks?|\bper year`, 'payments and perks per year, no repay'],
    [String.raw`\bskills?\b|\bskilled|(?:soft|hard) skills|\bsalary|\bset`, 'soft skills, skilled, salary and set'],
    [String.raw`^about|\babout us|[ab]bout|\ba[|]b|\bab`, 'about us, abbout, a|b, ab'],
    [String.raw`café|cafés|caf|cab?|ca+r|cat`, 'cafés caf caaar ca cab cat'],
    [String.raw`給与|給料|年収|月給|n|ne`, '給料と年収と給与、月給 ne'],
  ])('finds the same words at the same places with %s', (pattern, text) => {
    expect(words(pattern, text).length).toBeGreaterThan(2);
    expect(words(shareFirstLetters(pattern), text)).toEqual(words(pattern, text));
  });
});
