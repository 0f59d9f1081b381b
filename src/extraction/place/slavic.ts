import { isPlace } from './places.ts';
import { SLAVIC_TOWNS } from './places-data.ts';

/** Towns by the names that ads put into cases. */
const TOWNS = new Set(SLAVIC_TOWNS.split('|'));

/** Ends of words in the cases behind "w", "v", "z" and "do", each with the ends that the name itself may have. */
const ENDINGS: readonly (readonly [end: string, base: readonly string[]])[] = [
  ['owie', ['ów', 'owo', 'owa']],
  ['owa', ['ów', 'owo']],
  ['owu', ['ów']],
  ['ově', ['ov', 'ova']],
  ['ława', ['ław']],
  ['icach', ['ice']],
  ['ycach', ['yce']],
  ['icích', ['ice']],
  ['ach', ['a', 'e', 'y', 'i']],
  ['ech', ['y', 'e']],
  ['ích', ['e', 'í', 'é']],
  ['ých', ['é', 'y']],
  ['ic', ['ice']],
  ['yc', ['yce']],
  ['iec', ['ce']],
  ['cu', ['ec', 'c']],
  ['ci', ['ec', 'c', 'ť']],
  ['ca', ['ec']],
  ['c', ['ce']],
  ['ce', ['ec', 'ka', 'c', 'ko']],
  ['cku', ['cek', 'ck']],
  ['cka', ['cek', 'ck']],
  ['sku', ['sek', 'sk', 'sko']],
  ['lcu', ['lec']],
  ['rze', ['r', 'ra']],
  ['dze', ['ga']],
  ['dzie', ['d', 'da']],
  ['zie', ['z', 'za']],
  ['źnie', ['zno']],
  ['śnie', ['sno']],
  ['cie', ['t', 'ta']],
  ['le', ['ła', 'ł', 'la', 'l']],
  ['nie', ['n', 'no', 'na', 'ń']],
  ['nia', ['ń']],
  ['niu', ['ń']],
  ['ni', ['nia', 'ň']],
  ['zni', ['zeň']],
  ['zně', ['zeň']],
  ['ně', ['no', 'n', 'na']],
  ['vě', ['va', 'v']],
  ['mě', ['m', 'ma']],
  ['tě', ['t', 'ta', 'to']],
  ['dě', ['d', 'da', 'do']],
  ['bě', ['b', 'ba']],
  ['ze', ['ha', 'z']],
  ['ře', ['ra', 'r', 'ř']],
  ['że', ['ga', 'ż']],
  ['ie', ['', 'a', 'o']],
  ['iu', ['', 'ie']],
  ['ia', ['', 'ie']],
  ['ii', ['ia']],
  ['ku', ['ek', 'k', 'ko']],
  ['ka', ['ek', 'k', 'ko']],
  ['lu', ['le', 'l', 'el']],
  ['ej', ['a']],
  ['ym', ['y', 'e']],
  ['im', ['i', 'ie']],
  ['em', ['e', 'ě']],
  ['ego', ['y', 'e', 'i']],
  ['ych', ['e', 'y']],
  ['ich', ['ie', 'i']],
  ['ém', ['ý', 'é']],
  ['ého', ['ý', 'é']],
  ['ím', ['í', 'ý']],
  ['é', ['á']],
  ['ů', ['y']],
  ['u', ['', 'o', 'e']],
  ['a', ['', 'o', 'e']],
  ['y', ['a', '']],
  ['i', ['a', '', 'ia', 'í', 'ě']],
  ['e', ['a', '', 'o']],
  ['ě', ['', 'a', 'o', 'e']],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['Łodzi', 'Łódź'],
  ['Białymstoku', 'Białystok'],
  ['Białegostoku', 'Białystok'],
  ['Raciborzu', 'Racibórz'],
  ['Raciborza', 'Racibórz'],
  ['Hradci Králové', 'Hradec Králové'],
  ['Hradce Králové', 'Hradec Králové'],
  ['Jablonci nad Nisou', 'Jablonec nad Nisou'],
  ['Havlíčkově Brodě', 'Havlíčkův Brod'],
  ['Jindřichově Hradci', 'Jindřichův Hradec'],
]);
const MOST_FORMS = 200;

/** The known town that a name of at most four words is a case of ("Brně", "Krakowie", "Zielonej Górze"), else null. */
export function baseOfTown(name: string): string | null {
  if (name.length < 4 || name.length > 30 || TOWNS.has(name)) return null;
  const irregular = IRREGULAR.get(name);
  if (irregular !== undefined) return irregular;
  return basesOf(name).find((base) => TOWNS.has(base)) ?? null;
}

/** The base that a text writes as a word of its own, of a town that no list knows: "ve Strážově" beside "Strážov". */
export function baseWritten(name: string, text: string): string | null {
  if (name.length < 5 || name.length > 30 || isPlace(name)) return null;
  for (const base of basesOf(name)) {
    if (base.length < 4) continue;
    for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + 1))
      if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + base.length))) return base;
  }
  return null;
}

/** What a name may be a case of, each word put back; a word may stay as it is. */
function basesOf(name: string): string[] {
  let names = [''];
  for (const piece of name.split(/([ -])/u)) {
    const words = piece === ' ' || piece === '-' || piece.length < 4 ? [piece] : [...formsOf(piece), piece];
    names = names.flatMap((head) => words.map((word) => head + word)).slice(0, MOST_FORMS);
  }
  return names.filter((base) => base !== name);
}

function formsOf(word: string): string[] {
  return ENDINGS.flatMap(([end, bases]) =>
    word.endsWith(end) && word.length > end.length + 1
      ? bases.map((base) => word.slice(0, word.length - end.length) + base)
      : [],
  );
}
