import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { readSections } from '../../src/extraction/sections.ts';
import { adBlocks, emptyDocument, NOW, textDraft } from './ads.ts';

const read = (text: string) => extractPosting(textDraft(`# Lamp Fitter\n${text}`), emptyDocument(), NOW);
const LIST = '## Nice to have\n- Welding\n- A truck licence';

describe('a list of wishes ends where prose of another kind begins', () => {
  it.each([
    ['pay', 'The base salary range for this role is $64,000 - $71,000.'],
    ['pay', 'Das Jahresgehalt beträgt 48.000 € brutto.'],
    ['pay', 'You will also be eligible for equity and benefits.'],
    ['equal_opportunity', 'Wickwell is an equal opportunity employer.'],
    ['equal_opportunity', 'We are committed to building a diverse and inclusive workplace.'],
    ['equal_opportunity', 'Bei gleicher Eignung werden schwerbehinderte Menschen bevorzugt.'],
    ['application', 'Please send your CV and a short letter to jobs@wickwell.example.'],
    ['application', 'If you are excited by lamps, we want to hear from you!'],
    ['application', 'Wir freuen uns auf Deine Bewerbung.'],
    ['about_company', 'Wickwell is widely considered to be one of the most desirable employers on the coast.'],
    ['about_company', 'We are a family-owned company with nine workshops.'],
    [
      'other',
      'The lamps of the coast have burned every night for two hundred years, and the whole town comes out to see them lit.',
    ],
  ])('%s: %s', (kind, tail) => {
    const sections = readSections(adBlocks(`${LIST}\n${tail}`));
    expect(sections.map((section) => section.kind)).toEqual(['nice_to_have', kind]);
    expect(sections[1]).toEqual({ heading: null, kind, text: tail });
    expect(read(`${LIST}\n${tail}`).requirements.map(({ text }) => text)).toEqual(['Welding', 'A truck licence']);
  });

  it('also inside one squashed paragraph, part by part', () => {
    const text =
      '## Preferred\nTwo years of welding. A truck licence. Wickwell is known as one of the best employers. The salary range is $50,000 - $60,000. We do not discriminate on the basis of age.';
    expect(readSections(adBlocks(text)).map((section) => section.kind)).toEqual([
      'nice_to_have',
      'about_company',
      'pay',
      'equal_opportunity',
    ]);
  });
});

describe('a list of wishes goes on', () => {
  it.each([
    'Experience with gas lamps would be a plus, but we are glad to teach a person who has never seen one lit.',
    'Ideally you have worked for a leading lighting company and know how its salary bands are built.',
    'Knowledge of diverse lamp types, from carbide and paraffin to gas and arc, is required for the museum rounds.',
  ])('%s', (line) => {
    expect(readSections(adBlocks(`${LIST}\n${line}`)).map((section) => section.kind)).toEqual(['nice_to_have']);
  });

  it('after prose that stands before its first item', () => {
    const text = '## Requirements\nWickwell is an equal opportunity employer.\n- Welding\n- Climbing';
    expect(read(text).requirements.map((item) => item.text)).toEqual(['Welding', 'Climbing']);
  });
});

describe('schooling', () => {
  it('is never read from equal-opportunity words', () => {
    const eeo =
      'As we highly value diversity in our current and future employees, we do not discriminate on the basis of race, religion, colour, degree of disability or any other status protected by law.';
    expect(read(`## Requirements\n- Welding\n- Climbing\n${eeo}`).educationRequirements).toEqual([]);
    expect(read(eeo).educationRequirements).toEqual([]);
  });
});
