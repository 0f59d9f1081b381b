import type { CheerioAPI } from 'cheerio/slim';
import type { Block, JobDocument } from '../document.ts';
import { readEmbeddedState } from '../embedded-state.ts';
import { readJsonLd } from '../json-ld.ts';
import { readMarkupItems } from '../microdata.ts';
import { blocksOfNodes } from './blocks.ts';
import { type AnyNode, type Element, isElement, type ParentNode, parseHtml, textOf } from './dom.ts';
import { isHidden } from './hidden.ts';
import { readMainContent } from './main-content.ts';

/** Reads a page: its declarations, its data, and the blocks of its main content. */
export function readHtmlDocument(raw: string, url: string | null): JobDocument {
  const $ = parseHtml(raw);
  const top = $.root()[0];
  if (top === undefined) throw new Error('A parsed page has a root.');
  const declared = collect(top);
  const structured: Record<string, unknown>[] = [];
  const state: unknown[] = [];
  for (const script of declared.scripts) {
    const text = textOfScript(script);
    const type = script.attribs.type?.toLowerCase() ?? '';
    if (type.includes('ld+json')) structured.push(...readJsonLd(text));
    else if (type === '' || type.includes('javascript') || type === 'module')
      state.push(...readEmbeddedState(text, false));
    else if (type.includes('json')) state.push(...readEmbeddedState(text, true));
  }
  structured.push(...readMarkupItems($, declared.items));
  const { blocks, hiddenText } = readMainContent(declared.body, structured, declared.styles);
  return {
    kind: 'html',
    url,
    raw,
    pageTitle: declared.title,
    meta: declared.meta,
    canonicalUrl: declared.canonical,
    declaredLanguage: declared.language,
    structured,
    state,
    blocks,
    hiddenText,
    select: (selector) => selectBlocks($, selector),
    selectText: (selector) => {
      const element = query($, selector)[0];
      return element === undefined ? null : clean(textOf(element));
    },
  };
}

/** What a page declares of itself, gathered in one walk. */
interface Declared {
  scripts: Element[];
  /** The text of its style sheets. */
  styles: string[];
  /** Elements that open a JobPosting in microdata or RDFa. */
  items: Element[];
  meta: Record<string, string>;
  /** The page's body; the whole page where a part of one was saved. */
  body: ParentNode;
  title: string | null;
  canonical: string | null;
  language: string | null;
}

function collect(top: ParentNode): Declared {
  const declared: Declared = {
    body: top,
    scripts: [],
    styles: [],
    items: [],
    meta: {},
    title: null,
    canonical: null,
    language: null,
  };
  const open: AnyNode[] = [...top.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.name === 'body' && declared.body === top) declared.body = node;
    declare(node, declared);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined && child.type !== 'text') open.push(child);
    }
  }
  declared.language ??= declared.meta['content-language'] ?? null;
  declared.language =
    declared.language
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replace(/_/g, '-') || null;
  return declared;
}

function declare(element: Element, declared: Declared): void {
  const { name, attribs } = element;
  if (name === 'script') declared.scripts.push(element);
  else if (name === 'style') declared.styles.push(textOfScript(element));
  else if (name === 'meta') declareMeta(attribs, declared.meta);
  else if (name === 'title') declared.title ??= clean(textOf(element)) || null;
  else if (name === 'html') declared.language ??= attribs.lang ?? attribs['xml:lang'] ?? null;
  else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''))
    declared.canonical ??= attribs.href?.trim() || null;
  if ((attribs.itemtype ?? attribs.typeof)?.includes('JobPosting')) declared.items.push(element);
}

function declareMeta(attribs: Record<string, string>, meta: Record<string, string>): void {
  const name = (attribs.name ?? attribs.property ?? attribs['http-equiv'] ?? attribs.itemprop)?.trim().toLowerCase();
  const content = attribs.content?.trim();
  if (name && content && !Object.hasOwn(meta, name) && name !== '__proto__') meta[name] = content;
}

function textOfScript(script: Element): string {
  let text = '';
  for (const child of script.children) if ('data' in child) text += child.data;
  return text;
}

function selectBlocks($: CheerioAPI, selector: string): Block[] {
  return query($, selector).flatMap((element) => {
    const all = blocksOfNodes([element]);
    const seen = blocksOfNodes([element], (inner) => inner !== element && isHidden(inner));
    // A board may keep the whole text in a closed panel: then it is the advertisement all the same.
    return letters(seen) < letters(all) / 2 ? all : seen;
  });
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'field' ? block.value : block.text).length, 0);
}

function query($: CheerioAPI, selector: string): Element[] {
  const root = $.root()[0];
  // A plain tag name needs no selector engine.
  return root !== undefined && /^[a-z][a-z0-9]*$/.test(selector)
    ? elementsNamed(root, selector)
    : $<Element, string>(selector).toArray();
}

function elementsNamed(node: ParentNode, name: string, found: Element[] = []): Element[] {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (child.name === name) found.push(child);
    elementsNamed(child, name, found);
  }
  return found;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
