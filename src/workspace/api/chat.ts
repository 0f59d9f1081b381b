import { SlackError } from '../errors.ts';
import type { Json, Message } from '../model.ts';
import { TEXT_LIMITS } from '../outbox.ts';
import type { Arguments } from './arguments.ts';
import type { ApiContext, Methods } from './method.ts';

function draftFrom(args: Arguments, { outbox }: ApiContext, maxText: number) {
  const blocks = args.json('blocks', 'invalid_blocks_format');
  const attachments = args.json('attachments', 'invalid_attachments');
  const metadata = args.json('metadata', 'invalid_metadata_format');
  const markdown = args.string('markdown_text');
  if (markdown !== undefined) {
    if (blocks !== undefined || args.string('text') !== undefined) throw new SlackError('markdown_text_conflict');
    return outbox.draft({ text: markdown, blocks: [{ type: 'markdown', text: markdown }], metadata }, maxText);
  }
  return outbox.draft({ text: args.string('text'), blocks, attachments, metadata }, maxText);
}

/** `channel` is left out: the answer names it beside the message. */
export function wireMessage(message: Message, withMetadata = true): Json {
  const { channel: _, metadata, ...wire } = message;
  return structuredClone(withMetadata && metadata ? { ...wire, metadata } : wire);
}

/** A person's id opens the direct message with that person. */
function channelOf(args: Arguments, { state }: ApiContext) {
  const id = args.required('channel', 'channel_not_found');
  return /^[UW]/.test(id) && state.people.has(id) ? state.directMessage(id) : state.channel(id);
}

export const chatMethods: Methods = {
  'chat.postMessage': {
    scopes: ['chat:write'],
    run(args, context) {
      const channel = channelOf(args, context);
      const draft = draftFrom(args, context, TEXT_LIMITS.post);
      const broadcast = args.boolean('reply_broadcast');
      const message = context.outbox.post(channel, draft, { threadTs: args.string('thread_ts'), broadcast });
      return { channel: channel.id, ts: message.ts, message: wireMessage(message) };
    },
  },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    run(args, context) {
      const channel = channelOf(args, context);
      if (!channel.members.has(context.state.setting.bot.id)) throw new SlackError('not_in_channel');
      const draft = draftFrom(args, context, TEXT_LIMITS.post);
      const user = args.required('user', 'user_not_found');
      return { message_ts: context.outbox.postEphemeral(channel, user, draft, args.string('thread_ts')).ts };
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    run(args, context) {
      const channel = channelOf(args, context);
      const message = context.outbox.own(channel, args.required('ts', 'message_not_found'), 'cant_update_message');
      context.outbox.update(message, draftFrom(args, context, TEXT_LIMITS.update));
      return { channel: channel.id, ts: message.ts, text: message.text, message: wireMessage(message) };
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    run(args, context) {
      const channel = channelOf(args, context);
      const message = context.outbox.own(channel, args.required('ts', 'message_not_found'), 'cant_delete_message');
      context.outbox.delete(message);
      return { channel: channel.id, ts: message.ts };
    },
  },
  'chat.getPermalink': {
    scopes: [],
    run(args, context) {
      const channel = channelOf(args, context);
      const message = context.state.message(channel.id, args.required('message_ts', 'message_not_found'));
      if (!message) throw new SlackError('message_not_found');
      const thread = message.thread_ts && message.thread_ts !== message.ts;
      const query = thread ? `?thread_ts=${message.thread_ts}&cid=${channel.id}` : '';
      const id = message.ts.replace('.', '');
      return { channel: channel.id, permalink: `${context.origin()}/archives/${channel.id}/p${id}${query}` };
    },
  },
};
