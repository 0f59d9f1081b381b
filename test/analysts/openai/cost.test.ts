import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger, type UsageMonth } from '../../../src/analysts/openai/ledger.ts';
import { costOf } from '../../../src/analysts/openai/usage.ts';
import { memoryCollection } from '../../servers/memory-collection.ts';
import { type ModelServer, startModelServer } from '../../servers/model-server.ts';
import { AD, analystOn, HONEST, NOW, requestFor } from './setup.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer(() => ({ say: JSON.stringify(HONEST), afterMs: 30 }));
});
afterEach(() => server.close());

describe('what a model costs', () => {
  it('is counted for a brief, a day and a month, cached tokens at their own price', async () => {
    const { analyst } = analystOn(server.baseUrl);
    const { usage } = await analyst.analyze(await requestFor());
    // 400 fresh × $1 + 600 cached × $0.50 + 200 out × $4, a million.
    expect(usage).toEqual({ inputTokens: 1000, cachedTokens: 600, outputTokens: 200, calls: 1, costUsd: 0.0015 });
    const report = await analyst.report('T1');
    expect(report.today).toMatchObject({ briefs: 1, costUsd: 0.0015 });
    expect(report.month).toMatchObject({ briefs: 1, costUsd: 0.0015 });
    expect((await analyst.report('T2')).month.briefs).toBe(0);
  });

  it('is null where no price is known', async () => {
    const { analyst } = analystOn(server.baseUrl, { prices: {} });
    expect((await analyst.analyze(await requestFor())).usage?.costUsd).toBeNull();
  });

  it('charges cached input as other input where it has no price of its own', () => {
    expect(costOf({ inputTokens: 1_000_000, cachedTokens: 500_000, outputTokens: 0 }, { input: 2, output: 8 })).toBe(2);
  });

  it('is never paid twice for the same ad, not even at the same moment', async () => {
    const { analyst, reports } = analystOn(server.baseUrl);
    const request = await requestFor();
    const results = await Promise.all(Array.from({ length: 5 }, () => analyst.analyze(request)));
    expect(server.requests).toHaveLength(1);
    expect(results.map(({ usage }) => usage?.calls).sort()).toEqual([0, 0, 0, 0, 1]);
    expect((await analyst.analyze(request)).usage).toMatchObject({ calls: 0, costUsd: 0 });
    expect(server.requests).toHaveLength(1);
    expect(reports.filter(({ cached }) => cached)).toHaveLength(5);
    expect((await analyst.report('T1')).month.briefs).toBe(1);
  });

  it('is paid anew for another ad, another profile, and another workspace, which shares nothing', async () => {
    const { analyst } = analystOn(server.baseUrl);
    await analyst.analyze(await requestFor());
    await analyst.analyze(await requestFor(AD.replace('12 engineers', '13 engineers')));
    await analyst.analyze({ ...(await requestFor()), profile: 'I wrote Rust for 6 years.' });
    await analyst.analyze(await requestFor(AD, 'T2'));
    expect(server.requests).toHaveLength(4);
  });

  it('keeps no failure', async () => {
    const failing = await startModelServer((_, number) =>
      number === 0 ? { status: 401 } : { say: JSON.stringify(HONEST) },
    );
    const { analyst } = analystOn(failing.baseUrl);
    expect((await analyst.analyze(await requestFor())).fallback?.code).toBe('AUTH');
    expect((await analyst.analyze(await requestFor())).fallback).toBeNull();
    await failing.close();
  });
});

describe('the budget', () => {
  it('ends in the offline brief, which says so', async () => {
    const { analyst } = analystOn(server.baseUrl, { budgetUsdPerMonth: 0.019 });
    const first = await analyst.analyze(await requestFor());
    expect(first.fallback).toBeNull();
    // The longest answer costs $0.016 and its prompt about $0.002: a second one might pass the budget.
    const second = await analyst.analyze(await requestFor(AD.replace('12', '13')));
    expect(second).toMatchObject({
      analyst: 'offline',
      usage: null,
      fallback: { code: 'BUDGET', reason: expect.stringContaining('budget') },
    });
    expect((await analyst.analyze(await requestFor(AD, 'T2'))).fallback).toBeNull();
    expect(server.requests).toHaveLength(2);
  });

  it('holds when many briefs are written at once', async () => {
    const { analyst } = analystOn(server.baseUrl, { budgetUsdPerMonth: 0.05 });
    const requests = await Promise.all(
      Array.from({ length: 12 }, (_, index) => requestFor(AD.replace('12', String(20 + index)))),
    );
    const results = await Promise.all(requests.map((request) => analyst.analyze(request)));
    const paid = results.filter(({ fallback }) => fallback === null).length;
    expect(paid).toBe(2);
    expect(results.filter(({ fallback }) => fallback?.code === 'BUDGET')).toHaveLength(12 - paid);
    expect((await analyst.report('T1')).month.costUsd).toBeLessThanOrEqual(0.05);
  });

  it('needs a price', () => {
    expect(() => analystOn(server.baseUrl, { budgetUsdPerMonth: 5, prices: {} })).toThrow(
      /OPENAI_PRICES has no price for "test-model"/,
    );
  });

  it('starts anew with the month, and frees what a dead process had set aside', async () => {
    let now = NOW;
    const months = memoryCollection<UsageMonth>();
    const ledger = new Ledger(months, 1, () => now);
    expect(await ledger.reserve('T1', 'a', 0.8)).toBe(true);
    expect(await ledger.reserve('T1', 'b', 0.8)).toBe(false);
    now = new Date(NOW.getTime() + 11 * 60_000);
    expect(await ledger.reserve('T1', 'b', 0.8)).toBe(true);
    await ledger.settle('T1', 'b', { inputTokens: 1, cachedTokens: 0, outputTokens: 1, calls: 1, costUsd: 0.9 });
    expect(await ledger.reserve('T1', 'c', 0.2)).toBe(false);
    now = new Date('2026-12-01T00:00:00Z');
    expect(await ledger.reserve('T1', 'c', 0.2)).toBe(true);
    expect((await ledger.report('T1')).month.costUsd).toBe(0);
  });
});
