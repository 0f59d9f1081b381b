import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LogLevel, SocketModeClient } from '@slack/socket-mode';
import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';

/** A logger for clients whose errors a test expects. */
export const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

/** A workspace that is stopped with the test; rate limits are off unless asked for. */
export async function aWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const workspace = await startWorkspace({ rateLimits: false, ...options });
  onTestFinished(() => workspace.stop());
  return workspace;
}

/** Slack's own client, which gives up at once. */
export function webClient(workspace: Workspace, token = workspace.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: workspace.apiUrl,
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

/** Slack's own Socket Mode client, connected. */
export async function socketClient(workspace: Workspace): Promise<SocketModeClient> {
  const client = new SocketModeClient({
    appToken: workspace.appToken,
    logger: silent,
    clientPingTimeout: 400,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  onTestFinished(() => client.disconnect());
  await client.start();
  return client;
}

export interface Envelope {
  ack: (payload?: object) => Promise<void>;
  body: Record<string, never> & { event?: Record<string, unknown>; [key: string]: unknown };
  type: string;
  retry_num: number;
  retry_reason: string;
}

/** Answers every envelope with what `answer` gives; undefined leaves it unacknowledged. */
export function onEnvelope(
  client: SocketModeClient,
  answer: (envelope: Envelope) => object | null | undefined,
): Envelope[] {
  const received: Envelope[] = [];
  client.on('slack_event', async (envelope: Envelope) => {
    received.push(envelope);
    const payload = answer(envelope);
    if (payload !== undefined) await envelope.ack(payload ?? undefined);
  });
  return received;
}

/** The error code that Slack's client reports, and its data; fails the test where the call succeeds. */
export async function refused(call: Promise<unknown>): Promise<{ error: string; messages: string[] }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error;
    const { data } = error;
    return { error: data.error, messages: data.response_metadata?.messages ?? [] };
  }
  throw new Error('The call succeeded.');
}

export interface ReceivedRequest {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** An app's request URL that answers with the given statuses, the last one again and again. */
export async function requestUrl(statuses: number[]): Promise<{ url: string; requests: ReceivedRequest[] }> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(statuses[Math.min(requests.length, statuses.length) - 1] ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`, requests };
}

/** A trigger id as an app gets it: from a person's shortcut. */
export async function aTrigger(workspace: Workspace, user: string): Promise<string> {
  const { url, requests } = await requestUrl([200]);
  workspace.deliverOverHttp(url);
  await workspace.globalShortcut({ user, callbackId: 'any' });
  return payloadOf(requests.at(-1)).trigger_id;
}

/** An interaction's payload, out of the form that carries it. */
export function payloadOf(request: ReceivedRequest | undefined) {
  return JSON.parse(new URLSearchParams(request?.body).get('payload') ?? '{}');
}

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const modal = (blocks: object[] = [{ type: 'section', text: plain('Hello') }], more: object = {}) =>
  ({ type: 'modal', callback_id: 'form', title: plain('Form'), submit: plain('Send'), blocks, ...more }) as never;
export const textInput = (blockId: string, more: object = {}) => ({
  type: 'input',
  block_id: blockId,
  label: plain(blockId),
  element: { type: 'plain_text_input', action_id: 'value' },
  ...more,
});
