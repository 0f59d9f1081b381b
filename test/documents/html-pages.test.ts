import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { renderMarkdown } from '../../src/documents/render-markdown.ts';
import { ADS, sentencesOf } from './fictional-ad.ts';
import { TEMPLATES } from './page-templates.ts';

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe.each(Object.entries(TEMPLATES))('%s', (_, template) => {
  it.each(ADS.map((ad) => [ad.language, ad] as const))(
    'keeps the whole ad and nothing else (%s)',
    async (_language, ad) => {
      const { html, chrome } = template(ad);
      const document = await readDocument({ bytes: Buffer.from(html), contentType: null, fileName: null, url: null });
      const text = letters(renderMarkdown(document.blocks));
      expect(document.kind).toBe('html');
      expect(sentencesOf(ad).filter((sentence) => !text.includes(letters(sentence)))).toEqual([]);
      expect(chrome.filter((line) => text.includes(letters(line)))).toEqual([]);
    },
  );
});
