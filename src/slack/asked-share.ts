import { WebAPIPlatformError } from '@slack/web-api';
import { JobBriefError } from '../core/errors.ts';
import type { JobSource } from '../core/intake.ts';
import { placeholderMessage } from './blocks/notices.ts';
import type { SlackParts } from './parts.ts';

/** A request that came without a message: a command or a form. */
export interface AskedShare {
  /** Slack's id of the request: the same request posts nothing twice. */
  requestId: string;
  workspaceId: string;
  /** A channel, or a person's id for a direct message. */
  channel: string;
  isPrivate: boolean;
  user: string;
  sources: JobSource[];
}

/** Slack's words for a channel that the bot may not write to. */
const UNREACHABLE = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
]);

/**
 * Posts the placeholder of each source as a message of its own, which becomes the brief and the root of
 * its thread, and submits it. Resolves when all of it is durable.
 * @throws JobBriefError NOT_FOUND where the bot cannot post there
 */
export async function submitAsked({ triage, delivery }: SlackParts, asked: AskedShare): Promise<void> {
  for (const [index, source] of asked.sources.entries()) {
    const { channel, ts } = await postRoot(delivery, asked, source, index);
    await triage.submit({
      conversation: {
        platform: 'slack',
        workspaceId: asked.workspaceId,
        channelId: channel,
        threadId: null,
        isPrivate: asked.isPrivate,
      },
      messageId: ts,
      sharedBy: asked.user,
      sharedAt: new Date(Number.parseFloat(ts) * 1000),
      sources: [source],
    });
  }
}

async function postRoot(delivery: SlackParts['delivery'], asked: AskedShare, source: JobSource, index: number) {
  try {
    const place = { workspaceId: asked.workspaceId, channel: asked.channel, thread: null };
    return await delivery.postOnce(place, `asked:${asked.requestId}:${index}`, placeholderMessage(source, asked.user));
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || !UNREACHABLE.has(error.data.error)) throw error;
    throw new JobBriefError('NOT_FOUND', 'I cannot post in this channel, so I did not start a brief.', {
      hint: 'Invite me with /invite @Jobbrief and ask again, or send me the job as a direct message.',
      cause: error,
    });
  }
}
