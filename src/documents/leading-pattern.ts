/** An alternative of a pattern, and the characters that a text it fits may begin with. */
interface Branch {
  source: string;
  /** Null where the text may begin with anything. */
  leads: ReadonlySet<string> | null;
}

/** What may stand first in a piece of a pattern, and whether the piece may be empty. */
interface Lead {
  leads: Set<string> | null;
  isEmpty: boolean;
}

/**
 * Many alternatives that all begin where the text begins. They are kept by the character that they begin with, so
 * that a text is tried on the few that it can fit, and those that no text asks for are never compiled.
 */
export class LeadingPattern {
  readonly #sources: readonly string[];
  readonly #flags: string;
  #branches: Branch[] | null = null;
  readonly #byCharacter = new Map<string, RegExp | null>();
  /** Characters that ask for the same alternatives share a pattern. */
  readonly #compiled = new Map<string, RegExp | null>();

  /** @param sources patterns that begin with `^`, without captures */
  constructor(sources: readonly string[], flags = '') {
    this.#sources = sources;
    this.#flags = flags;
  }

  test(text: string): boolean {
    return this.#patternFor(text)?.test(text) ?? false;
  }

  /** The text that an alternative fits, from the start on; null where none does. */
  match(text: string): string | null {
    return this.#patternFor(text)?.exec(text)?.[0] ?? null;
  }

  #patternFor(text: string): RegExp | null {
    const first = text[0] ?? '';
    let pattern = this.#byCharacter.get(first);
    if (pattern === undefined) {
      pattern = this.#compile(first);
      this.#byCharacter.set(first, pattern);
    }
    return pattern;
  }

  #compile(first: string): RegExp | null {
    this.#branches ??= this.#sources.flatMap(branchesOf);
    const fitting = this.#branches.filter(({ leads }) => leads === null || leads.has(first));
    const source = fitting.map((branch) => branch.source).join('|');
    let pattern = this.#compiled.get(source);
    if (pattern === undefined) {
      pattern = source === '' ? null : new RegExp(`^(?:${source})`, this.#flags);
      this.#compiled.set(source, pattern);
    }
    return pattern;
  }
}

/** The alternatives of a pattern; what follows the group they stand in is added to each. */
function branchesOf(source: string): Branch[] {
  return split(source).flatMap((whole) => {
    const body = whole.startsWith('^') ? whole.slice(1) : whole;
    const end = body.startsWith('(?:') ? groupEnd(body, 0) : -1;
    const rest = body.slice(end + 1);
    if (end < 0 || /^[?*+{]/.test(rest)) return [branch(body)];
    return split(body.slice(3, end)).map((part) => branch(rest === '' ? part : `(?:${part})${rest}`));
  });
}

function branch(source: string): Branch {
  const { leads, isEmpty } = leadOf(source);
  return { source, leads: isEmpty ? null : leads };
}

/** Splits at the bars that stand in no group and no class. */
function split(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = nextMark(source, 0); at < source.length; at = nextMark(source, atomEnd(source, at))) {
    if (source[at] !== '|') continue;
    parts.push(source.slice(start, at));
    start = at + 1;
  }
  return [...parts, source.slice(start)];
}

/** The next character that is not just itself. */
function nextMark(source: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(source)?.index ?? source.length;
}
const MARK = /[\\[()|]/g;

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

const QUANTIFIER = /^(?:\?|\*|\+|\{(\d+)(?:,\d*)?\})\??/;

function leadOf(source: string): Lead {
  const leads = new Set<string>();
  for (let at = 0; at < source.length; ) {
    const end = atomEnd(source, at);
    const [quantifier = '', least] = QUANTIFIER.exec(source.slice(end, end + 8)) ?? [];
    const atom = atomLead(source.slice(at, end));
    if (atom.leads === null) return { leads: null, isEmpty: false };
    for (const character of atom.leads) leads.add(character);
    if (!atom.isEmpty && !/^[?*]/.test(quantifier) && least !== '0') return { leads, isEmpty: false };
    at = end + quantifier.length;
  }
  // Nothing is needed: any text fits.
  return { leads, isEmpty: true };
}

function atomLead(atom: string): Lead {
  if (/^(?:[$^]|\\b|\(\?[=!]|\(\?<[=!])/.test(atom)) return { leads: new Set(), isEmpty: true };
  if (atom.startsWith('(')) return anyOf(split(atom.slice(atom.startsWith('(?:') ? 3 : 1, -1)).map(leadOf));
  if (atom.startsWith('[')) return { leads: classCharacters(atom.slice(1, -1)), isEmpty: false };
  if (atom === '\\d') return { leads: new Set('0123456789'), isEmpty: false };
  if (atom === '.' || /^\\[a-zA-Z]/.test(atom)) return { leads: null, isEmpty: false };
  return { leads: new Set(atom.slice(-1)), isEmpty: false };
}

function anyOf(leads: readonly Lead[]): Lead {
  const characters = new Set<string>();
  for (const lead of leads) {
    if (lead.leads === null) return { leads: null, isEmpty: false };
    for (const character of lead.leads) characters.add(character);
  }
  return { leads: characters, isEmpty: leads.some(({ isEmpty }) => isEmpty) };
}

/** The characters of a class; null for a negated one, a range or a set of characters. */
function classCharacters(inner: string): Set<string> | null {
  if (/^\^|.-.|\\[a-zA-Z]/su.test(inner)) return null;
  return new Set(inner.replaceAll('\\', ''));
}
