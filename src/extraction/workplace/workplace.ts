import type { WorkplaceType } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import { firstFound } from '../fact.ts';
import { isPlace } from '../place/places.ts';
import type { Line, Reading } from '../reading.ts';
import { piecesOf } from '../sentences.ts';
import { asksForPresence } from './presence.ts';
import { hasNoOffice, isHouseBased, isPartlyAtHome, isUnsuitedForHome } from './rhythm.ts';
import * as words from './words.ts';

/**
 * Where this job is done: from a labelled field, the title, the lines under the title, then prose about this job.
 * What is said of the company, its products, its perks or the interviews does not count.
 */
export function readWorkplace(reading: Reading): Found<WorkplaceType> | null {
  return firstFound<[Reading], Found<WorkplaceType>>([fromField, fromTitle, fromPlace, fromProse], reading);
}

function fromField({ labelled }: Reading): Found<WorkplaceType> | null {
  let office: Found<WorkplaceType> | null = null;
  for (const line of labelled) {
    const label = line.label.trim();
    if (line.value.length > 160 || !words.WORKPLACE_LABEL.test(label)) continue;
    // "Remote job: No" over "Telework eligible: Yes": a "no" decides only where no other field does.
    if (words.NO.test(line.value) && words.REMOTE_WORD.test(label)) office ??= { value: 'onsite', quote: line.text };
    else {
      const value =
        words.YES.test(line.value) && words.REMOTE_WORD.test(label) ? agreed(label, line.value) : fieldWord(line.value);
      if (value !== null) return { value, quote: line.text };
    }
  }
  return office;
}

/** What a "yes" to work at home means: some days, where the label or the words behind it say so. */
function agreed(label: string, value: string): WorkplaceType {
  return words.SOME_DAYS_LABEL.test(label) || isHybrid(value) || words.PARTLY_REMOTE.test(value) ? 'hybrid' : 'remote';
}

function fromTitle({ title }: Reading): Found<WorkplaceType> | null {
  if (title === null) return null;
  const value = titleWord(title);
  return value === null ? null : { value, quote: title };
}

/** "Remote" or "Hybrid" in a place label or in one of the short lines that open the advertisement. */
function fromPlace({ labelled, lines, draft }: Reading): Found<WorkplaceType> | null {
  for (const line of labelled) {
    if (line.value.length > 160 || !words.PLACE_LABEL.test(line.label.trim())) continue;
    const value = fieldWord(line.value);
    // 「渋谷区 / リモート可」 beside "one day a week in the office": what a sentence says of the week is more exact.
    const week = value === 'remote' && /[/,、・]/u.test(line.value) ? fromProse({ lines }) : null;
    if (week?.value === 'hybrid') return week;
    if (value !== null) return { value, quote: line.text };
  }
  for (const place of draft.jobLocation ?? []) {
    const value = plainWord(place);
    if (value !== null) return { value, quote: place };
  }
  for (const [index, line] of lines.slice(0, 14).entries()) {
    for (const column of line.sentences.length >= 3 && line.text.length <= 400 ? line.sentences : []) {
      if (words.WORLDWIDE.test(column)) return { value: 'remote', quote: column };
      const value = column.length <= 60 && !words.HEADER_TRAP.test(column) ? titleWord(column) : null;
      if (value !== null) return { value, quote: column };
    }
    // "Télétravail" over "Partiel possible": a label and its value as lines of their own.
    const below = words.WORKPLACE_LABEL.test(line.text) ? lines[index + 1]?.text : undefined;
    if (below !== undefined && below.length <= 40 && words.PARTLY_REMOTE.test(`${line.text} ${below}`))
      return { value: 'hybrid', quote: below };
    if (line.text.length > 90 || /[.!?。！？]$/u.test(line.text)) continue;
    if (line.type === 'field' && !words.PLACE_LABEL.test(line.label ?? '')) continue;
    const glued = GLUED_LABEL.exec(line.text)?.[1];
    const value = glued === undefined ? headerWord(line) : fieldWord(glued);
    if (value !== null) return { value, quote: line.text };
  }
  return glued(lines);
}

/** "Work location On site": a label that lost its colon. */
const GLUED_LABEL =
  /^(?:work ?place|work(?:ing)? (?:location|type|model|mode|setting|arrangement)|job location type|location type|arbeitsmodell|mode de travail|modalidad(?: de trabajo)?|modalidade|modalità di lavoro|tryb pracy|werkvorm)\s+(\p{L}[\p{L} -]{3,30})$/iu;

/** "Oslo / Data / Permanent /Hybrid The team …": header columns run into the text of the first lines. */
function glued(lines: Line[]): Found<WorkplaceType> | null {
  for (const line of lines.slice(0, 3)) {
    const head = line.text.slice(0, 400);
    const word = words.COLUMN_WORD.exec(head.slice(0, 200))?.[0] ?? words.BEFORE_LABEL.exec(head)?.[1];
    const value = word === undefined ? null : plainWord(word);
    if (word !== undefined && value !== null) return { value, quote: word.trim() };
  }
  return null;
}

