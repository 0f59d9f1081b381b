import { ORGANIZATION_WORD } from '../employer/names.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { isPlace, PLACES } from './places.ts';
import { NO_PLACE_WORDS } from './words.ts';

const MAX_LENGTH = 80;
const MAX_PARTS = 5;
const MAX_WORDS = 6;

/** Small words inside the names of places: "Saint-Aubin les Vignes", "Frankfurt am Main", "Conil de la Frontera". */
const JOINING =
  /^(?:am|an|auf|bei|der|dem|den|die|ob|im|in|unter|vor|i|upon|on|of|by|the|and|le|la|les|l|sur|sous|en|lès|lez|du|des|de|d|et|del|della|delle|dei|degli|di|do|da|dos|das|e|y|&|el|los|las|nad|pod|w|v|u|aan|op|bij|ter|ten|van|het|na|a|[nd]e[’']|i\.d|o\.d|s\/|près|cerca|près)\.?$/u;
const CAPITAL =
  /^["“(]?(?:\p{Lu}[\p{L}\p{M}’'.-]*|[’']s-\p{Lu}[\p{L}-]+|(?:[dl]|nell|dell|all|sull)['’]\p{Lu}[\p{L}-]+|\p{Lu}[\p{Ll}]?\/\p{Lu}\p{L}*)[)”"]?$/u;
/** Regions whose names are adjectives, written small: "Kępno, wielkopolskie", "Polná, kraj Vysočina". */
const SMALL_REGION =
  /^(?:(?:woj(?:ewództwo|\.)?|pow(?:iat|\.)?|gm(?:ina|\.)?|okr(?:es|\.)|okres|kraj|distrito de|concelho de|provincia di|provincia de|prov\.|région|comarca|departamento de|região de) )?(?:\p{Ll}+(?:skie|ckie|dzkie|ski|cki|ský kraj|cký kraj)(?:-\p{Ll}+skie)?|kujawsko-pomorskie|warmińsko-mazurskie|\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?)$/u;
const CODE_AREA = /^(?:[A-Z]{2,3}|\d{2}|2[AB]|D\.?F\.?|N\.?L\.?|B\.?C\.?|Co\.? \p{Lu}\p{L}+|County \p{Lu}\p{L}+)$/u;

/** Post codes that stand before their town, of the countries that write them so; a number of four may be a year. */
const CODE_BEFORE =
  /^(?:(?:[A-Z]{1,3}[- ])?\d{5}|[A-Z]{1,2}-\d{4}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}|(?!(?:19|20)\d\d )\d{4}) (?=\p{Lu})/u;
/** Post codes behind: "Reno, NV 89501", "Truro NS B2N 0A0", "Leeds LS1 4AP", "Sydney NSW 2000", "Pune - 411045". */
const CODE_BEHIND =
  /[,\s]+(?:- ?)?(?:(?<=[A-Z]{2} )\d{5}(?:-\d{4})?|(?<=\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT) )\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{6}|\d{5}-\d{3})$/u;

/** A text without the post code it begins or ends with; null where it has none. */
export function withoutPostCode(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const before = CODE_BEFORE.exec(text)?.[0];
  if (before !== undefined) return text.slice(before.length);
  const behind = CODE_BEHIND.exec(text);
  return behind === null ? null : text.slice(0, behind.index);
}

/** Whether a text is a post code alone, on a line under its town. */
export function isPostCode(text: string): boolean {
  return /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{5}-\d{3}|\d{6}|〒?\d{3}-\d{4})$/u.test(
    text,
  );
}

/**
 * Whether a text is shaped as the name of a place, known or not: a few capitalised words, with its region behind a
 * comma or in brackets, with or without its post code; and no word of contracts, departments, menus or occupations.
 */
