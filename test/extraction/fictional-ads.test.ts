import { describe, expect, it } from 'vitest';
import { JobPosting } from '../../src/core/posting.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';
import { FICTIONAL_ADS } from './fictional-ads.ts';
import { MORE_ADS } from './fictional-ads-more.ts';

describe.each([...FICTIONAL_ADS, ...MORE_ADS])('$name', ({ text, expected }) => {
  const posting = extractPosting(textDraft(text), emptyDocument(), NOW);
  const read = {
    title: posting.title,
    employer: posting.hiringOrganization,
    viaAgency: posting.viaAgency,
    places: posting.jobLocation,
    workplace: posting.workplaceType,
    pay: posting.baseSalary,
    types: posting.employmentType,
    seniority: posting.seniority,
    years: posting.experienceYears,
    until: posting.validThrough,
    visa: posting.visaSponsorship,
  };

  it('states what a reader would say it states', () => {
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, read[key as keyof typeof read]]))).toEqual(
      expected,
    );
  });

  it('fits the schema, and every stated quote stands in the description', () => {
    JobPosting.parse(posting);
    for (const [field, { label, quote }] of Object.entries(posting.evidence)) {
      if (label === 'stated') expect(posting.description, field).toContain(quote);
    }
  });
});
