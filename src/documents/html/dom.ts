import { type CheerioAPI, load } from 'cheerio/slim';
import type { AnyNode, ChildNode, Element, ParentNode } from 'domhandler';

export type { AnyNode, Element, ParentNode } from 'domhandler';

/** No page is nested so deep for its readers' sake; what lies deeper keeps its text and loses its elements. */
const MAX_NESTING = 400;

/** Parses HTML, broken HTML too, in one pass over the text. Elements are nested at most 400 deep. */
export function parseHtml(html: string): CheerioAPI {
  const $ = load(html);
  const root = $.root()[0];
  if (root !== undefined) limitNesting(root);
  return $;
}

function limitNesting(node: ParentNode, depth = 0): void {
  if (depth === MAX_NESTING) keepText(node);
  else for (const child of node.children) if (isElement(child)) limitNesting(child, depth + 1);
}

/** Puts the text below a node directly into it. */
function keepText(node: ParentNode): void {
  const texts: ChildNode[] = [];
  const open: ChildNode[] = [...node.children].reverse();
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    if (child.type === 'text') texts.push(child);
    else if (isElement(child))
      for (let index = child.children.length - 1; index >= 0; index--) open.push(child.children[index] as ChildNode);
  }
  for (const [index, text] of texts.entries()) {
    text.parent = node;
    text.prev = texts[index - 1] ?? null;
    text.next = texts[index + 1] ?? null;
  }
  node.children = texts;
}

export function isElement(node: AnyNode | ParentNode | null | undefined): node is Element {
  return node?.type === 'tag' || node?.type === 'script' || node?.type === 'style';
}

/** Class names and id, in lower case, in one string with a space before and after. */
export function namesOf({ attribs }: Element): string {
  const { class: classes, id } = attribs;
  return classes === undefined && id === undefined ? '' : ` ${classes ?? ''} ${id ?? ''} `.toLowerCase();
}

/** All text below a node, as it stands in the source. */
export function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  if (node.type === 'script' || node.type === 'style' || !('children' in node)) return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** Decodes the entities of a text that is no markup; its angle brackets and white space stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const root = load(text.replace(/</g, '&lt;')).root()[0];
  return root === undefined ? text : textOf(root);
}
