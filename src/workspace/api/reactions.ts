import { SlackError } from '../errors.ts';
import type { Message } from '../model.ts';
import type { Arguments } from './arguments.ts';
import { wireMessage } from './chat.ts';
import type { ApiContext, Methods } from './method.ts';

function target(args: Arguments, { state }: ApiContext): Message {
  const channel = state.channel(args.required('channel', 'channel_not_found'));
  if (!channel.members.has(state.setting.bot.id)) throw new SlackError('not_in_channel');
  const message = state.message(channel.id, args.required('timestamp', 'message_not_found'));
  if (!message) throw new SlackError('message_not_found');
  return message;
}

/** @throws SlackError already_reacted */
export function addReaction(message: Message, userId: string, name: string): void {
  message.reactions ??= [];
  const reaction = message.reactions.find((existing) => existing.name === name);
  if (reaction?.users.includes(userId)) throw new SlackError('already_reacted');
  if (!reaction) message.reactions.push({ name, users: [userId], count: 1 });
  else {
    reaction.users.push(userId);
    reaction.count = reaction.users.length;
  }
}

/** @throws SlackError no_reaction */
export function removeReaction(message: Message, userId: string, name: string): void {
  const reaction = message.reactions?.find((existing) => existing.name === name);
  if (!reaction?.users.includes(userId)) throw new SlackError('no_reaction');
  reaction.users = reaction.users.filter((user) => user !== userId);
  reaction.count = reaction.users.length;
  message.reactions = message.reactions?.filter((existing) => existing.count > 0);
}

function reactionName(args: Arguments): string {
  const name = args.required('name', 'no_item_specified').replaceAll(':', '');
  if (!/^[a-z0-9_+'-]+$/.test(name)) throw new SlackError('invalid_name');
  return name;
}

export const reactionMethods: Methods = {
  'reactions.add': {
    scopes: ['reactions:write'],
    run(args, context) {
      const message = target(args, context);
      addReaction(message, context.state.setting.bot.id, reactionName(args));
      context.state.changed(message);
      return {};
    },
  },
  'reactions.remove': {
    scopes: ['reactions:write'],
    run(args, context) {
      const message = target(args, context);
      removeReaction(message, context.state.setting.bot.id, reactionName(args));
      context.state.changed(message);
      return {};
    },
  },
  'reactions.get': {
    scopes: ['reactions:read'],
    run: (args, context) => ({ type: 'message', message: wireMessage(target(args, context)) }),
  },
};
