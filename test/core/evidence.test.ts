import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFinder, verifyQuote } from '../../src/core/evidence.ts';
import { fold, foldText } from '../../src/core/fold.ts';

const AD = `## What **you’ll** do

- Build *fast*  things
- Use [PyTorch](https://example.org/z) and \`CUDA\`, C++ and snake_case

Pay: $120,000–$150,000. At least 15 years of JavaScript, 2.5 years of Go.

Wir zahlen 55.000 € brutto – „fair“.

月給 25万円〜 です。 経験 15年、在宅勤務可。`;

describe('verifyQuote', () => {
  it.each([
    ["what you'll do", 'What **you’ll** do'],
    ['BUILD FAST THINGS', 'Build *fast*  things'],
    ['use PyTorch and CUDA', 'Use [PyTorch](https://example.org/z) and `CUDA'],
    ['$120,000-$150,000', '$120,000–$150,000'],
    ['“Pay: $120,000 - $150,000”', null],
    ['55.000 € brutto - "fair"', '55.000 € brutto – „fair“'],
    ['Résumé', null],
    ['月給25万円', '月給 25万円'],
    ['在宅勤務可', '在宅勤務可'],
    ['経験15年', '経験 15年'],
  ])('finds %s as the ad has it', (quote, expected) => {
    expect(verifyQuote(quote, AD)).toBe(expected);
  });

  it.each(['5 years', 'Java', '$120', '$120,00', '.5 years of Go', '5年', '万円', 'snake', 'you will', '', '…', '**'])(
    'does not find %j, which would cut a word or a number or is not there',
    (quote) => {
      expect(verifyQuote(quote, AD)).toBeNull();
    },
  );

  it('gives back only words that stand in the description, whatever it is asked', () => {
    const pieces = fc.array(fc.constantFrom(...AD.split(/(\s)/), '*', '’', '"', '—', '\u200B', '[', '](x)'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (words) => {
        const span = quoteFinder(AD)(words.join(''));
        if (span) expect(AD.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 500 },
    );
  });

  it('folds plain prose the short way to the same text', () => {
    const prose = fc.array(
      fc.constantFrom('- ', '+', ' ', '  ', 'Word', "it's", '5', '$', '(x)', '.', 'é', '*', '_', '#', '\n', 'の'),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(prose, (pieces) => foldText(pieces.join('')) === fold(pieces.join('')).text),
      { numRuns: 2000 },
    );
  });

  it('finds every whole line of the ad when it is retyped in capitals with plain quotation marks', () => {
    for (const line of AD.split('\n').filter((text) => /\p{L}/u.test(text))) {
      const retyped = line.toUpperCase().replace(/[’„“]/g, (mark) => (mark === '’' ? "'" : '"'));
      expect(verifyQuote(retyped, AD), line).not.toBeNull();
    }
  });

  it('stays fast on a large description', () => {
    const started = performance.now();
    quoteFinder(AD.repeat(1500))('words that are not there');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
