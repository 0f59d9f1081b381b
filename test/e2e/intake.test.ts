import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { AD, aWorkspace, briefIn, hasButton, repliesIn, startBot, wordsOf } from './harness.ts';

const LINK = 'https://jobs.example.com/lighthouse-engineer';

async function aBotIn(mode: 'socket' | 'http', options = {}): Promise<Workspace> {
  const workspace = await aWorkspace();
  await startBot(workspace, { mode, ...options });
  return workspace;
}

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('a pasted ad becomes a brief in its thread, in three calls', async () => {
    const workspace = await aBotIn(mode);
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    expect(wordsOf(summary)).toContain('Senior Lighthouse Engineer');
    expect(wordsOf(summary)).toContain('Pay:  not stated');
    const calls = workspace.calls.map(({ method }) => method).filter((method) => method.startsWith('chat.'));
    expect(calls).toEqual(['chat.postMessage', 'chat.update', 'chat.postMessage']);
  });

  test('a job link is briefed, and the placeholder says what was shared', async () => {
    const workspace = await aBotIn(mode, { pages: { [LINK]: AD } });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: `What about ${LINK} ?` });
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    expect(JSON.stringify(workspace.calls.find(({ method }) => method === 'chat.postMessage')?.args)).toContain(
      'jobs.example.com',
    );
    expect(wordsOf(summary)).toContain(LINK);
  });

  test('several links give a brief each', async () => {
    const workspace = await aBotIn(mode, {
      pages: {
        [`${LINK}/1`]: AD,
        [`${LINK}/2`]:
          'Harbour Cook\nAnother job altogether, with pots, pans, soup and bread for forty sailors every day.',
      },
    });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: `Two roles: ${LINK}/1 and ${LINK}/2` });
    await workspace.waitFor(
      () => repliesIn(workspace, 'jobs', shared.ts).filter((m) => hasButton(m, 'export_markdown')).length === 2,
    );
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(4);
  });

  test('chat is not answered', async () => {
    const workspace = await aBotIn(mode);
    const shared = workspace.post({
      channel: 'jobs',
      user: 'grace',
      text: 'Does anybody know a good cook? https://example.com/recipes',
    });
    await workspace.settled();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(repliesIn(workspace, 'jobs', shared.ts)).toEqual([]);
    expect(workspace.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  test('a long paste that Slack turns into a snippet is read whole', async () => {
    const workspace = await aBotIn(mode);
    const long = `${AD}\n\n${'More about the coast and its lights. '.repeat(120)}`;
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: long });
    expect(shared.files?.[0]?.mode).toBe('snippet');
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    expect(wordsOf(summary)).toContain('Senior Lighthouse Engineer');
  });

  test('a file is downloaded and read, also a stub of another organisation', async () => {
    const workspace = await aBotIn(mode);
    workspace.faults.hideFileDetails = true;
    const shared = workspace.upload({ channel: 'jobs', user: 'grace', files: [{ name: 'job.md', content: AD }] });
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    expect(wordsOf(summary)).toContain('Senior Lighthouse Engineer');
  });

  test('a forwarded ad is read out of the forward', async () => {
    const workspace = await aBotIn(mode);
    const original = workspace.post({ channel: 'general', user: 'ada', text: AD });
    await briefIn(workspace, 'general', original.ts);
    const forwarded = workspace.forward({ message: original, to: 'jobs', user: 'ada' });
    await workspace.waitFor(() => repliesIn(workspace, 'jobs', forwarded.ts).some((m) => hasButton(m, 'brief_anew')));
    expect(wordsOf(repliesIn(workspace, 'jobs', forwarded.ts)[0])).toContain('was shared before');
  });

  test('an ad in two messages of one person is one brief of both', async () => {
    const workspace = await aBotIn(mode);
    const cut = AD.indexOf('Requirements');
    const first = workspace.post({ channel: 'jobs', user: 'grace', text: AD.slice(0, cut) });
    await workspace.settled();
    const second = workspace.post({ channel: 'jobs', user: 'grace', text: AD.slice(cut) });
    await workspace.settled();
    const { details } = await briefIn(workspace, 'jobs', first.ts);
    await workspace.click({ on: details, actionId: 'export_markdown', user: 'grace' });
    await workspace.waitFor(() => repliesIn(workspace, 'jobs', first.ts).length === 3);
    expect(repliesIn(workspace, 'jobs', second.ts)).toEqual([]);
  });

  test('a mention in a thread briefs the message that started it', async () => {
    const workspace = await aBotIn(mode);
    const parent = workspace.post({ channel: 'jobs', user: 'linus', text: 'https://example.com/we-need-a-keeper' });
    await workspace.settled();
    expect(repliesIn(workspace, 'jobs', parent.ts)).toEqual([]);
    workspace.mention({ channel: 'jobs', user: 'grace', thread: parent.ts, text: 'please' });
    await briefIn(workspace, 'jobs', parent.ts);
  });

  test('a mention with an ad is one brief, though it arrives twice', async () => {
    const workspace = await aBotIn(mode);
    const shared = workspace.mention({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    await workspace.settled();
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('a bare mention is answered with help that only its writer sees', async () => {
    const workspace = await aBotIn(mode);
    workspace.mention({ channel: 'jobs', user: 'grace', text: 'hello' });
    const help = await workspace.waitFor(() => workspace.ephemerals('grace')[0]);
    expect(wordsOf(help)).toContain('/brief');
  });

  test('a direct message is briefed, and words that are no job get help', async () => {
    const workspace = await aBotIn(mode);
    const dm = workspace.dm('grace');
    const shared = workspace.post({ channel: dm, user: 'grace', text: 'https://example.com/some-opening' });
    await briefIn(workspace, dm, shared.ts);
    workspace.post({ channel: dm, user: 'grace', text: 'hi there' });
    await workspace.waitFor(() => workspace.messages(dm).some((m) => wordsOf(m).includes('Share a job')));
  });

  test('/brief with a link answers in the channel, and the brief takes the placeholder’s place', async () => {
    const workspace = await aBotIn(mode, { pages: { [LINK]: AD } });
    expect(await workspace.slash({ channel: 'jobs', user: 'grace', command: '/brief', text: LINK })).toEqual({
      ok: true,
    });
    const root = await workspace.waitFor(() => workspace.messages('jobs').find((m) => hasButton(m, 'triage_status')));
    expect(wordsOf(root)).toContain(workspace.people.find(({ name }) => name === 'grace')?.id);
    await briefIn(workspace, 'jobs', root.ts);
  });

  test('/brief alone opens a form that takes a text over several fields', async () => {
    const workspace = await aBotIn(mode);
    await workspace.slash({ channel: 'jobs', user: 'grace', command: '/brief' });
    await workspace.waitFor(() => workspace.views('grace').length === 1);
    const refused = await workspace.submitView({ user: 'grace', values: {} });
    expect(refused).toMatchObject({ ok: false, errors: { link: expect.stringContaining('Give a link') } });
    const done = await workspace.submitView({
      user: 'grace',
      values: { text0: AD.slice(0, 300), text1: AD.slice(300) },
    });
    expect(done).toEqual({ ok: true });
    const root = await workspace.waitFor(() => workspace.messages('jobs').find((m) => hasButton(m, 'triage_status')));
    expect(wordsOf(root)).toContain('Senior Lighthouse Engineer');
  });

  test('/brief’s form takes a file', async () => {
    const workspace = await aBotIn(mode);
    const file = workspace.addFile('grace', { name: 'ad.txt', content: AD });
    await workspace.slash({ channel: 'jobs', user: 'grace', command: '/brief' });
    await workspace.waitFor(() => workspace.views('grace').length === 1);
    expect(await workspace.submitView({ user: 'grace', values: { file: [file.wire.id] } })).toEqual({ ok: true });
    const root = await workspace.waitFor(() => workspace.messages('jobs').find((m) => hasButton(m, 'triage_status')));
    expect(wordsOf(root)).toContain('Senior Lighthouse Engineer');
  });

  test('/brief help explains, to one person', async () => {
    const workspace = await aBotIn(mode);
    await workspace.slash({ channel: 'jobs', user: 'grace', command: '/brief', text: 'help' });
    await workspace.waitFor(() => workspace.ephemerals('grace').some((m) => wordsOf(m).includes('Share a job')));
    expect(workspace.messages('jobs')).toEqual([]);
  });

  test('/brief where the bot is no member says to invite it', async () => {
    const workspace = await aWorkspace({ setting: { channels: [{ name: 'elsewhere', topic: '', bot: false }] } });
    await startBot(workspace, { mode });
    await workspace.slash({ channel: 'elsewhere', user: 'grace', command: '/brief', text: LINK });
    await workspace.waitFor(() => workspace.ephemerals('grace').some((m) => wordsOf(m).includes('/invite')));
  });

  test('the message shortcut briefs the message it is used on', async () => {
    const workspace = await aBotIn(mode);
    const message = workspace.post({ channel: 'jobs', user: 'linus', text: 'https://example.com/keeper-wanted' });
    await workspace.settled();
    await workspace.messageShortcut({ message, user: 'grace', callbackId: 'brief_message' });
    await briefIn(workspace, 'jobs', message.ts);
  });

  test('the global shortcut’s form answers in a direct message where no channel is chosen', async () => {
    const workspace = await aBotIn(mode);
    await workspace.globalShortcut({ user: 'grace', callbackId: 'brief_any' });
    await workspace.waitFor(() => workspace.views('grace').length === 1);
    expect(await workspace.submitView({ user: 'grace', values: { link: LINK } })).toEqual({ ok: true });
    await workspace.waitFor(() => workspace.messages(workspace.dm('grace')).some((m) => hasButton(m, 'triage_status')));
  });

  test('the home tab shows how to start, then the person’s jobs', async () => {
    const workspace = await aBotIn(mode);
    workspace.openHome('grace');
    const empty = await workspace.waitFor(() => workspace.home('grace'));
    expect(wordsOf(empty)).toContain('None yet');
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
    await briefIn(workspace, 'jobs', shared.ts);
    workspace.openHome('grace');
    await workspace.waitFor(() => wordsOf(workspace.home('grace')).includes('Senior Lighthouse Engineer'));
  });
});
