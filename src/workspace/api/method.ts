import type { AppEvents } from '../app-events.ts';
import type { SocketMode } from '../delivery/socket-mode.ts';
import type { Json } from '../model.ts';
import type { Outbox } from '../outbox.ts';
import type { State } from '../state.ts';
import type { Triggers } from '../triggers.ts';
import type { Uploads } from '../uploads.ts';
import type { Arguments } from './arguments.ts';

/** What the Web API's methods work on. */
export interface ApiContext {
  state: State;
  events: AppEvents;
  outbox: Outbox;
  triggers: Triggers;
  uploads: Uploads;
  sockets: SocketMode;
  /** The workspace's own origin, such as `http://127.0.0.1:4567`. */
  origin: () => string;
}

/** One Web API method. */
export interface Method {
  /** The bot scope it needs; any one of several. Empty: none. */
  scopes: readonly string[];
  /** Called with the app-level token instead of the bot's. */
  appToken?: true;
  /** The answer's fields beside `ok: true`. @throws SlackError */
  run(args: Arguments, context: ApiContext): Json;
}

export type Methods = Record<string, Method>;
