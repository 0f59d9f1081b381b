import type { SectionKind } from '../../core/posting.ts';
import { CHROME_LINE, OTHER_CONTENT_HEADING } from '../furniture/page-lexicon.ts';
import { JOB_SECTIONS, matchTitle } from '../section-headings.ts';
import { guessChrome, isControl } from './chrome.ts';
import { type AnyNode, type Element, isElement, namesOf, type ParentNode, textOf } from './dom.ts';
import { isHidden, mayOpen } from './hidden.ts';
import { isHiddenByName } from './styles.ts';

/** What stands in an element: how much text, how much of it is links, and whether the page's h1 is there. */
interface Size {
  letters: number;
  links: number;
  linkCount: number;
  h1: boolean;
  fields: number;
  labels: number;
  nav: boolean;
}

const NOTHING: Size = { letters: 0, links: 0, linkCount: 0, h1: false, fields: 0, labels: 0, nav: false };
const UNREAD = new Set('script style template noscript svg iframe object head'.split(' '));
/** The sections that stand nowhere on a page but in its ad; "How to apply" heads forms too. */
const AD_SECTIONS: ReadonlySet<SectionKind> = new Set([...JOB_SECTIONS, 'benefits']);
const TAG_LIST = /skill|tag|tech|stack|keyword|compet|badge|chip/;

/** The parts of a page that are no part of the advertisement. */
export interface PageParts {
  dropped: ReadonlySet<AnyNode>;
  hiddenText: string[];
}

/**
 * Marks what surrounds the ad: hidden text, navigation, forms, cookie bars, other jobs. What holds the page's title,
 * a section title of an ad, or much of the page's text is never dropped for its name.
 * @param hidden classes and ids that the page's style sheets hide (see hiddenNames)
 */
export function markPageParts(root: ParentNode, hidden: ReadonlySet<string> = new Set()): PageParts {
  return new Marker(root, hidden).mark();
}

class Marker {
  readonly #root: ParentNode;
  readonly #hidden: ReadonlySet<string>;
  readonly #sizes = new Map<AnyNode | ParentNode, Size>();
  readonly #dropped = new Set<AnyNode>();
  readonly #hiddenText: string[] = [];
  readonly #headings: Element[] = [];
  /** What was found about elements before: their parents ask again. */
  readonly #adHolders = new Map<Element, boolean>();
  #total = 0;

  constructor(root: ParentNode, hidden: ReadonlySet<string>) {
    this.#root = root;
    this.#hidden = hidden;
  }

  mark(): PageParts {
    this.#total = this.#measure(this.#root).letters;
    for (const child of this.#root.children) this.#visit(child);
    for (const heading of this.#headings) {
      if (!this.#isDropped(heading)) this.#dropOtherContent(heading);
    }
    return { dropped: this.#dropped, hiddenText: this.#hiddenText };
  }

  #size(node: AnyNode | ParentNode): Size {
    return this.#sizes.get(node) ?? NOTHING;
  }

  #measure(node: ParentNode): Size {
    const size: Size = { ...NOTHING };
    for (const child of node.children) {
      if (child.type === 'text') size.letters += countLetters(child.data);
      else if (isElement(child)) {
        if (UNREAD.has(child.name)) continue;
        const inner = this.#measure(child);
        size.letters += inner.letters;
        size.links += inner.links;
        size.linkCount += inner.linkCount;
        size.h1 ||= inner.h1;
        size.nav ||= inner.nav;
        size.fields += inner.fields;
        size.labels += inner.labels;
      }
    }
    if (isElement(node)) {
      const { name, attribs } = node;
      if (name === 'a' && attribs.href !== undefined && size.letters <= 200) {
        size.links = size.letters;
        size.linkCount = 1;
      } else if (name === 'h1') size.h1 = size.letters > 0;
      else if (name === 'nav') size.nav = true;
      else if (name === 'textarea' || (name === 'input' && isTyped(attribs.type))) size.fields++;
      else if (name === 'label') size.labels++;
    }
    this.#sizes.set(node, size);
    return size;
  }

  #visit(node: AnyNode): void {
    if (!isElement(node) || UNREAD.has(node.name)) return;
    const size = this.#size(node);
    if (size.letters === 0) return;
    if (this.#isNoPart(node, size) || isActionLink(node)) {
      this.#dropped.add(node);
      return;
    }
    if (/^h[2-6]$|^summary$|^legend$|^strong$|^b$/.test(node.name)) this.#headings.push(node);
    else if (node.name !== 'body' && size.letters < 80 && /title|heading|header/.test(namesOf(node)))
      this.#headings.push(node);
    for (const child of node.children) this.#visit(child);
  }

