import type { SectionKind } from '../../core/posting.ts';
import { headingKind } from '../../documents/section-headings.ts';
import type { Reading } from '../reading.ts';
import { contextAllows } from './context.ts';
import { languageAllows } from './language-context.ts';
import { SKILLS } from './lexicon.ts';
import { namedQualifications } from './named-qualifications.ts';
import { namedTools } from './named-tools.ts';
import { qualificationAllows } from './qualification-context.ts';
import { QUALIFICATIONS } from './qualifications.ts';
import { type SkillWord, skillWords } from './words.ts';

interface Entry {
  /** What is meant, whatever the wording; each is found once. */
  key: string;
  /** How it is shown. */
  name: string;
  category: string;
  /** Words spelt in capitals in the lexicon count only in capitals ("SAP", not "sap"). */
  exact: string | null;
  words: string[];
  /** An everyday word too. */
  everyday: boolean;
}

/** First word → entries that begin with it, longest first; built once from the lexicons, never changed. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = index();
/** The letters that an entry without spaces may begin with. */
const CJK_FIRST: ReadonlySet<string> = new Set(
  [...BY_FIRST_WORD.keys()].flatMap((word) => (skillWords(word)[0]?.spaced === false ? [word.slice(0, 1)] : [])),
);

function index(): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  const add = (spelling: string, entry: Pick<Entry, 'key' | 'name' | 'category' | 'everyday'>): void => {
    const words = skillWords(spelling).map(({ text }) => text);
    const first = words[0];
    if (first === undefined) return;
    const exact = spelling.startsWith('=') || /^[A-Z]{2,5}$/.test(spelling) ? spelling.replace(/^=/, '') : null;
    const entries = byFirst.get(first);
    if (entries === undefined) byFirst.set(first, [{ ...entry, exact, words }]);
    else entries.push({ ...entry, exact, words });
  };
  for (const [category, lines] of Object.entries(SKILLS)) {
    for (const line of lines) {
      const spellings = line.replace(/^~/, '').split('|');
      const name = spellings[0]?.replace(/^=/, '') ?? '';
      for (const spelling of spellings) add(spelling, { key: name, name, category, everyday: line.startsWith('~') });
    }
  }
  for (const [category, lines] of Object.entries(QUALIFICATIONS)) {
    for (const line of lines) {
      const wordings = line.split('|').map((wording) => wording.split(','));
      const key = wordings[0]?.[0] ?? '';
      for (const wording of wordings) {
        const name = wording[0]?.replace(/^=/, '') ?? '';
        for (const inflection of wording) add(inflection, { key, name, category, everyday: false });
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
/** Sections that name tools for other reasons than that the work needs them. */
const SKIPPED: ReadonlySet<SectionKind> = new Set(['equal_opportunity', 'benefits']);
/** Sections in which a field of work or a language is not asked for, yet where a tool may be: headings mislead. */
const TOOLS_ONLY: ReadonlySet<SectionKind> = new Set(['about_company', 'application', 'pay']);
const LONGEST_HEADING = 40;
/** What people apply with. */
const APPLIED_WITH = new Set(
  'Word|LinkedIn|Zoom|Microsoft Teams|Outlook|Facebook|Instagram|YouTube|TikTok|GitHub|Google Docs|Google Forms|Typeform|Dropbox|DocuSign'.split(
    '|',
  ),
);
/** Categories of tools and qualifications. The others hold fields of work, which an employer's portrait names too. */
const TOOLS: ReadonlySet<string> = new Set(
  'language frontend backend mobile database cloud devops data ai security network quality embedded design office tool software'.split(
    ' ',
  ),
);

/**
 * The skills, tools, licences and languages the advertisement names, by one pass over its words: each word is looked
 * up once among the lexicons' first words. Ambiguous names (Go, R, C, Rust, Spring …) count only in company of other
 * technology. Beside the lexicons, a name that the ad itself calls a program counts ("logiciel Ixor", "in Ixora CRM").
 * @returns each skill once, under its usual name (qualifications as the ad words them), in order of first mention
 */
export function readSkills({
  lines,
  title,
  employer = null,
}: Pick<Reading, 'lines' | 'title'> & { employer?: string | null }): FoundSkill[] {
  const found = new Map<string, FoundSkill>();
  const own = employer?.toLowerCase() ?? null;
  const texts = title === null ? [] : [{ text: title, kind: null, label: null }];
  /** What a line says that heads a section without being set as a heading, within a section that is skipped. */
  let headed: SectionKind | null = null;
  for (const { kind: section, ...rest } of [...texts, ...lines]) {
    const skipped = section !== null && (SKIPPED.has(section) || TOOLS_ONLY.has(section));
    if (!skipped || ('type' in rest && rest.type === 'heading')) headed = null;
    else if (rest.text.length <= LONGEST_HEADING) headed = headingKind(rest.text) ?? headed;
    const line = { ...rest, kind: headed ?? section };
    if (line.kind !== null && SKIPPED.has(line.kind)) continue;
    const text = line.text.slice(0, MAX_LINE);
    const words = skillWords(text);
    const add = (entry: Entry, start: number, end: number): boolean => {
      if (line.kind !== null && TOOLS_ONLY.has(line.kind)) {
        if (!TOOLS.has(entry.category)) return false;
        if (line.kind === 'application' && APPLIED_WITH.has(entry.name)) return false;
      }
      if (entry.category !== 'licence' && found.has(entry.key)) return true;
      const to = allowedEnd(entry, text, start, end, line);
      if (to === null) return false;
      if (entry.category === 'tool' && own?.startsWith(entry.name.toLowerCase())) return true;
      const name = entry.name + text.slice(end, to).replace(/\s+/g, ' ');
      const before = found.get(entry.key);
      // A fuller wording of the same ("muletto", then "patentino del muletto") takes its place; another is one more.
      if (before !== undefined && !isFuller(name, before.name)) {
        if (entry.category !== 'licence' || isFuller(before.name, name) || before.name === name) return true;
        if (HAS_CLASS.test(entry.key)) return true;
      }
      const key = before === undefined || isFuller(name, before.name) ? entry.key : `${entry.key}: ${name}`;
      found.set(key, { name, category: entry.category, quote: sentenceAround(text, start, to) });
      return true;
    };
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined) continue;
      const entries = BY_FIRST_WORD.get(word.text) ?? inflected(word);
      if (entries !== undefined) {
        const last = matchAt(entries, words, i, text, add);
        if (last !== null) {
          i = last;
          continue;
        }
      }
      if (!word.spaced) addWithin(word, add);
    }
    if ('type' in line && line.type === 'heading') continue;
    for (const tool of namedTools(text, words, line.kind, own)) {
      const key = tool.name.toLowerCase();
      const known = BY_FIRST_WORD.get(key.split(/[^\p{L}\p{N}]/u)[0] ?? '');
      // A name of the lexicons, found already or forbidden by its surroundings; the first word of a longer name forbids nothing.
      if (known?.some(({ words: spelt }) => spelt.length === 1 || spelt.join(' ') === key) || found.has(key)) continue;
      found.set(key, { name: tool.name, category: 'tool', quote: sentenceAround(text, tool.start, tool.end) });
    }
    for (const { name, category, start, end } of namedQualifications(text, line.kind)) {
      const key = name.toLowerCase();
      const same = [...found].find(([, skill]) => isKnownAs(skill.name.toLowerCase(), key));
      // "Journeyman license" of the lexicon, "NM EE-98J journeyman license" of the ad: the fuller wording is shown.
      if (same !== undefined && !isFullerEnd(key, same[1].name.toLowerCase())) continue;
      if (same !== undefined) found.delete(same[0]);
      found.set(key, { name, category, quote: sentenceAround(text, start, end) });
    }
  }
  return [...found.values()];
}

/** Whether a skill that was found is the same in other letters ("ISO 9001", "ISO9001"), or a part of the name. */
function isKnownAs(found: string, name: string): boolean {
  const [one, other] = [found.replace(/[ -]/gu, ''), name.replace(/[ -]/gu, '')];
  return one.length > 2 && (one.includes(other) || other.includes(one));
}

function isFullerEnd(name: string, found: string): boolean {
  return name.length > found.length && name.endsWith(found);
}

function isFuller(name: string, other: string): boolean {
  return name.length > other.length && name.toLowerCase().includes(other.toLowerCase());
}

type Add = (entry: Entry, start: number, end: number) => boolean;

/** Endings that Slavic languages give a program's name ("Dockera", "v Excelu"), and what German joins to it. */
const ENDING = /(?:[au]|em|owi|ie|kenntnissen?|erfahrung|programmierung)$/;
const LAST_OF_ENDING: ReadonlySet<number> = new Set(Array.from('aumieng', (letter) => letter.charCodeAt(0)));
const SHORTEST_STEM = 4;

/** The entries of one word that a word is an inflection or compound of. */
function inflected({ text, raw }: SkillWord): readonly Entry[] | undefined {
  const first = raw.charCodeAt(0);
  if (first < 65 || first > 90 || text.length <= SHORTEST_STEM) return undefined;
  if (!LAST_OF_ENDING.has(text.charCodeAt(text.length - 1))) return undefined;
  const stem = text.replace(ENDING, '');
  if (stem.length < SHORTEST_STEM || stem.length === text.length) return undefined;
  const entries = BY_FIRST_WORD.get(stem)?.filter(({ words, exact, category, everyday }) => {
    return words.length === 1 && exact === null && !everyday && TOOLS.has(category);
  });
  return entries?.length ? entries : undefined;
}

/** Adds the longest entry that stands at a word; the index of its last word, null where none does. */
function matchAt(entries: readonly Entry[], words: SkillWord[], at: number, text: string, add: Add): number | null {
  const first = words[at];
  if (first === undefined) return null;
  for (const entry of entries) {
    let matched = true;
    for (let k = 1; k < entry.words.length && matched; k++) matched = words[at + k]?.text === entry.words[k];
    if (!matched) continue;
    const index = at + entry.words.length - 1;
    const last = words[index];
    if (last === undefined) continue;
    const written = text.slice(first.start, last.end);
    // The words must stand together: at most a space, dot, dash or slash between them.
    if (entry.words.length > 1 && written.length > entry.words.join(' ').length + entry.words.length) continue;
    if (entry.exact !== null && written !== entry.exact) continue;
    if (add(entry, first.start, last.end)) return index;
  }
  return null;
}

/** Scripts that write words without spaces: the entries that stand within the run, the longest at each place. */
function addWithin({ raw, start }: SkillWord, add: Add): void {
  for (let at = 0; at < raw.length - 1; at++) {
    if (!CJK_FIRST.has(raw.charAt(at))) continue;
    for (let length = Math.min(LONGEST_CJK, raw.length - at); length >= 2; length--) {
      const entry = BY_FIRST_WORD.get(raw.slice(at, at + length))?.find(({ words }) => words.length === 1);
      if (entry === undefined || !add(entry, start + at, start + at + length)) continue;
      at += length - 1;
      break;
    }
  }
}

const LONGEST_CJK = 14;

/** The class that a licence is for: "Klasse B", "kat. C+E", "der Klasse C1". A bare letter must not begin a sentence. */
const CLASS =
  /^[\s:,–-]*(?:\(\s?)?(?:(?:(?:der |of |de (?:la )?|di |do |della )?(?:[Kk]lassen?|Kl\.|[Cc]lass(?:e|es)?|[Cc]lase|[Cc]ategor(?:y|ies|ía|ia|ie)|[Cc]atégorie|[Cc]at\.|[Kk]at(?:egorii|egorie|\.)|[Ss]kupin[ya]?|sk\.|[Tt]ipo) ?["'“„]?(?:[ABCD]1?E?|[TL]|AM)|["'“„]?(?:[BCD]1?E?|A1|A2|AM)(?=["'”“]?\s*(?:$|[),.;:/+]|\p{Ll}|[-–(])))(?:\s?[+/]\s?(?:[ABCD]1?E?|E|T)){0,4}(?![\p{L}\p{N}]))/u;
const HAS_CLASS = /^(?:Driving|CDL|HGV)/;

/** Where the wording of a skill ends that its surroundings allow there, its class included; null where they forbid it. */
function allowedEnd(
  entry: Entry,
  text: string,
  start: number,
  end: number,
  line: { kind: SectionKind | null; label: string | null },
): number | null {
  if (entry.category === 'human_language') return languageAllows(text, start, end, line) ? end : null;
  if (entry.category === 'licence') {
    if (!qualificationAllows(entry.name, text, start, end)) return null;
    const of = HAS_CLASS.test(entry.key) ? CLASS.exec(text.slice(end, end + 40)) : null;
    return of === null ? end : end + of[0].length;
  }
  return contextAllows(entry, text, start, end) ? end : null;
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
