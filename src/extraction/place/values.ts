import { easternPlace, isEastern } from './east.ts';
import { landsOfResidence } from './lands.ts';
import { isPlace, isTownsWithState, PLACES } from './places.ts';
import { isPlaceShaped, isStreet, isSurelyPlace } from './shape.ts';
import { NO_BRANCH } from './words.ts';

/** No posting names more places than this. */
export const MOST = 30;

/** A place column that names no place. */
export const NOT_A_PLACE =
  /^(?:(?:100 ?%|fully|full|completely|work|working|all|us|global)?[- ]*(?:remote|hybrid|on-?site|home ?office|anywhere|worldwide|global|flexible|distributed|various(?: locations)?|multiple(?: locations)?|several|telecommute|work from home|home[- ]?based|thuiswerk\p{L}*|teletrabajo|teletrabalho|zdaln\p{L}*|telelavoro|smart working|remoto|híbrido|télétravail|n\/a|none|null|tbd|-|in[- ]office|virtual|unknown|not specified|\d+ locations)(?:[- ](?:first|only|ok|friendly|role|job|work|position|possible|optional))?|リモート|フルリモート|在宅|远程|远程办公|재택|원격|不限)$/iu;

/** What a board's slot for places says where the work may be done from all the world. */
export const ALL_THE_WORLD =
  /^(?:remote[ ,(–-]*)?(?:worldwide|anywhere(?: in the world)?|global(?:ly)?|weltweit|monde entier|todo el mundo|mundial|wereldwijd|cały świat|celý svět|全世界|世界中|全球|전 ?세계)\)?$/iu;

