import { once } from 'node:events';
import { WebApi } from './api/web-api.ts';
import { AppEvents } from './app-events.ts';
import { Delivery, type DeliveryRecord, SLACK_RETRY_DELAYS_MS } from './delivery/delivery.ts';
import { signedHttp } from './delivery/signed-http.ts';
import { SocketMode } from './delivery/socket-mode.ts';
import type { Transport } from './delivery/transport.ts';
import { WorkspaceError } from './errors.ts';
import { Faults } from './faults.ts';
import { Interactions, type Outcome } from './interactions.ts';
import type { AppManifest, Change, Channel, Ephemeral, Message, Person, StoredFile, View } from './model.ts';
import { Outbox, type Ping } from './outbox.ts';
import { createPage } from './page/routes.ts';
import { type FileToShare, PersonActions, type Post } from './person.ts';
import { ResponseUrls } from './response-urls.ts';
import { type ApiCall, WorkspaceServer } from './server.ts';
import { defaultSetting } from './setting.ts';
import { type Setting, State } from './state.ts';
import { Triggers } from './triggers.ts';
import { Uploads } from './uploads.ts';
import type { Entered } from './view-input.ts';
import { Views } from './views.ts';

export interface WorkspaceOptions {
  /** On 127.0.0.1; 0, the default, takes a free one. */
  port?: number;
  /**
   * The app's manifest. With one, scopes, event subscriptions, slash commands and shortcuts are
   * enforced as Slack does; without one (the default) everything is allowed.
   */
  manifest?: AppManifest | null;
  /** Slack's rate limits; on by default. */
  rateLimits?: boolean;
  /** Waits before an event's retries; Slack's own (at once, 1 min, 5 min) by default. */
  retryDelaysMs?: readonly number[];
  /** How long the app has to acknowledge; Slack's 3,000 by default. */
  ackTimeoutMs?: number;
  /** Changes to the people and channels it starts with. */
  setting?: Partial<Setting>;
  /** Time for triggers and response URLs; `Date.now` by default. Tests move it. */
  now?: () => number;
}

/** What the app needs to connect: the values of its environment. */
export interface SlackCredentials {
  /** For `SLACK_API_URL`: the Web API's address, ending in `/api/`. */
  apiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
}

/**
 * A small Slack in memory, on the loopback interface. The app connects as to Slack itself, over
 * Socket Mode or signed HTTP. The methods act as people and see what people see; `user` and
 * `channel` take an id or a name (`ada`, `jobs`).
 */
export interface Workspace extends SlackCredentials {
  /** The web page's address. */
  url: string;
  teamId: string;
  botUserId: string;
  people: readonly Person[];
  /** A conversation by id or name; a person's direct message with the app by `dm(user)`. @throws SlackError channel_not_found */
  channel(idOrName: string): Channel;
  /** The id of a person's direct message with the app. */
  dm(user: string): string;
  /** Delivers over signed HTTP to this address from now on, in place of Socket Mode. */
  deliverOverHttp(requestUrl: string): void;
  /** Resolves once the app's socket is there (at once with `deliverOverHttp`). */
  connected(timeoutMs?: number): Promise<void>;

  /**
   * Posts as a person. `@handle`, `#channel` and addresses in the text are recognised, the rest is
   * escaped; over 4,000 characters it becomes a snippet. @throws WorkspaceError
   */
  post(post: Post): Message;
  /** Posts a text that mentions the app: it gets `app_mention` and `message`. */
  mention(post: Post): Message;
  /** Shares files without a text. */
  upload(post: Omit<Post, 'text' | 'files'> & { files: FileToShare[] }): Message;
  /** Stores a file without sharing it: for a modal's file input, by its id. */
  addFile(user: string, file: FileToShare): StoredFile;
  /** Forwards a message: no text of its own, an attachment with `is_share`. */
  forward(forward: { message: Message; to: string; user: string; comment?: string }): Message;
  edit(message: Message, text: string): void;
  delete(message: Message): void;
  /** Adds link previews: the app gets a `message_changed` in which the text did not change. */
  unfurl(message: Message): void;
  react(message: Message, user: string, name: string): void;
  invite(channel: string): void;

