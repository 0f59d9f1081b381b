import { type AnyNode, type Element, isElement, namesOf, type ParentNode } from './dom.ts';

/** Where an element's letters stand in the page's text, and how much of them is running text. */
export interface Extent {
  start: number;
  end: number;
  /** Letters in paragraphs and list items that are long enough to be prose and are no links. */
  mass: number;
  /** Letters of links. */
  links: number;
  /** Letters of inline text directly in the element that are no links. */
  own: number;
}

const NOWHERE: Extent = { start: 0, end: 0, mass: 0, links: 0, own: 0 };
const UNREAD = new Set('script style template noscript svg iframe object head'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd mark q s small span strong sub sup time tt u var wbr br label'.split(
    ' ',
  ),
);
const CONTENT_NAME =
  /(?:^|[\s_-])(?:job|jobs|position|posting|vacancy|vacature|offer|oferta|stelle|stellenanzeige|description|content|main|article|post|entry|career|careers|opening)(?:[\s_-]|$)/;
const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const MIN_PROSE = 60;
const MIN_ITEM = 25;
/** An ad of short lines has little running text: where the rest of the page holds this share of it, the rest may be the ad. */
const MAX_BESIDE = 0.4;

/** The page's text without what was dropped, letters and digits only, and where each element stands in it. */
export class PageText {
  readonly extents = new Map<AnyNode | ParentNode, Extent>();
  readonly text: string;
  readonly #dropped: ReadonlySet<AnyNode>;
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(root: ParentNode, dropped: ReadonlySet<AnyNode>) {
    this.#dropped = dropped;
    this.#read(root, false);
    this.text = this.#pieces.join('');
  }

  extent(node: AnyNode | ParentNode): Extent {
    return this.extents.get(node) ?? NOWHERE;
  }

  /** The smallest element that holds the letters from `start` to `end`. */
  covering(root: ParentNode, start: number, end: number): ParentNode {
    let node = root;
    for (;;) {
      const inner = node.children.find((child) => {
        const extent = this.extents.get(child);
        return extent !== undefined && isElement(child) && extent.start <= start && extent.end >= end;
      });
      if (inner === undefined || !isElement(inner)) return node;
      node = inner;
    }
  }

  #read(node: ParentNode, inLink: boolean): Extent {
    const start = this.#length;
    let mass = 0;
    let links = 0;
    let own = 0;
    let wide = false;
    for (const child of node.children) {
      if (this.#dropped.has(child)) continue;
      if (child.type === 'text') {
        const letters = foldLetters(child.data);
        if (letters === '') continue;
        this.#pieces.push(letters);
        this.#length += letters.length;
        if (inLink) links += letters.length;
        else own += letters.length;
        wide ||= CJK.test(letters.slice(0, 40));
      } else if (isElement(child) && !UNREAD.has(child.name)) {
        const inner = this.#read(child, inLink || child.name === 'a');
        if (INLINE.has(child.name)) own += inner.own;
        mass += inner.mass;
        links += inner.links;
      }
    }
    const inline = isElement(node) && isInline(node);
    if (!inline) {
      const least = isElement(node) && node.name === 'li' ? MIN_ITEM : MIN_PROSE;
      if (own >= (wide ? least / 3 : least)) mass += own;
    }
    const extent = { start, end: this.#length, mass, links, own };
    this.extents.set(node, extent);
    return extent;
  }
}

/** Whether an element is a part of a line and not a box of its own. */
export function isInline({ name }: Element): boolean {
  return INLINE.has(name);
}

/** Letters and digits only, in lower case. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // The plain class is several times as fast as the one that knows every script, and typographic marks are no letters.
  if (!/[^\0-\x7F]/.test(lower)) return lower.replace(/[^a-z0-9]+/g, '');
  return /[^\0-\x7F\u2010-\u2027\xA0-\xA9\xAB-\xB1]/.test(lower)
    ? lower.replace(/[^\p{L}\p{N}]+/gu, '')
    : lower.replace(/[^a-z0-9]+/g, '');
}

/**
 * The element that holds the advertisement: from the top down to the first one whose running text stands in
 * several parts that may all belong to the ad.
 * @param mayBelong whether a part beside the largest one may be a part of the ad
 */
export function findContentRoot(root: ParentNode, page: PageText, mayBelong: (part: Element) => boolean): ParentNode {
  let node = root;
  for (;;) {
    const parts = node.children.filter((child): child is Element => isElement(child) && page.extent(child).mass > 0);
    const best = parts.reduce<Element | null>(
      (most, part) => (most === null || page.extent(part).mass > page.extent(most).mass ? part : most),
      null,
    );
    if (best === null || INLINE.has(best.name) || /^(?:p|ul|ol|li|dl|table|tbody|tr|blockquote)$/.test(best.name))
      return node;
    const marked = isContent(best);
    const beside = node.children.filter((child): child is Element => isElement(child) && child !== best);
    const belongs = (part: Element): boolean => part !== best && (!marked || isContent(part) || isAlike(part, best));
    if (parts.some(belongs) || beside.some(mayBelong)) return node;
    if (!marked && plainLetters(beside, page) > plainLetters([best], page) * MAX_BESIDE) return node;
    node = best;
  }
}

/** Sections of one text are set alike: the one called "the-job" is no more than its neighbour "you". */
function isAlike(one: Element, other: Element): boolean {
  const { class: names } = one.attribs;
  return one.name === other.name && names !== undefined && names !== '' && names === other.attribs.class;
}

/** Letters that are no links. */
function plainLetters(elements: readonly Element[], page: PageText): number {
  return elements.reduce((sum, element) => {
    const { start, end, links } = page.extent(element);
    return sum + end - start - links;
  }, 0);
}

/** The facts of a job often stand in boxes beside its text: climbs while little is added, and that little is no links. */
export function widenRoot(root: ParentNode, page: PageText): ParentNode {
  const { start, end, links } = page.extent(root);
  const allowed = (end - start) * 0.2 + 150;
  let node = root;
  for (;;) {
    const parent = isElement(node) ? node.parent : null;
    if (!isElement(parent) || parent.name === 'body') return node;
    const around = page.extent(parent);
    const added = around.end - around.start - (end - start);
    if (added > allowed || around.links - links > added * 0.4 + 20) return node;
    node = parent;
  }
}

/** Named or set as the content of the page. */
function isContent(element: Element): boolean {
  const { name, attribs } = element;
  return (
    name === 'main' ||
    name === 'article' ||
    attribs.role === 'main' ||
    attribs.itemprop === 'description' ||
    CONTENT_NAME.test(namesOf(element))
  );
}

/**
 * The element that holds a text known from the page's data.
 * @param known the advertisement as the page's data gives it
 * @returns null where less than most of it stands on the page in one place
 */
export function findKnownText(root: ParentNode, page: PageText, known: string): ParentNode | null {
  const letters = foldLetters(known);
  const length = 32;
  if (letters.length < 200) return null;
  const step = Math.max(length, Math.floor(letters.length / 24));
  const found: number[] = [];
  let tried = 0;
  let from = 0;
  for (let at = 0; at + length <= letters.length; at += step) {
    tried++;
    const probe = letters.slice(at, at + length);
    let position = page.text.indexOf(probe, from);
    if (position < 0) position = page.text.indexOf(probe);
    if (position < 0) continue;
    found.push(position);
    from = position;
  }
  if (found.length < 4 || found.length < tried * 0.6) return null;
  const first = Math.min(...found);
  const last = Math.max(...found) + length;
  if (last - first > letters.length * 2.5) return null;
  return page.covering(root, first, last);
}
