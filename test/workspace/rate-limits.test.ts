import { WebAPIRateLimitedError } from '@slack/web-api';
import { expect, test } from 'vitest';
import { RateLimiter } from '../../src/workspace/rate-limits.ts';
import { aWorkspace, webClient } from './harness.ts';

test('posting is limited to one message a second in each channel, with short bursts', () => {
  let now = 1_000_000;
  const limiter = new RateLimiter(() => now);
  const burst = Array.from({ length: 5 }, () => limiter.take('chat.postMessage', 'C1'));
  expect(burst).toEqual([null, null, null, null, 1]);
  expect(limiter.take('chat.postMessage', 'C2')).toBeNull();
  now += 1000;
  expect(limiter.take('chat.postMessage', 'C1')).toBeNull();
  expect(limiter.take('chat.postMessage', 'C1')).toBe(1);
});

test('chat.update may run fifty times a minute, over all channels', () => {
  let now = 0;
  const limiter = new RateLimiter(() => now);
  const taken = Array.from({ length: 51 }, (_, n) => limiter.take('chat.update', `C${n}`));
  expect(taken.filter((wait) => wait === null)).toHaveLength(50);
  expect(taken.at(-1)).toBe(2);
  now += 60_000;
  expect(limiter.take('chat.update', 'C1')).toBeNull();
});

test('a burst over the limit is answered 429, and nothing of it is stored', async () => {
  const workspace = await aWorkspace({ rateLimits: true });
  const { chat } = webClient(workspace);
  const channel = workspace.channel('jobs').id;
  const posts = Array.from({ length: 6 }, (_, n) => chat.postMessage({ channel, text: `${n}` }));
  const failed = (await Promise.allSettled(posts)).filter((post) => post.status === 'rejected');
  expect(failed.length).toBeGreaterThanOrEqual(1);
  for (const { reason } of failed) expect(reason).toBeInstanceOf(WebAPIRateLimitedError);
  expect(workspace.messages('jobs')).toHaveLength(6 - failed.length);
});
