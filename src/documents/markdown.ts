import { marked, type Token, type Tokens } from 'marked';
import { parse as parseYaml } from 'yaml';
import type { Block } from './document.ts';
import { decodeEntities } from './html/dom.ts';
import { htmlToBlocks } from './html/to-blocks.ts';
import { fieldOf, linesToBlocks, type TextLine } from './lines-to-blocks.ts';
import { listUnderTitles } from './list-under-titles.ts';

const FRONT_MATTER = /^\uFEFF?\s*---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
/** Hugo's front matter in TOML. */
const TOML_MATTER = /^\uFEFF?\s*\+\+\+[^\S\n]*\n([\s\S]*?)\n\+\+\+[^\S\n]*(?:\n|$)/;

/**
 * Splits the front matter, in YAML or TOML, off a text.
 * @returns its keys in lower case with their values as text, and what follows; no keys where there is none or it is broken
 */
export function splitFrontMatter(text: string): { meta: Record<string, string>; body: string } {
  const toml = TOML_MATTER.exec(text);
  if (toml !== null) return { meta: readTomlLines(toml[1] ?? ''), body: text.slice(toml[0].length) };
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { meta: {}, body: text };
  const body = text.slice(match[0].length);
  const yaml = match[1] ?? '';
  return { meta: readYaml(yaml) ?? readKeyLines(yaml), body };
}

function readYaml(yaml: string): Record<string, string> | null {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 10 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const meta: Record<string, string> = {};
    for (const [key, content] of Object.entries(value)) {
      const text = textOfYaml(content);
      if (text !== '') meta[key.toLowerCase()] = text;
    }
    return meta;
  } catch {
    return null;
  }
}

function textOfYaml(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(textOfYaml).filter(Boolean).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Front matter that is no YAML ("title: Developer: Python"): its "key: value" lines. */
function readKeyLines(yaml: string): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const line of yaml.split('\n')) {
    const [, key, value] = /^([\w -]{1,40}):\s*(\S.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) meta[key.toLowerCase()] = value.trim();
  }
  return meta;
}

