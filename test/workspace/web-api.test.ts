import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import { aWorkspace, refused, webClient } from './harness.ts';

describe('tokens', () => {
  test('auth.test names the app, its user and the workspace', async () => {
    const workspace = await aWorkspace();
    const answer = await webClient(workspace).auth.test();
    expect(answer).toMatchObject({
      ok: true,
      user_id: workspace.botUserId,
      team_id: workspace.teamId,
      team: 'Next Role',
    });
  });

  test('a wrong token is refused, and so is none', async () => {
    const workspace = await aWorkspace();
    expect((await refused(webClient(workspace, 'xoxb-other').auth.test())).error).toBe('invalid_auth');
    const none = await fetch(`${workspace.apiUrl}auth.test`, { method: 'POST' });
    expect(await none.json()).toMatchObject({ ok: false, error: 'not_authed' });
  });

  test('the app-level token opens connections and nothing else', async () => {
    const workspace = await aWorkspace();
    expect((await refused(webClient(workspace, workspace.appToken).auth.test())).error).toBe('not_allowed_token_type');
    expect((await refused(webClient(workspace).apps.connections.open())).error).toBe('not_allowed_token_type');
    const opened = await webClient(workspace, workspace.appToken).apps.connections.open();
    expect(opened.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\//);
  });

  test('with a manifest, a method whose scope it lacks is refused', async () => {
    const manifest = {
      display_information: { name: 'Small' },
      features: {},
      oauth_config: { scopes: { bot: ['chat:write'] } },
    };
    const workspace = await aWorkspace({ manifest });
    const client = webClient(workspace);
    expect((await refused(client.users.info({ user: 'U0ADA00000' }))).error).toBe('missing_scope');
    await client.chat.postMessage({ channel: workspace.channel('jobs').id, text: 'allowed' });
  });

  test('after a revocation every call fails', async () => {
    const workspace = await aWorkspace();
    workspace.revoke('tokens_revoked');
    expect((await refused(webClient(workspace).auth.test())).error).toBe('token_revoked');
  });
});

describe('chat', () => {
  test('a message is posted, updated and deleted, as people see', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    const { ts } = await chat.postMessage({ channel, text: 'one' });
    await chat.update({ channel, ts: ts ?? '', text: 'two' });
    expect(workspace.messages('jobs').map(({ text }) => text)).toEqual(['two']);
    await chat.delete({ channel, ts: ts ?? '' });
    expect(workspace.messages('jobs')).toEqual([]);
  });

  test('an update without blocks keeps them, and an empty list removes them', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    const blocks = [{ type: 'divider' as const }];
    const { ts = '' } = await chat.postMessage({ channel, text: 'one', blocks });
    await chat.update({ channel, ts, text: 'two' });
    expect(workspace.messages('jobs')[0]?.blocks).toHaveLength(1);
    await chat.update({ channel, ts, text: 'three', blocks: [] });
    expect(workspace.messages('jobs')[0]?.blocks).toEqual([]);
  });

  test('replies stand in the thread and not in the channel, unless they are broadcast', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const parent = workspace.post({ channel: 'jobs', user: 'ada', text: 'A job' });
    const reply = { channel: parent.channel, thread_ts: parent.ts };
    await chat.postMessage({ ...reply, text: 'quiet' });
    await chat.postMessage({ ...reply, text: 'loud', reply_broadcast: true });
    expect(workspace.messages('jobs').map(({ text }) => text)).toEqual(['A job', 'loud']);
    expect(workspace.thread('jobs', parent.ts).map(({ text }) => text)).toEqual(['A job', 'quiet', 'loud']);
    expect(workspace.messages('jobs')[0]).toMatchObject({ reply_count: 2, reply_users: [workspace.botUserId] });
  });

  test('an ephemeral message is seen by one person alone', async () => {
    const workspace = await aWorkspace();
    const [ada] = workspace.people;
    await webClient(workspace).chat.postEphemeral({
      channel: workspace.channel('jobs').id,
      user: ada?.id ?? '',
      text: 'psst',
    });
    expect(workspace.ephemerals('ada').map(({ text }) => text)).toEqual(['psst']);
    expect(workspace.ephemerals('grace')).toEqual([]);
    expect(workspace.messages('jobs')).toEqual([]);
  });

  test('metadata comes back only where it is asked for', async () => {
    const workspace = await aWorkspace();
    const client = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    const metadata = { event_type: 'brief', event_payload: { item: '7' } };
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'x', metadata });
    const without = await client.conversations.replies({ channel, ts });
    const with_ = await client.conversations.replies({ channel, ts, include_all_metadata: true });
    expect(without.messages?.[0]).not.toHaveProperty('metadata');
    expect(with_.messages?.[0]).toMatchObject({ metadata });
  });

  test.each([
    ['an unknown channel', { channel: 'C0NOWHERE', text: 'x' }, 'channel_not_found'],
    ['no text and no blocks', { channel: 'jobs' }, 'no_text'],
    ['a channel that the app is not in', { channel: 'closed', text: 'x' }, 'not_in_channel'],
    [
      'metadata of a wrong shape',
      { channel: 'jobs', text: 'x', metadata: { event_type: 1 } },
      'invalid_metadata_format',
    ],
    ['blocks that are no JSON', { channel: 'jobs', blocks: '[{' }, 'invalid_blocks_format'],
  ])('chat.postMessage refuses %s', async (_what, args, error) => {
    const channels = [
      { name: 'jobs', topic: '', bot: true },
      { name: 'closed', topic: '', bot: false },
    ];
    const workspace = await aWorkspace({ setting: { channels } });
    expect((await refused(webClient(workspace).apiCall('chat.postMessage', args))).error).toBe(error);
    expect(workspace.messages('jobs')).toEqual([]);
  });

  test("only the app's own messages can be updated or deleted, and only while they are there", async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const { channel, ts } = workspace.post({ channel: 'jobs', user: 'ada', text: 'mine' });
    expect((await refused(chat.update({ channel, ts, text: 'x' }))).error).toBe('cant_update_message');
    expect((await refused(chat.delete({ channel, ts }))).error).toBe('cant_delete_message');
    expect((await refused(chat.update({ channel, ts: '1.000001', text: 'x' }))).error).toBe('message_not_found');
  });

  test('an update takes 4,000 characters and no more', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    const { ts = '' } = await chat.postMessage({ channel, text: 'x' });
    await chat.update({ channel, ts, text: 'é'.repeat(4000) });
    expect((await refused(chat.update({ channel, ts, text: 'é'.repeat(4001) }))).error).toBe('msg_too_long');
  });

  test('a permalink leads to the message, in its thread', async () => {
    const workspace = await aWorkspace();
    const client = webClient(workspace);
    const parent = workspace.post({ channel: 'jobs', user: 'ada', text: 'A job' });
    const { ts = '' } = await client.chat.postMessage({ channel: parent.channel, thread_ts: parent.ts, text: 'reply' });
    const { permalink = '' } = await client.chat.getPermalink({ channel: parent.channel, message_ts: ts });
    const followed = await fetch(permalink);
    expect(followed.status).toBe(200);
    expect(new URL(followed.url).searchParams.get('thread')).toBe(parent.ts);
  });

  test('what notifies people is recorded, and what was escaped is not', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    await chat.postMessage({ channel, text: '&lt;!channel&gt; is harmless' });
    expect(workspace.pings).toEqual([]);
    const text = { type: 'mrkdwn' as const, text: 'Wake up <!channel>' };
    await chat.postMessage({ channel, text: 'hi', blocks: [{ type: 'section', text }] });
    expect(workspace.pings).toMatchObject([{ target: '<!channel>' }]);
  });
});