  #isNoPart(element: Element, size: Size): boolean {
    const { letters, links, linkCount, h1, labels, nav } = size;
    // A saved form may have lost its fields, but not what they are called.
    const fields = element.name === 'form' ? Math.max(size.fields, labels) : size.fields;
    const share = letters / Math.max(1, this.#total);
    // What a style sheet hides, a script may show: only a small part without an ad's titles counts as hidden by it.
    const byStyle =
      share < 0.2 && isHiddenByName(element, this.#hidden) && !mayOpen(element) && !this.#holdsAd(element);
    if (byStyle || (isHidden(element) && share < 0.5)) {
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      if (text !== '') this.#hiddenText.push(text.slice(0, 2000));
      return true;
    }
    if (isControl(element)) return letters < 200;
    const density = links / Math.max(1, letters);
    const guess = guessChrome(element);
    if (guess === 'certain') return share < 0.5 || density > 0.5;
    if (guess === 'other-jobs') return !h1 && share < 0.6;
    if (element.name === 'form' || fields >= 2) {
      return (
        fields > 0 &&
        !h1 &&
        (share < 0.4 || letters < 60 * fields) &&
        letters < 250 * (fields + 2) &&
        !this.#holdsAd(element)
      );
    }
    if (guess === 'named')
      return !h1 && (share < 0.3 || density > 0.6) && !this.#holdsAd(element) && !isContactBox(element);
    if (element.name === 'header') return !h1 && share < 0.3 && (nav || density > 0.4);
    if (
      linkCount >= 4 &&
      density > 0.75 &&
      !h1 &&
      /^(?:ul|ol|div|section|table|tbody|tr|td|p|center|dl)$/.test(element.name)
    ) {
      return (
        share < 0.5 &&
        !TAG_LIST.test(namesOf(element)) &&
        !TAG_LIST.test(isElement(element.parent) ? namesOf(element.parent) : '')
      );
    }
    return false;
  }

  /** Whether a heading in it is one of an ad's sections. */
  #holdsAd(element: Element): boolean {
    let holds = this.#adHolders.get(element);
    if (holds === undefined) {
      holds = this.#lookForAd(element);
      this.#adHolders.set(element, holds);
    }
    return holds;
  }

  #lookForAd(element: Element): boolean {
    return element.children.some((child) => {
      if (!isElement(child) || UNREAD.has(child.name)) return false;
      if (/^(?:h[1-6]|strong|b|dt|summary)$/.test(child.name)) return isAdTitle(textOf(child));
      return this.#size(child).letters > 0 && this.#holdsAd(child);
    });
  }

  #isDropped(element: Element): boolean {
    for (let node: AnyNode | ParentNode | null = element; node !== null; node = node.parent) {
      if (this.#dropped.has(node as AnyNode)) return true;
    }
    return false;
  }

  /** "Similar jobs", "Share", "Newsletter": the heading goes with all that it heads. */
  #dropOtherContent(heading: Element): void {
    const title = textOf(heading).replace(/\s+/g, ' ').trim();
    if (title.length > 80 || !OTHER_CONTENT_HEADING.test(title.replace(/[\s:.…!?]+$/, ''))) return;
    let region = heading;
    for (let parent = region.parent; isElement(parent); parent = parent.parent) {
      const { letters, h1 } = this.#size(parent);
      if (h1 || letters > this.#total * 0.35 || /^(?:body|main|article|td|li|p)$/.test(parent.name)) break;
      if (!startsWith(parent, region) || this.#holdsAd(parent)) break;
      region = parent;
    }
    this.#dropped.add(region);
    if (this.#size(region).letters > this.#size(heading).letters + 20 || !/^h[2-6]$/.test(heading.name)) return;
    for (let next = region.next; next !== null; next = next.next) {
      if (isElement(next) && (this.#endsRegion(next) || this.#size(next).letters > this.#total * 0.35)) break;
      this.#dropped.add(next);
    }
  }

  #endsRegion(element: Element): boolean {
    if (/^h[1-6]$/.test(element.name) || this.#size(element).h1) return true;
    return this.#holdsAd(element) || element.children.some((child) => isElement(child) && /^h[1-6]$/.test(child.name));
  }
}

/** "Apply now", "Save": a link that stands alone and asks for a click. */
function isActionLink(element: Element): boolean {
  if (element.name !== 'a') return false;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  if (text.length > 40 || !CHROME_LINE.test(text)) return false;
  return !element.parent?.children.some((child) => child.type === 'text' && /\p{L}{2}/u.test(child.data));
}

/** Whom to write to, set beside the text of the same article. */
function isContactBox(element: Element): boolean {
  if (element.name !== 'aside' || !/\S@\S+\.\w/.test(textOf(element))) return false;
  for (let { parent } = element; isElement(parent); { parent } = parent) if (parent.name === 'article') return true;
  return false;
}

/** Whether a line is the title of one of the sections that only an ad has. */
export function isAdTitle(text: string): boolean {
  const title = text.replace(/\s+/g, ' ').trim();
  if (title.length < 4 || title.length > 80) return false;
  return (matchTitle(title, AD_SECTIONS)?.coverage ?? 0) >= 0.6;
}

function startsWith(parent: Element, child: Element): boolean {
  for (const node of parent.children) {
    if (node === child) return true;
    if (/\S/.test(textOf(node))) return false;
  }
  return false;
}

function isTyped(type = 'text'): boolean {
  return /^(?:text|email|tel|file|url|password|number|date)$/i.test(type);
}

function countLetters(text: string): number {
  let count = 0;
  let space = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const white = code <= 32 || code === 160;
    if (!white || !space) count++;
    space = white;
  }
  return count;
}
