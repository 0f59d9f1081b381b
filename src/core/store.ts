import type { z } from 'zod';

/**
 * Records of one kind, one key each, under their workspace: nobody's records are listed or read from
 * another workspace. Implementations pass test/contracts/collection.ts.
 * Every method throws JobBriefError STORE_FAILED when the store cannot be read or written: a failed
 * read is never "not found".
 */
export interface Collection<T> {
  get(workspaceId: string, id: string): Promise<T | null>;
  /** @param ttlMs forgotten after this many milliseconds; kept for good without it */
  put(workspaceId: string, id: string, value: T, ttlMs?: number): Promise<void>;
  /** Read, change and write one record with no other change in between. Null where there is none. */
  update(workspaceId: string, id: string, change: (value: T) => T): Promise<T | null>;
  /** Stores the value only where the id is free: true for exactly one of any number of callers. */
  claim(workspaceId: string, id: string, value: T, ttlMs?: number): Promise<boolean>;
  /** @returns whether there was one */
  delete(workspaceId: string, id: string): Promise<boolean>;
  list(workspaceId: string): AsyncIterable<T>;
}

/** Opens the store's collections. The schema is checked on the way out: an unreadable record is an error, not a guess. */
export interface Store {
  collection<T>(name: string, schema: z.ZodType<T>): Collection<T>;
  /** Throws JobBriefError STORE_FAILED where the store cannot answer now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
