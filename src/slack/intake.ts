import { z } from 'zod';
import { findJobSources } from '../core/find-job-sources.ts';
import type { JobSource } from '../core/intake.ts';
import { looksLikeJobPosting } from '../core/looks-like-job-posting.ts';
import type { Collection } from '../core/store.ts';
import type { Triage } from '../triage/triage.ts';
import { CONTINUATION_MS, continuesAd, PIECE_LENGTH, type RecentMessage } from './continuation.ts';
import { fileSource, type MessageContent, mayBeAd, RawMessage, readContent } from './message-content.ts';

/** A message as every way into the program describes it. */
export const IncomingMessage = z.strictObject({
  workspaceId: z.string(),
  channel: z.string(),
  isPrivate: z.boolean(),
  ts: z.string(),
  /** The thread it stands in; null for a message of its own. */
  thread: z.string().nullable(),
  user: z.string(),
  raw: RawMessage,
  /** Whether its writer addressed the bot. */
  explicit: z.boolean(),
});
export type IncomingMessage = z.infer<typeof IncomingMessage>;

/** What became of a message. */
export type IntakeOutcome = 'briefed' | 'continued' | 'repeated' | 'nothing';

/**
 * The jobs that a message names: its files, then its links or its text.
 * @param isAd whether its text looks like an ad: known to those who asked already, since it takes milliseconds to tell
 */
export function sourcesOf(
  content: MessageContent,
  explicit: boolean,
  isAd = looksLikeJobPosting(content.text),
): JobSource[] {
  const { text, urls } = content;
  const files = content.files
    .filter((file) => mayBeAd(file, explicit) && (explicit || previewMayBeAd(file.preview, file.preview_is_truncated)))
    .map(fileSource);
  if (isAd) return [...files, { type: 'text', text }];
  const found = findJobSources({ text, urls, explicit });
  // Beside a file, a few words to the bot are a covering note and not another job.
  return [...files, ...(files.length > 0 ? found.filter(({ type }) => type === 'url') : found)];
}

/** A snippet's preview is most of it: where Slack shows all and it is no ad, it is code, a log or a list. */
function previewMayBeAd(preview: string | null | undefined, truncated: boolean | null | undefined): boolean {
  return !preview || truncated !== false || looksLikeJobPosting(preview);
}

/** Sends what people post to triage: one message, one share; pieces of one ad, one share. */
export class Intake {
  readonly #triage: Triage;
  readonly #recent: Collection<RecentMessage>;
  readonly #lines = new Map<string, Promise<unknown>>();

  constructor(triage: Triage, recent: Collection<RecentMessage>) {
    this.#triage = triage;
    this.#recent = recent;
  }

  /** One person's messages in one place are taken one after another, since one may go on with the last. */
  async take(message: IncomingMessage): Promise<IntakeOutcome> {
    const key = `${message.channel}/${message.thread ?? ''}/${message.user}`;
    const before = this.#lines.get(key) ?? Promise.resolve();
    const run = before.then(
      () => this.#take(message, key),
      () => this.#take(message, key),
    );
    this.#lines.set(key, run);
    try {
      return await run;
    } finally {
      if (this.#lines.get(key) === run) this.#lines.delete(key);
    }
  }

  async #take(message: IncomingMessage, key: string): Promise<IntakeOutcome> {
    const { workspaceId, ts } = message;
    const content = readContent(message.raw);
    if (await this.#recent.get(workspaceId, pieceKey(message))) return 'repeated';
    const last = await this.#recent.get(workspaceId, key);
    const isAd = looksLikeJobPosting(content.text);
    if (last !== null && last.latestId !== ts && content.files.length === 0) {
      const continued = await this.#continue(message, content.text, isAd, key, last);
      if (continued) return 'continued';
    }
    const sources = sourcesOf(content, message.explicit, isAd);
    if (sources.length === 0) {
      if (content.text.length >= PIECE_LENGTH) await this.#remember(message, key, ts, content.text);
      return 'nothing';
    }
    if (await this.#answersFailure(message, sources)) return 'briefed';
    const outcome = await this.#submit(message, ts, sources);
    if (sources.some(({ type }) => type === 'text')) await this.#remember(message, key, ts, null);
    return outcome === 'accepted' ? 'briefed' : 'repeated';
  }

  /** Adds a piece to the ad before it, or joins two pieces that only together look like one. */
  async #continue(
    message: IncomingMessage,
    text: string,
    isAd: boolean,
    key: string,
    last: RecentMessage,
  ): Promise<boolean> {
    if (last.text !== null) {
      const joined = `${last.text}\n\n${text}`;
      if (isAd || text.length < 40 || !looksLikeJobPosting(joined)) return false;
      await this.#submit(message, last.firstId, [{ type: 'text', text: joined }]);
    } else {
      if (!continuesAd(text, isAd)) return false;
      const [item] = await this.#itemsSoon(message, last.firstId);
      if (item?.source.type !== 'text') return false;
      await this.#triage.extend(message.workspaceId, item.id, message.ts, text);
    }
    await this.#remember(message, key, last.firstId, null);
    await this.#recent.put(
      message.workspaceId,
      pieceKey(message),
      { firstId: last.firstId, latestId: message.ts, text: null },
      24 * 60 * 60 * 1000,
    );
    return true;
  }

  /** Pasting the ad into the thread of a link that could not be read answers what the bot asked for there. */
  async #answersFailure(message: IncomingMessage, sources: JobSource[]): Promise<boolean> {
    const [source] = sources;
    if (message.thread === null || sources.length !== 1 || source === undefined || source.type === 'url') return false;
    const items = await this.#triage.itemsOf(message.workspaceId, message.channel, message.thread);
    const failed = items.filter(({ state }) => state === 'failed');
    const [item] = failed;
    if (failed.length !== 1 || item === undefined) return false;
    await this.#triage.refresh(message.workspaceId, item.id, source);
    return true;
  }

  #submit(message: IncomingMessage, messageId: string, sources: JobSource[]) {
    const { workspaceId, channel, isPrivate, thread, user } = message;
    return this.#triage.submit({
      conversation: { platform: 'slack', workspaceId, channelId: channel, threadId: thread ?? messageId, isPrivate },
      messageId,
      sharedBy: user,
      sharedAt: new Date(Number.parseFloat(messageId) * 1000),
      sources,
    });
  }

  /** A share becomes an item when the queue takes it up, which may be a moment after it was accepted. */
  async #itemsSoon({ workspaceId, channel }: IncomingMessage, messageId: string) {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const items = await this.#triage.itemsOf(workspaceId, channel, messageId);
      if (items.length > 0) return items;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    // Not acknowledged, so Slack delivers the piece again in a minute.
    throw new Error(`The first piece of an ad, ${messageId}, is still waiting to be taken up`);
  }

  #remember({ workspaceId, ts }: IncomingMessage, key: string, firstId: string, text: string | null): Promise<void> {
    return this.#recent.put(workspaceId, key, { firstId, latestId: ts, text }, CONTINUATION_MS);
  }
}

function pieceKey({ channel, ts }: IncomingMessage): string {
  return `piece/${channel}/${ts}`;
}
