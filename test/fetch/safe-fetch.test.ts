import type { LookupAddress } from 'node:dns';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { createSafeFetch } from '../../src/fetch/safe-fetch.ts';
import { allowing, fetchFrom, startServer } from './local-server.ts';
import { memoryCollection } from './memory-collection.ts';

const PAGE = '<h1>Baker</h1><p>We are looking for a baker.</p>';
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('a page', () => {
  it('comes with its bytes, type and address', async () => {
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=windows-1252');
      response.end(PAGE);
    });
    const page = await fetchFrom(server.port)({ url: `${server.url}/job/1?x=2#top` });
    expect(text(page.bytes)).toBe(PAGE);
    expect(page).toMatchObject({
      contentType: 'text/html; charset=windows-1252',
      finalUrl: `${server.url}/job/1?x=2#top`,
      status: 200,
      redirectedFrom: [],
    });
  });

  it('is asked for under the project’s name and version, without cookies or credentials', async () => {
    let headers: Record<string, unknown> = {};
    const server = await startServer((request, response) => {
      headers = request.headers;
      response.setHeader('content-type', 'text/html').setHeader('set-cookie', 'a=b').end(PAGE);
    });
    const fetch = fetchFrom(server.port);
    await fetch({ url: server.url });
    await fetch({ url: server.url, headers: { accept: 'application/json', 'user-agent': 'Mozilla' } });
    expect(headers['user-agent']).toContain(`Jobbrief/${packageJson.version}`);
    expect(headers.accept).toBe('application/json');
    expect(headers.cookie).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['zstd', zstdCompressSync],
  ])('is unpacked from %s', async (encoding, pack) => {
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', encoding).end(pack(PAGE));
    });
    expect(text((await fetchFrom(server.port)({ url: server.url })).bytes)).toBe(PAGE);
  });

  it.each(['image/png', 'video/mp4', 'application/zip', 'text/css', 'application/javascript'])(
    'of type %s is not read',
    async (type) => {
      const server = await startServer((_, response) => response.setHeader('content-type', type).end('x'));
      await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'UNREADABLE' });
    },
  );

  it.each([
    ['%PDF-1.7 …', true],
    [PAGE, true],
    ['\x89PNG\r\n\x1a\n\0\0\0', false],
  ])('without a telling type is judged by its first bytes', async (body, readable) => {
    const server = await startServer((_, response) =>
      response.setHeader('content-type', 'application/octet-stream').end(Buffer.from(body, 'latin1')),
    );
    const fetched = fetchFrom(server.port)({ url: server.url });
    if (readable) await expect(fetched).resolves.toMatchObject({ status: 200 });
    else await expect(fetched).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('a name that resolves inside', () => {
  const rejectsFor = async (answers: LookupAddress[]) => {
    const fetch = createSafeFetch({ resolve: async () => answers });
    await expect(fetch({ url: 'http://harmless.example.com/' })).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  };

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:192.168.0.1', 'fd00::1', '64:ff9b::a00:1'])(
    'to %s is refused at the connection',
    (address) => rejectsFor([{ address, family: address.includes(':') ? 6 : 4 }]),
  );

  it('is refused where only one of its addresses is inside', () =>
    rejectsFor([
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]));

  it('is refused when it changes its answer between two requests', async () => {
    const server = await startServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
    const answers = ['127.0.0.1', '10.0.0.7'];
    let asked = 0;
    const fetch = fetchFrom(server.port, {
      resolve: async () => [{ address: answers[asked++] ?? '', family: 4 }],
    });
    await expect(fetch({ url: server.url })).resolves.toMatchObject({ status: 200 });
    await expect(fetch({ url: server.url })).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
    expect(asked).toBe(2);
  });

  it('is resolved once a connection: what was checked is what is connected to', async () => {
    const server = await startServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
    let asked = 0;
    const fetch = fetchFrom(server.port, {
      resolve: async () => {
        asked += 1;
        return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
      },
    });
    await expect(fetch({ url: server.url })).resolves.toMatchObject({ status: 200 });
    expect(asked).toBe(1);
  });
});

describe('a redirect', () => {
  const redirecting = (location: string) =>
    startServer((request, response) => {
      if (request.url === '/start') response.writeHead(302, { location }).end();
      else response.setHeader('content-type', 'text/html').end(PAGE);
    });

  it('is followed, and said', async () => {
    const server = await redirecting('/moved');
    const page = await fetchFrom(server.port)({ url: `${server.url}/start` });
    expect(page.finalUrl).toBe(`${server.url}/moved`);
    expect(page.redirectedFrom).toEqual([`${server.url}/start`]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'http://user:secret@site.example/',
    '//metadata.google.internal/',
    'http://site.example:22/',
  ])('to %s is refused', async (location) => {
    const server = await redirecting(location);
    await expect(fetchFrom(server.port)({ url: `${server.url}/start` })).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
  });

  it('to a name that resolves inside is refused', async () => {
    let inside = 0;
    const target = await startServer((_, response) => {
      inside += 1;
      response.end('secret');
    });
    const server = await startServer((_, response) =>
      response.writeHead(302, { location: `http://rebound.example:${target.port}/` }).end(),
    );
    const fetch = createSafeFetch({
      policy: { ...allowing(server.port, target.port), allowsAddress: (ip) => ip === '127.0.0.1' },
      resolve: async (name) => [{ address: name === 'site.example' ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    });
    await expect(fetch({ url: server.url })).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
    expect(inside).toBe(0);
  });

  it('without end stops after five', async () => {
    let visits = 0;
    const server = await startServer((_, response) => {
      visits += 1;
      response.writeHead(301, { location: `/${visits}` }).end();
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    expect(visits).toBe(6);
  });
});

describe('a hostile body', () => {
  const zeros = Buffer.alloc(30_000_000);
  it.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['zstd', zstdCompressSync(zeros)],
  ])('a %s bomb is not unpacked beyond the cap', async (encoding, bomb) => {
    expect(bomb.byteLength).toBeLessThan(100_000);
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', encoding).end(bomb);
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('an endless one is cut off', async () => {
    let sent = 0;
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await expect(fetchFrom(server.port, { maxBytes: 1_000_000 })({ url: server.url })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('one that says it is too large is not even begun', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '50000000' });
      response.flushHeaders();
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('a slow one ends with the deadline, byte by byte or not', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const started = Date.now();
    await expect(fetchFrom(server.port, { deadlineMs: 300 })({ url: server.url })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    });
    expect(Date.now() - started).toBeLessThan(1_500);
  });

  it('a server that never answers ends with the deadline', async () => {
    const server = await startServer(() => {});
    const failed = fetchFrom(server.port, { deadlineMs: 200 })({ url: server.url });
    await expect(failed).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringContaining('did not answer'),
    });
  });

  it('endless headers are cut off', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-long': 'a'.repeat(100_000) }).end(PAGE);
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });

  it.each(['gzip', 'br', 'zstd'])('a broken %s stream is a failure, not a page', async (encoding) => {
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', encoding).end('not packed');
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });

  it('a coding nobody offered is not read', async () => {
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip, gzip').end('x');
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('the caller can give up at any time', async () => {
    const server = await startServer(() => {});
    const stop = new AbortController();
    const fetched = fetchFrom(server.port)({ url: server.url }, stop.signal);
    setTimeout(() => stop.abort(new Error('shutting down')), 50);
    await expect(fetched).rejects.toThrow('shutting down');
  });
});

describe('an answer that is no page', () => {
  it.each([
    [404, 'CLOSED'],
    [410, 'CLOSED'],
    [401, 'WALLED'],
    [403, 'WALLED'],
    [999, 'WALLED'],
    [429, 'WALLED'],
    [500, 'FETCH_FAILED'],
    [503, 'FETCH_FAILED'],
  ])('%i is %s', async (status, code) => {
    const server = await startServer((_, response) => response.writeHead(status).end('no'));
    const failed = fetchFrom(server.port)({ url: server.url });
    await expect(failed).rejects.toMatchObject({ code, message: expect.stringContaining(String(status)) });
  });

  it('is a wall where Cloudflare says that it challenges', async () => {
    const server = await startServer((_, response) => response.writeHead(503, { 'cf-mitigated': 'challenge' }).end());
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'WALLED' });
  });

  it('that names a short wait is asked again once, after it', async () => {
    const visits: number[] = [];
    const server = await startServer((_, response) => {
      visits.push(Date.now());
      if (visits.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.setHeader('content-type', 'text/html').end(PAGE);
    });
    await fetchFrom(server.port, { deadlineMs: 5_000 })({ url: server.url });
    expect(visits).toHaveLength(2);
    expect((visits[1] ?? 0) - (visits[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('that names a longer wait than there is time for is not asked again', async () => {
    let visits = 0;
    const server = await startServer((_, response) => {
      visits += 1;
      response.writeHead(429, { 'retry-after': '120' }).end();
    });
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'WALLED' });
    expect(visits).toBe(1);
  });

  it('a closed port is a failure in words', async () => {
    const server = await startServer((request) => request.socket.destroy());
    await expect(fetchFrom(server.port)({ url: server.url })).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });

  it('an unknown name is a failure in words', async () => {
    const fetch = createSafeFetch({
      resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })),
    });
    const failed = fetch({ url: 'https://no-such-site.example/' });
    await expect(failed).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: 'There is no site named no-such-site.example.',
    });
  });
});

describe('politeness', () => {
  it('spaces requests to one host, and never runs more than allowed at once', async () => {
    const starts: number[] = [];
    let running = 0;
    let most = 0;
    const server = await startServer((_, response) => {
      starts.push(Date.now());
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.setHeader('content-type', 'text/html').end(PAGE);
      }, 120);
    });
    const fetch = fetchFrom(server.port, { hostLimits: { concurrency: 2, spacingMs: 50 } });
    await Promise.all(Array.from({ length: 6 }, (_, index) => fetch({ url: `${server.url}/${index}` })));
    expect(most).toBe(2);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40);
  });

  it('does not keep one host waiting for another', async () => {
    const server = await startServer((request, response) => {
      if (request.headers.host?.startsWith('slow')) return;
      response.setHeader('content-type', 'text/html').end(PAGE);
    });
    const fetch = fetchFrom(server.port, { hostLimits: { concurrency: 1, spacingMs: 0 }, deadlineMs: 500 });
    const slow = fetch({ url: `http://slow.example:${server.port}/` });
    slow.catch(() => {});
    const started = Date.now();
    await fetch({ url: `http://quick.example:${server.port}/` });
    expect(Date.now() - started).toBeLessThan(400);
    await expect(slow).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });
});

