import { randomBytes } from 'node:crypto';
import { SlackError } from './errors.ts';
import type { Json } from './model.ts';
import { type Outbox, TEXT_LIMITS } from './outbox.ts';
import type { State } from './state.ts';

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const RESPONSE_URL_USES = 5;
const RESPONSE_URL_LIFETIME_MS = 30 * 60_000;

interface Origin {
  channelId: string;
  userId: string;
  /** The message that was clicked; null for a command. */
  messageTs: string | null;
  threadTs: string | null;
  ephemeral: boolean;
  issuedAt: number;
  uses: number;
}

/** The addresses through which an app answers a click or command: five times in half an hour. */
export class ResponseUrls {
  readonly #issued = new Map<string, Origin>();
  readonly #state: State;
  readonly #outbox: Outbox;
  readonly #now: () => number;

  constructor(state: State, outbox: Outbox, now: () => number = Date.now) {
    this.#state = state;
    this.#outbox = outbox;
    this.#now = now;
  }

  /** @returns the path below the workspace's origin */
  issue(origin: Omit<Origin, 'issuedAt' | 'uses'>): string {
    for (const [id, old] of this.#issued) {
      if (this.#now() - old.issuedAt < 2 * RESPONSE_URL_LIFETIME_MS) break;
      this.#issued.delete(id);
    }
    const id = randomBytes(12).toString('hex');
    this.#issued.set(id, { ...origin, issuedAt: this.#now(), uses: 0 });
    return `/response/${this.#state.setting.teamId}/${id}`;
  }

  /** Does what a request to a response URL asks. @throws SlackError used_url, expired_url, invalid_blocks … */
  use(id: string, body: Json): void {
    const origin = this.#issued.get(id);
    if (!origin || this.#now() - origin.issuedAt > RESPONSE_URL_LIFETIME_MS) throw new SlackError('expired_url');
    if (origin.uses >= RESPONSE_URL_USES) throw new SlackError('used_url');
    origin.uses += 1;
    this.respond(origin, body);
  }

  /** Also for the payload that acknowledges a slash command. */
  respond(origin: Pick<Origin, 'channelId' | 'userId' | 'messageTs' | 'threadTs' | 'ephemeral'>, body: Json): void {
    const { messageTs, ephemeral } = origin;
    const channel = this.#state.channel(origin.channelId);
    if (body.delete_original === true && messageTs) {
      this.#deleteOriginal(channel.id, messageTs, ephemeral);
      return;
    }
    const draft = this.#outbox.draft(body, TEXT_LIMITS.post);
    const replace = body.replace_original === true;
    const original = messageTs && replace && !ephemeral ? this.#state.message(channel.id, messageTs) : undefined;
    if (original) {
      this.#outbox.update(original, draft);
      return;
    }
    if (messageTs && replace && ephemeral) this.#state.removeEphemeral(messageTs);
    const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : (origin.threadTs ?? undefined);
    if (body.response_type === 'in_channel') this.#outbox.post(channel, draft, { threadTs, answering: true });
    else this.#outbox.postEphemeral(channel, origin.userId, draft, threadTs);
  }

  #deleteOriginal(channelId: string, ts: string, ephemeral: boolean): void {
    const message = this.#state.message(channelId, ts);
    if (ephemeral) this.#state.removeEphemeral(ts);
    else if (message) this.#outbox.delete(message);
  }
}
