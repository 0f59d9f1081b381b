import { describe, expect, it } from 'vitest';
import type { Analysis, Claim, LikelyQuestion, StackItem } from '../../src/core/analysis.ts';
import type { JobPosting } from '../../src/core/posting.ts';
import { verifyAnalysis, verifyQuestions } from '../../src/core/verify-analysis.ts';

const DESCRIPTION = `# Backend Engineer at Birdwing

Birdwing builds gliders in Graz. Our team of 12 engineers writes Rust and PostgreSQL services.

We do not sponsor visas. We offer a salary of up to 70.000 € a year.

## Requirements

- 5+ years of experience with Rust
- Kubernetes in production, not Docker Swarm
- Help us migrate from Elixir to Rust

## We do not use

- PHP
- Oracle

## Nice to have

- Experience with wind tunnels`;

const posting = {
  description: DESCRIPTION,
  hiringOrganization: 'Birdwing',
  skills: [{ name: 'Rust', category: 'language' }],
  notices: [],
} as unknown as JobPosting;
const EMPTY: Analysis = { companySnapshot: [], teamStack: [], likelyQuestions: [], talkingPoints: [], signals: [] };
const claim = (text: string, quote: string | null, label: Claim['label'] = 'stated'): Claim => ({ text, label, quote });
const item = (
  name: string,
  quote: string | null,
  label: StackItem['label'] = 'stated',
  impliedBy: string | null = null,
) => ({
  name,
  label,
  quote,
  impliedBy,
});
const question = (text: string, why: string, quote: string | null): LikelyQuestion => ({
  area: 'domain',
  question: text,
  why,
  quote,
  author: 'a-model',
});
const claims = (...given: Claim[]) =>
  verifyAnalysis({ ...EMPTY, companySnapshot: given }, posting).analysis.companySnapshot;
const stack = (...given: StackItem[]) => verifyAnalysis({ ...EMPTY, teamStack: given }, posting).analysis.teamStack;

describe('verifyAnalysis on claims', () => {
  it('keeps what the ad says, with the words as they stand there', () => {
    expect(claims(claim('Birdwing builds gliders', 'birdwing BUILDS  gliders in Graz'))).toEqual([
      claim('Birdwing builds gliders', 'Birdwing builds gliders in Graz'),
    ]);
  });

  it('judges by the whole sentence where a quote leaves out the word that turns it', () => {
    expect(claims(claim('Birdwing sponsors visas', 'sponsor visas'))).toEqual([]);
    expect(claims(claim('A salary of 70.000 € a year', 'a salary of up to 70.000 €'))).toEqual([]);
    expect(claims(claim('Salary 70.000 €', '70.000 € a year'))).toEqual([]);
    expect(claims(claim('Birdwing does not sponsor visas', 'sponsor visas'))[0]?.quote).toBe(
      'We do not sponsor visas.',
    );
  });

  it('judges a list item by the words above its list', () => {
    expect(claims(claim('The team uses PHP', 'PHP'))).toEqual([]);
    expect(claims(claim('Experience with wind tunnels is required', 'Experience with wind tunnels'))[0]?.label).toBe(
      'inferred',
    );
  });

  it('demotes what fails to a guess, and drops a guess that holds figures, names, money or terms the ad lacks', () => {
    expect(claims(claim('The team is friendly', 'Our team of 12 engineers'))).toEqual([
      claim('The team is friendly', null, 'inferred'),
    ]);
    for (const lie of [
      'The team has 200 engineers',
      'The company raised $12 million',
      'The team works with SAP',
      'The company is backed by Sequoia',
      'Stripe owns the company',
      'Remote work is common',
      'Relocation is paid',
      'Founded in 1999',
      'The team has 70.000 engineers',
      'The engineers do not write Rust',
    ]) {
      expect(claims(claim(lie, 'Birdwing builds gliders in Graz')), lie).toEqual([]);
      expect(claims(claim(lie, null, 'inferred')), lie).toEqual([]);
      expect(claims(claim(lie, 'Birdwing builds gliders in Graz', 'likely')), lie).toEqual([]);
    }
  });

  it('lets a likely claim stand only on words of the ad that it shares', () => {
    expect(claims(claim('The engineers probably know the Rust book well', 'writes Rust', 'likely'))[0]?.label).toBe(
      'likely',
    );
    expect(claims(claim('The office has a nice kitchen', 'writes Rust', 'likely'))[0]?.label).toBe('inferred');
    expect(claims(claim('The services probably scale', null, 'likely'))[0]?.label).toBe('inferred');
  });

  it('counts what it checked, demoted and dropped', () => {
    const { verification } = verifyAnalysis(
      {
        ...EMPTY,
        companySnapshot: [
          claim('Birdwing builds gliders', 'Birdwing builds gliders'),
          claim('The team is friendly', 'no such words'),
          claim('The company raised $12 million', 'no such words'),
        ],
      },
      posting,
    );
    expect(verification).toEqual({ checked: 3, demoted: 1, dropped: 1 });
  });
});

