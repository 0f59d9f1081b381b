import { comparable } from '../compose.ts';
import type { Found } from '../fact.ts';
import { firstFound } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { placeFromChips } from './chips.ts';
import { placeFromEvidence } from './evidence.ts';
import { placeFromOpening, placeFromTitle } from './header.ts';
import { placeFromInlineLabel, placeFromLabel } from './labelled.ts';
import { isPlaceLabel } from './labels.ts';
import { isPlace, PLACES } from './places.ts';
import { placeFromProse } from './prose.ts';
import { placeFromSeat } from './seat.ts';
import { baseOfTown, baseWritten } from './slavic.ts';
import { ALL_THE_WORLD, MOST, NOT_A_PLACE, withoutWorkplace } from './values.ts';

/**
 * Where the work is done or the person may live: the board's places, a labelled line, a short line under the title,
 * then prose ("based in Berlin", "our office in …"). Only names known to be places are taken out of prose.
 */
export function readLocation(reading: Reading): Found<string[]> | null {
  const stated = (reading.draft.jobLocation ?? [])
    .map((place) => withoutWorkplace(place.trim()))
    .filter((place) => place !== '' && !NOT_A_PLACE.test(place));
  if (stated.length > 0) {
    const value = [...new Set(stated)].slice(0, MOST);
    const town = value.length === 1 && isArea(value[0] ?? '') ? townOfHeader(reading) : null;
    return town ?? { value, quote: quoteOf(value, reading) };
  }
  const world = (reading.draft.jobLocation ?? []).find((place) => ALL_THE_WORLD.test(place.trim()));
  if (world !== undefined) return { value: [world.trim()], quote: world.trim() };
  if (reading.labelled.some(({ label, value }) => value.length <= 60 && ANYWHERE.test(value) && isPlaceLabel(label)))
    return placeFromLabel(reading);
  const found = firstFound<[Reading], Found<string[]>>(
    [
      placeFromLabel,
      placeFromInlineLabel,
      placeFromOpening,
      placeFromChips,
      placeFromTitle,
      placeFromProse,
      placeFromSeat,
      placeFromEvidence,
    ],
    reading,
  );
  return found === null || !SLAVIC.test(reading.language ?? 'pl') ? found : inBaseForm(found, reading);
}

/** Whether a place is a land or a region and names no town: "Bayern", "England, United Kingdom", "Bretagne, FR". */
function isArea(place: string): boolean {
  return place.split(/\s*,\s*/u).every((part, index) => {
    const kind = PLACES.get(part.toLowerCase());
    return kind === 'region' || kind === 'country' || (index > 0 && /^[A-Z]{2}$/.test(part));
  });
}

/** The one town that the ad's own header or label names, where the board's data know but its region. */
function townOfHeader(reading: Reading): Found<string[]> | null {
  if (reading.workplace === 'remote') return null;
  const found = firstFound<[Reading], Found<string[]>>(
    [placeFromLabel, placeFromInlineLabel, placeFromOpening, placeFromChips],
    reading,
  );
  return found?.value.length === 1 && !isArea(found.value[0] ?? '') && !NOT_A_PLACE.test(found.value[0] ?? '')
    ? found
    : null;
}

const SLAVIC = /^(?:pl|cs|sk)$/;

/** Towns as they are called, where a sentence put them into a case: "Brno" for "v Brně". */
function inBaseForm(found: Found<string[]>, { lines, page }: Reading): Found<string[]> {
  const base = (place: string): string =>
    isPlace(place)
      ? place
      : (baseOfTown(place) ??
        baseWritten(place, `${page?.pageTitle ?? ''}\n${lines.map(({ text }) => text).join('\n')}`) ??
        place);
  return { ...found, value: [...new Set(found.value.map(base))] };
}

/** What a label of places says where the work is done from anywhere; then no town that the text names is its place. */
const ANYWHERE =
  /^(?:remote[ ,(–-]*)?(?:anywhere|worldwide|global(?:ly)?|weltweit|monde entier|partout|todo el mundo|cualquier lugar|qualquer lugar|ovunque|overal|wereldwijd|na całym świecie|cały świat|kdekoli|celý svět|全世界|世界中|全球|전 ?세계)(?!\p{L})/iu;

/** The one line that names the places, else the first place itself. */
function quoteOf(places: string[], { lines }: Reading): string {
  const [first = ''] = places;
  const key = comparable(first);
  const line = lines.slice(0, 40).find((each) => each.text.length < 200 && comparable(each.text).includes(key));
  return line?.text ?? first;
}
