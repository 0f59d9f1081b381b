import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { JobBriefError } from '../../src/core/errors.ts';
import type { JobDocument } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { renderMarkdown } from '../../src/documents/render-markdown.ts';
import { ADS } from './fictional-ad.ts';
import { TEMPLATES } from './page-templates.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
const text = z.string().min(1);
const Shape = z.array(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('heading'), level: z.int().min(1).max(6), text }),
    z.strictObject({ type: z.literal('paragraph'), text }),
    z.strictObject({ type: z.literal('list_item'), depth: z.int().min(0).max(6), text }),
    z.strictObject({ type: z.literal('field'), label: text, value: text }),
  ]),
);

const SOURCES: Buffer[] = [
  ...readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name))),
  ...Object.values(TEMPLATES).flatMap((template) => ADS.map((ad) => Buffer.from(template(ad).html))),
];

/** Reads bytes; an error of ours is an answer, any other is a crash. */
async function read(bytes: Uint8Array): Promise<JobDocument | null> {
  try {
    return await readDocument({ bytes, contentType: null, fileName: 'x', url: null });
  } catch (error) {
    if (error instanceof JobBriefError) return null;
    throw error;
  }
}

function check(document: JobDocument | null): void {
  if (document === null) return;
  expect(Shape.safeParse(document.blocks).error?.issues.slice(0, 2)).toBeUndefined();
  const markdown = renderMarkdown(document.blocks);
  for (const block of document.blocks) expect(markdown).toContain(block.type === 'field' ? block.value : block.text);
}

describe('a document of any kind', () => {
  it('is read or refused wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SOURCES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (source, share) => {
          check(await read(source.subarray(0, Math.floor(source.length * share))));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is read or refused when it is spliced from two others', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SOURCES),
        fc.constantFrom(...SOURCES),
        share,
        share,
        async (one, two, a, b) => {
          check(await read(Buffer.concat([one.subarray(0, one.length * a), two.subarray(two.length * b)])));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is read or refused when it is noise', async () => {
    const piece = fc.constantFrom(
      '<div>',
      '</p>',
      '<li',
      '"',
      '{',
      '\\',
      '---\n',
      '# ',
      '| a |',
      '&#x0;',
      '•',
      '\u202E',
      '<script>',
      '%PDF-1.7',
      'PK\x03\x04',
      ': ',
      '\n\n',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary' }), piece), { maxLength: 60 }), async (pieces) => {
        check(await read(Buffer.from(pieces.join(''))));
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => check(await read(bytes))),
      { numRuns: 200 },
    );
  });

  it('is read however deep its elements are nested', async () => {
    const deep = `${'<div>'.repeat(20_000)}<p>Keeper of the harbour lights wanted for the winter.</p>${'</div>'.repeat(20_000)}`;
    const document = await read(Buffer.from(`<html><body><h1>Lightkeeper</h1>${deep}</body></html>`));
    expect(renderMarkdown(document?.blocks ?? [])).toContain('Keeper of the harbour lights wanted for the winter.');
  });

  it('is read in time that grows with its size, whatever it is made of', async () => {
    const hostile = [
      '<a '.repeat(60_000),
      '<b><i>'.repeat(4_000),
      `<script>${'window.x={'.repeat(20_000)}</script>`,
      `Title: ${'Requirements '.repeat(20_000)}`,
      `${'- '.repeat(40_000)}`,
      `${'What we need '.repeat(4_000)}`,
      `${'**a'.repeat(20_000)}`,
      `${'[a]('.repeat(10_000)}`,
      `${'> '.repeat(2_000)}text`,
      `${' '.repeat(100_000)}x`,
      `---\n${'a: &a [*a]\n'.repeat(500)}---\n# Job`,
    ];
    for (const source of hostile) {
      const start = performance.now();
      check(await read(Buffer.from(source)));
      expect({ source: source.slice(0, 20), slow: performance.now() - start > 5_000 }).toMatchObject({ slow: false });
    }
  }, 60_000);
});
