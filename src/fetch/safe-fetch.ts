import { promises as dns, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, request as send } from 'undici';
import packageJson from '../../package.json' with { type: 'json' };
import { JobBriefError } from '../core/errors.ts';
import type { Collection } from '../core/store.ts';
import { type AddressPolicy, checkUrl, PUBLIC_INTERNET, refused } from './address-policy.ts';
import { createHostLimiter, type HostLimits } from './host-limiter.ts';
import { ACCEPTED_ENCODINGS, readBody, tooLarge } from './read-body.ts';
import { CACHE_MS, type CachedResponse, cacheKey, fromCache, toCache } from './response-cache.ts';
import { checkMediaType, errorForStatus, isRedirect, retryAfterMs } from './response-checks.ts';

/** What is asked for. `workspaceId` says whose cache may answer; without it nothing is cached. */
export interface SafeFetchRequest {
  url: string;
  /** Lower case names. */
  headers?: Record<string, string> | undefined;
  workspaceId?: string | undefined;
}

export interface SafeFetchResponse {
  /** Decompressed. */
  bytes: Uint8Array;
  /** The Content-Type header with its charset, null where there was none. */
  contentType: string | null;
  /** The address after redirects. */
  finalUrl: string;
  /** Always 2xx: any other status is an error. */
  status: number;
  /** The addresses that redirected, in order; empty where the first one answered. */
  redirectedFrom: string[];
}

export type SafeFetch = (request: SafeFetchRequest, signal?: AbortSignal) => Promise<SafeFetchResponse>;

/** Everything has a sensible default; tests hand in a resolver and a policy for their own server. */
export interface SafeFetchOptions {
  policy?: AddressPolicy;
  /** All addresses of a name; the default asks the operating system. */
  resolve?: (hostname: string) => Promise<LookupAddress[]>;
  /** Milliseconds from the first connection to the last byte, redirects and a polite retry included. */
  deadlineMs?: number;
  /** Of the decompressed body. */
  maxBytes?: number;
  hostLimits?: HostLimits;
  cache?: Collection<CachedResponse>;
}

const MAX_REDIRECTS = 5;
const CONNECT_TIMEOUT_MS = 5_000;
const MAX_HEADER_BYTES = 32_768;

/** Names the project, so that a site's owner can see who reads and can say no. */
const USER_AGENT = `Jobbrief/${packageJson.version} (reads one job page when a person shares its link)`;
const ACCEPT =
  'text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8,application/pdf;q=0.8,*/*;q=0.5';

/**
 * The one door to the internet. Only public addresses on the web's two ports are reached, also after each
 * redirect: the address is checked in the connection's own lookup, so a name cannot change between check and
 * use. Time and size are capped; nothing of the caller (cookies, credentials) is sent.
 * @returns a function that fetches one address by GET and throws JobBriefError FETCH_REFUSED, FETCH_FAILED,
 *   CLOSED (404, 410), WALLED (401, 403, 407, 429, 451, 999), TOO_LARGE or UNREADABLE (a type that holds no ad);
 *   where `signal` aborts, its reason
 */