describe('conversations and people', () => {
  test('history comes newest first, a page at a time', async () => {
    const workspace = await aWorkspace();
    for (const text of ['one', 'two', 'three']) workspace.post({ channel: 'jobs', user: 'ada', text });
    const { conversations } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    const first = await conversations.history({ channel, limit: 2 });
    expect(first.messages?.map(({ text }) => text)).toEqual(['three', 'two']);
    const rest = await conversations.history({ channel, limit: 2, cursor: first.response_metadata?.next_cursor });
    expect(rest.messages?.map(({ text }) => text)).toEqual(['one']);
  });

  test('a thread that is not there is refused', async () => {
    const workspace = await aWorkspace();
    const channel = workspace.channel('jobs').id;
    const call = webClient(workspace).conversations.replies({ channel, ts: '1.000001' });
    expect((await refused(call)).error).toBe('thread_not_found');
  });

  test('people have names, and strangers have none', async () => {
    const workspace = await aWorkspace();
    const { users } = webClient(workspace);
    const [ada] = workspace.people;
    expect((await users.info({ user: ada?.id ?? '' })).user?.real_name).toBe('Ada Moreau');
    expect((await refused(users.info({ user: 'U0NOBODY' }))).error).toBe('user_not_found');
  });

  test('a method that does not exist is refused', async () => {
    const workspace = await aWorkspace();
    for (const method of ['chat.shout', 'toString', '__proto__'])
      expect((await refused(webClient(workspace).apiCall(method))).error).toBe('unknown_method');
  });

  test('JSON bodies are read as forms are, and broken ones refused', async () => {
    const workspace = await aWorkspace();
    const post = (body: string) =>
      fetch(`${workspace.apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${workspace.botToken}`, 'content-type': 'application/json' },
        body,
      }).then((response) => response.json());
    const channel = workspace.channel('jobs').id;
    expect(await post(JSON.stringify({ channel, blocks: [{ type: 'divider' }] }))).toMatchObject({ ok: true });
    expect(await post('{"channel":')).toMatchObject({ ok: false, error: 'invalid_json' });
  });

  test('a reaction counts once for each who gives it', async () => {
    const workspace = await aWorkspace();
    const message = workspace.post({ channel: 'jobs', user: 'ada', text: 'A job' });
    const { reactions } = webClient(workspace);
    const target = { channel: message.channel, timestamp: message.ts, name: 'eyes' };
    await reactions.add(target);
    expect((await refused(reactions.add(target))).error).toBe('already_reacted');
    expect(message.reactions).toMatchObject([{ name: 'eyes', count: 1 }]);
    await reactions.remove(target);
    expect(message.reactions).toEqual([]);
  });
});

