import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { SlackMessage } from '../../blocks/elements.ts';
import { sentenceMessage } from '../../blocks/notices.ts';
import type { IntakeOutcome } from '../../intake.ts';
import type { SlackParts } from '../../parts.ts';
import { hasPrivateName } from '../../private-channel.ts';
import { PostedMessage } from '../messages/shared-job.ts';

type Args = Pick<SlackShortcutMiddlewareArgs<MessageShortcut>, 'ack' | 'shortcut'> & Pick<AllMiddlewareArgs, 'context'>;

const ON_IT = sentenceMessage(
  'On it: the brief comes in the thread of that message.',
  'If it does not, invite me to this channel with /invite @Jobbrief.',
);
const ANSWERS: Record<IntakeOutcome, SlackMessage> = {
  briefed: ON_IT,
  continued: ON_IT,
  repeated: sentenceMessage(
    'This job is briefed in the thread of that message already.',
    'Press Refresh there to read the ad again.',
  ),
  nothing: sentenceMessage('I find no job link, ad or file in that message.', 'Use /brief to paste the ad.'),
};

/** "Brief this job" on a message, whoever wrote it. */
export function onBriefMessage({ intake, delivery }: SlackParts) {
  return async ({ ack, shortcut, context }: Args): Promise<void> => {
    const { channel, user, response_url: responseUrl } = shortcut;
    const message = PostedMessage.safeParse({ ...shortcut.message, channel: channel.id }).data;
    const workspaceId = context.teamId ?? shortcut.team?.id;
    const thread = message?.thread_ts === message?.ts ? null : (message?.thread_ts ?? null);
    const outcome: IntakeOutcome =
      message === undefined || workspaceId === undefined
        ? 'nothing'
        : message.user === context.botUserId
          ? 'repeated'
          : await intake.take({
              workspaceId,
              channel: channel.id,
              isPrivate: hasPrivateName(channel.name),
              ts: message.ts,
              thread,
              user: message.user ?? user.id,
              raw: message,
              explicit: true,
            });
    await ack();
    await delivery.respond(responseUrl, ANSWERS[outcome]);
  };
}
