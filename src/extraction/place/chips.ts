import { isFurnitureLine } from '../../documents/furniture/furniture.ts';
import { comparable } from '../compose.ts';
import { ORGANIZATION_WORD } from '../employer/names.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { isMenu, NOISE_LINE } from '../title/opening-noise.ts';
import { isNamedElsewhere } from './mentions.ts';
import { isCity, isPlace } from './places.ts';
import { isPlaceShaped, isSiteName, isStreet, isSurelyPlace } from './shape.ts';
import { NOT_A_PLACE, readPlaceValue, remoteScope, withoutWorkplace } from './values.ts';

const ABOVE = 3;
const BELOW = 9;
const MAX_CHIP = 70;

/** Chips that stand beside a place in headers: contract, hours, pay, workplace, days since. */
const CHIP =
  /(?<!\p{L})(?:vollzeit|teilzeit|unbefristet|befristet|minijob|festanstellung|full[- ]?time|part[- ]?time|permanent|contract|temporary|cdi|cdd|intérim|temps (?:plein|partiel)|indefinido|jornada|tiempo (?:completo|parcial)|efetivo|clt|tempo (?:integral|pieno|indeterminato)|indeterminato|determinato|voltijd|deeltijd(?:s)?|onbepaalde|\d+ ?uur|umowa|etat|úvazek|hpp|stunden|hybrid\p{L}*|remote|posted|ago|vor \d+|il y a|hace|há \d|geleden|temu|před|veröffentlicht|publié|publicad[oa]|pubblicato|geplaatst)(?!\p{L})|[€£$]|\bEUR\b|zł|Kč|正社員|アルバイト|パート|全职|全職|정규직|계약직/iu;

/**
 * The place in the lines around the title: one that tells by itself that it is a place, or a name of the shape of one
 * which the text names as a place again, or which stands beside the chips of a header.
 */
export function placeFromChips(reading: Reading): Found<string[]> | null {
  const at = titleLine(reading);
  const below: Line[] = [];
  for (const line of reading.lines.slice(at < 0 ? 0 : at + 1, at + 1 + BELOW)) {
    if (isProse(line)) break;
    below.push(line);
  }
  const { title } = reading;
  // "Acme | Welder | Leeds | Full-time": the title's own line may have the place in a column.
  const titled = reading.lines[at];
  if (titled?.text.includes('|')) below.unshift(titled);
  const above = at < 0 ? [] : reading.lines.slice(Math.max(0, at - ABOVE), at).reverse();
  for (const line of [...below, ...above]) {
    const pinned = PIN.exec(line.text)?.[1];
    const places = pinned === undefined ? [] : readPlaceValue(withoutWorkplace(pinned));
    if (places.length > 0) return { value: places, quote: line.text };
    const scope = remoteScope(line.text);
    if (scope.length > 0) return { value: scope, quote: line.text };
    for (const column of columnsOf(line)) {
      const sure = isChip(column, reading) ? behindSite(column, reading).replace(BEFORE_CHIP, '$1') : '';
      const value = sure !== '' && isSurelyPlace(sure) ? readPlaceValue(sure) : [];
      if (value.length > 0) return { value, quote: line.text };
    }
  }
  if (at < 0) return null;
  const street = below.find((line) => line.label === null && isStreet(line.text));
  if (street !== undefined) return { value: [street.text], quote: street.text };
  for (const [index, line] of below.entries()) {
    const alone = index < 3 && line.text.length <= 60 ? LONE_IN.exec(line.text)?.[1] : undefined;
    if (alone !== undefined && isPlaceShaped(alone) && isChip(alone, reading))
      return { value: [alone], quote: line.text };
    const columns = columnsOf(line);
    const beside = [below[index - 1], below[index + 1]].some(
      (each) => each !== undefined && isBrief(each) && CHIP.test(each.text),
    );
    for (const column of columns) {
      const town = townOf(column, reading);
      if (town === null) continue;
      if (line.above?.includes(town) && line.above !== title) continue;
      const chipped = beside || column !== town || columns.some((other) => other !== column && CHIP.test(other));
      const placed = isUnderName(line, reading) && /^[^,]+, \p{Lu}[^,]+$/u.test(town) && line.type !== 'list_item';
      if (isNamedElsewhere(town, line, reading.lines) || ((chipped || placed) && !isCommonWord(town, reading)))
        return { value: [town], quote: line.text };
    }
  }
  return amongChips(below.slice(0, 3), reading);
}

/** "CDI Nantes ou télétravail Tech 42–50 k€": a known town right behind a chip, in a row of them with spaces alone. */
function amongChips(lines: Line[], reading: Reading): Found<string[]> | null {
  for (const { text, label } of lines) {
    if (label !== null || text.length > 90 || /[.!?]$/u.test(text) || !CHIP.test(text)) continue;
    for (const piece of text.split(CHIP)) {
      const name = BEFORE_CHIPS.exec(piece.trim())?.[1];
      if (name !== undefined && isCity(name) && isChip(name, reading)) return { value: [name], quote: text };
    }
  }
  return null;
}
const BEFORE_CHIPS =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=$|,| \(| (?:or|oder|ou|o|of|lub|nebo|and|und|et|y|e|en|i|a|\/) (?:remote|home|télétravail|remoto|teletrab|thuis|zdaln|hybrid))/u;

/** A pin or a globe before the place, also by its name in a chat. */
const PIN = /^(?:📍|📌|🌍|🌎|🌏|🗺️?|:(?:round_)?pushpin:|:earth_\w+:|:world_map:|:pin:)\s*(.{2,120})$/u;

