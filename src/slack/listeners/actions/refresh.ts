import { placeholderMessage, sentenceMessage } from '../../blocks/notices.ts';
import type { SlackParts } from '../../parts.ts';
import { placeOf } from '../../presenter.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Refresh, Try again, Brief it anew: reads the ad again and writes the brief in the same place. */
export function onRefresh({ triage, delivery }: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId, user } = readClick(args);
    const item = await triage.item(workspaceId, itemId);
    // Shown before the work starts, else it could overwrite the brief. A brief that stands is kept meanwhile.
    if (item.briefId === null && item.replies.summary !== null) {
      await delivery.update(item.conversation.channelId, item.replies.summary, placeholderMessage(item.source));
    } else {
      await delivery.whisper(
        placeOf(item),
        user,
        sentenceMessage('Reading the ad again. If it says anything new, the brief changes in its place.'),
      );
    }
    await triage.refresh(workspaceId, itemId);
  };
}
