import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { arbeitnow } from '../../src/sources/boards/arbeitnow.ts';

it.each([
  '<p>Find <a href="https://www.arbeitnow.com/">Jobs in Germany</a> on Arbeitnow</a>',
  '<p>Find more <a href="https://www.arbeitnow.com/english-jobs">English Speaking Jobs in Germany</a> on Arbeitnow</p>',
])('leaves out what the board sets below an ad: %s', async (advert) => {
  const record = {
    slug: 'baker-1',
    title: 'Baker',
    company_name: 'Kornhaus',
    job_types: [],
    tags: [],
    description: `<p>You bake through the night in Oldersum.</p>${advert}`,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const document = await readDocument({ bytes, contentType: 'application/json', fileName: null, url: null });
  const draft = arbeitnow.parse(document, [record], undefined);
  expect(draft?.blocks).toEqual([{ type: 'paragraph', text: 'You bake through the night in Oldersum.' }]);
});
