import { allMatches } from '../../core/all-matches.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { isEastern } from './east.ts';
import { isPlaceLabel } from './labels.ts';
import { isPlace } from './places.ts';
import { isPlaceShaped, isPostCode, withoutPostCode } from './shape.ts';
import { longestPlace, readPlaceValue } from './values.ts';

/** Labelled lines: "Einsatzort: Lindbach", and a label over its value, which may be an address of several lines. */
export function placeFromLabel({ labelled, lines }: Reading): Found<string[]> | null {
  let region: Found<string[]> | null = null;
  for (const line of labelled) {
    if (line.value.length > 300 || !isPlaceLabel(line.label)) continue;
    const stacked = line.label === line.above;
    const value = stacked ? stackedPlaces(lines, line) : readPlaceValue(line.value);
    if (value.length === 0) continue;
    // "County: Clare" over "Town: Ennisfern": the town says more.
    if (!REGION_LABEL.test(line.label)) return { value, quote: line.text };
    region ??= { value, quote: line.text };
  }
  if (region !== null) return region;
  for (const line of lines) {
    if (line.above === null) continue;
    const label = /[:：]$/.test(line.above) ? /([^:.!?)-]+)[:：]$/u.exec(line.above)?.[1] : undefined;
    if (label === undefined || !isPlaceLabel(label.trim())) continue;
    const [head = ''] = line.text.slice(0, 300).split(/\s[-–|]\s/u, 1);
    const glued = GLUED_TOWN.exec(line.text)?.[1];
    const value = glued === undefined ? head.slice(0, 60).split(ALTERNATIVES).flatMap(longestPlace) : [glued];
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

/** Labels of what is larger than a town. */
const REGION_LABEL =
  /^\s*(?:county|state|province|region|bundesland|landkreis|kreis|département|région|provincia|regione|estado|distrito|comarca|provincie|województwo|kraj|okres|país|country|land|pays)\s*$/iu;

/** A value that stands under its label: places by their names or shape, or the town in an address block. */
function stackedPlaces(lines: Line[], line: Line): string[] {
  const value = readPlaceValue(line.value);
  if (value.length > 0 && value.every((place) => isPlace(place))) return [...value, ...placesBelow(lines, line.text)];
  if (line.text.length > 80 || line.sentences.length > 1) return [];
  const at = lines.findIndex((each) => each.text === line.text && each.above === line.above);
  const town = townOfBlock(lines.slice(at, at + 5).map(({ text }) => text));
  if (town !== null) return [town];
  return /[.!?]$/.test(line.text) ? [] : value;
}

/** "Westmoor General Hospital / Infirmary Road / Westmoor / WM4 7TT": the line that ends the address before its code. */
function townOfBlock(block: string[]): string | null {
  for (const [index, text] of block.entries()) {
    if (text.length > 60) return null;
    const above = block[index - 1];
    if (isPostCode(text)) return above !== undefined && isPlaceShaped(above) ? above : null;
    const town = withoutPostCode(text);
    if (town !== null && isPlaceShaped(text)) return text;
  }
  return null;
}

/** What stands between two places of which either will do. */
const ALTERNATIVES = /\s+(?:or|oder|ou|o|of|lub)\s+/u;
/** A town with its region in brackets that the next words were glued to: "Olkusz (małopolskie)Umowa o pracę". */
const GLUED_TOWN = /^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2} \(\p{L}[\p{L} .-]{1,25}\))(?=\p{Lu}\p{Ll})/u;

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
  /(?:^|[\s•·|.)!–-]|(?<=\p{Ll}))(?:(?:job |[Ww]ork )?[Ll]ocations?|place of work|workplace|duty station|arbeitsplatz|provincia|luogo di lavoro|standplaats|miejscowość|地址|근무지역|standort|arbeitsort|einsatzort|dienstort|lieu(?: de travail| du poste)?|localisation|ubicación|lugar(?: de trabajo)?|centro de trabajo|localización|localização|local(?: de trabalho)?|sede(?: di lavoro)?|locatie|lokalizacja|miejsce pracy|místo (?:výkonu )?práce|勤務地|工作地点|근무지)(?:\s*[:：]|\s[–—-](?= ))\s*([^.;|•\n]{2,80})/giu;

