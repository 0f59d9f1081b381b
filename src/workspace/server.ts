import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseBody } from './api/arguments.ts';
import { type ApiAnswer, answer, rateLimited, type WebApi } from './api/web-api.ts';
import type { SocketMode } from './delivery/socket-mode.ts';
import { SlackError } from './errors.ts';
import type { CallFault, Faults } from './faults.ts';
import { isLoopbackHost, readBody, send, sendJson } from './http.ts';
import type { Json } from './model.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { State } from './state.ts';
import type { Uploads } from './uploads.ts';

/** One call that the app made to the Web API. */
export interface ApiCall {
  method: string;
  args: Json;
  /** What was answered; null where the connection was cut first. */
  response: Json | null;
  status: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Answers a request to the web page; false where the path is not the page's. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

const KEPT_CALLS = 20_000;
const LOGIN_PAGE =
  '<!doctype html><html lang="en"><head><title>Sign in | Slack</title></head><body><h1>Sign in to your workspace</h1></body></html>';

export interface ServerParts {
  state: State;
  api: WebApi;
  sockets: SocketMode;
  faults: Faults;
  uploads: Uploads;
  responseUrls: ResponseUrls;
  botToken: string;
  page: PageHandler;
}

/** The workspace's one HTTP server: Web API, Socket Mode, files, response URLs, the web page. */
export class WorkspaceServer {
  readonly calls: ApiCall[] = [];
  readonly #parts: ServerParts;
  readonly #server: Server;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        if (response.headersSent || response.destroyed) return response.destroy();
        const tooLarge = error instanceof RangeError;
        sendJson(response, tooLarge ? 413 : 500, {
          ok: false,
          error: tooLarge ? 'request_too_large' : 'internal_error',
        });
        if (!tooLarge) console.error(error);
      });
    });
    this.#server.on('upgrade', (request, socket, head) => {
      if (!isLoopbackHost(request.headers.host) || !request.url?.startsWith('/socket-mode')) return socket.destroy();
      parts.sockets.upgrade(request, socket, head);
    });
    this.#server.on('clientError', (_error, socket) => socket.destroy());
  }

  /** Listens on the loopback interface only. @returns the port */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve((this.#server.address() as AddressInfo).port);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLoopbackHost(request.headers.host)) return send(response, 421, 'text/plain', 'Unknown host');
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, first, ...rest] = url.pathname.split('/');
    if (first === 'api' && rest[0]) return this.#api(rest.join('.'), request, response);
    if (first === 'files-pri') return this.#download(rest[0] ?? '', request, response);
    if (first === 'upload') return this.#upload(rest[1] ?? '', request, response);
    if (first === 'response') return this.#respond(rest[1] ?? '', request, response);
    if (!(await this.#parts.page(request, response, url))) send(response, 404, 'text/plain', 'Not found');
  }

  async #api(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { api, faults, state } = this.#parts;
    const at = Date.now();
    const body = await readBody(request);
    const fault = faults.next(method);
    if (fault?.kind === 'drop_request') return void response.destroy();
    const contentType = request.headers['content-type'] ?? '';
    const failure = faultAnswer(fault);
    const handled = failure
      ? { answer: failure, args: safeArguments(body, contentType) }
      : api.handle({ method, body, contentType, authorization: request.headers.authorization ?? '' });
    const { token: _, ...args } = handled.args;
    const dropped = fault?.kind === 'drop_answer';
    const { status, json, headers } = handled.answer;
    this.calls.push({ method, args, response: dropped ? null : json, status, at });
    if (this.calls.length > KEPT_CALLS) this.calls.shift();
    if (faults.latencyMs > 0) await sleep(faults.latencyMs);
    if (dropped) response.destroy();
    else sendJson(response, status, json, headers);
    state.tell({ kind: 'call' });
  }

  /** Slack answers a sign-in page, status 200, where the token is missing or wrong. */
  #download(path: string, request: IncomingMessage, response: ServerResponse): void {
    const { state, botToken } = this.#parts;
    const file = state.files.get(path.split('-')[1] ?? '');
    const signedIn = request.headers.authorization === `Bearer ${botToken}`;
    if (!signedIn) send(response, 200, 'text/html; charset=utf-8', LOGIN_PAGE);
    else if (!file) send(response, 404, 'text/html; charset=utf-8', '<!doctype html><title>File not found</title>');
    else send(response, 200, file.wire.mimetype, file.bytes, { 'content-disposition': 'attachment' });
  }

  async #upload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const type = request.headers['content-type'] ?? '';
    const bytes = type.includes('multipart/form-data') ? await firstFile(body, type) : body;
    this.#parts.uploads.fill(id, bytes);
    send(response, 200, 'text/plain', `OK - ${bytes.length}`);
  }

  async #respond(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    try {
      this.#parts.responseUrls.use(id, parseBody(body, request.headers['content-type'] ?? 'application/json'));
      sendJson(response, 200, { ok: true });
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      const gone = error.code === 'expired_url' || error.code === 'used_url';
      sendJson(response, gone ? 404 : 400, { ok: false, error: error.code, ...error.details });
    }
  }
}

/** The answer that a fault gives in place of the method's; null where the method runs. */
function faultAnswer(fault: CallFault | null): ApiAnswer | null {
  if (fault?.kind === 'rate_limited') return rateLimited(fault.retryAfterSeconds);
  if (fault?.kind === 'http_error') return answer(fault.status, { ok: false, error: 'internal_error' });
  if (fault?.kind === 'slack_error') return answer(200, { ok: false, error: fault.error });
  return null;
}

function safeArguments(body: Buffer, contentType: string): Json {
  try {
    return parseBody(body, contentType);
  } catch {
    return {};
  }
}

async function firstFile(body: Buffer, contentType: string): Promise<Buffer> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  for (const value of form.values()) if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  return Buffer.alloc(0);
}
