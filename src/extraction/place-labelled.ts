import type { Found } from './fact.ts';
import { isPlaceLabel } from './place-labels.ts';
import { longestPlace, splitPlaces } from './place-values.ts';
import { isPlace } from './places.ts';
import type { Line, Reading } from './reading.ts';

export function placeFromLabel({ labelled, lines }: Reading): Found<string[]> | null {
  for (const line of labelled) {
    if (!isPlaceLabel(line.label) || line.value.length > 300) continue;
    // A value that stands under its label, as "Location" over "Berlin", is a place by its name only.
    const stacked = line.label === line.above;
    const value = splitPlaces(line.value).filter((place) => !stacked || isPlace(place));
    if (value.length > 0)
      return { value: stacked ? [...value, ...placesBelow(lines, line.text)] : value, quote: line.text };
  }
  for (const line of lines) {
    if (line.above === null || line.text.length > 300) continue;
    const label = /([^:-]+?)\s*[:：]$/u.exec(line.above)?.[1];
    if (label === undefined || !isPlaceLabel(label)) continue;
    const [head = ''] = line.text.split(/\s[-–|]\s/u, 1);
    const glued = GLUED_TOWN.exec(line.text)?.[1];
    const value = glued === undefined ? head.slice(0, 60).split(ALTERNATIVES).flatMap(longestPlace) : [glued];
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

/** What stands between two places of which either will do. */
const ALTERNATIVES = /\s+(?:or|oder|ou|o|of|lub)\s+/u;
/** A town with its region in brackets that the next words were glued to: "Olkusz (małopolskie)Umowa o pracę". */
const GLUED_TOWN = /^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2} \(\p{L}[\p{L} .-]{2,25}\))(?=\p{Lu}\p{Ll})/u;

/** Further places under the first one, each a line of its own. */
function placesBelow(lines: Line[], first: string): string[] {
  const at = lines.findIndex((line) => line.text === first);
  const below: string[] = [];
  for (const line of lines.slice(at + 1, at + 8)) {
    if (!isPlace(line.text)) break;
    below.push(line.text);
  }
  return below;
}

/** A label inside a run of text: "Contract: permanent. Location: Leeds. Hours: 37". */
const INLINE_LABEL =
  /(?:^|[\s•·|–-]|(?<=\p{Ll}))(?:(?:job |[Ww]ork )?[Ll]ocations?|arbeitsplatz|provincia|luogo di lavoro|standplaats|miejscowość|地址|근무지역|standort|arbeitsort|einsatzort|dienstort|lieu|localisation|ubicación|lugar|localización|localização|local|sede|locatie|lokalizacja|miejsce pracy|místo výkonu práce|勤務地|工作地点|근무지)(?:\s*[:：]|\s[–—-](?= ))\s*([^.;|•\n]{2,80})/iu;

/** The same without its colon, where text was run together: "Locatie Amersfoort Hybride werken". */
const BARE_LABEL =
  /(?<!\p{L})(?:Locatie|Location|Standort|Arbeitsort|Standplaats|Ubicación|Lieu|Ville|City|Lokalizacja|Località|Plaats) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;

/** "근무지역 전남 순천시 해룡면": a label and its value in two columns of a line. */
const SPACED_LABEL =
  /^(?:근무 ?지역|근무지|근무 ?위치|勤務地|工作地点|工作地點)\s([\p{sc=Han}\p{sc=Hangul}][\p{sc=Han}\p{sc=Hangul} ]{1,24})$/u;

export function placeFromInlineLabel({ lines }: Reading): Found<string[]> | null {
  for (const line of lines) {
    const bare = line.text.length > 90 ? BARE_LABEL.exec(line.text.slice(0, 2000)) : null;
    const place = longestPlace(bare?.[1] ?? '');
    if (bare !== null && place.length > 0) return { value: place, quote: bare[0] };
    const spaced = SPACED_LABEL.exec(line.text)?.[1];
    if (spaced !== undefined) return { value: [spaced.trim()], quote: line.text };
    if (!/[:：]|\s[–—-]\s/u.test(line.text)) continue;
    const value = INLINE_LABEL.exec(line.text.slice(0, 4000))?.[1];
    if (value === undefined) continue;
    const places = value
      .split(/\s*(?:\/|(?<=\p{Ll})(?=\p{Lu})|\s(?:or|and|oder|und|ou|et|y|o|e)\s|\s[-–]\s)\s*/u)
      .flatMap((part) => longestPlace(part.trim()));
    if (places.length > 0) return { value: [...new Set(places)], quote: value.trim() };
  }
  return null;
}