export function isPlaceShaped(text: string): boolean {
  const place = (withoutPostCode(text) ?? text).trim();
  if (place.length < 2 || place.length > MAX_LENGTH) return false;
  if (isPlace(place)) return true;
  if (/[:;!?@€$£%#|=<>_*]|\d{3,}|\.\s\p{Lu}\p{Ll}+ \p{Ll}|\.$/u.test(place.replace(/(?:[A-Z]\.)+$|\bSt\. /u, '')))
    return false;
  const parts = place.split(/\s*,\s*|\s*\(\s*|\)\s*,?\s*|\s\/\s|\s[-–]\s/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MAX_PARTS) return false;
  if (looksLikeJob(place) && parts.some((part) => looksLikeJob(part) && !SITE_NAME.test(part))) return false;
  return parts.every(
    (part, index) =>
      isName(part) ||
      // "Die (26)": a town whose name is a small word of another language.
      (index === 0 &&
        (DEPARTEMENT.test(parts[1] ?? '') || PLACES.get(parts[1]?.toLowerCase() ?? '') === 'region') &&
        JOINING.test(part.toLowerCase())) ||
      PLACES.has(part.toLowerCase()) ||
      (index > 0 && (SMALL_REGION.test(part) || CODE_AREA.test(part) || PART_OF_TOWN.test(part))),
  );
}

const DEPARTEMENT = /^(?:\d{2}|2[AB])$/;

/** A street with its house number, as addresses of the languages write it: "12 Station Road", "Hauptstr. 9", "ul. Polna 5". */
const STREET =
  /^(?:(?:Unit|Blk|Block|Suite|Level) [\w-]+,? )?\d{1,5}\p{L}?(?:[-–/]\d{1,5}\p{L}?)?,? (?:\p{Lu}[\p{L}’'.-]* ){1,5}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Way|Boulevard|Blvd\.?|Crescent|Close|Square|Terrace|Court|Quay|Park|Place|Parade|Highway|Estate|Link|Loop|Walk|Row|Hill|Wharf|Mews)(?: (?:[A-Z]|\d{1,3}))?$|^\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|bd|place|quai|impasse|chemin|route|allée|cours) \p{L}.{2,40}$|^(?:\p{Lu}[\p{L}’'.-]* ){0,3}\p{L}*(?:straße|strasse|str\.|gasse|weg|allee|platz|ring|damm|ufer|chaussee|straat|laan|plein|kade|gracht|singel|dijk|[Ss]traße|[Ss]trasse|Weg|Allee|Platz|Ring|Damm) \d{1,4} ?\p{L}?(?:[-–/] ?\d{1,4}\p{L}?)?$|^(?:[Cc]alle|C\/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]laza|[Pp]aseo|[Pp]olígono|[Rr]ua|[Pp]raça|[Ee]strada|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Uu]l\.|[Uu]lica|[Aa]l\.|[Aa]leje|[Pp]lac|[Oo]s\.) \p{L}[^,]{1,40}?,? (?:n[º°.] ?)?\d{1,5}\p{L}?(?:\/\d+\p{L}?)?$/u;

/** Whether a text is a street with its house number. */
export function isStreet(text: string): boolean {
  return text.length >= 6 && text.length <= 70 && /\d/.test(text) && STREET.test(text);
}

/** Words in the names of sites of work: a ward, a school, a depot. */
const SITE_NAME =
  /(?:hotel|albergo|hostal|auberge|gasthof|cent(?:er|re|ro|rum)|zentrum|heim|haus|huis|hof|house|home|residen|résiden|school|schule|école|escuela|colegio|szkoł|škol|campus|depot|unit|ward|hospi|hôpital|ospedale|szpital|nemocnice|klini|clini|kita|kindergarten|garten|crèche|werk|works|fabri|plant|store|shop|market|markt|winkel|praxis|praktijk|pharmac|apothe|farmacia|restaurant|ristorante|trattoria|bistro|caf[eé]|bakery|bäckerei|boulangerie|park|museum|bibliothe|library|station|airport|flughafen|universit|college|academy)/iu;

/** Whether a name has in it what sites of work are called: "Woonzorgcentrum Sint-Rochus". */
export function isSiteName(text: string): boolean {
  return SITE_NAME.test(text) || ORGANIZATION_WORD.test(text);
}

