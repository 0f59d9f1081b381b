import type { Brief } from '../core/brief.ts';
import type { JobBriefError } from '../core/errors.ts';
import type { TriageItem } from '../core/triage-item.ts';
import type { Presenter } from '../triage/ports.ts';
import { detailsMessage } from './blocks/details.ts';
import { duplicateMessage, failureMessage, placeholderMessage } from './blocks/notices.ts';
import { summaryMessage } from './blocks/summary.ts';
import type { Delivery, Place } from './deliver.ts';

/**
 * The thread of an item. A command has no message of its own: the reply that announced it is the
 * thread's root, and its ts is the item's messageId.
 */
export function placeOf(item: TriageItem): Place & { thread: string } {
  const { workspaceId, channelId, threadId } = item.conversation;
  return { workspaceId, channel: channelId, thread: threadId ?? item.messageId };
}

/** Shows briefings in Slack: one post for the placeholder, one update, one post for the rest. */
export function createSlackPresenter(delivery: Delivery): Presenter {
  const announce = async (item: TriageItem): Promise<string> => {
    if (item.replies.summary !== null) return item.replies.summary;
    if (item.conversation.threadId === null) return item.messageId;
    const posted = await delivery.postOnce(placeOf(item), `${item.id}:summary`, placeholderMessage(item.source));
    return posted.ts;
  };
  const updateSummary = async (item: TriageItem, message: Parameters<Delivery['update']>[2]) =>
    delivery.update(item.conversation.channelId, await announce(item), message);

  return {
    announce,
    async presentBrief(item, brief, next) {
      await updateSummary(item, summaryMessage(item, brief));
      const details = detailsMessage(item, brief, next);
      if (item.replies.details !== null) {
        await delivery.update(item.conversation.channelId, item.replies.details, details);
        return item.replies.details;
      }
      return (await delivery.postOnce(placeOf(item), `${item.id}:details`, details)).ts;
    },
    async updateDetails(item, brief: Brief) {
      if (item.replies.details === null) return;
      await delivery.update(item.conversation.channelId, item.replies.details, detailsMessage(item, brief));
    },
    async presentFailure(item, error: JobBriefError) {
      const message = failureMessage(item, error);
      // A brief that stands is not taken away because reading the ad again failed.
      if (item.briefId === null) await updateSummary(item, message);
      else await delivery.postOnce(placeOf(item), `${item.id}:failure:${item.revision}`, message);
    },
    async presentDuplicate(item, earlier) {
      const place = placeOf(earlier);
      const permalink = await delivery.permalink(place.channel, earlier.replies.summary ?? place.thread);
      await updateSummary(item, duplicateMessage(item, earlier, permalink));
    },
  };
}
