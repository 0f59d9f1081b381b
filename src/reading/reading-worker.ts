import { createOfflineAnalyst } from '../analysts/offline/offline-analyst.ts';
import type { AnalysisRequest, AnalysisResult, QuestionRequest, QuestionResult } from '../core/analysis.ts';
import { JobBriefError } from '../core/errors.ts';
import type { DocumentInput } from '../documents/document.ts';
import { type ReadResult, readJob } from '../reader.ts';

/** What the worker is asked for. Everything in it can be cloned between threads. */
export type ReadingTask =
  | { kind: 'read'; input: DocumentInput; now: Date }
  | { kind: 'analyze'; request: AnalysisRequest; now: Date }
  | { kind: 'questions'; request: QuestionRequest; now: Date };

/** A JobBriefError loses its class on the way between threads, so it travels as data. */
export type ReadingAnswer =
  | { value: ReadResult | AnalysisResult | QuestionResult }
  | { error: { code: JobBriefError['code']; message: string; hint: string } };

/** Runs in a thread of its own: see reading-pool.ts. */
export default async function answer(task: ReadingTask): Promise<ReadingAnswer> {
  try {
    return { value: await run(task) };
  } catch (error) {
    if (!(error instanceof JobBriefError)) throw error;
    const { code, message, hint } = error;
    return { error: { code, message, hint } };
  }
}

function run(task: ReadingTask): Promise<ReadResult | AnalysisResult | QuestionResult> {
  if (task.kind === 'read') return readJob(task.input, task.now);
  const analyst = createOfflineAnalyst({ now: () => task.now });
  return task.kind === 'analyze' ? analyst.analyze(task.request) : analyst.questions(task.request);
}
