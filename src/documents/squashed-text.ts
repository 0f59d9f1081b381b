import type { Block } from './document.ts';
import { FACT_LABEL } from './furniture/page-lexicon.ts';
import { headingKind, isSectionTitle, titleCoverage } from './section-headings.ts';

/** A line this long is more than one paragraph. */
const MIN_SQUASHED = 400;
/** Longer lines are no ad; looking for titles in them would only cost time. */
const MAX_SQUASHED = 60_000;
const MAX_TITLE_WORDS = 8;
const LIST_KINDS = new Set(['responsibilities', 'requirements', 'nice_to_have', 'benefits']);
/** A word after which no title begins. */
const LEADS_ON =
  /^(?:the|our|your|a|an|of|and|or|with|for|to|in|by|der|die|das|und|les?|des?|du|la|el|los|y|e|o|os|i|w|z)$/i;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|inkl|bzw|z\.B|ca|ggf|usw|min|max|approx|vs|No|Nr|Dr|Mr|Ms|St|Inc|Ltd|Co|Corp|Sr|Jr|tzv|např|tj|m\.in|ds|p\.ex|\p{Lu})\.$/u;

/**
 * Breaks an ad without line breaks: at the titles of its sections, and into sentences where a title says that a list follows.
 * Every word stays.
 * @returns null where the line is an ordinary paragraph
 */
export function splitSquashed(line: string): Block[] | null {
  if (line.length < MIN_SQUASHED || line.length > MAX_SQUASHED) return null;
  const titles = findTitles(line);
  const joined = line.match(/[.:;],\s+(?=\p{Lu})/gu)?.length ?? 0;
  if (titles.length === 0 && joined < 2) return null;
  const blocks: Block[] = [];
  let from = 0;
  let isList = false;
  for (const { start, end, text } of [...titles, { start: line.length, end: line.length, text: null }]) {
    blocks.push(...bodyBlocks(line.slice(from, start).trim(), isList));
    if (text === null) break;
    blocks.push({ type: 'heading', level: 3, text });
    isList = LIST_KINDS.has(headingKind(text) ?? '');
    from = end;
  }
  return blocks;
}

/** A duty or demand that follows the one before without a full stop: told by its first words. */
const NEXT_ITEM =
  /(?<=[\p{Ll})])\s+(?=(?:You (?:have|are|bring|can|possess|provide|will|know|hold|demonstrate)|Collaborate|Coordinate|Develop|Design|Build|Lead|Manage|Support|Review|Analy[sz]e|Ensure|Implement|Maintain|Create|Drive|Define|Work (?:with|closely)|Participate|Contribute|Monitor|Provide|Identify|Conduct|Prepare|Assist|Deliver|Own|Partner|Oversee|Execute|Optimi[sz]e|Write|Perform|Establish|Experience (?:with|in)|Strong|Excellent|Proven|Ability to|Knowledge of|Familiarity with|Proficien\w+|Bachelor|\d+\+? years) )/u;
