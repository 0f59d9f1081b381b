import { describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/core/analysis.ts';
import { verifyQuote } from '../../src/core/evidence.ts';
import { QUESTION_AREAS } from '../../src/core/questions/area.ts';
import { areSimilarQuestions } from '../../src/core/questions/similar.ts';
import { ADS } from './ads.ts';

/** A profile whose second line speaks to the backend ad. */
export const PROFILE =
  'Kim Example\nRebuilt a Kafka ingestion pipeline in Go that carried 12,000 sensor readings a second.\nPlays the cello.';

/** What every Analyst must do, whoever writes the words. Each test makes its own analyst. */
export function testAnalyst(name: string, createAnalyst: () => Analyst | Promise<Analyst>): void {
  const posting = ADS.backend;
  const request = { posting, profile: null, workspaceId: 'T1' };

  describe(`the analyst contract: ${name}`, () => {
    it('says who wrote the analysis', async () => {
      const analyst = await createAnalyst();
      const result = await analyst.analyze(request);
      expect(result.analyst).toBe(analyst.name);
      expect(result.analyst).not.toBe('');
    });

    it('finds every stated claim’s quote in the ad, word for word', async () => {
      const { analysis } = await (await createAnalyst()).analyze(request);
      const stated = [...analysis.companySnapshot, ...analysis.teamStack].filter(({ label }) => label === 'stated');
      expect(stated.length).toBeGreaterThan(0);
      for (const { quote } of stated) {
        expect(quote).not.toBeNull();
        expect(posting.description).toContain(quote);
      }
    });

    it('quotes nothing in questions and signals that the ad does not say', async () => {
      const { analysis } = await (await createAnalyst()).analyze(request);
      for (const { quote } of [...analysis.likelyQuestions, ...analysis.signals]) {
        if (quote !== null) expect(verifyQuote(quote, posting.description)).not.toBeNull();
      }
    });

    it('says by what each likely part of the stack is implied', async () => {
      const { analysis } = await (await createAnalyst()).analyze(request);
      for (const item of analysis.teamStack.filter(({ label }) => label === 'likely'))
        expect(item.impliedBy).not.toBeNull();
    });

    it('asks at most ten questions, each of a known area, each with a reason, none twice', async () => {
      const { analysis } = await (await createAnalyst()).analyze(request);
      const { likelyQuestions } = analysis;
      expect(likelyQuestions.length).toBeGreaterThanOrEqual(1);
      expect(likelyQuestions.length).toBeLessThanOrEqual(10);
      for (const { area, why, question } of likelyQuestions) {
        expect(QUESTION_AREAS).toContain(area);
        expect(why).not.toBe('');
        expect(question.length).toBeGreaterThan(20);
      }
      expectNoDuplicates(likelyQuestions.map(({ question }) => question));
    });

    it('gives talking points only with a profile, and each cites it', async () => {
      const analyst = await createAnalyst();
      expect((await analyst.analyze(request)).analysis.talkingPoints).toEqual([]);
      const { analysis } = await analyst.analyze({ ...request, profile: PROFILE });
      for (const { detail } of analysis.talkingPoints) expect(verifyQuote(detail, PROFILE)).not.toBeNull();
    });

    it('gives a deeper set of the area asked for, no longer than asked for, and repeats nothing', async () => {
      const analyst = await createAnalyst();
      const first = await analyst.questions({ posting, area: 'domain', count: 3, exclude: [], workspaceId: 'T1' });
      expect(first.questions.length).toBeGreaterThan(0);
      expect(first.questions.length).toBeLessThanOrEqual(3);
      const asked = first.questions.map(({ question }) => question);
      const second = await analyst.questions({ posting, area: 'domain', count: 3, exclude: asked, workspaceId: 'T1' });
      for (const { area } of [...first.questions, ...second.questions]) expect(area).toBe('domain');
      expectNoDuplicates([...asked, ...second.questions.map(({ question }) => question)]);
    });
  });
}

function expectNoDuplicates(questions: readonly string[]): void {
  for (const [i, one] of questions.entries()) {
    for (const other of questions.slice(i + 1)) {
      expect(areSimilarQuestions(one, other), `“${one}” and “${other}” ask the same`).toBe(false);
    }
  }
}