/** "Hamburg, hybrid (2 Tage Homeoffice pro Woche)" names Hamburg: what tells the workplace is no part of the place. */
export function withoutWorkplace(place: string): string {
  return BEFORE_WORKPLACE.exec(place)?.[1]?.trim() ?? BEHIND_WORKPLACE.exec(place)?.[1]?.trim() ?? place;
}
const BEFORE_WORKPLACE =
  /^(.{2,60}?)(?:\s*[,;|(/·–-]\s*\(?|\s(?:or|oder|ou|o|of|lub|nebo|and|und|et|y|e|en|i|a|\+|&) )(?:hybrid|remote|home ?-?office|on-?site|in[- ]office|vor ort|híbrid[oa]|presencial|remoto|télétravail|hybride|thuiswerken|zdalnie|hybrydow\p{L}+|full remote|teletrabajo|teletrabalho|smart working|homeoffice|na dálku)(?!\p{L})/iu;
/** "Télétravail ou Nantes", "Remote or Leeds": the same the other way about. */
const BEHIND_WORKPLACE =
  /^(?:remote|home ?-?office|remoto|télétravail|full remote|zdalnie|thuiswerken|teletrabajo|teletrabalho) (?:or|oder|ou|o|of|lub|nebo) (\p{Lu}.{1,58})$/iu;

/** What is told of a place in brackets and is none: "(Work from office 3 days a week)", "(countywide travel)", "(neu)". */
const REMOTE_HEAD =
  /(?:^|[;,/|]\s*)(?:(?:fully |100 ?% |partly )?(?:remote(?:ly)?|hybrid\p{L}*|home ?office|on-?site|in[- ]office|office|anywhere|various|multiple(?: locations)?|several|several locations|remoto|híbrid[oa]|télétravail|zdalnie|본사|本社|支社|本店|支店))\s*$/iu;

/**
 * Settles what stands in brackets: a province's letters and a part of the town belong to the place before them
 * ("Merano, BZ", "Bengaluru (Whitefield)"), places behind "Remote" or of several are places of their own, and any
 * other note goes ("Lagos (Mainland and Ikorodu axis)").
 */
function settleBrackets(text: string): string {
  return text.replace(BRACKETS, (_: string, space: string, inner: string, offset: number) => {
    const before = text.slice(0, offset);
    const note = inner.trim();
    if (/^(?:[A-Z]{2}|\d{2}|2[AB])$/u.test(note)) return `, ${note}`;
    if (before.trim() === '' || REMOTE_HEAD.test(before)) return ` ; ${note} ; `;
    if (isEastern(note)) return easternPlace(note) === null ? ' ' : ` ; ${note} ; `;
    if (/\s(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|nebo|a)\s|[,;/|]/u.test(note)) {
      const all = note.split(/\s(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|nebo|a)\s|\s*[,;/|]\s*/u);
      return all.every((part) => isPlace(part)) ? ` ; ${note} ; ` : ' ';
    }
    if (/^(?:woj\.|powiat|pow\.|okres|kraj|near|nahe|près|cerca|vicino|bij|w pobliżu)/iu.test(note)) return ' ';
    if (!/^\p{Lu}[\p{L}’' .-]{2,29}$/u.test(note) || !isPlaceShaped(note) || NOT_A_PLACE.test(note)) return ' ';
    return `${space}\u2060${note}\u2061`;
  });
}
const BRACKETS = /(\s?)[（([]([^()（）[\]]{1,80})[)）\]]/gu;

/** Cuts a place column into places: "Berlin, Germany" stays one, "London or Paris" and "A; B" are two. */
export function splitPlaces(text: string): string[] {
  if (isTownsWithState(text)) return [text.trim()];
  const cleaned = settleBrackets(
    text.replace(/※.*$/u, '').replace(WAY_THERE, (note: string, offset: number) => {
      const address = easternPlace(text.slice(0, offset)) === null ? easternPlace(note) : null;
      return address === null ? ' ' : `（${address}）`;
    }),
  )
    // Where lines were glued: "Porto, PortugalWork model".
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+ \p{Ll}).*$/u, '')
    // "Merano (BZ)", "Itajaí/SC": a province's letters belong to the town.
    .replace(/(?<=\p{Ll})\s*\/\s?([A-Z]{2})(?![\p{L}])/gu, ', $1')
    .replace(/(?<=\p{Ll})\s[-–]\s([A-Z]{2})(?![\p{L}])/gu, ', $1')
    .replace(/^(?:本社|支社|勤務先|本店)\s*[:：]\s*/u, '')
    .replace(/[()（）[\]]/gu, ' ; ')
    .replace(/\u2060/gu, '(')
    .replace(/\u2061/gu, ')')
    .replace(/\s+/g, ' ');
  const parts = cleaned.split(
    /\s*(?:;|\||\/|•|·|\n|、|；|，|或者?|または|又は|もしくは|또는|혹은|\s(?:or|and|oder|und|ou|et|o|y|e|i|of|lub|nebo)\s|\s[-–—]\s|&|\+)\s*/iu,
  );
  const places: string[] = [];
  for (const part of parts) {
    const place = part
      .replace(
        /\b(?:fully |100% )?(?:remote(?:ly)?|hybrid|on-?site|in[- ]office|home ?office|office|based in|working from|within|anywhere in|flexible|possible|preferred|only|telework|télétravail(?: partiel)?|remoto|híbrido|mobiles arbeiten|or|and|(?:büro|filiale|standort|niederlassung|bureau|oficina|sede|ufficio|kantoor|biuro|kancelář) (?:in|à|en|em|di|w|we|v|ve)|bei uns in|in)\b/giu,
        ' ',
      )
      .replace(/^(?:位于|位於|设在|設在|在)(?=\p{sc=Han})/u, '')
      .replace(/リモート(?:可|ワーク)?|フルリモート|在宅(?:勤務)?可?|远程(?:办公)?/gu, ' ')
      .replace(HOUSE_BEHIND, (whole, name: string) => (NO_BRANCH.test(name) ? whole : name))
      .replace(/\s+/g, ' ')
      .replace(/^[\s,:.-]+|[\s,:.-]+$| (?=,)/gu, '');
    if (/^\d+$|^\d+\s?(?:x\b|days?|tage?|jours?|d[ií]as?|dagen|giorni|dni|%)/iu.test(place)) continue;
    if (place.length < 2 || place.length > 70 || NOT_A_PLACE.test(place) || /\d{6,}|@|https?:/.test(place)) continue;
    if (place.split(' ').length > (place.includes(',') ? 10 : 7) || /[:：]/u.test(place)) continue;
    if (/^(?:本社|支社|支店|本店|営業所|工場|勤務先|본사|지사|总部|公司)$/u.test(place)) continue;
    places.push(...(isEastern(place) ? [easternPlace(place) ?? place] : commaList(place)));
  }
  return [...new Set(withoutHouses(places))].slice(0, MOST);
}

/** How to get there, in brackets: 「（松本駅より徒歩15分）」; of it only an address is kept, where none stands before. */
const WAY_THERE = /[（(][^（）()]*(?:附近|办公室|オフィス|駅|徒歩)[^（）()]*[）)]/gu;

/** 「第二工場（長野県茅野市）」, "行政服务中心（苏州市吴中区）": beside an address the name of a house is no place of its own. */
function withoutHouses(places: string[]): string[] {
  if (places.length < 2 || !places.some(isEastern)) return places;
  const addresses = places.filter((place) => !isEastern(place) || isPlace(place) || easternPlace(place) !== null);
  return addresses.some(isEastern) ? addresses : places;
}

/** "Porth Ynys campus, Anglesey", "Thornbury site": the word of a house behind its town. */
const HOUSE_BEHIND =
  /(?<=^\s*|,\s)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:campus|site|branch|depot|plant|premises|store|factory|warehouse)(?=\s*(?:,|$))/gu;

/**
 * The lands behind "Remote" in a column of a header: "REMOTE (EU/UK, ±2h CET)", "Remote - US/Canada only". Empty where
 * anything but lands, towns and zones of time stands there.
 */
export function remoteScope(line: string): string[] {
  if (line.length > 400 || !REMOTE_HINT.test(line)) return [];
  for (const column of line.split(/\s*[|·•]\s*/u)) {
    const places = scopeOf(column);
    if (places.length > 0) return places;
  }
  return [];
}
const REMOTE_HINT = /(?:remote|remoto|télétravail|zdalnie|home ?office)[- a-z]{0,9}\s?[(:,–—-]/iu;

function scopeOf(column: string): string[] {
  const scope = REMOTE_SCOPE.exec(column)?.[1];
  if (scope === undefined) return [];
  const places: string[] = [];
  for (const part of scope.split(/\s*[,;/|&+()]\s*|\s(?:or|and|oder|und|ou|et|y|o|e|of|en|lub|i|a)\s|\s[-–—]\s/u)) {
    const bare = part.replace(SCOPE_WORDS, ' ').replace(/\s+/gu, ' ').trim();
    if (bare === '' || ZONE.test(bare)) continue;
    if (!isPlace(bare)) return [];
    places.push(bare);
  }
  return [...new Set(places)];
}
const REMOTE_SCOPE =
  /^(?:fully |100 ?% |full )?(?:remote|remoto|télétravail|zdalnie|homeoffice|home office)(?:[- ]?(?:first|only|friendly|ok))?\s*[(:,–—-]\s*(.{2,80}?)\)?$/iu;
const SCOPE_WORDS =
  /(?<!\p{L})(?:the|only|based|in|from|within|anywhere|candidates?|residents?|preferred|time ?zones?|hours|overlap|ok|nur|uniquement|solo|somente|apenas|solamente|alleen|tylko|pouze)(?!\p{L})/giu;
const ZONE =
  /^(?:±|\+\/?-|[+-])?\s?\d|^(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|CST|MST|ET|PT|BST|IST|EET|AEST|JST|BRT)(?!\p{L})/u;

/** Terms of the work that stand behind a place: 「上海市，全职，需现场办公。」, 「東京都、正社員」. */
const EASTERN_TERMS =
  /[。！？!?]$|全职|全職|兼职|兼職|实习|合同制|正式|编制|双休|现场|坐班|到岗|办公$|远程|居家|混合|弹性|正社員|契約社員|派遣|アルバイト|パート|常駐|出社|在宅|リモート|転勤|정규직|계약직|인턴|상근|상주|재택|출근|원격/u;

/** Values of labels that cover a land without naming a town. */
const ALL_OVER =
  /^(?:bundes|deutschland|österreich|schweiz|europa|welt|landes)weit$|^(?:landelijk|nationwide|countrywide|worldwide|ogólnopolska|cała polska|teren całej? (?:polski|kraju)|celá čr|celá česká republika|toute la france|france entière|todo el país|toda españa|tutta italia|todo o brasil|全国|全國|전국)$/iu;

/** What stands where a place would and tells of travel, or that the place is still open: "Déplacements fréquents". */
const ON_THE_MOVE =
  /^(?:(?:frequent|occasional|regular|extensive|some|no|häufige|gelegentliche|fréquents|frecuentes) )?(?:travel(?:l?ing)?|business trips|field[- ]based|mobile|itinerant|reisetätigkeit|reisebereitschaft|dienstreisen|außendienst|wechselnde (?:einsatzorte|baustellen)|verschiedene (?:standorte|einsatzorte)|nach (?:absprache|vereinbarung)|déplacements?|itinérant|plusieurs (?:sites|lieux|villes)|divers lieux|à (?:définir|convenir|préciser)|desplazamientos?|viajes?|varias (?:ubicaciones|localidades|sedes)|a (?:convenir|definir|concretar)|por (?:definir|determinar)|deslocações|viagens|vários locais|trasfert[ae]|sedi varie|da (?:definire|concordare)|reizen|wisselende (?:locaties|werkplekken)|diverse locaties|in overleg|delegacje|wyjazdy|różne lokalizacje|do (?:uzgodnienia|ustalenia)|cestování|služební cesty|různé lokality|dle dohody|to be (?:agreed|confirmed|determined|decided)|itinerante)(?![\p{L}-])|^(?:出張|外回り|出差|多地|출장|협의)/iu;

/** "From home, with meetings in the hall": the home of whoever gets the job is no town. */
const AT_HOME =
  /^(?:(?:working |work )?(?:from|at) (?:your |the )?(?:own )?home|home(?:working)?(?![\p{L}’'])|von zu\s?hause|zu hause|à domicile|depuis (?:chez vous|votre domicile)|desde (?:casa|tu casa)|en casa|em casa|de casa|da casa|thuis|vanuit huis|z domu|w domu|z domova|自宅|在家|자택)(?!\p{L})/iu;

/**
 * The places that a label's value names, each proved by its shape: a value that is no place ("Permanent, Full Time")
 * gives none, and what follows the name ("Isiolo, with frequent travel") is cut off.
 */
export function readPlaceValue(text: string): string[] {
  if (ON_THE_MOVE.test(text) || AT_HOME.test(text)) return [];
  // "21 Pier Lane (nearest MRT: Jurong East)": how to get there is no part of the place.
  const bare = text.includes('(') ? text.replace(/\s*\([^()]*[:：][^()]*\)/gu, '') : text;
  const residence = landsOfResidence(bare);
  if (residence.length > 0) return residence;
  const [first = ''] = bare
    .replace(FOLLOWING, '')
    .split(/(?<=\p{Ll}{3}|\))[.;]\s(?=\p{Lu})|,?\s(?=\p{Lu}[\p{L} ]{2,20}:\s)/u, 1);
  const places = splitPlaces(first).flatMap((place) => {
    if (isEastern(place) && (EASTERN_TERMS.test(place) || EASTERN_HOME.test(place))) return [];
    if (isEastern(place))
      return easternPlace(place) !== null || (place.length <= 14 && !/\d/.test(place)) ? [place] : [];
    if (ALL_OVER.test(place) || isPlaceShaped(place) || isAddress(place) || isStreet(place)) return [place];
    // "Asilo nido "Il Girasole", Carpi, MO": the town stands behind the site.
    const behind = /, (\p{Lu}[\p{L}’' -]{1,30}(?:, (?:[A-Z]{2}|\p{Lu}\p{L}+))?)$/u.exec(place)?.[1];
    const kind = PLACES.get(behind?.toLowerCase() ?? '');
    if (behind !== undefined && kind !== 'region' && kind !== 'country' && isSurelyPlace(behind)) return [behind];
    const lead = leadingName(place);
    return lead !== null && isPlaceShaped(lead) && !NOT_A_PLACE.test(lead) ? commaList(lead) : [];
  });
  if (places.length > 0 || !isEastern(text)) return [...new Set(places)];
  // 「フルリモート。本社: 福岡県福岡市」: only the address in the value is a place.
  const address = easternPlace(text);
  return address === null ? [] : [address];
}
const EASTERN_HOME = /自宅|在宅|家里|家中|자택|재택/u;
/** "1 vacancy in the following location: Ennis, MT", "Few vacancies in the following locations: …". */
const FOLLOWING =
  /^[^:]{0,60}(?:locations?|places?|sites?|standort(?:en|e)?|lieux?|ubicaci(?:ón|ones)|sed[ie]s?|locaties?|lokalizacj\p{Ll}+)\s?:\s+(?=\p{Lu})/iu;

/** An address: a part with a house number, and a part that is shaped as a town. */
function isAddress(text: string): boolean {
  const parts = text.split(/\s*,\s*/u);
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    /\d/.test(text) &&
    parts.some((part) => /^\d{1,5}\p{L}? \p{Lu}|\p{L} \d{1,4}\p{L}?$/u.test(part)) &&
    parts.some((part, index) => index > 0 && isPlaceShaped(part))
  );
}

/** The capitalised words that a phrase begins with: "Isiolo" of "Isiolo, with frequent travel to Marsabit". */
export function leadingName(text: string): string | null {
  const name =
    /^(?:(?:woj|pow|gm)\.? ?|(?:près de|cerca de|okolice|nahe|near|in|à|w|we|v|ve|bei|te) )?(\p{Lu}[\p{L}\p{M}’'.-]*(?:,? (?:(?:am|an der|im|in der|ob der|upon|on|by the|le|la|les|sur|sous|en|de|del|della|delle|do|da|dos|di|du|des|nad|pod|aan den|aan de|op) (?:(?:la|los|las|el|den|de) )?)?(?:[nd]e[’'] |(?:nell|dell|all|sull|[dl])[’'])?(?:\p{Lu}[\p{L}\p{M}’'.-]*|\d{1,2}(?=[ ,]|$)))*)/u.exec(
      text,
    )?.[1];
  return name?.replace(/[\s,.-]+$/u, '') ?? null;
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
