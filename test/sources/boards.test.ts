import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { JobPosting } from '../../src/core/posting.ts';
import { readJob } from '../../src/reader.ts';
import { SOURCES } from '../../src/sources/index.ts';

/** A fictional posting in its board's shape, and what a reader of it would say. */
const Expectation = z.strictObject({
  url: z.string().nullable(),
  posting: z.record(z.string(), z.unknown()),
  /** Words that the description must hold, and words that it must not. */
  says: z.array(z.string()),
  silent: z.array(z.string()),
});

const FIXTURES = join(import.meta.dirname, '../fixtures/boards');
const NOW = new Date('2026-11-01T12:00:00Z');
const folders = readdirSync(FIXTURES);

test('every board has a fixture', () => {
  expect(SOURCES.map((source) => source.id).filter((id) => !folders.includes(id))).toEqual([]);
});

describe.each(folders)('a posting of %s', (folder) => {
  const directory = join(FIXTURES, folder);
  const file = readdirSync(directory).find((name) => name.startsWith('posting.')) ?? 'posting.json';

  test('is read as reviewed', async () => {
    expect(existsSync(join(directory, 'expected.json')), 'the fixture has a reviewed expectation').toBe(true);
    const expected = Expectation.parse(JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8')));
    const bytes = readFileSync(join(directory, file));
    const { posting } = await readJob({ bytes, contentType: null, fileName: file, url: expected.url }, NOW);
    expect(JobPosting.parse(posting)).toEqual(posting);
    expect(posting).toMatchObject(expected.posting);
    for (const words of expected.says) expect(posting.description).toContain(words);
    for (const words of expected.silent) expect(posting.description).not.toContain(words);
    for (const { label, quote } of Object.values(posting.evidence)) {
      if (label === 'stated') expect(posting.description).toContain(quote);
    }
  });
});
