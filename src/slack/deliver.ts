import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Collection } from '../core/store.ts';
import type { Logger } from '../triage/ports.ts';
import type { SlackMessage } from './blocks/elements.ts';
import { METADATA_TYPE } from './ids.ts';
import { RATES, type Rate, RateLimiter } from './rate-limiter.ts';

/** Remembers which replies were begun, so that a crash between posting and storing is noticed. */
export const PostMark = z.strictObject({ at: z.string() });
export type PostMark = z.infer<typeof PostMark>;

/** Where a reply goes: a thread of a channel, the channel itself, or (a user id as channel) a direct message. */
export interface Place {
  workspaceId: string;
  channel: string;
  thread: string | null;
}

/** A message as the Web API gives it, the fields that we read. */
export const StoredMessage = z.object({
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().optional(),
  files: z.array(z.unknown()).optional(),
  attachments: z.array(z.unknown()).optional(),
  metadata: z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }).optional(),
});
export type StoredMessage = z.infer<typeof StoredMessage>;

const ATTEMPTS = 4;
/** Slack's own troubles, after which nobody knows whether the call was done. */
const UNSURE = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
/** The message that was to change is gone: somebody deleted it, and that is to be respected. */
const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
/** A mark outlives every redelivery: Slack's last one comes after 24 hours. */
const MARK_TTL_MS = 25 * 60 * 60 * 1000;

/** The only caller of chat.*, views.* and conversations.*: rates, retries, and no reply posted twice. */
export class Delivery {
  readonly #client: WebClient;
  readonly #marks: Collection<PostMark>;
  readonly #log: Logger;
  readonly #limiter: RateLimiter;

  /** @param client a client that neither retries nor waits for rate limits by itself: see createSlackClient */
  constructor(client: WebClient, marks: Collection<PostMark>, log: Logger, limiter = new RateLimiter()) {
    this.#client = client;
    this.#marks = marks;
    this.#log = log;
    this.#limiter = limiter;
  }

  /**
   * Posts a message that may exist only once. chat.postMessage has no idempotency key, so after a crash
   * or a dropped answer the thread is searched for the key before anything is posted again.
   * @param key names the message for good, such as an item's id and "summary"
   * @returns where it stands
   * @throws WebAPIPlatformError when Slack refuses it (not_in_channel …)
   */
  async postOnce(place: Place, key: string, message: SlackMessage): Promise<{ channel: string; ts: string }> {
    const first = await this.#marks.claim(place.workspaceId, key, { at: new Date().toISOString() }, MARK_TTL_MS);
    let unsure = !first;
    for (let attempt = 1; ; attempt += 1) {
      if (unsure) {
        const ts = await this.#find(place, key);
        if (ts !== null) return { channel: place.channel, ts };
      }
      try {
        return await this.#post(place, message, { key });
      } catch (error) {
        if (!isUnsure(error) || attempt >= ATTEMPTS) throw error;
        this.#log.warn({ error: String(error), attempt }, 'Unsure whether a reply was posted; looking for it');
        await pause(attempt);
        unsure = true;
      }
    }
  }

  /** Posts what may be lost, such as help: never sent twice, not repeated after a failure. */
  post(place: Place, message: SlackMessage): Promise<{ channel: string; ts: string }> {
    return this.#post(place, message, null);
  }

