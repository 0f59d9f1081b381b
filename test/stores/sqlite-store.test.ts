import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { KeyvSqlite } from '@keyv/sqlite';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SqliteCollection } from '../../src/stores/sqlite-collection.ts';
import { openSqliteStore, storeError } from '../../src/stores/sqlite-store.ts';
import { testStore } from '../contracts/store.ts';
import { temporaryFolder } from '../temporary.ts';

testStore('SQLite in memory', async () => ({ store: await openSqliteStore(':memory:') }));

testStore('SQLite in a file', async () => {
  const path = join(await temporaryFolder(), 'deep', 'jobbrief.sqlite');
  return { store: await openSqliteStore(path), again: () => openSqliteStore(path) };
});

describe('the SQLite store', () => {
  it('refuses to start on a file that is no database, and says so', async () => {
    const path = join(await temporaryFolder(), 'broken.sqlite');
    await writeFile(path, 'garbage '.repeat(2000));
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('not a database'),
      hint: expect.stringContaining('backup'),
    });
  });

  it('says that a locked store is locked, and never "not found"', async () => {
    const path = join(await temporaryFolder(), 'locked.sqlite');
    const store = await openSqliteStore(path);
    const texts = store.collection('texts', z.string());
    await texts.put('T1', 'a', 'kept');
    const other = new DatabaseSync(path);
    other.exec('BEGIN EXCLUSIVE');
    await expect(texts.put('T1', 'b', 'new')).rejects.toMatchObject({
      code: 'STORE_FAILED',
      hint: expect.stringContaining('Another process'),
    });
    other.exec('ROLLBACK');
    other.close();
    expect(await texts.get('T1', 'a')).toBe('kept');
    await store.close();
  });

  it('fails a claim on a full disk, so that nothing is acknowledged that is not stored', async () => {
    const path = join(await temporaryFolder(), 'full.sqlite');
    const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, table: 'texts', wal: true });
    const texts = new SqliteCollection('texts', z.string(), adapter, (error) => storeError(path, error));
    await texts.put('T1', 'warm', 'up');
    // SQLite's own way to say how large a file may grow.
    await adapter.query('PRAGMA max_page_count = 20');
    await expect(texts.claim('T1', 'big', 'x'.repeat(1_000_000))).rejects.toMatchObject({
      code: 'STORE_FAILED',
      hint: expect.stringContaining('disk space'),
    });
    expect(await texts.get('T1', 'warm')).toBe('up');
    await adapter.close();
  });
});
