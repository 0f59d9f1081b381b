/** A share to be briefed, stored before the platform is told that it arrived. */
export interface QueueJob {
  /** Unique for a share: enqueuing the same id again within 24 hours does nothing. */
  id: string;
  /** Jobs with the same key run one after another, in the order they came. */
  orderKey: string;
  /** JSON. */
  payload: unknown;
}

export interface QueueCounts {
  waiting: number;
  running: number;
  failed: number;
}

/**
 * Durable work. Each enqueued job is handled until its handler returns, also after a kill: handlers
 * must be safe to run again. Implementations pass test/contracts/queue.ts.
 */
export interface Queue {
  /** @returns true when stored, false when this id is known already. Throws JobBriefError STORE_FAILED when it cannot be stored. */
  enqueue(job: QueueJob): Promise<boolean>;
  /** Starts handling. `signal` aborts at the job's hard deadline and at stop(). */
  process(handler: (job: QueueJob, signal: AbortSignal) => Promise<void>): void;
  counts(): Promise<QueueCounts>;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
  /** Stops taking jobs, waits for running ones up to `graceMs`, then gives them back. */
  stop(graceMs?: number): Promise<void>;
}
