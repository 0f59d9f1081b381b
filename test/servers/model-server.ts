import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelRequest {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  /** The parsed body. */
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string };
    [parameter: string]: unknown;
  };
}

/** How the server treats one request. */
export type Treatment =
  | { say: string | null; finish?: string; usage?: object | null; refusal?: string; afterMs?: number }
  | { status: number; body?: unknown; headers?: Record<string, string>; afterMs?: number }
  | { send: unknown }
  /** The connection ends in the middle of the body. */
  | { cutAfter: number; say: string }
  /** Nothing is ever sent. */
  | { hang: true };

export interface ModelServer {
  /** As OPENAI_BASE_URL. */
  baseUrl: string;
  requests: ModelRequest[];
  close(): Promise<void>;
}

/**
 * An OpenAI-compatible server on the loopback that does as it is told.
 * @param treat given each request and its number (from 0)
 */
export async function startModelServer(
  treat: (request: ModelRequest, number: number) => Treatment,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (incoming, response) => {
    let text = '';
    for await (const chunk of incoming) text += chunk;
    const request = { path: incoming.url ?? '', headers: incoming.headers, body: text ? JSON.parse(text) : {} };
    requests.push(request);
    answer(response, treat(request, requests.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(response: ServerResponse, treatment: Treatment): void {
  if ('hang' in treatment) return;
  const afterMs = 'afterMs' in treatment ? (treatment.afterMs ?? 0) : 0;
  if (afterMs > 0) {
    setTimeout(() => answer(response, { ...treatment, afterMs: 0 } as Treatment), afterMs);
    return;
  }
  if ('status' in treatment) {
    response.writeHead(treatment.status, { 'content-type': 'application/json', ...treatment.headers });
    response.end(typeof treatment.body === 'string' ? treatment.body : JSON.stringify(treatment.body ?? {}));
    return;
  }
  const body = JSON.stringify('send' in treatment ? treatment.send : completion(treatment));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  if ('cutAfter' in treatment) response.write(body.slice(0, treatment.cutAfter), () => response.destroy());
  else response.end(body);
}

/** A chat completion as OpenAI sends it. */
export function completion(said: {
  say: string | null;
  finish?: string;
  usage?: object | null;
  refusal?: string;
}): object {
  return {
    id: 'chatcmpl-test',
    object: 'chat.completion',
    created: 0,
    model: 'test-model',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: said.say, refusal: said.refusal ?? null },
        finish_reason: said.finish ?? 'stop',
      },
    ],
    ...(said.usage !== null && {
      usage: said.usage ?? {
        prompt_tokens: 1000,
        completion_tokens: 200,
        prompt_tokens_details: { cached_tokens: 600 },
      },
    }),
  };
}
