import { CITIES, CODES, COUNTRIES, REGIONS } from './places-data.ts';

export type PlaceKind = 'city' | 'region' | 'country';

/** Lower-case names of known places. */
export const PLACES: ReadonlyMap<string, PlaceKind> = new Map([
  ...REGIONS.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'region']),
  ...COUNTRIES.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'country']),
  ...CITIES.split('|').map((name): [string, PlaceKind] => [name.toLowerCase(), 'city']),
]);

const CODE = new RegExp(`^(?:${CODES})$`);
const CITY_CODE = new RegExp(`^([\\p{Lu}][\\p{L}.'’ -]{1,30}),? (?:${CODES})(?: \\d{4,5}(?:-\\d{4})?)?$`, 'u');
/** Words that may stand beside a place's name. */
const AROUND =
  /^(?:greater|downtown|central|north|south|east|west|city of|area|metro(?:politan)?|region|raum|großraum|région|grand|zona|grande|okolice|okolí|the|in|near|bei)\s+|\s+(?:area|metro(?:politan)?(?: area)?|region|city|centre|center|cbd|north|south|east|west|central|mitte|und umgebung|city centre|\d{4,5}|\(.*\))$/giu;

/** Whether a text is the name of a place: a known one, or a known one with its region or country behind a comma. */
export function isPlace(text: string): boolean {
  const place = text.trim();
  if (place.length < 2 || place.length > 70) return false;
  if (PLACES.has(place.toLowerCase())) return /^[\p{Lu}\p{Lo}']/u.test(place);
  const bare = place
    .replace(/^(?:[A-Z]{1,2}-)?\d{4,6}\s+/u, '')
    .replace(AROUND, '')
    .trim();
  if (bare !== place && bare !== '' && PLACES.has(bare.toLowerCase()) && /^[\p{Lu}\p{Lo}']/u.test(bare)) return true;
  if (CITY_CODE.test(place)) return true;
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
    /^[\p{sc=Hangul}]{1,4}(?:시|구|도)(?:\s|$)/u.test(place) ||
    /^(?:전북|전남|경북|경남|충북|충남|강원|경기|제주|서울|부산|대구|인천|광주|대전|울산|세종) [\p{sc=Hangul}]{1,5}(?:시|군|구)$/u.test(
      place,
    )
  );
}
