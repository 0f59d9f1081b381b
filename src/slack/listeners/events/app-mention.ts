import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { helpMessage } from '../../blocks/help.ts';
import { sentenceMessage } from '../../blocks/notices.ts';
import { sourcesOf } from '../../intake.ts';
import { type RawMessage, readContent } from '../../message-content.ts';
import type { SlackParts } from '../../parts.ts';

const BRIEFED_ALREADY = sentenceMessage(
  'This job is briefed in this thread already.',
  'Press Refresh under the brief to read the ad again.',
);
const NO_JOB_THERE = sentenceMessage(
  'I find no job link, ad or file in the message that started this thread.',
  'Paste the ad here and mention me.',
);

type Args = Pick<SlackEventMiddlewareArgs<'app_mention'>, 'event'> & Pick<AllMiddlewareArgs, 'context'>;

/**
 * The bot is named. A job beside its name is briefed by the message event of the same message; left are a
 * name in a thread, which asks for the message that started it, and a name alone, which asks for help.
 */
export function onAppMention({ intake, delivery }: SlackParts) {
  return async ({ event, context }: Args): Promise<void> => {
    const { channel, ts, thread_ts: thread, user } = event;
    const workspaceId = context.teamId;
    if (!workspaceId || !user || 'bot_id' in event || holdsJob(event)) return;
    // This event may come without the message's files.
    const whole = await delivery.readMessage(channel, ts, thread ?? null);
    if (whole !== null && holdsJob(whole)) return;
    const place = { workspaceId, channel, thread: thread ?? null };
    const parent = thread === undefined ? null : await delivery.readMessage(channel, thread);
    if (parent === null) return delivery.whisper(place, user, helpMessage());
    if (parent.user === context.botUserId) return delivery.whisper(place, user, BRIEFED_ALREADY);
    const outcome = await intake.take({
      workspaceId,
      channel,
      // The event does not say what kind of channel it is; private is the safe answer.
      isPrivate: true,
      ts: parent.ts,
      thread: null,
      user: parent.user ?? user,
      raw: parent,
      explicit: true,
    });
    if (outcome === 'repeated') return delivery.whisper(place, user, BRIEFED_ALREADY);
    if (outcome === 'nothing') return delivery.whisper(place, user, NO_JOB_THERE);
  };
}

function holdsJob(message: RawMessage): boolean {
  return sourcesOf(readContent(message), true).length > 0;
}
