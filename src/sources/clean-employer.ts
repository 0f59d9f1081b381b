import { allMatches } from '../core/all-matches.ts';
import { isLatin, LATIN } from '../core/latin.ts';
import { HAS_FORM } from '../extraction/employer/forms.ts';
import { line } from './values.ts';

/** Names that hide an employer rather than name one. */
const HIDDEN =
  /^(?:we|our team|us|they|you|wir|nous|on|nosotros|nós|noi|wij|my|who|this|now|confidential(?: (?:company|client|employer))?|company confidential|undisclosed|anonymous|private advertiser|private employer|n\/?a|none|null|unknown|not disclosed|stealth(?: mode)?|hiring company|company|employer|client|our client|my client|firma|empresa(?: confidencial)?|confidencial|entreprise|unternehmen|vertraulich|poufne|self|various|home|careers?|jobs?|job board|website|candidate portal)$/i;
const TAIL =
  /\s*(?:[|·•–—:-]\s*)?\b(?:careers?|jobs?|karriere|recruiting|recruitment team|talent acquisition|career site|careers site|career page|job board|hiring)$|(?:的?(?:校园|社会)?招聘(?:信息|简章|网)?|採用情報|求人情報|채용(?: ?정보)?)$/i;

/**
 * An employer's name without what boards hang on it: a rating ("Acme 3.1"), "Careers", "on behalf of".
 * @returns undefined for names that name nobody ("None", "Confidential")
 */
export function cleanEmployer(raw: unknown): string | undefined {
  let name = line(raw);
  if (name === undefined) return undefined;
  const behalf = /\bon behalf of\s+(.+)$/i.exec(name)?.[1];
  name = (behalf ?? name)
    .replace(/\s+\d[.,]\d(?:\s*★)?$/, '')
    .replace(GLUED_BEHIND_FORM, '$1')
    .replace(/^(?:jobs? (?:at|bei|chez)|careers? (?:at )?|karriere (?:bei )?|work at|company:|employer:)\s*(?=\S)/i, '')
    .replace(/\s*[™®©]+/g, '');
  for (let previous = ''; previous !== name; ) {
    previous = name;
    const shorter = name.replace(TAIL, '').trim();
    if (shorter !== '') name = shorter;
  }
  name = name
    .replace(/^["“”'*_\s]+|["“”*_\s|,;:–—-]+$/g, '')
    .replace(/(?<!\.\s?\p{L}{1,2}|\b(?:inc|ltd|ltda|co|corp|llc|plc|pty|bros|jr))\.$/iu, '');
  // "3310 Torvik Motion B.V.": the number of a ledger before a firm's full name.
  if (/^\d{3,6} /.test(name) && HAS_FORM.test(name)) name = name.replace(/^\d+ (?:[-–] )?/, '');
  return HIDDEN.test(name) || !/[\p{L}\p{N}]/u.test(name) || name.length > 120 ? undefined : name;
}

/** "Acme GmbHÜber uns", "Acme sp. z o.o.O firmie": a link that was set right behind a legal form. */
const GLUED_BEHIND_FORM =
  /^(.{2,80}? (?:g?GmbH|AG|KG|Ltd\.?|Limited|Inc\.?|LLC|B\.V\.|N\.V\.|S\.L\.|S\.A\.|S\.r\.l\.|S\.p\.A\.|SARL|SAS|sp\. z o\. ?o\.|s\. ?r\. ?o\.|a\. ?s\.|Ltda\.?))(?=\p{Lu}(?:\p{Ll}| \p{Ll})).*$/u;

