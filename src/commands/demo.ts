import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { JobBriefError } from '../core/errors.ts';
import { createJobbrief } from '../main.ts';
import { startDemo } from '../workspace/demo.ts';
import type { CommandIo } from './io.ts';

const ROOT = new URL('../../', import.meta.url);

/**
 * `jobbrief demo`: the bot in a local workspace, until a signal ends it. Its store lasts as long as it does.
 * A configured model is used; nothing else leaves the machine.
 */
export async function demo(io: CommandIo, port: number): Promise<void> {
  const { model } = readConfig(io.env);
  const folder = await mkdtemp(join(tmpdir(), 'jobbrief-demo-'));
  const ended = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.resolve());
  const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: false }));
  try {
    const running = await startDemo({
      port,
      manifest: JSON.parse(await readFile(new URL('manifest.json', ROOT), 'utf8')),
      seeds: new URL('seeds/', ROOT),
      async connect(slack) {
        const jobbrief = await createJobbrief({
          slack,
          model,
          storePath: join(folder, 'demo.sqlite'),
          log,
          onFatal: (error) => ended.reject(error),
        });
        await jobbrief.start();
        // Its store ends with it: there is nothing to finish for.
        return { stop: () => jobbrief.stop(0) };
      },
    }).catch((cause) => {
      throw portError(cause, port);
    });
    io.stdout.write(`Open ${running.url} in your browser. Ctrl-C stops the demo.\n`);
    await ended.promise;
    await running.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function portError(cause: unknown, port: number): unknown {
  if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') return cause;
  return new JobBriefError('CONFIG_INVALID', `Port ${port} is taken, perhaps by another demo.`, {
    hint: 'Choose another one: npm run demo -- --port 4391.',
    cause,
  });
}
