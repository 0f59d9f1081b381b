import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from '../faults.ts';
import type { Json } from '../model.ts';
import type { Acknowledgement, DeliveryKind, FailureReason, Transport } from './transport.ts';

/** One attempt to hand something to the app. Times are `performance.now()` milliseconds. */
export interface DeliveryRecord {
  kind: DeliveryKind;
  /** The event's, action's or command's name. */
  name: string;
  /** Events only. */
  eventId: string | null;
  attempt: number;
  sentAt: number;
  /** Null where it was not acknowledged in time. */
  ackedAt: number | null;
}

/** Slack retries an event at once, after a minute, after five. */
export const SLACK_RETRY_DELAYS_MS = [0, 60_000, 300_000] as const;
const KEPT_RECORDS = 20_000;

/** Hands events and interactions to the app, with Slack's retries and the faults that tests inject. */
export class Delivery {
  readonly records: DeliveryRecord[] = [];
  readonly #transport: () => Transport;
  readonly #faults: Faults;
  readonly #retryDelaysMs: readonly number[];
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(transport: () => Transport, faults: Faults, retryDelaysMs: readonly number[]) {
    this.#transport = transport;
    this.#faults = faults;
    this.#retryDelaysMs = retryDelaysMs;
  }

  /** Delivers in the background until acknowledged or out of retries. */
  event(body: Json & { event_id: string }): void {
    const running = this.#deliver(body)
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) throw error;
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Delivers a click, view or command once: Slack does not retry these. */
  async interaction(kind: 'interactive' | 'slash_commands', payload: Json): Promise<Acknowledgement> {
    return this.#attempt(kind, payload, 0, 'http_timeout');
  }

  /** Resolves when every event so far was acknowledged or given up. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled([...this.#running]);
  }

  stop(): void {
    this.#stop.abort();
  }

  async #deliver(body: Json & { event_id: string }): Promise<void> {
    const { signal } = this.#stop;
    let reason: FailureReason = 'http_timeout';
    for (let attempt = 0; ; attempt += 1) {
      if (attempt > 0) await sleep(this.#retryDelaysMs[attempt - 1], undefined, { signal });
      await this.#transport().ready(signal);
      const answer = await this.#attempt('events_api', body, attempt, reason);
      if (answer.acked) break;
      reason = answer.reason;
      if (attempt >= this.#retryDelaysMs.length) return;
    }
    const again = this.#faults.redeliveries;
    for (let attempt = 1; attempt <= again; attempt += 1)
      await this.#attempt('events_api', body, attempt, 'http_timeout');
  }

  async #attempt(kind: DeliveryKind, payload: Json, attempt: number, reason: FailureReason): Promise<Acknowledgement> {
    const record: DeliveryRecord = {
      kind,
      name: nameOf(kind, payload),
      eventId: typeof payload.event_id === 'string' ? payload.event_id : null,
      attempt,
      sentAt: performance.now(),
      ackedAt: null,
    };
    this.records.push(record);
    if (this.records.length > KEPT_RECORDS) this.records.shift();
    const answer = await this.#transport().send(kind, payload, attempt > 0 ? { number: attempt, reason } : null);
    if (answer.acked) record.ackedAt = performance.now();
    return answer;
  }
}

function nameOf(kind: DeliveryKind, payload: Json): string {
  if (kind === 'slash_commands') return String(payload.command);
  if (kind === 'interactive') return String(payload.type);
  const event = payload.event as { type?: string; subtype?: string } | undefined;
  return [event?.type, event?.subtype].filter(Boolean).join('.');
}
