import type { AppEvents } from './app-events.ts';
import { checkMessageBlocks } from './blocks/check.ts';
import { LIMITS } from './blocks/limits.ts';
import { SlackError } from './errors.ts';
import type { AnyBlock, Channel, Ephemeral, Json, Message, MessageMetadata } from './model.ts';
import type { State } from './state.ts';
import { pingsIn } from './text.ts';

/** What an app says: the part that postMessage, postEphemeral, update and response_url share. */
export interface Draft {
  text: string | undefined;
  blocks: AnyBlock[] | undefined;
  attachments: Json[] | undefined;
  metadata: MessageMetadata | undefined;
}

/** An app's message that notifies people: tests assert that an ad's text never does. */
export interface Ping {
  channel: string;
  ts: string;
  target: string;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `&`, `<` and `>` that are no entity and no `<…>` control are escaped, as Slack stores them. */
function normaliseText(text: string): string {
  return text
    .replace(/&(?!amp;|lt;|gt;)/g, '&amp;')
    .replace(/<(?![@#!]|https?:|mailto:|slack:|tel:)([^>]*)/g, '&lt;$1');
}

/** Every mrkdwn string of the blocks: where an app's text can ping. */
function mrkdwnIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (!isJson(value)) return [];
  if (value.type === 'user' && typeof value.user_id === 'string') return [`<@${value.user_id}>`];
  if (value.type === 'broadcast' && typeof value.range === 'string') return [`<!${value.range}>`];
  const own = ['mrkdwn', 'markdown'].includes(String(value.type)) && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(mrkdwnIn)];
}

/** Posts, updates and deletes what the app says, under Slack's rules. */
export class Outbox {
  readonly pings: Ping[] = [];
  readonly #state: State;
  readonly #events: AppEvents;

  constructor(state: State, events: AppEvents) {
    this.#state = state;
    this.#events = events;
  }

  /** Checks what came in. @throws SlackError no_text, invalid_blocks, msg_too_long, invalid_metadata_format … */
  draft(
    input: { text?: unknown; blocks?: unknown; attachments?: unknown; metadata?: unknown },
    maxText: number,
  ): Draft {
    const text = typeof input.text === 'string' && input.text !== '' ? input.text : undefined;
    if (input.blocks !== undefined && !Array.isArray(input.blocks)) throw new SlackError('invalid_blocks_format');
    const blocks = input.blocks === undefined ? undefined : checkMessageBlocks(input.blocks);
    const attachments = Array.isArray(input.attachments) ? input.attachments.filter(isJson) : undefined;
    for (const attachment of attachments ?? [])
      if (attachment.blocks !== undefined)
        attachment.blocks = this.#state.withBlockIds(checkMessageBlocks(attachment.blocks));
    if (text === undefined && !blocks?.length && !attachments?.length) throw new SlackError('no_text');
    if (text !== undefined && [...text].length > maxText) throw new SlackError('msg_too_long');
    const { metadata } = input;
    if (
      metadata !== undefined &&
      !(isJson(metadata) && typeof metadata.event_type === 'string' && isJson(metadata.event_payload))
    )
      throw new SlackError('invalid_metadata_format');
    return {
      text: text === undefined ? undefined : normaliseText(text),
      blocks: blocks && this.#state.withBlockIds(blocks),
      attachments,
      metadata: metadata as MessageMetadata | undefined,
    };
  }

  /**
   * @param options `answering`: through a response_url or a command's answer, which need no membership
   * @throws SlackError not_in_channel
   */
  post(
    channel: Channel,
    draft: Draft,
    options: { threadTs?: string | undefined; broadcast?: boolean; answering?: boolean } = {},
  ): Message {
    if (!options.answering && !channel.members.has(this.#state.setting.bot.id)) throw new SlackError('not_in_channel');
    const message = this.#compose(channel.id, draft, options.threadTs);
    if (options.broadcast && message.thread_ts) message.subtype = 'thread_broadcast';
    this.#state.add(message);
    this.#recordPings(message);
    this.#events.posted(message);
    return message;
  }

  /** @throws SlackError user_not_in_channel */
  postEphemeral(channel: Channel, userId: string, draft: Draft, threadTs?: string): Ephemeral {
    if (!channel.members.has(userId)) throw new SlackError('user_not_in_channel');
    const message: Ephemeral = { ...this.#compose(channel.id, draft, threadTs), to: userId };
    this.#state.addEphemeral(message);
    this.#recordPings(message);
    return message;
  }

  /** The app's own message. @throws SlackError message_not_found, cant_update_message */
  own(channel: Channel, ts: string, refusal: 'cant_update_message' | 'cant_delete_message'): Message {
    const message = this.#state.message(channel.id, ts);
    if (!message) throw new SlackError('message_not_found');
    if (message.user !== this.#state.setting.bot.id) throw new SlackError(refusal);
    return message;
  }

  /** Replaces the given parts; blocks and attachments that are not given stay (an empty list removes them). */
  update(message: Message, draft: Draft): void {
    const previous = structuredClone(message);
    if (draft.text !== undefined) message.text = draft.text;
    if (draft.blocks !== undefined) message.blocks = draft.blocks;
    if (draft.attachments !== undefined) message.attachments = draft.attachments;
    if (draft.metadata !== undefined) message.metadata = draft.metadata;
    message.edited = { user: message.user, ts: this.#state.nextTs() };
    this.#state.changed(message);
    this.#recordPings(message);
    this.#events.changed(message, previous);
  }

  delete(message: Message): void {
    this.#state.remove(message);
    this.#events.deleted(message);
  }

  #compose(channelId: string, draft: Draft, threadTs: string | undefined): Message {
    const { bot, botId, appId, teamId } = this.#state.setting;
    const message: Message = {
      type: 'message',
      channel: channelId,
      user: bot.id,
      bot_id: botId,
      app_id: appId,
      bot_profile: { id: botId, app_id: appId, name: bot.realName, deleted: false, team_id: teamId },
      team: teamId,
      text: draft.text ?? '',
      ts: this.#state.nextTs(),
    };
    if (draft.blocks) message.blocks = draft.blocks;
    if (draft.attachments) message.attachments = draft.attachments;
    if (draft.metadata) message.metadata = draft.metadata;
    const parent = threadTs ? this.#state.message(channelId, threadTs) : undefined;
    if (threadTs) {
      // Slack takes a reply to a message that is gone or not there; it then stands in a thread of its own.
      message.thread_ts = parent?.thread_ts ?? threadTs;
      if (parent) message.parent_user_id = parent.user;
    }
    return message;
  }

  #recordPings(message: Message): void {
    const texts = [message.text, ...mrkdwnIn(message.blocks), ...mrkdwnIn(message.attachments)];
    for (const target of texts.flatMap(pingsIn)) this.pings.push({ channel: message.channel, ts: message.ts, target });
  }
}

/** The longest text of each way to speak. */
export const TEXT_LIMITS = { post: LIMITS.postText, update: LIMITS.updateText } as const;
