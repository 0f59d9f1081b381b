import type { JobPosting, PostingStatus } from '../core/posting.ts';
import type { Block, JobDocument } from '../documents/document.ts';
import { CLOSED, CLOSED_LABEL, CONDITIONAL, HINT } from './liveness-phrases.ts';

const UNKNOWN: PostingStatus = { state: 'unknown', quote: null };

/** Where pages put the notice that stands outside the ad. */
const NOTICES =
  '[role=alert],[role=status],[class*=closed],[class*=expired],[class*=alert],[class*=notice],[class*=banner],[class*=flash],[class*=message],[class*=feedback],[class*=inactive],[class*=unavailable]';

/** A notice is short; a long element of that class is a part of the page. */
const NOTICE_CHARACTERS = 300;
/** A bare "Closed" speaks of this job only near the title: further down it stands on another job's card. */
const LABEL_BLOCKS = 8;

/**
 * Whether the document itself proves that its job is closed or open. What an ad says of a later closing
 * ("until the position is filled") proves nothing, and a live posting is never called closed without proof.
 * @param now decides whether a closing date is past
 * @returns closed with the sentence, label or date that proves it; open where the page's data names a closing date to
 *   come; else unknown
 */
export function readLiveness(document: JobDocument, now: Date): PostingStatus {
  const quote = closingNotice(document);
  if (quote !== null) return { state: 'closed', quote };
  return statedDate(document.structured, now) ?? UNKNOWN;
}

/**
 * What the closing date that was read from the ad says, where nothing else told.
 * @returns the posting, its status closed by a date in the past or open by one to come, with the ad's words for it
 */
export function closeByDate(posting: JobPosting, now: Date): JobPosting {
  const { status, validThrough, evidence } = posting;
  if (status.state !== 'unknown' || validThrough === null) return posting;
  const state = endOf(validThrough) < now.getTime() ? 'closed' : 'open';
  return { ...posting, status: { state, quote: evidence.validThrough?.quote ?? `validThrough: ${validThrough}` } };
}

function closingNotice(document: JobDocument): string | null {
  const shown = `${document.pageTitle ?? ''}\n${document.blocks.map(textOf).join('\n')}`;
  // The whole page last: its text costs most.
  if (!HINT.test(shown) && !(document.kind === 'html' && HINT.test(document.selectText('body') ?? ''))) return null;
  for (const [index, block] of document.blocks.entries()) {
    const text = textOf(block);
    if (index < LABEL_BLOCKS && CLOSED_LABEL.test(text)) return text;
    const sentence = closingSentence(text);
    if (sentence !== null) return sentence;
  }
  for (const block of document.select(NOTICES)) {
    const text = textOf(block);
    const sentence = text.length <= NOTICE_CHARACTERS ? closingSentence(text) : null;
    if (sentence !== null) return sentence;
  }
  return document.pageTitle === null ? null : closingSentence(document.pageTitle);
}

function closingSentence(text: string): string | null {
  if (!HINT.test(text)) return null;
  const proof = text
    .split(/(?<=[.!?。！？])\s*/u)
    .find((sentence) => HINT.test(sentence) && CLOSED.test(sentence) && !CONDITIONAL.test(beforeMatch(sentence)));
  return proof?.trim() ?? null;
}

/** A condition governs what follows it: "if the position has been filled", not "this position has been filled; if …". */
function beforeMatch(sentence: string): string {
  const match = CLOSED.exec(sentence);
  return sentence.slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0));
}

/** `validThrough` of the page's one JobPosting. A date without a time lasts to the end of its day anywhere on earth. */
function statedDate(structured: Record<string, unknown>[], now: Date): PostingStatus | null {
  const postings = structured.filter((item) => [item['@type']].flat().includes('JobPosting'));
  const [posting] = postings;
  const value = posting?.validThrough;
  if (postings.length !== 1 || typeof value !== 'string') return null;
  const endsAt = endOf(value.trim());
  if (Number.isNaN(endsAt)) return null;
  return { state: endsAt < now.getTime() ? 'closed' : 'open', quote: `validThrough: ${value.trim()}` };
}

function endOf(value: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) || /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value);
  return Date.parse(value) + (day ? 36 * 60 * 60 * 1000 : 0);
}

function textOf(block: Block): string {
  return block.type === 'field' ? `${block.label}: ${block.value}` : block.text;
}