  /** Runs `/command text` in a channel. */
  slash(slash: { channel: string; user: string; command: string; text?: string; thread?: string }): Promise<Outcome>;
  /**
   * Clicks a button or chooses an option; resolves at the app's acknowledgement.
   * `value` is the option's, or says which of several buttons of the same action id. @throws WorkspaceError where it is not there
   */
  click(click: { on: Message | View; actionId: string; user: string; value?: string }): Promise<Outcome>;
  /** Submits the person's topmost modal. `values` by block id (or action id); files by id. Refused inputs are in `errors`, by block id. */
  submitView(submission: { user: string; values?: Entered }): Promise<Outcome>;
  /** Closes the topmost modal, or the whole stack with `all`. */
  closeView(user: string, all?: boolean): Promise<void>;
  messageShortcut(shortcut: { message: Message; user: string; callbackId: string }): Promise<Outcome>;
  globalShortcut(shortcut: { user: string; callbackId: string }): Promise<Outcome>;
  /** Opens the App Home: the app gets `app_home_opened`. */
  openHome(user: string): void;
  /** Removes the app or revokes its tokens: the app gets the event, and every later call fails. */
  revoke(event: 'app_uninstalled' | 'tokens_revoked'): void;

  /** A channel's own messages, oldest first: no thread replies. */
  messages(channel: string): Message[];
  /** A parent and its replies, oldest first. */
  thread(channel: string, ts: string): Message[];
  /** What only this person sees, oldest first. */
  ephemerals(user: string): Ephemeral[];
  /** A person's open modals, the topmost last. */
  views(user: string): View[];
  home(user: string): View | null;
  /** Web API calls of the app, oldest first (the last 20,000). */
  calls: readonly ApiCall[];
  /** Attempts to deliver to the app, with the time of each acknowledgement (the last 20,000). */
  deliveries: readonly DeliveryRecord[];
  /** Everything by which the app notified people. */
  pings: readonly Ping[];
  /** Resolves when every event so far was acknowledged or given up. */
  settled(): Promise<void>;
  /**
   * Waits until `predicate` gives something truthy, and returns it.
   * @param what for the error's text, such as "the brief" @throws Error after `timeoutMs` (5,000 by default)
   */
  waitFor<T>(predicate: () => T | null | undefined | false, timeoutMs?: number, what?: string): Promise<T>;
  /** Everything people see change, as it happens. @returns a function that stops it */
  onChange(listener: (change: Change) => void): () => void;

  faults: Faults;
  /** Cuts the app's sockets without a word. @returns how many */
  dropSockets(): number;
  /** Asks the app to reconnect, as Slack does from time to time. */
  refreshSockets(): void;
  stop(): Promise<void>;
}

