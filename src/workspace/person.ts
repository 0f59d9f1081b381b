import { addReaction, removeReaction } from './api/reactions.ts';
import type { AppEvents } from './app-events.ts';
import { WorkspaceError } from './errors.ts';
import type { Faults } from './faults.ts';
import type { Channel, Json, Message, SlackFile } from './model.ts';
import type { State } from './state.ts';
import { encodeTyped, linksIn, unescapeText } from './text.ts';
import type { Uploads } from './uploads.ts';

/** A typed text longer than this becomes a snippet, as in Slack's own clients. */
const LONGEST_TYPED_TEXT = 4000;

/** A file to share: bytes, or a text. */
export interface FileToShare {
  name: string;
  content: string | Buffer;
  mimetype?: string;
}

export interface Post {
  /** Id or name (`jobs`). */
  channel: string;
  /** Id or handle. */
  user: string;
  /** As typed: `@handle`, `#channel` and addresses are recognised, everything else is escaped. */
  text?: string;
  /** New files, or ids of files uploaded before. */
  files?: (FileToShare | string)[];
  /** The ts of the message to reply to. */
  thread?: string;
  /** Also sends a reply to the channel. */
  broadcast?: boolean;
}

/** What people do with messages. */
export class PersonActions {
  readonly #state: State;
  readonly #events: AppEvents;
  readonly #uploads: Uploads;
  readonly #faults: Faults;

  constructor(state: State, events: AppEvents, uploads: Uploads, faults: Faults) {
    this.#state = state;
    this.#events = events;
    this.#uploads = uploads;
    this.#faults = faults;
  }