/** The line of the title, else the first short line that names an occupation; -1 where there is none. */
function titleLine({ lines, title }: Reading): number {
  const key = title === null ? '' : comparable(title);
  const head = lines.slice(0, 60);
  if (key !== '') {
    const at = head.findIndex((line) => line.text.length <= 200 && comparable(line.text).includes(key));
    if (at >= 0) return at;
  }
  return head.findIndex((line) => line.text.length <= 100 && looksLikeJob(line.text) && !isFurnitureLine(line.text));
}

function isProse(line: Line): boolean {
  return line.text.length > 160 && line.sentences.length >= 2 && !/\s[|·•]\s/u.test(line.text);
}

function isBrief(line: Line): boolean {
  return line.text.length <= MAX_CHIP;
}

/** A header line, and its columns where it has some: by bars and dots, then by dashes. */
function columnsOf(line: Line): string[] {
  if (line.label !== null || line.text.length > 240 || /[.!?]$/u.test(line.text)) return [];
  const text = line.text.replace(/^[^\p{L}\p{N}(（]+/u, '');
  const columns = text.split(/\s*[|·•\t]\s*|\s{2,}/u);
  const all = columns.length > 1 ? columns : [text, ...text.split(/\s[-–—/]\s/u).slice(1), ...besideTerms(text)];
  return all
    .map((column) => withoutWorkplace(column.trim()))
    .filter((column) => column.length >= 2 && column.length <= MAX_CHIP);
}

/** "Permanent, full time, Whitby (3 days in the office)": the one name in a list of the terms of a contract. */
function besideTerms(text: string): string[] {
  if (text.length > 90 || !text.includes(', ') || !CHIP.test(text)) return [];
  const parts = text.replace(/\s*\([^()]*\)$/u, '').split(/,\s+/u);
  const names = parts.filter((part) => !CHIP.test(part));
  return parts.length - names.length >= 2 && names.length === 1 && names.every(isPlace) ? names : [];
}

/** Whether a column may be a place at all: neither title nor employer, button, menu or state. */
function isChip(column: string, { title, employer, draft }: Reading): boolean {
  if (NOT_A_PLACE.test(column) || NOISE_LINE.test(column) || isMenu(column) || isFurnitureLine(column)) return false;
  const key = comparable(column);
  for (const name of [title, employer, draft.hiringOrganization])
    if (name && (comparable(name).includes(key) || key.includes(comparable(name)))) return false;
  return true;
}

/** The town that a column names: itself, or what stands behind an organization's name ("Sint-Rochus, Aalter"). */
function townOf(column: string, reading: Reading): string | null {
  const town = behindSite(column, reading).replace(BEFORE_CHIP, '$1').replace(OFFICE_IN, '');
  if (town.split(/\s+/).length > 4 || !isPlaceShaped(town)) return null;
  if (ORGANIZATION_WORD.test(town) || !isChip(town, reading) || CHIP.test(town)) return null;
  return town;
}

/** "Memmingen Vollzeit Entgeltgruppe …": a name that a chip was run into. */
const BEFORE_CHIP =
  /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?) (?:Vollzeit|Teilzeit|Full[- ]?time|Part[- ]?time|CDI|CDD|Temps (?:plein|partiel)|Fulltime|Parttime|Jornada|Tempo|Pełny|Plný|B2B|UoP|Umowa|HPP|DPP|Freelance|Permanent|Contract|Indefinido|Indeterminato)(?!\p{L}).*$/u;

/** "in Marktredwitz": a line under the title that says where. */
const LONE_IN = /^(?:in|bei|nahe|Raum|à|en|em|te|near|[Ii]n) (\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2})$/u;

/** "Büro in Regensburg": the word of a site before its town. */
const OFFICE_IN =
  /^(?:Büro|Standort|Filiale|Niederlassung|Office|Bureaux?|Agence|Oficinas?|Escritório|Ufficio|Sede|Kantoor|Vestiging|Biuro|Kancelář) (?:in|à|de|en|em|di|a|te|w|we|v|ve) (?=\p{Lu})/u;

/** What stands behind the name of an organization or site: "Hotel Cima, Val di Sarna (TN)" is at Val di Sarna. */
function behindSite(column: string, reading: Reading): string {
  const [, name = '', behind = ''] =
    /^(.{3,60}?)(?:,| [-–|]) (\p{Lu}[\p{L}’'. -]{1,30}(?:, \p{Lu}[\p{L}’'. -]{1,25})?(?: \([A-Z]{2}\))?)$/u.exec(
      column,
    ) ?? [];
  return behind !== '' && (isSiteName(name) || isEmployer(name, reading)) ? behind : column;
}

function isEmployer(name: string, { employer, draft }: Reading): boolean {
  const key = comparable(name);
  return [employer, draft.hiringOrganization].some(
    (each) => each && (comparable(each).includes(key) || key.includes(comparable(each))),
  );
}

/** Whether a line stands right under the title or the employer, where headers have the place. */
function isUnderName(line: Line, reading: Reading): boolean {
  const { above } = line;
  if (above === null) return false;
  return (
    above.length < 100 && ((reading.title !== null && above.includes(reading.title)) || isEmployer(above, reading))
  );
}

/** Whether a name's word stands in small letters too: "Urgencias" over "servicio de urgencias" is a department. */
function isCommonWord(name: string, { lines }: Reading): boolean {
  const small = name.split(/[\s,-]/u)[0]?.toLowerCase() ?? '';
  return small.length > 2 && lines.some(({ text }) => hasWord(text, small));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
