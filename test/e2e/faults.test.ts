import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { AD, aWorkspace, briefIn, hasButton, repliesIn, startBot, wordsOf } from './harness.ts';

const quiet = () => new Promise((resolve) => setTimeout(resolve, 400));

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('an event delivered five times is one brief, also after a restart', async () => {
    const storePath = join(await temporaryFolder(), 'store.sqlite');
    const workspace = await aWorkspace();
    const bot = await startBot(workspace, { mode, storePath });
    workspace.faults.redeliveries = 4;
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    await workspace.settled();
    await bot.stop();
    await startBot(workspace, { mode, storePath });
    await quiet();
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('an unfurl of the link is no second share and no edit', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    workspace.faults.unfurlLinks = true;
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: 'https://jobs.example.com/one' });
    await briefIn(workspace, 'jobs', shared.ts);
    workspace.unfurl(shared);
    await workspace.settled();
    await quiet();
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('a real edit offers the new text once, and the brief follows it', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    workspace.edit(shared, AD.replace('Senior', 'Principal'));
    await workspace.settled();
    workspace.edit(shared, AD.replace('Senior', 'Chief'));
    await workspace.settled();
    const offer = await workspace.waitFor(() =>
      repliesIn(workspace, 'jobs', shared.ts).find((m) => hasButton(m, 'use_edit')),
    );
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(3);
    await workspace.click({ on: offer, actionId: 'use_edit', user: 'grace' });
    await workspace.waitFor(() =>
      wordsOf(workspace.thread('jobs', shared.ts).find(({ ts }) => ts === summary.ts)).includes(
        'Chief Lighthouse Engineer',
      ),
    );
  });

  test('an edit that adds the link that was forgotten is a share', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: 'Look at this opening' });
    await workspace.settled();
    workspace.edit(shared, 'Look at this opening https://jobs.example.com/two');
    await briefIn(workspace, 'jobs', shared.ts);
  });

  test('a deleted message leaves its brief alone', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    workspace.delete(shared);
    await workspace.settled();
    await quiet();
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test.each(['drop_answer', 'drop_request'] as const)(
    'a post whose answer is lost (%s) is not posted twice',
    async (kind) => {
      const workspace = await aWorkspace();
      await startBot(workspace, { mode });
      workspace.faults.fail('chat.postMessage', { kind });
      const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
      await briefIn(workspace, 'jobs', shared.ts);
      workspace.faults.fail('chat.update', { kind });
      const link = workspace.post({ channel: 'jobs', user: 'grace', text: 'https://jobs.example.com/three' });
      await briefIn(workspace, 'jobs', link.ts);
      expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
      expect(repliesIn(workspace, 'jobs', link.ts)).toHaveLength(2);
    },
  );

  test('Slack’s errors 500 are survived', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    workspace.faults.fail('chat.postMessage', { kind: 'http_error', status: 503 });
    workspace.faults.fail('chat.update', { kind: 'http_error', status: 500 });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('a 429 is waited out, and nothing is lost or doubled', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    workspace.faults.fail('chat.postMessage', { kind: 'rate_limited', retryAfterSeconds: 1 });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    const posts = workspace.calls.filter(({ method }) => method === 'chat.postMessage');
    expect((posts[1]?.at ?? 0) - (posts[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('a burst in one channel stays under Slack’s rate', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode });
    const shared = Array.from({ length: 4 }, (_, n) =>
      workspace.post({ channel: 'jobs', user: 'grace', text: `https://jobs.example.com/burst-${n}` }),
    );
    for (const { ts } of shared) await briefIn(workspace, 'jobs', ts);
    expect(workspace.calls.filter(({ status }) => status === 429)).toEqual([]);
  });

  test('a share that cannot be stored is not acknowledged, so Slack brings it again', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode, failingWrites: 2 });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    const attempts = workspace.deliveries.filter(({ name }) => name === 'message');
    expect(attempts.slice(0, 3).map(({ ackedAt }) => ackedAt !== null)).toEqual([false, false, true]);
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('a share under way when the process ends is finished by the next one', async () => {
    const storePath = join(await temporaryFolder(), 'store.sqlite');
    const workspace = await aWorkspace();
    const bot = await startBot(workspace, { mode, storePath });
    workspace.faults.fail('chat.update', { kind: 'slack_error', error: 'internal_error' }, { times: 50 });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await workspace.waitFor(() => workspace.calls.some(({ method }) => method === 'chat.update'));
    await bot.stop();
    workspace.faults.clear();
    await startBot(workspace, { mode, storePath });
    await briefIn(workspace, 'jobs', shared.ts);
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });
});

test('a dropped socket is replaced, and what was shared meanwhile is briefed', async () => {
  const workspace = await aWorkspace({ retryDelaysMs: [500, 1_500, 3_000] });
  await startBot(workspace);
  expect(workspace.dropSockets()).toBe(1);
  const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
  await briefIn(workspace, 'jobs', shared.ts);
});

test('Slack’s own request to reconnect is followed', async () => {
  const workspace = await aWorkspace();
  await startBot(workspace);
  workspace.refreshSockets();
  const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
  await briefIn(workspace, 'jobs', shared.ts);
});

test('a connection that cannot come back ends loudly', async () => {
  const workspace = await aWorkspace();
  let fatal: Error | null = null;
  await startBot(workspace, { onFatal: (error) => (fatal = error) });
  workspace.faults.fail('apps.connections.open', { kind: 'slack_error', error: 'invalid_auth' }, { times: 9 });
  workspace.dropSockets();
  await workspace.waitFor(() => fatal !== null, 8_000, 'the fatal error');
  expect(String(fatal)).toContain('does not come back');
});

test('a Slack that does not answer is not mistaken for a wrong token', async () => {
  const workspace = await aWorkspace();
  workspace.faults.fail('auth.test', { kind: 'http_error', status: 503 });
  await expect(startBot(workspace)).rejects.toMatchObject({
    code: 'FETCH_FAILED',
    hint: expect.stringContaining('SLACK_API_URL'),
  });
});

test('a wrong bot token stops the start with the way out', async () => {
  const workspace = await aWorkspace();
  workspace.faults.fail('auth.test', { kind: 'slack_error', error: 'invalid_auth' });
  await expect(startBot(workspace)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    hint: expect.stringContaining('xoxb-'),
  });
});

test('a request with a wrong signature is refused', async () => {
  const workspace = await aWorkspace();
  const bot = await startBot(workspace, { mode: 'http' });
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'message' } });
  const answer = await fetch(bot.url ?? '', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-signature': 'v0=00',
      'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
    },
  });
  expect(answer.status).toBe(401);
});
