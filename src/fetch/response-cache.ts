import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SafeFetchResponse } from './safe-fetch.ts';

/** A page as it was fetched, for the next one in the same workspace who shares it soon after. */
export const CachedResponse = z.strictObject({
  bodyBase64: z.string(),
  contentType: z.string().nullable(),
  finalUrl: z.string(),
  status: z.number(),
  redirectedFrom: z.array(z.string()),
});
export type CachedResponse = z.infer<typeof CachedResponse>;

/** Ten minutes: retries and double shares cost the site nothing, and a refresh soon sees the page anew. */
export const CACHE_MS = 10 * 60 * 1000;

/** Larger bodies are rare, and not worth their room in the store. */
const MAX_CACHED_BYTES = 2_000_000;

/** @returns a key of fixed length: addresses may be longer than a store's keys, and may carry secrets */
export function cacheKey(url: string, headers: Record<string, string>): string {
  const sorted = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([url.replace(/#.*/s, ''), sorted]))
    .digest('base64url');
}

/** @returns the record to keep, null for a body that is too large to keep */
export function toCache({ bytes, ...rest }: SafeFetchResponse): CachedResponse | null {
  if (bytes.byteLength > MAX_CACHED_BYTES) return null;
  return { ...rest, bodyBase64: Buffer.from(bytes).toString('base64') };
}

export function fromCache({ bodyBase64, ...rest }: CachedResponse): SafeFetchResponse {
  return { ...rest, bytes: Buffer.from(bodyBase64, 'base64') };
}
