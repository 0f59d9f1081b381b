import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { JobBriefError } from '../core/errors.ts';
import type { Queue, QueueCounts, QueueJob } from '../core/queue.ts';
import type { Collection, Store } from '../core/store.ts';

/** Slack redelivers "Delayed Events" for up to 24 hours, so a finished job's id is kept that long. */
const REMEMBER_MS = 24 * 60 * 60 * 1000;
/** The queue is one for all workspaces: its jobs' ids name theirs. */
const PARTITION = 'queue';

const QueueRecord = z.strictObject({
  id: z.string(),
  orderKey: z.string(),
  payload: z.unknown(),
  enqueuedAt: z.number(),
  sequence: z.number(),
  state: z.enum(['waiting', 'done', 'failed']),
  attempts: z.number(),
});
type QueueRecord = z.infer<typeof QueueRecord>;

export interface EmbeddedQueueOptions {
  /** Jobs of different order keys that run at once. */
  concurrency: number;
  /** A job's hard deadline, in ms: its signal aborts, and the run counts as failed. */
  deadlineMs: number;
  /** Runs of one job before it is given up and counted as failed. */
  maxAttempts: number;
  /** Wait before the next run of a job that failed, in ms, times the attempts so far. */
  retryDelayMs: number;
  /** Told of each failed run; `final` when the job is given up, which waits for this. Must not throw. */
  onFailure: (job: QueueJob, error: unknown, final: boolean) => void | Promise<void>;
}

/**
 * A durable queue in the store itself, for one process: one record a job, written by one atomic
 * statement, so that a redelivered id, a full disk and a kill at any moment need no second mechanism.
 * Jobs that a killed process left are taken up, in their order, when the next one starts.
 */
export class EmbeddedQueue implements Queue {
  readonly #records: Collection<QueueRecord>;
  readonly #options: EmbeddedQueueOptions;
  readonly #waiting = new Map<string, QueueRecord[]>();
  /** By order key. */
  readonly #running = new Map<string, { id: string; abort: AbortController; done: Promise<void> }>();
  #handler: ((job: QueueJob, signal: AbortSignal) => Promise<void>) | null = null;
  #recovered: Promise<void> | null = null;
  #idle: (() => void)[] = [];
  #sequence = 0;
  #pumping = false;
  #failed = 0;
  readonly #stopping = new AbortController();

  constructor(store: Store, options: EmbeddedQueueOptions) {
    this.#records = store.collection('queue', QueueRecord);
    this.#options = options;
  }

