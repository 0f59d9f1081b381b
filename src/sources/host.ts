import type { JobDocument } from '../documents/document.ts';
import type { FetchRequest } from './source.ts';

/** Whether an address is at a host or below it: `boards.greenhouse.io` is at `greenhouse.io`, `greenhouse.io.evil.com` is not. */
export function isAt(url: URL, ...hosts: string[]): boolean {
  const name = url.hostname.toLowerCase();
  const end = name.endsWith('.') ? name.length - 1 : name.length;
  // Every board asks this of every address: no string is made for the answer.
  return hosts.some((host) => {
    const start = end - host.length;
    return start >= 0 && name.startsWith(host, start) && (start === 0 || name[start - 1] === '.');
  });
}

/** The path's segments, decoded; empty ones dropped. */
export function segments(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decode);
}

/** The first label of the host (`acme` of `acme.recruitee.com`). */
export function subdomain(url: URL): string {
  return url.hostname.toLowerCase().split('.')[0] ?? '';
}

/** A request for JSON. Parts of the address that came from outside must be encoded by the caller. */
export function jsonRequest(url: string): FetchRequest {
  return { url, headers: { accept: 'application/json' } };
}

/** An address read without throwing. */
export function toUrl(address: string | null | undefined): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address a document says it came from: as loaded, canonical, or by its own metadata. */
export function documentUrl(document: JobDocument): URL | undefined {
  return toUrl(document.url) ?? toUrl(document.canonicalUrl) ?? toUrl(document.meta['og:url']);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
