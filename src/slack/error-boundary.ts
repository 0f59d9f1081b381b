import { randomBytes } from 'node:crypto';
import type { AllMiddlewareArgs, CodedError } from '@slack/bolt';
import { z } from 'zod';
import { JobBriefError } from '../core/errors.ts';
import type { Logger } from '../triage/ports.ts';
import { sentenceMessage } from './blocks/notices.ts';
import type { Delivery } from './deliver.ts';

/** Where the person is who caused an error: the fields of commands, clicks, shortcuts and forms. */
const Caller = z.object({
  event: z.unknown().optional(),
  command: z.string().optional(),
  response_url: z.string().optional(),
  user_id: z.string().optional(),
  user: z.object({ id: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
});

/** What Bolt hands to an extended error handler. */
interface ListenerFailure extends Pick<AllMiddlewareArgs, 'context'> {
  error: CodedError;
  body: unknown;
}

/**
 * The one place where errors of listeners end. A JobBriefError is told to the person who caused it; any
 * other is logged under an id that the person is told. An event that failed is thrown on, so that it is
 * not acknowledged and Slack delivers it again.
 */
export function createErrorBoundary(delivery: Delivery, log: Logger) {
  return async ({ error: wrapped, body, context }: ListenerFailure): Promise<void> => {
    const error: unknown = 'original' in wrapped && wrapped.original ? wrapped.original : wrapped;
    const caller = Caller.safeParse(body).data ?? {};
    const message = error instanceof JobBriefError ? sentenceMessage(error.message, error.hint) : defect(error, log);
    if (caller.event !== undefined) throw error;
    const user = caller.user?.id ?? caller.user_id;
    const workspaceId = context.teamId ?? '';
    if (caller.channel !== undefined && caller.message !== undefined && user !== undefined) {
      const thread = caller.message.thread_ts ?? null;
      await delivery.whisper({ workspaceId, channel: caller.channel.id, thread }, user, message);
    } else if (caller.response_url !== undefined) {
      await delivery.respond(caller.response_url, message);
    } else if (user !== undefined) {
      await delivery.post({ workspaceId, channel: user, thread: null }, message).catch(() => {});
    }
  };
}

function defect(error: unknown, log: Logger) {
  const id = randomBytes(4).toString('hex');
  log.error({ id, err: error }, 'A listener failed');
  return sentenceMessage(`Something went wrong here (error ${id}).`, 'It has been logged; try again in a minute.');
}