/** Endings of words for departments and trades, which are no towns. */
const DEPARTMENT =
  /(?:tion|ción|ções|ção|zione|heit|keit|schaft|ment|management|logie|logía|logia|stique|ística|istik|dienst|pflege|abteilung|aufnahme|wesen|technik|tecnica|bereich|ności|stwo|ctví|ství|ení|istry|[a-z]ics|tech|(?:vertr|bereit|bild|plan|leit|führ|ber|reinig|ordn)[a-z]*ung|isierung|ética|seguridad|segurança)$/iu;

/** Capitalised words, small joining words between them, none of them a word of another trade. */
function isName(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length === 1 && (/^[A-Z]{1,4}$/.test(part) || DEPARTMENT.test(part) || JOINING.test(part.toLowerCase())))
    return false;
  if (words.length > MAX_WORDS || !CAPITAL.test(words[0] ?? '')) return false;
  for (const [index, word] of words.entries()) {
    if (index > 0 && JOINING.test(word)) continue;
    if (!CAPITAL.test(word) || isOther(word)) return false;
  }
  return true;
}

/** Legal forms, acronyms, and words that tell how one lives ("Live-in"). */
const NEVER =
  /^(?:gmbh|mbh|ag|kg|ohg|ug|e\.?v|eg|inc|llc|llp|ltd|limited|plc|corp|pty|sarl|sas|s\.?a\.?s?|s\.?l\.?u?|srl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|lda|ltda|sp|o\.o|s\.r\.o|a\.s|oy|ab|aps)\.?$|-in$/iu;

function isOther(word: string): boolean {
  if (NEVER.test(word)) return true;
  const plain = word.toLowerCase().replace(/[().,"“”]/gu, '');
  if (NO_PLACE_WORDS.has(plain)) return true;
  return plain.includes('-') && plain.split('-').some((part) => part.length > 3 && NO_PLACE_WORDS.has(part));
}

/** Whether a text tells by itself that it is a place: a known one, or a name with a known region, a code or a post code. */
export function isSurelyPlace(text: string): boolean {
  const place = text.trim();
  if (place.length > MAX_LENGTH) return false;
  if (isPlace(place)) return true;
  if (!isPlaceShaped(place)) return false;
  if (withoutPostCode(place) !== null) return true;
  const [head = '', ...rest] = place
    .split(/\s*,\s*|\s*\(\s*|\)\s*,?\s*|\s\/\s|\s[-–]\s/u)
    .filter((part) => part !== '');
  if (ORGANIZATION_WORD.test(head)) return false;
  if (isPlace(head) && rest.every((part) => PART_OF_TOWN.test(part) || isName(part)))
    return rest.some((part) => PART_OF_TOWN.test(part));
  return rest.some((part) => isKnownArea(part));
}

/** "Brno – střed", "Graz-Umgebung", "Roma – centro": which part of a town. */
const PART_OF_TOWN =
  /^(?:střed|sever|jih|východ|západ|město|venkov|okolí|centrum|śródmieście|okolice|centro|centre|mitte|zentrum|innenstadt|umgebung|nord|süd|ost|west|est|ouest|sud|norte|sur|este|oeste|north|south|east|city centre|\d{1,2})$/iu;

/** Whether a text is the name of a known land, state or county, or shaped as one. */
export function isKnownArea(part: string): boolean {
  const kind = PLACES.get(part.toLowerCase());
  if (kind !== undefined) return true;
  if (/^(?:\p{Ll}|woj|pow)/u.test(part)) return SMALL_REGION.test(part);
  if (
    /^(?:Co\.?|County|Région|Región|Region|Province|Provincia|Provincie|Landkreis|Kreis|Bezirk|Kanton|Distrito|Comarca|Kraj|Okres|Bundesland)(?: de| del| du| di| d['’])? ?\p{Lu}\p{L}+/u.test(
      part,
    )
  )
    return true;
  return isPlace(`Xxx, ${part}`);
}
