import { randomBytes } from 'node:crypto';
import { SlackError } from './errors.ts';

/** A `trigger_id` opens one view, within this time. */
const TRIGGER_LIFETIME_MS = 3000;

interface Trigger {
  userId: string;
  issuedAt: number;
  used: boolean;
}

/** The `trigger_id`s that interactions carry. */
export class Triggers {
  readonly #issued = new Map<string, Trigger>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  issue(userId: string): string {
    const now = this.#now();
    for (const [id, trigger] of this.#issued) {
      // Kept a minute past their time, so that a late use is told from an invented one.
      if (now - trigger.issuedAt < 60_000) break;
      this.#issued.delete(id);
    }
    const id = `${Math.floor(now / 1000)}.${randomBytes(4).readUInt32BE()}.${randomBytes(16).toString('hex')}`;
    this.#issued.set(id, { userId, issuedAt: now, used: false });
    return id;
  }

  /** @returns the person whose click it came from. @throws SlackError invalid_trigger_id, expired_trigger_id, exchanged_trigger_id */
  redeem(id: string): string {
    const trigger = this.#issued.get(id);
    if (!trigger) throw new SlackError('invalid_trigger_id');
    if (this.#now() - trigger.issuedAt > TRIGGER_LIFETIME_MS) throw new SlackError('expired_trigger_id');
    if (trigger.used) throw new SlackError('exchanged_trigger_id');
    trigger.used = true;
    return trigger.userId;
  }
}
