/**
 * All matches of a pattern in a text, in order, as `matchAll` finds them. `matchAll` works on a copy of the pattern,
 * which is compiled anew whenever the garbage collector has emptied V8's cache: milliseconds for each long pattern.
 * @param pattern with the flag `g`
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match does not move on by itself.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
