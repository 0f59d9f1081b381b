import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOfflineAnalyst } from '../../../src/analysts/offline/offline-analyst.ts';
import { checkedBrief } from '../../../src/analysts/openai/checked-answer.ts';
import { skillsIn, technologiesIn } from '../../../src/analysts/openai/technologies.ts';
import { WireBrief } from '../../../src/analysts/openai/wire.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { Brief, composeBrief } from '../../../src/core/brief.ts';
import type { JobPosting } from '../../../src/core/posting.ts';
import { areSimilarQuestions } from '../../../src/core/questions/similar.ts';
import { detailsMessage } from '../../../src/slack/blocks/details.ts';
import { summaryMessage } from '../../../src/slack/blocks/summary.ts';
import { LIES, lyingAnswers } from '../../servers/lying-model.ts';
import { type ModelServer, startModelServer } from '../../servers/model-server.ts';
import { anItem } from '../../slack/arbitrary-brief.ts';
import { AD, analystOn, HONEST, NOW, postingOf, requestFor } from './setup.ts';

let posting: JobPosting;
let offline: Analysis;
beforeAll(async () => {
  posting = await postingOf();
  offline = (await createOfflineAnalyst().analyze({ posting, profile: null, workspaceId: 'T1' })).analysis;
});

const checked = (answer: unknown) =>
  checkedBrief(WireBrief.parse(answer), posting, offline, 'liar', { profile: null, technologiesIn, skillsIn });
const lies = () => lyingAnswers(AD);
const RUNS = { numRuns: 80 };

/** The oracle knows nothing of the code under test: small words, and the ad's own words and figures. */
const SMALL =
  /^(?:a|an|the|and|or|of|in|on|at|to|for|with|by|from|as|is|are|be|was|were|has|have|had|will|would|shall|should|can|do|does|did|it|its|we|our|us|you|your|they|their|them|he|she|his|her|who|what|when|where|which|how|that|this|these|those|there|here|s|t|company|employer|team|role|job|position|group|works?|working|uses?|using|used|offers?|offering|offered|provides?|provided|requires?|required|requirements?|seeks?|looking|looks|hiring|hires|builds?|runs?|includes?|needs?|needed|asks?|asked|expects?|expected|says?|said|states?|stated|mentions?|names?|calls?|lists?|notes?|also|so|then|but|i|me|my|one|well|like|such|other|others|between|through|about|out|over|under|up|into|onto|within|across|among|per|via|being|been|am|having|doing|whom|whose|her|him|people|person|someone|candidates?|applicants?|firm|business|department|posting|ad|advert|advertisement|ll|re|ve|d|m)$/;
function saysMoreThan(quote: string, text: string): string[] {
  const words = (of: string) =>
    of
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const known = new Set([...words(quote), ...words(posting.hiringOrganization ?? '')].map((word) => word.slice(0, 4)));
  return words(text).filter((word) => !SMALL.test(word) && !known.has(word.slice(0, 4)));
}

