import { TriageStatus } from '../../../core/triage-item.ts';
import type { SlackParts } from '../../parts.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Interested, Applied, Passed: sets where the person stands, or clears it when pressed again. */
export function onStatus({ triage, summaries }: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId, user, choice } = readClick(args);
    await triage.changeStatus(workspaceId, itemId, user, TriageStatus.parse(choice));
    await summaries.refresh(workspaceId, itemId);
  };
}
