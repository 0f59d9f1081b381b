import type { AllMiddlewareArgs, SlackViewMiddlewareArgs } from '@slack/bolt';
import { JobBriefError } from '../../../core/errors.ts';
import { INPUT, ModalContext } from '../../blocks/modals.ts';
import { placeholderMessage } from '../../blocks/notices.ts';
import type { SlackParts } from '../../parts.ts';
import { readForm } from './form-input.ts';

type Args = Pick<SlackViewMiddlewareArgs, 'ack' | 'view' | 'body'> & Pick<AllMiddlewareArgs, 'context'>;

/** The text of an ad that could not be read by its link: brief it in the place of the failure. */
export function onPasteSubmitted({ triage, delivery }: SlackParts) {
  return async ({ ack, view, body, context }: Args): Promise<void> => {
    const workspaceId = context.teamId ?? body.team?.id ?? '';
    const itemId = ModalContext.parse(JSON.parse(view.private_metadata)).item ?? '';
    try {
      const item = await triage.item(workspaceId, itemId);
      const kept = item.canonicalUrl ?? (item.source.type === 'url' ? item.source.url : null);
      const input = readForm(view.state.values, kept);
      if ('errors' in input) return ack({ response_action: 'errors', errors: input.errors });
      const [source] = input.sources;
      await triage.refresh(workspaceId, itemId, source);
      await ack();
      if (item.briefId === null && item.replies.summary !== null && source !== undefined) {
        await delivery.update(item.conversation.channelId, item.replies.summary, placeholderMessage(source));
      }
    } catch (error) {
      if (!(error instanceof JobBriefError)) throw error;
      await ack({ response_action: 'errors', errors: { [`${INPUT.text}0`]: `${error.message} ${error.hint}` } });
    }
  };
}