  async enqueue(job: QueueJob): Promise<boolean> {
    const record: QueueRecord = {
      ...job,
      enqueuedAt: Date.now(),
      sequence: this.#sequence++,
      state: 'waiting',
      attempts: 0,
    };
    if (!(await this.#records.claim(PARTITION, job.id, record))) return false;
    this.#add(record);
    this.#pump();
    return true;
  }

  process(handler: (job: QueueJob, signal: AbortSignal) => Promise<void>): void {
    this.#handler = handler;
    this.#recovered = this.#recover().then(() => this.#pump());
    this.#recovered.catch((error) => this.#options.onFailure({ id: '*', orderKey: '*', payload: null }, error, true));
  }

  async counts(): Promise<QueueCounts> {
    const waiting = [...this.#waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0);
    return { waiting, running: this.#running.size, failed: this.#failed };
  }

  async idle(): Promise<void> {
    await this.#recovered;
    if (this.#isIdle()) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async stop(graceMs = 10_000): Promise<void> {
    this.#stopping.abort();
    const running = [...this.#running.values()];
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(running.map((run) => run.done)), grace]);
    clearTimeout(timer);
    for (const run of this.#running.values()) run.abort.abort(new Error('The process is stopping.'));
    await Promise.all([...this.#running.values()].map((run) => run.done));
  }

  /** Takes up what an earlier process left, before or among what has been enqueued since. */
  async #recover(): Promise<void> {
    const known = new Set([...this.#waiting.values()].flat().map((record) => record.id));
    const left: QueueRecord[] = [];
    for await (const record of this.#records.list(PARTITION)) {
      if (record.state === 'waiting' && !known.has(record.id) && !this.#isRunning(record.id)) left.push(record);
    }
    left.sort((a, b) => a.enqueuedAt - b.enqueuedAt || a.sequence - b.sequence);
    for (const record of left) this.#add(record);
  }

  #add(record: QueueRecord): void {
    const line = this.#waiting.get(record.orderKey);
    if (line?.some((known) => known.id === record.id)) return;
    if (line) {
      line.push(record);
      line.sort((a, b) => a.enqueuedAt - b.enqueuedAt || a.sequence - b.sequence);
    } else this.#waiting.set(record.orderKey, [record]);
  }

  /**
   * Starts one job in each turn of the event loop, while any may run: at most one of an order key. What
   * arrives meanwhile is stored and acknowledged first; in a burst the platform waits, not the briefs.
   */
  #pump(): void {
    if (this.#pumping || !this.#handler || this.#stopping.signal.aborted) return;
    this.#pumping = true;
    setImmediate(() => {
      this.#pumping = false;
      if (this.#startNext()) this.#pump();
    });
  }

  #startNext(): boolean {
    if (!this.#handler || this.#stopping.signal.aborted || this.#running.size >= this.#options.concurrency)
      return false;
    for (const [orderKey, line] of this.#waiting) {
      if (this.#running.has(orderKey)) continue;
      const record = line.shift();
      if (line.length === 0) this.#waiting.delete(orderKey);
      if (record) this.#start(record, this.#handler);
      return true;
    }
    return false;
  }

  #start(record: QueueRecord, handler: (job: QueueJob, signal: AbortSignal) => Promise<void>): void {
    const abort = new AbortController();
    const done = this.#run(record, handler, abort).finally(() => {
      this.#running.delete(record.orderKey);
      this.#pump();
      if (this.#isIdle()) for (const resolve of this.#idle.splice(0)) resolve();
    });
    this.#running.set(record.orderKey, { id: record.id, abort, done });
  }

  async #run(
    record: QueueRecord,
    handler: (job: QueueJob, signal: AbortSignal) => Promise<void>,
    abort: AbortController,
  ): Promise<void> {
    const job: QueueJob = { id: record.id, orderKey: record.orderKey, payload: record.payload };
    const deadline = setTimeout(
      () => abort.abort(new Error(`The job took longer than ${this.#options.deadlineMs / 1000} s.`)),
      this.#options.deadlineMs,
    );
    try {
      await Promise.race([handler(job, abort.signal), aborted(abort.signal)]);
      await this.#finish(record, 'done');
    } catch (error) {
      // A stop gives the job back: its record still waits, and the next process takes it up.
      if (this.#stopping.signal.aborted) return;
      const attempts = record.attempts + 1;
      const final = attempts >= this.#options.maxAttempts;
      await this.#options.onFailure(job, error, final);
      await this.#afterFailure({ ...record, attempts }, final).catch((cause: JobBriefError) =>
        this.#options.onFailure(job, cause, final),
      );
    } finally {
      clearTimeout(deadline);
    }
  }

  async #afterFailure(record: QueueRecord, final: boolean): Promise<void> {
    if (final) {
      this.#failed++;
      return this.#finish(record, 'failed');
    }
    await this.#records.put(PARTITION, record.id, record);
    await sleep(this.#options.retryDelayMs * record.attempts, undefined, { signal: this.#stopping.signal }).catch(
      () => {},
    );
    if (this.#stopping.signal.aborted) return;
    const line = this.#waiting.get(record.orderKey);
    // Back to the front: what came later in this channel waits for it.
    if (line) line.unshift(record);
    else this.#waiting.set(record.orderKey, [record]);
  }

  /** Keeps the id, drops the payload: what was shared is not stored twice. */
  async #finish(record: QueueRecord, state: 'done' | 'failed'): Promise<void> {
    await this.#records.put(PARTITION, record.id, { ...record, payload: null, state }, REMEMBER_MS);
  }

  #isRunning(id: string): boolean {
    return [...this.#running.values()].some((run) => run.id === id);
  }

  #isIdle(): boolean {
    return this.#running.size === 0 && this.#waiting.size === 0;
  }
}

/** Rejects when the signal aborts: a handler that ignores its signal cannot hold its channel for ever. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
