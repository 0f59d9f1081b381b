import { setTimeout as sleep } from 'node:timers/promises';

/** How gently one host is treated. */
export interface HostLimits {
  /** Requests at the same time. */
  concurrency: number;
  /** Milliseconds between the starts of two requests. */
  spacingMs: number;
}

/** Runs work for a host when its turn comes. */
export type HostLimiter = <T>(host: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

interface HostState {
  running: number;
  nextStart: number;
  waiting: (() => void)[];
}

/**
 * Politeness: many shares of one board's links in a minute must not look like an attack to that board.
 * Hosts are forgotten when nothing of theirs runs or waits.
 * @returns a limiter; its promise rejects with the signal's reason when the wait is aborted
 */
export function createHostLimiter(limits: HostLimits): HostLimiter {
  const hosts = new Map<string, HostState>();

  async function takeTurn(host: string, state: HostState, signal: AbortSignal): Promise<void> {
    while (state.running >= limits.concurrency) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      state.waiting.push(resolve);
      try {
        await promise;
      } finally {
        signal.removeEventListener('abort', abort);
        state.waiting = state.waiting.filter((waiter) => waiter !== resolve);
      }
    }
    state.running += 1;
    const now = Date.now();
    const start = Math.max(now, state.nextStart);
    state.nextStart = start + limits.spacingMs;
    try {
      if (start > now) await sleep(start - now, undefined, { signal });
    } catch {
      release(host, state);
      throw signal.reason;
    }
  }

  function release(host: string, state: HostState): void {
    state.running -= 1;
    const next = state.waiting.shift();
    if (next) next();
    else if (state.running === 0) setTimeout(() => forget(host, state), limits.spacingMs).unref();
  }

  function forget(host: string, state: HostState): void {
    if (state.running === 0 && state.waiting.length === 0 && hosts.get(host) === state) hosts.delete(host);
  }

  return async (host, signal, work) => {
    signal.throwIfAborted();
    const state = hosts.get(host) ?? { running: 0, nextStart: 0, waiting: [] };
    hosts.set(host, state);
    await takeTurn(host, state, signal);
    try {
      return await work();
    } finally {
      release(host, state);
    }
  };
}
