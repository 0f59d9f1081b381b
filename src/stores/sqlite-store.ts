import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import type { z } from 'zod';
import { JobBriefError } from '../core/errors.ts';
import type { Collection, Store } from '../core/store.ts';
import { SqliteCollection } from './sqlite-collection.ts';

/** How long a write waits for another connection's lock before it fails. */
const BUSY_TIMEOUT_MS = 3000;
const CLEAR_EXPIRED_INTERVAL_MS = 60 * 60 * 1000;

/**
 * Opens (and creates) the store in one SQLite file, or ":memory:".
 * @throws JobBriefError STORE_FAILED where the file is not a database, or cannot be written
 */
export async function openSqliteStore(path: string): Promise<Store> {
  if (path !== ':memory:') await makeFolder(path);
  const adapters = new Map<string, KeyvSqlite>();
  const open = (table: string) => {
    const adapter = new KeyvSqlite({
      uri: path === ':memory:' ? 'sqlite://:memory:' : `sqlite://${resolve(path)}`,
      table,
      wal: path !== ':memory:',
      busyTimeout: BUSY_TIMEOUT_MS,
      clearExpiredInterval: CLEAR_EXPIRED_INTERVAL_MS,
    });
    adapters.set(table, adapter);
    // With WAL, NORMAL loses nothing to a killed process, and no more than the last moments to a power cut;
    // FULL waits for the disk at each of a share's dozen writes (https://www.sqlite.org/pragma.html#pragma_synchronous).
    // A file that is no database fails here too; ping and every operation say so.
    adapter.ready.then(() => adapter.query('PRAGMA synchronous = NORMAL')).catch(() => {});
    return adapter;
  };
  const ping = async () => {
    const adapter = adapters.get('health') ?? open('health');
    try {
      await adapter.ready;
      await adapter.query('SELECT count(*) FROM health');
    } catch (error) {
      throw storeError(path, error);
    }
  };
  await ping();
  return {
    collection<T>(name: string, schema: z.ZodType<T>): Collection<T> {
      // Two namespaces on one adapter merge their keys: one adapter, so one table, a collection.
      if (adapters.has(name)) throw new Error(`The collection ${name} is open already.`);
      return new SqliteCollection(name, schema, open(name), (error) => storeError(path, error));
    },
    ping,
    async close() {
      await Promise.all([...adapters.values()].map((adapter) => adapter.close()));
      adapters.clear();
    },
  };
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
  } catch (error) {
    throw storeError(path, error);
  }
}

/** Says what a driver's error means for the person who runs the bot. */
export function storeError(path: string, cause: unknown): JobBriefError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new JobBriefError('STORE_FAILED', `The store ${path} failed: ${reason}.`, { cause, hint: hintFor(reason) });
}

function hintFor(reason: string): string {
  if (/not a database|malformed|corrupt/i.test(reason)) {
    return 'The file is damaged or no SQLite database: restore it from a backup, or move it away to start with an empty store.';
  }
  if (/full/i.test(reason)) return 'Free some disk space; nothing that was accepted is lost.';
  if (/locked|busy/i.test(reason)) return 'Another process holds the file: stop it, or try again in a minute.';
  return 'Check STORE_URL, and that its folder can be written.';
}