describe('faults', () => {
  test('a 429 carries Retry-After, for as many calls as asked', async () => {
    const workspace = await aWorkspace();
    workspace.faults.fail('auth.test', { kind: 'rate_limited', retryAfterSeconds: 7 }, { times: 2 });
    for (let call = 0; call < 2; call += 1) {
      const failed = await webClient(workspace)
        .auth.test()
        .catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(WebAPIRateLimitedError);
      expect((failed as WebAPIRateLimitedError).retryAfter).toBe(7);
    }
    await webClient(workspace).auth.test();
  });

  test('a dropped answer leaves the message stored, a dropped request does not', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    workspace.faults.fail('chat.postMessage', { kind: 'drop_request' });
    await expect(chat.postMessage({ channel, text: 'lost' })).rejects.toBeInstanceOf(WebAPIRequestError);
    expect(workspace.messages('jobs')).toEqual([]);
    workspace.faults.fail('chat.postMessage', { kind: 'drop_answer' });
    await expect(chat.postMessage({ channel, text: 'stored' })).rejects.toBeInstanceOf(WebAPIRequestError);
    expect(workspace.messages('jobs').map(({ text }) => text)).toEqual(['stored']);
  });

  test('a 500 does not run the call; it may hit a later call only', async () => {
    const workspace = await aWorkspace();
    const { chat } = webClient(workspace);
    const channel = workspace.channel('jobs').id;
    workspace.faults.fail('*', { kind: 'http_error', status: 503 }, { after: 1 });
    await chat.postMessage({ channel, text: 'first' });
    await expect(chat.postMessage({ channel, text: 'second' })).rejects.toBeInstanceOf(WebAPIHTTPError);
    expect(workspace.messages('jobs').map(({ text }) => text)).toEqual(['first']);
    expect(workspace.calls.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'chat.postMessage 200',
      'chat.postMessage 503',
    ]);
  });
});
