import type { CheerioAPI } from 'cheerio/slim';
import { type AnyNode, type Element, isElement, textOf } from './html/dom.ts';

interface Vocabulary {
  scope: string;
  type: string;
  property: string;
}
const MICRODATA: Vocabulary = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
/** RDFa Lite. */
const RDFA: Vocabulary = { scope: 'typeof', type: 'typeof', property: 'property' };
/** Properties of a JobPosting that hold paragraphs and lists. */
const LONG_TEXT = /(?:^|[/:#])(?:description|responsibilities|qualifications|jobBenefits|incentives)$/;
const MAX_ITEMS = 50;
const MAX_DEPTH = 40;

/**
 * Reads schema.org items set in a page's markup (microdata, RDFa Lite) into the shape of JSON-LD.
 * @param elements those that open an item
 * A property given twice becomes an array; `description` and the ad's other long texts keep their HTML.
 */
export function readMarkupItems($: CheerioAPI, elements: readonly Element[]): Record<string, unknown>[] {
  return elements
    .slice(0, MAX_ITEMS)
    .map((element) => readItem($, element, element.attribs.itemtype === undefined ? RDFA : MICRODATA, 0));
}

function readItem($: CheerioAPI, element: Element, vocabulary: Vocabulary, depth: number): Record<string, unknown> {
  const item: Record<string, unknown> = { '@type': typeName(element.attribs[vocabulary.type] ?? '') };
  const visit = (node: AnyNode, level: number): void => {
    if (!isElement(node) || level > MAX_DEPTH) return;
    const property = node.attribs[vocabulary.property];
    const scoped = node.attribs[vocabulary.scope] !== undefined;
    if (property !== undefined) {
      for (const name of property.split(/\s+/).filter(Boolean)) {
        const value = scoped ? readItem($, node, vocabulary, depth + 1) : propertyValue($, node, name);
        add(item, name.replace(/^.*[/:#]/, ''), value);
      }
    }
    if (!scoped) for (const child of node.children) visit(child, level + 1);
  };
  if (depth < 6) for (const child of element.children) visit(child, 0);
  return item;
}

function propertyValue($: CheerioAPI, element: Element, property: string): string {
  const { attribs, name } = element;
  if (attribs.content !== undefined) return attribs.content.trim();
  if (name === 'time' && attribs.datetime !== undefined) return attribs.datetime.trim();
  if (LONG_TEXT.test(property)) return ($(element).html() ?? '').trim();
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  if (text === '') return (attribs.href ?? attribs.src ?? attribs.value ?? '').trim();
  return text;
}

function add(item: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '' || name === '__proto__' || value === '') return;
  const present = item[name];
  if (present === undefined) item[name] = value;
  else item[name] = Array.isArray(present) ? [...present, value] : [present, value];
}

/** "https://schema.org/JobPosting" → "JobPosting". */
function typeName(type: string): string {
  return (
    type
      .trim()
      .split(/\s+/)[0]
      ?.replace(/^.*[/:#]/, '') ?? ''
  );
}