describe('the cache', () => {
  it('answers a second share in the same workspace, and no other workspace', async () => {
    let visits = 0;
    const server = await startServer((_, response) => {
      visits += 1;
      response.setHeader('content-type', 'text/html').end(PAGE);
    });
    const { collection, lifetimes } = memoryCollection();
    const fetch = fetchFrom(server.port, { cache: collection });
    const first = await fetch({ url: server.url, workspaceId: 'T1' });
    const second = await fetch({ url: server.url, workspaceId: 'T1' });
    expect(visits).toBe(1);
    expect(text(second.bytes)).toBe(PAGE);
    expect({ ...second, bytes: null }).toEqual({ ...first, bytes: null });
    await fetch({ url: server.url, workspaceId: 'T2' });
    await fetch({ url: server.url });
    expect(visits).toBe(3);
    expect(lifetimes.every((ms) => ms !== undefined && ms > 0 && ms <= 3_600_000)).toBe(true);
  });

  it('keeps no failures, and still refuses inside addresses', async () => {
    let visits = 0;
    const server = await startServer((_, response) => {
      visits += 1;
      response.writeHead(500).end();
    });
    const { collection } = memoryCollection();
    const fetch = fetchFrom(server.port, { cache: collection });
    for (let time = 0; time < 2; time += 1) {
      await expect(fetch({ url: server.url, workspaceId: 'T1' })).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    }
    expect(visits).toBe(2);
    await expect(fetch({ url: 'http://10.0.0.1/', workspaceId: 'T1' })).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
  });
});
