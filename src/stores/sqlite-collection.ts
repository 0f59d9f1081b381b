import type { KeyvSqlite } from '@keyv/sqlite';
import { Keyv } from 'keyv';
import type { z } from 'zod';
import type { Collection } from '../core/store.ts';

/** Rows read at once while listing. */
const PAGE_SIZE = 200;

/** What Keyv stores in the `value` column. */
interface Entry {
  value: unknown;
  expires?: number;
}

/**
 * One collection in one SQLite table. Reads and writes go through Keyv; what must be atomic between
 * processes (claim, update) is one SQL statement beside it, on the same rows and in Keyv's format.
 */
export class SqliteCollection<T> implements Collection<T> {
  readonly #name: string;
  readonly #schema: z.ZodType<T>;
  readonly #adapter: KeyvSqlite;
  /** No error listener: with one, Keyv turns failures into `undefined`, and a failed read into "not found". */
  readonly #keyv: Keyv;
  readonly #toError: (cause: unknown) => Error;

  constructor(name: string, schema: z.ZodType<T>, adapter: KeyvSqlite, toError: (cause: unknown) => Error) {
    this.#name = name;
    this.#schema = schema;
    this.#adapter = adapter;
    this.#keyv = new Keyv({ store: adapter, namespace: name });
    this.#toError = toError;
  }

  async get(workspaceId: string, id: string): Promise<T | null> {
    return this.#guard(async () => {
      const value = await this.#keyv.get(key(workspaceId, id));
      return value === undefined ? null : this.#schema.parse(value);
    });
  }

  async put(workspaceId: string, id: string, value: T, ttlMs?: number): Promise<void> {
    await this.#guard(async () => {
      const stored = await this.#keyv.set(key(workspaceId, id), this.#schema.parse(value), ttlMs);
      if (!stored) throw new Error('the record was not written');
    });
  }

  async claim(workspaceId: string, id: string, value: T, ttlMs?: number): Promise<boolean> {
    return this.#guard(async () => {
      const now = Date.now();
      const expires = ttlMs === undefined ? null : now + ttlMs;
      const rows = await this.#query(
        `INSERT INTO "${this.#name}" (key, value, namespace, expires) VALUES (?, ?, ?, ?)
         ON CONFLICT (key, namespace) DO UPDATE SET value = excluded.value, expires = excluded.expires
         WHERE expires IS NOT NULL AND expires <= ? RETURNING key`,
        [key(workspaceId, id), encode(this.#schema.parse(value), expires), this.#name, expires, now],
      );
      return rows.length === 1;
    });
  }

  async update(workspaceId: string, id: string, change: (value: T) => T): Promise<T | null> {
    return this.#guard(async () => {
      for (;;) {
        const [row] = await this.#query(
          `SELECT key, value, expires FROM "${this.#name}" WHERE key = ? AND namespace = ? AND (expires IS NULL OR expires > ?)`,
          [key(workspaceId, id), this.#name, Date.now()],
        );
        if (!row) return null;
        const changed = this.#schema.parse(change(this.#schema.parse(decode(row.value))));
        const written = await this.#query(
          `UPDATE "${this.#name}" SET value = ? WHERE key = ? AND namespace = ? AND value = ? RETURNING key`,
          [encode(changed, row.expires), key(workspaceId, id), this.#name, row.value],
        );
        if (written.length === 1) return changed;
      }
    });
  }

  async delete(workspaceId: string, id: string): Promise<boolean> {
    return this.#guard(() => this.#keyv.delete(key(workspaceId, id)));
  }

  async *list(workspaceId: string): AsyncIterable<T> {
    // Not Keyv's iterator: it reads every workspace, and ends quietly where a page cannot be read.
    const prefix = key(workspaceId, '');
    const end = `${prefix.slice(0, -1)}0`; // "0" is the character after "/"
    let last = prefix;
    for (;;) {
      const rows = await this.#guard(() =>
        this.#query(
          `SELECT key, value, expires FROM "${this.#name}" WHERE namespace = ? AND key > ? AND key < ?
           AND (expires IS NULL OR expires > ?) ORDER BY key LIMIT ${PAGE_SIZE}`,
          [this.#name, last, end, Date.now()],
        ),
      );
      for (const row of rows) yield await this.#guard(async () => this.#schema.parse(decode(row.value)));
      const next = rows.at(-1);
      if (!next || rows.length < PAGE_SIZE) return;
      last = next.key;
    }
  }

  async #query(sql: string, parameters: unknown[]) {
    await this.#adapter.ready;
    return (await this.#adapter.query(sql, ...parameters)) as { key: string; value: string; expires: number | null }[];
  }

  async #guard<R>(action: () => Promise<R>): Promise<R> {
    try {
      return await action();
    } catch (cause) {
      throw this.#toError(cause);
    }
  }
}

function key(workspaceId: string, id: string): string {
  return `${workspaceId.replaceAll('/', '%2F')}/${id}`;
}

function encode(value: unknown, expires: number | null): string {
  const entry: Entry = expires === null ? { value } : { value, expires };
  return JSON.stringify(entry);
}

function decode(text: string): unknown {
  return (JSON.parse(text) as Entry).value;
}
