/** How often something may happen: `burst` at once, then `perMinute`. */
export interface Rate {
  perMinute: number;
  burst: number;
  /** Kept only after Slack has asked to wait: its tiers are averages that tolerate bursts. */
  onlyWhenAsked?: boolean;
}

/**
 * https://docs.slack.dev/apis/web-api/rate-limits. Posting is one a second for each channel, and short bursts
 * pass; ours stays a little under it, since calls do not arrive as evenly as they leave.
 */
export const RATES = {
  post: { perMinute: 55, burst: 3 },
  tier3: { perMinute: 50, burst: 1, onlyWhenAsked: true },
  tier4: { perMinute: 100, burst: 1, onlyWhenAsked: true },
} as const satisfies Record<string, Rate>;

/** A lane that Slack held back keeps to its rate for this long. */
const CAUTION_MS = 60_000;
const MOST_LANES = 2_000;

interface Lane {
  tokens: number;
  at: number;
  /** Nothing starts before. */
  heldUntil: number;
  /** The rate is kept until then where it is kept only when asked. */
  cautiousUntil: number;
  tail: Promise<void>;
}

/** Calls of one key start in the order they came, no faster than their rate; a hold (Retry-After) stops all of the key. */
export class RateLimiter {
  readonly #lanes = new Map<string, Lane>();
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
  turn(key: string, rate: Rate): Promise<void> {
    const lane = this.#lane(key, rate);
    lane.tail = lane.tail.then(() => this.#take(lane, rate));
    return lane.tail;
  }

  /** No call of this key starts within the next `ms` milliseconds. */
  hold(key: string, rate: Rate, ms: number): void {
    const lane = this.#lane(key, rate);
    lane.heldUntil = Math.max(lane.heldUntil, this.#now() + ms);
    lane.cautiousUntil = lane.heldUntil + CAUTION_MS;
    lane.tokens = Math.min(lane.tokens, 1);
  }

  async #take(lane: Lane, rate: Rate): Promise<void> {
    for (;;) {
      const now = this.#now();
      const perMs = rate.perMinute / 60_000;
      const paced = !rate.onlyWhenAsked || now < lane.cautiousUntil;
      lane.tokens = paced ? Math.min(rate.burst, lane.tokens + (now - lane.at) * perMs) : rate.burst;
      lane.at = now;
      const wait = Math.max(lane.heldUntil - now, lane.tokens >= 1 ? 0 : (1 - lane.tokens) / perMs);
      if (wait <= 0) {
        lane.tokens -= 1;
        return;
      }
      await this.#sleep(Math.ceil(wait));
    }
  }

  #lane(key: string, rate: Rate): Lane {
    const known = this.#lanes.get(key);
    if (known !== undefined) return known;
    if (this.#lanes.size >= MOST_LANES) this.#forgetIdle();
    const lane = { tokens: rate.burst, at: this.#now(), heldUntil: 0, cautiousUntil: 0, tail: Promise.resolve() };
    this.#lanes.set(key, lane);
    return lane;
  }

  /** A lane unused for two minutes is as good as a new one: memory stays flat over many channels. */
  #forgetIdle(): void {
    const now = this.#now();
    for (const [key, lane] of this.#lanes) {
      if (now - lane.at > 2 * CAUTION_MS && lane.cautiousUntil < now) this.#lanes.delete(key);
    }
  }
}
