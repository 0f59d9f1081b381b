/** What the texts that a piece of a pattern fits may begin with. */
export interface Beginnings {
  /** Where anything may follow, or as many characters as were asked for. */
  open: ReadonlySet<string>;
  /** Shorter ones, which are all that the piece takes. */
  whole: ReadonlySet<string>;
}

const NOTHING: Beginnings = { open: new Set(), whole: new Set(['']) };
const ANYTHING: Beginnings = { open: new Set(['']), whole: new Set() };
const QUANTIFIER = /^(?:\?|\*|\+|\{(\d+)(,\d*)?\})\??/;
/** More beginnings than these are not worth telling apart. */
const MAX_BEGINNINGS = 3000;

/** The alternatives of a pattern that begins with `^`; what follows the group they stand in is added to each. */
export function branchesOf(source: string): string[] {
  return alternatives(source).flatMap((whole) => {
    const body = whole.startsWith('^') ? whole.slice(1) : whole;
    const end = body.startsWith('(?:') ? groupEnd(body, 0) : -1;
    const rest = body.slice(end + 1);
    if (end < 0 || /^[?*+{]/.test(rest)) return [body];
    return alternatives(body.slice(3, end)).map((part) => (rest === '' ? part : `(?:${part})${rest}`));
  });
}

/**
 * What a text that a pattern fits may begin with.
 * @param length how many characters to look at
 */
export function beginningsOf(source: string, length: number): Beginnings {
  const open = new Set<string>();
  let whole: ReadonlySet<string> = NOTHING.whole;
  for (let at = 0; at < source.length && whole.size > 0; ) {
    const end = atomEnd(source, at);
    const isQuantified = '?*+{'.includes(source[end] ?? '.');
    if (!isQuantified && end === at + 1 && PLAIN.test(source[at] ?? '')) {
      whole = extended(whole, source[at] ?? '', length, open);
      at = end;
      continue;
    }
    const [quantifier = '', least = '1', more] = (isQuantified && QUANTIFIER.exec(source.slice(end, end + 9))) || [];
    const atom = beginningsOfAtom(source.slice(at, end), length);
    at = end + quantifier.length;
    const next = new Set<string>();
    if (whole.size > 1 && whole.size * (atom.open.size + atom.whole.size) > MAX_BEGINNINGS)
      return { open: union(open, whole), whole: next };
    const repeats = /^[*+]/.test(quantifier) || more !== undefined || Number(least) > 1;
    for (const before of whole) {
      if (/^[?*]/.test(quantifier) || least === '0') next.add(before);
      for (const after of atom.open) open.add((before + after).slice(0, length));
      for (const after of atom.whole) {
        const both = before + after;
        if (both.length >= length || (repeats && after !== '')) open.add(both.slice(0, length));
        else next.add(both);
      }
    }
    whole = next;
  }
  return { open, whole };
}

const PLAIN = /[^.$^[\]\\()|]/;

/** Beginnings with one more character; those that are then as long as asked for go to the open ones. */
function extended(whole: ReadonlySet<string>, character: string, length: number, open: Set<string>): Set<string> {
  const next = new Set<string>();
  for (const before of whole) (before.length + 1 >= length ? open : next).add(before + character);
  return next;
}

function beginningsOfAtom(atom: string, length: number): Beginnings {
  if (/^(?:[$^]|\\b|\(\?[=!]|\(\?<[=!])/.test(atom)) return NOTHING;
  if (atom.startsWith('(')) {
    const parts = alternatives(atom.slice(atom.startsWith('(?:') ? 3 : 1, -1)).map((part) =>
      beginningsOf(part, length),
    );
    return {
      open: new Set(parts.flatMap(({ open }) => [...open])),
      whole: new Set(parts.flatMap(({ whole }) => [...whole])),
    };
  }
  if (atom === '\\d') return { open: new Set(), whole: new Set('0123456789') };
  if (atom === '.' || /^\\[a-zA-Z]/.test(atom)) return ANYTHING;
  if (!atom.startsWith('[')) return { open: new Set(), whole: new Set([atom.slice(-1)]) };
  const inner = atom.slice(1, -1);
  // A negated class, a range or a set of characters.
  if (/^\^|.-.|\\[a-zA-Z]/s.test(inner)) return ANYTHING;
  return { open: new Set(), whole: new Set(inner.replaceAll('\\', '')) };
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one, ...other]);
}

/** The alternatives of a pattern: split at the bars that stand in no group and no class. */
export function alternatives(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = nextMark(source, 0); at < source.length; at = nextMark(source, atomEnd(source, at))) {
    if (source[at] !== '|') continue;
    parts.push(source.slice(start, at));
    start = at + 1;
  }
  return [...parts, source.slice(start)];
}

const MARK = /[\\[()|]/g;

/** The next character that is not just itself. */
function nextMark(source: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(source)?.index ?? source.length;
}

/** Where the character, escape, class or group that begins at an offset ends. */
function atomEnd(source: string, at: number): number {
  const character = source[at];
  if (character === '(') return groupEnd(source, at) + 1;
  if (character === '[') return classEnd(source, at) + 1;
  if (character !== '\\') return at + 1;
  return /[pP]/.test(source[at + 1] ?? '') ? source.indexOf('}', at) + 1 : at + 2;
}

function groupEnd(source: string, open: number): number {
  let at = nextMark(source, open + 1);
  while (at < source.length && source[at] !== ')') at = nextMark(source, atomEnd(source, at));
  return at;
}

function classEnd(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
