import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { withoutFurniture } from '../../src/extraction/ad-extent.ts';

const PROSE =
  '<p>Wexmoor Yard repairs wooden boats for the whole coast, and we need a second pair of hands for it.</p>';
const DUTIES = '<h2>Your duties</h2><ul><li>Replace planks and frames</li><li>Caulk and paint the hulls</li></ul>';

async function linesOf(text: string, fileName: string): Promise<string[]> {
  const document = await readDocument({ bytes: Buffer.from(text), contentType: null, fileName, url: null });
  return withoutFurniture(document.blocks).map((block) => ('text' in block ? block.text : block.label));
}

describe('lines right above the title of a page', () => {
  it.each(['Department of Boats · Ref. 31-204', 'Wir verstärken unser Team', 'Nous cherchons pour le 1er mai'])(
    'keeps "%s"',
    async (kicker) => {
      const page = `<body><main><p>${kicker}</p><h1>Electrician</h1>${PROSE}${DUTIES}${PROSE}</main></body>`;
      expect(await linesOf(page, 'ad.html')).toContain(kicker);
    },
  );

  it.each(['Home › Jobs › Trades', 'Back to all jobs', 'Share on Facebook'])('leaves out "%s"', async (line) => {
    const page = `<body><main><p>${line}</p><h1>Electrician</h1>${PROSE}${DUTIES}${PROSE}</main></body>`;
    expect(await linesOf(page, 'ad.html')).not.toContain(line);
  });
});

describe('the words of a button above how to apply', () => {
  const ad = (heading: string, next: string): string =>
    `Back to results\nElectrician\nWexmoor Yard, Whitby\n\n${PROSE.replace(/<[^>]+>/g, '')}\n\n- Replace planks\n- Paint hulls\n\n${heading}\n\n${next}\n`;

  it.each([
    ['By email', 'yard@wexmoor.example'],
    ['Solliciteren', 'Stuur je cv en een korte brief voor 1 mei aan Ruth Ahlers van de werf.'],
    ['Per candidarsi', 'Inviare il CV a ruth@wexmoor.example entro il primo maggio.'],
  ])('keeps "%s"', async (heading, next) => expect(await linesOf(ad(heading, next), 'ad.txt')).toContain(heading));

  it('leaves out the button itself', async () => {
    expect(await linesOf(ad('Apply now', 'Send your CV to yard@wexmoor.example today.'), 'ad.txt')).not.toContain(
      'Apply now',
    );
  });
});
