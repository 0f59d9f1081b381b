import { describe, expect, it } from 'vitest';
import { menuLength } from '../../src/extraction/copied-menu.ts';

const PROSE =
  'We repair the beacons of nine harbours, and we look for somebody who likes cold mornings and old machines as we do.';
const MENUS: Record<string, string[]> = {
  'an English one with sub-menus that no lexicon knows': [
    ...['Home', 'Beacon care', 'Lamps', 'Fog horns', 'Pricing', 'Beacon care', 'Lamps', 'Fog horns'],
    ...['Resources', 'Tide tables', 'About us', 'Careers', 'Contact', 'Log in'],
  ],
  'a German one': [
    ...['Startseite', 'Leuchtfeuer', 'Nebelhörner', 'Wartung', 'Produkte', 'Über uns', 'Geschichte', 'Förderverein'],
    ...['Karriere', 'Kontakt'],
  ],
  'a Spanish one': [
    ...['Inicio', 'Faros', 'Boyas', 'Señales sonoras', 'Proyectos', 'Quiénes somos', 'Sala técnica', 'Noticias'],
    ...['Trabaja con nosotros', 'Contacto'],
  ],
};
const HEADS: Record<string, string[]> = {
  'its place below it': ['Lighthouse Technician', 'Bergen, Norway', 'Full-time', 'Apply now'],
  'nothing but prose below it': ['Harbour Engineer'],
  'its title twice': ['Harbour Engineer', 'Harbour Engineer'],
  'a department with a job’s word below it': [
    'Electrical Fitter',
    'Crew 7',
    'Bergen, Norway',
    'Engineering',
    'Full-time',
  ],
};

describe('an ad below the menu that was copied with it', () => {
  for (const [menu, entries] of Object.entries(MENUS)) {
    for (const [head, lines] of Object.entries(HEADS)) {
      it(`begins at its title: ${menu}, ${head}`, () => {
        const length = menuLength([...entries, ...lines, PROSE]);
        expect([...entries, ...lines][length]).toBe(lines[0]);
      });
    }
  }

  it('keeps the name of a body right above its title', () => {
    const entries = MENUS['a German one'] ?? [];
    expect(
      menuLength([...entries, 'Hafenamt Bergen GmbH', 'Leuchtturmwärter (m/w/d)', 'Bergen', PROSE]),
    ).toBeGreaterThan(0);
  });
});

describe('a text without a menu', () => {
  it.each([
    [
      'an ad that opens with its facts',
      ['Harbour Engineer', 'Acme', 'Bergen', 'Full-time', 'Permanent', '40 hours', PROSE],
    ],
    [
      'an ad that opens with a long list of facts',
      [
        ...[
          'Harbour Engineer',
          'Company',
          'Acme Beacons',
          'Location',
          'Bergen',
          'Hours',
          '40',
          'Contract',
          'Permanent',
        ],
        ...['Start', 'March', 'Salary', 'NOK 640,000', 'Reports to', 'Chief Engineer', PROSE],
      ],
    ],
    ['prose alone', [PROSE, PROSE]],
    ['nothing', []],
    ['a menu without an ad', [...(MENUS['a German one'] ?? []), PROSE]],
  ])('is left whole: %s', (_, lines) => {
    expect(menuLength(lines)).toBe(0);
  });
});
