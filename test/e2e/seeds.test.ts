import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJobbrief } from '../../src/main.ts';
import { temporaryFolder } from '../temporary.ts';
import { aWorkspace, briefIn, hasButton, log, repliesIn, wordsOf } from './harness.ts';

const folder = new URL('../../seeds/', import.meta.url);
const names = readdirSync(folder);
const seed = (part: string) => {
  const name = names.find((one) => one.includes(part)) ?? '';
  return { name, content: readFileSync(new URL(name, folder), 'utf8') };
};

/** The whole program, as `jobbrief start` composes it, in a workspace. */
async function aWholeBot() {
  const workspace = await aWorkspace();
  const jobbrief = await createJobbrief({
    slack: { mode: 'socket', botToken: workspace.botToken, appToken: workspace.appToken, apiUrl: workspace.apiUrl },
    model: null,
    storePath: join(await temporaryFolder(), 'store.sqlite'),
    log,
    onFatal: () => {},
  });
  onTestFinished(() => jobbrief.stop());
  await jobbrief.start();
  await workspace.connected();
  return workspace;
}

test.each(names)('%s, shared as a file, becomes a brief with ten questions and their reasons', async (name) => {
  const workspace = await aWholeBot();
  const shared = workspace.upload({
    channel: 'jobs',
    user: 'grace',
    files: [{ name, content: readFileSync(new URL(name, folder)) }],
  });
  const { details } = await briefIn(workspace, 'jobs', shared.ts);
  expect(wordsOf(details)).toContain('Likely questions (10)');
  expect(wordsOf(details).match(/Why: /g)).toHaveLength(10);
});

test('the agency’s ad, pasted as a message, names no employer', async () => {
  const workspace = await aWholeBot();
  const shared = workspace.post({ channel: 'jobs', user: 'linus', text: seed('agency').content.slice(0, 3_900) });
  const { summary } = await briefIn(workspace, 'jobs', shared.ts);
  expect(wordsOf(summary)).toContain('hidden by an agency');
});

test('the finished brief is shown whole and exported as one', async () => {
  const workspace = await aWholeBot();
  const { name, content } = seed('.brief.');
  const shared = workspace.upload({ channel: 'jobs', user: 'grace', files: [{ name, content }] });
  const { summary, details } = await briefIn(workspace, 'jobs', shared.ts);
  expect(wordsOf(summary)).toContain('Imported brief, written by anthropic/claude-sonnet-4.6 on 2026-05-20');
  expect(wordsOf(summary)).toContain('Company snapshot');
  expect(wordsOf(details)).toContain('Talking points');
  expect(wordsOf(details)).not.toContain('Shortened');
  const lastQuestion = 'How would you advise a customer hitting HBM limits on an H100?';
  expect(wordsOf(details)).toContain(lastQuestion);
  await workspace.click({ on: details, actionId: 'export_markdown', user: 'ada' });
  const exported = await workspace.waitFor(() => {
    const parts = repliesIn(workspace, 'jobs', shared.ts).filter((message) =>
      wordsOf(message).includes('Brief as Markdown'),
    );
    return parts.map(wordsOf).join('\n').includes('## Talking points') && parts.map(wordsOf).join('\n');
  });
  expect(exported).toContain(lastQuestion);
});

/** The questions of the ordered lists among blocks, without their area and reason. */
function questionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('style' in value) || value.style !== 'ordered') return Object.values(value).flatMap(questionsIn);
  const items = 'elements' in value && Array.isArray(value.elements) ? value.elements : [];
  return items.map(
    (item) =>
      wordsOf({ blocks: [item] })
        .replace(/^\[.*?\]\s*/, '')
        .split('Why:')[0]
        ?.trim() ?? '',
  );
}

test('deeper sets never repeat a question that stands in the thread', async () => {
  const workspace = await aWholeBot();
  const shared = workspace.upload({ channel: 'jobs', user: 'grace', files: [seed('linkedin')] });
  const { details } = await briefIn(workspace, 'jobs', shared.ts);
  const questions = () =>
    repliesIn(workspace, 'jobs', shared.ts).flatMap((message) => questionsIn(message.blocks ?? []));
  for (const area of ['coding', 'system_design', 'behavioral']) {
    await workspace.click({ on: details, actionId: `questions:${area}`, user: 'grace' });
    await workspace.waitFor(() =>
      repliesIn(workspace, 'jobs', shared.ts).some(
        (m) => hasButton(m, `questions:${area}`) && !hasButton(m, 'refresh'),
      ),
    );
  }
  expect(questions().length).toBeGreaterThan(15);
  expect(new Set(questions()).size).toBe(questions().length);
});
