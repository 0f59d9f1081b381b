import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';

function read(text: string) {
  return extractPosting(textDraft(`# Clerk\n${text}`), emptyDocument(), NOW);
}

describe('what stands behind a label of places and is none', () => {
  it.each([
    'Lieu du poste : Déplacements ponctuels',
    'Lieu de travail : Plusieurs sites',
    'Arbeitsort: Wechselnde Baustellen',
    'Einsatzort: Nach Vereinbarung',
    'Location: Frequent travel',
    'Ubicación: Varias sedes',
    'Local de trabalho: Vários locais',
    'Sede di lavoro: Da definire',
    'Standplaats: Wisselende locaties',
    'Miejsce pracy: Różne lokalizacje',
    'Místo výkonu práce: Dle dohody',
    '勤務地：出張あり',
  ])('%s', (text) => {
    expect(read(text).jobLocation).toEqual([]);
  });
});

describe('places among other terms', () => {
  it.each([
    ['工作地点：杭州市西湖区文三路，全职，需坐班。', ['杭州市西湖区']],
    ['工作地点：成都市，双休', ['成都市']],
    ['Zdalnie / Poznań B2B120–150 PLN/h netto + VAT', ['Poznań']],
    ['Umowa o pracę, pełny etat. Stolarnia Bór Sp. z o.o. Wągrowiec, wielkopolskie', ['Wągrowiec, wielkopolskie']],
    ['Praca od zaraz (Nowy Targ, małopolskie)', ['Nowy Targ, małopolskie']],
  ])('%s', (text, expected) => {
    expect(read(text).jobLocation).toEqual(expected);
  });
});

describe('an employer behind its label, whatever word its name begins with', () => {
  it.each([
    ['Organisation: Open Harbour Trust', 'Open Harbour Trust'],
    ['Employer: Next Step Housing', 'Next Step Housing'],
    ['Organisation: Working Families Network', 'Working Families Network'],
  ])('%s', (text, expected) => {
    expect(read(text).hiringOrganization).toBe(expected);
  });
});
