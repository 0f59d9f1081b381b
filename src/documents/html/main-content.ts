import { descriptionToBlocks } from '../description.ts';
import type { Block } from '../document.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { CHROME_LINE, FACT_LABEL, META_LABEL, META_LINE } from '../furniture/page-lexicon.ts';
import { fieldOf } from '../lines-to-blocks.ts';
import { listUnderTitles } from '../list-under-titles.ts';
import { blocksOfNodes } from './blocks.ts';
import { type AnyNode, type Element, isElement, namesOf, type ParentNode, textOf } from './dom.ts';
import { isAdTitle, markPageParts } from './regions.ts';
import { type Extent, findContentRoot, findKnownText, foldLetters, isInline, PageText, widenRoot } from './root.ts';
import { hiddenNames } from './styles.ts';

const MIN_AD = 200;
const MAX_HEADER = 20;
/** Lines above a title, and the letters of one. */
const MAX_KICKERS = 2;
const MAX_KICKER = 80;
/** The letters of a sentence that the title ends. */
const MAX_LEAD = 300;
/** An ad is at most so many times as long as the part of it that its data tells. */
const MAX_WIDENED = 3;
/** Labelled lines that are a table of facts together. */
const MIN_TABLE = 4;
/** Text that a heading stands above. */
const MIN_HEADED = 40;

/**
 * Finds the advertisement on a page: its text, its title, and the facts that stand beside it.
 * @param body the page's body, or what stands for it
 * @param structured the page's data, whose description tells the advertisement where it has one
 * @param styles the texts of the page's style sheets
 * @returns the advertisement in reading order, and the texts that no reader sees
 */
export function readMainContent(
  body: ParentNode,
  structured: readonly Record<string, unknown>[],
  styles: readonly string[] = [],
): { blocks: Block[]; hiddenText: string[] } {
  const { dropped, hiddenText } = markPageParts(body, hiddenNames(styles));
  const page = new PageText(body, dropped);
  const [known, described] = knownTexts(structured);
  const stated =
    (known === null ? null : findKnownText(body, page, known)) ??
    (described === null || described === known ? null : findKnownText(body, page, described));
  const core = stated === null ? contentRoot(body, page) : withSections(stated, page);
  const read = (root: ParentNode, keep: (extent: Extent, element: Element) => boolean): Block[] =>
    blocksOfNodes(root.children, (element) => dropped.has(element) || !keep(page.extent(element), element));
  const main = trimEdges(trimChrome(read(core, () => true).map(factOf)));
  if (described !== null && lettersOf(main) < Math.min(MIN_AD, foldLetters(described).length / 2)) {
    return { blocks: [...main, ...descriptionToBlocks(described)], hiddenText };
  }
  const wide = stated === null || stated === core ? widenRoot(core, page) : core;
  const [inner, outer] = [page.extent(core), page.extent(wide)];
  const beside = (blocks: Block[]): Block[] => {
    const kept = trimChrome(blocks.map(factOf));
    return kept.filter((block, index) => !isMeta(block) || (asksFor(block) && isOfTable(kept, index)));
  };
  const above = beside(read(wide, (extent, element) => extent.start < inner.start && !isMenu(extent, element)));
  const before =
    hasTitle(above) || hasTitle(main)
      ? above
      : [...header(read(body, ({ start }) => start < outer.start).map(factOf)), ...above];
  const after = [
    ...beside(read(wide, (extent, element) => extent.end > inner.end && !isMenu(extent, element))),
    ...read(body, ({ end }) => end > outer.end).filter(isFact),
  ];
  return { blocks: listUnderTitles(withoutRepeats([...before, ...main, ...after])), hiddenText };
}

function contentRoot(body: ParentNode, page: PageText): ParentNode {
  return findContentRoot(body, page, (part) => holdsAdTitle(part, page));
}

