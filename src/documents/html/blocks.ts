import type { Block } from '../document.ts';
import { linesToBlocks, type TextLine } from '../lines-to-blocks.ts';
import { type AnyNode, type Element, isElement, textOf } from './dom.ts';
import { joinItemLines, type Run, splitRuns } from './lines.ts';
import {
  BLOCK_TAGS,
  flattenGroups,
  foldSpace,
  hasBlocks,
  hasHeading,
  hasItems,
  isLayoutItem,
  isRowOfPairs,
  labelled,
  MAX_LABEL,
  NO_TEXT_TAGS,
  pairOf,
  valueBeside,
} from './pairs.ts';
import { pictureTitle } from './picture-title.ts';

const MAX_HEADING = 200;
const MAX_DEPTH = 500;
/**
 * Reads elements into blocks in document order.
 * @param skip says which elements are no part of the advertisement
 */
export function blocksOfNodes(nodes: readonly AnyNode[], skip: (element: Element) => boolean = () => false): Block[] {
  const writer = new BlockWriter(skip);
  for (const node of nodes) writer.visit(node, { bold: false, pre: false, nesting: 0 });
  writer.flush(null);
  return writer.blocks;
}

interface Style {
  bold: boolean;
  pre: boolean;
  nesting: number;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #skip: (element: Element) => boolean;
  #runs: Run[] = [];
  #lines: TextLine[] = [];
  /** Depth of the list item that the text stands in; -1 outside. */
  #listDepth = -1;
  /** The heading that the text stands in. */
  #headingLevel = 0;

  constructor(skip: (element: Element) => boolean) {
    this.#skip = skip;
  }