/** The sentences at an ad's end that no list of duties or demands holds. */
export const LIST_IS_OVER =
  /\b(?:base (?:salary|pay)|salary range|compensation (?:range|package)|highly competitive|equal (?:employment )?opportunity|do(?:es)? not discriminate|without regard to|reasonable accommodation|accommodations?\b|eligible for (?:equity|benefits|a bonus)|accepts? applications|background (?:check|verification)|learn more about|widely considered)\b|^(?:if you(?:'re| are) (?:interested|excited)|apply (?:now|today)|please (?:note|send|apply|submit)|zaujali|interesse geweckt|bewirb dich|envíanos|postulez|inscríbete)/i;

/** Sets glued labels apart: "Closes 08/30/2026Address: 5 Mill Lane" becomes two lines. */
export function unglueLabels(line: string): string[] {
  return line
    .replace(/(?<=[\p{Ll}\d)])(\p{Lu}\p{Ll}+(?: \p{L}+){0,2})(?=:\s?\S)/gu, (label: string) =>
      FACT_LABEL.test(label) || /^(?:Address|Adresse|Apply|Contact|Email|Phone|Note)$/.test(label)
        ? `\n${label}`
        : label,
    )
    .split('\n');
}

/** Sets bullets that stand in one line on lines of their own. */
export function splitBullets(line: string): string[] {
  const bullet = /[•●▪■◦‣·・]/.exec(line)?.[0];
  if (
    bullet !== undefined &&
    line.split(bullet).length > 2 &&
    !/^[^•●▪■◦‣·・]{0,60}(?:[·・] ?[^·・]{1,60})+$/.test(line)
  ) {
    return line.split(new RegExp(`(?=${bullet})`)).map((part) => part.trim());
  }
  if (line.length > MIN_SQUASHED && (line.match(/\s[-–*]\s+(?=\p{Lu})/gu)?.length ?? 0) >= 3) {
    return line.split(/\s(?=[-–*]\s+\p{Lu})/u).map((part) => part.trim());
  }
  const cells = line.split(/\s+\|\s+/);
  const labelled = cells.filter((cell) => cell.includes(':')).length;
  if (cells.length >= 4 && !line.startsWith('|') && labelled > cells.length / 2) return cells;
  return [line];
}

function bodyBlocks(body: string, isList: boolean): Block[] {
  if (body === '') return [];
  const joined = body.split(/(?<=[.:;]),\s+(?=\p{Lu})/u);
  if (joined.length > 2) return joined.map((text) => ({ type: 'list_item', depth: 0, text }));
  if (!isList) return [{ type: 'paragraph', text: body }];
  const sentences = sentencesOf(body).flatMap(itemsOf);
  if (sentences.length < 2) return [{ type: 'paragraph', text: body }];
  const end = sentences.findIndex((text) => LIST_IS_OVER.test(text));
  const items = end < 0 ? sentences : sentences.slice(0, end);
  const rest = end < 0 ? [] : sentences.slice(end);
  return [
    ...items.map((text): Block => ({ type: 'list_item', depth: 0, text })),
    ...(rest.length === 0 ? [] : [{ type: 'paragraph', text: rest.join(' ') } as const]),
  ];
}

/** Cuts a run of duties or demands that no full stop parts; "work with | Partner Managers" stays whole. */
function itemsOf(sentence: string): string[] {
  const items: string[] = [];
  for (const piece of sentence.split(NEXT_ITEM)) {
    const last = items.at(-1);
    const words = last?.split(' ') ?? [];
    if (last !== undefined && (words.length < 4 || LEADS_ON.test(words.at(-1) ?? '')))
      items[items.length - 1] = `${last} ${piece}`;
    else items.push(piece);
  }
  return items;
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(
    /(?<=[.!?;][)"”]?)\s+(?=["“(]?[\p{Lu}\d])|(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll})|(?<=[。！？])/u,
  )) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece !== '') sentences.push(piece);
  }
  return sentences;
}

interface Title {
  start: number;
  end: number;
  text: string;
}

function findTitles(line: string): Title[] {
  const words = [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));
  const titles: Title[] = [];
  for (let first = 0; first < words.length; first++) {
    const title = titleAt(words, first);
    if (title === null) continue;
    titles.push(title);
    while (first + 1 < words.length && (words[first + 1]?.at ?? 0) < title.end) first++;
  }
  return titles;
}

type Word = { text: string; at: number };

/** The title that begins with a word: up to a colon or a question mark, else up to the capital letter of the text under it. */
function titleAt(words: readonly Word[], first: number): Title | null {
  const opening = words[first];
  const before = words[first - 1]?.text ?? '.';
  if (opening === undefined || !/^[\p{Lu}¿"“]/u.test(opening.text)) return null;
  if (LEADS_ON.test(before) || /[,;&/-]$/.test(before)) return null;
  const afterSentence = /[.!?:。)]$/.test(before);
  let unmarked: Title | null = null;
  for (let last = first; last < Math.min(words.length, first + MAX_TITLE_WORDS); last++) {
    const word = words[last];
    if (word === undefined) break;
    const end = word.at + word.text.length;
    const text = words
      .slice(first, last + 1)
      .map((part) => part.text)
      .join(' ');
    const title = { start: opening.at, end, text };
    if (/[:：]$/.test(word.text)) {
      if (afterSentence ? headingKind(text) !== null : isSectionTitle(text)) return title;
      break;
    }
    if (/\?$/.test(word.text) && afterSentence && last > first && isSectionTitle(text)) return title;
    if (/[.,;!?]$/.test(word.text)) break;
    const next = words[last + 1]?.text ?? '';
    if (unmarked === null && isUnmarkedTitle(text, next, afterSentence)) unmarked = title;
  }
  return unmarked;
}

/** "Your responsibilities Design and build …": a title only because of its words and of the capital letter after it. */
function isUnmarkedTitle(text: string, next: string, afterSentence: boolean): boolean {
  if (!/^[\p{Lu}•]/u.test(next) || (!afterSentence && !/\s/.test(text))) return false;
  if (/^(?:we|you|i|this|it|there|as|if|in|at)\b/i.test(text) || LEADS_ON.test(text.split(' ').at(-1) ?? ''))
    return false;
  return titleCoverage(text) >= 0.9 && (titleCoverage(next) < 0.9 || /^you/i.test(next));
}
