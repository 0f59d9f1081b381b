import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { SlackError } from './errors.ts';
import type { AnyBlock, Change, Channel, Ephemeral, Message, Person, StoredFile, View } from './model.ts';
import type { Directory } from './text.ts';

/** Who and what the workspace starts with. */
export interface Setting {
  teamName: string;
  teamId: string;
  appId: string;
  botId: string;
  bot: Person;
  people: Person[];
  channels: { name: string; topic: string; private?: boolean; bot: boolean }[];
}

/**
 * Everything that the workspace remembers, in memory. Each change is told to `changes`, so pages and
 * waiting tests see it.
 */
export class State {
  readonly setting: Setting;
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly files = new Map<string, StoredFile>();
  /** By person: open modals, the topmost last. */
  readonly modals = new Map<string, View[]>();
  /** By person: the App Home as last published. */
  readonly homes = new Map<string, View>();
  readonly changes = new EventEmitter();
  /** By channel, in order of posting; replies among them. */
  readonly #messages = new Map<string, Message[]>();
  readonly #byTs = new Map<string, Message>();
  /** Replies by channel and thread, oldest first. */
  readonly #replies = new Map<string, Message[]>();
  readonly #ephemerals: Ephemeral[] = [];
  #lastMicros = 0;
  #serial = 0;

  constructor(setting: Setting) {
    this.setting = setting;
    this.changes.setMaxListeners(0);
    for (const person of [...setting.people, setting.bot]) this.people.set(person.id, person);
    for (const channel of setting.channels) this.addChannel(channel);
    for (const person of setting.people) {
      const id = this.id('D');
      const members = new Set([person.id, setting.bot.id]);
      this.channels.set(id, { id, name: person.id, kind: 'im', topic: '', members, created: seconds() });
    }
  }

  addChannel(channel: Setting['channels'][number]): Channel {
    const members = new Set(this.setting.people.map((person) => person.id));
    if (channel.bot) members.add(this.setting.bot.id);
    const id = this.id('C');
    const kind = channel.private ? 'group' : 'channel';
    const added: Channel = { id, name: channel.name, kind, topic: channel.topic, members, created: seconds() };
    this.channels.set(id, added);
    return added;
  }

  /** A Slack-like id: a letter, then nine of A–Z and 0–9; never the same twice. */
  id(prefix: string): string {
    this.#serial += 1;
    return `${prefix}0${this.#serial.toString(36).toUpperCase().padStart(4, '0')}${randomBytes(3).toString('hex').toUpperCase()}`;
  }

  /** Seconds and microseconds since 1970, later than every one before: Slack's id of a message. */
  nextTs(): string {
    this.#lastMicros = Math.max(Date.now() * 1000, this.#lastMicros + 1);
    return `${Math.floor(this.#lastMicros / 1e6)}.${String(this.#lastMicros % 1e6).padStart(6, '0')}`;
  }

  directory(): Directory {
    const people = [...this.people.values()];
    const channels = [...this.channels.values()].filter((channel) => channel.kind !== 'im');
    return {
      people: new Map([
        ...people.map((person) => [person.name.toLowerCase(), person.id] as const),
        ...people.map((person) => [person.realName.toLowerCase(), person.id] as const),
      ]),
      channels: new Map(channels.map((channel) => [channel.name, channel.id])),
    };
  }

