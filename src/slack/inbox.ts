import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Collection } from '../core/store.ts';
import type { Logger } from '../triage/ports.ts';
import { IncomingMessage } from './intake.ts';

/** A message that Slack was told we have, kept until it has been looked at. */
export const InboxMessage = z.strictObject({ message: IncomingMessage, direct: z.boolean() });
export type InboxMessage = z.infer<typeof InboxMessage>;

/** One inbox for all workspaces: each message names its own. */
const PARTITION = 'inbox';
const ATTEMPTS = 5;
/** Messages are looked at for this long before arriving ones get their turn: long enough to be ahead of the briefings. */
const SLICE_MS = 15;

/**
 * Stores messages before they are acknowledged and looks at them afterwards: telling an ad from chat takes
 * milliseconds, and in a burst Slack would wait for all of them. What a killed process left is looked at by
 * the next one; looking twice does no harm, since triage takes a message once.
 */
export class Inbox {
  readonly #messages: Collection<InboxMessage>;
  readonly #handle: (message: InboxMessage) => Promise<void>;
  readonly #log: Logger;
  readonly #running = new Set<Promise<void>>();
  #turn: Promise<void> = Promise.resolve();
  #sliceBegan = 0;
  #stopped = false;

  constructor(messages: Collection<InboxMessage>, handle: (message: InboxMessage) => Promise<void>, log: Logger) {
    this.#messages = messages;
    this.#handle = handle;
    this.#log = log;
  }

  /** Resolves once the message is durable. @throws JobBriefError STORE_FAILED */
  async put(message: InboxMessage): Promise<void> {
    if (await this.#messages.claim(PARTITION, keyOf(message), message)) this.#schedule(message);
  }

  /** Takes up what an earlier process left. */
  async recover(): Promise<void> {
    for await (const message of this.#messages.list(PARTITION)) this.#schedule(message);
  }

  /** Starts nothing more, and resolves when what was started is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.allSettled(this.#running);
  }

  /** In their order, a slice a turn of the event loop, so that arriving messages are acknowledged in between. */
  #schedule(message: InboxMessage): void {
    this.#turn = this.#turn.then(async () => {
      if (performance.now() - this.#sliceBegan > SLICE_MS) {
        await nextTurn();
        this.#sliceBegan = performance.now();
      }
      if (this.#stopped) return;
      const run = this.#look(message);
      this.#running.add(run);
      void run.finally(() => this.#running.delete(run));
    });
  }

  async #look(message: InboxMessage): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS && !this.#stopped; attempt += 1) {
      try {
        await this.#handle(message);
        await this.#messages.delete(PARTITION, keyOf(message));
        return;
      } catch (error) {
        this.#log.error({ err: error, attempt, message: keyOf(message) }, 'A message could not be taken up');
        await sleep(200 * 2 ** attempt, undefined, { ref: false });
      }
    }
  }
}

function keyOf({ message }: InboxMessage): string {
  return `${message.workspaceId}/${message.channel}/${message.ts}`;
}
