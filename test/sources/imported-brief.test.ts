import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Brief } from '../../src/core/brief.ts';
import { briefToMarkdown } from '../../src/core/brief-markdown.ts';
import { readJob } from '../../src/reader.ts';
import { aPosting } from '../builders/posting.ts';

const SEED = join(import.meta.dirname, '../../seeds/senior-product-manager-ai-frameworks.brief.md');
const NOW = new Date('2026-11-01T12:00:00Z');

/** A fictional brief with something of everything, pipes and brackets included. */
function aBrief(): Brief {
  const quote = 'Harbour Trust looks for a lighthouse keeper in Bergen.';
  return {
    id: 'brief_abc123',
    createdAt: '2026-10-01T09:30:00.000Z',
    analyst: 'offline',
    usage: null,
    verification: null,
    fallback: null,
    posting: aPosting({ sourceUrl: 'https://harbour.example/jobs/1' }),
    companySnapshot: [{ text: 'Harbour Trust looks for a keeper (in Bergen).', label: 'stated', quote }],
    teamStack: [
      { name: 'Fresnel lens', label: 'stated', quote, impliedBy: null },
      { name: 'Optics', label: 'likely', quote: null, impliedBy: 'Fresnel lens' },
      { name: 'Foghorn', label: 'inferred', quote: null, impliedBy: null },
    ],
    likelyQuestions: [
      {
        area: 'craft',
        question: 'Lamp | horn: which first?',
        why: 'The ad says “keeper” [sic].',
        quote,
        author: 'offline',
      },
      {
        area: 'culture',
        question: 'Are you fine alone?',
        why: 'One keeper, one tower.',
        quote: null,
        author: 'offline',
      },
    ],
    talkingPoints: [{ headline: 'Ten winters', detail: 'Kept a lamp for ten winters.', requirement: 'keeper' }],
    signals: [{ kind: 'pay_missing', severity: 'warning', text: 'Pay is not stated.', quote: null }],
  };
}

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { posting, importedBrief } = await readJob({ bytes, contentType: null, fileName: 'brief.md', url: null }, NOW);
  expect(importedBrief).not.toBeNull();
  return { posting, brief: Brief.parse(importedBrief) };
}

test('the seed brief is imported whole', async () => {
  const { posting, brief } = await read(readFileSync(SEED));
  expect(posting).toMatchObject({
    source: 'brief',
    title: 'Senior Product Manager, AI Frameworks',
    hiringOrganization: 'NVIDIA',
  });
  expect(brief).toMatchObject({
    id: 'art_HofTGCUkx9s',
    analyst: 'anthropic/claude-sonnet-4.6',
    createdAt: '2026-05-20T22:00:00.000Z',
  });
  expect(brief.companySnapshot).toHaveLength(5);
  expect(brief.companySnapshot[0]?.text).toMatch(/^NVIDIA is the dominant GPU hardware and software platform company/);
  expect(brief.companySnapshot[4]?.text).toMatch(
    /co-design culture; PM roles are expected to carry genuine technical depth\.$/,
  );
  expect(brief.teamStack.map(({ label }) => label)).toEqual([
    'likely',
    'likely',
    'inferred',
    'likely',
    'likely',
    'likely',
    'likely',
    'inferred',
  ]);
  expect(brief.likelyQuestions.map(({ area }) => area)).toEqual([
    'domain',
    'system_design',
    'domain',
    'system_design',
    'behavioral',
    'coding',
    'behavioral',
    'culture',
    'domain',
    'domain',
  ]);
  expect(brief.likelyQuestions[9]?.question).toMatch(/^What is your mental model for GPU memory hierarchy/);
  expect(brief.likelyQuestions[9]?.why).toMatch(/this is a practical NVIDIA customer problem\.$/);
  expect(brief.talkingPoints.map(({ headline }) => headline)).toEqual([
    'RL Workbench',
    'Intuit ICE Platform at scale',
    'aeval — AI Model Evaluation Platform',
    'NeurIPS 2014 + 20-year ML arc',
    'Splunk Search Orchestration + Intuit SDK platform',
  ]);
});

test('nothing of an imported brief is called stated', async () => {
  const { posting, brief } = await read(readFileSync(SEED));
  const labels = [...brief.companySnapshot, ...brief.teamStack, ...Object.values(posting.evidence)].map(
    ({ label }) => label,
  );
  expect(labels).not.toContain('stated');
});

test('an imported brief, exported and imported again, is the same brief', async () => {
  const { brief } = await read(readFileSync(SEED));
  const again = await read(briefToMarkdown(brief));
  expect(again.brief).toEqual(brief);
});

test('a brief written here comes back from its export, with what it stated as hearsay', async () => {
  const original = aBrief();
  const { brief } = await read(briefToMarkdown(original));
  expect(brief).toMatchObject({ id: original.id, createdAt: original.createdAt, analyst: original.analyst });
  expect(brief.posting).toMatchObject({
    title: original.posting.title,
    hiringOrganization: original.posting.hiringOrganization,
    sourceUrl: original.posting.sourceUrl,
  });
  expect(brief.companySnapshot).toEqual(
    original.companySnapshot.map((claim) => ({ ...claim, label: 'likely', quote: null })),
  );
  expect(brief.teamStack.map(({ name, impliedBy }) => ({ name, impliedBy }))).toEqual(
    original.teamStack.map(({ name, impliedBy }) => ({ name, impliedBy })),
  );
  expect(brief.likelyQuestions).toEqual(
    original.likelyQuestions.map((question) => ({ ...question, quote: null, author: original.analyst })),
  );
  expect(brief.talkingPoints).toEqual(original.talkingPoints);
  expect(brief.signals.map(({ text }) => text)).toEqual(original.signals.map(({ text }) => text));
  const again = await read(briefToMarkdown(brief));
  expect(again.brief).toEqual(brief);
});

test('an ad that mentions briefs is no brief', async () => {
  const ad =
    '# Baker\n\nAcme Bread is looking for a baker in Bergen.\n\n## What you will do\n\n- Bake bread\n- Write a brief / report each week\n\n## Requirements\n\n- 2 years of experience as a baker\n';
  const { importedBrief } = await readJob(
    { bytes: Buffer.from(ad), contentType: null, fileName: 'ad.md', url: null },
    NOW,
  );
  expect(importedBrief).toBeNull();
});
