import { isPlace, PLACES } from './places.ts';
import { isPlaceShaped, isSiteName } from './shape.ts';

/** Words of a sentence in which an employer says that it looks for somebody. */
const HIRES =
  /requires? |\bwanted\b|invit(?:es?|ing) (?:\p{Ll}+ )?applications|seek(?:s|ing)|is (?:looking|hiring|recruiting|currently|now)|looking for|(?:position|post|vacanc\p{Ll}+|opening|role) (?:is |are )?(?:available|open|for)|sucht|suchen|zu besetzen|recrute|recherch|cherch|busc[ao]|seleccion|precisa|procura|contrata|cerc(?:a|hiamo)|ricerca|selezion|zoek|poszukuj|zatrudni|hledá|přijm/iu;

/** A town with its known region or country in brackets or between commas, right behind a name: "University of Norderland (Esbjerg, Denmark)". */
const SEATED =
  /[\p{L}.)”"][(,] ?\(?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}), (\p{Lu}[\p{L}.]+(?: (?:of |de |do )?\p{Lu}[\p{L}.]+){0,2})(?:, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?))?(?=[),.]| (?:is|invites|seeks|requires?|wish|sucht|recrute|recherche|cherche|busca|procura|cerca|zoekt|poszukuje|zatrudni|hledá)(?!\p{L}))/gu;

/** The town with its region beside who hires, in a sentence that says that it does; null where none stands so. */
export function seatOfHirer(text: string): string | null {
  if (!HIRES.test(text)) return null;
  const loose = text.replace(/(?<=\p{L}) \(/gu, '(');
  SEATED.lastIndex = 0;
  for (let match = SEATED.exec(loose); match !== null; match = SEATED.exec(loose)) {
    const [, town = '', region = '', country] = match;
    SEATED.lastIndex = match.index + 2;
    const kind = PLACES.get(town.toLowerCase());
    if (kind === 'country' || kind === 'region' || !isRegionName(region)) continue;
    if (isSiteName(town) || !isPlaceShaped(`${town}, ${region}`)) continue;
    return country !== undefined && isRegionName(country) ? `${town}, ${region}, ${country}` : `${town}, ${region}`;
  }
  return null;
}

function isRegionName(text: string): boolean {
  const kind = PLACES.get(text.toLowerCase());
  if (/^(?:Co\.|County) \p{Lu}/u.test(text)) return true;
  return kind === 'country' || kind === 'region' || (text.length <= 4 && isPlace(`Xxx, ${text}`));
}
