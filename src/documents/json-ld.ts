import { parseLooseJson } from './repair-json.ts';

const WRAPPER =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g;
const MAX_ITEMS = 200;

/**
 * Reads one `application/ld+json` script into its objects: arrays and `@graph` flattened, broken JSON repaired,
 * a script that was HTML-escaped unescaped.
 */
export function readJsonLd(script: string): Record<string, unknown>[] {
  let text = script.replace(WRAPPER, '').trim();
  if (/^[{[]\s*&quot;/.test(text)) text = text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
  if (text === '') return [];
  const items: Record<string, unknown>[] = [];
  flatten(parseLooseJson(text), items, 0);
  return items;
}

function flatten(value: unknown, items: Record<string, unknown>[], depth: number): void {
  if (depth > 5 || items.length >= MAX_ITEMS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) flatten(entry, items, depth + 1);
    return;
  }
  const object = value as Record<string, unknown>;
  const graph = object['@graph'];
  if (graph !== undefined) flatten(graph, items, depth + 1);
  if (object['@type'] !== undefined) items.push(object);
  else if (object.item !== undefined) flatten(object.item, items, depth + 1);
  for (const key of ['mainEntity', 'mainEntityOfPage', 'itemListElement']) flatten(object[key], items, depth + 1);
}
