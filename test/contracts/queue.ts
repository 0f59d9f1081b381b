import { describe, expect, it, vi } from 'vitest';
import type { Queue, QueueJob } from '../../src/core/queue.ts';

export interface QueueUnderTest {
  queue: Queue;
  /** A second queue on the same storage, as the next process would open it. */
  reopen: () => Promise<Queue>;
  /** Every failed run, as it was reported. */
  failures: { id: string; final: boolean }[];
}

const job = (id: string, orderKey = id): QueueJob => ({ id, orderKey, payload: { text: id } });

/** What every Queue must do; retries at once after a few ms, two attempts a job, 200 ms deadline. */
export function testQueue(name: string, open: () => Promise<QueueUnderTest>): void {
  describe(`the queue contract: ${name}`, () => {
    it('handles each enqueued job once, with its payload', async () => {
      const { queue } = await open();
      const seen: unknown[] = [];
      queue.process(async ({ payload }) => void seen.push(payload));
      expect(await queue.enqueue(job('a'))).toBe(true);
      expect(await queue.enqueue(job('b'))).toBe(true);
      await queue.idle();
      expect(seen).toEqual([{ text: 'a' }, { text: 'b' }]);
      await queue.stop();
    });

    it('knows a job that it was given before, waiting or done', async () => {
      const { queue } = await open();
      const handler = vi.fn(async () => {});
      await queue.enqueue(job('a'));
      expect(await queue.enqueue(job('a'))).toBe(false);
      queue.process(handler);
      await queue.idle();
      expect(await queue.enqueue(job('a'))).toBe(false);
      await queue.idle();
      expect(handler).toHaveBeenCalledTimes(1);
      await queue.stop();
    });

    it('runs jobs of one order key one after another, and others meanwhile', async () => {
      const { queue } = await open();
      const log: string[] = [];
      const gate = Promise.withResolvers<void>();
      queue.process(async ({ id }) => {
        log.push(`start ${id}`);
        if (id === 'a1') await gate.promise;
        log.push(`end ${id}`);
      });
      await queue.enqueue(job('a1', 'a'));
      await queue.enqueue(job('a2', 'a'));
      await queue.enqueue(job('b1', 'b'));
      await vi.waitFor(() => expect(log).toContain('end b1'));
      expect(log).not.toContain('start a2');
      gate.resolve();
      await queue.idle();
      expect(log.indexOf('start a2')).toBeGreaterThan(log.indexOf('end a1'));
      await queue.stop();
    });

    it('takes up after a restart what was waiting and what was running, in its order', async () => {
      const { queue, reopen } = await open();
      queue.process((_, signal) => new Promise((_, reject) => signal.addEventListener('abort', reject)));
      for (const id of ['a', 'b', 'c']) await queue.enqueue(job(id, 'channel'));
      await queue.stop(0);
      const next = await reopen();
      const seen: string[] = [];
      next.process(async ({ id }) => void seen.push(id));
      await next.idle();
      expect(seen).toEqual(['a', 'b', 'c']);
      expect(await next.enqueue(job('a', 'channel'))).toBe(false);
      await next.stop();
    });

    it('tries a failed job again, reports each failure, and gives up after the last attempt', async () => {
      const { queue, failures } = await open();
      let flaky = 0;
      queue.process(async ({ id }) => {
        if (id === 'broken' || flaky++ === 0) throw new Error('no');
      });
      await queue.enqueue(job('flaky'));
      await queue.idle();
      await queue.enqueue(job('broken'));
      await queue.idle();
      expect(failures).toEqual([
        { id: 'flaky', final: false },
        { id: 'broken', final: false },
        { id: 'broken', final: true },
      ]);
      expect((await queue.counts()).failed).toBe(1);
      await queue.stop();
    });

    it('gives up a handler that passes the deadline and does not listen to its signal', async () => {
      const { queue, failures } = await open();
      queue.process(({ id }) => (id === 'stuck' ? new Promise(() => {}) : Promise.resolve()));
      await queue.enqueue(job('stuck', 'channel'));
      await queue.enqueue(job('next', 'channel'));
      await queue.idle();
      expect(failures.at(-1)).toEqual({ id: 'stuck', final: true });
      expect(await queue.counts()).toEqual({ waiting: 0, running: 0, failed: 1 });
      await queue.stop();
    });
  });
}