export function createSafeFetch(options: SafeFetchOptions = {}): SafeFetch {
  const policy = options.policy ?? PUBLIC_INTERNET;
  const resolve = options.resolve ?? ((hostname) => dns.lookup(hostname, { all: true }));
  const deadlineMs = options.deadlineMs ?? 15_000;
  const maxBytes = options.maxBytes ?? 10_000_000;
  const limit = createHostLimiter(options.hostLimits ?? { concurrency: 2, spacingMs: 300 });
  const agent = new Agent({
    connect: { lookup: guardedLookup(policy, resolve), timeout: CONNECT_TIMEOUT_MS },
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    // One request a connection: nothing lingers, and the command line ends when its work is done.
    pipelining: 0,
  });

  async function hop(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const response = await send(url, {
      dispatcher: agent,
      signal,
      headers: { accept: ACCEPT, ...headers, 'user-agent': USER_AGENT, 'accept-encoding': ACCEPTED_ENCODINGS },
    });
    // A body thrown away unread emits an error, and one that nobody listens to ends the process.
    response.body.on('error', () => {});
    return response;
  }

  /** One hop in its host's turn, with its body; asks once more where a busy host names a wait that fits. */
  async function visit(url: URL, headers: Record<string, string>, signal: AbortSignal, endsAt: number) {
    let response = await hop(url, headers, signal);
    const wait = retryAfterMs(response.statusCode, response.headers['retry-after'], new Date());
    if (wait !== null && Date.now() + wait < endsAt) {
      response.body.destroy();
      await sleep(wait, undefined, { signal });
      response = await hop(url, headers, signal);
    }
    const header = (name: string) => [response.headers[name] ?? []].flat().join(', ') || null;
    const status = response.statusCode;
    const contentType = header('content-type');
    if (isRedirect(status)) {
      response.body.destroy();
      return { status, contentType, location: header('location'), bytes: new Uint8Array() };
    }
    const statusError = errorForStatus(status, url, header('cf-mitigated'));
    const error = statusError ?? (Number(header('content-length')) > maxBytes ? tooLarge(maxBytes) : null);
    if (error) {
      response.body.destroy();
      throw error;
    }
    const bytes = await readBody(response.body, header('content-encoding') ?? '', maxBytes, signal);
    checkMediaType(contentType, bytes);
    return { status, contentType, location: null, bytes };
  }

  async function follow(request: SafeFetchRequest, signal: AbortSignal): Promise<SafeFetchResponse> {
    const redirectedFrom: string[] = [];
    let url = checkUrl(request.url, policy);
    const deadline = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    let endsAt = Number.POSITIVE_INFINITY;
    const both = AbortSignal.any([signal, deadline.signal]);
    const start = () => {
      // Waiting for the first turn is the caller's time, not the page's.
      if (timer) return;
      endsAt = Date.now() + deadlineMs;
      timer = setTimeout(() => deadline.abort(slow(url, deadlineMs)), deadlineMs);
    };
    try {
      for (;;) {
        const answer = await limit(url.host, both, () => {
          start();
          return visit(url, request.headers ?? {}, both, endsAt);
        });
        if (!isRedirect(answer.status)) {
          return {
            bytes: answer.bytes,
            contentType: answer.contentType,
            finalUrl: url.href,
            status: answer.status,
            redirectedFrom,
          };
        }
        const next = answer.location === null ? null : URL.parse(answer.location, url.href);
        if (!next) throw failed(`${url.hostname} redirects without saying where.`);
        redirectedFrom.push(url.href);
        if (redirectedFrom.length > MAX_REDIRECTS) throw failed(`${url.hostname} redirects more than five times.`);
        url = checkUrl(next.href, policy);
      }
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (deadline.signal.aborted) throw deadline.signal.reason;
      throw asJobBriefError(error, url);
    } finally {
      clearTimeout(timer);
    }
  }

  return async (request, signal = new AbortController().signal) => {
    const { cache } = options;
    const { workspaceId } = request;
    if (!cache || workspaceId === undefined) return follow(request, signal);
    checkUrl(request.url, policy);
    const key = cacheKey(request.url, request.headers ?? {});
    const cached = await cache.get(workspaceId, key);
    if (cached) return fromCache(cached);
    const response = await follow(request, signal);
    const record = toCache(response);
    if (record) await cache.put(workspaceId, key, record, CACHE_MS);
    return response;
  };
}

/** A lookup for net.connect that fails where any address of the name is not allowed: no picking the good one. */
function guardedLookup(policy: AddressPolicy, resolve: (hostname: string) => Promise<LookupAddress[]>): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) callback(failed(`${hostname} has no address.`), '', 0);
        else if (!addresses.every(({ address }) => policy.allowsAddress(address))) {
          callback(refused(`${hostname} is not on the public internet.`), '', 0);
        } else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

function failed(message: string, cause?: unknown): JobBriefError {
  return new JobBriefError('FETCH_FAILED', message, { cause });
}

function slow(url: URL, deadlineMs: number): JobBriefError {
  return failed(`${url.hostname} did not answer in full within ${Math.round(deadlineMs / 1000)} seconds.`);
}

/** Says what happened on the wire in words; the cause keeps the details for the log. */
function asJobBriefError(error: unknown, url: URL): JobBriefError {
  if (error instanceof JobBriefError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const host = url.hostname;
  if (code === 'EAI_AGAIN') return failed(`${host} cannot be looked up just now.`, error);
  if (code === 'ENOTFOUND') return failed(`There is no site named ${host}.`, error);
  if (code === 'ECONNREFUSED') return failed(`${host} refuses connections.`, error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return failed(`${host} cannot be reached.`, error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return failed(`${host} sends headers that are too long.`, error);
  if (code.startsWith('ERR_TLS') || code.includes('CERT')) {
    return failed(`${host} does not prove who it is: its certificate is not valid.`, error);
  }
  return failed(`The connection to ${host} broke.`, error);
}
