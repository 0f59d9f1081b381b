import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { helpMessage } from '../../blocks/help.ts';
import type { InboxMessage } from '../../inbox.ts';
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

/** A message in a channel or a direct message: kept for a look at it, which finds the jobs and leaves chat alone. */
export function onMessage({ inbox }: Pick<SlackParts, 'inbox'>) {
  return async ({ event, context }: Args): Promise<void> => {
    const message = PostedMessage.safeParse(event).data;
    const workspaceId = context.teamId;
    if (!message?.user || !workspaceId || message.bot_id !== undefined || !WRITTEN.has(message.subtype)) return;
    const direct = message.channel_type === 'im';
    const mentioned = context.botUserId !== undefined && (message.text ?? '').includes(`<@${context.botUserId}`);
    await inbox.put({
      direct,
      message: {
        workspaceId,
        channel: message.channel,
        isPrivate: message.channel_type !== 'channel',
        ts: message.ts,
        thread: message.thread_ts ?? null,
        user: message.user,
        raw: { text: message.text, files: message.files, attachments: message.attachments },
        explicit: direct || mentioned,
      },
    });
  };
}

/** The look at a message; a direct message that holds no job is answered with help. */
export function lookAtMessage({ intake, delivery }: Pick<SlackParts, 'intake' | 'delivery'>) {
  return async ({ message, direct }: InboxMessage): Promise<void> => {
    const outcome = await intake.take(message);
    if (!direct || outcome !== 'nothing' || message.thread !== null) return;
    // Once, though the event may come again.
    const place = { workspaceId: message.workspaceId, channel: message.channel, thread: null };
    await delivery.postOnce(place, `help:${message.channel}:${message.ts}`, helpMessage());
  };
}
