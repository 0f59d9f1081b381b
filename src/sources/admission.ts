import { JobBriefError } from '../core/errors.ts';
import { readJobSignals } from '../core/job-signals.ts';
import type { PostingStatus } from '../core/posting.ts';
import type { Block, JobDocument } from '../documents/document.ts';
import { classifyDocument, NO_SIGNS } from '../extraction/job-classifier.ts';
import { readLiveness } from './liveness.ts';
import { detectWall } from './walls.ts';

/**
 * Decides whether a document holds one job's ad.
 * @param blocks the advertisement as its source read it
 * @param knownBoard whether a board’s own reader recognised it
 * @param now decides whether a closing date is past
 * @param statesJob whether the facts read of it make it an ad; asked only where its wording shows nothing
 * @returns whether the job is open, with its proof: a closed page that still shows the ad is admitted
 * @throws JobBriefError WALLED, CLOSED (no ad any more), UNREADABLE (a page that only a browser can show), NOT_A_JOB
 */
export function admit(
  document: JobDocument,
  blocks: Block[],
  knownBoard: boolean,
  now: Date,
  statesJob: () => boolean,
): PostingStatus {
  const wall = detectWall(document);
  if (wall) throw wall;
  const status = readLiveness(document, now);
  const classification = classifyDocument(document, blocks, knownBoard);
  if (status.state === 'closed' && (classification.kind === 'not-a-job' || isOnlyNotice(blocks, status.quote))) {
    throw new JobBriefError('CLOSED', `The job is gone, and the ad with it: “${status.quote}”`);
  }
  if (classification.kind === 'job') return status;
  if (isEmptyShell(document, blocks)) {
    throw new JobBriefError('UNREADABLE', 'The page shows its text only in a browser.', {
      hint: 'Open the link in your browser and paste the text of the ad.',
    });
  }
  if (classification.reason === NO_SIGNS && statesJob()) return status;
  throw new JobBriefError('NOT_A_JOB', `This looks like ${classification.reason}.`);
}

/** Whether hardly more than the title stands beside the notice. */
function isOnlyNotice(blocks: Block[], quote: string | null): boolean {
  const rest = blocks
    .map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text))
    .filter((text) => quote === null || !text.includes(quote))
    .join('\n');
  return rest.length < 300 && readJobSignals(rest).voice < 2;
}

/** An application without content: its text is made by scripts. */
function isEmptyShell({ kind, raw }: JobDocument, blocks: Block[]): boolean {
  const length = blocks.reduce((sum, block) => sum + (block.type === 'field' ? block.value : block.text).length, 0);
  return (
    kind === 'html' &&
    length < 200 &&
    /<script\b/i.test(raw) &&
    /enable javascript|<div id=["']?(?:root|app|__next)\b/i.test(raw)
  );
}
