/** A fact and the words it was read from. `quote` is a piece of the advertisement's text, to be found again in the description. */
export interface Found<T> {
  value: T;
  quote: string;
}

/** Tries candidate rules in order and returns what the first one finds; null where none does. */
export function firstFound<A extends unknown[], T>(rules: ((...args: A) => T | null)[], ...args: A): T | null {
  for (const rule of rules) {
    const found = rule(...args);
    if (found !== null) return found;
  }
  return null;
}
