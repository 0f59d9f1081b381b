import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, type CustomRoute, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { JobBriefError } from '../core/errors.ts';
import type { Store } from '../core/store.ts';
import type { Logger } from '../triage/ports.ts';
import type { Triage } from '../triage/triage.ts';
import { acknowledgeLast } from './acknowledge-last.ts';
import { clientOptions, createSlackClient, slackLogger } from './client.ts';
import { RecentMessage } from './continuation.ts';
import { type Delivery, PostMark } from './deliver.ts';
import { createErrorBoundary } from './error-boundary.ts';
import { Inbox, InboxMessage } from './inbox.ts';
import { Intake } from './intake.ts';
import { lookAtMessage } from './listeners/messages/shared-job.ts';
import { registerListeners } from './listeners/register.ts';
import { SocketKeeper, unreachable } from './socket-keeper.ts';
import { SummaryRefresher } from './summary-refresher.ts';

/** How the app meets Slack. */
export type SlackConnection =
  | { mode: 'socket'; appToken: string }
  | { mode: 'http'; signingSecret: string; port: number };

export interface SlackAppOptions {
  connection: SlackConnection;
  botToken: string;
  /** The Web API's address, ending in a slash. */
  apiUrl: string;
  store: Store;
  delivery: Delivery;
  log: Logger;
  /** Further paths of the HTTP server: /healthz, /readyz, /metrics. HTTP mode only. */
  routes?: CustomRoute[];
  /** The Socket Mode connection is lost for good: end the process, so that whoever runs it starts it again. */
  onFatal: (error: Error) => void;
}

export interface SlackApp {
  /**
   * Checks the bot's token and connects.
   * @returns the port it listens on, null in Socket Mode
   * @throws JobBriefError CONFIG_INVALID where Slack refuses a token, FETCH_FAILED where it does not answer
   */
  start(): Promise<{ port: number | null }>;
  /** Resolves when the socket or the server is closed and every listener has ended. */
  stop(): Promise<void>;
  /** Whether Slack can reach it now: for /readyz. */
  isConnected(): boolean;
}

/** The Bolt app: listeners over Socket Mode or signed HTTP, each event acknowledged after its work is durable. */
export function createSlackApp(triage: Triage, options: SlackAppOptions): SlackApp {
  const { connection, botToken, apiUrl, store, delivery, log } = options;
  const logger = slackLogger(log);
  const client = createSlackClient(botToken, apiUrl, log);
  const receiver =
    connection.mode === 'socket'
      ? new SocketModeReceiver({
          appToken: connection.appToken,
          logger,
          // SocketKeeper reconnects: the client's own attempts end in an unhandled rejection (slackapi/node-slack-sdk#2656).
          autoReconnectEnabled: false,
          installerOptions: { clientOptions: clientOptions(apiUrl, log) },
        })
      : new HTTPReceiver({
          signingSecret: connection.signingSecret,
          endpoints: ['/slack/events'],
          port: connection.port,
          customRoutes: options.routes ?? [],
          logger,
        });
  let identity: { botId: string; botUserId: string; teamId: string } | undefined;
  const acknowledging = acknowledgeLast(receiver);
  const app = new App({
    receiver: acknowledging.receiver,
    authorize: async () => ({ botToken, ...(identity ?? {}) }),
    clientOptions: clientOptions(apiUrl, log),
    logger,
    extendedErrorHandler: true,
    // Conversation state is not used, and its memory would grow with every channel.
    convoStore: false,
  });
  app.error(createErrorBoundary(delivery, log));
  const intake = new Intake(triage, store.collection('slack_recent_messages', RecentMessage));
  const inbox = new Inbox(store.collection('slack_inbox', InboxMessage), lookAtMessage({ intake, delivery }), log);
  registerListeners(app, {
    triage,
    intake,
    inbox,
    delivery,
    summaries: new SummaryRefresher(triage, delivery),
    claims: store.collection('slack_claims', PostMark),
    log,
  });
  const keeper =
    receiver instanceof SocketModeReceiver ? new SocketKeeper(receiver.client, log, options.onFatal) : null;
  let server: Server | null = null;

  return {
    async start() {
      identity = await identify(client);
      await inbox.recover();
      if (keeper !== null) {
        await keeper.start();
        return { port: null };
      }
      server = (await app.start()) as Server;
      return { port: (server.address() as AddressInfo).port };
    },
    async stop() {
      if (keeper !== null) await keeper.stop();
      else if (server !== null) {
        const closing = app.stop();
        await close(server, closing);
        server = null;
      }
      await acknowledging.settled();
      await inbox.stop();
    },
    isConnected: () => (keeper === null ? server !== null : keeper.isConnected()),
  };
}

/** Requests under way are answered; a kept-alive connection is closed as soon as it has nothing to do. */
async function close(server: Server, closing: Promise<unknown>): Promise<void> {
  const timer = setInterval(() => server.closeIdleConnections(), 20);
  try {
    await closing;
  } finally {
    clearInterval(timer);
  }
}

/** @throws JobBriefError CONFIG_INVALID where Slack refuses the token, FETCH_FAILED where it does not answer */
async function identify(client: ReturnType<typeof createSlackClient>) {
  try {
    const { bot_id: botId, user_id: botUserId, team_id: teamId } = await client.auth.test();
    return { botId: botId ?? '', botUserId: botUserId ?? '', teamId: teamId ?? '' };
  } catch (cause) {
    if (!(cause instanceof WebAPIPlatformError)) throw unreachable(cause);
    throw new JobBriefError('CONFIG_INVALID', `Slack refused SLACK_BOT_TOKEN (${cause.data.error}).`, {
      hint: 'Copy the "xoxb-" token from OAuth & Permissions of your app again, and check that it is installed.',
      cause,
    });
  }
}
