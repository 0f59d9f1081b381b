import { readConfig } from '../config.ts';
import type { Analyst } from '../core/analysis.ts';
import type { Store } from '../core/store.ts';
import { type ReadJob, readJob } from '../reader.ts';
import type { LoadUrl } from './input.ts';
import type { CommandIo } from './io.ts';

/** What the reading commands share. Network, store and model are opened when first used. */
export interface ReadingParts extends AsyncDisposable {
  read: ReadJob;
  loadUrl: LoadUrl;
  /** The model's analyst where one is configured (with the store for its cache and budget), else the offline one. */
  analyst(): Promise<Analyst>;
}

export function createReadingParts(io: CommandIo): ReadingParts {
  let store: Store | null = null;
  return {
    read: readJob,
    async loadUrl(url, signal) {
      const { createSafeFetch } = await import('../fetch/safe-fetch.ts');
      const { loadJobUrl } = await import('../fetch/load-url.ts');
      const { matchSource } = await import('../sources/index.ts');
      return loadJobUrl(url, { fetch: createSafeFetch(), matchSource }, null, signal);
    },
    async analyst() {
      const config = readConfig(io.env);
      const { createOfflineAnalyst } = await import('../analysts/offline/offline-analyst.ts');
      const offline = createOfflineAnalyst({ now: io.now });
      if (!config.model) return offline;
      const { createConfiguredModel } = await import('../analysts.ts');
      const { openSqliteStore } = await import('../stores/sqlite-store.ts');
      store = await openSqliteStore(config.storePath);
      return createConfiguredModel(config.model, offline, store, io.now, quiet) ?? offline;
    },
    async [Symbol.asyncDispose]() {
      await store?.close();
    },
  };
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
