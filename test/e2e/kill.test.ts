import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { temporaryFolder } from '../temporary.ts';
import { aWorkspace, briefIn, repliesIn } from './harness.ts';

/** `jobbrief start` in a process of its own. */
async function spawnBot(workspace: Workspace, storePath: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [new URL('../../src/bin.js', import.meta.url).pathname, 'start'], {
    stdio: ['ignore', 'ignore', process.env.E2E_LOG ? 'inherit' : 'ignore'],
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      STORE_URL: `sqlite://${storePath}`,
      LOG_LEVEL: 'warn',
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await workspace.connected(20_000);
  return child;
}

test('killed again and again while ads arrive, the bot gives each ad exactly one brief', {
  timeout: 120_000,
}, async () => {
  const workspace = await aWorkspace({ retryDelaysMs: Array(40).fill(1_000) });
  const storePath = join(await temporaryFolder(), 'store.sqlite');
  const shares: { channel: string; ts: string }[] = [];
  for (const [round, delay] of [30, 150, 400].entries()) {
    const child = await spawnBot(workspace, storePath);
    for (const channel of ['jobs', 'general']) {
      const text = anAdOf(`${channel}${round}`);
      shares.push({ channel, ts: workspace.post({ channel, user: 'grace', text }).ts });
    }
    await sleep(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await spawnBot(workspace, storePath);
  for (const { channel, ts } of shares) {
    await workspace.waitFor(() => repliesIn(workspace, channel, ts).length >= 2, 60_000, `the brief of ${ts}`);
    await briefIn(workspace, channel, ts);
  }
  await sleep(2_000);
  for (const { channel, ts } of shares) expect(repliesIn(workspace, channel, ts)).toHaveLength(2);
});

/** An ad that shares no sentence with another one's. */
function anAdOf(key: string): string {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `${key}word${n}`).join(' ');
  return [
    `${key} Engineer`,
    `We are looking for a ${key} engineer to join our team in Bergen.`,
    `Responsibilities\n- Look after ${words(30)}\n- Write ${words(20)}`,
    `Requirements\n- 5+ years of experience with ${words(25)}\n- Knowledge of Python and ${key}`,
    `We offer a salary of NOK 700,000 per year for ${words(15)}. Apply now.`,
  ].join('\n\n');
}
