import { isJobTitle, isSectionedAd, type JobSignals, readJobSignals } from '../core/job-signals.ts';
import { nonProse } from '../core/non-prose.ts';
import type { SectionKind } from '../core/posting.ts';
import type { Block, JobDocument } from '../documents/document.ts';
import { FACT_LABEL } from '../documents/furniture/page-lexicon.ts';
import { headingKind, JOB_SECTIONS } from '../documents/section-headings.ts';

/** The reason where nothing speaks for another kind of text: only the signs of an ad are missing. */
export const NO_SIGNS = 'a text without a job in it';

/** `reason` completes "This looks like …". */
export type Classification = { kind: 'job' } | { kind: 'not-a-job'; reason: string };

/** The parts of a document that tell what it is. */
export type ClassifiedDocument = Pick<JobDocument, 'kind' | 'raw' | 'pageTitle' | 'url' | 'structured'>;

/**
 * Whether a document is the advertisement of one job. It was shared as one, so a thin ad (a title and a form, one
 * telegraphic line) is one unless something speaks against it.
 * @param blocks the document's main content as its source read it
 * @param knownBoard whether a job board's own reader recognised the document
 */
export function classifyDocument(document: ClassifiedDocument, blocks: Block[], knownBoard: boolean): Classification {
  const text = blocksToText(blocks);
  const declared = declaredPostings(document.structured);
  if (declared > 2) return notAJob(A_LIST);
  if (declared > 0 || (knownBoard && text.trim() !== '')) return { kind: 'job' };

  const shape = nonProse(text);
  if (shape) return notAJob(shape);
  const titled = `${document.pageTitle ?? ''}\n${text}`;
  if (isSectionedAd(titled)) return { kind: 'job' };
  const signals = readJobSignals(titled);
  const other = signals.otherGenre ?? (signals.voice < LIST_OUTWEIGHED_BY && listsJobs(blocks) ? A_LIST : null);
  if (other) return notAJob(other);
  return isAd(signals, document, structureOf(blocks)) ? { kind: 'job' } : notAJob(NO_SIGNS);
}

/** The sections that ads have and other texts seldom have together. */
const AD_SECTIONS: ReadonlySet<SectionKind> = new Set([...JOB_SECTIONS, 'benefits', 'pay', 'application']);

/** What the layout says, in any language whose section titles and labels are known: kinds of sections, labelled facts. */
function structureOf(blocks: Block[]): number {
  const kinds = new Set<string>();
  let facts = 0;
  for (const block of blocks) {
    if (block.type === 'field') {
      if (FACT_LABEL.test(block.label)) facts += 1;
      continue;
    }
    if (block.type !== 'heading') continue;
    const kind = headingKind(block.text);
    if (kind !== null && AD_SECTIONS.has(kind)) kinds.add(kind);
  }
  return (kinds.size >= 2 ? 2 * kinds.size : 0) + (facts >= 3 ? 2 : 0);
}

const JOB_ADDRESS =
  /\/(jobs?|careers?|positions?|openings?|vacanc\w+|stellen\w*|karriere|emplois?|empleos?|vagas?|offres?|ofertas?|praca|prace|vacatures?|lavoro)\//i;
/** A button or link to apply: an ad's page has one, a text about jobs does not. */
const APPLY_CONTROL =
  /<(?:a|button|input)\b[^>]{0,600}(?:>\s*(?:<span[^>]{0,200}>\s*)?|\bvalue=["'])(?:easy |quick |jetzt |je |ich möchte mich )?(?:apply|bewerben|postuler|je postule|aplicar|inscribirme|postularme|candidatar|candidate-se|candidati|solliciteren|solliciteer|aplikuj|odpovědět|mám zájem|応募|申请|應徵|投递|지원)/iu;

/** As far into a page as its apply button stands. */
const CONTROL_CHARACTERS = 200_000;

/** A long text that is an ad says so in several ways; a short one has less room. */
function isAd(signals: JobSignals, { kind, raw, url }: ClassifiedDocument, structure: number): boolean {
  const { found, voice, weight, length } = signals;
  const total =
    weight +
    structure +
    (JOB_ADDRESS.test(url ?? '') ? 2 : 0) +
    (kind === 'html' && APPLY_CONTROL.test(raw.slice(0, CONTROL_CHARACTERS)) ? 2 : 0);
  if (length < 60) return total >= (found.has('role') ? 4 : 6);
  const termsOfWork = found.has('terms') && found.has('experience');
  const allTerms = termsOfWork && found.has('pay') && found.has('workplace');
  if (length < 600) return (total >= 5 && (voice >= 1 || found.has('role'))) || (total >= 4 && termsOfWork);
  if (found.has('title') || found.has('opening') || (allTerms && isUnbroken(kind, raw))) return total >= 5;
  return total >= 6 && (voice >= 2 || structure >= 4);
}

/** A text that lost its line breaks lost with them the headings that most of the signs are. */
function isUnbroken(kind: JobDocument['kind'], raw: string): boolean {
  return kind === 'text' && raw.trim().split('\n', 3).length <= 2;
}

const A_LIST = 'a list of many jobs';
/** A list's page may have an introduction in an employer's voice; more than this is an ad whose bullets name people. */
const LIST_OUTWEIGHED_BY = 4;

/** Many short lines that are titles, and little prose between them. */
function listsJobs(blocks: Block[]): boolean {
  let titles = 0;
  let short = 0;
  let prose = 0;
  for (const block of blocks) {
    if (block.type === 'field') continue;
    if (block.text.length > 140) prose += block.text.length;
    if (block.text.length >= 90) continue;
    short += 1;
    if (isJobTitle(block.text)) titles += 1;
  }
  return titles >= 6 && titles / short > 0.25 && prose < titles * 200;
}

function declaredPostings(structured: Record<string, unknown>[]): number {
  return structured.filter((item) => [item['@type']].flat().includes('JobPosting') && item.title).length;
}

function blocksToText(blocks: Block[]): string {
  return blocks.map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text)).join('\n');
}

function notAJob(reason: string): Classification {
  return { kind: 'not-a-job', reason };
}
