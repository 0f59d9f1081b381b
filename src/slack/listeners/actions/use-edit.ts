import { sentenceMessage } from '../../blocks/notices.ts';
import { sourcesOf } from '../../intake.ts';
import { readContent } from '../../message-content.ts';
import type { SlackParts } from '../../parts.ts';
import { placeOf } from '../../presenter.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Briefs the message as it reads now, in the place of what it said before. */
export function onUseEdit({ triage, delivery }: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId, user, message } = readClick(args);
    const item = await triage.item(workspaceId, itemId);
    const { channelId, threadId } = item.conversation;
    const thread = threadId === item.messageId ? null : threadId;
    const now = await delivery.readMessage(channelId, item.messageId, thread);
    const items = await triage.itemsOf(workspaceId, channelId, item.messageId);
    const place = items.findIndex(({ id }) => id === itemId);
    const source = now === null ? undefined : sourcesOf(readContent(now), true)[Math.max(place, 0)];
    if (source === undefined) {
      return delivery.whisper(
        placeOf(item),
        user,
        sentenceMessage('I find no job in that message any more.', 'The brief stays as it is.'),
      );
    }
    if (message !== null)
      await delivery.update(
        message.channel,
        message.ts,
        sentenceMessage('Sent for reading: the brief above changes as soon as the edited message is read.'),
      );
    await triage.refresh(workspaceId, itemId, source);
  };
}
