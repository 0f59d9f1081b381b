import { SlackError } from '../errors.ts';
import type { Channel, Json, Message } from '../model.ts';
import type { Arguments } from './arguments.ts';
import { wireMessage } from './chat.ts';
import type { ApiContext, Methods } from './method.ts';

const HISTORY = ['channels:history', 'groups:history', 'im:history'] as const;
const READ = ['channels:read', 'groups:read', 'im:read'] as const;

function wireChannel(channel: Channel, { state }: ApiContext): Json {
  const shared = { id: channel.id, created: channel.created, is_archived: false };
  if (channel.kind === 'im') return { ...shared, is_im: true, user: channel.name, is_open: true };
  return {
    ...shared,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'group',
    is_general: channel.name === 'general',
    is_member: channel.members.has(state.setting.bot.id),
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
}

/** The slice of a list that `oldest`, `latest`, `inclusive`, `limit` and `cursor` ask for. */
function page(args: Arguments, messages: readonly Message[]): { messages: Message[]; next: string } {
  const oldest = Number(args.string('oldest') ?? 0);
  const latest = Number(args.string('latest') ?? Number.POSITIVE_INFINITY);
  const inclusive = args.boolean('inclusive');
  const within = messages.filter(({ ts }) => {
    const at = Number(ts);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  });
  const limit = Math.min(999, Math.max(1, args.number('limit', 100)));
  const start = Number(Buffer.from(args.string('cursor') ?? '', 'base64').toString() || 0);
  const end = start + limit;
  const next = end < within.length ? Buffer.from(String(end)).toString('base64') : '';
  return { messages: within.slice(start, end), next };
}

function readable(args: Arguments, { state }: ApiContext): Channel {
  const channel = state.channel(args.required('channel', 'channel_not_found'));
  if (!channel.members.has(state.setting.bot.id)) throw new SlackError('not_in_channel');
  return channel;
}

export const conversationMethods: Methods = {
  'conversations.history': {
    scopes: HISTORY,
    run(args, context) {
      const channel = readable(args, context);
      const own = context.state
        .messages(channel.id)
        .filter((m) => !m.thread_ts || m.thread_ts === m.ts || m.subtype === 'thread_broadcast')
        .toReversed();
      const { messages, next } = page(args, own);
      const metadata = args.boolean('include_all_metadata');
      return {
        messages: messages.map((message) => wireMessage(message, metadata)),
        has_more: next !== '',
        response_metadata: { next_cursor: next },
      };
    },
  },
  'conversations.replies': {
    scopes: HISTORY,
    run(args, context) {
      const channel = readable(args, context);
      const message = context.state.message(channel.id, args.required('ts', 'thread_not_found'));
      const thread = context.state.thread(channel.id, message?.thread_ts ?? args.required('ts'));
      if (thread.length === 0) throw new SlackError('thread_not_found');
      const { messages, next } = page(args, thread);
      const metadata = args.boolean('include_all_metadata');
      return {
        messages: messages.map((reply) => wireMessage(reply, metadata)),
        has_more: next !== '',
        response_metadata: { next_cursor: next },
      };
    },
  },
  'conversations.info': {
    scopes: READ,
    run: (args, context) => ({
      channel: wireChannel(context.state.channel(args.required('channel', 'channel_not_found')), context),
    }),
  },
  'conversations.list': {
    scopes: READ,
    run(args, context) {
      const types = (args.string('types') ?? 'public_channel').split(',');
      const names = { channel: 'public_channel', group: 'private_channel', im: 'im' } as const;
      const { bot } = context.state.setting;
      const channels = [...context.state.channels.values()].filter(
        (channel) => types.includes(names[channel.kind]) && (channel.kind === 'channel' || channel.members.has(bot.id)),
      );
      return { channels: channels.map((c) => wireChannel(c, context)), response_metadata: { next_cursor: '' } };
    },
  },
  'conversations.members': {
    scopes: READ,
    run: (args, { state }) => ({
      members: [...state.channel(args.required('channel', 'channel_not_found')).members],
      response_metadata: { next_cursor: '' },
    }),
  },
  'conversations.open': {
    scopes: ['im:write'],
    run(args, context) {
      const user = args.string('users')?.split(',')[0];
      if (!user) throw new SlackError('users_list_not_supplied');
      return { channel: { id: context.state.directMessage(user).id } };
    },
  },
  'conversations.join': {
    scopes: ['channels:join'],
    run(args, context) {
      const channel = context.state.channel(args.required('channel', 'channel_not_found'));
      if (channel.kind !== 'channel') throw new SlackError('method_not_supported_for_channel_type');
      channel.members.add(context.state.setting.bot.id);
      context.state.tell({ kind: 'channel', channel: channel.id });
      return { channel: wireChannel(channel, context) };
    },
  },
};
