import { describe, expect, test } from 'vitest';
import { detailsMessage } from '../../../src/slack/blocks/details.ts';
import { duplicateMessage, failureMessage } from '../../../src/slack/blocks/notices.ts';
import { questionsMessage } from '../../../src/slack/blocks/questions.ts';
import { summaryMessage } from '../../../src/slack/blocks/summary.ts';
import { aPosting } from '../../builders/posting.ts';
import { wordsOf } from '../../e2e/harness.ts';
import { aBrief, anItem } from '../arbitrary-brief.ts';

const question = {
  area: 'coding' as const,
  question: 'How do you sort a fleet?',
  why: 'The ad says “sort the fleet”',
  quote: 'sort the fleet',
  author: 'offline',
};

describe('the summary', () => {
  test('gives title, employer, place, workplace and pay as advertised', () => {
    const posting = aPosting({ baseSalary: { min: 700_000, max: 820_000, currency: 'NOK', unitText: 'YEAR' } });
    const words = wordsOf(summaryMessage(anItem(), aBrief({ posting })));
    expect(words).toContain('Lighthouse Keeper');
    expect(words).toContain('Employer:  Harbour Trust');
    expect(words).toContain('Place:  Bergen');
    expect(words).toContain('Workplace:  On site');
    expect(words).toContain('Pay:  NOK 700,000 – 820,000 a year');
  });

  test('says “not stated” where the ad gives no pay or place', () => {
    const words = wordsOf(summaryMessage(anItem(), aBrief({ posting: aPosting({ jobLocation: [] }) })));
    expect(words).toContain('Place:  not stated');
    expect(words).toContain('Pay:  not stated');
  });

  test('puts the gravest signal first', () => {
    const signal = (severity: 'info' | 'danger', text: string) => ({ kind: text, severity, text, quote: null });
    const words = wordsOf(
      summaryMessage(anItem(), aBrief({ signals: [signal('info', 'Wide range'), signal('danger', 'Asks for money')] })),
    );
    expect(words.indexOf('Asks for money')).toBeLessThan(words.indexOf('Wide range'));
  });

  test('does not say twice that the pay is not stated', () => {
    const signals = [{ kind: 'pay_not_stated', severity: 'info' as const, text: 'Pay is not stated.', quote: null }];
    const words = wordsOf(summaryMessage(anItem(), aBrief({ signals })));
    expect(words).toContain('Pay:  not stated');
    expect(words).not.toContain('What stands out');
  });

  test('quotes the ad beside a signal, unless a fact rests on the same words', () => {
    const signals = [
      { kind: 'wide_pay_range', severity: 'info' as const, text: 'A wide range.', quote: 'NOK 1 to 9' },
      { kind: 'travel', severity: 'info' as const, text: 'There is travel.', quote: 'You will sail a lot' },
    ];
    const posting = aPosting({ evidence: { baseSalary: { label: 'stated', quote: 'NOK 1 to 9' } } });
    const words = wordsOf(summaryMessage(anItem(), aBrief({ signals, posting })));
    expect(words).toContain('A wide range.');
    expect(words).not.toContain('NOK 1 to 9');
    expect(words).toContain('“You will sail a lot”');
  });

  test('leaves who wrote the brief to the details, where it is said once', () => {
    expect(wordsOf(summaryMessage(anItem(), aBrief()))).not.toContain('offline');
    expect(wordsOf(detailsMessage(anItem(), aBrief()))).toContain('Written offline from the ad alone');
  });

  test('speaks in its fallback text, for screen readers', () => {
    const { text } = summaryMessage(anItem(), aBrief());
    expect(text).toContain('Brief: Lighthouse Keeper');
    expect(text).toContain('Pay: not stated');
  });

  test('of an imported brief shows snapshot and stack, and claims no missing facts', () => {
    const words = wordsOf(
      summaryMessage(
        anItem(),
        aBrief({
          analyst: 'some/model',
          posting: aPosting({ source: 'brief', jobLocation: [], workplaceType: null }),
          companySnapshot: [{ text: 'Known for its lamps', label: 'inferred', quote: null }],
          teamStack: [{ name: 'Python', label: 'likely', quote: null, impliedBy: 'Django' }],
        }),
      ),
    );
    expect(words).toContain('Known for its lamps  (inferred)');
    expect(words).toContain('Python (from Django)');
    expect(words).not.toContain('not stated');
    expect(words).toContain('Imported brief, written by some/model on 2026-05-20');
  });

  test('says plainly that the offline brief stands in for a model', () => {
    const words = wordsOf(
      detailsMessage(anItem(), aBrief({ fallback: { code: 'MODEL_FAILED', reason: 'no answer in 60 s' } })),
    );
    expect(words).toContain('The model stood aside: no answer in 60 s');
  });

  test('says how many claims were checked and demoted, and what it cost', () => {
    const brief = aBrief({
      analyst: 'm',
      verification: { checked: 12, demoted: 2, dropped: 1 },
      usage: { inputTokens: 1200, cachedTokens: 1000, outputTokens: 300, calls: 1, costUsd: 0.0012 },
    });
    const words = wordsOf(detailsMessage(anItem(), brief));
    expect(words).toContain('12 claims checked against the ad: 2 demoted to inferred, 1 dropped');
    expect(words).toContain('1,200 tokens in (1,000 cached), 300 out · $0.0012');
  });
});

