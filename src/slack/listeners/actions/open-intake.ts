import { intakeModal } from '../../blocks/modals.ts';
import type { SlackParts } from '../../parts.ts';
import type { ButtonArgs } from './action.ts';

/** "Brief a job" under the help and in App Home: the form. */
export function onOpenIntake({ delivery }: SlackParts) {
  return async ({ ack, body }: ButtonArgs): Promise<void> => {
    await ack();
    await delivery.openModal(body.trigger_id, intakeModal(body.channel?.id ?? null, true));
  };
}
