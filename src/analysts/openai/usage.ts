import type { Usage } from '../../core/analysis.ts';

/** USD per million tokens. Cached input costs as much as other input where no price is given. */
export interface ModelPrice {
  input: number;
  cachedInput?: number | undefined;
  output: number;
}

export type TokenCount = Pick<Usage, 'inputTokens' | 'cachedTokens' | 'outputTokens'>;

/** Adds up the calls of one answer, also those that failed. */
export class UsageMeter {
  readonly #price: ModelPrice | null;
  #count: TokenCount & { calls: number } = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, calls: 0 };

  constructor(price: ModelPrice | null) {
    this.#price = price;
  }

  /** A request was sent. */
  called(): void {
    this.#count.calls++;
  }

  spent(tokens: TokenCount): void {
    this.#count.inputTokens += tokens.inputTokens;
    this.#count.cachedTokens += tokens.cachedTokens;
    this.#count.outputTokens += tokens.outputTokens;
  }

  total(): Usage {
    return { ...this.#count, costUsd: this.#price ? costOf(this.#count, this.#price) : null };
  }
}

/** What tokens cost, in USD. */
export function costOf({ inputTokens, cachedTokens, outputTokens }: TokenCount, price: ModelPrice): number {
  const fresh = Math.max(0, inputTokens - cachedTokens);
  const usd =
    (fresh * price.input + cachedTokens * (price.cachedInput ?? price.input) + outputTokens * price.output) / 1e6;
  return Number(usd.toFixed(9));
}

/** Text costs about a token for every four characters; East Asian text one a character. For budgets and missing counts. */
export function estimateTokens(text: string): number {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return Math.ceil((text.length - wide) / 4 + wide);
}

/**
 * The tokens that an answer reports. An endpoint that reports none is counted by estimate: what is not
 * counted would slip past a budget.
 */
export function tokensOf(usage: unknown, sent: string, received: string): TokenCount {
  const report = typeof usage === 'object' && usage !== null ? (usage as Record<string, unknown>) : {};
  const details =
    typeof report.prompt_tokens_details === 'object'
      ? (report.prompt_tokens_details as { cached_tokens?: unknown } | null)
      : null;
  const input = count(report.prompt_tokens);
  const output = count(report.completion_tokens);
  return {
    inputTokens: input ?? estimateTokens(sent),
    cachedTokens: Math.min(count(details?.cached_tokens) ?? 0, input ?? 0),
    outputTokens: output ?? estimateTokens(received),
  };
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.round(value) : null;
}
