import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fingerprintOf, isSameAd } from '../core/near-duplicate.ts';
import type { JobPosting } from '../core/posting.ts';
import type { Collection, Store } from '../core/store.ts';

/**
 * Bands of the signature that serve as keys: two ads that share half of their passages meet in one of
 * 42 bands of 3 with a probability of 99.6% (locality-sensitive hashing, Leskovec et al., ch. 3.4).
 */
const BANDS = 42;
const ROWS = 3;
/** Items kept under one key; a key with more is boilerplate. */
const MOST_ITEMS = 50;

const Keyed = z.strictObject({ itemIds: z.array(z.string()) });
const Fingerprint = z.strictObject({
  canonicalUrl: z.string().nullable(),
  title: z.string().nullable(),
  signature: z.array(z.number()),
});
type Ad = Pick<JobPosting, 'title' | 'description'>;

/** Finds the earlier items that were the same job: by address, or by nearly the same text. */
export class IdentityIndex {
  readonly #keys: Collection<z.infer<typeof Keyed>>;
  readonly #fingerprints: Collection<z.infer<typeof Fingerprint>>;

  constructor(store: Store) {
    this.#keys = store.collection('identity_keys', Keyed);
    this.#fingerprints = store.collection('identities', Fingerprint);
  }

  /** @returns ids of items with this canonical address, the earliest first */
  async findByUrl(workspaceId: string, canonicalUrl: string): Promise<string[]> {
    return (await this.#keys.get(workspaceId, urlKey(canonicalUrl)))?.itemIds ?? [];
  }

  /** @returns ids of items whose ad is nearly the same text, the earliest first */
  async findByText(workspaceId: string, ad: Ad): Promise<string[]> {
    const print = fingerprintOf(ad);
    const found = await Promise.all(bandKeys(print.signature).map((key) => this.#keys.get(workspaceId, key)));
    const candidates = new Set(found.flatMap((keyed) => keyed?.itemIds ?? []));
    const same: string[] = [];
    for (const id of candidates) {
      const other = await this.#fingerprints.get(workspaceId, id);
      if (other && isSameAd(print, other)) same.push(id);
    }
    return same;
  }

  async add(workspaceId: string, itemId: string, canonicalUrl: string | null, ad: Ad): Promise<void> {
    const print = fingerprintOf(ad);
    await this.#fingerprints.put(workspaceId, itemId, { canonicalUrl, ...print });
    const keys = [...bandKeys(print.signature), ...(canonicalUrl ? [urlKey(canonicalUrl)] : [])];
    for (const key of keys) await this.#addUnder(workspaceId, key, itemId);
  }

  async #addUnder(workspaceId: string, key: string, itemId: string): Promise<void> {
    if (await this.#keys.claim(workspaceId, key, { itemIds: [itemId] })) return;
    await this.#keys.update(workspaceId, key, ({ itemIds }) => ({
      itemIds: itemIds.includes(itemId) ? itemIds : [...itemIds, itemId].slice(-MOST_ITEMS),
    }));
  }
}

function urlKey(canonicalUrl: string): string {
  return `url:${createHash('sha256').update(canonicalUrl).digest('base64url')}`;
}

function bandKeys(signature: readonly number[]): string[] {
  if (signature.length < BANDS * ROWS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.slice(band * ROWS, (band + 1) * ROWS);
    return `band:${band}:${rows.map((row) => row.toString(36)).join('.')}`;
  });
}
