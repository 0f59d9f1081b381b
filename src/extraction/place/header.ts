import type { Found } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { isHousedIn } from './houses.ts';
import { isNamedElsewhere } from './mentions.ts';
import { isPlace, PLACES } from './places.ts';
import { isPlaceShaped } from './shape.ts';
import { sitesIn } from './sites.ts';
import { commaList, remoteScope, splitPlaces } from './values.ts';

export function placeFromOpening({ lines, title }: Reading): Found<string[]> | null {
  for (const [index, line] of lines.slice(0, 14).entries()) {
    if (line.text === title) continue;
    if (line.type === 'heading' && line.kind !== null && line.kind !== 'other' && line.kind !== 'location') continue;
    const scope = remoteScope(line.text);
    if (scope.length > 0) return { value: scope, quote: line.text };
    if (line.sentences.length >= 3 && line.text.length <= 400) {
      const column = line.sentences
        .map((text) => ({ text, places: placesIn(text) }))
        .find(({ places }) => places.length > 0);
      if (column !== undefined && covers(column.text, column.places))
        return { value: column.places, quote: column.text };
    }
    if (index < 3 && line.type !== 'list_item') {
      const value = countryFirst(line.text.slice(0, 200)) ?? cityAndRegion(line.text.slice(0, 300));
      if (value !== null) return { value: [value], quote: value };
    }
    const labelledChip = line.text.length <= 120 ? CHIP_LABEL.exec(line.text)?.[1]?.trim() : undefined;
    if (labelledChip !== undefined) return { value: [labelledChip], quote: line.text };
    const below = line.text.length <= 60 ? COUNTRY_TOWN.exec(line.text) : null;
    if (below !== null && PLACES.get((below[1] ?? '').toLowerCase()) === 'country')
      return { value: [line.text], quote: line.text };
    const town = line.text.length <= 90 ? TOWN_DEPARTMENT.exec(line.text)?.[1] : undefined;
    if (town !== undefined) return { value: [town], quote: line.text };
    const trailing = line.text.length <= 90 ? TRAILING.exec(line.text)?.[1] : undefined;
    if (trailing !== undefined && isPlace(trailing)) return { value: [trailing], quote: line.text };
    const noted = line.text.includes('(') && line.text.length <= 200 ? notedPlace(line.text) : null;
    if (noted !== null) return { value: noted, quote: line.text };
    if (line.text.length > 90 || /[.!?]$/u.test(line.text)) continue;
    if (line.type === 'list_item' && (index > 7 || !isPlace(line.text) || !/[,\p{sc=Han}]/u.test(line.text))) continue;
    // "Department: Logistics Stryków, Polska": boards run the place into the field before it.
    const glued = line.label !== null && DEPARTMENT_LABEL.test(line.label);
    const value = placesIn((glued ? line.value : line.text).replace(GLUED_LABEL, ''));
    if (value.length > 0 && covers(line.text, value)) return { value, quote: line.text };
    const [, headed, behindNumber = ''] = HEADED.exec(line.text) ?? [];
    const single = headed !== undefined && isPlaceShaped(behindNumber) ? headed : bracketed(line.text);
    if (single !== null) return { value: [single], quote: line.text };
  }
  return null;
}

