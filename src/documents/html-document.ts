import type { CheerioAPI } from 'cheerio/slim';
import type { Block, JobDocument } from './document.ts';
import { readEmbeddedState } from './embedded-state.ts';
import { blocksOfNodes } from './html-blocks.ts';
import { type Element, parseHtml, textOf } from './html-dom.ts';
import { readMainContent } from './html-main.ts';
import { readJsonLd } from './json-ld.ts';
import { readMarkupItems } from './microdata.ts';

/** Reads a page: its declarations, its data, and the blocks of its main content. */
export function readHtmlDocument(raw: string, url: string | null): JobDocument {
  const $ = parseHtml(raw);
  const structured: Record<string, unknown>[] = [];
  const state: unknown[] = [];
  for (const script of $('script').toArray()) {
    const text = textOfScript(script);
    const type = script.attribs.type?.toLowerCase() ?? '';
    if (type.includes('ld+json')) structured.push(...readJsonLd(text));
    else if (type === '' || type.includes('javascript') || type === 'module')
      state.push(...readEmbeddedState(text, false));
    else if (type.includes('json')) state.push(...readEmbeddedState(text, true));
  }
  structured.push(...readMarkupItems($));
  const { blocks, hiddenText } = readMainContent($, structured);
  return {
    kind: 'html',
    url,
    raw,
    pageTitle: clean($('title').first().text()) || null,
    meta: readMeta($),
    canonicalUrl: $('link[rel~="canonical"]').attr('href')?.trim() || null,
    declaredLanguage: declaredLanguage($),
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

function textOfScript(script: Element): string {
  let text = '';
  for (const child of script.children) if ('data' in child) text += child.data;
  return text;
}

function readMeta($: CheerioAPI): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const { attribs } of $('meta').toArray()) {
    const name = (attribs.name ?? attribs.property ?? attribs['http-equiv'] ?? attribs.itemprop)?.trim().toLowerCase();
    const content = attribs.content?.trim();
    if (name && content && !Object.hasOwn(meta, name) && name !== '__proto__') meta[name] = content;
  }
  return meta;
}

function declaredLanguage($: CheerioAPI): string | null {
  const language =
    $('html').attr('lang') ?? $('html').attr('xml:lang') ?? $('meta[http-equiv="content-language" i]').attr('content');
  return (
    language
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replace(/_/g, '-') || null
  );
}

function selectBlocks($: CheerioAPI, selector: string): Block[] {
  return query($, selector).flatMap((element) => blocksOfNodes([element]));
}

function query($: CheerioAPI, selector: string): Element[] {
  return $<Element, string>(selector).toArray();
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
