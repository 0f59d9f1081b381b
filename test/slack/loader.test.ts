import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSlackClient } from '../../src/slack/client.ts';
import { createSlackFileLoader } from '../../src/slack/loader.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const signal = AbortSignal.timeout(10_000);

/** A server that plays Slack's. @returns its origin and the tokens it was shown */
async function aServer(answer: RequestListener) {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tokens };
}

async function aLoader(answer: RequestListener) {
  const { origin, tokens } = await aServer(answer);
  const apiUrl = `${origin}/api/`;
  return {
    loader: createSlackFileLoader(createSlackClient('xoxb-1', apiUrl, silent), 'xoxb-1', apiUrl),
    origin,
    tokens,
  };
}

const file = (change: object = {}) => ({
  type: 'file' as const,
  fileId: 'F1',
  name: 'job.txt',
  mediaType: 'text/plain',
  size: 10,
  downloadUrl: null,
  ...change,
});

describe('a shared file', () => {
  test('is downloaded with the bot’s token', async () => {
    const { loader, origin, tokens } = await aLoader((_, response) => response.end('An ad'));
    const input = await loader.load(file({ downloadUrl: `${origin}/files-pri/1` }), signal);
    expect(new TextDecoder().decode(input.bytes)).toBe('An ad');
    expect(input).toMatchObject({ contentType: 'text/plain', fileName: 'job.txt', url: null });
    expect(tokens).toEqual(['Bearer xoxb-1']);
  });

  test('that is a stub is asked for by its id', async () => {
    const { loader, origin } = await aLoader((request, response) => {
      const info = {
        ok: true,
        file: { name: 'real.md', mimetype: 'text/markdown', size: 5, url_private_download: `${origin}/f` },
      };
      response.setHeader('content-type', 'application/json');
      response.end(request.url?.includes('files.info') ? JSON.stringify(info) : 'An ad');
    });
    expect(await loader.load(file(), signal)).toMatchObject({ fileName: 'real.md', contentType: 'text/markdown' });
  });
});

describe('the token', () => {
  test('never goes to a foreign host', async () => {
    const foreign = await aServer((_, response) => response.end('stolen'));
    const { loader } = await aLoader((_, response) => response.end());
    await expect(loader.load(file({ downloadUrl: `${foreign.origin}/x` }), signal)).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
    expect(foreign.tokens).toEqual([]);
  });

  test('does not follow a redirect to a foreign host', async () => {
    const foreign = await aServer((_, response) => response.end('stolen'));
    const { loader, origin } = await aLoader((_, response) =>
      response.writeHead(302, { location: `${foreign.origin}/x` }).end(),
    );
    await expect(loader.load(file({ downloadUrl: `${origin}/f` }), signal)).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
    expect(foreign.tokens).toEqual([]);
  });

  test.each(['https://slack.com.evil.example/f', 'http://files.slack.com/f', 'https://evilslack.com/f'])(
    'is not given to %s',
    async (downloadUrl) => {
      const { loader } = await aLoader((_, response) => response.end());
      await expect(loader.load(file({ downloadUrl }), signal)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
    },
  );
});

describe('what is no file', () => {
  const login = '<!doctype html><html><head><title>Sign in | Slack</title></head><body>Sign in</body></html>';

  test('Slack’s login page in its place is said to be one, also for an HTML file', async () => {
    const { loader, origin } = await aLoader((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(login),
    );
    await expect(loader.load(file({ downloadUrl: `${origin}/f` }), signal)).rejects.toMatchObject({ code: 'WALLED' });
    await expect(
      loader.load(file({ downloadUrl: `${origin}/f`, name: 'job.html', mediaType: 'text/html' }), signal),
    ).rejects.toMatchObject({ code: 'WALLED' });
  });

  test('an HTML file of a job is not taken for a login page', async () => {
    const page = '<!doctype html><title>Keeper at Harbour</title><p>Log in to nothing</p>';
    const { loader, origin } = await aLoader((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    );
    const input = await loader.load(
      file({ downloadUrl: `${origin}/f`, name: 'job.html', mediaType: 'text/html' }),
      signal,
    );
    expect(new TextDecoder().decode(input.bytes)).toBe(page);
  });

  test('a redirect to the login is a wall', async () => {
    const { loader, origin } = await aLoader((_, response) =>
      response.writeHead(302, { location: `${origin}/?redir=%2Ff` }).end(),
    );
    await expect(loader.load(file({ downloadUrl: `${origin}/f` }), signal)).rejects.toMatchObject({ code: 'WALLED' });
  });

  test('a deleted file, a huge one and one that Slack does not know are told apart', async () => {
    const { loader, origin } = await aLoader((request, response) => {
      if (request.url?.includes('files.info'))
        response.setHeader('content-type', 'application/json').end('{"ok":false,"error":"file_not_found"}');
      else if (request.url === '/gone') response.writeHead(404).end();
      else response.end(Buffer.alloc(11 * 1024 * 1024));
    });
    await expect(loader.load(file({ downloadUrl: `${origin}/gone` }), signal)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(loader.load(file({ downloadUrl: `${origin}/big` }), signal)).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
    await expect(
      loader.load(file({ size: 11 * 1024 * 1024, downloadUrl: `${origin}/x` }), signal),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(loader.load(file(), signal)).rejects.toMatchObject({ code: 'WALLED' });
  });
});
