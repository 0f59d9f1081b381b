/** How often something may happen: `burst` at once, then `perMinute`. */
export interface Rate {
  perMinute: number;
  burst: number;
}

/** https://docs.slack.dev/apis/web-api/rate-limits; posting is one a second for each channel, short bursts pass. */
export const RATES = {
  post: { perMinute: 60, burst: 4 },
  tier3: { perMinute: 50, burst: 40 },
  tier4: { perMinute: 100, burst: 80 },
} as const satisfies Record<string, Rate>;

/** Calls of one key start in the order they came, no faster than their rate; a pause (Retry-After) holds all of the key. */
export class RateLimiter {
  readonly #lanes = new Map<string, { tokens: number; at: number; heldUntil: number; tail: Promise<void> }>();
  readonly #now: () => number;
  readonly #sleep: (ms: number) => Promise<void>;

  constructor(
    now: () => number = Date.now,
    sleep: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  ) {
    this.#now = now;
    this.#sleep = sleep;
  }

  /** Resolves when a call of this key may start. */
  async turn(key: string, rate: Rate): Promise<void> {
    const lane = this.#lane(key, rate);
    const before = lane.tail;
    const mine = before.then(() => this.#take(key, rate));
    lane.tail = mine;
    await mine;
  }

  /** No call of this key starts within the next `ms` milliseconds. */
  hold(key: string, rate: Rate, ms: number): void {
    const lane = this.#lane(key, rate);
    lane.heldUntil = Math.max(lane.heldUntil, this.#now() + ms);
  }

  async #take(key: string, rate: Rate): Promise<void> {
    for (;;) {
      const lane = this.#lane(key, rate);
      const now = this.#now();
      const perMs = rate.perMinute / 60_000;
      lane.tokens = Math.min(rate.burst, lane.tokens + (now - lane.at) * perMs);
      lane.at = now;
      const wait = Math.max(lane.heldUntil - now, lane.tokens >= 1 ? 0 : (1 - lane.tokens) / perMs);
      if (wait <= 0) {
        lane.tokens -= 1;
        return;
      }
      await this.#sleep(Math.ceil(wait));
    }
  }

  #lane(key: string, rate: Rate) {
    const known = this.#lanes.get(key);
    if (known !== undefined) return known;
    // Full, idle lanes hold nothing worth keeping: forget the oldest ones so that memory stays flat.
    if (this.#lanes.size >= 2_000) this.#forgetIdle();
    const lane = { tokens: rate.burst, at: this.#now(), heldUntil: 0, tail: Promise.resolve() };
    this.#lanes.set(key, lane);
    return lane;
  }

  #forgetIdle(): void {
    const now = this.#now();
    for (const [key, lane] of this.#lanes) {
      if (now - lane.at > 120_000 && lane.heldUntil < now) this.#lanes.delete(key);
    }
  }
}
