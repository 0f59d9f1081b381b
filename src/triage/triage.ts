import type { PaidAnalyst, QuestionResult } from '../core/analysis.ts';
import type { Brief } from '../core/brief.ts';
import type { Conversation, JobSource } from '../core/intake.ts';
import type { QuestionArea } from '../core/questions/area.ts';
import type { TriageItem, TriageStatus } from '../core/triage-item.ts';

/** A message (or command) that names jobs. One share of several links becomes one item a link. */
export interface Share {
  conversation: Conversation;
  /** The platform's id of the message: the key of deduplication with workspace and channel. */
  messageId: string;
  sharedBy: string;
  sharedAt: Date;
  sources: JobSource[];
}

/** The use cases. Chat platforms and the command line call these and nothing deeper. */
export interface Triage {
  /**
   * Stores the share and queues its briefings. Resolves only once that is durable: acknowledge after it.
   * @returns 'duplicate' where this message was accepted before (a redelivery, a mention's second event)
   */
  submit(share: Share): Promise<'accepted' | 'duplicate'>;
  /** Adds a following message's text to an item whose source is text, and briefs it again in place. */
  extend(workspaceId: string, itemId: string, messageId: string, text: string): Promise<void>;
  /** The items that a message shared, in their order; empty where it shared none. */
  itemsOf(workspaceId: string, channelId: string, messageId: string): Promise<TriageItem[]>;
  /** The latest jobs that a person shared or chose a status for, newest first, at most `limit`. */
  itemsOfPerson(workspaceId: string, personId: string, limit: number): Promise<TriageItem[]>;
  /** @throws JobBriefError NOT_FOUND */
  item(workspaceId: string, itemId: string): Promise<TriageItem>;
  /** @throws JobBriefError NOT_FOUND */
  brief(workspaceId: string, itemId: string): Promise<Brief>;
  /** New questions of one area, none of which was asked in the thread; recorded as asked. */
  questions(workspaceId: string, itemId: string, area: QuestionArea, count: number): Promise<QuestionResult>;
  changeStatus(workspaceId: string, itemId: string, personId: string, status: TriageStatus): Promise<TriageItem>;
  /**
   * Loads and briefs the item again in place, also one that was answered as a duplicate; `source` replaces what
   * it was read from (an edit, a pasted text). Does nothing while a briefing of the same source is under way.
   */
  refresh(workspaceId: string, itemId: string, source?: JobSource): Promise<void>;
  /** Runs a failed model's part again. */
  retryModel(workspaceId: string, itemId: string): Promise<void>;
  /** What the model has cost this workspace; null where no model is configured. */
  spending(workspaceId: string): Promise<Awaited<ReturnType<PaidAnalyst['report']>> | null>;
  /** Starts handling queued shares. */
  start(): void;
}
