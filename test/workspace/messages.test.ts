import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { aWorkspace, onEnvelope, payloadOf, plain, requestUrl, socketClient, webClient } from './harness.ts';

const button = (id: string, value: string) => ({ type: 'button' as const, action_id: id, value, text: plain(value) });

describe('files', () => {
  test('a long text becomes a snippet whose preview is not the whole', async () => {
    const workspace = await aWorkspace();
    const text = `First line\n${'More of the ad. '.repeat(400)}`;
    const message = workspace.post({ channel: 'jobs', user: 'ada', text });
    expect(message).toMatchObject({
      subtype: 'file_share',
      text: '',
      files: [{ mode: 'snippet', preview_is_truncated: true }],
    });
    expect(message.files?.[0]?.preview?.length).toBeLessThan(text.length);
    expect(await (await download(workspace, message)).text()).toBe(text);
  });

  test('a text of 4,000 characters stays a message', async () => {
    const workspace = await aWorkspace();
    const message = workspace.post({ channel: 'jobs', user: 'ada', text: 'x'.repeat(4000) });
    expect(message.files).toBeUndefined();
  });

  test("without the bot's token a download is a sign-in page", async () => {
    const workspace = await aWorkspace();
    const message = workspace.upload({ channel: 'jobs', user: 'ada', files: [{ name: 'ad.txt', content: 'secret' }] });
    for (const token of ['', 'xoxb-wrong']) {
      const page = await (await download(workspace, message, token)).text();
      expect(page).toContain('Sign in');
      expect(page).not.toContain('secret');
    }
    expect(await (await download(workspace, message)).text()).toBe('secret');
  });

  test('a stub of a file is completed by files.info', async () => {
    const workspace = await aWorkspace();
    workspace.faults.hideFileDetails = true;
    const received = onEnvelope(await socketClient(workspace), () => null);
    workspace.upload({ channel: 'jobs', user: 'ada', files: [{ name: 'ad.txt', content: 'x' }] });
    await workspace.settled();
    const [stub] = (received[0]?.body.event?.files ?? []) as { id: string; file_access: string; name?: string }[];
    expect(stub).toMatchObject({ file_access: 'check_file_info' });
    expect(stub?.name).toBeUndefined();
    const { file } = await webClient(workspace).files.info({ file: stub?.id ?? '' });
    expect(file).toMatchObject({ name: 'ad.txt', mimetype: 'text/plain', size: 1 });
  });

  test("the app uploads with Slack's own client", async () => {
    const workspace = await aWorkspace();
    const channel_id = workspace.channel('jobs').id;
    await webClient(workspace).filesUploadV2({
      channel_id,
      filename: 'brief.md',
      content: '# Brief',
      initial_comment: 'Here',
    });
    const [message] = workspace.messages('jobs');
    expect(message).toMatchObject({ text: 'Here', files: [{ name: 'brief.md', size: 7 }] });
  });

  const download = (workspace: { botToken: string }, message: Message, token = workspace.botToken) =>
    fetch(message.files?.[0]?.url_private_download ?? '', {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
});

describe('forwarding, editing and deleting', () => {
  test('a forwarded message has no text; its content is an attachment', async () => {
    const workspace = await aWorkspace();
    const original = workspace.post({ channel: 'general', user: 'grace', text: 'A job & more' });
    const forwarded = workspace.forward({ message: original, to: 'jobs', user: 'ada' });
    expect(forwarded).toMatchObject({
      text: '',
      attachments: [{ is_share: true, text: 'A job &amp; more', author_name: 'Grace Okafor', ts: original.ts }],
    });
  });

  test('a message with replies leaves a tombstone, another goes', async () => {
    const workspace = await aWorkspace();
    const parent = workspace.post({ channel: 'jobs', user: 'ada', text: 'one' });
    workspace.post({ channel: 'jobs', user: 'grace', text: 'reply', thread: parent.ts });
    const alone = workspace.post({ channel: 'jobs', user: 'ada', text: 'two' });
    workspace.delete(parent);
    workspace.delete(alone);
    expect(workspace.messages('jobs').map(({ subtype, text }) => [subtype, text])).toEqual([
      ['tombstone', 'This message was deleted.'],
    ]);
    expect(workspace.thread('jobs', parent.ts)).toHaveLength(2);
  });

  test('an empty message, and one to a channel that the person is not in, are refused', async () => {
    const workspace = await aWorkspace();
    expect(() => workspace.post({ channel: 'jobs', user: 'ada', text: '  ' })).toThrow('empty');
    expect(() => workspace.post({ channel: workspace.dm('grace'), user: 'ada', text: 'x' })).toThrow('not in');
  });
});

describe('clicks and commands', () => {
  test('a click carries the button, its message and a response url', async () => {
    const workspace = await aWorkspace();
    const { url, requests } = await requestUrl([200]);
    workspace.deliverOverHttp(url);
    const blocks = [
      { type: 'actions' as const, block_id: 'b', elements: [button('a', 'first'), button('c', 'second')] },
    ];
    await webClient(workspace).chat.postMessage({ channel: workspace.channel('jobs').id, text: 'x', blocks });
    const [on] = workspace.messages('jobs') as [Message];
    expect(await workspace.click({ on, actionId: 'c', user: 'grace' })).toEqual({ ok: true });
    expect(payloadOf(requests.at(-1))).toMatchObject({
      type: 'block_actions',
      user: { name: 'grace' },
      container: { type: 'message', message_ts: on.ts, is_ephemeral: false },
      message: { ts: on.ts },
      actions: [{ action_id: 'c', block_id: 'b', type: 'button', value: 'second' }],
      response_url: expect.stringContaining('/response/'),
      trigger_id: expect.any(String),
    });
    await expect(workspace.click({ on, actionId: 'gone', user: 'ada' })).rejects.toThrow('gone');
  });

  test('a response url works five times within thirty minutes', async () => {
    let now = Date.now();
    const workspace = await aWorkspace({ now: () => now });
    const use = async () => {
      const { url, requests } = await requestUrl([200]);
      workspace.deliverOverHttp(url);
      await workspace.slash({ channel: 'jobs', user: 'ada', command: '/brief' });
      const address = new URLSearchParams(requests[0]?.body).get('response_url') ?? '';
      return () =>
        fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"hi"}' });
    };
    const respond = await use();
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await respond()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(workspace.ephemerals('ada')).toHaveLength(5);
    const late = await use();
    now += 30 * 60_000 + 1;
    expect((await late()).status).toBe(404);
  });

  test('a response may replace the message or speak to the channel', async () => {
    const workspace = await aWorkspace();
    const { url, requests } = await requestUrl([200]);
    workspace.deliverOverHttp(url);
    const blocks = [{ type: 'actions' as const, elements: [button('a', 'v')] }];
    await webClient(workspace).chat.postMessage({ channel: workspace.channel('jobs').id, text: 'before', blocks });
    const [on] = workspace.messages('jobs') as [Message];
    await workspace.click({ on, actionId: 'a', user: 'ada' });
    const address = payloadOf(requests.at(-1)).response_url;
    const respond = (body: object) =>
      fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    await respond({ replace_original: true, text: 'after' });
    await respond({ response_type: 'in_channel', text: 'to all' });
    expect(workspace.messages('jobs').map(({ text }) => text)).toEqual(['after', 'to all']);
    expect((await respond({ blocks: [{ type: 'marquee' }] })).status).toBe(400);
  });

  test('a command does not run in a thread, nor an unknown one anywhere', async () => {
    const manifest = {
      display_information: { name: 'Jobbrief' },
      features: { slash_commands: [{ command: '/brief' }] },
    };
    const workspace = await aWorkspace({ manifest });
    const { url, requests } = await requestUrl([200]);
    workspace.deliverOverHttp(url);
    const { ts } = workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
    await workspace.settled();
    const before = requests.length;
    await workspace.slash({ channel: 'jobs', user: 'ada', command: '/brief', thread: ts });
    await workspace.slash({ channel: 'jobs', user: 'ada', command: '/other' });
    expect(requests).toHaveLength(before);
    expect(workspace.ephemerals('ada').map(({ text }) => text)).toEqual([
      '`/brief` is not supported in threads. Sorry!',
      '`/other` is not a valid command.',
    ]);
  });
});
