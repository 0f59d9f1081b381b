import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type DemoConnection, startDemo } from '../../src/workspace/demo.ts';

const ROOT = new URL('../../', import.meta.url);
const manifest = { display_information: { name: 'Jobbrief' }, features: {} };

async function aDemo(pauseMs: number) {
  const connections: DemoConnection[] = [];
  const stopped: string[] = [];
  const demo = await startDemo({
    port: 0,
    manifest,
    seeds: new URL('seeds/', ROOT),
    pauseMs,
    async connect(connection) {
      connections.push(connection);
      return { stop: async () => void stopped.push('app') };
    },
  });
  onTestFinished(() => demo.stop());
  const shares = () => demo.workspace.messages('jobs').filter((message) => message.files);
  return { demo, connections, stopped, shares };
}

test('the first seed is there at once; the others come one after another once somebody watches', async () => {
  const { demo, shares } = await aDemo(30);
  await demo.workspace.waitFor(() => shares().length === 1);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(shares()).toHaveLength(1);
  const watching = new AbortController();
  onTestFinished(() => watching.abort());
  void fetch(`${demo.url}ui/events`, { signal: watching.signal }).catch(() => {});
  await demo.shared;
  expect(shares()).toHaveLength(5);
  const times = shares().map(({ ts }) => Number(ts));
  for (const [index, at] of times.slice(2).entries()) expect(at - (times[index + 1] ?? 0)).toBeGreaterThan(0.02);
  expect(new Set(shares().map(({ user }) => user)).size).toBe(3);
});

test('the app is given what it needs to connect, and is stopped with the demo', async () => {
  const { demo, connections, stopped } = await aDemo(0);
  expect(connections).toEqual([
    { mode: 'socket', botToken: demo.workspace.botToken, appToken: demo.workspace.appToken, apiUrl: `${demo.url}api/` },
  ]);
  await demo.stop();
  expect(stopped).toEqual(['app']);
  await expect(fetch(demo.url)).rejects.toThrow();
});

test('the command says where to look, and ends cleanly when interrupted', { timeout: 60_000 }, async () => {
  const command = spawn(process.execPath, ['src/bin.js', 'demo', '--port', '0'], { cwd: fileURLToPath(ROOT) });
  onTestFinished(() => void command.kill('SIGKILL'));
  let said = '';
  for await (const chunk of command.stdout as AsyncIterable<Buffer>) {
    said += chunk;
    if (said.includes('\n')) break;
  }
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);
  command.kill('SIGINT');
  const [code] = await once(command, 'exit');
  expect(code).toBe(0);
});
