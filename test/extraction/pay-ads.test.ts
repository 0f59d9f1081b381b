import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';
import { labelledAds } from './labelled-ads.ts';

const ADS = await labelledAds('./pay-ads.txt');

describe('pay of fictional ads from many countries and trades', () => {
  it.each(ADS)('$text', async ({ pay, text }) => {
    const bytes = new TextEncoder().encode(text);
    const document = await readDocument({ bytes, contentType: null, fileName: 'ad.txt', url: null });
    const { baseSalary } = extractPosting(parseWithSources(document), document, NOW);
    const read = baseSalary && [baseSalary.min, baseSalary.max, baseSalary.currency, baseSalary.unitText];
    expect(read).toEqual(pay);
  });
});
