import type { IncomingMessage, ServerResponse } from 'node:http';

/** Slack takes files up to 1 GB; a demo in memory does not need to. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** @throws RangeError where it is longer than `MAX_BODY_BYTES` */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new RangeError('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers?: Record<string, string>,
): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(json), headers);
}

/** Only names of this machine are answered, so that no web page can reach the workspace by rebinding its own. */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}
