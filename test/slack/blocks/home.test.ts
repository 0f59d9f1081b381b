import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/slack/blocks/home.ts';

const spent = (costUsd: number) => ({
  briefs: 3,
  inputTokens: 12_000,
  cachedTokens: 0,
  outputTokens: 1500,
  calls: 4,
  costUsd,
});

describe('App Home', () => {
  it('says what the model has cost, and the budget where there is one', () => {
    const view = JSON.stringify(homeView([], { today: spent(0.05), month: spent(1.2), budgetUsd: 20 }));
    expect(view).toContain('$0.05 today, $1.20 this month of a budget of $20.00');
    expect(view).toContain('3 answers, 13,500 tokens');
  });

  it('says nothing of money where no model is configured', () => {
    expect(JSON.stringify(homeView([], null))).not.toContain('$');
  });
});
