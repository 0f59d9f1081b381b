import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';

describe('the board’s data and the advertisement together', () => {
  it('adds a line for what only the data states, so that it can be quoted', () => {
    const posting = extractPosting(
      textDraft('# Clerk\nYou keep the books.', {
        title: 'Clerk',
        hiringOrganization: 'Tolland Power',
        jobLocation: ['Leeds'],
        workplaceType: 'hybrid',
        employmentType: ['PART_TIME'],
        baseSalary: { min: 20_000, max: 24_000, currency: 'GBP', unitText: 'YEAR' },
        validThrough: '2027-02-01',
      }),
      emptyDocument(),
      NOW,
    );
    expect(posting.baseSalary).toEqual({ min: 20_000, max: 24_000, currency: 'GBP', unitText: 'YEAR' });
    for (const field of [
      'hiringOrganization',
      'jobLocation',
      'workplaceType',
      'employmentType',
      'baseSalary',
      'validThrough',
    ]) {
      const evidence = posting.evidence[field];
      expect(evidence?.label, field).toBe('stated');
      expect(posting.description).toContain(evidence?.quote);
    }
  });

  it('says nothing twice that the advertisement says itself', () => {
    const posting = extractPosting(
      textDraft('# Clerk\nTolland Power\nLocation: Leeds\nYou keep the books.', {
        title: 'Clerk',
        hiringOrganization: 'Tolland Power',
        jobLocation: ['Leeds'],
        fields: [{ label: 'Location', value: 'Leeds' }],
      }),
      emptyDocument(),
      NOW,
    );
    for (const words of ['Clerk', 'Tolland Power', 'Leeds']) expect(posting.description.split(words)).toHaveLength(2);
  });

  it('lets the visible pay win over the data and notes the disagreement', () => {
    const posting = extractPosting(
      textDraft('# Clerk\nSalary: $50,000 - $60,000 per year', {
        baseSalary: { min: 1, max: 2, currency: 'USD', unitText: 'HOUR' },
      }),
      emptyDocument(),
      NOW,
    );
    expect(posting.baseSalary).toEqual({ min: 50_000, max: 60_000, currency: 'USD', unitText: 'YEAR' });
    expect(posting.notices.map(({ kind }) => kind)).toContain('pay_disagrees');
  });

  it('takes the data’s currency where the text shows a bare dollar', () => {
    const posting = extractPosting(
      textDraft('# Clerk\nPay: $50,000 - $60,000 a year', {
        baseSalary: { min: 50_000, max: 60_000, currency: 'AUD', unitText: 'YEAR' },
      }),
      emptyDocument(),
      NOW,
    );
    expect(posting.baseSalary?.currency).toBe('AUD');
  });

  it('does not take pay of nought from the data', () => {
    const posting = extractPosting(
      textDraft('# Clerk\nYou keep the books.', { baseSalary: { min: 0, max: 0, currency: 'USD', unitText: 'YEAR' } }),
      emptyDocument(),
      NOW,
    );
    expect(posting.baseSalary).toBeNull();
  });

  it('sorts requirements into musts and wishes by heading and by wording', () => {
    const posting = extractPosting(
      textDraft(
        '# Clerk\n## Requirements\n- Three years in an office\n- A driving licence is a plus\n## Nice to have\n- Italian',
      ),
      emptyDocument(),
      NOW,
    );
    expect(posting.requirements).toEqual([
      { text: 'Three years in an office', tier: 'must' },
      { text: 'A driving licence is a plus', tier: 'nice' },
      { text: 'Italian', tier: 'nice' },
    ]);
  });

  it('finds quotes through the Markdown’s escapes', () => {
    const posting = extractPosting(
      textDraft('# Clerk *senior*\nSalary: *$50,000* - $60,000 per year'),
      emptyDocument(),
      NOW,
    );
    expect(posting.evidence.baseSalary?.label).toBe('stated');
    expect(posting.description).toContain(posting.evidence.baseSalary?.quote);
  });

  it.each([
    ['# Buchhalter\nSie führen die Bücher unseres Hauses und erstellen die Abschlüsse.', 'de'],
    ['# Comptable\nVous tenez la comptabilité de notre maison et préparez les bilans annuels.', 'fr'],
    ['# 経理\n会社の帳簿をつけ、決算書を作成していただきます。', 'ja'],
    ['# 会计\n负责公司账簿的记录和年度决算的编制工作。', 'zh'],
    ['# 회계\n회사의 장부를 기록하고 연말 결산을 작성합니다.', 'ko'],
  ])('knows the language of %s', (text, language) => {
    expect(extractPosting(textDraft(text), emptyDocument({ declaredLanguage: 'en' }), NOW).inLanguage).toBe(language);
  });
});
