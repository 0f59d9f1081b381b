import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from '../model.ts';
import type { Acknowledgement, DeliveryKind, Retry, Transport } from './transport.ts';

interface Waiting {
  socket: WebSocket;
  settle: (acknowledgement: Acknowledgement) => void;
}

/** Slack's ping interval is seconds; the client's own timeout is 30 s by default. */
const PING_INTERVAL_MS = 10_000;
/** Slack allows ten connections for each app. */
const MAX_CONNECTIONS = 10;

/**
 * The server side of Socket Mode (https://docs.slack.dev/apis/events-api/using-socket-mode): tickets
 * from `apps.connections.open`, `hello`, envelopes answered by acks, and disconnect notices.
 */
export class SocketMode implements Transport {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sockets: WebSocket[] = [];
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #appId: string;
  readonly #ackTimeoutMs: number;
  readonly #onChange: (connected: boolean) => void;
  #next = 0;

  constructor(appId: string, ackTimeoutMs: number, onChange: (connected: boolean) => void) {
    this.#appId = appId;
    this.#ackTimeoutMs = ackTimeoutMs;
    this.#onChange = onChange;
  }

  /** A ticket for one connection, as the WebSocket address that `apps.connections.open` answers carries it. */
  ticket(): string {
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Takes over an HTTP upgrade where its ticket is good; a used or unknown one is refused. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket) || this.#sockets.length >= MAX_CONNECTIONS) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#accept(webSocket));
  }

  connected(): boolean {
    return this.#sockets.length > 0;
  }

  async ready(signal: AbortSignal): Promise<void> {
    while (!this.connected()) await once(this.#events, 'connected', { signal });
  }

  send(kind: DeliveryKind, payload: Json, retry: Retry | null): Promise<Acknowledgement> {
    const socket = this.#sockets[this.#next++ % Math.max(1, this.#sockets.length)];
    if (!socket) return Promise.resolve({ acked: false, reason: 'connection_failed' });
    const envelopeId = randomUUID();
    return new Promise((resolve) => {
      const settle = (acknowledgement: Acknowledgement) => {
        clearTimeout(timer);
        this.#waiting.delete(envelopeId);
        resolve(acknowledgement);
      };
      const timer = setTimeout(() => settle({ acked: false, reason: 'http_timeout' }), this.#ackTimeoutMs);
      this.#waiting.set(envelopeId, { socket, settle });
      const envelope = {
        type: kind,
        envelope_id: envelopeId,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api' ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' } : {}),
      };
      socket.send(JSON.stringify(envelope));
    });
  }

  /** Cuts every connection without a word, as a network does. @returns how many */
  drop(): number {
    const sockets = [...this.#sockets];
    for (const socket of sockets) socket.terminate();
    return sockets.length;
  }

  /** Asks the app to reconnect, as Slack does every few hours. */
  refresh(reason: 'refresh_requested' | 'warning' | 'link_disabled' = 'refresh_requested'): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
  }

  /** Says goodbye to every connection; those that do not answer within half a second are cut. */
  async close(): Promise<void> {
    for (const { settle } of this.#waiting.values()) settle({ acked: false, reason: 'connection_failed' });
    const closed = this.#sockets.map((socket) => once(socket, 'close'));
    for (const socket of this.#sockets) socket.close(1001);
    await Promise.race([Promise.all(closed), sleep(500, undefined, { ref: false })]);
    this.drop();
    this.#server.close();
  }

  #accept(socket: WebSocket): void {
    const ping = setInterval(() => socket.ping(), PING_INTERVAL_MS);
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => this.#acknowledge(String(data)));
    socket.on('close', () => {
      clearInterval(ping);
      this.#sockets.splice(this.#sockets.indexOf(socket), 1);
      for (const waiting of [...this.#waiting.values()])
        if (waiting.socket === socket) waiting.settle({ acked: false, reason: 'connection_failed' });
      this.#onChange(this.connected());
    });
    this.#sockets.push(socket);
    socket.ping();
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#sockets.length,
        debug_info: { host: 'localhost', build_number: 1, approximate_connection_time: 3600 },
        connection_info: { app_id: this.#appId },
      }),
    );
    this.#events.emit('connected');
    this.#onChange(this.connected());
  }

  #acknowledge(text: string): void {
    let message: { envelope_id?: unknown; payload?: unknown };
    try {
      message = JSON.parse(text) as typeof message;
    } catch {
      return;
    }
    const waiting = this.#waiting.get(String(message.envelope_id));
    const payload = message.payload;
    const empty = typeof payload !== 'object' || payload === null || Object.keys(payload).length === 0;
    waiting?.settle({ acked: true, payload: empty ? null : (payload as Json) });
  }
}
