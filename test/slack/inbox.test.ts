import { expect, test, vi } from 'vitest';
import { Inbox, type InboxMessage } from '../../src/slack/inbox.ts';
import { aCollection, silent } from './fakes.ts';

const aMessage = (ts: string): InboxMessage => ({
  direct: false,
  message: {
    workspaceId: 'T1',
    channel: 'C1',
    isPrivate: false,
    ts,
    thread: null,
    user: 'U1',
    raw: { text: ts },
    explicit: false,
  },
});

async function kept(collection: ReturnType<typeof aCollection<InboxMessage>>): Promise<number> {
  return (await Array.fromAsync(collection.list('inbox'))).length;
}

test('messages are looked at in their order, after they are stored, and then forgotten', async () => {
  const collection = aCollection<InboxMessage>();
  const looked: string[] = [];
  const inbox = new Inbox(collection, async ({ message }) => void looked.push(message.ts), silent);
  for (const ts of ['1', '2', '3']) await inbox.put(aMessage(ts));
  expect(looked).toEqual([]);
  expect(await kept(collection)).toBe(3);
  await vi.waitFor(async () => expect(await kept(collection)).toBe(0));
  expect(looked).toEqual(['1', '2', '3']);
});

test('a message that is delivered again while it waits is looked at once', async () => {
  const handle = vi.fn(async () => {});
  const inbox = new Inbox(aCollection(), handle, silent);
  await Promise.all([inbox.put(aMessage('1')), inbox.put(aMessage('1'))]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(handle).toHaveBeenCalledOnce();
});

test('what a killed process left is looked at by the next', async () => {
  const collection = aCollection<InboxMessage>();
  await new Inbox(collection, () => new Promise(() => {}), silent).put(aMessage('1'));
  const handle = vi.fn(async () => {});
  await new Inbox(collection, handle, silent).recover();
  await vi.waitFor(() => expect(handle).toHaveBeenCalledOnce());
});

test('stopping waits for the look under way and leaves the rest to the next process', async () => {
  const collection = aCollection<InboxMessage>();
  let finished = false;
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    finished = true;
  };
  const inbox = new Inbox(collection, slow, silent);
  await inbox.put(aMessage('1'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const stopping = inbox.stop();
  await inbox.put(aMessage('2'));
  await stopping;
  expect(finished).toBe(true);
  expect(await kept(collection)).toBe(1);
});