/**
 * Starts a workspace.
 * @throws Error where the port is taken
 */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const manifest = options.manifest ?? null;
  const name = manifest?.features.bot_user?.display_name ?? manifest?.display_information.name ?? 'Jobbrief';
  const state = new State({ ...defaultSetting(name), ...options.setting });
  const faults = new Faults();
  const ackTimeoutMs = options.ackTimeoutMs ?? 3000;
  const credentials = {
    botToken: 'xoxb-local-workspace',
    appToken: 'xapp-local-workspace',
    signingSecret: 'local-signing-secret',
  };

  let port = 0;
  const origin = () => `http://127.0.0.1:${port}`;
  const sockets = new SocketMode(state.setting.appId, ackTimeoutMs, (connected) =>
    state.tell({ kind: 'connection', connected }),
  );
  let transport: Transport = sockets;
  const delivery = new Delivery(() => transport, faults, options.retryDelaysMs ?? SLACK_RETRY_DELAYS_MS);
  const events = new AppEvents(state, delivery, manifest);
  const outbox = new Outbox(state, events);
  const triggers = new Triggers(options.now);
  const uploads = new Uploads(state, origin);
  const views = new Views(state);
  const responseUrls = new ResponseUrls(state, outbox, options.now);
  const api = new WebApi({ state, events, outbox, triggers, uploads, sockets, origin }, views, {
    tokens: credentials,
    manifest,
    rateLimits: options.rateLimits ?? true,
  });
  const person = new PersonActions(state, events, uploads, faults);
  const interactions = new Interactions({ state, delivery, views, triggers, responseUrls, uploads, manifest, origin });
  const page = createPage({
    state,
    person,
    interactions,
    views,
    uploads,
    events,
    manifest,
    connected: () => transport.connected(),
  });
  const server = new WorkspaceServer({
    state,
    api,
    sockets,
    faults,
    uploads,
    responseUrls,
    botToken: credentials.botToken,
    page,
  });
  port = await server.listen(options.port ?? 0);

  const userId = (idOrName: string) => state.person(idOrName).id;

  return {
    ...credentials,
    apiUrl: `${origin()}/api/`,
    url: `${origin()}/`,
    teamId: state.setting.teamId,
    botUserId: state.setting.bot.id,
    people: state.setting.people,
    channel: (idOrName) => state.channel(idOrName),
    dm: (user) => state.directMessage(userId(user)).id,
    deliverOverHttp(requestUrl) {
      transport = signedHttp(requestUrl, credentials.signingSecret, ackTimeoutMs);
    },
    async connected(timeoutMs = 10_000) {
      await transport.ready(AbortSignal.timeout(timeoutMs));
    },

    post: (post) => person.post(post),
    mention: (post) => person.post({ ...post, text: `@${state.setting.bot.name} ${post.text ?? ''}` }),
    upload: (post) => person.post(post),
    addFile: (user, file) => uploads.add(userId(user), file.name, Buffer.from(file.content), file.mimetype),
    forward: (forward) => person.forward(forward),
    edit: (message, text) => person.edit(message, text),
    delete: (message) => person.delete(message),
    unfurl: (message) => person.unfurl(message),
    react: (message, user, reaction) => person.react(message, userId(user), reaction),
    invite: (channel) => person.invite(state.channel(channel)),

    slash({ channel, user, command, text = '', thread }) {
      return interactions.command(state.channel(channel), userId(user), command, text, thread);
    },
    click({ on, actionId, user, value }) {
      return 'ts' in on
        ? interactions.clickMessage(on, userId(user), actionId, value)
        : interactions.clickView(on, userId(user), actionId, value);
    },
    async submitView({ user, values = {} }) {
      const view = views.stack(userId(user)).at(-1);
      if (!view) throw new WorkspaceError(`${user} has no open modal.`);
      return interactions.submit(view, userId(user), values);
    },
    closeView: (user, all = false) => interactions.close(userId(user), all),
    messageShortcut: ({ message, user, callbackId }) => interactions.messageShortcut(message, userId(user), callbackId),
    globalShortcut: ({ user, callbackId }) => interactions.globalShortcut(userId(user), callbackId),
    openHome: (user) => events.homeOpened(userId(user), state.homes.get(userId(user))),
    revoke(event) {
      events.lifecycle(event);
      api.revoked = true;
    },

    messages(channel) {
      const own = (m: Message) => !m.thread_ts || m.thread_ts === m.ts || m.subtype === 'thread_broadcast';
      return state.messages(state.channel(channel).id).filter(own);
    },
    thread: (channel, ts) => state.thread(state.channel(channel).id, ts),
    ephemerals: (user) => state.ephemerals(userId(user)),
    views: (user) => [...views.stack(userId(user))],
    home: (user) => state.homes.get(userId(user)) ?? null,
    calls: server.calls,
    deliveries: delivery.records,
    pings: outbox.pings,
    settled: () => delivery.settled(),
    waitFor: (predicate, timeoutMs = 5000, what = 'what was awaited') => waitFor(state, predicate, timeoutMs, what),
    onChange(listener) {
      state.changes.on('change', listener);
      return () => state.changes.off('change', listener);
    },

    faults,
    dropSockets: () => sockets.drop(),
    refreshSockets: () => sockets.refresh(),
    async stop() {
      delivery.stop();
      await sockets.close();
      await server.close();
    },
  };
}

/** Asks again at every change, and now and then for conditions outside the workspace. */
async function waitFor<T>(
  state: State,
  predicate: () => T | null | undefined | false,
  timeoutMs: number,
  what: string,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = predicate();
    if (value) return value;
    if (Date.now() >= deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}.`);
    const signal = AbortSignal.timeout(Math.min(25, Math.max(1, deadline - Date.now())));
    await once(state.changes, 'change', { signal }).catch(() => {});
  }
}
