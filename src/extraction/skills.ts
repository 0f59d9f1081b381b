import { allMatches } from '../core/all-matches.ts';
import type { Reading } from './reading.ts';
import { contextAllows } from './skill-context.ts';
import { SKILLS } from './skills-lexicon.ts';

interface Entry {
  name: string;
  category: string;
  /** Words spelt in capitals in the lexicon count only in capitals ("SAP", not "sap"). */
  exact: string | null;
  words: string[];
}

interface Token {
  text: string;
  raw: string;
  start: number;
  end: number;
}

/** Words with "+" and "#" ("C++"), and ".js" or ".net". */
const TOKEN = /[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?|\.[a-z]{2,4}\b/giu;
/** The same where scripts without spaces between words stand among them: their runs are tokens of their own. */
const MIXED_TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]]+(?:[+#]+(?![\p{L}\p{N}]))?|\.[a-z]{2,4}\b/giv;
/** Chinese, Japanese and Korean letters, by their blocks. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of allMatches(text, CJK.test(text) ? MIXED_TOKEN : TOKEN)) {
    found.push({ text: match[0].toLowerCase(), raw: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** First word → entries that begin with it, longest first; built once from the lexicon, never changed. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = index();

function index(): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const [category, names] of Object.entries(SKILLS)) {
    for (const line of names) {
      const [name = '', ...aliases] = line.split('|');
      for (const spelling of [name, ...aliases]) {
        const words = tokens(spelling).map((token) => token.text);
        const first = words[0];
        if (first === undefined) continue;
        const exact = spelling.startsWith('=') || /^[A-Z]{2,5}$/.test(spelling) ? spelling.replace(/^=/, '') : null;
        const entry = { name: name.replace(/^=/, ''), category, exact, words };
        byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

export interface FoundSkill {
  name: string;
  category: string;
  quote: string;
}

const MAX_LINE = 6000;

/**
 * The skills and tools the advertisement names, by one pass over its words: each word is looked up once among the
 * lexicon's first words. Ambiguous names (Go, R, C, Rust, Spring …) count only in company of other technology.
 * @returns each skill once, under its usual name, in order of first mention
 */
export function readSkills({ lines, title }: Pick<Reading, 'lines' | 'title'>): FoundSkill[] {
  const found = new Map<string, FoundSkill>();
  const texts = title === null ? [] : [{ text: title, value: title }];
  for (const line of [...texts, ...lines]) {
    if ('kind' in line && (line.kind === 'equal_opportunity' || line.kind === 'benefits')) continue;
    const text = line.text.slice(0, MAX_LINE);
    const words = tokens(text);
    const mixed = CJK.test(text);
    const add = ({ name, category }: Entry, start: number, end: number): void => {
      if (!found.has(name)) found.set(name, { name, category, quote: sentenceAround(text, start, end) });
    };
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (mixed && word !== undefined && CJK.test(word.raw)) {
        for (const inside of cjkEntries(word.raw)) add(inside, word.start, word.end);
        continue;
      }
      const entry = longestAt(words, i, text);
      if (entry === null) continue;
      const last = words[i + entry.words.length - 1];
      const first = words[i];
      if (first === undefined || last === undefined) continue;
      add(entry, first.start, last.end);
      i += entry.words.length - 1;
    }
  }
  return [...found.values()];
}

/** Scripts that write words without spaces: every entry that stands within the run. */
function cjkEntries(run: string): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < run.length; at++) {
    for (let length = 2; length <= LONGEST_CJK && at + length <= run.length; length++) {
      const entry = BY_FIRST_WORD.get(run.slice(at, at + length))?.[0];
      if (entry?.words.length === 1) found.push(entry);
    }
  }
  return found;
}

const LONGEST_CJK = 8;

function longestAt(words: Token[], at: number, text: string): Entry | null {
  const first = words[at];
  if (first === undefined) return null;
  for (const entry of BY_FIRST_WORD.get(first.text) ?? []) {
    let matched = true;
    for (let k = 1; k < entry.words.length && matched; k++) matched = words[at + k]?.text === entry.words[k];
    if (!matched) continue;
    const last = words[at + entry.words.length - 1];
    if (last === undefined) continue;
    const written = text.slice(first.start, last.end);
    // The words must stand together: at most a space, dot, dash or slash between them.
    if (entry.words.length > 1 && written.length > entry.words.join(' ').length + entry.words.length) continue;
    if (entry.exact !== null && written !== entry.exact) continue;
    if (contextAllows(entry.name, written, text, first.start, last.end)) return entry;
  }
  return null;
}

function sentenceAround(text: string, start: number, end: number): string {
  const sentence = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1, 0);
  // A long sentence is cut between words.
  const from = start - sentence > 120 ? text.indexOf(' ', start - 120) : sentence;
  const next = text.slice(end).search(/[.!?](?:\s|$)|\n/);
  const to = next < 0 ? text.length : end + next + 1;
  const cut = to - end > 120 ? text.lastIndexOf(' ', end + 120) : to;
  return text.slice(Math.min(from, start), Math.max(cut, end)).trim();
}
