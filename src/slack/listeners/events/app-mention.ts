import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { helpMessage } from '../../blocks/help.ts';
import { sentenceMessage } from '../../blocks/notices.ts';
import type { IncomingMessage } from '../../intake.ts';
import type { SlackParts } from '../../parts.ts';

type Args = Pick<SlackEventMiddlewareArgs<'app_mention'>, 'event'> & Pick<AllMiddlewareArgs, 'context'>;

/**
 * The bot is named: brief the job beside its name, else the message that started the thread, else say
 * what it can do. The same message also comes as a message event; triage takes it once.
 */
export function onAppMention({ intake, delivery }: SlackParts) {
  return async ({ event, context }: Args): Promise<void> => {
    const { channel, ts, thread_ts: thread, user } = event;
    const workspaceId = context.teamId;
    if (!workspaceId || !user || 'bot_id' in event) return;
    const mention: IncomingMessage = {
      workspaceId,
      channel,
      // The event does not say; the message event of the same share does, and private is the safe answer.
      isPrivate: true,
      ts,
      thread: thread ?? null,
      user,
      // This event may come without the message's files.
      raw: (await delivery.readMessage(channel, ts, thread ?? null)) ?? event,
      explicit: true,
    };
    if ((await intake.take(mention)) !== 'nothing') return;
    const place = { workspaceId, channel, thread: thread ?? null };
    const parent = thread === undefined ? null : await delivery.readMessage(channel, thread);
    if (parent === null || parent.bot_id !== undefined) return delivery.whisper(place, user, helpMessage());
    const asked = { ...mention, ts: parent.ts, thread: null, user: parent.user ?? user, raw: parent };
    const outcome = await intake.take(asked);
    if (outcome === 'repeated') {
      await delivery.whisper(
        place,
        user,
        sentenceMessage(
          'This job is briefed in this thread already.',
          'Press Refresh under the brief to read the ad again.',
        ),
      );
    } else if (outcome === 'nothing') {
      await delivery.whisper(
        place,
        user,
        sentenceMessage(
          'I find no job link, ad or file in the message that started this thread.',
          'Paste the ad here and mention me.',
        ),
      );
    }
  };
}
