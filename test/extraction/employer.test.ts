import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';
import { EMPLOYER_ADS } from './employer-ads.ts';

const plain = (text: string | null) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test.each(EMPLOYER_ADS)('finds %s where the ad names who hires', async (employer, ad) => {
  const document = await readDocument({ bytes: Buffer.from(ad), contentType: null, fileName: 'ad.txt', url: null });
  const posting = extractPosting(parseWithSources(document), document, NOW);
  expect(plain(posting.hiringOrganization)).toBe(plain(employer));
});
