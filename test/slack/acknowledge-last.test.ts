import { describe, expect, test, vi } from 'vitest';
import { acknowledgeLast } from '../../src/slack/acknowledge-last.ts';

/** Gives an event to the wrapped receiver as Bolt's receivers do. */
function deliver(listener: (ack: (answer?: unknown) => Promise<void>) => Promise<void>, body: object) {
  let app: { processEvent: (event: unknown) => Promise<void> } | undefined;
  const inner = {
    init(given: typeof app) {
      app = given;
    },
    start: vi.fn(),
    stop: vi.fn(),
  };
  const { receiver, settled } = acknowledgeLast(inner as never);
  receiver.init({ processEvent: ({ ack }: { ack: () => Promise<void> }) => listener(ack) } as never);
  const ack = vi.fn(async () => {});
  return { done: app?.processEvent({ body, ack }) ?? Promise.resolve(), ack, settled };
}

describe('an event', () => {
  test('is acknowledged after its listeners, though Bolt acknowledges before', async () => {
    let release = () => {};
    const work = new Promise<void>((resolve) => (release = resolve));
    const { done, ack } = deliver(
      async (early) => {
        await early();
        await work;
      },
      { event: {} },
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ack).not.toHaveBeenCalled();
    release();
    await done;
    expect(ack).toHaveBeenCalledOnce();
  });

  test('whose listener fails is not acknowledged', async () => {
    const { done, ack } = deliver(async () => Promise.reject(new Error('disk full')), { event: {} });
    await expect(done).rejects.toThrow('disk full');
    expect(ack).not.toHaveBeenCalled();
  });
});

describe('an interaction', () => {
  test('is acknowledged by its listener, once', async () => {
    const { done, ack } = deliver(
      async (answer) => {
        await answer({ text: 'hi' });
        await answer();
      },
      { command: '/brief' },
    );
    await done;
    expect(ack).toHaveBeenCalledExactlyOnceWith({ text: 'hi' });
  });

  test('is acknowledged before Slack gives up, however slow its work', async () => {
    vi.useFakeTimers();
    const { ack } = deliver(() => new Promise(() => {}), { command: '/brief' });
    await vi.advanceTimersByTimeAsync(2_600);
    expect(ack).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

test('stopping waits for what is under way', async () => {
  let finished = false;
  const { settled } = deliver(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      finished = true;
    },
    { event: {} },
  );
  await settled();
  expect(finished).toBe(true);
});
