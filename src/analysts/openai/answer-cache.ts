import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Collection } from '../../core/store.ts';

/** A model's answer that was paid for: valid in form, not yet checked against the ad. */
export const CachedAnswer = z.strictObject({
  answer: z.unknown(),
  rung: z.enum(['json_schema', 'json_object', 'prompt']),
});
export type CachedAnswer = z.infer<typeof CachedAnswer>;

const KEPT_FOR = 30 * 86_400_000;

/**
 * Answers by what was asked: the same ad, instructions and model are paid for once in a workspace, also when
 * they are asked for at the same time.
 */
export class AnswerCache {
  readonly #answers: Collection<CachedAnswer>;
  readonly #running = new Map<string, Promise<CachedAnswer>>();

  constructor(answers: Collection<CachedAnswer>) {
    this.#answers = answers;
  }

  /**
   * @param asked everything that decides the answer
   * @param fetch asks the model; what it throws is not kept
   * @returns the answer, and whether this very call paid for it
   */
  async get(
    workspaceId: string,
    asked: readonly string[],
    fetch: (id: string) => Promise<CachedAnswer>,
  ): Promise<{ answer: CachedAnswer; paid: boolean }> {
    const id = createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 32);
    const key = `${workspaceId}\0${id}`;
    const running = this.#running.get(key);
    if (running) return { answer: await running, paid: false };
    let paid = false;
    const lookUp = async () => {
      const kept = await this.#answers.get(workspaceId, id);
      if (kept) return kept;
      paid = true;
      const answer = await fetch(id);
      await this.#answers.put(workspaceId, id, answer, KEPT_FOR);
      return answer;
    };
    const started = lookUp().finally(() => this.#running.delete(key));
    this.#running.set(key, started);
    return { answer: await started, paid };
  }
}
