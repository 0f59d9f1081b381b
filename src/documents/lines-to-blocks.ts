import type { Block } from './document.ts';
import { isFurnitureLine } from './furniture/furniture.ts';
import { messageHead } from './furniture/message-heads.ts';
import { FACT_LABEL } from './furniture/page-lexicon.ts';
import { headingKind, isSectionTitle, titleCoverage } from './section-headings.ts';
import { splitSquashed } from './squashed-text.ts';

/** One line of text as it was laid out. */
export interface TextLine {
  text: string;
  /** Set in bold from end to end. */
  bold: boolean;
  /** An empty line stands before it. */
  gap: boolean;
  /** Spaces before its first character. */
  indent: number;
}

const BULLET =
  /^(?:[•●◦‣▪▫■□◆◇►▶➢➤➔→✓✔✅☑★☆⁃∙·・◾◽🔹🔸▸▹❖]\uFE0F?\s*|[-–—*+o]\s+|[-–—](?=\p{Lu})|\?\s+(?=[\p{Lu}\d"“]))/u;
const NUMBERED = /^[（(]?(\d{1,2})(?:[.)）．、](?!\d)\s*|\s*[.)]\s+)/;
const FIELD = /^([^:：.!?]{2,40}?)\s*[:：]\s*(\S.{0,199})$/u;
/** Posts set a sign before a label: "🏢 Empresa: Acme". */
const SIGNS = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u;
const NOT_A_LABEL = /^(?:https?|note|e\.g|i\.e)$|\d{1,2}$|[,;]/i;
/** "Krankenpfleger:in": a colon that writes both genders. */
const GENDER_COLON = /^[^:]{2,40}\p{L}:(?:in|innen|r|e|n|frau)(?!\p{L})/u;
const SENTENCE_END = /[.!?。！？…][)"”']?$/;
const MAX_TITLE = 80;
/** The last word of a line that goes on in the next one. */
const LEADS_ON = /(?:^|[^\p{L}])(?:and|or|of|the|a|an|to|in|for|with|und|oder|der|die|das|et|ou|de|y|o|e|en|i|a)$/iu;

/**
 * Turns lines into blocks: bullets, numbers, section titles, "label: value", and paragraphs rejoined over line breaks.
 * @param followedBy what comes after the last line, where the lines are a part of a document
 */
export function linesToBlocks(lines: readonly TextLine[], followedBy: 'list' | 'text' | null = null): Block[] {
  const blocks: Block[] = [];
  const isWrapped = looksWrapped(lines);
  /** Whether the next line may be the rest of the last block. */
  let open = false;
  let skipNext = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (text === '' || skipNext) {
      skipNext = false;
      continue;
    }
    const squashed = splitSquashed(text);
    if (squashed !== null) {
      blocks.push(...squashed);
      open = false;
      continue;
    }
    const bullet = BULLET.exec(text)?.[0];
    if (bullet !== undefined && text.length > bullet.length) {
      blocks.push({ type: 'list_item', depth: depthOf(line), text: text.slice(bullet.length).trim() });
      open = true;
      continue;
    }
    if (isFurnitureLine(text) || messageHead(text) !== null) {
      blocks.push({ type: 'paragraph', text });
      open = false;
      continue;
    }
    const next = lines[index + 1];
    const number = numberOf(text);
    if (number !== null) {
      const neighbours = [numberOf(lines[index - 1]?.text ?? ''), numberOf(next?.text ?? '')];
      const isTitle = text.length <= MAX_TITLE && !neighbours.includes(number - 1) && !neighbours.includes(number + 1);
      blocks.push(
        isTitle && (line.bold || line.gap || isSectionTitle(text))
          ? { type: 'heading', level: 3, text }
          : { type: 'list_item', depth: depthOf(line), text },
      );
      open = !isTitle;
      continue;
    }
    const last = blocks.at(-1);
    if (open && !line.gap && last !== undefined && continues(last, line, lines[index - 1], isWrapped)) {
      if (last.type === 'paragraph' || last.type === 'list_item') last.text = joinWrapped(last.text, text);
      continue;
    }
    const pair = labelOverValue(line, next);
    if (pair !== null) {
      blocks.push(pair);
      skipNext = true;
      open = false;
      continue;
    }
    if (isHeading(line, next, followedBy)) {
      blocks.push({ type: 'heading', level: line.bold ? 3 : 4, text });
      open = false;
      continue;
    }
    blocks.push(fieldOf(text) ?? { type: 'paragraph', text });
    open = true;
  }
  return blocks;
}

/** "Location: Berlin" as a field, null where the text is a sentence or a section's title with its text. */
export function fieldOf(text: string): Block | null {
  const [, label, value] = FIELD.exec(text) ?? [];
  if (label === undefined || value === undefined) return null;
  if (
    GENDER_COLON.test(text) ||
    NOT_A_LABEL.test(label.trim()) ||
    label.trim().split(/\s+/).length > 4 ||
    value.startsWith('//')
  )
    return null;
  if (value.length > 120 && SENTENCE_END.test(value)) return null;
  return { type: 'field', label: label.replace(SIGNS, '').trim(), value: value.trim() };
}

/** "Salary :" with its value on the next line. */
function labelOverValue(line: TextLine, next: TextLine | undefined): Block | null {
  const label = /^(.{2,40}?)\s*[:：]$/.exec(line.text)?.[1];
  if (label === undefined || next === undefined || next.gap || !FACT_LABEL.test(label)) return null;
  if (next.text.length > 60 || /[:：]$/.test(next.text) || isList(next)) return null;
  return { type: 'field', label, value: next.text };
}

function numberOf(text: string): number | null {
  const digits = NUMBERED.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function depthOf({ indent }: TextLine): number {
  return Math.min(4, Math.floor(indent / 4));
}

/** A title: bold and short, or made of the words that titles are made of. */
function isHeading(line: TextLine, next: TextLine | undefined, followedBy: 'list' | 'text' | null): boolean {
  const { text } = line;
  if (text.length > MAX_TITLE || (next === undefined && followedBy === null)) return false;
  const words = text.split(/\s+/).length;
  if (line.bold && words <= 12 && !/[.,;。]$/.test(text) && fieldOf(text) === null) return true;
  if (/[:：]$/.test(text) && words <= 9 && headingKind(text) !== null) return true;
  if (/^[【〔■◆●▼].*[】〕]?$/u.test(text) && text.length <= 30) return true;
  if (/[.,;。!]$/.test(text)) return false;
  if (words >= 2 && words <= 8 && text.length >= 10 && isCapitals(text) && line.gap && !isCapitals(next?.text ?? ''))
    return true;
  if (
    words >= 2 &&
    words <= 5 &&
    /^\p{Lu}/u.test(text) &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    titleCoverage(text) >= 0.9
  )
    return true;
  return (
    words <= 8 &&
    isSectionTitle(text) &&
    (line.gap || (next === undefined ? followedBy === 'list' : isList(next) || next.gap))
  );
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

function isList(line: TextLine): boolean {
  return BULLET.test(line.text) || NUMBERED.test(line.text);
}

/** Whether the text was broken at a margin: no long line, and most of them near the longest. */
function looksWrapped(lines: readonly TextLine[]): boolean {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 30);
  const longest = Math.max(0, ...lengths);
  return (
    lengths.length >= 4 &&
    longest <= 130 &&
    lengths.filter((length) => length > longest * 0.75).length > lengths.length / 2
  );
}

/** Whether a line is the rest of the one before it, broken at the margin. */
function continues(last: Block, line: TextLine, before: TextLine | undefined, isWrapped: boolean): boolean {
  if (last.type !== 'paragraph' && last.type !== 'list_item') return false;
  if (
    before === undefined ||
    line.bold !== before.bold ||
    SENTENCE_END.test(before.text) ||
    /[:：]$/.test(before.text)
  ) {
    return false;
  }
  if (before.text.length >= 40 && /^\p{Ll}/u.test(line.text)) return true;
  if (/[,&/(]$/.test(before.text) || LEADS_ON.test(before.text.slice(-6))) return true;
  return isWrapped && before.text.length >= 50 && fieldOf(line.text) === null;
}

function joinWrapped(text: string, rest: string): string {
  return /[\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]$/.test(text) ? text + rest : `${text} ${rest}`;
}
