import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { homeView } from '../../blocks/home.ts';
import type { SlackParts } from '../../parts.ts';

/** As many as a person scans at a glance; each costs a permalink call. */
const RECENT = 10;

type Args = Pick<SlackEventMiddlewareArgs<'app_home_opened'>, 'event'> & Pick<AllMiddlewareArgs, 'context'>;

/** Shows the home tab: what the app does, and the person's latest jobs. */
export function onAppHomeOpened({ triage, delivery }: SlackParts) {
  return async ({ event, context }: Args): Promise<void> => {
    if (event.tab !== 'home' || !context.teamId) return;
    const items = await triage.itemsOfPerson(context.teamId, event.user, RECENT);
    const recent = await Promise.all(
      items.map(async (item) => ({
        item,
        permalink: await delivery.permalink(item.conversation.channelId, item.replies.summary ?? item.messageId),
      })),
    );
    await delivery.publishHome(event.user, homeView(recent, await triage.spending(context.teamId)));
  };
}
