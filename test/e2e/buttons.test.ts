import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JobBriefError } from '../../src/core/errors.ts';
import { temporaryFolder } from '../temporary.ts';
import {
  AD,
  aWorkspace,
  type BotOptions,
  briefIn,
  hasButton,
  quickAnalyst,
  repliesIn,
  startBot,
  wordsOf,
} from './harness.ts';

const WALLED = 'https://jobs.example.com/walled';

async function aBrief(mode: 'socket' | 'http', options: BotOptions = {}) {
  const workspace = await aWorkspace();
  const bot = await startBot(workspace, { mode, ...options });
  const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
  const brief = await briefIn(workspace, 'jobs', shared.ts);
  const reply = (ts: string) => workspace.thread('jobs', shared.ts).find((message) => message.ts === ts);
  return { workspace, bot, shared, reply, replies: () => repliesIn(workspace, 'jobs', shared.ts), ...brief };
}

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('Interested shows who chose it; a second press takes it back; each person has one status', async () => {
    const { workspace, summary, reply } = await aBrief(mode);
    const grace = workspace.people.find(({ name }) => name === 'grace')?.id ?? '';
    await workspace.click({ on: summary, actionId: 'triage_status:interested', user: 'grace' });
    await workspace.waitFor(() => wordsOf(reply(summary.ts)).includes(`Interested:  ${grace}`));
    expect(wordsOf(reply(summary.ts))).toContain('Interested · 1');
    await workspace.click({ on: summary, actionId: 'triage_status:applied', user: 'grace' });
    await workspace.waitFor(() => wordsOf(reply(summary.ts)).includes(`Applied:  ${grace}`));
    expect(wordsOf(reply(summary.ts))).not.toContain('Interested: ');
    await workspace.click({ on: summary, actionId: 'triage_status:applied', user: 'grace' });
    await workspace.waitFor(() => !wordsOf(reply(summary.ts)).includes(grace));
  });

  test('many people pressing at once are all shown in the end', async () => {
    const { workspace, summary, reply } = await aBrief(mode);
    await Promise.all(
      ['ada', 'grace', 'linus'].map((user) => workspace.click({ on: summary, actionId: 'triage_status:passed', user })),
    );
    await workspace.waitFor(() => wordsOf(reply(summary.ts)).includes('Passed · 3'));
  });

  test('a question set shows that it is being written, then itself; a deeper one repeats nothing', async () => {
    const { workspace, details, replies } = await aBrief(mode);
    await workspace.click({ on: details, actionId: 'questions:coding', user: 'grace' });
    const set = await workspace.waitFor(() => replies().find((m) => wordsOf(m).includes('Coding questions (5)')));
    expect(
      JSON.stringify(workspace.calls.filter(({ method }) => method === 'chat.postMessage').at(-1)?.args),
    ).toContain('Writing coding questions');
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    await workspace.click({ on: set, actionId: 'questions:coding', user: 'ada' });
    const sets = await workspace.waitFor(() => {
      const found = replies().filter((m) => wordsOf(m).includes('Coding questions (5)'));
      return found.length === 2 && found;
    });
    const questions = sets.flatMap((one) => wordsOf(one).match(/coding question \d+\?/g) ?? []);
    expect(new Set(questions).size).toBe(10);
  });

  test('a double click gives one set', async () => {
    const { workspace, details, replies } = await aBrief(mode);
    await Promise.all([
      workspace.click({ on: details, actionId: 'questions:culture', user: 'grace' }),
      workspace.click({ on: details, actionId: 'questions:culture', user: 'grace' }),
    ]);
    await workspace.waitFor(() => replies().some((m) => wordsOf(m).includes('Culture questions (5)')));
    // A second set would have to wait its turn for a second.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(replies()).toHaveLength(3);
  });

  test('Export gives the brief as Markdown in the thread', async () => {
    const { workspace, details, replies } = await aBrief(mode);
    await workspace.click({ on: details, actionId: 'export_markdown', user: 'grace' });
    const exported = await workspace.waitFor(() => replies().find((m) => wordsOf(m).includes('Brief as Markdown')));
    expect(wordsOf(exported)).toContain('## Likely questions (1)');
    expect(wordsOf(exported)).toContain('| area | question | why |');
  });

  test('Refresh says so at once and changes the brief in its place', async () => {
    let reading = 0;
    const pages = new Proxy<Record<string, string>>(
      {},
      {
        get() {
          reading += 1;
          return `Reading ${reading} of the ad\n${AD}`;
        },
      },
    );
    const workspace = await aWorkspace();
    await startBot(workspace, { mode, pages });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: 'https://jobs.example.com/refreshed' });
    const { summary, details } = await briefIn(workspace, 'jobs', shared.ts);
    await workspace.click({ on: details, actionId: 'refresh', user: 'grace' });
    await workspace.waitFor(() =>
      workspace.ephemerals('grace').some((m) => wordsOf(m).includes('Reading the ad again')),
    );
    await workspace.waitFor(() =>
      wordsOf(workspace.thread('jobs', shared.ts).find(({ ts }) => ts === summary.ts)).includes('Reading 2 of the ad'),
    );
    expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(2);
  });

  test('a walled link is answered once, with a form whose text becomes the brief and keeps the link', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode, pages: { [WALLED]: 'WALLED' } });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: WALLED });
    const failure = await workspace.waitFor(() =>
      repliesIn(workspace, 'jobs', shared.ts).find((m) => hasButton(m, 'paste_text')),
    );
    expect(wordsOf(failure)).toContain('The page asks to sign in.');
    expect(wordsOf(failure)).toContain(WALLED);
    await workspace.click({ on: failure, actionId: 'paste_text', user: 'grace' });
    await workspace.waitFor(() => workspace.views('grace').length === 1);
    expect(await workspace.submitView({ user: 'grace', values: { text0: 'short' } })).toMatchObject({ ok: false });
    expect(await workspace.submitView({ user: 'grace', values: { text0: AD } })).toEqual({ ok: true });
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    expect(summary.ts).toBe(failure.ts);
    expect(wordsOf(summary)).toContain(WALLED);
  });

  test('pasting the ad into the thread of a walled link briefs it in the failure’s place', async () => {
    const workspace = await aWorkspace();
    await startBot(workspace, { mode, pages: { [WALLED]: 'WALLED' } });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: WALLED });
    const failure = await workspace.waitFor(() =>
      repliesIn(workspace, 'jobs', shared.ts).find((m) => hasButton(m, 'paste_text')),
    );
    workspace.post({ channel: 'jobs', user: 'grace', text: AD, thread: shared.ts });
    const { summary } = await briefIn(workspace, 'jobs', shared.ts);
    expect(summary.ts).toBe(failure.ts);
  });

  test('Try again reads a link that failed once more', async () => {
    const pages: Record<string, string> = { [WALLED]: 'WALLED' };
    const workspace = await aWorkspace();
    await startBot(workspace, { mode, pages });
    const shared = workspace.post({ channel: 'jobs', user: 'grace', text: WALLED });
    const failure = await workspace.waitFor(() =>
      repliesIn(workspace, 'jobs', shared.ts).find((m) => hasButton(m, 'paste_text')),
    );
    pages[WALLED] = AD;
    await workspace.click({ on: failure, actionId: 'refresh', user: 'grace' });
    expect((await briefIn(workspace, 'jobs', shared.ts)).summary.ts).toBe(failure.ts);
  });

  test('the same job again is answered with a link to its thread, and briefed anew where somebody asks', async () => {
    const { workspace } = await aBrief(mode);
    const again = workspace.post({ channel: 'jobs', user: 'linus', text: AD });
    const duplicate = await workspace.waitFor(() =>
      repliesIn(workspace, 'jobs', again.ts).find((m) => hasButton(m, 'brief_anew')),
    );
    expect(wordsOf(duplicate)).toContain('Open the earlier thread');
    await workspace.click({ on: duplicate, actionId: 'brief_anew', user: 'linus' });
    await briefIn(workspace, 'jobs', again.ts);
  });

  test('a model that fails leaves the offline brief and a button that works once it is back', async () => {
    let down = true;
    const offline = quickAnalyst();
    const model = quickAnalyst({
      name: 'model-x',
      async analyze(request) {
        const result = await offline.analyze(request);
        if (down) return { ...result, fallback: { code: 'MODEL_FAILED', reason: 'the model did not answer in time' } };
        return {
          ...result,
          analyst: 'model-x',
          usage: { inputTokens: 1200, cachedTokens: 0, outputTokens: 300, calls: 1, costUsd: 0.012 },
        };
      },
    });
    const { workspace, details, reply } = await aBrief(mode, { model });
    await workspace.waitFor(() => hasButton(reply(details.ts), 'retry_model'));
    expect(wordsOf(reply(details.ts))).toContain('the model did not answer in time');
    down = false;
    await workspace.click({ on: reply(details.ts) ?? details, actionId: 'retry_model', user: 'grace' });
    await workspace.waitFor(() => wordsOf(reply(details.ts)).includes('Written by model-x'));
    expect(wordsOf(reply(details.ts))).toContain('1,200 tokens in, 300 out · $0.01');
    expect(hasButton(reply(details.ts), 'retry_model')).toBe(false);
  });

  test('after a restart every old button works', async () => {
    const storePath = join(await temporaryFolder(), 'store.sqlite');
    const { workspace, bot, summary, details, reply, replies } = await aBrief(mode, { storePath });
    await bot.stop();
    await startBot(workspace, { mode, storePath });
    await workspace.click({ on: summary, actionId: 'triage_status:applied', user: 'ada' });
    await workspace.waitFor(() => wordsOf(reply(summary.ts)).includes('Applied · 1'));
    await workspace.click({ on: details, actionId: 'questions:behavioral', user: 'ada' });
    await workspace.waitFor(() => replies().some((m) => wordsOf(m).includes('Behavioral questions (5)')));
  });

  test('a button of a job that is no longer stored says so to the one who pressed it', async () => {
    const { workspace, bot, summary } = await aBrief(mode);
    await bot.stop();
    await startBot(workspace, { mode });
    await workspace.click({ on: summary, actionId: 'triage_status:applied', user: 'ada' });
    const told = await workspace.waitFor(() => workspace.ephemerals('ada')[0]);
    expect(wordsOf(told)).toContain('no longer stored');
    expect(wordsOf(told)).toContain('share the job again');
  });

  test('questions that fail turn the placeholder into a sentence, and the button works again', async () => {
    let broken = true;
    const good = quickAnalyst();
    const offline = quickAnalyst({
      async questions(request) {
        if (broken) throw new JobBriefError('MODEL_FAILED', 'The model failed.');
        return good.questions(request);
      },
    });
    const { workspace, details, replies } = await aBrief(mode, { offline });
    await workspace.click({ on: details, actionId: 'questions:coding', user: 'grace' });
    await workspace.waitFor(() => replies().some((m) => wordsOf(m).includes('could not be written')));
    broken = false;
    await workspace.click({ on: details, actionId: 'questions:coding', user: 'grace' });
    await workspace.waitFor(() => replies().some((m) => wordsOf(m).includes('Coding questions (5)')));
  });
});