/** The keys of TOML front matter with plain values: strings, numbers, days, lists of strings; tables are read through. */
function readTomlLines(toml: string): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const line of toml.split('\n')) {
    const [, key, value] = /^\s*([\w-]{1,40})\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const quoted = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? '');
    const text = quoted.length > 0 ? quoted.join(', ').replaceAll('\\"', '"') : value.replace(/\s+#.*$/, '').trim();
    if (text !== '' && !/^[[{]/.test(text)) meta[key.toLowerCase()] ??= text;
  }
  return meta;
}

/** MDX brings in the components that a page is made of: "import Perks from '@/components/Perks.astro';". */
const MDX_IMPORT = /^import\s(?:[^\n'"]{1,200}\sfrom\s)?\s*['"][^'"\n]+['"];?[^\S\n]*$/gm;

/** What the maker of a site fills in: Liquid's "{{ site.baseurl }}" and "{% include x.html %}", Hugo's "{{< figure >}}". */
const TEMPLATE_TAG = /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/g;

/** Reads Markdown into blocks: headings, lists, tables, emphasised lines as headings, code chips as plain lines. */
export function markdownToBlocks(markdown: string): Block[] {
  const { body } = splitFrontMatter(markdown);
  const own = body.includes('import ') ? body.replace(MDX_IMPORT, '') : body;
  const text = own.includes('{{') || own.includes('{%') ? own.replace(TEMPLATE_TAG, '') : own;
  return listUnderTitles(tokensToBlocks(marked.lexer(text, { gfm: true }), 0));
}

function tokensToBlocks(tokens: readonly Token[], depth: number): Block[] {
  const inked = tokens.filter(({ type }) => type !== 'space');
  return inked.flatMap((token, index) => {
    const next = inked[index + 1]?.type;
    return tokenToBlocks(token, depth, next === undefined ? null : next === 'list' ? 'list' : 'text');
  });
}

function tokenToBlocks(token: Token, depth: number, followedBy: 'list' | 'text' | null): Block[] {
  switch (token.type) {
    case 'heading':
      return headingToBlocks(token as Tokens.Heading);
    case 'paragraph':
    case 'text':
      return linesToBlocks(linesOf((token as Tokens.Paragraph).tokens ?? [token]), followedBy);
    case 'list':
      return listToBlocks(token as Tokens.List, depth);
    case 'table':
      return tableToBlocks(token as Tokens.Table);
    case 'blockquote':
      return quoteToBlocks(token as Tokens.Blockquote, depth);
    case 'html':
      return htmlToBlocks((token as Tokens.HTML).raw);
    case 'code':
      return linesToBlocks(plainLines((token as Tokens.Code).text));
    default:
      return [];
  }
}

/** A quotation, or a line such as "> 4 years" that only looks like one and swallows the lines after it. */
function quoteToBlocks({ raw, tokens }: Tokens.Blockquote, depth: number): Block[] {
  const lines = raw.trim().split('\n');
  return lines.every((line) => line.startsWith('>')) && lines.length > 1
    ? tokensToBlocks(tokens, depth)
    : linesToBlocks(plainLines(raw));
}

/** A heading made only of code chips (`💰 USD 256k~391k`) is a row of facts, not a section's title. */
function headingToBlocks({ depth, tokens, text }: Tokens.Heading): Block[] {
  const inked = tokens.filter((token) => /\S/.test(token.raw));
  if (inked.length > 0 && inked.every((token) => token.type === 'codespan')) {
    return inked.map((token) => ({ type: 'paragraph', text: inlineText([token]).trim() }));
  }
  const words = inlineText(tokens).replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [{ type: 'heading', level: depth, text: words || text }];
}

/** A list of boxes of which some are ticked says which of its items hold: there the boxes stay in the text. */
function listToBlocks({ items }: Tokens.List, depth: number): Block[] {
  const choice = items.some(({ checked }) => checked === true) && items.some(({ checked }) => checked === false);
  return items.flatMap((item) => {
    const [first, ...rest] = itemToBlocks(item, depth);
    if (first === undefined) return [];
    const boxed = choice && item.task && first.type === 'list_item';
    return [boxed ? { ...first, text: `${item.checked ? '☑' : '☐'} ${first.text}` } : first, ...rest];
  });
}

function itemToBlocks(item: Tokens.ListItem, depth: number): Block[] {
  const blocks: Block[] = [];
  for (const token of item.tokens) {
    if (token.type === 'list') blocks.push(...tokenToBlocks(token, depth + 1, null));
    else if (token.type === 'text' || token.type === 'paragraph') {
      const text = linesOf((token as Tokens.Text).tokens ?? [token])
        .map((line) => line.text)
        .join(' ');
      if (text !== '') blocks.push({ type: 'list_item', depth: Math.min(6, depth), text });
    } else blocks.push(...tokenToBlocks(token, depth, null));
  }
  return blocks;
}

function tableToBlocks({ header, rows }: Tokens.Table): Block[] {
  const texts = [header, ...rows].map((row) => row.map((cell) => inlineText(cell.tokens).replace(/\s+/g, ' ').trim()));
  return texts.flatMap((cells): Block[] => {
    const filled = cells.filter((text) => text !== '');
    const [label = '', value = ''] = cells;
    if (filled.length === 0) return [];
    if (cells.length === 2 && label !== '' && label.length <= 60 && value !== '') {
      return [fieldOf(`${label.replace(/:$/, '')}: ${value}`) ?? { type: 'field', label, value }];
    }
    return [{ type: 'paragraph', text: filled.join(' | ') }];
  });
}

/** The lines of inline tokens; a line is bold when everything in it is. */
function linesOf(tokens: readonly Token[]): TextLine[] {
  const lines: { text: string; plain: boolean; bold: boolean }[] = [{ text: '', plain: false, bold: false }];
  const put = (text: string, bold: boolean): void => {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push({ text: '', plain: false, bold: false });
      const line = lines.at(-1);
      if (line === undefined) continue;
      line.text += piece;
      if (/[\p{L}\p{N}]/u.test(piece)) line[bold ? 'bold' : 'plain'] = true;
    }
  };
  const walk = (token: Token, bold: boolean): void => {
    if (token.type === 'br') put('\n', bold);
    else if (token.type === 'html') put(/^<br/i.test(token.raw) ? '\n' : '', bold);
    else if (token.type === 'image') return;
    else if ('tokens' in token && token.tokens !== undefined) {
      for (const child of token.tokens) walk(child, bold || token.type === 'strong');
    } else put(withoutStrayMarks(decodeEntities('text' in token ? String(token.text) : token.raw)), bold);
  };
  for (const token of tokens) walk(token, false);
  return lines
    .map(({ text, plain, bold }) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      bold: bold && !plain,
      gap: false,
      indent: 0,
    }))
    .filter(({ text }) => text !== '')
    .map((line, index) => ({ ...line, gap: index === 0 }));
}

/** Emphasis that Markdown does not accept because of a space inside: "_on an ongoing basis. _". */
function withoutStrayMarks(text: string): string {
  return /[_*]/.test(text)
    ? text.replace(/(?<![\p{L}\p{N}_*])(_|\*{1,2})(?=\S)([^_*\n]*?)\1(?![\p{L}\p{N}_*])|\*\*/gu, '$2')
    : text;
}

function inlineText(tokens: readonly Token[]): string {
  return linesOf(tokens)
    .map((line) => line.text)
    .join(' ');
}

function plainLines(text: string): TextLine[] {
  return text
    .split('\n')
    .map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), bold: false, gap: false, indent: 0 }))
    .filter((line) => line.text !== '');
}
