import { describe, expect, it } from 'vitest';
import { JobBriefError } from '../../src/core/errors.ts';
import { readJob } from '../../src/reader.ts';
import { NOT_A_JOB_TEXTS } from './not-a-job-texts.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const input = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  contentType: 'text/plain',
  fileName: null,
  url: null,
});

/** Ads in so few or so unusual words that none of an ad's usual phrases stands in them. */
const BARE_ADS: Record<string, string> = {
  'ko, a note': '야간 경비원\n갈매기 호텔, 속초\n시급 11,500원\n계약직\n마감 2026-12-01',
  'ja, a note': '夜間フロント係\nかもめ旅館（熱海市）\n時給1,250円\nパート\n締切 2026年12月1日',
  'fr, a note': 'Gardien de phare\nPhare du Goéland, Penmarc’h\n12,80 € de l’heure\nCDD\navant le 1er décembre 2026',
  'pl, a note': 'Strażnik nocny\nHotel Kulik, Ustka\numowa zlecenie\n31,50 zł/h\ndo 1.12.2026',
  'it, a note': 'Custode notturno\nAlbergo Gabbiano, Grado\npart-time\n11,20 € l’ora\nentro il 1 dicembre 2026',
  'es, a note':
    'Vigilante nocturno\nHotel Gaviota, Llanes\nmedia jornada\n10,40 €/hora\nhasta el 1 de diciembre de 2026',
};
/** What a page's own wording makes an ad of: a known fault of the signs, not of the facts. */
const TAKEN_FOR_ADS = ['second look: culture', 'second look: policy'];

describe('a text that shows no sign of an ad by its wording', () => {
  it.each(Object.entries(BARE_ADS))('is one by the facts in it: %s', async (_, text) => {
    const { posting } = await readJob(input(text), NOW);
    expect(posting.title).toBe(text.split('\n')[0]);
    expect(posting.baseSalary).not.toBeNull();
  });

  it.each(NOT_A_JOB_TEXTS.filter(({ name }) => !TAKEN_FOR_ADS.includes(name)))(
    'is none for a few facts among others: $name',
    async ({ text }) => {
      const error = await readJob(input(text), NOW).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(JobBriefError);
    },
  );
});
