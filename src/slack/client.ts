import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Logger } from '../triage/ports.ts';

/** Slack's libraries log through ours. Their `info` is our `debug`: it tells of each connection and call. */
export function slackLogger(log: Logger): SlackLogger {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log[level]({ from: 'slack' }, parts.map(String).join(' '));
  return {
    debug: () => {},
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

/**
 * Options of every Web API client: no retries of its own, since a repeated chat.postMessage posts twice,
 * and no hidden waiting for rate limits. Delivery decides on both.
 */
export function clientOptions(apiUrl: string, log: Logger): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger: slackLogger(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 20_000,
    allowAbsoluteUrls: false,
  };
}

export function createSlackClient(botToken: string, apiUrl: string, log: Logger): WebClient {
  return new WebClient(botToken, clientOptions(apiUrl, log));
}
