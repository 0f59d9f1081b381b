import { allMatches } from '../../core/all-matches.ts';
import { isPlaceShaped, isSiteName } from './shape.ts';
import { NO_PLACE } from './sites.ts';

/** The letters of Italian provinces and of the states of Brazil, and the numbers of French départements. */
const CODES =
  'AG|AL|AN|AO|AR|AP|AT|AV|BA|BT|BL|BN|BG|BI|BO|BZ|BS|BR|CA|CL|CB|CE|CT|CZ|CH|CO|CS|CR|KR|CN|EN|FM|FE|FI|FG|FC|FR|GE|GO|GR|IM|IS|SP|AQ|LT|LE|LC|LI|LO|LU|MC|MN|MS|MT|ME|MI|MO|MB|NA|NO|NU|OR|PD|PA|PR|PV|PG|PU|PE|PC|PI|PT|PN|PZ|PO|RG|RA|RC|RE|RI|RN|RM|RO|SA|SS|SV|SI|SR|SO|TA|TE|TR|TO|TP|TN|TV|TS|UD|VA|VE|VB|VC|VR|VV|VI|VT|AC|AM|DF|ES|MA|MG|PB|RJ|RS|RR|SC|SE|0[1-9]|[1-8]\\d|9[0-5]|2[AB]';
const PROVINCED = new RegExp(
  `(?:^|[\\s(])(di|a|ad|in|presso|à|de|en|em|e|ed|et) ((?:\\p{Lu}[\\p{L}’'.-]*)(?:(?: (?:di|del|della|delle|dei|dello|degli|in|a|al|sul|sulla|[nd]e[’']|le|la|les|sur|sous|en|de|du|do|da|dos|d))? (?:(?:nell|dell|all|sull|[dl])[’'])?\\p{Lu}[\\p{L}’'-]*){0,4}) \\((${CODES})\\)`,
  'gu',
);

/** The towns that a text names with their province in brackets: "la comunità di Castelnovo ne' Monti (RE)". */
export function provincedTowns(text: string): string[] {
  if (!/ \((?:[A-Z]{2}|\d{2}|2[AB])\)/.test(text)) return [];
  const towns: string[] = [];
  let end = -1;
  for (const { index, 0: whole, 1: word = '', 2: town = '', 3: code = '' } of allMatches(text, PROVINCED)) {
    const first = index !== end;
    end = index + whole.length;
    // "di Carpi (MO) e Mirandola (MO)": a word for "and" goes on from a town, and begins none.
    if (first && /^e[dt]?$/.test(word)) continue;
    const place = `${town} (${code})`;
    if (NO_PLACE.test(town.split(' ', 1)[0] ?? '') || isSiteName(town) || !isPlaceShaped(place)) continue;
    towns.push(place);
  }
  return [...new Set(towns)];
}
