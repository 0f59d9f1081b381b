import type { JobSource } from './core/intake.ts';
import type { Store } from './core/store.ts';
import type { DocumentInput } from './documents/document.ts';
import { loadJobUrl } from './fetch/load-url.ts';
import { CachedResponse } from './fetch/response-cache.ts';
import { createSafeFetch, type SafeFetch } from './fetch/safe-fetch.ts';
import { matchSource } from './sources/index.ts';
import type { DocumentLoader } from './triage/ports.ts';

type FileSource = Extract<JobSource, { type: 'file' }>;

/** Brings files that the chat platform holds. */
export interface FileLoader {
  load(source: FileSource, signal: AbortSignal): Promise<DocumentInput>;
}

/** The one door to the internet, remembering pages for a few minutes. */
export function createCachedFetch(store: Store): SafeFetch {
  return createSafeFetch({ cache: store.collection('fetched_pages', CachedResponse) });
}

/** Brings whatever a share named: addresses through the guarded fetch, files through the chat platform. */
export function createDocumentLoader(fetch: SafeFetch, files: FileLoader): DocumentLoader {
  return {
    async load(source, workspaceId, signal) {
      if (source.type === 'url') return loadJobUrl(source.url, { fetch, matchSource }, workspaceId, signal);
      if (source.type === 'file') return files.load(source, signal);
      return {
        bytes: new TextEncoder().encode(source.text),
        contentType: 'text/plain; charset=utf-8',
        fileName: null,
        url: source.url ?? null,
      };
    },
  };
}
