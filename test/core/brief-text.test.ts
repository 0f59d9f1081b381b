import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import { briefToText, questionsToText } from '../../src/core/brief-text.ts';
import { postingToText } from '../../src/core/posting-text.ts';
import { displayWidth } from '../../src/core/terminal-text.ts';
import { aPosting } from '../builders/posting.ts';

const posting = aPosting({
  baseSalary: { min: 52_000, max: 61_500, currency: 'EUR', unitText: 'YEAR' },
  experienceYears: { min: 3, max: 5 },
  evidence: { baseSalary: { label: 'stated', quote: '52.000 – 61.500 € im Jahr' } },
  requirements: [
    { text: 'Knows lamps', tier: 'must' },
    { text: 'Plays the horn', tier: 'nice' },
  ],
  responsibilities: ['Trim the wicks every evening, polish the lenses of all four lamps and keep the log up to date'],
});

const brief: Brief = {
  id: 'brief_abc',
  createdAt: '2026-11-21T12:00:00.000Z',
  analyst: 'offline',
  usage: null,
  verification: null,
  fallback: null,
  posting,
  companySnapshot: [{ text: 'Keeps 31 lights.', label: 'stated', quote: 'Keeps 31 lights.' }],
  teamStack: [{ name: 'Lamps', label: 'likely', quote: null, impliedBy: 'Morse' }],
  likelyQuestions: [
    {
      area: 'craft',
      question: 'How do you trim a wick when the wind is up?',
      why: 'A duty in the ad: “Trim the wicks”.',
      quote: null,
      author: 'offline',
    },
  ],
  talkingPoints: [],
  signals: [{ kind: 'closed', severity: 'danger', text: 'The job is closed.', quote: null }],
};

describe('a posting in a terminal', () => {
  it('aligns the facts, says what is not stated, and quotes the ad under a fact', () => {
    const lines = postingToText(posting, { width: 80, color: false }).split('\n');
    expect(lines[0]).toBe('Lighthouse Keeper');
    expect(lines).toContain('Employer    Harbour Trust');
    expect(lines).toContain('Pay         EUR 52,000 – 61,500 a year');
    expect(lines).toContain('            “52.000 – 61.500 € im Jahr”');
    expect(lines).toContain('Experience  3–5 years');
    expect(lines).toContain('Level       not stated');
  });

  it.each([40, 60, 100])('keeps every line within %i columns, also wide characters', (width) => {
    const wide = aPosting({
      ...posting,
      title: '灯台守（夜間）を募集しています。経験者を優遇いたします。応募は随時受け付けています',
      responsibilities: ['x'.repeat(300)],
    });
    for (const line of postingToText(wide, { width, color: false }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('lets no escape sequence, line break or reordering character of an ad through', () => {
    const evil = aPosting({ title: 'Keep\u001b[31mer\u001b]0;owned\u0007\nroot# \u202Ecod\u0000e\u009b1m' });
    const text = postingToText(evil, { width: 80, color: false });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text.split('\n')[0]).toMatch(/^Keeper root# code/);
  });

  it('colours only where the terminal shows colour', () => {
    expect(postingToText(posting, { width: 80, color: true })).toContain('\u001b[1m');
    expect(postingToText(posting, { width: 80, color: false })).not.toContain('\u001b');
  });
});

describe('a brief in a terminal', () => {
  const text = briefToText(brief, { width: 80, color: false });

  it('shows what stands out, gravest marked, before the rest', () => {
    expect(text).toContain('What stands out\n  • !! The job is closed.');
    expect(text.indexOf('What stands out')).toBeLessThan(text.indexOf('Company snapshot'));
  });

  it('numbers the questions and puts the reason under each', () => {
    expect(text).toContain(
      '  1. [Craft] How do you trim a wick when the wind is up?\n     A duty in the ad: “Trim the wicks”.',
    );
  });

  it('says by which stated thing a likely one is implied, and who wrote the brief', () => {
    expect(text).toContain('• Lamps (likely: implied by Morse)');
    expect(text).toContain('brief_abc · by offline');
  });
});

describe('a question set in a terminal', () => {
  it('says when the ad gives no more', () => {
    const result = { questions: [], analyst: 'offline', usage: null, fallback: null };
    expect(questionsToText(result, { width: 80, color: false })).toBe(
      'The ad gives no further question for this area.',
    );
  });
});
