import { JobBriefError } from '../core/errors.ts';
import type { PostingStatus } from '../core/posting.ts';
import type { Block, JobDocument } from '../documents/document.ts';
import { classifyDocument } from '../extraction/job-classifier.ts';
import { readLiveness } from './liveness.ts';
import { detectWall } from './walls.ts';

/**
 * Decides whether a document holds one job's ad, before any fact is read.
 * @param blocks the advertisement as its source read it
 * @param knownBoard whether a board’s own reader recognised it
 * @param now decides whether a closing date is past
 * @returns whether the job is open, with its proof: a closed page that still shows the ad is admitted
 * @throws JobBriefError WALLED, CLOSED (no ad any more), NOT_A_JOB
 */
export function admit(document: JobDocument, blocks: Block[], knownBoard: boolean, now: Date): PostingStatus {
  const wall = detectWall(document);
  if (wall) throw wall;
  const status = readLiveness(document, now);
  const classification = classifyDocument(document, blocks, knownBoard);
  if (classification.kind === 'job') return status;
  if (status.state === 'closed') throw new JobBriefError('CLOSED', `The page says: “${status.quote}”`);
  throw new JobBriefError('NOT_A_JOB', `This looks like ${classification.reason}.`);
}
