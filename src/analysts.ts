import { CachedAnswer } from './analysts/openai/answer-cache.ts';
import { UsageMonth } from './analysts/openai/ledger.ts';
import { createModelAnalyst } from './analysts/openai/model-analyst.ts';
import type { ModelConfig } from './config.ts';
import type { Analyst, PaidAnalyst } from './core/analysis.ts';
import type { Store } from './core/store.ts';
import type { Logger } from './triage/ports.ts';

/**
 * The model's analyst, where one is configured.
 * @param offline stands in where the model fails, or the budget is spent
 * @throws JobBriefError CONFIG_INVALID where a budget is set and the model has no price
 */
export function createConfiguredModel(
  config: ModelConfig | null,
  offline: Analyst,
  store: Store,
  now: () => Date,
  log: Logger,
): PaidAnalyst | null {
  if (!config) return null;
  return createModelAnalyst({
    ...config,
    cache: store.collection('model_answers', CachedAnswer),
    usage: store.collection('model_usage', UsageMonth),
    fallback: offline,
    now,
    log,
  });
}
