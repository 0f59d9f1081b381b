import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { helpMessage } from '../../blocks/help.ts';
import type { SlackParts } from '../../parts.ts';

/** Kinds of message that people write; joins, topics, edits and bots are not among them. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** The fields of a message event that we use. */
export const PostedMessage = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
});

type Args = Pick<SlackEventMiddlewareArgs<'message'>, 'event'> & Pick<AllMiddlewareArgs, 'context'>;

/** A message in a channel or a direct message: brief the jobs in it, leave chat alone. */
export function onMessage({ intake, delivery }: SlackParts) {
  return async ({ event, context }: Args): Promise<void> => {
    const message = PostedMessage.safeParse(event).data;
    const workspaceId = context.teamId;
    if (!message?.user || !workspaceId || message.bot_id !== undefined || !WRITTEN.has(message.subtype)) return;
    const direct = message.channel_type === 'im';
    const mentioned = context.botUserId !== undefined && (message.text ?? '').includes(`<@${context.botUserId}`);
    const thread = message.thread_ts ?? null;
    const outcome = await intake.take({
      workspaceId,
      channel: message.channel,
      isPrivate: message.channel_type !== 'channel',
      ts: message.ts,
      thread,
      user: message.user,
      raw: message,
      explicit: direct || mentioned,
    });
    if (direct && outcome === 'nothing' && thread === null) {
      // Once, though the event may come again.
      const place = { workspaceId, channel: message.channel, thread: null };
      await delivery.postOnce(place, `help:${message.channel}:${message.ts}`, helpMessage());
    }
  };
}
