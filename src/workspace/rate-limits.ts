/** How often a method may be called: `burst` at once, then `perMinute`. */
interface Rate {
  perMinute: number;
  burst: number;
  /** Counted for each channel apart. */
  byChannel?: boolean;
}

const tier = (perMinute: number): Rate => ({ perMinute, burst: perMinute });

/** Slack's tiers: https://docs.slack.dev/apis/web-api/rate-limits. Methods not named are tier 3. */
const RATES: Record<string, Rate> = {
  // One a second for each channel; short bursts pass.
  'chat.postMessage': { perMinute: 60, burst: 4, byChannel: true },
  'chat.postEphemeral': tier(100),
  'views.open': tier(100),
  'views.update': tier(100),
  'views.push': tier(100),
  'views.publish': tier(100),
  'users.info': tier(100),
  'files.info': tier(100),
  'auth.test': tier(600),
  'users.list': tier(20),
  'conversations.list': tier(20),
  'bots.info': tier(50),
};
const DEFAULT_RATE = tier(50);

/** Token buckets by method (and channel). */
export class RateLimiter {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @returns null where the call may run, else the whole seconds to wait (Retry-After) */
  take(method: string, channel: string): number | null {
    const rate = RATES[method] ?? DEFAULT_RATE;
    const key = rate.byChannel ? `${method} ${channel}` : method;
    const now = this.#now();
    const perMs = rate.perMinute / 60_000;
    const bucket = this.#buckets.get(key) ?? { tokens: rate.burst, at: now };
    const tokens = Math.min(rate.burst, bucket.tokens + (now - bucket.at) * perMs);
    const allowed = tokens >= 1;
    this.#buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    return allowed ? null : Math.max(1, Math.ceil((1 - tokens) / perMs / 1000));
  }
}
