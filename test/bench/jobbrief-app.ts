import { pino } from 'pino';
import { readConfig, requireSlack } from '../../src/config.ts';
import { createJobbrief } from '../../src/main.ts';
import { RateLimiter } from '../../src/slack/rate-limiter.ts';

/** The real bot, with Slack's rate limits lifted: they would be all that is measured. */
class NoLimit extends RateLimiter {
  override async turn(): Promise<void> {}
}

const config = readConfig(process.env);
const jobbrief = await createJobbrief({
  slack: requireSlack(config),
  model: config.model,
  storePath: config.storePath,
  log: pino({ level: config.logLevel }, pino.destination(2)),
  onFatal: (error) => {
    throw error;
  },
  limiter: new NoLimit(),
});
await jobbrief.start();
process.once('SIGTERM', () => void jobbrief.stop());
