import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';

/** Fictional ads, labelled before they were read: "=== {"pay": [min, max, currency, unit]}", then the text. */
const ADS = (await readFile(new URL('./pay-ads.txt', import.meta.url), 'utf8'))
  .split(/^=== /m)
  .slice(1)
  .map((ad) => {
    const end = ad.indexOf('\n');
    const { pay } = JSON.parse(ad.slice(0, end)) as { pay: unknown };
    return { pay, text: ad.slice(end + 1).trim() };
  });

describe('pay of fictional ads from many countries and trades', () => {
  it.each(ADS)('$text', async ({ pay, text }) => {
    const bytes = new TextEncoder().encode(text);
    const document = await readDocument({ bytes, contentType: null, fileName: 'ad.txt', url: null });
    const { baseSalary } = extractPosting(parseWithSources(document), document, NOW);
    const read = baseSalary && [baseSalary.min, baseSalary.max, baseSalary.currency, baseSalary.unitText];
    expect(read).toEqual(pay);
  });
});
