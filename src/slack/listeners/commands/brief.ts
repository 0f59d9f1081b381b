import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { submitAsked } from '../../asked-share.ts';
import { helpMessage } from '../../blocks/help.ts';
import { intakeModal } from '../../blocks/modals.ts';
import { sentenceMessage } from '../../blocks/notices.ts';
import { COMMAND } from '../../ids.ts';
import { sourcesOf } from '../../intake.ts';
import { readContent } from '../../message-content.ts';
import type { SlackParts } from '../../parts.ts';
import { hasPrivateName } from '../../private-channel.ts';

type Args = Pick<SlackCommandMiddlewareArgs, 'ack' | 'command'> & Pick<AllMiddlewareArgs, 'context'>;

/** `/brief`: alone it opens the form, `help` explains, anything else is a link or a text to brief here. */
export function onBriefCommand(parts: SlackParts) {
  return async ({ ack, command, context }: Args): Promise<void> => {
    const said = command.text.trim();
    const isPrivate = hasPrivateName(command.channel_name);
    if (said === '') {
      await ack();
      await parts.delivery.openModal(command.trigger_id, intakeModal(command.channel_id, isPrivate));
      return;
    }
    if (/^help$/i.test(said)) {
      await ack({ response_type: 'ephemeral', ...helpMessage() });
      return;
    }
    const sources = sourcesOf(readContent({ text: said }), true);
    if (sources.length === 0) {
      const words = `I find no link and no job ad in that. Type ${COMMAND} with a link, ${COMMAND} alone for a form, or ${COMMAND} help.`;
      await ack({ response_type: 'ephemeral', ...sentenceMessage(words) });
      return;
    }
    await submitAsked(parts, {
      requestId: command.trigger_id,
      workspaceId: context.teamId ?? command.team_id,
      channel: command.channel_id,
      isPrivate,
      user: command.user_id,
      sources,
    });
    // Only now: what is acknowledged is stored, and an error before this is told to the person.
    await ack();
  };
}