describe('a lying model', () => {
  it('gets nothing shown as stated that the ad does not say', () => {
    fc.assert(
      fc.property(lies(), (answer) => {
        const { analysis } = checked(answer);
        for (const { text, label, quote } of analysis.companySnapshot) {
          if (label !== 'stated') continue;
          expect(AD).toContain(quote);
          expect(saysMoreThan(quote ?? '', text), text).toEqual([]);
          expect(LIES).not.toContain(text);
          expect(/\bnot\b/.test(text)).toBe(/\bnot\b/.test(quote ?? ''));
          expect(quote?.match(/\d+/g) ?? []).toEqual(expect.arrayContaining(text.match(/\d+/g) ?? []));
        }
        for (const { name, label, quote } of analysis.teamStack) {
          if (label !== 'stated') continue;
          expect(posting.description).toContain(quote);
          expect(AD.toLowerCase()).toContain(name.toLowerCase());
        }
      }),
      RUNS,
    );
  });

  it('makes no promise of pay, visas, place or people with any label', () => {
    fc.assert(
      fc.property(lies(), (answer) => {
        const { companySnapshot, talkingPoints } = checked(answer).analysis;
        const unsaid = companySnapshot.filter(({ label }) => label !== 'stated').map(({ text }) => text);
        expect(unsaid.join('\n')).not.toMatch(
          /[$€]|\d{2}|visa|sponsor|salary|remote|hybrid|bonus|equity|Stripe|Sequoia|Acme|SAP|Oracle/i,
        );
        expect(talkingPoints).toEqual([]);
      }),
      RUNS,
    );
  });

  it('asks nothing that names what the ad does not, quotes what it does not say, or asks twice', () => {
    fc.assert(
      fc.property(lies(), (answer) => {
        const { likelyQuestions } = checked(answer).analysis;
        expect(likelyQuestions.length).toBeLessThanOrEqual(10);
        for (const [index, { question, why, quote, author }] of likelyQuestions.entries()) {
          expect(posting.description).toContain(quote ?? '');
          if (author !== 'liar') continue;
          expect(quote).not.toBeNull();
          expect(question).not.toMatch(
            /Oracle|SAP\b|MongoDB|COBOL|Kafka|Salesforce|Angular|Terraform|Snowflake|Quantum/i,
          );
          expect(`${question} ${why}`).not.toMatch(/[$€]\d|visa sponsorship is|sponsors visas/i);
          for (const other of likelyQuestions.slice(index + 1))
            expect(areSimilarQuestions(question, other.question)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('pings nobody, links nowhere and speaks no other language', () => {
    fc.assert(
      fc.property(lies(), (answer) => {
        const { companySnapshot, teamStack, likelyQuestions } = checked(answer).analysis;
        const shown = [...companySnapshot, ...teamStack, ...likelyQuestions].filter(
          (item) => !('author' in item) || item.author === 'liar',
        );
        const text = JSON.stringify(shown);
        expect(text).not.toMatch(/https?:|www\.|evil|<!|<@|@channel|\]\(|slack:|<a |\+43/);
        expect(text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff\u0400-\u04ff]{2}|empresa|Unternehmen/);
        expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u200b-\u200f]/);
      }),
      RUNS,
    );
  });

  it('keeps every limit, and stays a Brief', () => {
    fc.assert(
      fc.property(lies(), (answer) => {
        const { analysis, verification } = checked(answer);
        const brief = composeBrief(
          posting,
          { analysis, verification, analyst: 'liar', usage: null, fallback: null },
          NOW,
        );
        expect(Brief.safeParse(brief).error).toBeUndefined();
        expect(analysis.companySnapshot.length).toBeLessThanOrEqual(8);
        expect(analysis.teamStack.length).toBeLessThanOrEqual(24);
        expect(analysis.teamStack.filter(({ label }) => label === 'inferred').length).toBeLessThanOrEqual(4);
        const given = Object.values(WireBrief.parse(answer)).reduce((sum, list) => sum + list.length, 0);
        expect(verification.checked).toBe(given);
        expect(verification.dropped + verification.demoted).toBeLessThanOrEqual(given);
        for (const { blocks } of [summaryMessage(anItem(), brief), detailsMessage(anItem(), brief)]) {
          expect(blocks.length).toBeLessThanOrEqual(50);
          expect(JSON.stringify(blocks)).not.toMatch(/<!|<@|evil/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('loses nothing that the offline brief states', () => {
    fc.assert(
      fc.property(lies(), (answer) => {
        const stated = (stack: Analysis['teamStack']) =>
          stack.filter(({ label }) => label === 'stated').map(({ name }) => name.toLowerCase());
        expect(stated(checked(answer).analysis.teamStack)).toEqual(expect.arrayContaining(stated(offline.teamStack)));
        expect(checked(answer).analysis.signals).toEqual(offline.signals);
      }),
      { numRuns: 40 },
    );
  });

  it('does not keep the truth from being told: an honest answer passes whole', () => {
    const { analysis, verification } = checked(HONEST);
    expect(verification).toEqual({ checked: 7, demoted: 0, dropped: 0 });
    expect(analysis.companySnapshot.map(({ label }) => label)).toEqual(['stated', 'stated']);
    expect(analysis.likelyQuestions.filter(({ author }) => author === 'liar')).toHaveLength(2);
  });
});

describe('a lying model behind the endpoint', () => {
  let server: ModelServer;
  const [lie] = fc.sample(lies(), { numRuns: 1, seed: 3 });
  beforeAll(async () => {
    server = await startModelServer(() => ({ say: JSON.stringify(lie) }));
  });
  afterAll(() => server.close());

  it('ends in a brief that says how much of the answer was thrown away', async () => {
    const { analyst } = analystOn(server.baseUrl);
    const { verification, fallback, analysis } = await analyst.analyze(await requestFor());
    expect(fallback).toBeNull();
    expect(verification?.dropped).toBeGreaterThan(0);
    expect(analysis.likelyQuestions.filter(({ author }) => author === 'offline').length).toBeGreaterThan(3);
  });
});
