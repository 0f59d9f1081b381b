import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';
import { labelledAds } from './labelled-ads.ts';

const file = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

async function read(text: string) {
  const [kind, contentType] = text.startsWith('<')
    ? ['html', 'text/html']
    : text.startsWith('{')
      ? ['json', 'application/json']
      : ['txt', null];
  const bytes = new TextEncoder().encode(text);
  const document = await readDocument({ bytes, contentType, fileName: `ad.${kind}`, url: null });
  const { baseSalary: pay, experienceYears } = extractPosting(parseWithSources(document), document, NOW);
  return { pay: pay && [pay.min, pay.max, pay.currency, pay.unitText], years: experienceYears?.min ?? null };
}

/** Fictional pages with money of others: estimates, averages, other jobs, supplements, hidden slots of data. */
const PAGES = await labelledAds('./other-pay.txt');

/** "wording => what it says", "\\n" for a new line: the least, the most, the currency and the period, or NULL. */
async function table(name: string): Promise<{ words: string; said: string }[]> {
  return (await file(name))
    .trim()
    .split('\n')
    .map((row) => {
      const [words = '', said = ''] = row.split(' => ');
      return { words: words.replaceAll('\\n', '\n'), said };
    });
}

const SHAPES = await table('./pay-shapes.txt');
const YEARS = await table('./years-asked.txt');

describe('pay of other jobs, of the market and beside the pay is never this job’s', () => {
  it.each(PAGES)('$text', async ({ pay, text }) => {
    expect((await read(text)).pay).toEqual(pay);
  });
});

describe('pay in the shapes of twelve languages', () => {
  it.each(SHAPES)('$words', async ({ words, said }) => {
    const [min, max, currency, unit] = said.split(' ');
    const figure = (text = '') => (text === 'null' ? null : Number(text));
    const expected = said === 'NULL' ? null : [figure(min), figure(max), currency, unit];
    expect((await read(`# Clerk\n${words}`)).pay).toEqual(expected);
  });
});

describe('years of experience asked for, in the wording of twelve languages', () => {
  it.each(YEARS)('$words', async ({ words, said }) => {
    const text = `# Clerk\nHollow Lane Ltd\n## What you bring\n- ${words}\n- A driving mind`;
    expect((await read(text)).years).toBe(said === 'NULL' ? null : Number(said));
  });
});
