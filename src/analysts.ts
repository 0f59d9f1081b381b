import type { ModelConfig } from './config.ts';
import type { Analyst } from './core/analysis.ts';
import type { Store } from './core/store.ts';
import type { Logger } from './triage/ports.ts';

/**
 * The model's analyst, where one is configured.
 * @param offline stands in where the model fails, or the budget is spent
 */
export function createConfiguredModel(
  _model: ModelConfig | null,
  _offline: Analyst,
  _store: Store,
  _now: () => Date,
  _log: Logger,
): Analyst | null {
  return null;
}
