import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const TEXT = `<p>${'We bake bread for the villages of the valley and sell it from two vans. '.repeat(4)}</p><p>${'You will mix, shape and bake through the night with two colleagues. '.repeat(4)}</p>`;
const headingsOf = async (picture: string): Promise<string[]> => {
  const html = `<html><body><div class="entry-content"><figure>${picture}</figure>${TEXT}</div></body></html>`;
  const document = await readDocument({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html',
    fileName: null,
    url: null,
  });
  return document.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
};

describe('a title that stands only in a picture', () => {
  it.each([
    ['Job offer: Night baker', 'Night baker'],
    ['Oferta de feina: Forner/a', 'Forner/a'],
    ['Offre d’emploi : Boulangère', 'Boulangère'],
    ['Stellenangebot: Bäcker (m/w/d)', 'Bäcker (m/w/d)'],
    ['Vacature - Bakker', 'Bakker'],
    ['Oferta pracy: Piekarz', 'Piekarz'],
    ['Hledáme: Pekař', 'Pekař'],
    ['招聘：面包师傅', '面包师傅'],
  ])('is read from the text of %j', async (alt, title) => {
    expect(await headingsOf(`<img src="a.png" alt="${alt}">`)).toContain(title);
  });

  it.each(['Our bakery at night', 'Hiring', 'job-offer-2.png', 'Vacancy rate by region'])(
    'is not made of %j',
    async (alt) => {
      expect(await headingsOf(`<img src="a.png" alt="${alt}">`)).toEqual([]);
    },
  );

  it('is not that of a job the picture links to', async () => {
    expect(await headingsOf('<a href="/jobs/2"><img src="a.png" alt="Job offer: Driver"></a>')).toEqual([]);
  });
});
