import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { briefToMarkdown } from '../../src/core/brief-markdown.ts';
import { readJob } from '../../src/reader.ts';

const NAME = 'senior-product-manager-ai-frameworks.brief.md';
const seed = await readFile(new URL(`../../seeds/${NAME}`, import.meta.url), 'utf8');
const { posting, importedBrief } = await readJob(
  { bytes: Buffer.from(seed), contentType: null, fileName: NAME, url: null },
  new Date('2026-11-21T12:00:00Z'),
);
const lines = seed.split('\n');
const following = (heading: string) => lines[lines.findIndex((line) => line.startsWith(heading)) + 1] ?? '';

describe('the seed that is a finished brief', () => {
  it('is imported whole: role, employer, model, date', () => {
    expect(posting).toMatchObject({
      title: 'Senior Product Manager, AI Frameworks',
      hiringOrganization: 'NVIDIA',
      source: 'brief',
      seniority: 'senior',
    });
    expect(importedBrief).toMatchObject({
      id: 'art_HofTGCUkx9s',
      analyst: 'anthropic/claude-sonnet-4.6',
      createdAt: '2026-05-20T22:00:00.000Z',
    });
  });

  it('keeps its snapshot and stack', () => {
    expect(importedBrief?.companySnapshot.map(({ text }) => text).join(' ')).toBe(following('Company snapshot'));
    const stack = importedBrief?.teamStack.map(({ name }) => name) ?? [];
    expect(stack).toHaveLength(8);
    for (const name of stack) expect(following('Team stack')).toContain(name);
  });

  it('keeps its ten questions with area, question and why', () => {
    const rows = lines.filter((line) => /^\| (?!area|-)/.test(line)).map((line) => line.slice(2, -2).split(' | '));
    expect(importedBrief?.likelyQuestions.map(({ area, question, why }) => [area, question, why])).toEqual(rows);
    expect(rows).toHaveLength(10);
  });

  it('keeps its five talking points', () => {
    const points = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
    expect(importedBrief?.talkingPoints.map(({ headline, detail }) => `${headline}: ${detail}`)).toEqual(points);
    expect(points).toHaveLength(5);
  });

  it('claims nothing as stated, since its ad is not at hand', () => {
    const labels = [...(importedBrief?.companySnapshot ?? []), ...(importedBrief?.teamStack ?? [])].map(
      ({ label }) => label,
    );
    expect(labels).not.toContain('stated');
  });

  it('is exported word for word, and imported again the same', async () => {
    if (importedBrief === null) throw new Error('not imported');
    const markdown = briefToMarkdown(importedBrief);
    expect(markdown).toContain(following('Company snapshot'));
    for (const { name } of importedBrief.teamStack) expect(markdown).toContain(name);
    for (const row of lines.filter((line) => /^\| (?!area|-)/.test(line))) expect(markdown).toContain(row);
    for (const point of lines.filter((line) => line.startsWith('- '))) expect(markdown).toContain(point);
    const bytes = Buffer.from(markdown);
    const again = await readJob({ bytes, contentType: null, fileName: 'export.md', url: null }, new Date());
    expect(again.importedBrief).toEqual(importedBrief);
  });
});
