import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/document.ts';
import { classifyDocument } from '../../src/extraction/job-classifier.ts';
import { JOB_TEXTS } from './job-texts.ts';
import { MARGIN_ADS } from './margin-ads.ts';
import { NOT_A_JOB_TEXTS } from './not-a-job-texts.ts';

const blocksOf = (text: string): Block[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', text: line }));
const textDocument = {
  kind: 'text' as const,
  raw: '',
  pageTitle: null,
  url: null,
  structured: [] as Record<string, unknown>[],
};
const classify = (text: string, structured: Record<string, unknown>[] = []) =>
  classifyDocument({ ...textDocument, structured }, blocksOf(text), false);

describe('a document that holds no job ad', () => {
  it.each(NOT_A_JOB_TEXTS)('is recognised: $name', ({ text }) => {
    expect(classify(text)).toMatchObject({ kind: 'not-a-job' });
  });

  it('is named for what it looks like', () => {
    const reason = (name: string) => {
      const text = NOT_A_JOB_TEXTS.find((one) => one.name === name)?.text ?? '';
      const result = classify(text);
      return result.kind === 'not-a-job' ? result.reason : null;
    };
    expect(reason('en résumé')).toBe('a résumé');
    expect(reason('ja 履歴書')).toBe('a résumé');
    expect(reason('de Artikel')).toBe('an article');
    expect(reason('en list of jobs')).toBe('a list of many jobs');
    expect(reason('pl przepis')).toBe('a recipe');
    expect(reason('en source code')).toBe('source code');
    expect(reason('fr compte rendu')).toBe('minutes of a meeting');
    expect(reason('en offer letter')).toBe('an offer letter');
    expect(reason('en interview guide')).toBe('an interview guide');
    expect(reason('en README')).toBe('a README');
  });

  it('is a list where the page declares many postings', () => {
    const posting = (title: string) => ({ '@type': 'JobPosting', title });
    expect(classify('Our jobs', ['Baker', 'Cook', 'Waiter'].map(posting))).toMatchObject({
      reason: 'a list of many jobs',
    });
  });
});

describe('a job ad', () => {
  it.each(JOB_TEXTS)('is recognised: $name', ({ text }) => {
    expect(classify(text)).toEqual({ kind: 'job' });
  });

  it.each(MARGIN_ADS)('is one whatever its page says in the margin: $name', ({ text }) => {
    expect(classify(text)).toEqual({ kind: 'job' });
  });

  it('is recognised by its machine data, however thin its text', () => {
    expect(classify('Loading …', [{ '@type': 'JobPosting', title: 'Baker' }])).toEqual({ kind: 'job' });
  });

  it('whose bullets name many professions is no list of jobs', () => {
    const bullets = [
      'product managers',
      'designers',
      'data engineers',
      'sales managers',
      'support specialists',
      'analysts',
      'directors',
    ];
    const text = `Program Lead\nWhat you'll do\n${bullets.map((who) => `- Work with ${who}`).join('\n')}\nRequirements\n- You have led programs`;
    expect(classify(text)).toEqual({ kind: 'job' });
  });

  it('is what a board’s own reader read', () => {
    expect(classifyDocument({ ...textDocument, structured: [] }, blocksOf('Baker'), true)).toEqual({
      kind: 'job',
    });
  });
});
