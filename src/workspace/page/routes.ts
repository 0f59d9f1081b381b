import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppEvents } from '../app-events.ts';
import { SlackError, WorkspaceError } from '../errors.ts';
import { send, sendJson } from '../http.ts';
import type { Interactions } from '../interactions.ts';
import type { AppManifest, Change } from '../model.ts';
import type { PersonActions } from '../person.ts';
import type { PageHandler } from '../server.ts';
import type { State } from '../state.ts';
import type { Uploads } from '../uploads.ts';
import type { Views } from '../views.ts';
import { handleAction } from './actions.ts';
import { type Html, html } from './html.ts';
import { type Look, mainPane, renderPage, threadPane } from './layout.ts';
import { renderChannel, renderThread } from './messages.ts';
import { renderModal } from './modal.ts';

/** What the web page shows and does. */
export interface PageParts {
  state: State;
  person: PersonActions;
  interactions: Interactions;
  views: Views;
  uploads: Uploads;
  events: AppEvents;
  manifest: AppManifest | null;
  connected: () => boolean;
}

/** Nothing from elsewhere, no inline script or style, no framing, no form that leaves. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** `/assets/…` by the ending of the name; the names themselves are of one form and lie beside this file. */
const ASSET = /^\/assets\/((?:client|styles)\/[a-z]+\.(?:js|css)|icon\.svg)$/;
const ASSET_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

function look(url: URL, state: State): Look {
  const { searchParams } = url;
  const asUser = state.people.get(searchParams.get('as') ?? '') ?? state.setting.people[0] ?? state.setting.bot;
  const [first] = state.channels.values();
  const wanted = state.channels.get(searchParams.get('channel') ?? '') ?? first;
  if (!wanted) throw new WorkspaceError('The workspace has no channel.');
  const channel = wanted.kind === 'im' ? state.directMessage(asUser.id) : wanted;
  const home = searchParams.get('home') === '1' && channel.kind === 'im';
  // Whoever just arrives sees what the workspace is about: the thread that a first share gets.
  const arriving = url.pathname === '/' && !searchParams.has('channel');
  const share = arriving
    ? state.messages(channel.id).find(({ files, reply_count }) => files ?? reply_count)
    : undefined;
  return { asUser, channel, threadTs: searchParams.get('thread') ?? share?.ts ?? null, home };
}

/** Pages of other sites cannot act here: a browser says where a request comes from. */
function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined ? site === 'same-origin' : origin === `http://${host}`;
}

/** Changes as server-sent events, to the person they concern. */
function stream(request: IncomingMessage, response: ServerResponse, asUser: string, state: State): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', ...PAGE_HEADERS });
  response.write('retry: 1000\n\n');
  const tell = (change: Change) => {
    if (change.kind === 'call' || change.kind === 'visitor' || ('to' in change && change.to !== asUser)) return;
    response.write(`data: ${JSON.stringify(change)}\n\n`);
  };
  state.changes.on('change', tell);
  state.tell({ kind: 'visitor' });
  request.on('close', () => state.changes.off('change', tell));
}

/** The web page's routes: `/`, `/assets/…` and `/ui/…`. */
export function createPage(parts: PageParts): PageHandler {
  const { state, views, manifest } = parts;

  const fragment = (url: URL): Html | null => {
    const shown = look(url, state);
    const { asUser, channel, threadTs } = shown;
    switch (url.pathname) {
      case '/':
        return renderPage(shown, state, manifest, parts.connected());
      case '/ui/main':
        return mainPane(shown, state);
      case '/ui/thread':
        return threadPane(shown, state);
      case '/ui/messages':
        return renderChannel(channel, asUser.id, state);
      case '/ui/replies':
        return threadTs ? renderThread(channel, threadTs, asUser.id, state) : null;
      case '/ui/modal': {
        const stack = views.stack(asUser.id);
        const top = stack.at(-1);
        return top ? renderModal(top, stack.length, state) : html``;
      }
      default:
        return null;
    }
  };

  const get = async (url: URL, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const asset = ASSET.exec(url.pathname)?.[1];
    if (asset) {
      const bytes = await readFile(new URL(asset, import.meta.url)).catch(() => null);
      if (bytes) send(response, 200, ASSET_TYPES[asset.split('.')[1] ?? ''] ?? '', bytes, PAGE_HEADERS);
      return bytes !== null;
    }
    if (url.pathname === '/ui/events') {
      stream(request, response, look(url, state).asUser.id, state);
      return true;
    }
    const file = url.pathname.startsWith('/ui/file/')
      ? state.files.get(url.pathname.slice('/ui/file/'.length))
      : undefined;
    if (file) {
      const headers = { ...PAGE_HEADERS, 'content-disposition': 'attachment' };
      send(response, 200, 'application/octet-stream', file.bytes, headers);
      return true;
    }
    const permalink = /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(url.pathname);
    if (permalink) {
      const [, channel = '', seconds, micros] = permalink;
      const thread = url.searchParams.get('thread_ts') ?? `${seconds}.${micros}`;
      response.writeHead(302, { location: `/?${new URLSearchParams({ channel, thread })}` }).end();
      return true;
    }
    const markup = fragment(url);
    if (markup) send(response, 200, 'text/html; charset=utf-8', markup.markup, PAGE_HEADERS);
    return markup !== null;
  };

  return async (request, response, url) => {
    if (request.method === 'GET' || request.method === 'HEAD') return get(url, request, response);
    if (request.method !== 'POST' || !url.pathname.startsWith('/ui/')) return false;
    if (!isSameOrigin(request)) {
      sendJson(response, 403, { ok: false, error: 'This request came from another page.' });
      return true;
    }
    try {
      sendJson(response, 200, await handleAction(url, request, look(url, state), parts));
    } catch (error) {
      if (!(error instanceof WorkspaceError || error instanceof SlackError)) throw error;
      sendJson(response, 200, { ok: false, error: error.message });
    }
    return true;
  };
}
