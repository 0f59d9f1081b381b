import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';

/** Fictional ads as people copy them from a browser: "@@ title | employer" (null where none is named), then the text. */
const ADS = readFileSync(new URL('copied-openings.txt', import.meta.url), 'utf8')
  .split(/^@@ /m)
  .slice(1)
  .map((part): [title: string, employer: string, ad: string] => {
    const [head = '', ...lines] = part.split('\n');
    const [title = '', employer = ''] = head.split(' | ');
    return [title, employer, lines.join('\n')];
  });

test.each(ADS)('reads %s of %s among the lines of its page', async (title, employer, ad) => {
  const document = await readDocument({ bytes: Buffer.from(ad), contentType: null, fileName: 'ad.txt', url: null });
  const posting = extractPosting(parseWithSources(document), document, NOW);
  expect(posting.title).toBe(title);
  expect(posting.hiringOrganization ?? 'null').toBe(employer);
});