  visit(node: AnyNode, style: Style): void {
    if (node.type === 'text') {
      this.#runs.push({
        text: style.pre ? node.data.replace(/\r\n?/g, '\n') : node.data.replace(/\s+/g, ' '),
        bold: style.bold,
      });
      return;
    }
    if (node.type === 'cdata' || node.type === 'root') {
      for (const child of node.children) this.visit(child, style);
      return;
    }
    if (!isElement(node) || style.nesting > MAX_DEPTH) return;
    const { name } = node;
    if (name === 'img') this.#writePictureTitle(node);
    if (NO_TEXT_TAGS.has(name) || this.#skip(node)) {
      if (BLOCK_TAGS.has(name)) this.#endLine(true);
      return;
    }
    if (name === 'br') {
      this.#runs.push({ text: '\n', bold: style.bold });
      return;
    }
    const inner = {
      bold: style.bold || isBold(node),
      pre:
        style.pre ||
        name === 'pre' ||
        /white-?space:?-?\s*pre/i.test(`${node.attribs.style ?? ''}${node.attribs.class ?? ''}`),
      nesting: style.nesting + 1,
    };
    if (!BLOCK_TAGS.has(name)) {
      if (!this.#writePair(node)) this.#visitInline(node, inner);
      return;
    }
    this.#endLine(name === 'p' || name === 'hr' || name === 'blockquote');
    if (/^h[1-6]$/.test(name)) this.#writeHeading(node, Number(name[1]), inner);
    else if (name === 'summary' || name === 'legend') this.#writeHeading(node, 4, inner);
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.#writeList(node, inner);
    else if (name === 'li') this.#writeItem(node, inner);
    else if (name === 'dl') this.#writeDefinitions(node, inner);
    else if (name === 'tr') this.#writeRow(node, inner);
    else if (!this.#writePair(node)) this.#visitChildren(node, inner);
    this.#endLine(name === 'p' || name === 'blockquote');
  }

  #writePictureTitle(picture: Element): void {
    const title = pictureTitle(picture);
    if (title === null) return;
    this.flush();
    this.blocks.push({ type: 'heading', level: 1, text: title });
  }

  /** Ends the paragraph in progress and writes what was gathered. */
  flush(followedBy: 'list' | 'text' | null = 'text'): void {
    this.#endLine(true);
    const lines = this.#lines;
    this.#lines = [];
    if (lines.length === 0) return;
    if (this.#headingLevel > 0) {
      const text = lines.map((line) => line.text).join(' ');
      this.blocks.push(
        text.length <= MAX_HEADING ? { type: 'heading', level: this.#headingLevel, text } : { type: 'paragraph', text },
      );
    } else if (this.#listDepth >= 0) {
      const depth = Math.min(6, this.#listDepth);
      for (const text of joinItemLines(lines)) this.blocks.push({ type: 'list_item', depth, text });
    } else {
      this.blocks.push(...linesToBlocks(lines, followedBy));
    }
  }

  /** Visits children; a row of elements named label, value, label, value becomes fields. */
  #visitChildren(node: Element, style: Style): void {
    for (let child: AnyNode | null = node.children[0] ?? null; child !== null; child = child.next) {
      const value = isElement(child) ? valueBeside(child) : null;
      if (value === null || !isElement(child) || this.#skip(child) || this.#skip(value) || this.#listDepth >= 0) {
        this.visit(child, style);
        continue;
      }
      this.flush();
      this.#writeLabelled(child, value, style);
      child = value;
    }
  }

  #visitInline(node: Element, style: Style): void {
    const before = node.prev;
    if (before !== null && isElement(before) && before.name === node.name && this.#gluesWords(node)) {
      this.#runs.push({ text: ' ', bold: style.bold });
    }
    for (const child of node.children) this.visit(child, style);
  }

  /** Two elements side by side without a space, "Location" and "Berlin": the page's style sheet sets them apart. */
  #gluesWords(node: Element): boolean {
    const run = this.#runs.at(-1)?.text ?? '';
    const last = run.at(-1) ?? '';
    const text = textOf(node);
    const first = text.charAt(0);
    // "CDI" and "Nantes": an abbreviation and a word.
    if (/^\p{Lu}\p{Ll}/u.test(text) && /(?<!\p{L})\p{Lu}{2,4}$/u.test(run.slice(-5))) return true;
    return (
      /[\p{Ll}\p{N}:：)]/u.test(last) && /[\p{Lu}\p{N}]/u.test(first) && !(/\p{N}/u.test(last) && /\p{N}/u.test(first))
    );
  }

  #endLine(gap: boolean): void {
    const runs = this.#runs;
    if (runs.length > 0) {
      this.#runs = [];
      if (splitRuns(runs, this.#lines, this.#gapNext)) this.#gapNext = false;
    }
    if (gap) this.#gapNext = true;
  }

  #gapNext = true;

  #within(change: { listDepth?: number; headingLevel?: number }, write: () => void): void {
    this.flush();
    const [listDepth, headingLevel] = [this.#listDepth, this.#headingLevel];
    this.#listDepth = change.listDepth ?? listDepth;
    this.#headingLevel = change.headingLevel ?? headingLevel;
    write();
    this.flush();
    this.#listDepth = listDepth;
    this.#headingLevel = headingLevel;
  }

  #writeHeading(node: Element, level: number, style: Style): void {
    this.#within({ headingLevel: level, listDepth: -1 }, () => {
      for (const child of node.children) this.visit(child, { ...style, bold: false });
    });
  }

  #writeList(node: Element, style: Style): void {
    this.flush('list');
    for (const child of node.children) this.visit(child, style);
    this.flush();
  }

  #writeItem(node: Element, style: Style): void {
    const pair = pairOf(node);
    if (pair !== null && (hasHeading(node) || labelled(node))) {
      this.flush();
      this.blocks.push(pair);
      return;
    }
    const depth = this.#headingLevel > 0 ? -1 : isLayoutItem(node) ? -1 : this.#listDepth + 1;
    this.#within({ listDepth: depth }, () => {
      for (const child of node.children) this.visit(child, { ...style, bold: false });
    });
  }

  #writeDefinitions(node: Element, style: Style): void {
    this.flush();
    let label: Element | null = null;
    for (const child of flattenGroups(node)) {
      if (!isElement(child) || this.#skip(child)) continue;
      if (child.name === 'dt') label = child;
      else if (child.name === 'dd') {
        this.#writeLabelled(label, child, style);
        label = null;
      } else this.visit(child, style);
    }
    if (label !== null) for (const child of label.children) this.visit(child, style);
    this.flush();
  }

  #writeRow(node: Element, style: Style): void {
    this.flush();
    const cells = node.children.filter(
      (child): child is Element =>
        isElement(child) && (child.name === 'td' || child.name === 'th') && !this.#skip(child),
    );
    const texts = cells.map((cell) => foldSpace(textOf(cell)));
    const [label, value] = cells;
    const [labelText = '', valueText = ''] = texts;
    const filled = texts.filter((text) => text !== '');
    if (cells.length === 2 && label && value && labelText !== '' && valueText !== '' && labelText.length <= MAX_LABEL) {
      this.#writeLabelled(label, value, style);
    } else if (isRowOfPairs(cells, texts)) {
      for (const [index, cell] of cells.entries()) {
        const beside = cells[index + 1];
        if (index % 2 === 0 && beside !== undefined && texts[index + 1] !== '')
          this.#writeLabelled(cell, beside, style);
      }
    } else if (filled.length > 1 && filled.every((text) => text.length <= MAX_LABEL) && !cells.some(hasBlocks)) {
      this.blocks.push({ type: 'paragraph', text: filled.join(' | ') });
    } else {
      for (const cell of cells) {
        for (const child of cell.children) this.visit(child, style);
        this.flush();
      }
    }
  }

  /** A label beside a short value is a field; beside a longer text it is that text's heading. */
  #writeLabelled(label: Element | null, value: Element, style: Style): void {
    const labelText = label === null ? '' : visibleText(label, this.#skip).replace(/\s*[:：]$/, '');
    const valueText = visibleText(value, this.#skip);
    if (
      labelText !== '' &&
      labelText.length <= MAX_LABEL &&
      valueText !== '' &&
      valueText.length <= 200 &&
      !hasItems(value)
    ) {
      this.blocks.push({ type: 'field', label: labelText, value: valueText });
      return;
    }
    if (label !== null) this.#writeHeading(label, 4, style);
    for (const child of value.children) this.visit(child, style);
    this.flush();
  }

  /** Writes an element that holds a label and its value, and nothing else, as a field. */
  #writePair(node: Element): boolean {
    if (this.#headingLevel > 0 || this.#listDepth >= 0 || !labelled(node)) return false;
    const pair = pairOf(node);
    if (pair === null || node.children.some((child) => isElement(child) && this.#skip(child))) return false;
    this.flush();
    this.blocks.push(pair);
    return true;
  }
}

function isBold({ name, attribs }: Element): boolean {
  return (
    name === 'b' ||
    name === 'strong' ||
    (attribs.style !== undefined && /font-weight:\s*(?:bold|[6-9]00)/i.test(attribs.style))
  );
}

function visibleText(node: Element, skip: (element: Element) => boolean): string {
  return blocksOfNodes(node.children, skip)
    .map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text))
    .join(', ');
}
