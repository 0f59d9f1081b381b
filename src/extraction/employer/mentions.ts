/** How a text mentions a name: how often, by which words around it, alone or as a part of a longer one. */

/** "Grenier Vert" as "Le Grenier Vert", where sentences write the article with a capital and never leave it out. */
export function withArticle(name: string, text: string): string {
  let article = '';
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [, within, found] = OWN_ARTICLE.exec(text.slice(Math.max(0, at - 12), at)) ?? [];
    if (found === undefined) {
      // An address or a longer word is no other spelling.
      if (/[\p{L}] $/u.test(text.slice(Math.max(0, at - 2), at))) return name;
      continue;
    }
    if (within !== undefined) article = found;
  }
  return article === '' ? name : `${article} ${name}`;
}
const OWN_ARTICLE = /(\p{Ll} )?["“«]?(Le|La|Les|El|Los|Las|Il|Lo|Het|De) $/u;

/** Whether a name holds another as words of its own. */
export function contains(name: string, part: string): boolean {
  if (name.length <= part.length) return false;
  const at = name.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) return false;
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(part)) return true;
  return !/[\p{L}\p{N}]$/u.test(name.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(name.slice(at + part.length));
}

/** "TideWater": no common word is written so. */
export const INNER_CAPITAL = /\p{Ll}\p{Lu}\p{Ll}/u;

/** Whether a text has a word with its capital within a sentence, as only names are written (and German nouns). */
export function isProper(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      /[\p{Ll},] ["“„]?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
      !/^[\p{L}\p{N}]|^\.\p{Ll}/u.test(text.slice(at + word.length))
    )
      return true;
  }
  return false;
}

export function occurrences(text: string, name: string): number {
  if (name.length < 3) return 0;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 4; at = text.indexOf(name, at + name.length)) count++;
  return count;
}

/** Whether a text holds a word as a word of its own, in no longer one and in no address. */
export function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!/[\p{L}@.-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}.@-]/u.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}
