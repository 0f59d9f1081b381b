import type { Analyst, PaidAnalyst } from '../core/analysis.ts';
import type { Brief } from '../core/brief.ts';
import type { JobBriefError } from '../core/errors.ts';
import type { JobSource } from '../core/intake.ts';
import type { Queue } from '../core/queue.ts';
import type { Store } from '../core/store.ts';
import type { TriageItem } from '../core/triage-item.ts';
import type { DocumentInput } from '../documents/document.ts';
import type { ReadJob } from '../reader.ts';

/** Brings the bytes of a source. `fetch` for addresses, the chat platform for files. */
export interface DocumentLoader {
  /** @throws JobBriefError FETCH_REFUSED, FETCH_FAILED, WALLED, CLOSED, TOO_LARGE, UNREADABLE */
  load(source: JobSource, workspaceId: string, signal: AbortSignal): Promise<DocumentInput>;
}

/**
 * Shows briefings in a conversation. Every method may be called again after a crash with the same
 * item, and then must not post twice.
 */
export interface Presenter {
  /** Posts the placeholder reply, or finds the one that an interrupted run posted. @returns its id */
  announce(item: TriageItem): Promise<string>;
  /**
   * Turns the placeholder into the brief and posts the rest of it.
   * @param next what is still to come: 'deepening' while a model works on it
   * @returns the id of the details reply
   */
  presentBrief(item: TriageItem, brief: Brief, next: 'deepening' | null): Promise<string>;
  /** Replaces the details in place, in one update, with the deeper brief. */
  updateDetails(item: TriageItem, brief: Brief): Promise<void>;
  presentFailure(item: TriageItem, error: JobBriefError): Promise<void>;
  /** Answers a job that was briefed before with a link to the earlier thread and a button to brief it anew. */
  presentDuplicate(item: TriageItem, earlier: TriageItem): Promise<void>;
}

/** Told of what came of each share; for metrics. */
export interface TriageObserver {
  briefed(brief: Brief): void;
  failed(code: string): void;
  duplicated(): void;
}

/** Everything the use cases need, handed in by the composition root. */
export interface TriageDependencies {
  store: Store;
  queue: Queue;
  loader: DocumentLoader;
  presenter: Presenter;
  read: ReadJob;
  /** Writes the first brief, at once. */
  offline: Analyst;
  /** Deepens it; null where no model is configured. */
  model: PaidAnalyst | null;
  now: () => Date;
  observer: TriageObserver;
  log: Logger;
}

/** The part of pino's logger that the program uses. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
