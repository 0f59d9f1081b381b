import { type Beginnings, beginningsOf, branchesOf } from '../../core/pattern-beginnings.ts';

/** As many characters of a text's beginning as tell which alternatives it may fit. */
const LOOKED_AT = 3;

/**
 * Many alternatives that all begin where the text begins. They are kept by their first letters, so that a text is
 * tried on the few that it can fit, most texts on none, and those that no text asks for are never compiled.
 */
export class LeadingPattern {
  readonly #sources: readonly string[];
  #table: ReadonlyMap<string, readonly string[]> | null = null;
  /** By the beginnings of a text that are in the table: as many as those have combinations, not as there are texts. */
  readonly #compiled = new Map<string, RegExp>();

  /** @param sources patterns that begin with `^`, without captures and flags */
  constructor(sources: readonly string[]) {
    this.#sources = sources;
  }

  test(text: string): boolean {
    return this.#patternFor(text)?.test(text) ?? false;
  }

  /** The text that an alternative fits, from the start on; null where none does. */
  match(text: string): string | null {
    return this.#patternFor(text)?.exec(text)?.[0] ?? null;
  }

  #patternFor(text: string): RegExp | null {
    this.#table ??= tableOf(this.#sources);
    let key: string | null = null;
    for (let length = 0; length <= LOOKED_AT && length <= text.length; length++) {
      const beginning = text.slice(0, length);
      if (this.#table.has(beginning)) key = key === null ? beginning : `${key}\n${beginning}`;
    }
    if (key === null) return null;
    return this.#compiled.get(key) ?? this.#compile(key);
  }

  #compile(key: string): RegExp {
    const fitting = new Set(key.split('\n').flatMap((beginning) => this.#table?.get(beginning) ?? []));
    const pattern = new RegExp(`^(?:${[...fitting].join('|')})`);
    this.#compiled.set(key, pattern);
    return pattern;
  }
}

/** The alternatives by what a text that they fit begins with. */
function tableOf(sources: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const source of sources.flatMap(branchesOf)) {
    const { open, whole }: Beginnings = beginningsOf(source, LOOKED_AT);
    for (const beginning of new Set([...open, ...whole])) {
      const known = table.get(beginning);
      if (known === undefined) table.set(beginning, [source]);
      else known.push(source);
    }
  }
  return table;
}