/** A page's data may tell only how the ad begins: what is asked and offered then stands beside it, under an ad's titles. */
function withSections(stated: ParentNode, page: PageText): ParentNode {
  const { start, end } = page.extent(stated);
  let node = stated;
  for (let parent = isElement(node) ? node.parent : null; isElement(parent); parent = parent.parent) {
    const around = page.extent(parent);
    if (parent.name === 'body' || around.end - around.start > (end - start) * MAX_WIDENED) break;
    if (parent.children.some((child) => page.extent(child).start >= end && holdsAdTitle(child, page))) node = parent;
  }
  return node;
}

function holdsAdTitle(node: AnyNode, page: PageText): boolean {
  if (!isElement(node)) return false;
  const { start, end } = page.extent(node);
  if (start === end) return false;
  const isTitle = /^(?:h[1-6]|strong|b|dt|summary)$/.test(node.name) || !node.children.some(isElement);
  if (isTitle) return end - start < 80 && isAdTitle(textOf(node));
  return node.children.some((child) => holdsAdTitle(child, page));
}

/** The properties of schema.org's JobPosting that hold what the ad says, each in a section of its own. */
const SECTION_PROPERTIES = ['responsibilities', 'qualifications', 'jobBenefits', 'incentives'] as const;

/** The ad as the page's data gives it: with the sections that stand beside its description, and the description alone. */
function knownTexts(
  structured: readonly Record<string, unknown>[],
): [whole: string | null, description: string | null] {
  for (const item of structured) {
    const type = item['@type'];
    const isPosting = type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'));
    if (!isPosting || typeof item.description !== 'string' || item.description.trim() === '') continue;
    const description = textOnly(item.description);
    const sections = SECTION_PROPERTIES.flatMap((name) => item[name]).filter((text) => typeof text === 'string');
    return [[description, ...sections.map(textOnly)].join('\n'), description];
  }
  return [null, null];
}

const textOnly = (description: string): string => blocksText(descriptionToBlocks(description));

function blocksText(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text)).join('\n');
}

function lettersOf(blocks: readonly Block[]): number {
  return foldLetters(blocksText(blocks)).length;
}

/** From the page's title to the ad: the title and the short lines under it. */
function header(blocks: Block[]): Block[] {
  const from = blocks.findLastIndex((block) => block.type === 'heading' && block.level === 1);
  if (from < 0) return blocks.filter(isFact);
  return blocks
    .slice(from)
    .filter((block) => block.type === 'field' || block.text.length <= 120)
    .filter((block) => (block.type === 'field' || !CHROME_LINE.test(block.text)) && !isMeta(block))
    .slice(0, MAX_HEADER);
}

function isFact(block: Block): boolean {
  return block.type === 'field' && FACT_LABEL.test(block.label) && block.value.length <= 150;
}

function isMeta(block: Block): boolean {
  return block.type === 'field' ? META_LABEL.test(block.label) : META_LINE.test(block.text);
}

/** What an application has to name, and where it goes: "Kennziffer: 26-114", "E-mail: jobs@…". */
function asksFor(block: Block): boolean {
  return block.type === 'field' ? TO_NAME.test(block.label) : block.type === 'paragraph' && ADDRESS.test(block.text);
}
const TO_NAME =
  /^(?:(?:job |vacancy )?ref(?:erence)?\b.{0,10}|referenz(?:nummer)?|kennziffer|e-?mail|phone|tel(?:ephone|éfono|efon)?|contact(?: person| name| email)?)$/i;
const ADDRESS = /^\S+@\S+\.\w+$/;

function hasTitle(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'heading' && block.level === 1);
}

/** A bullet such as "Location: Lisbon" is a field; "Languages: English" may be a requirement and stays one. */
function factOf(block: Block): Block {
  if (block.type !== 'list_item' && block.type !== 'paragraph') return block;
  const field = fieldOf(block.text);
  if (field?.type !== 'field' || /skill|lang|exper|educ|idiom|form|kennt|travel/i.test(field.label)) return block;
  return FACT_LABEL.test(field.label) || META_LABEL.test(field.label) ? field : block;
}

