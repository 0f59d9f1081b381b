import { describe, expect, it } from 'vitest';
import { LeadingPattern } from '../../src/documents/furniture/leading-pattern.ts';

const SOURCES = [
  '^(?:(?:re)?posted|[ab]dded|\\d+ views?|(?:over |more than )?\\d{2} people)\\b.{0,9}$',
  '^©|^\\(c\\) ?\\d{4}$',
  '^(?:.{2,6} nearby|x{0,2}yes|[^a-z]\\S+!)$',
];
const TEXTS = [
  'posted today',
  'reposted',
  'bdded',
  'cdded',
  '12 views',
  'over 12 people',
  'over 1 people',
  'more than 40 people saw',
  '© 2031',
  '(c) 2031',
  '(c)',
  'jobs nearby',
  'xxyes',
  'xxxyes',
  'yes',
  'Été!',
  '',
  'z',
];

describe('a pattern kept by the character it begins with', () => {
  it.each(TEXTS)('judges "%s" as the whole pattern does', (text) => {
    const whole = new RegExp(SOURCES.join('|'));
    const pattern = new LeadingPattern(SOURCES);
    expect(pattern.test(text)).toBe(whole.test(text));
    expect(pattern.match(text)).toBe(whole.exec(text)?.[0] ?? null);
  });
});
