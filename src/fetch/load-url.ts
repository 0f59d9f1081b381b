import { JobBriefError } from '../core/errors.ts';
import { interstitialTarget } from './interstitial.ts';
import { errorForRedirect } from './redirects.ts';
import type { SafeFetch, SafeFetchResponse } from './safe-fetch.ts';

/** What the sources say of an address: the request that brings its posting (`matchSource` of the sources). */
export type MatchSource = (url: URL) => { url: string; headers?: Record<string, string> } | undefined;

/** The shape of the documents' DocumentInput. */
export interface LoadedDocument {
  bytes: Uint8Array;
  contentType: string | null;
  fileName: string | null;
  /** The job's page, after redirects; also where the bytes came from its board's API. */
  url: string;
}

export interface LoadUrlDependencies {
  fetch: SafeFetch;
  matchSource: MatchSource;
}

/** Hosts whose addresses only lead elsewhere; where to is known after asking them. */
const SHORTENERS = new Set(
  'lnkd.in bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly rb.gy cutt.ly is.gd shorturl.at t.ly trib.al grnh.se smrtr.io dlvr.it hubs.ly hubs.li'.split(
    ' ',
  ),
);

/**
 * Brings the document of a shared job link: the board's own data where there is some, else the page.
 * @param address as the person shared it
 * @param workspaceId whose cache may answer; null for none
 * @returns the document, with the job's page as its url
 * @throws JobBriefError FETCH_REFUSED, FETCH_FAILED, WALLED, CLOSED, TOO_LARGE, UNREADABLE
 */
export async function loadJobUrl(
  address: string,
  { fetch, matchSource }: LoadUrlDependencies,
  workspaceId: string | null,
  signal?: AbortSignal,
): Promise<LoadedDocument> {
  const get = (request: { url: string; headers?: Record<string, string> }) =>
    fetch({ ...request, workspaceId: workspaceId ?? undefined }, signal);

  const shared = URL.parse(address.trim());
  if (!shared) throw new JobBriefError('FETCH_REFUSED', 'That is not a web address.');

  const direct = await loadFromBoard(shared);
  if (direct) return direct;
  let page = await get({ url: shared.href });
  if (SHORTENERS.has(shared.hostname)) {
    const target = interstitialTarget(page.bytes, page.finalUrl);
    if (target) page = await get({ url: target });
    const final = new URL(page.finalUrl);
    return (await loadFromBoard(final)) ?? asDocument(page);
  }
  const final = new URL(page.finalUrl);
  const proven = errorForRedirect(shared, final);
  if (proven) throw proven;
  return (page.redirectedFrom.length > 0 && (await loadFromBoard(final))) || asDocument(page);

  /** The board's API; where it fails the page may still show the ad. Not where the caller gave up. */
  async function loadFromBoard(url: URL): Promise<LoadedDocument | null> {
    const request = matchSource(url);
    if (!request || request.url === url.href) return null;
    try {
      const { bytes, contentType } = await get(request);
      return { bytes, contentType, fileName: null, url: url.href };
    } catch (error) {
      if (!(error instanceof JobBriefError)) throw error;
      return null;
    }
  }
}

function asDocument({ bytes, contentType, finalUrl }: SafeFetchResponse): LoadedDocument {
  return { bytes, contentType, fileName: null, url: finalUrl };
}
