import { z } from 'zod';
import { Conversation, JobSource } from './intake.ts';

/** Where one person stands with a job. */
export const TriageStatus = z.enum(['interested', 'applied', 'passed']);
export type TriageStatus = z.infer<typeof TriageStatus>;

export const PersonStatus = z.strictObject({ status: TriageStatus, at: z.iso.datetime() });
export type PersonStatus = z.infer<typeof PersonStatus>;

/** A job shared in a thread, and what the team makes of it. The board, search and digest are views of these. */
export const TriageItem = z.strictObject({
  id: z.string(),
  workspaceId: z.string(),
  conversation: Conversation,
  /** The platform's id of the message that shared it. */
  messageId: z.string(),
  /** Later messages of the same person that continued the text. */
  continuedBy: z.array(z.string()),
  /** The bot's replies: `summary` is the placeholder that becomes the brief, `details` the rest of it. Null until posted. */
  replies: z.strictObject({ summary: z.string().nullable(), details: z.string().nullable() }),
  sharedBy: z.string(),
  sharedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  source: JobSource,
  state: z.enum(['briefing', 'briefed', 'failed', 'duplicate']),
  /** Counts refreshes; each briefing run is for one revision. */
  revision: z.number().int(),
  /** The earlier item that this one repeats. */
  duplicateOf: z.string().nullable(),
  briefId: z.string().nullable(),
  /** For search and the duplicate check, copied from the brief. */
  title: z.string().nullable(),
  hiringOrganization: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  /** Why there is no brief, by error code. */
  failure: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }).nullable(),
  /** By person. */
  statuses: z.record(z.string(), PersonStatus),
  /** Questions shown in the thread so far; "deeper" sets repeat none of them. */
  askedQuestions: z.array(z.string()),
});
export type TriageItem = z.infer<typeof TriageItem>;

/** One source of a share, as it waits to become an item. */
export const SharedSource = z.strictObject({
  conversation: Conversation,
  messageId: z.string(),
  sharedBy: z.string(),
  sharedAt: z.iso.datetime(),
  source: JobSource,
});
export type SharedSource = z.infer<typeof SharedSource>;

/** An item as it begins: nothing read, nothing posted. */
export function newTriageItem(id: string, share: SharedSource): TriageItem {
  return {
    ...share,
    id,
    workspaceId: share.conversation.workspaceId,
    continuedBy: [],
    replies: { summary: null, details: null },
    updatedAt: share.sharedAt,
    state: 'briefing',
    revision: 0,
    duplicateOf: null,
    briefId: null,
    title: null,
    hiringOrganization: null,
    canonicalUrl: null,
    failure: null,
    statuses: {},
    askedQuestions: [],
  };
}

/**
 * Sets or clears one person's status. Choosing the same status again clears it (the undo of a click).
 * @returns a new item; the given one is left alone
 */
export function transition(item: TriageItem, personId: string, status: TriageStatus, at: Date): TriageItem {
  const { [personId]: current, ...others } = item.statuses;
  const statuses = current?.status === status ? others : { ...others, [personId]: { status, at: at.toISOString() } };
  return { ...item, statuses, updatedAt: at.toISOString() };
}