  /** Posts as a person: a text over 4,000 characters becomes a snippet. @throws WorkspaceError */
  post(post: Post): Message {
    const channel = this.#joined(post.channel, post.user);
    const user = this.#state.person(post.user);
    const files = (post.files ?? []).map((file) => this.#file(user.id, file));
    let text = post.text ?? '';
    if ([...text].length > LONGEST_TYPED_TEXT) {
      files.push(this.#uploads.addSnippet(user.id, text).wire);
      text = '';
    }
    if (text.trim() === '' && files.length === 0) throw new WorkspaceError('An empty message cannot be sent.');
    const message = this.#compose(channel, user.id, text, post.thread);
    if (files.length > 0) {
      message.subtype = 'file_share';
      message.files = structuredClone(files);
    } else if (post.broadcast && message.thread_ts) message.subtype = 'thread_broadcast';
    return this.#publish(message);
  }

  /** Shares a message into another conversation, as Slack's "Forward message" does. */
  forward(forward: { message: Message; to: string; user: string; comment?: string }): Message {
    const channel = this.#joined(forward.to, forward.user);
    const message = this.#compose(channel, this.#state.person(forward.user).id, forward.comment ?? '', undefined);
    const { message: original } = forward;
    const author = this.#state.people.get(original.user);
    const attachment: Json = {
      id: 1,
      is_share: true,
      is_msg_unfurl: true,
      ts: original.ts,
      channel_id: original.channel,
      channel_team: original.team,
      author_id: original.user,
      author_name: author?.realName ?? original.user,
      author_subname: author?.realName ?? original.user,
      color: 'D0D0D0',
      text: original.text,
      fallback: original.text,
      footer: `Posted in #${this.#state.channel(original.channel).name}`,
      mrkdwn_in: ['text'],
      message_blocks: [
        {
          team: original.team,
          channel: original.channel,
          ts: original.ts,
          message: { blocks: structuredClone(original.blocks ?? []) },
        },
      ],
    };
    if (original.files) attachment.files = structuredClone(original.files);
    message.attachments = [attachment];
    return this.#publish(message);
  }

  edit(message: Message, text: string): void {
    const previous = structuredClone(message);
    Object.assign(message, encodeTyped(text, this.#state.directory()));
    message.edited = { user: message.user, ts: this.#state.nextTs() };
    this.#state.changed(message);
    this.#events.changed(message, previous);
  }

  /** Deletes; a message that others replied to leaves a tombstone, as in Slack. */
  delete(message: Message): void {
    if (!message.reply_count) {
      this.#state.remove(message);
      this.#events.deleted(message);
      return;
    }
    const previous = structuredClone(message);
    for (const part of ['blocks', 'files', 'attachments', 'edited'] as const) delete message[part];
    Object.assign(message, { subtype: 'tombstone', hidden: true, text: 'This message was deleted.' });
    this.#state.changed(message);
    this.#events.changed(message, previous);
  }

  /** Adds the preview of a message's links, with the `message_changed` that Slack sends for it. */
  unfurl(message: Message): void {
    const previous = structuredClone(message);
    message.attachments = linksIn(message.text).map((url, index) => ({
      id: index + 1,
      from_url: url,
      original_url: url,
      fallback: url,
      title: new URL(url).hostname,
      title_link: url,
      service_name: new URL(url).hostname,
    }));
    this.#state.changed(message);
    this.#events.changed(message, previous);
  }

  react(message: Message, userId: string, name: string): void {
    const there = message.reactions?.some((reaction) => reaction.name === name && reaction.users.includes(userId));
    if (there) removeReaction(message, userId, name);
    else addReaction(message, userId, name);
    this.#state.changed(message);
    this.#events.reaction(there ? 'reaction_removed' : 'reaction_added', message, userId, name);
  }

  /** Adds the app to a channel, as `/invite` does. */
  invite(channel: Channel): void {
    channel.members.add(this.#state.setting.bot.id);
    this.#state.tell({ kind: 'channel', channel: channel.id });
    this.#events.memberJoined(channel, this.#state.setting.bot.id);
  }

  #joined(channelId: string, userId: string): Channel {
    const channel = this.#state.channel(channelId);
    const user = this.#state.person(userId);
    if (channel.members.has(user.id)) return channel;
    throw new WorkspaceError(`${user.realName} is not in #${channel.name}.`);
  }

  #file(userId: string, file: FileToShare | string): SlackFile {
    const stored =
      typeof file === 'string'
        ? this.#uploads.get(file)
        : this.#uploads.add(userId, file.name, Buffer.from(file.content), file.mimetype);
    stored.shared = true;
    return stored.wire;
  }

  #compose(channel: Channel, userId: string, typed: string, thread: string | undefined): Message {
    const { text, blocks } = encodeTyped(typed, this.#state.directory());
    const message: Message = {
      type: 'message',
      channel: channel.id,
      user: userId,
      team: this.#state.setting.teamId,
      text,
      ts: this.#state.nextTs(),
      client_msg_id: crypto.randomUUID(),
    };
    if (blocks.length > 0) message.blocks = this.#state.withBlockIds(blocks);
    if (!thread) return message;
    const parent = this.#state.message(channel.id, thread);
    if (!parent) throw new WorkspaceError('The message to reply to is gone.');
    message.thread_ts = parent.thread_ts ?? parent.ts;
    message.parent_user_id = parent.user;
    return message;
  }

  #publish(message: Message): Message {
    this.#state.add(message);
    const hidden = this.#faults.hideFileDetails ? message.files : undefined;
    const files = hidden?.map(({ id }) => ({ id, mode: 'file_access', file_access: 'check_file_info' }));
    this.#events.posted(files ? { ...message, files: files as unknown as SlackFile[] } : message);
    if (this.#faults.unfurlLinks && linksIn(message.text).length > 0) this.unfurl(message);
    return message;
  }
}

/** A message's text as a person typed it, to edit it. */
export function typedText(message: Message, state: State): string {
  const plain = message.text
    .replace(/<@(\w+)>/g, (_, id: string) => `@${state.people.get(id)?.name ?? id}`)
    .replace(/<#\w+\|([^>]*)>/g, '#$1')
    .replace(/<https?:\/\/[^>|]+\|([^>]*)>/g, '$1')
    .replace(/<(https?:\/\/[^>|]+)>/g, '$1');
  return unescapeText(plain);
}
