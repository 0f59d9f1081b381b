import { isCity } from './places.ts';
import { isPlaceShaped, isSiteName, isStreet, withoutPostCode } from './shape.ts';
import { leadingName } from './values.ts';

/** Words that streets end or begin with, with no house number beside them: "on Quay Street", "Via dei Mille". */
const STREET =
  /\p{Lu}[\p{L}’'.]+ (?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Boulevard|Quay|Parade|Terrace|Wharf|Campus|(?:Industrial|Trading|Business|Retail) (?:Estate|Park)|Ind\. Est\.?)$|\p{L}(?:straße|strasse|str\.|gasse|allee|straat|laan|plein|kade|gracht)(?: \d{1,4}\p{L}?)?$|(?:^|\s)(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Cc]alle|C\/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Rr]ua|[Pp]raça|[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|ul\.|al\.|[Uu]lic[ay]) (?:\p{L}+ )*\p{Lu}[\p{L}’'.-]+(?: \d{1,4}\p{L}?)?$/u;
const HOUSE_NUMBER = /^(?:n[º°.] ?)?\d{1,5}\p{L}?$|^s\/n$/iu;
const HINT =
  /\d|Street|Road|Avenue|Lane|Boulevard|Quay|Campus|Estate|Park|Ind\.|stra(?:ß|ss)e|str\.|gasse|allee|straat|laan|plein|[Vv]ial?e? |[Pp]iazza|[Cc]orso|[Cc]alle|C\/|[Aa]v|[Pp]laza|[Pp]aseo|[Rr]u[ae]|[Pp]raça|[Qq]uai|ul\.|[Uu]lic/u;

/** The towns of the addresses in a text: behind a post code, or behind a comma that follows a street. */
export function addressTowns(text: string): string[] {
  if (!/[,(]/.test(text) && !/\d{4}|\d{2}-\d{3}|\d{3} \d{2}|[A-Z]\d/.test(text)) return [];
  if (!HINT.test(text)) return [];
  const towns: string[] = [];
  let afterStreet = false;
  for (const piece of text.split(/[,;|·•()]\s*|\s[–-]\s|:\s/u)) {
    const part = piece.replace(/[.\s]+$/u, '');
    const bare = /\d/.test(part) ? withoutPostCode(part.trim()) : null;
    const name = bare !== null || afterStreet ? leadingName(bare ?? part.trim()) : null;
    if (
      name !== null &&
      name.length > 2 &&
      isPlaceShaped(name) &&
      !STREET.test(name) &&
      (!isSiteName(name) || isCity(name))
    )
      towns.push(name);
    // "Rua XV de Novembro, 200, Pomerode": the number is a part of its own.
    afterStreet = isStreet(part.trim()) || STREET.test(part.trim()) || (afterStreet && HOUSE_NUMBER.test(part.trim()));
  }
  return [...new Set(towns)];
}
