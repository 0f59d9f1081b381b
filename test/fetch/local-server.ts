import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type AddressPolicy, isPublicAddress, PUBLIC_INTERNET } from '../../src/fetch/address-policy.ts';
import { createSafeFetch, type SafeFetchOptions } from '../../src/fetch/safe-fetch.ts';

/** A web server for one test, on the loopback address. */
export async function startServer(listener: RequestListener): Promise<{ port: number; url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://site.example:${port}` };
}

/** The real rules, but for one server: its port, and 127.0.0.1. Every other inside address stays refused. */
export function allowing(...ports: number[]): AddressPolicy {
  return {
    allowsAddress: (ip) => ip === '127.0.0.1' || isPublicAddress(ip),
    allowsPort: (port) => ports.includes(port),
    allowsHostName: PUBLIC_INTERNET.allowsHostName,
  };
}

/** A fetch that finds every name at the test's server, at a test's pace. */
export function fetchFrom(port: number, options: SafeFetchOptions = {}) {
  return createSafeFetch({
    policy: allowing(port),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    hostLimits: { concurrency: 10, spacingMs: 0 },
    deadlineMs: 2_000,
    ...options,
  });
}