/** "Cook – Full-time – Bergen": a place behind the last bar or dash. */
const TRAILING = /^[^.|]{0,60}[|·•–-]\s(\p{Lu}[\p{L}.'’ -]+)$/u;

/** "Möller KG · Standort Cloppenburg · Teilzeit": a label without its colon in a column of a header. */
const CHIP_LABEL =
  /(?:^|[|·•] ?)(?:Standort|Arbeitsort|Einsatzort|Standplaats|Locatie|Lieu|Ubicación|Lokalizacja|Sede|Location)\s(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2})(?= ?[|·•,]|$)/u;

/** "Brioude - 43", "CDI – temps plein – Brioude (43)": a French town before the number of its département. */
const TOWN_DEPARTMENT =
  /(?:^|\s[-–|]\s)(\p{Lu}[\p{L}’']+(?:[- ][\p{L}’']+){0,4}(?: - (?:0[1-9]|[1-8]\d|9[0-5])| \((?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\)))$/u;

/** "Bolivia - Tarija": a country before a town that need not be known. */
const COUNTRY_TOWN = /^(\p{Lu}[\p{L} ]+?)(?: [-–] |, )\p{Lu}\p{L}+(?: \p{L}+){0,3}$/u;

/** "31 - TOULOUSE - Localiser avec Mappy", "2A - Porto-Vecchio": a French département before its town. */
const HEADED = /^((?:\d{2,3}|2[AB]) - (\p{Lu}[\p{L}'’ -]{1,39}?))(?= - |$)/u;

/** "Limmatbio AG, Schlieren (Zürich)": a town with its known region in brackets; "杭州3-5年本科" a town before years. */
function bracketed(text: string): string | null {
  const match = /(?:^|, )(\p{Lu}\p{L}+ \((\p{Lu}[\p{L}]+)\))$/u.exec(text);
  if (match?.[1] !== undefined && isPlace(match[2] ?? '')) return match[1];
  const han = /^([\p{sc=Han}]{2,4})(?=\d)/u.exec(text)?.[1];
  return han !== undefined && isPlace(han) ? han : null;
}

/** "Analytics Engineer @ Boxfield (Haarlem, hybrid – 2 days in the office)": a known place before notes of the workplace. */
function notedPlace(text: string): string[] | null {
  const inner = /\(([^()]{3,90})\)[*_\s]*$/u.exec(text)?.[1];
  if (inner === undefined || !WORKPLACE_NOTE.test(inner)) return null;
  const [head = ''] = inner.split(WORKPLACE_NOTE, 1);
  const places = splitPlaces(head.replace(/[\s,;|/·–—-]+$/u, ''));
  return places.length > 0 && places.every(isPlace) ? places : null;
}
const WORKPLACE_NOTE =
  /(?<!\p{L})(?:hybrid\p{L}*|remote|on-?site|home ?office|vor ort|in[- ]office|híbrid[oa]|presencial|remoto|télétravail|hybride|sur site|thuiswerken|op kantoor|zdalnie|hybrydow\p{L}+|stacjonarn\p{L}+|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi|cdd|m\/w\/d)(?!\p{L})/iu;

/** "Inside Sales Representative US, OH, Cleveland Sales …": the town behind its country and state, in text run together. */
function countryFirst(text: string): string | null {
  const match = text.length < 120 ? null : COUNTRY_FIRST.exec(text);
  const words = match?.[2]?.split(' ') ?? [];
  if (match === null || words.length === 0) return null;
  let count = words.length;
  while (count > 1 && PLACES.get(words.slice(0, count).join(' ').toLowerCase()) !== 'city') count--;
  return `${match[1]}${words.slice(0, count).join(' ')}`;
}
const COUNTRY_FIRST =
  /(?:^|\s)((?:US|CA|GB|IE|AU|NZ|IN|DE|FR|ES|IT|NL|BE|CH|AT|PL|CZ|PT|MX|BR|SG|PH|MY|ZA|AE|SE|NO|DK|FI|GR|HK|IL|RO), (?:[A-Z]{1,3}|\d{1,2})?, )(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})/u;

const CITY_REGION =
  /((?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+)(?:, | (?=(?:NSW|VIC|QLD|TAS|ACT)\b))((?:NSW|VIC|QLD|TAS|ACT|[A-Z]{2}|\p{Lu}\p{Ll}+(?: (?:de |of )?\p{Lu}\p{Ll}+)?)(?:, (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|USA|UK))?)(?![\p{L}])/gu;

/** "… Medical Center Bozeman, MT, United States Job ID 224071": a town with its region in text run together. */
function cityAndRegion(text: string): string | null {
  if (text.length < 120) return null;
  CITY_REGION.lastIndex = 0;
  for (let match = CITY_REGION.exec(text); match !== null; match = CITY_REGION.exec(text)) {
    const [, run = '', region = ''] = match;
    // "Mesa University, Socorro, New Mexico": what is no region may be the city of the next one.
    CITY_REGION.lastIndex = match.index + run.length + 1;
    for (const tail of [region, region.split(', ')[0] ?? '', region.split(' ')[0] ?? '']) {
      if (!isRegion(tail.replace(/,$/u, ''))) continue;
      const words = run.split(' ');
      for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
        const city = words.slice(from).join(' ');
        if (PLACES.get(city.toLowerCase()) === 'city') return `${city}, ${tail}`;
      }
      const last = words.at(-1) ?? '';
      const kind = PLACES.get(last.toLowerCase());
      // "Perú, Chile y Colombia" are lands of the company.
      if (kind !== 'country' && kind !== 'region') return `${last}, ${tail}`;
    }
  }
  return null;
}

function isRegion(text: string): boolean {
  const [head = '', ...rest] = text.split(', ');
  const known = (part: string): boolean => {
    const kind = PLACES.get(part.toLowerCase());
    return kind === 'region' || kind === 'country' || isPlace(`Xxx, ${part}`);
  };
  return known(head) && rest.every(known);
}

/** "City Amritsar": a label without its colon. */
const GLUED_LABEL =
  /^(?:job |work )?(?:location(?: name)?|city|standort|arbeitsort|ville|lieu|ciudad|ubicación|cidade|local|sede|locatie|lokalizacja|miejsce pracy)\s+(?=\p{Lu})/iu;

const DEPARTMENT_LABEL = /^(?:department|category|team|abteilung)$/i;

/** Whether the places make up a good part of a short line, so that the line is about them. */
function covers(text: string, places: string[]): boolean {
  const [first = ''] = places;
  const opens =
    first !== '' && text.length <= 70 && text.startsWith(first) && /^\s*[,(/]/u.test(text.slice(first.length));
  return opens || places.join('').length * 2.2 >= text.replace(/[^\p{L}]/gu, '').length || /[|·•📍🌎🌍]/u.test(text);
}

/**
 * A place that the title names: a known one behind a sign, or one that need not be known where the text speaks of it
 * as a place too ("Warehouse Supervisor (Jurong)", "Reachtruckchauffeur in Waalwijk", "Educator | Castlemaine").
 */
export function placeFromTitle({ title, lines }: Reading): Found<string[]> | null {
  if (title === null) return null;
  const whole = lines.slice(0, 12).find(({ text }) => text.length <= 200 && text.startsWith(title))?.text ?? title;
  const parts = whole
    .replace(/\p{Extended_Pictographic}/gu, '')
    .split(/\s*[()[\]|;/·•–—]\s*|\s-\s|,\s/u)
    .slice(1);
  for (const part of parts) {
    const places = splitPlaces(part);
    if (places.length > 0 && places.every(isPlace)) return { value: places, quote: title };
  }
  const inTitle = IN_TITLE.exec(title);
  const names = inTitle?.[2] === undefined ? parts : [inTitle[2], ...parts];
  for (const name of names) {
    if (name.length < 3 || name.length > 40 || name.split(' ').length > 5 || !isPlaceShaped(name)) continue;
    const sited = lines.some(
      ({ text }) => text !== whole && text.includes(name) && (speaksOfPlace(text, name) || isHousedIn(text, name)),
    );
    const behind = name === inTitle?.[2] && isTownOfTitle(name, inTitle[1] ?? '', whole, lines);
    if (sited || behind) return { value: [name], quote: title.includes(name) ? title : whole };
  }
  return bracketOfClassified(whole, lines);
}

/** "Journeyman Electrician (Rio Rancho)" over "compensation:" and "employment type:": how Craigslist heads its ads. */
function bracketOfClassified(whole: string, lines: Reading['lines']): Found<string[]> | null {
  const name = / \((\p{Lu}[\p{L} ,.’'-]{2,40})\)$/u.exec(whole)?.[1];
  if (name === undefined || !isPlaceShaped(name)) return null;
  const labels = new Set(lines.slice(0, 20).flatMap(({ label }) => label?.toLowerCase() ?? []));
  return labels.has('compensation') && labels.has('employment type') ? { value: [name], quote: whole } : null;
}

/** "Soudeur à Cholet": a name behind a word for "in" that ends the title or stands before a sign. */
const IN_TITLE =
  /\s(in|à|en|em|te|w|we|v|ve|a|raum|Raum) (\p{Lu}[\p{L}’'-]+(?:(?: (?:am|an der|nad|pod|upon|sur|sous|lès|de|del|de la|da|do|di|aan de|aan den|op))? \p{Lu}[\p{L}’'-]+){0,3})(?=$|\s?[-–|(,/·])/u;

/** Whether a line opens with a name as headers do ("Castlemaine, Bendigo & Central Highlands"), or names a site there. */
function speaksOfPlace(text: string, name: string): boolean {
  if (text.startsWith(`${name}, `) && text.length <= 90) return /^, \p{Lu}/u.test(text.slice(name.length));
  return sitesIn(text.slice(0, 500)).includes(name);
}

/** What one may be or learn "in" that is no town: "Lecturer in Chemistry", "Doktorand in Biologie". */
const OF_FIELD =
  /professor|lectur|fellow|ph\.?d|post-?doc|research|teacher|tutor|chair|dozent|doktorand|wissenschaftl|prakti[kc]|studium|studi[eo]|ausbildung|ricerc|docen|engineer|developer|specialist|spezialist|expert|consultant|analyst|trainee|intern(?!a)|stage|stagi|werkstudent/iu;

/** Whether what stands behind a title's "in" is a town: the text says so again, or only towns stand behind the word. */
function isTownOfTitle(name: string, preposition: string, whole: string, lines: Reading['lines']): boolean {
  if (/^(?:à|te)$/.test(preposition)) return true;
  // "Técnico em Enfermagem", "Auxiliar en Farmacia".
  if (/^e[nm]$/.test(preposition) || OF_FIELD.test(whole)) return false;
  return isNamedElsewhere(name, { text: whole }, lines);
}

/** Known places of a short text, each as written, a region behind its comma kept ("Austin, TX"). */
function placesIn(text: string): string[] {
  const found: string[] = [];
  // "Palma, Islas Baleares (España)": the land in brackets is the place's own.
  const bare = text.replace(/(?<=\p{L}) \((\p{Lu}[\p{L} ]{2,20})\)$/u, (whole, land: string) =>
    PLACES.get(land.toLowerCase()) === 'country' ? '' : whole,
  );
  for (const part of bare.split(/\s*(?:[|·•;/()（）]|\s[-–—]\s|\s(?:or|and|oder|und|ou|et|y|e)\s|📍|🌎|🌍)\s*/u)) {
    const place = part.replace(/^[\s:,]+|[\s:,]+$/gu, '');
    if (place.length >= 2 && place.length <= 60 && isPlace(place)) found.push(...commaList(place));
    else if (found.length > 0 && isPlace(place.split(/(?<=\p{Ll})(?=\p{Lu})/u, 1)[0] ?? '')) {
      // "Porto / LisboaMarketing": the next column was glued to the second place.
      found.push(place.split(/(?<=\p{Ll})(?=\p{Lu})/u, 1)[0] ?? '');
    } else if (/^\p{Lu}[\p{L}]+ \p{Lu}[^,]{1,20}(?:, [^,]{2,25}){1,2}$/u.test(place)) {
      // "Logistyka Stryków, Łódzkie, Polska": a department before the town.
      const tail = place.slice(place.indexOf(' ') + 1);
      if (tail.split(',')[0]?.split(' ').length === 1 && isPlace(tail)) found.push(tail);
    }
  }
  return [...new Set(found)];
}
