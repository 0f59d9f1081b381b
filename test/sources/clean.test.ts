import { expect, test } from 'vitest';
import { cleanEmployer, employerFromSlug } from '../../src/sources/clean-employer.ts';
import { cleanPlace } from '../../src/sources/clean-place.ts';
import { cleanTitle } from '../../src/sources/clean-title.ts';

test.each([
  ['Remote, UK-only', 'UK'],
  ['Remote - US', 'US'],
  ['Remote (EMEA)', 'EMEA'],
  ['Oslo or Remote', 'Oslo'],
  ['Oslo, Norway (Remote)', 'Oslo, Norway'],
  ['US, NC, Remote', 'US, NC, Remote'],
  ['Remote', undefined],
])('the place slot “%s” names %s', (slot, place) => {
  expect(cleanPlace(slot)).toBe(place);
});

test.each([
  ['Acme 3.9', 'Acme'],
  ['Acme Careers', 'Acme'],
  ['Jobs bei Acme GmbH', 'Acme GmbH'],
  ['Harbour Agency (Agency) on behalf of Acme.', 'Acme'],
  ['Acme, Inc.', 'Acme, Inc.'],
  ['Acme s.r.o.', 'Acme s.r.o.'],
  ['None', undefined],
  ['Confidential Company', undefined],
  ['{{company}}', undefined],
  ['We', undefined],
])('the employer slot “%s” names %s', (slot, employer) => {
  expect(cleanEmployer(slot)).toBe(employer);
});

test.each([
  ['Senior Welder | Careers', undefined, 'Senior Welder'],
  ['Senior Welder (JR2017578)', undefined, 'Senior Welder'],
  ['Senior Welder - R-00451', undefined, 'Senior Welder'],
  ['Senior Welder (m/w/d)', undefined, 'Senior Welder (m/w/d)'],
  ['Senior Welder, Hull 3000', undefined, 'Senior Welder, Hull 3000'],
  ['Senior Welder &amp; Rigger', undefined, 'Senior Welder & Rigger'],
  ['Senior Welder - Acme', 'Acme', 'Senior Welder'],
  ['Senior Welder at Acme', 'Acme', 'Senior Welder'],
  ['Welder - Hull', 'Acme', 'Welder - Hull'],
  ['Job Application for Welder at Acme', undefined, 'Welder'],
])('the title “%s” of %s is %s', (raw, employer, title) => {
  expect(cleanTitle(raw, employer)).toBe(title);
});

test('a slug is spelled as the ad spells it, and in words where the ad does not', () => {
  expect(employerFromSlug('tidewaterta', 'About TidewaterTA: TidewaterTA hires.')).toBe('TidewaterTA');
  expect(employerFromSlug('tidewater-ferries', 'We at Tidewater Ferries sail.')).toBe('Tidewater Ferries');
  expect(employerFromSlug('tidewater-ferries', 'We sail.')).toBe('Tidewater Ferries');
  expect(employerFromSlug('12345', 'We sail.')).toBeUndefined();
});
