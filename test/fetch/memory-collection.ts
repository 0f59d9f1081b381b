import type { Collection } from '../../src/core/store.ts';
import type { CachedResponse } from '../../src/fetch/response-cache.ts';

/** A cache that forgets with the test, and remembers the lifetimes that it was told. */
export function memoryCollection() {
  const records = new Map<string, CachedResponse>();
  const lifetimes: (number | undefined)[] = [];
  const collection: Collection<CachedResponse> = {
    get: async (workspaceId, id) => records.get(`${workspaceId}/${id}`) ?? null,
    put: async (workspaceId, id, value, ttlMs) => {
      records.set(`${workspaceId}/${id}`, value);
      lifetimes.push(ttlMs);
    },
    update: async () => null,
    claim: async () => false,
    delete: async (workspaceId, id) => records.delete(`${workspaceId}/${id}`),
    async *list() {
      yield* records.values();
    },
  };
  return { collection, lifetimes };
}
