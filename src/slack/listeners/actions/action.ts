import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { JobBriefError } from '../../../core/errors.ts';
import { readButtonValue } from '../../ids.ts';

/** What a listener of a button is given. */
export type ButtonArgs = Pick<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>, 'ack' | 'action' | 'body'> &
  Pick<AllMiddlewareArgs, 'context'>;

/** A click, in our terms. */
export interface Click {
  workspaceId: string;
  itemId: string;
  user: string;
  triggerId: string;
  /** What follows the colon of the action id: a status, an area. */
  choice: string;
  /** The message that carries the button; null in App Home. */
  message: { channel: string; ts: string; thread: string } | null;
}

/** @throws JobBriefError NOT_FOUND where the button's item is unreadable */
export function readClick({ action, body, context }: Omit<ButtonArgs, 'ack'>): Click {
  const value = readButtonValue(action.value);
  const workspaceId = context.teamId ?? body.team?.id;
  if (value === null || workspaceId === undefined) {
    throw new JobBriefError('NOT_FOUND', 'This button is from an older message that I no longer understand.');
  }
  const channel = body.channel?.id;
  const ts: unknown = body.message?.ts;
  const thread: unknown = body.message?.thread_ts ?? ts;
  return {
    workspaceId,
    itemId: value.item,
    user: body.user.id,
    triggerId: body.trigger_id,
    choice: action.action_id.split(':')[1] ?? '',
    message:
      channel !== undefined && typeof ts === 'string' && typeof thread === 'string' ? { channel, ts, thread } : null,
  };
}
