import { pasteModal } from '../../blocks/modals.ts';
import type { SlackParts } from '../../parts.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Opens the form for the text of an ad that could not be read by its link. */
export function onPasteText({ triage, delivery }: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId, triggerId } = readClick(args);
    const item = await triage.item(workspaceId, itemId);
    await delivery.openModal(triggerId, pasteModal(itemId, item.failure?.message ?? null));
  };
}
