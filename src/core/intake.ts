import { z } from 'zod';

/** Where a job comes from: an address, the ad's text, or a file that the platform holds. */
export const JobSource = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('url'), url: z.string() }),
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    /** The address that the text was copied from, where its giver said so: kept for links and duplicates. */
    url: z.string().nullable().optional(),
  }),
  z.strictObject({
    type: z.literal('file'),
    fileId: z.string(),
    name: z.string(),
    mediaType: z.string().nullable(),
    /** Bytes. */
    size: z.number().nullable(),
    /** Where the platform serves it to the bot, null where it must be asked for by id. */
    downloadUrl: z.string().nullable(),
  }),
]);
export type JobSource = z.infer<typeof JobSource>;

/** A thread on a chat platform. `threadId` is null before the first reply. */
export const Conversation = z.strictObject({
  platform: z.string(),
  workspaceId: z.string(),
  channelId: z.string(),
  threadId: z.string().nullable(),
  /** A direct message or private channel: what happens there is never shown elsewhere. */
  isPrivate: z.boolean(),
});
export type Conversation = z.infer<typeof Conversation>;
