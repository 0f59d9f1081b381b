/** A key has at most so many characters: enough to tell most words apart. */
const LENGTH = 3;
/** A pattern with more beginnings than this is tried on every line. */
const MOST = 600;

/** A beginning of what a pattern matches; `open` while it may still grow. */
interface Start {
  text: string;
  open: boolean;
}

/**
 * How the texts that a pattern matches can begin: up to LENGTH characters each, lower case.
 * @returns null where it cannot be said: such a pattern has to be tried
 */
export function patternStarts({ source }: RegExp): Set<string> | null {
  const { starts } = alternatives(source, 0);
  if (starts.length > MOST || starts.some(({ text }) => text === '')) return null;
  return new Set(starts.map(({ text }) => text));
}

/** The keys of a text: what a match at the beginning of one of its words could begin with. */
export function keysOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  const keys = new Set<string>();
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (!inWord && unit > SPACE) for (let end = at + 1; end <= at + LENGTH; end++) keys.add(lower.slice(at, end));
    inWord = isAsciiWord(unit);
  }
  return keys;
}

const SPACE = 32;

/** What `\b` takes for a part of a word. */
function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

function alternatives(source: string, from: number): { starts: Start[]; end: number } {
  const starts: Start[] = [];
  let current: Start[] = [{ text: '', open: true }];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      starts.push(...current);
      current = [{ text: '', open: true }];
      at++;
      continue;
    }
    const atom = readAtom(source, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(atom.end))?.[0] ?? '';
    at = atom.end + quantifier.length;
    // Repeated: what follows the first time is not known. Optional: it may also be missing.
    const repeated = quantifier === '' || quantifier.startsWith('?') ? atom.starts : atom.starts.map(closed);
    const optional = /^[?*]|^\{0/.test(quantifier) ? [{ text: '', open: true }] : [];
    current = grow(current, [...repeated, ...optional]);
    if (current.length > MOST) current = [{ text: '', open: false }];
  }
  return { starts: [...starts, ...current], end: at };
}

function closed({ text }: Start): Start {
  return { text, open: false };
}

function grow(starts: readonly Start[], next: readonly Start[]): Start[] {
  return starts.flatMap((start) => {
    if (!start.open) return [start];
    return next.map(({ text, open }) => {
      const longer = (start.text + text).slice(0, LENGTH);
      return { text: longer, open: open && longer.length < LENGTH };
    });
  });
}

const NOTHING: Start[] = [{ text: '', open: true }];
const UNKNOWN: Start[] = [{ text: '', open: false }];

function readAtom(source: string, at: number): { starts: Start[]; end: number } {
  const rest = source.slice(at);
  if (/^\((?!\?)|^\(\?:/.test(rest)) {
    const { starts, end } = alternatives(source, at + (rest.startsWith('(?:') ? 3 : 1));
    return { starts, end: end + 1 };
  }
  const around = /^\(\?(?:<?[=!])/.exec(rest);
  if (around !== null) return { starts: NOTHING, end: alternatives(source, at + around[0].length).end + 1 };
  const set = /^\[([^\]\\]*)\]/.exec(rest);
  if (set !== null) {
    const inside = set[1] ?? '';
    const plain = !inside.startsWith('^') && !/.-./.test(inside);
    const starts = plain ? [...inside.toLowerCase()].map((text) => ({ text, open: true })) : UNKNOWN;
    return { starts, end: at + set[0].length };
  }
  const unknown = /^(?:\.|\[(?:\\.|[^\]])*\]|\\p\{\w+(?:=\w+)?\}|\\[wWdDsSpP])/.exec(rest);
  if (unknown !== null) return { starts: UNKNOWN, end: at + unknown[0].length };
  const edge = /^(?:\\[bB]|\^|\$)/.exec(rest);
  if (edge !== null) return { starts: NOTHING, end: at + edge[0].length };
  const literal = rest.startsWith('\\') ? rest.charAt(1) : rest.charAt(0);
  return { starts: [{ text: literal.toLowerCase(), open: true }], end: at + (rest.startsWith('\\') ? 2 : 1) };
}
