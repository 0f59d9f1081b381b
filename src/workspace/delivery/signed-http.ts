import { createHmac } from 'node:crypto';
import type { Json } from '../model.ts';
import type { Acknowledgement, DeliveryKind, Retry, Transport } from './transport.ts';

/**
 * Slack's signature of a request: https://docs.slack.dev/authentication/verifying-requests-from-slack
 * @param timestamp seconds since 1970
 */
export function signature(signingSecret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Events as JSON, interactions as a form's `payload`, commands as a form, as Slack sends them. */
function encode(kind: DeliveryKind, payload: Json): { type: string; body: string } {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const fields =
    kind === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

function parsePayload(text: string, contentType: string | null): Json | null {
  if (text.trim() === '') return null;
  if (!contentType?.includes('json')) return { text };
  return JSON.parse(text) as Json;
}

/** Delivers to the app's request URL, signed, and waits `ackTimeoutMs` for the answer. */
export function signedHttp(url: string, signingSecret: string, ackTimeoutMs: number): Transport {
  return {
    ready: async () => {},
    connected: () => true,
    async send(kind: DeliveryKind, payload: Json, retry: Retry | null): Promise<Acknowledgement> {
      const { type, body } = encode(kind, payload);
      const timestamp = Math.floor(Date.now() / 1000);
      const headers: Record<string, string> = {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature(signingSecret, timestamp, body),
      };
      if (retry) {
        headers['x-slack-retry-num'] = String(retry.number);
        headers['x-slack-retry-reason'] = retry.reason;
      }
      try {
        const signal = AbortSignal.timeout(ackTimeoutMs);
        const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
        const text = await response.text();
        if (!response.ok) return { acked: false, reason: 'http_error' };
        return { acked: true, payload: parsePayload(text, response.headers.get('content-type')) };
      } catch (error) {
        const timedOut = error instanceof Error && error.name === 'TimeoutError';
        return { acked: false, reason: timedOut ? 'http_timeout' : 'connection_failed' };
      }
    },
  };
}