  /** By id, or by name (`jobs`, `#jobs`). @throws SlackError channel_not_found */
  channel(idOrName: string): Channel {
    const name = idOrName.replace(/^#/, '');
    const found =
      this.channels.get(idOrName) ??
      [...this.channels.values()].find((channel) => channel.kind !== 'im' && channel.name === name);
    if (!found) throw new SlackError('channel_not_found');
    return found;
  }

  /** The direct message between a person and the app. @throws SlackError user_not_found */
  directMessage(userId: string): Channel {
    const found = [...this.channels.values()].find((channel) => channel.kind === 'im' && channel.name === userId);
    if (!found) throw new SlackError('user_not_found');
    return found;
  }

  /** By id or handle (`ada`, `@ada`). @throws SlackError user_not_found */
  person(idOrName: string): Person {
    const name = idOrName.replace(/^@/, '').toLowerCase();
    const found =
      this.people.get(idOrName) ?? [...this.people.values()].find((person) => person.name.toLowerCase() === name);
    if (!found) throw new SlackError('user_not_found');
    return found;
  }

  /** All messages of a channel with their replies, oldest first. */
  messages(channelId: string): readonly Message[] {
    return this.#messages.get(channelId) ?? [];
  }

  /** A parent and its replies, oldest first. */
  thread(channelId: string, threadTs: string): Message[] {
    const parent = this.message(channelId, threadTs);
    const replies = this.#replies.get(`${channelId} ${threadTs}`) ?? [];
    return parent ? [parent, ...replies] : [...replies];
  }

  message(channelId: string, ts: string): Message | undefined {
    return this.#byTs.get(`${channelId} ${ts}`);
  }

  add(message: Message): void {
    const list = this.#messages.get(message.channel) ?? [];
    list.push(message);
    this.#messages.set(message.channel, list);
    this.#byTs.set(`${message.channel} ${message.ts}`, message);
    if (message.thread_ts) this.#reply(message, message.thread_ts);
    this.#tell(message, 'new');
  }

  changed(message: Message): void {
    this.#tell(message, 'changed');
  }

  remove(message: Message): void {
    const list = this.#messages.get(message.channel) ?? [];
    list.splice(list.indexOf(message), 1);
    this.#byTs.delete(`${message.channel} ${message.ts}`);
    const replies = this.#replies.get(`${message.channel} ${message.thread_ts}`) ?? [];
    if (replies.includes(message)) {
      replies.splice(replies.indexOf(message), 1);
      this.#count(message.channel, message.thread_ts ?? '', replies);
    }
    this.#tell(message, 'deleted');
  }

  /** What one person alone sees, oldest first. */
  ephemerals(userId: string): Ephemeral[] {
    return this.#ephemerals.filter((message) => message.to === userId);
  }

  addEphemeral(message: Ephemeral): void {
    this.#ephemerals.push(message);
    this.#tellEphemeral(message, 'new');
  }

  removeEphemeral(ts: string): void {
    const index = this.#ephemerals.findIndex((message) => message.ts === ts);
    const [removed] = index < 0 ? [] : this.#ephemerals.splice(index, 1);
    if (removed) this.#tellEphemeral(removed, 'deleted');
  }

  tell(change: Change): void {
    this.changes.emit('change', change);
  }

  /** Slack names blocks that have no id. */
  withBlockIds(blocks: AnyBlock[]): AnyBlock[] {
    return blocks.map((block) => ({ ...block, block_id: block.block_id ?? randomBytes(3).toString('base64url') }));
  }

  #reply(message: Message, threadTs: string): void {
    const key = `${message.channel} ${threadTs}`;
    const replies = this.#replies.get(key) ?? [];
    replies.push(message);
    this.#replies.set(key, replies);
    this.#count(message.channel, threadTs, replies);
  }

  /** What a parent says of its thread. */
  #count(channelId: string, threadTs: string, replies: Message[]): void {
    const parent = this.message(channelId, threadTs);
    if (!parent) return;
    parent.thread_ts = parent.ts;
    parent.reply_count = replies.length;
    parent.reply_users = [...new Set(replies.map((reply) => reply.user))];
    parent.latest_reply = replies.at(-1)?.ts;
    this.#tell(parent, 'changed');
  }

  #tell(message: Message, how: 'new' | 'changed' | 'deleted'): void {
    this.tell({ kind: 'message', channel: message.channel, ts: message.ts, threadTs: message.thread_ts ?? null, how });
  }

  #tellEphemeral(message: Ephemeral, how: 'new' | 'deleted'): void {
    const { channel, ts, to } = message;
    this.tell({ kind: 'ephemeral', channel, ts, threadTs: message.thread_ts ?? null, to, how });
  }
}

export const seconds = (): number => Math.floor(Date.now() / 1000);