  /** Replaces a message of ours. Does nothing where it was deleted. */
  async update(channel: string, ts: string, message: SlackMessage): Promise<void> {
    try {
      await this.#repeat('chat.update', RATES.tier3, () =>
        this.#client.chat.update({ channel, ts, ...message, blocks: message.blocks, parse: 'none', link_names: false }),
      );
    } catch (error) {
      if (!(error instanceof WebAPIPlatformError) || !GONE.has(error.data.error)) throw error;
      this.#log.info({ channel, ts }, 'A reply that was to change has been deleted');
    }
  }

  /** Says something to one person. Lost where they are not there: nothing hangs on it. */
  async whisper(place: Place, user: string, message: SlackMessage): Promise<void> {
    const thread = place.thread === null ? {} : { thread_ts: place.thread };
    try {
      await this.#limited(`chat.postEphemeral`, RATES.tier4, () =>
        this.#client.chat.postEphemeral({ channel: place.channel, user, ...thread, ...message }),
      );
    } catch (error) {
      this.#log.warn({ error: String(error), channel: place.channel }, 'Could not tell somebody something');
    }
  }

  /**
   * Answers a command or shortcut through its response_url, which also works where the bot is no member.
   * Good for five answers in 30 minutes; lost where Slack refuses it.
   */
  async respond(responseUrl: string, message: SlackMessage): Promise<void> {
    try {
      const response = await fetch(responseUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message }),
        signal: AbortSignal.timeout(10_000),
      });
      if (!response.ok) throw new Error(`Slack answered ${response.status}`);
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'Could not answer through a response_url');
    }
  }

  /** @returns the address of a message, null where Slack knows none */
  async permalink(channel: string, ts: string): Promise<string | null> {
    try {
      const { permalink } = await this.#repeat('chat.getPermalink', RATES.tier4, () =>
        this.#client.chat.getPermalink({ channel, message_ts: ts }),
      );
      return permalink ?? null;
    } catch (error) {
      this.#log.warn({ error: String(error), channel, ts }, 'No permalink');
      return null;
    }
  }

  /**
   * Reads one message as it is now.
   * @param thread the message that its thread hangs on, where it is a reply
   */
  async readMessage(channel: string, ts: string, thread: string | null = null): Promise<StoredMessage | null> {
    const { messages } = await this.#repeat('conversations.replies', RATES.tier3, () =>
      this.#client.conversations.replies({
        channel,
        ts: thread ?? ts,
        oldest: ts,
        latest: ts,
        inclusive: true,
        limit: 10,
      }),
    );
    return parseMessages(messages).find((message) => message.ts === ts) ?? null;
  }

  /** A trigger lives for three seconds: this is called before anything slow. @returns the view's id */
  async openModal(triggerId: string, view: ModalView): Promise<string> {
    const opened = await this.#limited('views.open', RATES.tier4, () =>
      this.#client.views.open({ trigger_id: triggerId, view }),
    );
    return opened.view?.id ?? '';
  }

  async publishHome(userId: string, view: HomeView): Promise<void> {
    await this.#repeat('views.publish', RATES.tier4, () => this.#client.views.publish({ user_id: userId, view }));
  }

  async #post(place: Place, { text, blocks }: SlackMessage, mark: { key: string } | null) {
    const { channel, thread } = place;
    const { ts, channel: posted } = await this.#limited(`chat.postMessage ${channel}`, RATES.post, () =>
      this.#client.chat.postMessage({
        channel,
        text,
        blocks: blocks satisfies KnownBlock[],
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
        ...(thread === null ? {} : { thread_ts: thread }),
        ...(mark === null ? {} : { metadata: { event_type: METADATA_TYPE, event_payload: { key: mark.key } } }),
      }),
    );
    if (ts === undefined) throw new Error('Slack posted a message and gave no ts');
    return { channel: posted ?? channel, ts };
  }

  /** Looks for the message with this key: in its thread, or in the channel where it has none. */
  async #find({ channel, thread }: Place, key: string): Promise<string | null> {
    let cursor: string | undefined;
    do {
      const page = { limit: 200, include_all_metadata: true, ...(cursor === undefined ? {} : { cursor }) };
      const answer = await this.#repeat('conversations.replies', RATES.tier3, () =>
        thread === null
          ? this.#client.conversations.history({ channel, ...page })
          : this.#client.conversations.replies({ channel, ts: thread, ...page }),
      );
      const found = parseMessages(answer.messages).find(
        ({ metadata }) => metadata?.event_type === METADATA_TYPE && metadata.event_payload.key === key,
      );
      if (found !== undefined) return found.ts;
      // In a channel only the latest page matters: the search follows the post by seconds.
      cursor = thread === null ? undefined : answer.response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined);
    return null;
  }

  /** A call that may be done twice without harm: repeated while Slack or the network fails. */
  async #repeat<T>(lane: string, rate: Rate, call: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#limited(lane, rate, call);
      } catch (error) {
        if (!isUnsure(error) || attempt >= ATTEMPTS) throw error;
        await pause(attempt);
      }
    }
  }

  /** One call in its turn; a 429 says that nothing was done, so the call waits as told and is made again. */
  async #limited<T>(lane: string, rate: Rate, call: () => Promise<T>): Promise<T> {
    for (;;) {
      await this.#limiter.turn(lane, rate);
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof WebAPIRateLimitedError)) throw error;
        this.#log.info({ lane, seconds: error.retryAfter }, 'Slack asked to wait');
        this.#limiter.hold(lane, rate, error.retryAfter * 1000);
      }
    }
  }
}

/** Whether the call may have been done: every failure but Slack's own clear refusal. */
function isUnsure(error: unknown): boolean {
  if (error instanceof WebAPIRateLimitedError) return false;
  return error instanceof WebAPIPlatformError ? UNSURE.has(error.data.error) : true;
}

function parseMessages(messages: unknown): StoredMessage[] {
  if (!Array.isArray(messages)) return [];
  return messages.flatMap((message) => StoredMessage.safeParse(message).data ?? []);
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
}
