import { readJobSignals } from '../core/job-signals.ts';
import type { Block, JobDocument } from '../documents/document.ts';

/** `reason` completes "This looks like …". */
export type Classification = { kind: 'job' } | { kind: 'not-a-job'; reason: string };

/** Whether a document is the advertisement of one job. */
export function classifyDocument(
  document: Pick<JobDocument, 'pageTitle' | 'url' | 'structured' | 'state'>,
  blocks: Block[],
): Classification {
  const text = blocks
    .map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text))
    .join('\n');
  const signals = readJobSignals(`${document.pageTitle ?? ''}\n${text}`);
  if (signals.against.length > 0) return { kind: 'not-a-job', reason: signals.against.join(', ') };
  return signals.kinds > 0 ? { kind: 'job' } : { kind: 'not-a-job', reason: 'no job ad' };
}
