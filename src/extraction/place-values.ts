import { isPlace, PLACES } from './places.ts';

/** No posting names more places than this. */
export const MOST = 30;

/** A place column that names no place. */
export const NOT_A_PLACE =
  /^(?:(?:100 ?%|fully|full|completely|work|working|all|us|global)?[- ]*(?:remote|hybrid|on-?site|home ?office|anywhere|worldwide|global|flexible|distributed|various(?: locations)?|multiple(?: locations)?|several|telecommute|work from home|remoto|híbrido|télétravail|n\/a|none|null|tbd|-|in[- ]office|virtual|unknown|not specified|\d+ locations)(?:[- ](?:first|only|ok|friendly|role|job|work|position|possible|optional))?|リモート|フルリモート|在宅|远程|远程办公|재택|원격|不限)$/iu;

/** "Hamburg, hybrid (2 Tage Homeoffice pro Woche)" names Hamburg: what tells the workplace is no part of the place. */
export function withoutWorkplace(place: string): string {
  const cut =
    /^(.{2,60}?)\s*[,;|(/·–-]\s*\(?(?:hybrid|remote|home ?-?office|on-?site|in[- ]office|vor ort|híbrid[oa]|presencial|remoto|télétravail|hybride|thuiswerken|zdalnie|hybrydow\p{L}+)(?!\p{L})/iu;
  return cut.exec(place)?.[1]?.trim() ?? place;
}

/** "Bengaluru (Whitefield)": a part of the town behind its name; no country, and no word of remote work. */
const DISTRICT =
  /(?<!(?:remote|hybrid|office|onsite|on-site) ?)(?<=\p{Ll})( ?)\((?!(?:remote|hybrid|on-?site|home|office|full|part|partly|flexible|m\/|all|or)\b)(\p{Lu}[\p{L}’' -]{2,24})\)/giu;

/** Cuts a place column into places: "Berlin, Germany" stays one, "London or Paris" and "A; B" are two. */
export function splitPlaces(text: string): string[] {
  const cleaned = text
    // Where lines were glued: "Porto, PortugalWork model".
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+ \p{Ll}).*$/u, '')
    .replace(/\s*[（(](?:woj\.|powiat|okres|kraj|near|nahe|près|cerca|vicino|bij|w pobliżu)[^()（）]*[)）]/giu, '')
    // "Merano (BZ)", "Itajaí/SC": a province's letters belong to the town.
    .replace(/(?<=\p{Ll})\s*\/\s?([A-Z]{2})(?![\p{L}])/gu, ', $1')
    .replace(/\s\(([A-Z]{2}|\d{2})\)/gu, ', $1')
    .replace(/(?<=\p{Ll})\s[-–]\s([A-Z]{2})(?![\p{L}])/gu, ', $1')
    .replace(/※.*$/u, '')
    .replace(/[（(][^（）()]*(?:附近|办公室|オフィス|駅|徒歩)[^（）()]*[）)]/gu, ' ')
    .replace(/^\s*(?:本社|支社|支店|営業所|工場)(?=\s*[（(])/u, '')
    .replace(/^(?:本社|支社|勤務先|本店)\s*[:：]\s*/u, '')
    .replace(/[（(](?![^（）()]*[都道府県市区])[^（）()]*[\p{sc=Han}\p{sc=Hiragana}][^（）()]*[）)]/gu, ' ')
    .replace(DISTRICT, '$1\u2060$2\u2061')
    .replace(/[()（）[\]]/gu, ' ; ')
    .replace(/\u2060/gu, '(')
    .replace(/\u2061/gu, ')')
    .replace(/\s+/g, ' ');
  const parts = cleaned.split(
    /\s*(?:;|\||\/|•|·|\n|、|；|，|或者?|\s(?:or|and|oder|und|ou|et|o|y|e|i|of|lub|nebo)\s|\s[-–—]\s|&|\+)\s*/iu,
  );
  const places: string[] = [];
  for (const part of parts) {
    const place = part
      .replace(
        /\b(?:fully |100% )?(?:remote(?:ly)?|hybrid|on-?site|in[- ]office|home ?office|office|based in|working from|within|anywhere in|flexible|possible|preferred|only|telework|télétravail(?: partiel)?|remoto|híbrido|mobiles arbeiten|or|and|bei uns in|in)\b/giu,
        ' ',
      )
      .replace(/リモート(?:可|ワーク)?|フルリモート|在宅(?:勤務)?可?|远程(?:办公)?/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,:.-]+|[\s,:.-]+$/gu, '');
    if (/^\d+$|^\d+\s?(?:x\b|days?|tage?|jours?|d[ií]as?|dagen|giorni|dni|%)/iu.test(place)) continue;
    if (place.length < 2 || place.length > 70 || NOT_A_PLACE.test(place) || /\d{6,}|@|https?:/.test(place)) continue;
    if (place.split(' ').length > 7 || /[:：]/u.test(place)) continue;
    places.push(...commaList(place));
  }
  return [...new Set(places)].slice(0, MOST);
}

/** "Berlin, Munich, Hamburg" are three cities; "Austin, TX, USA" is one. */
export function commaList(place: string): string[] {
  const parts = place.split(/\s*,\s*/u).filter((part) => part !== '');
  if (parts.length >= 2 && parts.every((part) => PLACES.get(part.toLowerCase()) === 'city')) return parts;
  if (parts.length >= 2 && parts.every((part) => PLACES.get(part.toLowerCase()) === 'country')) return parts;
  return [place];
}

/** The longest beginning of a phrase that is a place: "Munich Germany as a" → "Munich Germany". */
export function longestPlace(phrase: string): string[] {
  const words = phrase.split(' ');
  for (let n = words.length; n > 0; n--) {
    const candidate = words
      .slice(0, n)
      .join(' ')
      .replace(/[.,]+$/u, '');
    if (isPlace(candidate)) return commaList(candidate);
  }
  return [];
}
