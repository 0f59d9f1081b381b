import { JobBriefError } from '../core/errors.ts';

/** Types that can hold an advertisement; +json and +xml as well. */
const READABLE_TYPES = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/json',
  'text/json',
  'application/xml',
  'text/xml',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/** Types that say nothing, so that the first bytes decide. */
const UNTOLD_TYPES = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download']);

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/**
 * @param challenged Cloudflare's `cf-mitigated` header
 * @returns why a status means that there is no page to read, null for 2xx
 */
export function errorForStatus(status: number, url: URL, challenged: string | null): JobBriefError | null {
  if (status >= 200 && status < 300) return null;
  const host = url.hostname;
  if (status === 410) return new JobBriefError('CLOSED', `${host} says that this page is gone for good (410).`);
  if (status === 404) {
    return new JobBriefError(
      'CLOSED',
      `${host} has no page at this address (404): the job is gone, or the link is cut off.`,
      {
        hint: 'Check the link in your browser; if you saved the ad, paste its text.',
      },
    );
  }
  if (status === 429) return new JobBriefError('WALLED', `${host} asks for fewer visits just now (429).`);
  // 999 is LinkedIn's own answer to programs.
  if ([401, 403, 407, 451, 999].includes(status) || challenged === 'challenge') {
    return new JobBriefError(
      'WALLED',
      `${host} does not show this page to programs or without signing in (${status}).`,
    );
  }
  const what = status >= 500 ? 'has a problem of its own' : 'does not give the page';
  return new JobBriefError('FETCH_FAILED', `${host} ${what} (${status}).`);
}

/**
 * RFC 9110 §10.2.3: seconds or a date.
 * @returns milliseconds to wait before asking a busy host again; null where the status or header asks for no wait
 */
export function retryAfterMs(status: number, header: string | string[] | undefined, now: Date): number | null {
  if ((status !== 429 && status !== 503) || typeof header !== 'string') return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

/** @throws JobBriefError UNREADABLE for a body that cannot hold an advertisement: an image, an archive, a script … */
export function checkMediaType(contentType: string | null, bytes: Uint8Array): void {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (READABLE_TYPES.has(type) || /^application\/[\w.-]+\+(json|xml)$/.test(type)) return;
  if (UNTOLD_TYPES.has(type) && looksReadable(bytes)) return;
  throw new JobBriefError('UNREADABLE', `The address leads to ${type || 'unknown data'}, not to a page or document.`);
}

function looksReadable(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // A DOCX is a zip archive; whether it really is one, its reader says.
  return start.startsWith('%PDF-') || start.startsWith('PK\x03\x04') || !start.includes('\0');
}
