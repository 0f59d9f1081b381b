import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import { OFFLINE } from '../analysts/offline/offline-analyst.ts';
import type { AnalysisResult, Analyst, QuestionResult } from '../core/analysis.ts';
import { JobBriefError } from '../core/errors.ts';
import type { ReadJob, ReadResult } from '../reader.ts';
import type { ReadingAnswer, ReadingTask } from './reading-worker.ts';

/** No ad takes a second; what takes this long is made to. */
const TASK_DEADLINE_MS = 20_000;

export interface ReadingPool {
  read: ReadJob;
  offline: Analyst;
  close(): Promise<void>;
}

/**
 * Reads and analyses in threads of their own: Slack is acknowledged meanwhile, and a document that is made
 * to hang the reader costs one thread for some seconds, not the bot.
 * @param now for the offline analyst's signals about deadlines
 */
export function createReadingPool(now: () => Date): ReadingPool {
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = new Tinypool({
    filename: new URL('./reading-worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  // A task's deadline begins when a thread takes it, not while it waits behind a burst.
  const limit = pLimit(threads);

  const run = <T extends ReadResult | AnalysisResult | QuestionResult>(task: ReadingTask): Promise<T> =>
    limit(async () => {
      const answer = await ask(task);
      if ('error' in answer) throw new JobBriefError(answer.error.code, answer.error.message, answer.error);
      return answer.value as T;
    });

  const ask = async (task: ReadingTask): Promise<ReadingAnswer> => {
    const deadline = AbortSignal.timeout(TASK_DEADLINE_MS);
    try {
      return await pool.run(task, { signal: deadline });
    } catch (cause) {
      if (!deadline.aborted) throw cause;
      throw new JobBriefError('UNREADABLE', 'Reading this document took too long.', {
        hint: 'Paste the text of the ad in its place.',
        cause,
      });
    }
  };

  return {
    read: (input, at) => run<ReadResult>({ kind: 'read', input, now: at }),
    offline: {
      name: OFFLINE,
      analyze: (request) => run<AnalysisResult>({ kind: 'analyze', request, now: now() }),
      questions: (request) => run<QuestionResult>({ kind: 'questions', request, now: now() }),
    },
    close: () => pool.destroy(),
  };
}
