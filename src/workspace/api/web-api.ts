import { SlackError } from '../errors.ts';
import type { AppManifest, Json } from '../model.ts';
import { RateLimiter } from '../rate-limits.ts';
import type { Views } from '../views.ts';
import { Arguments, parseBody } from './arguments.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import type { ApiContext, Method, Methods } from './method.ts';
import { peopleMethods } from './people.ts';
import { reactionMethods } from './reactions.ts';
import { viewMethods } from './views.ts';

export interface ApiRequest {
  method: string;
  body: Buffer;
  contentType: string;
  authorization: string;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  json: Json;
}

export interface Tokens {
  botToken: string;
  appToken: string;
}

const connectionsOpen: Method = {
  scopes: [],
  appToken: true,
  run: (_args, { sockets, origin }) => ({
    url: `${origin().replace('http:', 'ws:')}/socket-mode?ticket=${sockets.ticket()}`,
  }),
};

/** The Web API: finds the method, checks token, scope and rate, runs it, answers as Slack does. */
export class WebApi {
  /** Set by `revoke()`: every call is answered `token_revoked`. */
  revoked = false;
  readonly #context: ApiContext;
  readonly #methods: Methods;
  readonly #tokens: Tokens;
  readonly #scopes: ReadonlySet<string> | null;
  readonly #limiter: RateLimiter | null;

  constructor(
    context: ApiContext,
    views: Views,
    options: { tokens: Tokens; manifest: AppManifest | null; rateLimits: boolean },
  ) {
    this.#context = context;
    this.#tokens = options.tokens;
    const scopes = options.manifest?.oauth_config?.scopes?.bot;
    this.#scopes = scopes ? new Set(scopes) : null;
    this.#limiter = options.rateLimits ? new RateLimiter() : null;
    this.#methods = {
      ...chatMethods,
      ...conversationMethods,
      ...peopleMethods,
      ...fileMethods,
      ...reactionMethods,
      ...viewMethods(views),
      'api.test': { scopes: [], run: (args) => ({ args: args.raw }) },
      'apps.connections.open': connectionsOpen,
    };
  }

  /** @returns the arguments too, for the log of calls */
  handle(request: ApiRequest): { answer: ApiAnswer; args: Json } {
    let raw: Json = {};
    try {
      raw = parseBody(request.body, request.contentType);
      return { answer: this.#run(request, raw), args: raw };
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      return { answer: answer(200, { ok: false, error: error.code, ...error.details }), args: raw };
    }
  }

  #run(request: ApiRequest, raw: Json): ApiAnswer {
    const method = Object.hasOwn(this.#methods, request.method) ? this.#methods[request.method] : undefined;
    if (!method) throw new SlackError('unknown_method', { req_method: request.method });
    const token = /^Bearer (.+)$/i.exec(request.authorization)?.[1] ?? raw.token;
    this.#authorise(method, token);
    const { token: _, ...rest } = raw;
    const args = new Arguments(rest);
    const wait = this.#limiter?.take(request.method, args.string('channel') ?? '') ?? null;
    if (wait !== null) return rateLimited(wait);
    return answer(200, { ok: true, ...method.run(args, this.#context) });
  }

  #authorise(method: Method, token: unknown): void {
    if (typeof token !== 'string' || token === '') throw new SlackError('not_authed');
    const { botToken, appToken } = this.#tokens;
    if (token !== botToken && token !== appToken) throw new SlackError('invalid_auth');
    if (this.revoked) throw new SlackError('token_revoked');
    if ((token === appToken) !== (method.appToken === true)) throw new SlackError('not_allowed_token_type');
    const { scopes } = method;
    if (!this.#scopes || scopes.length === 0 || scopes.some((scope) => this.#scopes?.has(scope))) return;
    throw new SlackError('missing_scope', { needed: scopes.join(','), provided: [...this.#scopes].join(',') });
  }
}

export function answer(status: number, json: Json, headers: Record<string, string> = {}): ApiAnswer {
  return { status, json, headers };
}

export function rateLimited(seconds: number): ApiAnswer {
  return answer(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(seconds) });
}
