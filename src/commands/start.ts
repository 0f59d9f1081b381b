import { pino } from 'pino';
import { readConfig, requireSlack } from '../config.ts';
import type { CommandIo } from './io.ts';

/**
 * `jobbrief start`: the bot against Slack, until a signal ends it.
 * @returns the exit code: 0 after a signal, 1 where the connection was lost for good
 */
export async function start(io: CommandIo): Promise<number> {
  const config = readConfig(io.env);
  const slack = requireSlack(config);
  const { createJobbrief } = await import('../main.ts');
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const ended = Promise.withResolvers<number>();
  const jobbrief = await createJobbrief({
    slack,
    model: config.model,
    storePath: config.storePath,
    log,
    onFatal(error) {
      log.fatal({ err: error }, 'The connection to Slack is lost for good');
      ended.resolve(1);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.resolve(0));
  const { port } = await jobbrief.start();
  const where = port === null ? 'over Socket Mode' : `on port ${port}, path /slack/events`;
  const analyst = config.model ? `${config.model.model}, with the offline analyst to stand in` : 'the offline analyst';
  io.stderr.write(`Jobbrief is connected ${where}. Briefs are written by ${analyst}. Ctrl-C stops it.\n`);
  const code = await ended.promise;
  await jobbrief.stop();
  return code;
}
