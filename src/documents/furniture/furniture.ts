import { sharingFirstLetters } from '../../core/alternation.ts';
import { withoutAccents } from '../../core/without-accents.ts';
import { LeadingPattern } from './leading-pattern.ts';
import {
  BUTTONS,
  COMMANDS,
  EAST_ASIAN_LINES,
  EAST_ASIAN_PAGES,
  FILLERS,
  LANGUAGE_NAMES,
  NETWORKS,
  ORDERS,
  PAGE_NAMES,
  SHARED_THINGS,
  SITE_THINGS,
} from './lexicon.ts';
import { PAGE_NOTICES } from './page-notices.ts';
import { COOKIE_NOTICE, FOOTER_WORD, POSTED_BY, RESERVED, RIGHTS, SHAPES, WARNING } from './shapes.ts';
import { isCounter, isSince } from './site-counters.ts';
import { isEastAsianNotice, isSiteNotice, NOTICES } from './site-notices.ts';

/**
 * What a line of a copied page has to do with its site: `site` belongs to it wherever it stands (a button, a login, a
 * counter, a cookie notice); `page` is the name of one of its pages, which belongs to it at the top or the end of the
 * text, among others of its kind; null where it may be the advertisement's.
 */
export type Furniture = 'site' | 'page' | null;

/** What a word may do in a site's line. */
const COMMAND = 1;
const ORDER = 2;
const SITE = 4;
const KNOWN = 8;

const WORDS = new Map<string, number>();
for (const [list, role] of [
  [COMMANDS, COMMAND],
  [ORDERS, ORDER],
  [SITE_THINGS, SITE],
  [SHARED_THINGS, KNOWN],
  [FILLERS, KNOWN],
] as const) {
  for (const word of list.trim().split(/\s+/)) WORDS.set(word, (WORDS.get(word) ?? 0) | role);
}
const setOf = (list: string, separator: RegExp | string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(separator)
      .map((name) => name.trim()),
  );
const NAMES = setOf(PAGE_NAMES.replace(/\n/g, '|'), '|');
const PRESSED = setOf(BUTTONS.replace(/\n/g, '|'), '|');
const LANGUAGES = setOf(LANGUAGE_NAMES, /\s+/);
const SOCIAL = setOf(NETWORKS, /\s+/);

