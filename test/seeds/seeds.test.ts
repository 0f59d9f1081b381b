import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createOfflineAnalyst } from '../../src/analysts/offline/offline-analyst.ts';
import type { JobPosting } from '../../src/core/posting.ts';
import { areSimilarQuestions } from '../../src/core/questions/similar.ts';
import { readJob } from '../../src/reader.ts';

/** Read by hand from the seed; each list names what must be there, `never` and `excludes` what must not. */
interface Expected {
  posting: Partial<JobPosting>;
  responsibilities: { count: number | null; first: string };
  requirements: { must: string[]; nice: string[]; never: string[] };
  skills: { includes: string[]; excludes: string[] };
  description: { includes: string[]; excludes: string[] };
  brief: {
    snapshot: string[];
    stack: { stated: string[]; likely: string[]; never: string[] };
    areas: string[];
    noAreas: string[];
    signals: string[];
  };
}

const SEEDS = new URL('../../seeds/', import.meta.url);
const NOW = new Date('2026-11-21T12:00:00Z');
const ads = (await readdir(SEEDS)).filter((name) => !name.includes('.brief.'));

async function read(name: string) {
  const bytes = await readFile(new URL(name, SEEDS));
  return readJob({ bytes, contentType: null, fileName: name, url: null }, NOW);
}

describe.each(ads)('the seed %s', async (name) => {
  const path = new URL(`./${name}.expected.json`, import.meta.url);
  it('has a reviewed expectation', () => expect(existsSync(path)).toBe(true));
  const expected = JSON.parse(await readFile(path, 'utf8')) as Expected;
  const { posting, importedBrief } = await read(name);
  const { analysis } = await createOfflineAnalyst({ now: () => NOW }).analyze({
    posting,
    profile: null,
    workspaceId: 'T1',
  });

  it('is an ad and no brief', () => expect(importedBrief).toBeNull());

  it.each(Object.entries(expected.posting))('states the right %s', (field, value) => {
    expect(posting[field as keyof JobPosting]).toEqual(value);
  });

  it('quotes its facts word for word', () => {
    for (const [field, { label, quote }] of Object.entries(posting.evidence)) {
      if (label === 'stated') expect(posting.description, field).toContain(quote);
    }
  });

  it('lists its duties and requirements, and nothing else among them', () => {
    const { count, first } = expected.responsibilities;
    expect(posting.responsibilities[0]).toBe(first);
    if (count !== null) expect(posting.responsibilities).toHaveLength(count);
    for (const tier of ['must', 'nice'] as const) {
      const texts = posting.requirements.filter((requirement) => requirement.tier === tier).map(({ text }) => text);
      for (const start of expected.requirements[tier])
        expect(texts).toContainEqual(expect.stringMatching(startsWith(start)));
    }
    for (const { text } of posting.requirements) {
      for (const never of expected.requirements.never) expect(text).not.toContain(never);
    }
  });

  it('names its skills', () => {
    const names = posting.skills.map((skill) => skill.name);
    expect(names).toEqual(expect.arrayContaining(expected.skills.includes));
    for (const excluded of expected.skills.excludes) expect(names).not.toContain(excluded);
  });

  it('is described without the page around it', () => {
    for (const piece of expected.description.includes) expect(posting.description).toContain(piece);
    for (const piece of expected.description.excludes) expect(posting.description).not.toContain(piece);
  });

  it('has a snapshot in its own words', () => {
    const texts = analysis.companySnapshot.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(expected.brief.snapshot));
    for (const text of texts) expect(text).not.toMatch(/discriminat|equal opportunity|salary|looking for/i);
    for (const { quote } of analysis.companySnapshot) expect(posting.description).toContain(quote);
  });

  it('has a stack with the line that names each stated part', () => {
    const { stated, likely, never } = expected.brief.stack;
    const named = (label: string) => analysis.teamStack.filter((item) => item.label === label).map((item) => item.name);
    expect(named('stated')).toEqual(expect.arrayContaining(stated));
    expect(named('likely')).toEqual(expect.arrayContaining(likely));
    expect(analysis.teamStack.map((item) => item.name).filter((item) => never.includes(item))).toEqual([]);
  });

  it('has ten questions over the right areas, each with a line of the ad, none like another', () => {
    const { likelyQuestions } = analysis;
    expect(likelyQuestions).toHaveLength(10);
    const areas = new Set<string>(likelyQuestions.map(({ area }) => area));
    for (const area of expected.brief.areas) expect(areas).toContain(area);
    for (const area of expected.brief.noAreas) expect(areas).not.toContain(area);
    for (const [i, { question, quote }] of likelyQuestions.entries()) {
      expect(posting.description).toContain(quote);
      for (const other of likelyQuestions.slice(i + 1))
        expect(areSimilarQuestions(question, other.question)).toBe(false);
    }
  });

  it('has these signals', () => {
    expect(analysis.signals.map(({ kind }) => kind).toSorted()).toEqual(expected.brief.signals.toSorted());
  });
});

describe('the questions of two seeds', () => {
  it('would not fit each other: no quoted line of one stands in another', async () => {
    const analyst = createOfflineAnalyst();
    const read_ = await Promise.all(ads.map(async (name) => (await read(name)).posting));
    for (const posting of read_) {
      const { analysis } = await analyst.analyze({ posting, profile: null, workspaceId: 'T1' });
      for (const { question, quote } of analysis.likelyQuestions) {
        for (const other of read_) if (other !== posting) expect(other.description, question).not.toContain(quote);
      }
    }
  });
});

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