/** Letters and digits only, to compare a slug with a name. */
export function slugForm(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The employer behind a board's slug ("tidewaterta", "acme-robotics"), spelled as the advertisement spells it.
 * @param text the advertisement
 * @returns the name in the text that the slug stands for, else the slug in words
 */
export function employerFromSlug(slug: string | undefined, text: string): string | undefined {
  const wanted = slugForm(slug ?? '').replace(/^\d+$/, '');
  if (slug === undefined || wanted.length < 2) return undefined;
  const spelled = findSpelling(wanted, text.slice(0, 20_000));
  if (spelled !== undefined) return inFull(spelled, text.slice(0, 20_000));
  const shortened = findShortened(wanted, text.slice(0, 20_000));
  if (shortened !== undefined) return shortened;
  const words = slug.replace(/[-_+.]+/g, ' ').trim();
  const cased = /\p{Lu}/u.test(words)
    ? words
    : words.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return cleanEmployer(cased);
}

/** "Corrieshaw" as "Corrieshaw LLP" or "Corrieshaw Health System" where the text calls it so. */
function inFull(name: string, text: string): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const more = REST_OF_NAME.exec(text.slice(at + name.length, at + name.length + 60))?.[0];
    if (more !== undefined) return name + more;
  }
  return name;
}
const REST_OF_NAME =
  /^(?:['’]s)?(?: (?:\p{Lu}[\p{L}'’-]*|&|and|of)){0,3}? (?:LLP|(?:SE|AG|GmbH) & Co\. KG(?:aA)?|GmbH|Inc\.|LLC|Ltd|B\.V\.|S\.p\.A\.|Health(?:care)? System|Hospitals?|Medical Center|Mutual|Insurance|Foundation|Bank|University|College|Trust|Institute|Museum|Credit Union|(?:Humane |Animal |Historical )?Society|Association|Alliance|Coalition|Food ?[Bb]ank|Hospice|Academy|Ministries|Co-?operative|Co-?op|Housing Association|Library|Theatre|Orchestra|Council|International|Initiative|Collective|Federation|Consortium|Conservancy|Partnership|Farms?|Ministry|Centers?|Centre)(?![\p{L}\p{N}])/u;

const NAME = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]*/gu;
const LATIN_NAME = new RegExp(`[${LATIN}][${LATIN}&'’.-]*`, 'g');

/**
 * The name that a slug writes with its first word and the initials of the others: "tallgrasslt" for "Tallgrass Land
 * Trust".
 */
function findShortened(wanted: string, text: string): string | undefined {
  for (const { 0: run } of allMatches(text, SEVERAL_CAPITALS)) {
    const [first = '', ...others] = run.split(' ').filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
    const head = slugForm(first);
    if (head.length < 4 || !wanted.startsWith(head) || wanted.length < head.length + 2) continue;
    let initials = head;
    for (const [at, word] of others.entries()) {
      initials += word.charAt(0).toLowerCase();
      if (initials === wanted && at > 0) return run.slice(0, run.indexOf(word, first.length) + word.length);
    }
  }
  return undefined;
}
const SEVERAL_CAPITALS = /\p{Lu}[\p{L}\p{N}'’-]*(?: (?:(?:of|and|for|the|de|du|&) ){0,2}\p{Lu}[\p{L}\p{N}'’-]*){2,5}/gu;

/**
 * Finds how a text spells a slug: the run of up to five words whose letters are the slug's; the commonest spelling.
 * @param wanted letters and digits, lower case (see slugForm)
 */
export function findSpelling(wanted: string, text: string): string | undefined {
  const counts = new Map<string, number>();
  const words = allMatches(text, isLatin(text) ? LATIN_NAME : NAME);
  const first = wanted[0] ?? '';
  for (let start = 0; start < words.length; start++) {
    // Nearly every word is told by its first letter; one with an accent may lose it.
    const letter = words[start]?.[0][0] ?? '';
    if (letter <= '\x7F' && letter.toLowerCase() !== first) continue;
    let letters = '';
    for (let length = 0; length < 5; length++) {
      const word = words[start + length];
      if (word === undefined) break;
      letters += slugForm(word[0]);
      if (!wanted.startsWith(letters)) break;
      if (letters.length < wanted.length) continue;
      const from = words[start]?.index ?? 0;
      const name = text.slice(from, word.index + word[0].length).replace(/['’]s$|[.'’-]+$/u, '');
      if (!name.includes('\n')) counts.set(name, (counts.get(name) ?? 0) + 1);
      break;
    }
  }
  // A capitalised spelling before a plain one: the plain one is an ordinary word, or part of an address.
  const capital = (name: string) => (/\p{Lu}|^\d/u.test(name) ? 1 : 0);
  return [...counts].sort((a, b) => capital(b[0]) - capital(a[0]) || b[1] - a[1])[0]?.[0];
}