/** The same without its colon, where text was run together: "Locatie Amersfoort Hybride werken". */
const BARE_LABEL =
  /(?<!\p{L})(?:Locatie|Location|Standort|Arbeitsort|Standplaats|Ubicación|Lieu|Ville|City|Lokalizacja|Località|Plaats) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;

/** "근무지역 전남 순천시 해룡면", "勤務場所 …市立図書館": a label and its value in two columns of a line. */
const EASTERN_COLUMNS =
  /^[•·◆■●○▪※\s【［[]*([\p{sc=Han}\p{sc=Hangul}][\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana} ]{0,9}?)[】］\]]?[\s\u3000]+(.{2,80})$/u;
/** "Standort Hersheim", "City Ouray": a label without its colon before a name that fills the line. */
const SPACED_LABEL =
  /^(?:Standort|Arbeitsort|Einsatzort|Dienstort|Location|Job Location|Work Location|City|Locatie|Standplaats|Lieu(?: de travail)?|Localisation|Ville|Ubicación|Localidad|Población|Ciudad|Lugar de trabajo|Centro de trabajo|Lokalizacja|Miejscowość|Miejsce pracy|Místo výkonu práce|Místo práce|Lokalita|Local de trabalho|Cidade|Localização|Sede di lavoro|Luogo di lavoro)\s+(\p{Lu}.{1,50})$/u;

export function placeFromInlineLabel({ lines, title }: Reading): Found<string[]> | null {
  for (const line of lines) {
    const columns = placeInColumns(line);
    if (columns !== null && line.text !== title) return columns;
    const cell = placeInCells(line);
    if (cell !== null) return cell;
    const bare = line.text.length > 90 ? BARE_LABEL.exec(line.text.slice(0, 2000)) : null;
    const place = longestPlace(bare?.[1] ?? '');
    if (bare !== null && place.length > 0) return { value: place, quote: bare[0] };
    if (!/[:：]|\s[–—-]\s/u.test(line.text)) continue;
    for (const match of allMatches(line.text.slice(0, 4000), INLINE_LABEL)) {
      const value = match[1] ?? '';
      const parts = value.split(/\s*(?:\/|(?<=[\p{Ll})])(?=\p{Lu})|\s(?:or|and|oder|und|ou|et|y|o|e)\s|\s[-–]\s)\s*/u);
      let places = parts.flatMap((part) => longestPlace(part.trim()));
      // Behind a colon the label vouches for a name that is not known.
      if (places.length === 0 && /[:：]\s*$/u.test(match[0].slice(0, match[0].length - value.length)))
        places = readPlaceValue(value.split(/(?<=[\p{Ll})])(?=\p{Lu}\p{Ll})/u, 1)[0] ?? '');
      if (places.length > 0) return { value: [...new Set(places)], quote: value.trim() };
    }
  }
  return null;
}

/** "Código: 00731 | Cidade: Uberaba - MG | Vagas: 1": the column of a header whose label is one of places. */
function placeInCells({ text }: Line): Found<string[]> | null {
  if (text.length > 400 || !CELLS_HINT.test(text)) return null;
  for (const cell of text.split(CELLS)) {
    const at = cell.search(/[:：]/u);
    if (at < 2 || at > 40 || cell.length > 160 || !isPlaceLabel(cell.slice(0, at).trim())) continue;
    const places = readPlaceValue(cell.slice(at + 1).trim());
    if (places.length > 0) return { value: places, quote: cell.trim() };
  }
  return null;
}
const CELLS_HINT = /[:：][^|·•;\t]*[|·•;\t][^|·•;\t]*[:：]/u;
const CELLS = /\s*[|·•;\t]\s*/u;

/** A label and its value that only a space parts. */
function placeInColumns({ text }: Line): Found<string[]> | null {
  if (text.length > 110) return null;
  const latin = SPACED_LABEL.exec(text)?.[1];
  if (latin !== undefined) return isPlaceShaped(latin) ? { value: readPlaceValue(latin), quote: text } : null;
  if (!isEastern(text.slice(0, 4))) return null;
  const [, label = '', value = ''] = EASTERN_COLUMNS.exec(text) ?? [];
  if (label === '' || !isPlaceLabel(label)) return null;
  const places = readPlaceValue(value);
  return places.length > 0 ? { value: places, quote: text } : null;
}
