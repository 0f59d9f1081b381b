import { jsonrepair } from 'jsonrepair';

const MAX_REPAIR = 2_000_000;

/** Parses JSON, also broken JSON: control characters, missing or trailing commas, comments. undefined where nothing helps. */
export function parseLooseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.length > MAX_REPAIR) return undefined;
    try {
      return JSON.parse(jsonrepair(text));
    } catch {
      return undefined;
    }
  }
}
