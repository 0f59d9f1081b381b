import { allMatches } from '../../core/all-matches.ts';
import { type Element, namesOf } from './dom.ts';

/** Style sheets longer than this are a whole site's; a trick stands in a short one. */
const MAX_STYLE = 200_000;
/** A rule for one class or id, up to its closing brace: ".x{display:none". */
const RULE = /^\s*([.#][\w-]{1,60})\s*\{([^{}]{1,400})$/;
const HIDES =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

/**
 * The classes and ids that a page's own style sheets hide by a rule of their own. A name that any other rule speaks of
 * ("x.open", "x:target", the same class again) may be shown by a script, and counts as visible.
 * @returns names with their dot or hash, lower case
 */
export function hiddenNames(styles: readonly string[]): ReadonlySet<string> {
  const sheet = styles
    .join('\n')
    .slice(0, MAX_STYLE)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const hidden = new Set<string>();
  for (const rule of sheet.split('}').slice(0, -1)) {
    const [, name = '', body = ''] = RULE.exec(rule) ?? [];
    if (name !== '' && HIDES.test(body)) hidden.add(name);
  }
  if (hidden.size === 0) return hidden;
  const times = new Map<string, number>();
  for (const [name] of allMatches(sheet, /[.#][\w-]+/g)) times.set(name, (times.get(name) ?? 0) + 1);
  return new Set([...hidden].filter((name) => times.get(name) === 1).map((name) => name.toLowerCase()));
}

/** Whether one of an element's names is among those. */
export function isHiddenByName(element: Element, hidden: ReadonlySet<string>): boolean {
  if (hidden.size === 0) return false;
  const { class: names, id } = element.attribs;
  if (id !== undefined && hidden.has(`#${id.toLowerCase()}`)) return true;
  return (
    names !== undefined &&
    namesOf(element)
      .split(/\s+/)
      .some((name) => hidden.has(`.${name}`))
  );
}
