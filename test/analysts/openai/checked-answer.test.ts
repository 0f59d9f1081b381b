import { describe, expect, it } from 'vitest';
import { wantedQuestions } from '../../../src/analysts/openai/checked-answer.ts';
import type { LikelyQuestion } from '../../../src/core/analysis.ts';
import { QUESTION_AREAS, type QuestionArea } from '../../../src/core/questions/area.ts';

const of = (...areas: QuestionArea[]) =>
  areas.map((area): LikelyQuestion => ({ area, question: area, why: '', quote: null, author: 'offline' }));

describe('the questions that a brief wants', () => {
  it('are ten, spread over the areas that suit the job', () => {
    expect(
      Object.fromEntries(wantedQuestions(of('domain', 'system_design', 'coding', 'behavioral', 'culture'))),
    ).toEqual({
      domain: 3,
      system_design: 2,
      coding: 2,
      behavioral: 2,
      culture: 1,
    });
    for (const areas of [of('craft'), of('domain', 'craft'), of(...QUESTION_AREAS), of('culture')]) {
      const wanted = wantedQuestions(areas);
      expect([...wanted.values()].reduce((sum, count) => sum + count, 0)).toBe(10);
      expect(Math.min(...wanted.values())).toBeGreaterThan(0);
    }
  });

  it('ask a cook for no code', () => {
    expect([...wantedQuestions(of('craft', 'domain')).keys()]).toEqual(['domain', 'behavioral', 'culture', 'craft']);
  });

  it('are none where there is nothing to ask about', () => {
    expect(wantedQuestions([]).size).toBe(0);
  });
});
