import { easternPlace } from './east.ts';
import { CITIES, CODES, COUNTRIES, REGIONS, SLAVIC_TOWNS } from './places-data.ts';

export type PlaceKind = 'city' | 'region' | 'country';

/** Lower-case names of known places. */
export const PLACES: ReadonlyMap<string, PlaceKind> = new Map([
  ...REGIONS.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'region']),
  ...COUNTRIES.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'country']),
  ...SLAVIC_TOWNS.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'city']),
  ...CITIES.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'city']),
]);

/** Names of places that are written in capitals throughout. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  [REGIONS, COUNTRIES, CITIES].flatMap((names) => names.split('|')).filter((name) => /^\p{Lu}{2,3}$/u.test(name)),
);

const CODE = new RegExp(`^(?:${CODES})$`);
const CITY_CODE = new RegExp(`^([\\p{Lu}][\\p{L}.'’ -]{1,30}),? (?:${CODES})(?: \\d{4,5}(?:-\\d{4})?)?$`, 'u');
/** "Bendigo, Goldfields & Macedon Ranges VIC": a region of an Australian board, named by its towns. */
const TOWNS_WITH_STATE =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?:, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}){0,2} & \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3},? (?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT)$/u;

/** Whether a text is a region that is named by towns and an "&", with the code of its state. */
export function isTownsWithState(text: string): boolean {
  return text.includes('&') && TOWNS_WITH_STATE.test(text.trim());
}
/** "CA-ON-Brampton", "US-TX-San Marcos": a land, its state and the town, as the careers pages of iCIMS write places. */
const CODED =
  /^(?:USA?|CA|GB|UK|IE|AU|NZ|IN|DE|FR|ES|IT|NL|BE|LU|CH|AT|PL|CZ|SK|PT|MX|BR|AR|CL|CO|SG|PH|MY|JP|CN|TW|KR|ZA|AE|SE|NO|DK|FI|RO|HU|GR|TR|IL)-[A-Z]{2,3}-\p{Lu}[\p{L}.’']+(?:[ -]\p{Lu}[\p{L}.’']+){0,3}$/u;

/** Codes that are also words, languages or trades: without a comma they tell nothing ("Job ID", "FR EN DE", "Talent IT"). */
const DOUBTFUL = / (?:ID|IT|DE|IN|OR|ME|HI|OK|PA|MA|LA|AL|CO|AR|HR|PR|MS|MD|SC|ES|FR|NL|PT|PL|EN|AI|TI|SE|CT)$/u;

/** "Reno, NV", "Albury NSW": a name with the code of its state. */
function isCityWithCode(place: string): boolean {
  const name = CITY_CODE.exec(place)?.[1];
  if (name === undefined) return false;
  return place.includes(',') || !DOUBTFUL.test(place) || PLACES.get(name.toLowerCase()) === 'city';
}

/** Words that may stand beside a place's name. */
const AROUND =
  /^(?:greater|downtown|central|north|south|east|west|city of|area|metro(?:politan)?|region|raum|großraum|région|grand|zona|grande|okolice|okolí|the|in|near|bei)\s+|\s+(?:area|metro(?:politan)?(?: area)?|region|city|centre|center|cbd|north|south|east|west|central|mitte|und umgebung|city centre|\d{4,5}|\(.*\))$/giu;

/** Whether a text is the name of a place: a known one, or a known one with its region or country behind a comma. */
export function isPlace(text: string): boolean {
  const place = text.trim();
  if (place.length < 2 || place.length > 70) return false;
  // "OSS" is an occupation; Oss is a town.
  if (/^\p{Lu}{2,3}$/u.test(place) && !ABBREVIATED.has(place)) return false;
  if (PLACES.has(place.toLowerCase())) return /^[\p{Lu}\p{Lo}']/u.test(place);
  if (/[:：。！？，をはがで]/u.test(place)) return false;
  const bare = place
    .replace(/^(?:[A-Z]{1,2}-)?\d{4,6}\s+/u, '')
    .replace(AROUND, '')
    .trim();
  if (bare !== place && bare !== '' && PLACES.has(bare.toLowerCase()) && /^[\p{Lu}\p{Lo}']/u.test(bare)) return true;
  if (isCityWithCode(place) || isTownsWithState(place) || CODED.test(place)) return true;
  const parts = place.split(/\s*,\s*/u);
  if (parts.length >= 2 && parts.length <= 4) {
    const known = parts.filter(
      (part) => PLACES.has(part.toLowerCase()) || CODE.test(part) || PLACES.has(part.replace(AROUND, '').toLowerCase()),
    );
    return (
      known.length >= 1 && known.length >= parts.length - 1 && parts.every((part) => /^[\p{Lu}\p{Lo}\d]/u.test(part))
    );
  }
  const [city, ...districts] = place.split(/[-·]/u);
  if (districts.length > 0 && districts.length < 3 && /^[\p{sc=Han}·-]+$/u.test(place) && PLACES.has(city ?? ''))
    return true;
  return (
    /^[\p{sc=Han}]{2,4}(?:都|道|府|県|市|区|省)/u.test(place) ||
    (/^\p{sc=Hangul}/u.test(place) && easternPlace(place) === place)
  );
}

/** Cities whose names are everyday words: in prose only with their region behind a comma. */
const EVERYDAY =
  /^(?:mobile|reading|nice|split|bend|tours|mesa|valence|regina|salvador|chandler|gilbert|princeton|lincoln|jackson|rosario|pau)$/iu;

/** Whether a place is a known town, or one with its region. */
export function isCity(place: string): boolean {
  if (EVERYDAY.test(place)) return false;
  const [head = ''] = place.split(',');
  const kind = PLACES.get(place.toLowerCase()) ?? PLACES.get(head.toLowerCase());
  return kind === 'city' || (kind === undefined && place.includes(','));
}
