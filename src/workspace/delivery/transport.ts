import type { Json } from '../model.ts';

/** What is delivered to an app: an Events API event, a click or view, a slash command. */
export type DeliveryKind = 'events_api' | 'interactive' | 'slash_commands';

export interface Retry {
  number: number;
  reason: FailureReason;
}

/** Slack's `x-slack-retry-reason` values. */
export type FailureReason = 'http_timeout' | 'http_error' | 'connection_failed';

/** The app's acknowledgement with its payload (null where it had none), or why there was none. */
export type Acknowledgement = { acked: true; payload: Json | null } | { acked: false; reason: FailureReason };

/** One way to reach the app. */
export interface Transport {
  /** Resolves once something can be delivered; at once where that is always so. */
  ready(signal: AbortSignal): Promise<void>;
  connected(): boolean;
  /** Delivers once and waits for the acknowledgement. Never rejects. */
  send(kind: DeliveryKind, payload: Json, retry: Retry | null): Promise<Acknowledgement>;
}
