import type { AnalysisResult } from '../core/analysis.ts';
import { type Brief, composeBrief } from '../core/brief.ts';
import { type ErrorCode, JobBriefError } from '../core/errors.ts';
import type { Collection } from '../core/store.ts';
import type { TriageItem } from '../core/triage-item.ts';
import type { ReadResult } from '../reader.ts';
import { canonicalUrl } from '../sources/canonical-url.ts';
import type { IdentityIndex } from './identity-index.ts';
import type { TriageDependencies } from './ports.ts';

/** What the document is to blame for: said to the person at once. Anything else is tried again by the queue. */
const ABOUT_THE_INPUT: ReadonlySet<ErrorCode> = new Set([
  'EMPTY',
  'UNREADABLE',
  'TOO_LARGE',
  'NOT_A_JOB',
  'WALLED',
  'CLOSED',
  'FETCH_REFUSED',
  'FETCH_FAILED',
  'NOT_FOUND',
]);

export interface BriefingStores {
  items: Collection<TriageItem>;
  briefs: Collection<Brief>;
  identities: IdentityIndex;
}

/**
 * The steps that the queue runs. Each may run again after a crash: it reads the item afresh, and the
 * presenter finds what it posted before.
 */
export class Briefing {
  readonly #parts: TriageDependencies;
  readonly #stores: BriefingStores;

  constructor(parts: TriageDependencies, stores: BriefingStores) {
    this.#parts = parts;
    this.#stores = stores;
  }

  /** Posts the placeholder. @returns the item with its reply's id, null where it is gone */
  async announce(workspaceId: string, itemId: string): Promise<TriageItem | null> {
    const item = await this.#stores.items.get(workspaceId, itemId);
    if (!item || item.replies.summary) return item;
    const summary = await this.#parts.presenter.announce(item);
    return this.#change(item, (current) => ({ ...current, replies: { ...current.replies, summary } }));
  }

