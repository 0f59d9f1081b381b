import { expect, test } from 'vitest';
import { aWorkspace, onEnvelope, socketClient, webClient } from './harness.ts';

const ts = (envelope: { body: { event?: Record<string, unknown> } } | undefined) => envelope?.body.event?.ts;

test('an event is delivered with what Slack sends about it', async () => {
  const workspace = await aWorkspace();
  const received = onEnvelope(await socketClient(workspace), () => null);
  const message = workspace.post({ channel: 'jobs', user: 'ada', text: 'A & B https://a.example' });
  await workspace.settled();
  expect(received).toHaveLength(1);
  expect(received[0]?.body).toMatchObject({
    type: 'event_callback',
    team_id: workspace.teamId,
    event_id: expect.stringMatching(/^Ev/),
    authorizations: [{ user_id: workspace.botUserId, is_bot: true }],
    event: {
      type: 'message',
      channel: message.channel,
      channel_type: 'channel',
      user: message.user,
      text: 'A &amp; B <https://a.example>',
      ts: message.ts,
      event_ts: message.ts,
    },
  });
});

test('a mention arrives twice, with two event ids and one ts', async () => {
  const workspace = await aWorkspace();
  const received = onEnvelope(await socketClient(workspace), () => null);
  const { ts } = workspace.mention({ channel: 'jobs', user: 'ada', text: 'look' });
  await workspace.settled();
  expect(received.map(({ body }) => body.event?.type).sort()).toEqual(['app_mention', 'message']);
  expect(new Set(received.map(({ body }) => body.event?.ts))).toEqual(new Set([ts]));
  expect(new Set(received.map(({ body }) => body.event_id)).size).toBe(2);
});

test('an event that is not acknowledged comes again with its retry number, then no more', async () => {
  const workspace = await aWorkspace({ ackTimeoutMs: 400, retryDelaysMs: [0, 10, 20] });
  const received = onEnvelope(await socketClient(workspace), ({ retry_num }) => (retry_num < 2 ? undefined : null));
  workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
  await workspace.settled();
  expect(received.map(({ retry_num, retry_reason }) => [retry_num, retry_reason])).toEqual([
    [0, ''],
    [1, 'http_timeout'],
    [2, 'http_timeout'],
  ]);
  expect(new Set(received.map(({ body }) => body.event_id)).size).toBe(1);
  expect(workspace.deliveries.map(({ ackedAt }) => ackedAt !== null)).toEqual([false, false, true]);
});

test('a redelivery fault repeats an acknowledged event', async () => {
  const workspace = await aWorkspace();
  const received = onEnvelope(await socketClient(workspace), () => null);
  workspace.faults.redeliveries = 3;
  workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
  await workspace.settled();
  expect(received.map(({ retry_num }) => retry_num)).toEqual([0, 1, 2, 3]);
  expect(new Set(received.map(({ body }) => body.event_id)).size).toBe(1);
});

test('what is posted while the socket is down arrives once the app is back', async () => {
  const workspace = await aWorkspace({ retryDelaysMs: [0, 0, 0] });
  const client = await socketClient(workspace);
  const received = onEnvelope(client, () => null);
  const back = new Promise((resolve) => client.once('connected', resolve));
  expect(workspace.dropSockets()).toBe(1);
  const message = workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
  await back;
  await workspace.settled();
  expect(received.map(ts)).toContain(message.ts);
});

test('a refresh makes the app reconnect, and nothing is lost', async () => {
  const workspace = await aWorkspace({ retryDelaysMs: [0, 0, 0] });
  const client = await socketClient(workspace);
  const received = onEnvelope(client, () => null);
  const back = new Promise((resolve) => client.once('connected', resolve));
  workspace.refreshSockets();
  await back;
  const message = workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
  await workspace.settled();
  expect(received.map(ts)).toContain(message.ts);
});

test('a ticket opens one connection', async () => {
  const workspace = await aWorkspace();
  const { url = '' } = await webClient(workspace, workspace.appToken).apps.connections.open();
  const opens = (address: string) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(address);
      socket.onopen = () => resolve(true);
      socket.onerror = () => resolve(false);
    });
  expect(await opens(url)).toBe(true);
  expect(await opens(url)).toBe(false);
  expect(await opens(url.replace(/ticket=.*/, 'ticket=guess'))).toBe(false);
});

test('the app hears only of conversations that it is in', async () => {
  const channels = [
    { name: 'jobs', topic: '', bot: true },
    { name: 'closed', topic: '', bot: false },
    { name: 'secret', topic: '', bot: true, private: true },
  ];
  const workspace = await aWorkspace({ setting: { channels } });
  const received = onEnvelope(await socketClient(workspace), () => null);
  for (const channel of ['closed', 'jobs', 'secret', workspace.dm('ada')])
    workspace.post({ channel, user: 'ada', text: 'x' });
  workspace.invite('closed');
  workspace.post({ channel: 'closed', user: 'ada', text: 'y' });
  await workspace.settled();
  const messages = received.filter(({ body }) => body.event?.type === 'message');
  expect(messages.map(({ body }) => body.event?.channel_type)).toEqual(['channel', 'group', 'im', 'channel']);
});

test("edits, unfurls, deletions and the app's own posts arrive as Slack tells them", async () => {
  const workspace = await aWorkspace();
  const received = onEnvelope(await socketClient(workspace), () => null);
  const message = workspace.post({ channel: 'jobs', user: 'ada', text: 'https://a.example' });
  workspace.unfurl(message);
  workspace.edit(message, 'changed');
  workspace.delete(message);
  await webClient(workspace).chat.postMessage({ channel: message.channel, text: 'mine' });
  await workspace.settled();
  const events = received.map(({ body }) => body.event as Record<string, never>);
  expect(events.map(({ subtype }) => subtype)).toEqual([
    undefined,
    'message_changed',
    'message_changed',
    'message_deleted',
    undefined,
  ]);
  const [, unfurled, edited, , own] = events;
  expect(unfurled).toMatchObject({ message: { ts: message.ts, text: '<https://a.example>', attachments: [{}] } });
  expect(unfurled?.message).not.toHaveProperty('edited');
  expect(unfurled?.ts).not.toBe(message.ts);
  expect(edited).toMatchObject({
    message: { text: 'changed', edited: {} },
    previous_message: { text: '<https://a.example>' },
  });
  expect(own).toMatchObject({ bot_id: expect.any(String), user: workspace.botUserId });
});