/** A header line's own word; a title line ("Remote Sensing Engineer") must set the word apart. */
function headerWord(line: Line): WorkplaceType | null {
  if (words.HEADER_TRAP.test(line.text)) return null;
  return line.text.split(/\s+/).length <= 2 ? fieldWord(line.text) : titleWord(line.text);
}

/** The kind of workplace that a field's value tells: days at home and at work are hybrid whatever words stand beside. */
function fieldWord(value: string): WorkplaceType | null {
  if (isUnsuitedForHome(value)) return 'onsite';
  return !words.NEGATED_REMOTE.test(value) && (isHybrid(value) || isPartlyAtHome(value)) ? 'hybrid' : plainWord(value);
}

function isHybrid(text: string): boolean {
  return (
    words.HYBRID_JOB.some(([needs, pattern]) => needs.test(text) && pattern.test(text)) ||
    (words.WEEK_HINT.test(text) && words.WEEK_SHARED.test(text))
  );
}

/** The kind of workplace that a short value names; a mixture of remote and office is hybrid. */
function plainWord(text: string): WorkplaceType | null {
  if (words.NEGATED_REMOTE.test(text)) return 'onsite';
  if (words.HYBRID_WORD.test(text)) return 'hybrid';
  if (words.PARTLY_REMOTE.test(text)) return 'hybrid';
  if (words.REMOTE_WORD.test(text)) return 'remote';
  if (words.ONSITE_WORD.test(text)) return 'onsite';
  if (/\bWFO\b|work from office/iu.test(text)) return 'onsite';
  return null;
}

/** In a title the word stands apart: in brackets, after a dash, a bar or a comma, or at the end. */
function titleWord(title: string): WorkplaceType | null {
  for (const part of title.split(/\s*[()[\]|,;/·•–—【】（）]\s*|\s-\s|\s{2,}/u)) {
    if (part.length > 40 || words.HEADER_TRAP.test(part)) continue;
    const match = words.TITLE_PART.exec(part.trim());
    if (match === null) continue;
    // "Onsite Columbia, MD" and "Remote in Spain" name a place; "On-site gym" does not.
    const rest = match.groups?.rest;
    if (
      rest === undefined ||
      /^(?:in|from|within|across|en|em|a|à|da|bei|w|work|role|position|job|friendly)\b/iu.test(rest) ||
      isPlace(rest)
    )
      return plainWord(part);
  }
  return null;
}

/** A text saved without line breaks is one long sentence: it is judged piece by piece. */
const MAX_PIECE = 500;

function fromProse({ lines }: Pick<Reading, 'lines'>): Found<WorkplaceType> | null {
  let best: { found: Found<WorkplaceType>; rank: number } | null = null;
  for (const line of lines) {
    if (!words.ANY.test(line.text)) continue;
    for (const sentence of line.sentences) {
      if (!words.ANY.test(sentence)) continue;
      for (const piece of piecesOf(sentence, MAX_PIECE)) {
        const judged = judgeSentence(piece, line);
        if (judged !== null && (best === null || judged.rank > best.rank))
          best = { found: { value: judged.value, quote: piece }, rank: judged.rank };
      }
    }
  }
  return best?.found ?? null;
}

function judgeSentence(sentence: string, line: Line): { value: WorkplaceType; rank: number } | null {
  const tag = words.HASHTAG.exec(sentence)?.[1]?.toLowerCase();
  if (tag !== undefined)
    return { value: tag === 'remote' ? 'remote' : tag === 'hybrid' ? 'hybrid' : 'onsite', rank: 10 };
  if (/^(?:remote|hybrid|workplace|work) (?:type|policy|status|model|options?)\s*[:：]?$/iu.test(sentence)) return null;
  const text = sentence.replace(words.INFRASTRUCTURE, ' ');
  const perk = words.PERK.exec(text);
  if (perk !== null) return beforePerk(text.slice(0, perk.index)) ? { value: 'hybrid', rank: 7 } : null;
  const weak = line.kind === 'equal_opportunity' || line.kind === 'about_company' ? -2 : 0;
  if (words.NOT_REMOTE_JOB.test(text) || isUnsuitedForHome(text)) return { value: 'onsite', rank: 9 };
  if (words.EVERY_DAY_IN.test(text)) return { value: 'onsite', rank: 8 };
  if (isHybrid(text) || isPartlyAtHome(text)) return { value: 'hybrid', rank: 7 + weak };
  if (words.REMOTE_JOB.test(text) || hasNoOffice(text)) return { value: 'remote', rank: 6 + weak };
  if (words.ONSITE_JOB.test(text) || isHouseBased(text) || asksForPresence(text))
    return { value: 'onsite', rank: 5 + weak };
  return null;
}

/** "3 days at the office, 2 days from home, and 20 days a year from abroad": the week's days count, the perk does not. */
function beforePerk(text: string): boolean {
  const clause = text.slice(0, Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), 0));
  const [needs, pattern] = words.DAYS_SHARED;
  return needs.test(clause) && pattern.test(clause);
}