  /**
   * Loads, reads and analyses the item, and shows the brief, the duplicate or the failure.
   * @param anew brief it even where it was briefed before
   * @returns whether a model is to deepen the brief
   */
  async brief(workspaceId: string, itemId: string, anew: boolean, signal: AbortSignal): Promise<boolean> {
    const item = await this.#stores.items.get(workspaceId, itemId);
    if (!item) return false;
    try {
      if (!anew && (await this.#isRepeatedLink(item))) return false;
      const result = await this.#read(item, signal);
      if (!anew && (await this.#isRepeatedText(item, result))) return false;
      return await this.#present(item, result, signal);
    } catch (error) {
      if (!(error instanceof JobBriefError) || !ABOUT_THE_INPUT.has(error.code)) throw error;
      await this.fail(item, error);
      return false;
    }
  }

  /** Lets the model write the brief's analysis, and replaces the details in place. */
  async deepen(workspaceId: string, itemId: string, signal: AbortSignal): Promise<void> {
    const item = await this.#stores.items.get(workspaceId, itemId);
    const shown = await this.#stores.briefs.get(workspaceId, itemId);
    if (!item || !shown || !this.#parts.model) return;
    const { posting, companySnapshot, teamStack, likelyQuestions, talkingPoints, signals } = shown;
    const offline = { companySnapshot, teamStack, likelyQuestions, talkingPoints, signals };
    const request = { posting, profile: null, workspaceId };
    const known = shown.analyst === this.#parts.offline.name ? { ...request, offline } : request;
    const result = await this.#parts.model.analyze(known, signal);
    const brief = composeBrief(shown.posting, result, this.#parts.now());
    await this.#keep(item, brief);
    this.#parts.observer.briefed(brief);
    await this.#parts.presenter.updateDetails(await this.#current(item), brief);
  }

  /** Where the model's part failed for good: the offline brief stays, says so, and offers a retry. */
  async leaveOffline(workspaceId: string, itemId: string): Promise<void> {
    const item = await this.#stores.items.get(workspaceId, itemId);
    const shown = await this.#stores.briefs.get(workspaceId, itemId);
    if (!item || !shown) return;
    const brief: Brief = {
      ...shown,
      fallback: { code: 'MODEL_FAILED', reason: 'The model could not deepen this brief.' },
    };
    await this.#stores.briefs.put(workspaceId, itemId, brief);
    await this.#parts.presenter.updateDetails(item, brief);
  }

  /** Records why there is no brief, and says so in the thread. */
  async fail(item: TriageItem, error: JobBriefError): Promise<void> {
    const { code, message, hint } = error;
    const failed = await this.#change(item, (current) => ({
      ...current,
      state: 'failed',
      failure: { code, message, hint },
    }));
    this.#parts.observer.failed(code);
    if (failed) await this.#parts.presenter.presentFailure(failed, error);
  }

  async #read(item: TriageItem, signal: AbortSignal): Promise<ReadResult> {
    const input = await this.#parts.loader.load(item.source, item.workspaceId, signal);
    return this.#parts.read(input, this.#parts.now());
  }

  async #present(item: TriageItem, { posting, importedBrief }: ReadResult, signal: AbortSignal): Promise<boolean> {
    const brief = importedBrief ?? composeBrief(posting, await this.#offline(item, posting, signal), this.#parts.now());
    const deepens = this.#parts.model !== null && importedBrief === null;
    await this.#keep(item, brief);
    this.#parts.observer.briefed(brief);
    const current = await this.#current(item);
    const details = await this.#parts.presenter.presentBrief(current, brief, deepens ? 'deepening' : null);
    await this.#change(item, (latest) => ({ ...latest, replies: { ...latest.replies, details } }));
    return deepens;
  }

  #offline(item: TriageItem, posting: ReadResult['posting'], signal: AbortSignal): Promise<AnalysisResult> {
    return this.#parts.offline.analyze({ posting, profile: null, workspaceId: item.workspaceId }, signal);
  }

  async #keep(item: TriageItem, brief: Brief): Promise<void> {
    const { workspaceId, id } = item;
    const address = addressOf(item, brief);
    await this.#stores.briefs.put(workspaceId, id, brief);
    await this.#change(item, (current) => ({
      ...current,
      state: 'briefed',
      failure: null,
      duplicateOf: null,
      briefId: brief.id,
      title: brief.posting.title,
      hiringOrganization: brief.posting.hiringOrganization,
      canonicalUrl: address,
      askedQuestions: union(
        current.askedQuestions,
        brief.likelyQuestions.map(({ question }) => question),
      ),
    }));
    await this.#stores.identities.add(workspaceId, id, address, brief.posting);
  }

  async #isRepeatedLink(item: TriageItem): Promise<boolean> {
    if (item.source.type !== 'url') return false;
    const address = canonicalUrl(item.source.url);
    return this.#presentDuplicate(item, await this.#stores.identities.findByUrl(item.workspaceId, address));
  }

  async #isRepeatedText(item: TriageItem, { posting }: ReadResult): Promise<boolean> {
    return this.#presentDuplicate(item, await this.#stores.identities.findByText(item.workspaceId, posting));
  }

  /** Answers with the earliest thread that may be shown here; a private conversation stays private. */
  async #presentDuplicate(item: TriageItem, candidates: string[]): Promise<boolean> {
    for (const id of candidates) {
      if (id === item.id) continue;
      const earlier = await this.#stores.items.get(item.workspaceId, id);
      if (earlier?.state !== 'briefed' || !mayBeShown(earlier, item)) continue;
      const repeated = await this.#change(item, (current) => ({ ...current, state: 'duplicate', duplicateOf: id }));
      this.#parts.observer.duplicated();
      if (repeated) await this.#parts.presenter.presentDuplicate(repeated, earlier);
      return true;
    }
    return false;
  }

  async #current(item: TriageItem): Promise<TriageItem> {
    return (await this.#stores.items.get(item.workspaceId, item.id)) ?? item;
  }

  #change(item: TriageItem, change: (item: TriageItem) => TriageItem): Promise<TriageItem | null> {
    const updatedAt = this.#parts.now().toISOString();
    return this.#stores.items.update(item.workspaceId, item.id, (current) => ({ ...change(current), updatedAt }));
  }
}

/** A thread may be named where everybody can read it, or in its own conversation. */
function mayBeShown(earlier: TriageItem, item: TriageItem): boolean {
  return !earlier.conversation.isPrivate || earlier.conversation.channelId === item.conversation.channelId;
}

function addressOf(item: TriageItem, brief: Brief): string | null {
  const address = item.source.type === 'url' ? item.source.url : brief.posting.sourceUrl;
  return address === null ? null : canonicalUrl(address);
}

function union(known: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...known, ...added])];
}
