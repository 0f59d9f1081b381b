import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { describe, expect, test, vi } from 'vitest';
import { Delivery, type PostMark } from '../../src/slack/deliver.ts';
import { RateLimiter } from '../../src/slack/rate-limiter.ts';
import { aCollection, silent } from './fakes.ts';

const PLACE = { workspaceId: 'T1', channel: 'C1', thread: '1.0' };
const MESSAGE = { text: 'hello', blocks: [] };
const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });

/** A Slack that keeps what is posted, and fails as told. */
function aSlack(failures: { post?: (Error | null)[]; update?: (Error | null)[] } = {}) {
  const posted: { ts: string; metadata: unknown }[] = [];
  const fail = (list: (Error | null)[] | undefined) => {
    const error = list?.shift();
    if (error) throw error;
  };
  const postMessage = vi.fn(async (args: { metadata?: unknown }) => {
    const ts = `2.${posted.length}`;
    posted.push({ ts, metadata: args.metadata });
    fail(failures.post);
    return { ok: true, ts, channel: 'C1' };
  });
  const update = vi.fn(async () => fail(failures.update));
  const replies = vi.fn(async () => ({ ok: true, messages: posted }));
  return { posted, chat: { postMessage, update }, conversations: { replies } };
}

function aDelivery(slack: ReturnType<typeof aSlack>, marks = aCollection<PostMark>()) {
  return new Delivery(slack as never, marks, silent, new RateLimiter(Date.now, async () => {}));
}

describe('a reply that may exist once', () => {
  test('is posted in one call', async () => {
    const slack = aSlack();
    expect(await aDelivery(slack).postOnce(PLACE, 'job:summary', MESSAGE)).toEqual({ channel: 'C1', ts: '2.0' });
    expect(slack.conversations.replies).not.toHaveBeenCalled();
  });

  test('is looked for before it is posted again: after a lost answer', async () => {
    const slack = aSlack({ post: [new WebAPIHTTPError(502, 'Bad Gateway', {})] });
    expect(await aDelivery(slack).postOnce(PLACE, 'job:summary', MESSAGE)).toEqual({ channel: 'C1', ts: '2.0' });
    expect(slack.chat.postMessage).toHaveBeenCalledOnce();
  });

  test('is looked for before it is posted again: by the next process', async () => {
    const slack = aSlack();
    const marks = aCollection<PostMark>();
    await aDelivery(slack, marks).postOnce(PLACE, 'job:summary', MESSAGE);
    await aDelivery(slack, marks).postOnce(PLACE, 'job:summary', MESSAGE);
    expect(slack.posted).toHaveLength(1);
  });

  test('is another one under another key', async () => {
    const slack = aSlack();
    const delivery = aDelivery(slack);
    await delivery.postOnce(PLACE, 'job:summary', MESSAGE);
    await delivery.postOnce(PLACE, 'job:details', MESSAGE);
    expect(slack.posted).toHaveLength(2);
  });

  test('that Slack refuses is not tried again', async () => {
    const slack = aSlack({ post: [refused('not_in_channel')] });
    await expect(aDelivery(slack).postOnce(PLACE, 'k', MESSAGE)).rejects.toThrow('not_in_channel');
    expect(slack.chat.postMessage).toHaveBeenCalledOnce();
  });
});

test('no reply unfurls, links names or parses', async () => {
  const slack = aSlack();
  await aDelivery(slack).post(PLACE, MESSAGE);
  expect(slack.chat.postMessage).toHaveBeenCalledWith(
    expect.objectContaining({
      unfurl_links: false,
      unfurl_media: false,
      parse: 'none',
      link_names: false,
      thread_ts: '1.0',
    }),
  );
});

describe('an update', () => {
  test('is repeated while Slack fails', async () => {
    const slack = aSlack({ update: [refused('internal_error'), new Error('socket hang up'), null] });
    await aDelivery(slack).update('C1', '2.0', MESSAGE);
    expect(slack.chat.update).toHaveBeenCalledTimes(3);
  });

  test('of a message that somebody deleted is let go', async () => {
    const slack = aSlack({ update: [refused('message_not_found')] });
    await expect(aDelivery(slack).update('C1', '2.0', MESSAGE)).resolves.toBeUndefined();
  });

  test('waits as long as Slack asks', async () => {
    let now = 0;
    const limiter = new RateLimiter(
      () => now,
      async (ms) => {
        now += ms;
      },
    );
    const slack = aSlack({ update: [new WebAPIRateLimitedError(30), null] });
    await new Delivery(slack as never, aCollection(), silent, limiter).update('C1', '2.0', MESSAGE);
    expect(now).toBeGreaterThanOrEqual(30_000);
    expect(slack.chat.update).toHaveBeenCalledTimes(2);
  });
});