/** A place that links to its map: named as the job's place, and one line. */
function isPlaceItem(element: Element): boolean {
  return PLACE_NAME.test(namesOf(element)) && textOf(element).length <= MAX_KICKER;
}
const PLACE_NAME = /(?:^|[\s_-])(?:location|city|address|workplace|standort|arbeitsort|lieu|ubicacion)(?:$|[\s_-])/;

/** A box of links; the job's place may link to its map. */
function isMenu({ start, end, links }: Extent, element: Element): boolean {
  return links > (end - start) * 0.8 && !isInline(element) && !isPlaceItem(element);
}

/** Above the first and below the last running text stand lines about the posting, not of it. */
function trimEdges(blocks: Block[]): Block[] {
  const isText = (block: Block): boolean =>
    block.type !== 'field' && (block.text.length >= 80 || block.type === 'list_item' || isAdTitle(block.text));
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  return blocks.filter(
    (block, index) =>
      (index >= first && index <= last) ||
      !isMeta(block) ||
      (first >= 0 && index > last && asksFor(block)) ||
      isOfTable(blocks, index),
  );
}

/** A row of the ad's own table of facts, which the page set as one. */
function isOfTable(blocks: readonly Block[], index: number): boolean {
  if (blocks[index]?.type !== 'field') return false;
  let first = index;
  let last = index;
  while (blocks[first - 1]?.type === 'field') first--;
  while (blocks[last + 1]?.type === 'field') last++;
  return last - first >= MIN_TABLE - 1 && blocks.slice(first, last + 1).filter(isFact).length >= 2;
}

/** Lines of the site go wherever they stand; so does what stands above the page's title. */
function trimChrome(blocks: Block[]): Block[] {
  const kept = blocks.filter(
    (block, index) =>
      block.type === 'field' || !CHROME_LINE.test(block.text.trim()) || headsProse(block, blocks[index + 1]),
  );
  const title = kept.findIndex((block) => block.type === 'heading' && block.level === 1);
  if (title <= 0) return kept;
  const above = kept.slice(0, title);
  return lettersOf(above) < lettersOf(kept) * 0.1 &&
    !above.some((block) => block.type !== 'field' && isAdTitle(block.text))
    ? [...above.filter((block, index) => isFact(block) || isKicker(above, index)), ...kept.slice(title)]
    : kept;
}

/** "Apply" set as a heading above how to: no button. */
function headsProse(block: Block, next: Block | undefined): boolean {
  return block.type === 'heading' && next?.type === 'paragraph' && next.text.length >= MIN_HEADED;
}

/** "We're hiring", "Department of Physics · Ref. 26-114": one of the few short lines set right above the title. */
function isKicker(above: readonly Block[], index: number): boolean {
  if (index === above.length - 1 && leadsToTitle(above[index])) return true;
  return above.length - index <= MAX_KICKERS && above.slice(index).every(mayBeKicker);
}

/** "Die Stadt Bergau sucht zum 1. Mai eine": a sentence that the title goes on with. */
function leadsToTitle(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || block.text.length <= MAX_KICKER || block.text.length > MAX_LEAD) return false;
  return !/[.!?。！？]["”»)]?$|[>›»→|]/.test(block.text) && furnitureOf(block.text) === null;
}

function mayBeKicker(block: Block): boolean {
  if (block.type === 'field') return isFact(block);
  const { text } = block;
  return text.length >= 3 && text.length <= MAX_KICKER && !/[>›»→]/.test(text) && furnitureOf(text) === null;
}

/** A page may carry its text twice, for wide and for narrow screens. */
function withoutRepeats(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const key = foldLetters(blocksText([block]));
    const repeats = seen.has(key) && (key.length >= 60 || block.type === 'field');
    seen.add(key);
    return !repeats;
  });
}
