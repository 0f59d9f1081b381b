import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { readLines } from '../../src/extraction/reading.ts';
import { readSkills } from '../../src/extraction/skills/skills.ts';
import { adBlocks, emptyDocument, NOW, textDraft } from './ads.ts';

function read(text: string) {
  return extractPosting(textDraft(`# Clerk\n${text}`), emptyDocument(), NOW);
}

describe('places in the shapes that boards write them', () => {
  it.each([
    ['## Bolivia - Tarija', ['Bolivia - Tarija']],
    ['CDI – temps plein – Brioude (43)', ['Brioude (43)']],
    ['- 所在地：東京（渋谷オフィス）', ['東京']],
    ['- 工作地点：远程或上海（人民广场附近有办公室）', ['上海']],
    ['Location: Hamburg, hybrid (2 Tage Homeoffice pro Woche)', ['Hamburg']],
    ['근무지역 전남 순천시 해룡면', ['전남 순천시 해룡면']],
    ['- Sede di lavoro: Thiene (VI) — Contratto: tempo determinato', ['Thiene, VI']],
  ])('%s', (text, expected) => {
    expect(read(text).jobLocation).toEqual(expected);
  });

  it('takes the name of an office or department for no place', () => {
    expect(read('This position is located in the Office of Historic Records Renewal.').jobLocation).toEqual([]);
  });
});

describe('years asked for in short lines', () => {
  it.each([
    ['- 3+ years in operations', 3],
    ['- Más de 3 años con PHP', 3],
    ['We would like to see three or more years in a similar role.', 3],
    ["We'd like four years of shipping products.", 4],
    ['- doświadczenia w sprzedaży (min. rok)', 1],
    ['Requisitos: 2 años como cocinero en hotel.', 2],
  ])('%s', (text, min) => {
    expect(read(text).experienceYears?.min).toBe(min);
  });
});

describe('names that are also everyday words count only as tools', () => {
  const names = (text: string) => readSkills({ title: null, lines: readLines(adBlocks(text)) }).map(({ name }) => name);
  it.each([
    ['You know Greenhouse, Lever or Ashby.', ['Greenhouse', 'Lever', 'Ashby']],
    ['Swift, SwiftUI and Combine', ['Combine framework']],
    ['Laravel, Livewire and Pest', ['Livewire', 'Pest PHP']],
    ['Fault-find Allen-Bradley PLCs and VSDs', ['Allen-Bradley', 'PLC', 'VSD']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'You water the greenhouse and pull the lever.',
    'Combine care with speed; pest control is not your job.',
    'The exact amount counts. Latex gloves are provided. Upkeep of the grounds.',
  ])('%s', (text) => {
    expect(names(text)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Greenhouse|Lever|Combine|Pest|Exact|LaTeX|UpKeep/)]),
    );
  });
});
