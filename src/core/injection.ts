import { allMatches } from './all-matches.ts';
import { shareFirstLetters } from './alternation.ts';
import { INJECTION_PATTERNS } from './injection-patterns.ts';

/** Text in an advertisement that speaks to a program rather than to a person: a notice of the posting. */
export interface InjectionNotice {
  kind: 'program_text';
  text: string;
  /** The words: verbatim in the description, or in the hidden text. */
  quote: string;
}

/** Notices beyond these say nothing new. */
const MAX_NOTICES = 3;
const MAX_QUOTE = 200;

/**
 * Finds text addressed to a program: orders to forget instructions, chat role marks, words to "an AI
 * reading this", in twelve languages. It changes nothing of how the ad is read: a person gets to see it.
 * @param hiddenText texts that a human reader cannot see, from JobDocument.hiddenText
 * @returns at most three notices, those of the description first, each sentence once
 */
export function findInjection(description: string, hiddenText: readonly string[] = []): InjectionNotice[] {
  const visible = sentencesToPrograms(description).map((quote) =>
    notice('This ad contains text addressed to a program.', quote),
  );
  const hidden = hiddenText
    .flatMap((text) => sentencesToPrograms(withTagsDecoded(text)))
    .map((quote) => notice('This page hides text addressed to a program.', quote));
  const smuggled = sentencesToPrograms(tagsOf(description)).map((quote) =>
    notice('This ad hides text addressed to a program in invisible characters.', quote),
  );
  const seen = new Set<string>();
  return [...visible, ...hidden, ...smuggled]
    .filter(({ quote }) => !seen.has(quote) && seen.add(quote))
    .slice(0, MAX_NOTICES);
}

/** The text without the sentences addressed to a program, for rules that read facts: an order is no fact of the job. */
export function withoutInjection(text: string): string {
  return sentencesToPrograms(text).reduce((rest, sentence) => rest.replace(sentence, ' '), text);
}

function notice(text: string, quote: string): InjectionNotice {
  return { kind: 'program_text', text, quote };
}

/** The sentences in which a pattern matches, verbatim, in their order. */
function sentencesToPrograms(text: string): string[] {
  const found = new Map<number, string>();
  const words = needsIn(text.toLowerCase());
  for (const { needs, pattern } of INJECTION_PATTERNS) {
    if (!needs.some((word) => words.has(word))) continue;
    for (const match of allMatches(text, pattern)) {
      const [start, sentence] = sentenceAt(text, match.index, match.index + match[0].length);
      found.set(start, sentence);
      if (found.size > MAX_NOTICES * 2) break;
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([, sentence]) => sentence);
}

const NEEDS = [...new Set(INJECTION_PATTERNS.flatMap(({ needs }) => needs))];
/** One look over the text for all of them; longer ones first, as "ignore" holds "ignor". */
const ANY_NEED = new RegExp(
  shareFirstLetters(
    [...NEEDS]
      .sort((one, other) => other.length - one.length)
      .map(escaped)
      .join('|'),
  ),
  'g',
);

/** Which of the words that the patterns need stand in a text of lower case. */
function needsIn(lower: string): Set<string> {
  const found = new Set<string>();
  ANY_NEED.lastIndex = 0;
  for (let match = ANY_NEED.exec(lower); match !== null; match = ANY_NEED.exec(lower)) {
    found.add(match[0]);
    // Another may begin within this one.
    ANY_NEED.lastIndex = match.index + 1;
  }
  for (const word of [...found]) for (const need of NEEDS) if (word.includes(need)) found.add(need);
  return found;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function sentenceAt(text: string, start: number, end: number): [number, string] {
  const before = text.slice(Math.max(0, start - MAX_QUOTE), start);
  const opening = Math.max(
    ...allMatches(before, /[.!?]\s|[\n。！？]/g).map((match) => match.index + match[0].length),
    0,
  );
  const from = start - before.length + opening;
  const after = text.slice(end, end + MAX_QUOTE).search(/[.!?](?=\s|$)|[\n。！？]/);
  const to = after < 0 ? Math.min(text.length, end + MAX_QUOTE) : end + after + (text[end + after] === '\n' ? 0 : 1);
  const sentence = text.slice(from, to).trim();
  if (sentence.length <= MAX_QUOTE) return [from, sentence];
  return [from, text.slice(start, Math.min(to, start + MAX_QUOTE)).trim()];
}

/** What is written in Unicode's tag characters, which no reader sees and a model does. */
function tagsOf(text: string): string {
  // All of them begin with this surrogate: nearly every text has none.
  if (!text.includes('\uDB40')) return '';
  const tags = text.match(/[\u{E0020}-\u{E007E}]/gu) ?? [];
  return tags.map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('');
}

function withTagsDecoded(text: string): string {
  return `${text}\n${tagsOf(text)}`;
}