const FIRST_WORD = /[\p{L}\p{N}]+/u;
const NO_WORD = /[^\p{L}\p{N}'-]+/u;
/** The words that a line of the lexicon may begin with, as far as a hyphen or an apostrophe. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...WORDS.keys(), ...NAMES, ...PRESSED, ...LANGUAGES, ...SOCIAL].map((words) => FIRST_WORD.exec(words)?.[0] ?? ''),
);

/** "← Back to Jobs", "‹ Tous nos postes": the way back, in any language; a French quotation is closed. */
const GO_BACK = /^(?:[←⟵⇐‹]|«(?![^»]*»))\s?\p{L}/u;
const MAX_BACK = 60;
/** Longer lines are prose, or a notice known by its words. */
const MAX_LINE = 100;
const MAX_ROW = 200;
const MAX_NOTICE = 420;
const MAX_WORDS = 9;

const EAST_ASIAN = new LeadingPattern(EAST_ASIAN_LINES.map((lines) => `^(?:${lines})$`));
const EAST_ASIAN_PAGE = new LeadingPattern(EAST_ASIAN_PAGES.map((names) => `^(?:${names})$`));
const IS_EAST_ASIAN = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

const BY_SHAPE = new LeadingPattern([...SHAPES.map(({ source }) => source), ...NOTICES, ...PAGE_NOTICES]);
const UNEVEN = /\s\s|[^\S ]/;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;
const STARTS = /^[\p{L}\p{N}©★☆⭐(]/u;
const ENDS = /[\p{L}\p{N}★☆⭐)?.:]$/u;
const COUNTER = / ?\(\d{1,5}(?: \p{L}{3,20})?\)$/u;

/**
 * Folds a line for the lexicon: lower case, no accents, straight quotes, no icons or arrows around it, no counter or
 * colon behind it.
 */
export function foldFurniture(text: string): string {
  let folded = text.toLowerCase();
  if (/[^\0-\x7F]/.test(folded)) {
    folded = withoutAccents(FULL_WIDTH.test(folded) ? folded.normalize('NFKC') : folded)
      .replaceAll('ß', 'ss')
      .replace(/[’‘´`]/g, "'");
  }
  if (UNEVEN.test(folded)) folded = folded.replace(/\s+/g, ' ');
  let start = 0;
  let end = folded.length;
  while (start < end && !isEdge(folded, start, STARTS)) start++;
  while (end > start && !isEdge(folded, end - 1, ENDS)) end--;
  const trimmed = folded.slice(start, end);
  if (trimmed.endsWith(':')) return trimmed.slice(0, -1).trimEnd();
  return trimmed.endsWith(')') && trimmed.length < 60 ? trimmed.replace(COUNTER, '') : trimmed;
}

/** Whether a line may begin or end with a character. */
function isEdge(text: string, at: number, pattern: RegExp): boolean {
  const code = text.charCodeAt(at);
  const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isPlain || pattern.test(text[at] ?? '');
}

/**
 * Judges one line of a page's text.
 * @param text the line as it stands there, without a bullet
 * @param inList whether it is an item of a list, where words of command may be duties ("Publish job ads")
 * @param foldedBefore the line as foldFurniture gives it, where the caller has it
 */
export function furnitureOf(text: string, inList = false, foldedBefore?: string): Furniture {
  if (text.length > MAX_NOTICE || (text.length > MAX_LINE && !NOTICE.test(text.toLowerCase()))) return null;
  const folded = foldedBefore ?? foldFurniture(text);
  if (text.length <= MAX_BACK && GO_BACK.test(text)) return 'site';
  if (folded === '') return /[\p{L}\p{N}]/u.test(text) || text.length > 3 ? null : 'site';
  if (IS_EAST_ASIAN.test(folded)) return eastAsian(folded);
  const whole = ofPart(folded, inList);
  // "First name *": a field of a form that has to be filled in.
  if (whole === 'page' && text.endsWith('*')) return 'site';
  if (whole !== null || folded.length > MAX_ROW || !SEPARATED.test(text)) return whole;
  const cells = cellsOf(text);
  return cells.length > 1 ? ofCells(cells, inList) : null;
}

function ofPart(folded: string, inList: boolean): Furniture {
  const cell = ofCell(folded, inList);
  if (cell === 'site') return cell;
  const shaped =
    BY_SHAPE.test(folded) ||
    isSiteNotice(folded) ||
    isCounter(folded) ||
    (folded.includes('nunca') && WARNING.test(folded)) ||
    (folded.includes(' ago ') && POSTED_BY.test(folded)) ||
    (folded.includes('cookie') && COOKIE_NOTICE.test(folded)) ||
    (RESERVED.has(lastWord(folded)) && RIGHTS.test(folded.slice(-44))) ||
    isSince(folded);
  return shaped ? 'site' : cell;
}

function lastWord(folded: string): string {
  const end = folded.endsWith('.') ? folded.length - 1 : folded.length;
  return folded.slice(folded.lastIndexOf(' ') + 1, end);
}

/** Words without which a longer line is prose: of notices on cookies, rights, safety, accounts. */
const NOTICE = sharingFirstLetters(
  /cookie|©|copyright|rights|vorbehalten|réservés|reservad|riservati|voorbehouden|zastrze|vyhrazena|bank|money|dinero|dinheiro|datos|dados|golpe|fraude|estafa|denaro|soldi|jamais|niemals|nooit|nigdy|nikdy|captcha|javascript|clicking|continuing|alternative methods|严禁|嚴禁|sign in|log in|portal|average|durchschnitt|salari|salaire|melden|responded|account|career advice|email|e-mail|newsletter|alert|finan|fund|[|»>→]|[：:].{20}|[費费證证]|無断|무단|备|備/,
);
/** Where a line may be a row of cells. */
const SEPARATED = /[|｜•·●>›»→;\t/–—]|\s{2}| - | (?:ago|fa|temu|geleden|atrás) [\p{Lu}\d]/u;

/** Whether a line belongs to the site wherever it stands. */
export function isFurnitureLine(text: string, inList = false): boolean {
  return furnitureOf(text, inList) === 'site';
}

function eastAsian(folded: string): Furniture {
  if (isEastAsianNotice(folded)) return 'site';
  if (folded.length > 120) return null;
  if (EAST_ASIAN.test(folded)) return 'site';
  if (
    /^\d{1,3}\+? ?(?:分|時間|日|週間|か?ヶ?月|分钟|小时|天|周|个月|分鐘|小時|週|個月|분|시간|일|주|개월) ?(?:前|以内|之前|전)(?:[に に]?(?:掲載|更新|发布|發布|등록).{0,4})?$/.test(
      folded,
    )
  )
    return 'site';
  if (/^\d{1,2}\/\d{1,2} ?(?:更新|刷新)$/.test(folded)) return 'site';
  if (/^(?:今日|昨日|今天|昨天|刚刚|오늘|어제)(?:の?(?:掲載|更新|发布|등록))?$/.test(folded)) return 'site';
  if (folded.length <= 40 && EAST_ASIAN_PAGE.test(folded)) return 'page';
  const cells = folded.split(/\s*[|｜／/·・•>›»＞]\s*|\s{1,}/u).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.length > 12) return null;
  const kinds = cells.map((cell) =>
    EAST_ASIAN.test(cell)
      ? 'site'
      : EAST_ASIAN_PAGE.test(cell) || LANGUAGES.has(cell) || NAMES.has(cell)
        ? 'page'
        : null,
  );
  if (!kinds.includes(null)) return kinds.includes('page') ? 'page' : 'site';
  const known = kinds.filter((kind) => kind !== null).length;
  if (cells.length >= 4 && known * 3 >= cells.length * 2) return 'site';
  return cells.length >= 3 && known * 2 > cells.length ? 'page' : null;
}

/** The parts of a line that a bar, a dot, an arrow or a wide space sets apart. */
function cellsOf(text: string): string[] {
  return text
    .split(/\s*[|｜•·●>›»→]\s*|\s+[/–—-]\s+|\t|\s{2,}|;\s+|(?<= (?:ago|fa|temu|geleden|atrás)) (?=[\p{Lu}\d])/u)
    .map(foldFurniture)
    .filter((cell) => cell !== '');
}

/** A row of links, or the way to a page. */
function ofCells(cells: readonly string[], inList: boolean): Furniture {
  if (cells.length > 14) return null;
  const kinds = cells.map((cell) => ofPart(cell, inList));
  if (kinds.every((kind) => kind !== null)) return 'site';
  const known = kinds.filter((kind) => kind !== null).length;
  if (cells.length < 3 || known * 2 < cells.length || cells.some((cell) => cell.length > 40)) return null;
  return known >= 3 && known * 4 >= cells.length * 3 ? 'site' : 'page';
}

function ofCell(folded: string, inList: boolean): Furniture {
  if (folded.length > 90) return null;
  return (isOfLexicon(folded) ? ofWords(folded, inList) : null) ?? ofName(folded);
}

/** Whether a line begins with a word of the lexicon: prose is turned away here. */
function isOfLexicon(folded: string): boolean {
  const [word = ''] = FIRST_WORD.exec(folded) ?? [];
  return word !== '' && FIRST_WORDS.has(word);
}

function ofWords(folded: string, inList: boolean): Furniture {
  const words = folded.split(NO_WORD).filter((word) => word !== '');
  if (words.every((word) => SOCIAL.has(word)) && (words.length > 1 || !inList))
    return words.length > 1 ? 'site' : 'page';
  if (words.length > 1 && words.every((word) => LANGUAGES.has(word)))
    return words.every((word) => word.length <= 5) ? 'site' : 'page';
  if (PRESSED.has(folded)) return inList ? 'page' : 'site';
  if (!(inList && words.length > 2) && isCommand(folded, words)) return 'site';
  if (NAMES.has(folded) || (folded.length <= 5 && LANGUAGES.has(folded))) return 'page';
  return ofName(folded) ?? (!folded.includes(',') && (isMenu(words) || isTwoButtons(words)) ? 'site' : null);
}

/** Names of pages that are known by their shape. */
function ofName(folded: string): Furniture {
  return FOOTER_WORD.test(folded) || MINE.test(folded) || DOMAIN.test(folded) ? 'page' : null;
}

/** "My InfoJobs", "Mein Konto": what belongs to the visitor. */
const MINE_WORDS = new Set(
  'my mi mis mon ma mes mein meine meu meus minha minhas mio mia miei mie mijn moje moj moja muj'.split(' '),
);
const MINE =
  /^(?:my|mi|mis|mon|ma|mes|mein|meine|meu|meus|minha|minhas|il mio|la mia|i miei|mijn|moje|moj|muj) \p{L}+(?: \p{L}+)?$/u;
/** A site's name that is its address. */
const DOMAIN = /^(?:www\.)?[a-z\d-]{2,30}\.(?:[a-z]{2,3}|jobs|info|careers|work|org\.[a-z]{2}|com?\.[a-z]{2})$/;

/** A row of links whose gaps were lost in copying: names of pages, at least three of them, and one more word at most. */
function isMenu(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 14) return false;
  let names = 0;
  let unknown = 0;
  let at = 0;
  while (at < words.length) {
    let end = Math.min(words.length, at + 4);
    while (end > at && !isPageName(words.slice(at, end).join(' '))) end--;
    if (end > at) names++;
    else if (++unknown > 1) return false;
    else end = at + 1;
    at = end;
  }
  return names >= 3;
}

/** "Join now Sign in": two buttons whose gap was lost. */
function isTwoButtons(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  return words.some(
    (_, at) => at > 0 && PRESSED.has(words.slice(0, at).join(' ')) && PRESSED.has(words.slice(at).join(' ')),
  );
}

function isPageName(name: string): boolean {
  return NAMES.has(name) || LANGUAGES.has(name) || PRESSED.has(name) || ((WORDS.get(name) ?? 0) & SITE) !== 0;
}

/** A button: every word is one that sites use, one of them commands, and what is commanded is a thing of the site. */
function isCommand(folded: string, words: readonly string[]): boolean {
  if (words.length > MAX_WORDS || /[.:]$/.test(folded)) return false;
  let roles = 0;
  for (const [index, word] of words.entries()) {
    // "Inloggen Mijn Jobsite": whose account it is, whatever the site is called.
    if (index > 0 && index === words.length - 1 && MINE_WORDS.has(words[index - 1] ?? '')) break;
    const parts = WORDS.has(word) ? [word] : word.split(/['-]/).filter((part) => part !== '');
    for (const part of parts) {
      const role = WORDS.get(part);
      if (role === undefined) return false;
      roles |= role;
    }
  }
  if (/ (?:to|for|by|with|of|the|a|an)$/.test(folded)) return false;
  if (MINE_WORDS.has(words[0] ?? '') && words.every((word) => ((WORDS.get(word) ?? 0) & SITE) !== 0))
    return words.length > 1;
  return (roles & COMMAND) !== 0 || ((roles & ORDER) !== 0 && (roles & SITE) !== 0);
}
