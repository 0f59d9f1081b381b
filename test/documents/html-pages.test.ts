import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { renderMarkdown } from '../../src/documents/render-markdown.ts';
import { ADS, type FictionalAd, sentencesOf } from './fictional-ad.ts';
import { TEMPLATES, type Template } from './page-templates.ts';

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Titles that no lexicon knows: the page's structure alone must tell the ad. */
const ODD_TITLES = ['The voyage', 'Your kit bag', 'Fair winds', 'The galley', 'Come aboard'];
const oddlyTitled = (ad: FictionalAd): FictionalAd => ({
  ...ad,
  sections: ad.sections.map((section, index) => ({ ...section, heading: ODD_TITLES[index] ?? section.heading })),
});

async function readPage(
  template: Template,
  ad: FictionalAd,
): Promise<{ kind: string; lost: string[]; strange: string[] }> {
  const { html, chrome } = template(ad);
  const { kind, blocks } = await readDocument({
    bytes: Buffer.from(html),
    contentType: null,
    fileName: null,
    url: null,
  });
  const text = letters(renderMarkdown(blocks));
  return {
    kind,
    lost: sentencesOf(ad).filter((sentence) => !text.includes(letters(sentence))),
    strange: chrome.filter((line) => text.includes(letters(line))),
  };
}

describe.each(Object.entries(TEMPLATES))('%s', (_, template) => {
  it.each(ADS.map((ad) => [ad.language, ad] as const))(
    'keeps the whole ad and nothing else (%s)',
    async (_language, ad) => {
      expect(await readPage(template, ad)).toEqual({ kind: 'html', lost: [], strange: [] });
    },
  );

  it.each(ADS.map((ad) => [ad.language, ad] as const))(
    'does so under titles it does not know (%s)',
    async (_language, ad) => {
      expect(await readPage(template, oddlyTitled(ad))).toEqual({ kind: 'html', lost: [], strange: [] });
    },
  );
});
