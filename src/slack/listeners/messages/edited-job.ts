import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { editedMessage } from '../../blocks/notices.ts';
import { sourcesOf } from '../../intake.ts';
import { readContent } from '../../message-content.ts';
import type { SlackParts } from '../../parts.ts';
import { placeOf } from '../../presenter.ts';

const Version = z.object({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  thread_ts: z.string().optional(),
  text: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  edited: z.object({ ts: z.string() }).nullish(),
});
const Edit = z.object({
  subtype: z.literal('message_changed'),
  channel: z.string(),
  channel_type: z.string().optional(),
  message: Version,
  previous_message: Version.optional(),
});

type Args = Pick<SlackEventMiddlewareArgs<'message'>, 'event'> & Pick<AllMiddlewareArgs, 'context'>;

/**
 * A changed message: an unfurl changes no words and is ignored; a real edit of a briefed message offers
 * the new text once; an edit that puts a job where there was none is a share.
 */
export function onMessageChanged({ triage, intake, delivery }: SlackParts) {
  return async ({ event, context }: Args): Promise<void> => {
    const edit = Edit.safeParse(event).data;
    const workspaceId = context.teamId;
    const user = edit?.message.user;
    if (!edit || !workspaceId || !user || edit.message.bot_id !== undefined) return;
    const { channel, message, previous_message: before } = edit;
    if (!message.edited || message.edited.ts === before?.edited?.ts) return;
    if (before !== undefined && before.text === message.text) return;
    const explicit = edit.channel_type === 'im' || (message.text ?? '').includes(`<@${context.botUserId}`);
    const sources = sourcesOf(readContent(message), explicit);
    if (sources.length === 0) return;
    const [item] = await triage.itemsOf(workspaceId, channel, message.ts);
    if (item !== undefined) {
      // Once for a message: a writer who mends three typos gets one offer, and it reads the latest text.
      await delivery.postOnce(placeOf(item), `${item.id}:edited`, editedMessage(item));
      return;
    }
    if (before === undefined || sourcesOf(readContent(before), explicit).length > 0) return;
    await intake.take({
      workspaceId,
      channel,
      isPrivate: edit.channel_type !== 'channel',
      ts: message.ts,
      thread: message.thread_ts ?? null,
      user,
      raw: message,
      explicit,
    });
  };
}
