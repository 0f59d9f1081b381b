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
  classifyDocument({ ...textDocument, raw: text, structured }, blocksOf(text), false);

describe('a document that holds no job ad', () => {
  it.each(NOT_A_JOB_TEXTS)('is recognised: $name', ({ text }) => {
    expect(classify(text)).toMatchObject({ kind: 'not-a-job' });
  });

  it.each(NOT_A_JOB_TEXTS.filter(({ text }) => text.length >= 600))(
    'is recognised without its line breaks too: $name',
    ({ text }) => {
      expect(classify(text.replace(/\s+/g, ' '))).toMatchObject({ kind: 'not-a-job' });
    },
  );

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

  it.each([
    [
      'pl, saved as one line',
      'Glazurnik / Glazurniczka łodzi Produkcja,Praca fizyczna pracownik fizyczny Szkutnia Mewia sp. z o.o. Ustrowo, pomorskie umowa o pracę pełny etat praca stacjonarna 6 100–7 300 zł brutto / mies. Nakładanie żelkotu i laminatu na kadłuby łodzi, Szlifowanie i polerowanie powierzchni, Kontrola grubości powłok, Dbanie o porządek w hali. Wykształcenie minimum zawodowe, Minimum 2 lata doświadczenia w pracy z laminatem, Dokładność i gotowość do pracy zmianowej, mile widziane uprawnienia na suwnice. Stabilne zatrudnienie, premia kwartalna, dofinansowanie dojazdu, obiady w stołówce zakładowej',
    ],
    [
      'en, saved as one line, with words that articles use',
      'Counter Clerk US, ME, Quillport Sales Morrow Chandlery is a fourth generation family business that sells rope, paint and lamps to people with boats. In the last six years we were named a top workplace twice, and last year we added a sail loft. We are looking for a Counter Clerk to join the Quillport shop. You will answer quote requests the same day and keep the shelves in order. Requires 2 years of experience in retail or with boats. Full-time, in the shop on Wharf Street, hourly pay $19 to $23 plus health insurance. Morrow Chandlery is an equal opportunity employer. Send your resume to crew@morrow.example.',
    ],
    [
      'zh, whose process ends with the letter that hires',
      '包装工程师\n岗位职责：\n1、负责灯具包装的结构设计与打样；\n2、跟进供应商样品。\n任职要求：\n1、大专及以上学历，3年以上包装设计经验；\n2、熟练使用CAD。\n福利待遇：五险一金，月薪9-13K，双休。\n招聘流程：简历筛选→面试→背景调查→录用通知\n工作地点：苏州',
    ],
  ])('is recognised: %s', (_, text) => {
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
