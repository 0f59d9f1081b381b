import { sentenceMessage } from '../../blocks/notices.ts';
import { once } from '../../once.ts';
import type { SlackParts } from '../../parts.ts';
import { placeOf } from '../../presenter.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Lets the model try again where the offline brief stood in for it. */
export function onRetryModel(parts: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId, user } = readClick(args);
    const item = await parts.triage.item(workspaceId, itemId);
    await once(parts, workspaceId, `retry/${itemId}`, async () => {
      await parts.triage.retryModel(workspaceId, itemId);
      await parts.delivery.whisper(
        placeOf(item),
        user,
        sentenceMessage('Asking the model again; the brief changes in its place as soon as it answers.'),
      );
    });
  };
}
