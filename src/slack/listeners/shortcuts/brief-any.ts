import type { AllMiddlewareArgs, GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { intakeModal } from '../../blocks/modals.ts';
import type { SlackParts } from '../../parts.ts';

type Args = Pick<SlackShortcutMiddlewareArgs<GlobalShortcut>, 'ack' | 'shortcut'> & Pick<AllMiddlewareArgs, 'context'>;

/** The global shortcut: the form, which also asks where to post. */
export function onBriefAny({ delivery }: SlackParts) {
  return async ({ ack, shortcut }: Args): Promise<void> => {
    await ack();
    await delivery.openModal(shortcut.trigger_id, intakeModal(null, true));
  };
}
