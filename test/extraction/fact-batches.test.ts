import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';
import { deadlines, posted } from './date-batches.ts';
import { employmentTypes } from './employment-batches.ts';
import * as batch from './fact-batches.ts';
import { levels, statedLevels } from './level-batches.ts';

function read(ad: string) {
  return extractPosting(textDraft(ad), emptyDocument(), NOW);
}

describe('the last day to apply, in every wording, and never another day', () => {
  it.each([...batch.deadline, ...deadlines])('%s', (text, expected) => {
    expect(read(`# Clerk\n${text}`).validThrough).toBe(expected);
  });
});

describe('the day of posting, a past one where its year is left out', () => {
  it.each(posted)('%s', (text, expected) => {
    expect(read(`# Clerk\n${text}`).datePosted).toBe(expected);
  });
});

describe('the type of employment, in words or hours', () => {
  it.each([...batch.employment, ...employmentTypes])('%s', (text, expected) => {
    const types = read(`# Clerk\n${text}`).employmentType;
    if (expected.length === 0) expect(types).toEqual([]);
    else expect(expected.some((type) => types.some((each) => each === type))).toBe(true);
  });
});

describe('the least years asked for', () => {
  it.each(batch.years)('%s', (text, expected) => {
    expect(read(`# Clerk\n${text}`).experienceYears?.min ?? null).toBe(expected);
  });
});

describe('the level that a title names', () => {
  it.each([...batch.seniority, ...levels])('%s', (title, expected) => {
    expect(read(`# ${title}\nWe look forward to hearing from you.`).seniority).toBe(expected);
  });

  it.each(statedLevels)('or else another line: %s', (text, expected) => {
    expect(read(`# Data Analyst\n${text}`).seniority).toBe(expected);
  });
});

/** A place by its letters alone: brackets and commas are the ad's. */
const plain = (place: string): string =>
  place
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the place, by its form where no list knows it', () => {
  it.each(batch.location)('%s', (ad, expected) => {
    const places = read(ad).jobLocation.map(plain);
    expect(places).toHaveLength(expected.length);
    for (const place of expected.map(plain))
      expect(places.some((each) => each.includes(place) || place.includes(each))).toBe(true);
  });
});