describe('the details', () => {
  test('give the words of the ad that each fact rests on', () => {
    const quote = 'We pay NOK 700,000 to 820,000';
    const posting = aPosting({
      baseSalary: { min: 700_000, max: 820_000, currency: 'NOK', unitText: 'YEAR' },
      evidence: { baseSalary: { label: 'stated', quote }, jobLocation: { label: 'stated', quote: 'Bergen' } },
    });
    const words = wordsOf(detailsMessage(anItem(), aBrief({ posting })));
    expect(words).toContain(`Pay:  “${quote}”`);
    expect(words).not.toContain('“Bergen”');
  });

  test('give a line of the ad that two facts rest on once, and the title not at all', () => {
    const both = 'Bergen, on site five days a week';
    const posting = aPosting({
      seniority: 'senior',
      title: 'Senior Lighthouse Keeper',
      evidence: {
        jobLocation: { label: 'stated', quote: both },
        workplaceType: { label: 'stated', quote: both },
        seniority: { label: 'stated', quote: 'Senior Lighthouse Keeper' },
      },
    });
    const words = wordsOf(detailsMessage(anItem(), aBrief({ posting })));
    expect(words).toContain(`Place, Workplace:  “${both}”`);
    expect(words.split(both)).toHaveLength(2);
    expect(words).not.toContain('Level:');
  });

  test('of a long brief list fewer requirements, and cut no line and no quote', () => {
    const requirement = (index: number) => `Requirement ${index}: ${'knows the lamp '.repeat(9)}well`;
    const quote = 'The base salary for this post lies, by experience, between NOK 700,000 and NOK 820,000 in a year';
    const brief = aBrief({
      posting: aPosting({
        requirements: Array.from({ length: 12 }, (_, index) => ({ text: requirement(index), tier: 'must' as const })),
        baseSalary: { min: 700_000, max: 820_000, currency: 'NOK', unitText: 'YEAR' },
        evidence: { baseSalary: { label: 'stated', quote } },
      }),
      likelyQuestions: Array.from({ length: 10 }, () => ({
        ...question,
        question: 'Why that? '.repeat(36),
        why: 'So. '.repeat(60),
      })),
    });
    const words = wordsOf(detailsMessage(anItem(), brief));
    expect(words).toContain(quote);
    expect(words).toContain(requirement(1));
    expect(words).toContain('more in the ad');
    expect(words).toContain('Shortened');
    expect(words).not.toContain('…');
  });

  test('explain the labels of claims, and only where there are any', () => {
    const claims = aBrief({ companySnapshot: [{ text: 'Keeps lights', label: 'inferred', quote: null }] });
    expect(wordsOf(detailsMessage(anItem(), claims))).toContain('inferred: an estimate, not from the ad');
    expect(wordsOf(detailsMessage(anItem(), aBrief()))).not.toContain('inferred');
  });

  test('name their job, since a thread may hold several', () => {
    expect(wordsOf(detailsMessage(anItem(), aBrief()))).toMatch(/^More on Lighthouse Keeper/);
  });

  test('give each question with its reason, and label claims', () => {
    const words = wordsOf(
      detailsMessage(
        anItem(),
        aBrief({
          likelyQuestions: [question],
          companySnapshot: [{ text: 'Keeps forty lights', label: 'stated', quote: 'forty lights' }],
        }),
      ),
    );
    expect(words).toContain('[Coding]  How do you sort a fleet?');
    expect(words).toContain('Why: The ad says “sort the fleet”');
    expect(words).toContain('Keeps forty lights  (stated: “forty lights”)');
  });

  test('offer coding questions only where the brief asks any', () => {
    const ids = (brief: ReturnType<typeof aBrief>) => JSON.stringify(detailsMessage(anItem(), brief).blocks);
    expect(ids(aBrief({ likelyQuestions: [question] }))).toContain('questions:coding');
    expect(ids(aBrief())).not.toContain('questions:coding');
    expect(ids(aBrief())).toContain('questions:recruiter_screen');
  });

  test('offer the model again only where it failed', () => {
    const ids = (brief: ReturnType<typeof aBrief>) => JSON.stringify(detailsMessage(anItem(), brief).blocks);
    expect(ids(aBrief())).not.toContain('retry_model');
    expect(ids(aBrief({ fallback: { code: 'MODEL_FAILED', reason: 'x' } }))).toContain('retry_model');
  });

  test('of a brief that fits are whole; of a huge one they say that the export has the rest', () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ ...question, question: 'Why? '.repeat(60), why: 'So. '.repeat(60) }));
    expect(wordsOf(detailsMessage(anItem(), aBrief({ likelyQuestions: many(3) })))).not.toContain('Shortened');
    expect(wordsOf(detailsMessage(anItem(), aBrief({ likelyQuestions: many(60) })))).toContain('Shortened');
  });
});

