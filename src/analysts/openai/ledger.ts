import { z } from 'zod';
import { Spending, type Usage } from '../../core/analysis.ts';
import type { Collection } from '../../core/store.ts';

/** What a workspace's model calls took in one calendar month (UTC), by day; and what is set aside for running calls. */
export const UsageMonth = z.strictObject({
  month: z.string(),
  days: z.record(z.string(), Spending),
  reserved: z.array(z.strictObject({ id: z.string(), usd: z.number(), until: z.number() })),
});
export type UsageMonth = z.infer<typeof UsageMonth>;

const NOTHING: Spending = { briefs: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, calls: 0, costUsd: 0 };
/** A reservation of a process that died is free again after this long. */
const RESERVED_FOR = 10 * 60_000;
/** Past months are kept this long for reports. */
const KEPT_FOR = 400 * 86_400_000;

/** Keeps what each workspace spends, and its budget, also when many briefs are written at once. */
export class Ledger {
  readonly #months: Collection<UsageMonth>;
  readonly #budget: number | null;
  readonly #now: () => Date;

  constructor(months: Collection<UsageMonth>, budgetUsdPerMonth: number | null, now: () => Date) {
    this.#months = months;
    this.#budget = budgetUsdPerMonth;
    this.#now = now;
  }

  /**
   * Sets money aside for one answer, before it is asked for. A repair or a longer try may take more than was set
   * aside: the budget is then passed by that one answer, and no further one is asked for.
   * @param usd the most it may cost
   * @returns false where the month's budget would not bear it: then nothing is set aside
   */
  async reserve(workspaceId: string, id: string, usd: number): Promise<boolean> {
    if (this.#budget === null) return true;
    const budget = this.#budget;
    const now = this.#now().getTime();
    let granted = false;
    await this.#change(workspaceId, (record) => {
      const reserved = record.reserved.filter(({ until }) => until > now);
      const taken = spentIn(record).costUsd + reserved.reduce((sum, one) => sum + one.usd, 0);
      granted = taken + usd <= budget;
      return { ...record, reserved: granted ? [...reserved, { id, usd, until: now + RESERVED_FOR }] : reserved };
    });
    return granted;
  }

  /** Books what an answer took in the end, and frees what was set aside for it. */
  async settle(workspaceId: string, id: string, usage: Usage): Promise<void> {
    const day = this.#now().toISOString().slice(0, 10);
    await this.#change(workspaceId, (record) => ({
      ...record,
      days: {
        ...record.days,
        [day]: sum(record.days[day] ?? NOTHING, { ...usage, costUsd: usage.costUsd ?? 0, briefs: 1 }),
      },
      reserved: record.reserved.filter((one) => one.id !== id),
    }));
  }

  /** What a workspace has spent today and this month, beside its budget (USD, null: none set). */
  async report(workspaceId: string): Promise<{ today: Spending; month: Spending; budgetUsd: number | null }> {
    const record = await this.#months.get(workspaceId, this.#month());
    const today = record?.days[this.#now().toISOString().slice(0, 10)] ?? NOTHING;
    return { today, month: record ? spentIn(record) : NOTHING, budgetUsd: this.#budget };
  }

  async #change(workspaceId: string, change: (record: UsageMonth) => UsageMonth): Promise<void> {
    const month = this.#month();
    if (await this.#months.update(workspaceId, month, change)) return;
    await this.#months.claim(workspaceId, month, { month, days: {}, reserved: [] }, KEPT_FOR);
    await this.#months.update(workspaceId, month, change);
  }

  #month(): string {
    return this.#now().toISOString().slice(0, 7);
  }
}

function spentIn({ days }: UsageMonth): Spending {
  return Object.values(days).reduce(sum, NOTHING);
}

function sum(one: Spending, other: Spending): Spending {
  return {
    briefs: one.briefs + other.briefs,
    inputTokens: one.inputTokens + other.inputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    calls: one.calls + other.calls,
    costUsd: Number((one.costUsd + other.costUsd).toFixed(9)),
  };
}
