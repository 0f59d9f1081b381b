import type { SocketModeReceiver } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { JobBriefError } from '../core/errors.ts';
import type { Logger } from '../triage/ports.ts';

type SocketModeClient = SocketModeReceiver['client'];

/** After this long without a connection the process is of no use and says so by ending. */
const GIVE_UP_MS = 5 * 60 * 1000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** A connection is made within this time or counts as failed. */
const CONNECT_MS = 30_000;
const STOP_MS = 5_000;

/** Slack's refusals that no waiting mends. */
const FINAL = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
]);

/** Keeps a Socket Mode connection: connects again after a drop, and tells when it cannot. */
export class SocketKeeper {
  readonly #client: SocketModeClient;
  readonly #log: Logger;
  readonly #onFatal: (error: Error) => void;
  readonly #giveUpMs: number;
  #state: 'idle' | 'connecting' | 'connected' | 'stopped' = 'idle';
  #wake: () => void = () => {};

  constructor(client: SocketModeClient, log: Logger, onFatal: (error: Error) => void, giveUpMs = GIVE_UP_MS) {
    this.#client = client;
    this.#log = log;
    this.#onFatal = onFatal;
    this.#giveUpMs = giveUpMs;
    client.on('connected', () => {
      if (this.#state !== 'stopped') this.#state = 'connected';
    });
    client.on('disconnected', () => {
      if (this.#state !== 'connected') return;
      this.#log.info({}, 'The Socket Mode connection ended; connecting again');
      void this.#reconnect();
    });
  }

  /** @throws JobBriefError CONFIG_INVALID where Slack refuses the app token, FETCH_FAILED where it cannot be reached */
  async start(): Promise<void> {
    try {
      await this.#connect();
    } catch (cause) {
      if (!isFinal(cause)) throw unreachable(cause);
      throw new JobBriefError('CONFIG_INVALID', `Slack refused SLACK_APP_TOKEN (${cause.data.error}).`, {
        hint: 'Copy the "xapp-" token from Basic Information of your app; it needs the scope connections:write.',
        cause,
      });
    }
  }

  /** Resolves when the socket is closed, in five seconds at the latest. */
  async stop(): Promise<void> {
    const open = this.#state === 'connected';
    this.#state = 'stopped';
    this.#wake();
    if (!open) return;
    await Promise.race([this.#client.disconnect(), new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
  }

  isConnected(): boolean {
    return this.#state === 'connected';
  }

  async #connect(): Promise<void> {
    this.#state = 'connecting';
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no connection within 30 seconds')), CONNECT_MS);
    });
    try {
      await Promise.race([this.#client.start(), late]);
    } catch (error) {
      // The client gives no reason where the socket closes before Slack's hello.
      throw error ?? new Error('the socket was closed before it was ready');
    } finally {
      clearTimeout(timer);
    }
  }

  async #reconnect(): Promise<void> {
    const since = Date.now();
    for (let wait = FIRST_WAIT_MS; this.#state !== 'stopped'; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await this.#connect();
        return;
      } catch (error) {
        if (this.#isStopped()) return;
        this.#log.warn({ error: String(error) }, 'No Socket Mode connection');
        if (isFinal(error) || Date.now() - since > this.#giveUpMs) {
          this.#state = 'stopped';
          this.#onFatal(
            new Error('The Socket Mode connection to Slack is lost and does not come back', { cause: error }),
          );
          return;
        }
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
          setTimeout(resolve, wait);
        });
      }
    }
  }

  #isStopped(): boolean {
    return this.#state === 'stopped';
  }
}

/** Slack does not answer: the network's trouble or a wrong SLACK_API_URL, not a wrong token. */
export function unreachable(cause: unknown): JobBriefError {
  return new JobBriefError('FETCH_FAILED', `Slack cannot be reached (${String(cause)}).`, {
    hint: 'Check the network and SLACK_API_URL, then start again.',
    cause,
  });
}

function isFinal(error: unknown): error is WebAPIPlatformError {
  return error instanceof WebAPIPlatformError && FINAL.has(error.data.error);
}
