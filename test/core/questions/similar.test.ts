import { describe, expect, it } from 'vitest';
import { areSimilarQuestions, isAskedAlready } from '../../../src/core/questions/similar.ts';

describe('the near-duplicate test of two questions', () => {
  it.each([
    [
      'How would you design the ingestion pipeline for tide sensors?',
      'How would you design the ingestion pipeline for our tide sensors?',
    ],
    ['Tell me about a time you mentored a junior engineer.', 'Describe a time when you mentored junior engineers.'],
    ['Wie führen Sie eine Inventur durch?', 'Wie führen Sie eine Inventur durch?'],
    ['月次決算をどのように短縮しますか', '月次決算はどのように短縮しますか？'],
  ])('takes “%s” and “%s” for the same', (one, other) => {
    expect(areSimilarQuestions(one, other)).toBe(true);
    expect(areSimilarQuestions(other, one)).toBe(true);
  });

  it.each([
    [
      'How would you design the ingestion pipeline for tide sensors?',
      'How would you migrate the tide model without downtime?',
    ],
    [
      'Tell me about a time you mentored a junior engineer.',
      'Tell me about a time you disagreed with a senior engineer.',
    ],
    ['What would you measure first in the forecast API?', 'What would you test first in wound care?'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(areSimilarQuestions(one, other)).toBe(false);
  });

  it('finds a question among those asked already', () => {
    expect(isAskedAlready('Why tides, of all things?', [])).toBe(false);
    expect(isAskedAlready('Why tides, of all things?', ['What is Go?', 'why TIDES of all things'])).toBe(true);
  });
});
