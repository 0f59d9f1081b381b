import type { Triage } from '../triage/triage.ts';
import { summaryMessage } from './blocks/summary.ts';
import type { Delivery } from './deliver.ts';

/**
 * Shows an item's latest state on its brief. Clicks that come while an update is under way share the
 * next one, so that the last state wins and a busy team does not run into Slack's rates.
 */
export class SummaryRefresher {
  readonly #triage: Triage;
  readonly #delivery: Delivery;
  readonly #waiting = new Map<string, Promise<void>>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(triage: Triage, delivery: Delivery) {
    this.#triage = triage;
    this.#delivery = delivery;
  }

  refresh(workspaceId: string, itemId: string): Promise<void> {
    const key = `${workspaceId}/${itemId}`;
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) return waiting;
    const before = this.#running.get(key) ?? Promise.resolve();
    const next = before
      .catch(() => {})
      .then(async () => {
        this.#waiting.delete(key);
        this.#running.set(key, next);
        try {
          await this.#show(workspaceId, itemId);
        } finally {
          if (this.#running.get(key) === next) this.#running.delete(key);
        }
      });
    this.#waiting.set(key, next);
    return next;
  }

  async #show(workspaceId: string, itemId: string): Promise<void> {
    const item = await this.#triage.item(workspaceId, itemId);
    if (item.replies.summary === null) return;
    const brief = await this.#triage.brief(workspaceId, itemId);
    await this.#delivery.update(item.conversation.channelId, item.replies.summary, summaryMessage(item, brief));
  }
}
