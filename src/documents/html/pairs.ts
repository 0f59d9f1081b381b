import type { Block } from '../document.ts';
import { type AnyNode, type Element, isElement, namesOf, textOf } from './dom.ts';

/** Elements that start a line of their own. */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre section ' +
    'summary table tbody td tfoot th thead tr ul search caption template'
  ).split(' '),
);
/** Elements without text for a reader. */
export const NO_TEXT_TAGS = new Set(
  'script style head title meta link template iframe object embed svg canvas audio video map area math noframes img picture source track wbr'.split(
    ' ',
  ),
);
/** The longest label, in characters. */
export const MAX_LABEL = 60;

/** White space folded to single spaces. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

function elementsOf(node: Element): Element[] {
  return node.children.filter(isElement).filter((child) => !NO_TEXT_TAGS.has(child.name) && child.name !== 'br');
}

/** Whether a child is a heading or a term. */
export function hasHeading(node: Element): boolean {
  return elementsOf(node).some(({ name }) => /^(?:h[1-6]|dt)$/.test(name));
}

const LABEL_NAME = /(?:^|[\s_-])(?:label|title|key|name|subheader|caption|term|heading|header|dt)(?:[\s_-]|$)/;
const VALUE_NAME = /(?:^|[\s_-])(?:value|val|text|content|data|info|desc|description|detail|dd|criteria)(?:[\s_-]|$)/;

/** Whether two children are named, or set, as a label and its value. */
export function labelled(node: Element): boolean {
  const parts = elementsOf(node).filter((child) => /\S/.test(textOf(child)));
  const [label, value] = parts;
  if (parts.length !== 2 || label === undefined || value === undefined) return false;
  if (/[:：]\s*$/.test(textOf(label))) return true;
  return LABEL_NAME.test(namesOf(label)) && (VALUE_NAME.test(namesOf(value)) || label.name === value.name);
}

/** The element named as the value of one named as a label, where it comes next. */
export function valueBeside(label: Element): Element | null {
  if (BLOCK_TAGS.has(label.name) && label.name !== 'div') return null;
  if (!/(?:^|[\s_-])(?:label|key|term|caption)(?:[\s_-]|$)/.test(namesOf(label))) return null;
  let next = label.next;
  while (next?.type === 'text' && !/\S/.test(next.data)) next = next.next;
  return isElement(next) && VALUE_NAME.test(namesOf(next)) && !hasItems(next) ? next : null;
}

/** Two short texts in two elements, nothing beside them: a label and its value. */
export function pairOf(node: Element): Block | null {
  const parts = elementsOf(node).filter((child) => /\S/.test(textOf(child)));
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  if (node.children.some((child) => child.type === 'text' && /\S/.test(child.data))) return null;
  if (hasItems(first) || hasItems(second) || countBlocks(second) > 2) return null;
  const label = foldSpace(textOf(first)).replace(/\s*[:：]$/, '');
  const value = foldSpace(textOf(second));
  if (label === '' || value === '' || label.length > MAX_LABEL || value.length > 200 || /[.!?]$/.test(label))
    return null;
  return { type: 'field', label, value };
}

/** Whether a table's row holds label, value, label, value: each label a header cell, or with its colon. */
export function isRowOfPairs(cells: readonly Element[], texts: readonly string[]): boolean {
  if (cells.length < 4 || cells.length % 2 !== 0) return false;
  return cells.every((cell, index) => {
    const text = texts[index] ?? '';
    if (index % 2 !== 0) return cell.name === 'td';
    return text !== '' && text.length <= MAX_LABEL && (cell.name === 'th' || /[:：]$/.test(text));
  });
}

/** Whether lists, tables or headings stand in it. */
export function hasItems(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && (/^(?:li|ul|ol|table|h[1-6])$/.test(child.name) || hasItems(child)),
  );
}

/** Whether it holds boxes of its own. */
export function hasBlocks(node: Element): boolean {
  return node.children.some((child) => isElement(child) && BLOCK_TAGS.has(child.name));
}

function countBlocks(node: Element): number {
  let count = 0;
  for (const child of node.children)
    if (isElement(child) && BLOCK_TAGS.has(child.name)) count += 1 + countBlocks(child);
  return count;
}

/** A list item that holds headings or several paragraphs is a box on the page, no bullet. */
export function isLayoutItem(node: Element): boolean {
  return node.children.some(
    (child) =>
      isElement(child) &&
      (/^(?:h[1-4]|section|article|table|form)$/.test(child.name) || (child.name === 'div' && isLayoutItem(child))),
  );
}

/** HTML allows div groups inside dl. */
export function flattenGroups(node: Element): AnyNode[] {
  return node.children.flatMap((child) => (isElement(child) && child.name === 'div' ? flattenGroups(child) : [child]));
}
