import { z } from 'zod';
import { type AdFingerprint, fingerprintOf, isSameAd } from '../core/near-duplicate.ts';
import type { JobPosting } from '../core/posting.ts';
import type { Collection, Store } from '../core/store.ts';

const Identity = z.strictObject({
  itemId: z.string(),
  canonicalUrl: z.string().nullable(),
  title: z.string().nullable(),
  signature: z.array(z.number()),
});
type Identity = z.infer<typeof Identity>;

/**
 * Finds the earlier items that were the same job: by address, or by nearly the same text. A workspace's
 * identities (some 2 kB each) are read once and kept: comparing ten thousand takes milliseconds.
 */
export class IdentityIndex {
  readonly #identities: Collection<Identity>;
  readonly #known = new Map<string, Promise<Map<string, Identity>>>();

  constructor(store: Store) {
    this.#identities = store.collection('identities', Identity);
  }

  /** @returns ids of items with this canonical address, the earliest first */
  async findByUrl(workspaceId: string, canonicalUrl: string): Promise<string[]> {
    return this.#find(workspaceId, (identity) => identity.canonicalUrl === canonicalUrl);
  }

  /** @returns ids of items whose ad is nearly the same text, the earliest first */
  async findByText(workspaceId: string, ad: Pick<JobPosting, 'title' | 'description'>): Promise<string[]> {
    const print: AdFingerprint = fingerprintOf(ad);
    return this.#find(workspaceId, (identity) => isSameAd(print, identity));
  }

  async add(
    workspaceId: string,
    itemId: string,
    canonicalUrl: string | null,
    ad: Pick<JobPosting, 'title' | 'description'>,
  ): Promise<void> {
    const identity = { itemId, canonicalUrl, ...fingerprintOf(ad) };
    await this.#identities.put(workspaceId, itemId, identity);
    (await this.#all(workspaceId)).set(itemId, identity);
  }

  async #find(workspaceId: string, isSame: (identity: Identity) => boolean): Promise<string[]> {
    const all = await this.#all(workspaceId);
    return [...all.values()].filter(isSame).map(({ itemId }) => itemId);
  }

  #all(workspaceId: string): Promise<Map<string, Identity>> {
    const known = this.#known.get(workspaceId);
    if (known) return known;
    const reading = this.#read(workspaceId);
    this.#known.set(workspaceId, reading);
    // A store that could not be read is asked again the next time.
    reading.catch(() => this.#known.delete(workspaceId));
    return reading;
  }

  async #read(workspaceId: string): Promise<Map<string, Identity>> {
    const all = new Map<string, Identity>();
    for await (const identity of this.#identities.list(workspaceId)) all.set(identity.itemId, identity);
    return all;
  }
}
