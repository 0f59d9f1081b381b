import type { AllMiddlewareArgs, SlackViewMiddlewareArgs } from '@slack/bolt';
import { JobBriefError } from '../../../core/errors.ts';
import { submitAsked } from '../../asked-share.ts';
import { INPUT, ModalContext } from '../../blocks/modals.ts';
import type { SlackParts } from '../../parts.ts';
import { readForm } from './form-input.ts';

type Args = Pick<SlackViewMiddlewareArgs, 'ack' | 'view' | 'body'> & Pick<AllMiddlewareArgs, 'context'>;

/** The form was sent: brief what it holds in its channel, else in a direct message. */
export function onIntakeSubmitted(parts: SlackParts) {
  return async ({ ack, view, body, context }: Args): Promise<void> => {
    const input = readForm(view.state.values, null);
    if ('errors' in input) return ack({ response_action: 'errors', errors: input.errors });
    const { channel: opened, isPrivate } = ModalContext.parse(JSON.parse(view.private_metadata));
    const channel = opened ?? input.channel;
    try {
      await submitAsked(parts, {
        requestId: view.id,
        workspaceId: context.teamId ?? body.team?.id ?? '',
        channel: channel ?? body.user.id,
        isPrivate,
        user: body.user.id,
        sources: input.sources,
      });
    } catch (error) {
      if (!(error instanceof JobBriefError)) throw error;
      // The form stays open, so that nothing typed is lost.
      const block = opened === null ? INPUT.channel : INPUT.link;
      return ack({ response_action: 'errors', errors: { [block]: `${error.message} ${error.hint}` } });
    }
    await ack();
  };
}
