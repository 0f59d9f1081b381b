import { shareFirstLetters } from '../../core/alternation.ts';
import type { JobDocument } from '../../documents/document.ts';
import { isHeaderName, ORGANIZATION_WORD } from '../../extraction/employer/names.ts';
import { cleanEmployer } from '../clean-employer.ts';
import { isGenericHeading, isSiteName } from '../generic-names.ts';
import { line } from '../values.ts';

const WHO =
  'company|employer|organi[sz]ation|hiringorganization|hiringorg|arbeitgeber|unternehmen|firma|firmen|entreprise|societe|empresa|azienda|werkgever|bedrijf|pracodawca|zamestnavatel|advertiser|org';
/** Where such a word stands; whether in an attribute, its surroundings tell. */
const WORD = new RegExp(shareFirstLetters(WHO), 'gi');
/** An attribute's name and value up to a word within it. */
const ATTRIBUTE = /\s(class|id|itemprop|data-[a-z-]{1,30})=(["'])([^"'\\]{0,120})$/i;
/** The rest of the value behind the word, up to its quote. */
const REST = /^[^"'\\]{0,60}(?=["'])/;
/** Characters before a word in which its attribute begins. */
const BEFORE = 170;
/** "inlineHeader-companyName", "metadata-company-name", "text-employerName", "topcard__org-name-link". */
const NAMES = new RegExp(`(?:${WHO})s?(?:name|nom|nombre|nome|naam|titel|title)(?:link|text|label)?$`);
/** The mark is the word alone, or the word of the page's header: "company", "job-company", "header__employer". */
const ALONE = new RegExp(
  `^(?:job|jobs|offer|vacancy|listing|posting|header|jobheader|jobdetails?|detail|meta|text|title|hiring)?(?:${WHO.replace('|org', '')})$`,
);
/** Marks of other things about a firm, and of other firms. */
const OTHER =
  /logo|similar|related|other|recommend|review|rating|size|sidebar|footer|search|filter|form|input|profile/i;
const MAX_MARKS = 40;

/**
 * The employer's name where the page's own markup says what it is (`class="company-name"`, `data-at="employer"`), as
 * boards' pages have it that carry no structured data.
 * @returns undefined where no mark holds a name, or marks alike hold several (a list of jobs)
 */
export function readMarkedEmployer(document: JobDocument): string | undefined {
  const marks = new Map<string, number>();
  for (const { attribute, value } of markedAttributes(document.raw)) {
    for (const token of attribute === 'class' ? value.split(/\s+/) : [value]) {
      const rank = rankOf(token);
      const selector = attribute === 'class' ? `[class~="${token}"]` : `[${attribute}="${token}"]`;
      if (rank > 0 && !marks.has(selector)) marks.set(selector, rank);
    }
  }
  for (const [selector] of [...marks].sort((a, b) => b[1] - a[1]).slice(0, 4)) {
    const name = nameIn(document, selector);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The attributes of a page that have a word for who hires in them; no page has many of them. */
function markedAttributes(raw: string): { attribute: string; value: string }[] {
  const found: { attribute: string; value: string }[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(raw); match !== null && found.length < MAX_MARKS; match = WORD.exec(raw)) {
    const { index } = match;
    // Most of these words stand in sentences.
    const before = raw.slice(Math.max(0, index - BEFORE), index);
    const quote = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"));
    if (quote < 1 || before[quote - 1] !== '=') continue;
    const [, attribute, , start] = ATTRIBUTE.exec(before) ?? [];
    const rest = attribute === undefined ? null : REST.exec(raw.slice(index + match[0].length, index + BEFORE));
    if (attribute === undefined || start === undefined || rest === null) continue;
    found.push({ attribute: attribute.toLowerCase(), value: `${start}${match[0]}${rest[0]}` });
    WORD.lastIndex = index + match[0].length + rest[0].length;
  }
  return found;
}

/** How plainly a mark says that it holds the employer's name. */
function rankOf(token: string): number {
  if (token === '' || OTHER.test(token)) return 0;
  const form = token.toLowerCase().replace(/[^a-z]+/g, '');
  return NAMES.test(form) ? 2 : ALONE.test(form) ? 1 : 0;
}

/** The one name in the elements of a mark. */
function nameIn(document: JobDocument, selector: string): string | undefined {
  const texts = new Set(
    document.select(selector).map((block) => (block.type === 'field' ? block.value : block.text).trim()),
  );
  const [text] = texts;
  if (text === undefined || texts.size > 1 || text.length > 80 || text.includes('\n')) return undefined;
  const name = cleanEmployer(line(text));
  if (name === undefined || isSiteName(name) || (isGenericHeading(name) && !ORGANIZATION_WORD.test(name)))
    return undefined;
  return isHeaderName(name) || ORGANIZATION_WORD.test(name) ? name : undefined;
}
