import { type CheerioAPI, load } from 'cheerio/slim';
import type { AnyNode, Element, ParentNode } from 'domhandler';

export type { AnyNode, Element, ParentNode } from 'domhandler';

/** Parses HTML, broken HTML too, in one pass over the text. */
export function parseHtml(html: string): CheerioAPI {
  return load(html);
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
