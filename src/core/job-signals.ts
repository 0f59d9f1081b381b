import { allMatches } from './all-matches.ts';
import {
  APPLICATION_FORM,
  APPLY,
  CONTACT,
  DUTIES_HEADING,
  EQUAL,
  EXPERIENCE,
  OFFER_HEADING,
  PAY,
  REQUIREMENTS_HEADING,
  ROLE,
  SEEKING,
  TERMS,
  WORKPLACE,
} from './job-lexicon.ts';
import { GENRES, type Genre } from './not-a-job-lexicon.ts';
import { patternWithoutAccents, withoutAccents } from './without-accents.ts';

/** What in a text speaks for and against its being one job's advertisement. */
export interface JobSignals {
  /** The names of all signs of an ad that were found. */
  found: ReadonlySet<string>;
  /** How many of them only an employer writes: it seeks, lists duties, asks, offers, invites, is fair. 0 to 6. */
  voice: number;
  /** All of them by weight. */
  weight: number;
  /** What the text looks like instead; null where nothing says so. Completes "This looks like …". */
  otherGenre: string | null;
  /** Characters that were read. */
  length: number;
}

/** The head of a text tells what it is; reading more of a long one only costs time. */
const READ_CHARACTERS = 30_000;
/** By then a text of another genre has shown it. */
const GENRE_CHARACTERS = 8_000;
/** By then a text has said what it is in so many words: "offer letter", "45 interview questions". */
const INSISTENT_CHARACTERS = 1_500;
/** In an ad with its sections, such words stand there only where they are its title. */
const TITLE_LINES = 4;
/** The weight of nearly all that an ad can say. */
const OUTSPOKEN = 10;
/** Characters before a colon that may be a heading within a line. */
const HEADING_BEFORE_COLON = 60;
/** A line this short may be a heading or a title. */
const SHORT_LINE = 90;
const LINE_MARKS = /^[\s#*_>•▪◦‣–—·\-[\]【】「」■◆●○▶✔✅☑\p{Extended_Pictographic}\d.)]+/u;

/** A sign's name, its words, its weight, and whether only an employer's ad has it. */
type Sign = [string, RegExp, number, boolean];
const PROSE_SIGNS: Sign[] = [
  ['seeking', SEEKING, 2, true],
  ['apply', APPLY, 2, true],
  ['equal', EQUAL, 3, true],
  ['experience', EXPERIENCE, 1, false],
  ['terms', TERMS, 1, false],
  ['workplace', WORKPLACE, 1, false],
  ['pay', PAY, 1, false],
  ['contact', CONTACT, 1, false],
  ['form', APPLICATION_FORM, 2, false],
];
const HEADING_SIGNS: Sign[] = [
  ['duties', DUTIES_HEADING, 2, true],
  ['requirements', REQUIREMENTS_HEADING, 2, true],
  ['offer', OFFER_HEADING, 2, true],
];

/**
 * Counts the signs of a job ad in a text, and of the other kinds of text that are taken for one.
 * @param text plain text or Markdown, in any of the twelve languages, with or without line breaks
 */
export function readJobSignals(text: string): JobSignals {
  const read = clean(text);
  const found = new Set<string>();
  let voice = 0;
  let weight = 0;
  const add = ([name, , points, employer]: Sign) => {
    found.add(name);
    weight += points;
    if (employer) voice += 1;
  };
  for (const sign of PROSE_SIGNS) if (sign[1].test(read)) add(sign);
  const lines = bareLines(read);
  const heads = headings(read, lines);
  for (const sign of HEADING_SIGNS) if (sign[1].test(heads)) add(sign);
  const role = roleAtHead(lines);
  if (role !== null) add(['role', ROLE, 1, false]);
  if (role === 'title') add(['title', ROLE, 3, false]);
  if (role === 'opening') add(['opening', ROLE, 2, false]);
  if (lines.slice(0, 8).some((line) => PLACE_LINE.test(line))) add(['place', PLACE_LINE, 1, false]);
  const outlined =
    found.has('requirements') && (found.has('duties') || found.has('offer')) && (role !== null || found.has('apply'));
  return {
    found,
    voice,
    weight,
    // Who says all that in one text hires, whatever single words of it an article might use too.
    otherGenre: otherGenre(read, weight >= OUTSPOKEN ? voice + 1 : voice, outlined),
    length: read.trim().length,
  };
}

/**
 * The short way for most ads: a profession as title, and at least two of the sections of an ad.
 * @returns false where the long way must tell
 */
export function isSectionedAd(text: string): boolean {
  const read = clean(text);
  const lines = bareLines(read);
  if (roleAtHead(lines) !== 'title') return false;
  const heads = headings(read, lines);
  const sections = HEADING_SIGNS.filter(([, pattern]) => pattern.test(heads)).length;
  return sections >= 2 && otherGenre(read, Number.POSITIVE_INFINITY, true) === null;
}

/** @param outlined whether the text has an ad's sections: one phrase out of a page's margin makes it no other thing */
function otherGenre(read: string, voice: number, outlined: boolean): string | null {
  const text = read.slice(0, GENRE_CHARACTERS);
  const start = outlined ? read.trimStart().split('\n', TITLE_LINES).join('\n') : read;
  const is = ({ marks, enough, outweighedBy }: Genre) => {
    if (outweighedBy === null) return marks.some((mark) => mark.test(start.slice(0, INSISTENT_CHARACTERS)));
    if (voice >= outweighedBy || (outlined && enough === 1)) return false;
    let missing = marks.length - enough;
    return marks.every((mark) => mark.test(text) || missing-- > 0);
  };
  return GENRES.find(is)?.name ?? null;
}

/** The head of a text as the lexicons know it: straight quotes, no accents, no Markdown underscores. */
function clean(text: string): string {
  return withoutAccents(text.slice(0, READ_CHARACTERS).normalize('NFC'))
    .replace(/[\u2018\u2019]/g, "'")
    .replaceAll('_', ' ');
}

function bareLines(text: string): string[] {
  return text.split('\n').map((line) => line.replace(LINE_MARKS, '').trim());
}

/** The words that stand as headings: short lines that end openly, and what stands before a colon within a line. */
function headings(text: string, lines: string[]): string {
  const heads = lines.filter((line) => line.length > 1 && line.length <= SHORT_LINE && !/[.!。]$/.test(line));
  for (const { index } of allMatches(text, /[:：]/g)) {
    let start = index;
    while (start > 0 && index - start < HEADING_BEFORE_COLON && !ENDS_A_HEADING.has(text[start - 1] ?? '')) start--;
    heads.push(text.slice(start, index));
  }
  return heads.join('\n');
}

const ENDS_A_HEADING = new Set('\n.!?。:：•');

/** A title that asks, counts, advises or reports is an article's. */
const NOT_A_TITLE = patternWithoutAccents(
  /[?？!]|^\W*(?:how|why|what|when|\d+ |top |the (?:best|future)|tips|guide|interview|questions|so |wie |warum|comment|pourquoi|cómo|por qué|como |come |perché|hoe |waarom|jak |dlaczego|proč)\b|\b(?:guide|interview|review|salary|report|news|jobs|résumé|resume|cv|template|course|bootcamp|questions|tips|lebenslauf)\b|\b(?:is|are|was|says|said|will|to) \p{Ll}/iu,
);

/** A sentence, or a point of a list with its remark. */
const SENTENCE = /[^.][.;。]$|: \p{Ll}/u;

/** "Leeds, United Kingdom" on a line of its own. */
const PLACE_LINE = /^\p{Lu}[\p{L} .'-]{1,30}, \p{Lu}[\p{L} .'-]{1,30}(?:, \p{Lu}[\p{L} .'-]{1,30})?$/u;

/**
 * @returns 'title' where one of the first lines, or a part of a "Company | Role | Place" line, is a profession and
 *   hardly more; 'opening' where a text without line breaks starts with one; 'line' where a first line names one
 *   in passing; null where none does
 */
function roleAtHead(lines: string[]): 'title' | 'opening' | 'line' | null {
  const first = lines.filter((line) => line !== '').slice(0, 6);
  const naming = first
    .flatMap((line) => (line.split(/ [|·•] /).length > 2 ? line.split(/ [|·•] /) : [line]))
    .filter((line) => ROLE.test(line.slice(0, 2 * SHORT_LINE)) || GENDER_TAG.test(line.slice(0, 2 * SHORT_LINE)));
  if (naming.length === 0) return null;
  if (naming.some(isTitle)) return 'title';
  const [opening = ''] = first;
  const match = ROLE.exec(opening.slice(0, 60));
  const singular = match !== null && !/[^su]s$/i.test(match[0]);
  return opening.length > SHORT_LINE && singular && !NOT_A_TITLE.test(opening.slice(0, 60)) ? 'opening' : 'line';
}

function isTitle(line: string): boolean {
  return line.length <= SHORT_LINE && !NOT_A_TITLE.test(line) && !SENTENCE.test(line);
}

/** "(m/w/d)", "(H/F)", "(all genders)": what only the title of a job bears. */
const GENDER_TAG = /\((?:[mwfdhxgn](?: ?[/|,*] ?[mwfdhxgni]){1,3}|all genders|gn)\)/i;

/** Whether a short line is one job's title: a profession in the singular. Lists of jobs are made of these. */
export function isJobTitle(line: string): boolean {
  if (line.length > SHORT_LINE) return false;
  const bare = withoutAccents(line);
  const match = ROLE.exec(bare);
  return match !== null && !/[^su]s$/i.test(match[0]) && line.split(' ').length <= 8 && isTitle(bare);
}
