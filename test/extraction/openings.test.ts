import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';
import { OPENINGS } from './openings.ts';

const plain = (text: string | null) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test.each(OPENINGS)('reads %s of %s out of how the ad opens', async (title, employer, ad) => {
  const document = await readDocument({ bytes: Buffer.from(ad), contentType: null, fileName: 'ad.txt', url: null });
  const posting = extractPosting(parseWithSources(document), document, NOW);
  expect(plain(posting.title).startsWith(plain(title)), posting.title ?? 'no title').toBe(true);
  expect(posting.title?.length ?? 0).toBeLessThan(title.length + 30);
  if (employer === null) expect([posting.hiringOrganization, posting.viaAgency]).toEqual([null, true]);
  else expect(plain(employer)).toContain(plain(posting.hiringOrganization) || 'no employer');
});