test('a question set names its area in its heading alone', () => {
  const set = { questions: [question], analyst: 'offline', usage: null, fallback: null };
  const words = wordsOf(questionsMessage(anItem({ title: 'Fleet Planner' }), 'coding', set));
  expect(words).toContain('Coding questions (1)');
  expect(words).toContain('For Fleet Planner');
  expect(words).toContain('How do you sort a fleet?');
  expect(words).not.toContain('[Coding]');
});

test('a failure keeps the link of what could not be read', () => {
  const item = anItem({ source: { type: 'url', url: 'https://jobs.example.com/1' }, briefId: null });
  const message = failureMessage(item, { message: 'A wall.', hint: 'Paste it.' });
  expect(JSON.stringify(message.blocks)).toContain('"url":"https://jobs.example.com/1"');
});

test('a failure names a file once', () => {
  const source = {
    type: 'file' as const,
    fileId: 'F1',
    name: 'ad.pdf',
    mediaType: null,
    size: null,
    downloadUrl: null,
  };
  const words = (message: string) =>
    wordsOf(failureMessage(anItem({ source, briefId: null }), { message, hint: 'Paste it.' }));
  expect(words('ad.pdf is empty.').split('ad.pdf')).toHaveLength(2);
  expect(words('It is empty.')).toContain('What I read: the file “ad.pdf”');
});

test('a duplicate names the earlier job and its day', () => {
  const words = wordsOf(duplicateMessage(anItem(), anItem({ title: 'Keeper', hiringOrganization: 'Harbour' }), null));
  expect(words).toContain('Keeper at Harbour was shared before: ');
  const message = duplicateMessage(anItem(), anItem({ title: 'Keeper' }), null);
  expect(message.text).toContain('2026-05-20');
  expect(JSON.stringify(message.blocks)).toContain('"format":"{date_pretty}","fallback":"2026-05-20"');
});