describe('verifyAnalysis on the stack', () => {
  it('states a technology only where the ad names it and does not deny it', () => {
    expect(stack(item('Rust', 'Rust and PostgreSQL services'), item('Kafka', 'Rust and PostgreSQL services'))).toEqual([
      item('Rust', 'Rust and PostgreSQL services'),
      item('Kafka', null, 'inferred'),
    ]);
    expect(
      stack(
        item('Docker Swarm', 'Kubernetes in production, not Docker Swarm'),
        item('PHP', 'PHP'),
        item('Oracle', null),
      ),
    ).toEqual([]);
    expect(stack(item('Elixir', 'Help us migrate from Elixir to Rust'))).toEqual([]);
    expect(stack(item('Kubernetes', 'Kubernetes in production, not Docker Swarm'))[0]?.label).toBe('stated');
  });

  it('finds the sentence itself where the technology is named and the quote is wrong', () => {
    expect(stack(item('PostgreSQL', 'We love PostgreSQL'))).toEqual([
      item('PostgreSQL', 'Our team of 12 engineers writes Rust and PostgreSQL services.'),
    ]);
  });

  it('accepts another spelling only from the lexicon that is handed in', () => {
    const given = { ...EMPTY, teamStack: [item('Postgres', 'Rust and PostgreSQL services')] };
    expect(verifyAnalysis(given, posting).analysis.teamStack[0]?.label).toBe('inferred');
    const skillsIn = (text: string) => (text.includes('PostgreSQL') ? ['Postgres'] : []);
    expect(verifyAnalysis(given, posting, { skillsIn }).analysis.teamStack[0]?.label).toBe('stated');
  });

  it('keeps likely only where it names a stated thing', () => {
    const cargo = item('Cargo', null, 'likely', 'Rust');
    expect(stack(cargo, item('Rust', 'Rust'))).toContainEqual(cargo);
    expect(stack(item('Cargo', null, 'likely', 'Elixir'), item('Rust', 'Rust'))).toContainEqual(
      item('Cargo', null, 'inferred'),
    );
  });

  it('shows a technology once', () => {
    expect(stack(item('Rust', 'Rust'), item('rust', 'Rust'), item('RUST', null, 'inferred'))).toHaveLength(1);
  });
});

describe('verifyAnalysis on questions', () => {
  const ask = (...given: LikelyQuestion[]) => verifyQuestions(given, posting, []);
  const fine = question(
    'How would you test a glider service in Rust?',
    'The team writes Rust.',
    'writes Rust and PostgreSQL services',
  );

  it('keeps a question whose reason stands in the ad', () => {
    expect(ask(fine)).toEqual([fine]);
  });

  it.each([
    ['an invented quote', { ...fine, quote: 'We fly to Mars' }],
    [
      'a name the ad lacks in the question',
      { ...fine, question: 'How would you shard our MongoDB cluster of gliders?' },
    ],
    ['a name the ad lacks in the reason', { ...fine, why: 'The ad asks for Haskell.' }],
    ['a figure the ad lacks in the reason', { ...fine, why: 'The ad asks for 15 years of Rust.' }],
    ['money the ad lacks', { ...fine, question: 'Would you save $1 million with Rust?' }],
    ['a promise of visas', { ...fine, why: 'The ad offers visa sponsorship for Rust.' }],
    ['a promise against its own quote', { ...fine, why: 'They sponsor visas.', quote: 'sponsor visas' }],
    ['no words', { ...fine, question: ' ' }],
  ])('drops one with %s', (_, bad) => {
    expect(ask(bad)).toEqual([]);
  });

  it('asks nothing twice, nor what was asked before', () => {
    expect(
      ask(fine, { ...fine }, { ...fine, question: 'How would you test the glider service in Rust?' }),
    ).toHaveLength(1);
    expect(verifyQuestions([fine], posting, [fine.question])).toEqual([]);
  });
});

describe('verifyAnalysis on talking points', () => {
  const point = {
    headline: 'Rust services',
    detail: 'I wrote 3 Rust services at Finchline.',
    requirement: '5+ years of experience with Rust',
  };
  const points = (profile: string | null, given = point) =>
    verifyAnalysis({ ...EMPTY, talkingPoints: [given] }, posting, { profile }).analysis.talkingPoints;

  it('says of the candidate only what the profile says, word for word', () => {
    expect(points('I am Kim. I wrote 3 Rust services at Finchline.')).toEqual([point]);
    expect(points(null)).toEqual([]);
    expect(points('I wrote 2 Rust services at Finchline.')).toEqual([]);
    expect(points('I used 3 Rust services at Finchline.')).toEqual([]);
    expect(points('I wrote 3 Rust services at Finchline.', { ...point, headline: 'Ten years of Rust' })).toEqual([]);
    expect(points('I wrote 3 Rust services at Finchline.', { ...point, headline: 'Won the Turing Award' })).toEqual([]);
  });

  it('loses a requirement that the ad does not have', () => {
    const given = { ...point, requirement: '10 years of Go' };
    expect(points('I wrote 3 Rust services at Finchline.', given)[0]?.requirement).toBeNull();
  });
});
