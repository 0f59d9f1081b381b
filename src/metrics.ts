import { Counter, Gauge, Registry } from 'prom-client';
import type { Queue } from './core/queue.ts';
import type { TriageObserver } from './triage/ports.ts';

export interface Metrics extends TriageObserver {
  /** In Prometheus' text format. */
  render(): Promise<string>;
  readonly contentType: string;
}

/** Counts what the team gets and what it costs. Nothing of an ad or a person becomes a label. */
export function createMetrics(queue: Queue): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const briefs = new Counter({
    name: 'jobbrief_briefs_total',
    help: 'Briefs written, by analyst and by whether another one had to stand in.',
    labelNames: ['analyst', 'fallback'],
    registers,
  });
  const failures = new Counter({
    name: 'jobbrief_failures_total',
    help: 'Shares that could not be briefed, by error code.',
    labelNames: ['code'],
    registers,
  });
  const duplicates = new Counter({
    name: 'jobbrief_duplicates_total',
    help: 'Shares answered with an earlier thread.',
    registers,
  });
  const claims = new Counter({
    name: 'jobbrief_claims_total',
    help: "An analyst's claims that code checked, and those it demoted or dropped.",
    labelNames: ['result'],
    registers,
  });
  const tokens = new Counter({
    name: 'jobbrief_model_tokens_total',
    help: 'Tokens as the endpoint reported them.',
    labelNames: ['kind'],
    registers,
  });
  const cost = new Counter({
    name: 'jobbrief_model_cost_usd_total',
    help: 'Cost at the configured prices.',
    registers,
  });
  new Gauge({
    name: 'jobbrief_queue_jobs',
    help: 'Jobs of the queue by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await queue.counts())) this.set({ state }, count);
    },
  });
  return {
    briefed({ analyst, fallback, verification, usage }) {
      briefs.inc({ analyst, fallback: fallback?.code ?? 'none' });
      if (verification) for (const [result, count] of Object.entries(verification)) claims.inc({ result }, count);
      if (!usage) return;
      tokens.inc({ kind: 'input' }, usage.inputTokens);
      tokens.inc({ kind: 'cached' }, usage.cachedTokens);
      tokens.inc({ kind: 'output' }, usage.outputTokens);
      cost.inc(usage.costUsd ?? 0);
    },
    failed: (code) => failures.inc({ code }),
    duplicated: () => duplicates.inc(),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
