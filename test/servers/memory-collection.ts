import type { Collection } from '../../src/core/store.ts';

/** A collection that forgets with the test. */
export function memoryCollection<T>(): Collection<T> & { size(): number } {
  const records = new Map<string, T>();
  const key = (workspaceId: string, id: string) => JSON.stringify([workspaceId, id]);
  return {
    size: () => records.size,
    get: async (workspaceId, id) => records.get(key(workspaceId, id)) ?? null,
    put: async (workspaceId, id, value) => void records.set(key(workspaceId, id), structuredClone(value)),
    async update(workspaceId, id, change) {
      const value = records.get(key(workspaceId, id));
      if (value === undefined) return null;
      const changed = change(value);
      records.set(key(workspaceId, id), changed);
      return changed;
    },
    async claim(workspaceId, id, value) {
      if (records.has(key(workspaceId, id))) return false;
      records.set(key(workspaceId, id), value);
      return true;
    },
    delete: async (workspaceId, id) => records.delete(key(workspaceId, id)),
    async *list(workspaceId) {
      for (const [id, value] of records) if (JSON.parse(id)[0] === workspaceId) yield value;
    },
  };
}
