import { describe, expect, test } from 'vitest';
import { RateLimiter } from '../../src/slack/rate-limiter.ts';

/** A clock that sleeping moves. */
function aClock() {
  let now = 0;
  const limiter = new RateLimiter(
    () => now,
    async (ms) => {
      now += ms;
    },
  );
  return { limiter, now: () => now };
}

const POST = { perMinute: 60, burst: 3 };
const LAZY = { perMinute: 60, burst: 1, onlyWhenAsked: true };

describe('a rate', () => {
  test('lets a burst pass and then one a second', async () => {
    const { limiter, now } = aClock();
    const times: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      await limiter.turn('post C1', POST);
      times.push(now());
    }
    expect(times).toEqual([0, 0, 0, 1000, 2000, 3000]);
  });

  test('is each channel’s own', async () => {
    const { limiter, now } = aClock();
    for (let n = 0; n < 3; n += 1) await limiter.turn('post C1', POST);
    await limiter.turn('post C2', POST);
    expect(now()).toBe(0);
  });

  test('keeps the order of those who wait', async () => {
    const { limiter } = aClock();
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((n) => limiter.turn('post C1', POST).then(() => order.push(n))));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });
});

test('a hold stops the whole lane for its time', async () => {
  const { limiter, now } = aClock();
  await limiter.turn('update', LAZY);
  limiter.hold('update', LAZY, 30_000);
  await limiter.turn('update', LAZY);
  expect(now()).toBeGreaterThanOrEqual(30_000);
});

test('a tier is kept only after Slack asked to wait, and forgotten a minute later', async () => {
  const { limiter, now } = aClock();
  for (let n = 0; n < 100; n += 1) await limiter.turn('update', LAZY);
  expect(now()).toBe(0);
  limiter.hold('update', LAZY, 1_000);
  for (let n = 0; n < 10; n += 1) await limiter.turn('update', LAZY);
  expect(now()).toBeGreaterThanOrEqual(9_000);
  for (let n = 0; n < 60; n += 1) await limiter.turn('update', LAZY);
  const later = now();
  for (let n = 0; n < 100; n += 1) await limiter.turn('update', LAZY);
  expect(now()).toBe(later);
});
