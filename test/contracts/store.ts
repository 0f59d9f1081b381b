import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Store } from '../../src/core/store.ts';

const Counter = z.strictObject({ name: z.string(), count: z.number() });

/** What every Store must do. `openStore` gives an empty one; `again` opens the same one a second time. */
export function testStore(
  name: string,
  openStore: () => Promise<{ store: Store; again?: () => Promise<Store> }>,
): void {
  describe(`the store contract: ${name}`, () => {
    it('gives back what was put, and null for what was not', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      await counters.put('T1', 'a', { name: 'ä 東京', count: 1 });
      expect(await counters.get('T1', 'a')).toEqual({ name: 'ä 東京', count: 1 });
      expect(await counters.get('T1', 'b')).toBeNull();
      await store.close();
    });

    it('keeps workspaces and collections apart', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      const others = store.collection('others', Counter);
      await counters.put('T1', 'a', { name: 'one', count: 1 });
      await counters.put('T10', 'a', { name: 'ten', count: 10 });
      await others.put('T1', 'a', { name: 'other', count: 0 });
      expect(await Array.fromAsync(counters.list('T1'))).toEqual([{ name: 'one', count: 1 }]);
      expect(await counters.get('T1/a', '')).toBeNull();
      expect(await others.get('T1', 'a')).toEqual({ name: 'other', count: 0 });
      await store.close();
    });

    it('lists more records than a page holds, each once', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      for (let count = 0; count < 450; count++) await counters.put('T1', `id ${count}`, { name: 'n', count });
      const listed = (await Array.fromAsync(counters.list('T1'))).map((record) => record.count);
      expect(new Set(listed).size).toBe(450);
      expect(listed).toHaveLength(450);
      await store.close();
    });

    it('lets exactly one of many claim an id, and another once the claim has expired', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, count) => counters.claim('T1', 'seat', { name: 'c', count }, 60)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      await new Promise((resolve) => setTimeout(resolve, 90));
      expect(await counters.get('T1', 'seat')).toBeNull();
      expect(await counters.claim('T1', 'seat', { name: 'late', count: 0 })).toBe(true);
      await store.close();
    });

    it('loses none of many concurrent updates', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      await counters.put('T1', 'a', { name: 'n', count: 0 });
      await Promise.all(
        Array.from({ length: 50 }, () => counters.update('T1', 'a', (c) => ({ ...c, count: c.count + 1 }))),
      );
      expect((await counters.get('T1', 'a'))?.count).toBe(50);
      expect(await counters.update('T1', 'missing', (c) => c)).toBeNull();
      await store.close();
    });

    it('deletes, and says whether there was one', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      await counters.put('T1', 'a', { name: 'n', count: 0 });
      expect(await counters.delete('T1', 'a')).toBe(true);
      expect(await counters.delete('T1', 'a')).toBe(false);
      await store.close();
    });

    it('refuses a record that does not fit its schema', async () => {
      const { store } = await openStore();
      const counters = store.collection('counters', Counter);
      await expect(counters.put('T1', 'a', { name: 'n' } as never)).rejects.toMatchObject({ code: 'STORE_FAILED' });
      await store.close();
    });

    it('still has its records after it was closed and opened again', async () => {
      const { store, again } = await openStore();
      if (!again) return;
      await store.collection('counters', Counter).put('T1', 'a', { name: 'kept', count: 7 });
      await store.close();
      const reopened = await again();
      expect(await reopened.collection('counters', Counter).get('T1', 'a')).toEqual({ name: 'kept', count: 7 });
      await reopened.close();
    });
  });
}
