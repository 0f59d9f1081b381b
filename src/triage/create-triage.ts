import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Brief } from '../core/brief.ts';
import { JobBriefError } from '../core/errors.ts';
import type { JobSource } from '../core/intake.ts';
import type { QueueJob } from '../core/queue.ts';
import { newTriageItem, SharedSource, TriageItem, transition } from '../core/triage-item.ts';
import { Briefing } from './briefing.ts';
import { IdentityIndex } from './identity-index.ts';
import { createKeyedLock } from './keyed-lock.ts';
import type { TriageDependencies } from './ports.ts';
import type { Share, Triage } from './triage.ts';

/** What the queue carries. `share` makes the item and its placeholder, in the order of the channel; the rest runs beside. */
const Work = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), itemId: z.string(), share: SharedSource }),
  z.strictObject({
    kind: z.literal('extend'),
    itemId: z.string(),
    workspaceId: z.string(),
    messageId: z.string(),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('brief'), itemId: z.string(), workspaceId: z.string(), anew: z.boolean() }),
  z.strictObject({ kind: z.literal('deepen'), itemId: z.string(), workspaceId: z.string() }),
]);
type Work = z.infer<typeof Work>;

/** The use cases, and `giveUp` for the queue's last failure of a job. */
export interface TriageService extends Triage {
  /** Tells the thread that a briefing failed for good. */
  giveUp(job: QueueJob, error: unknown): Promise<void>;
}

/** Wires the use cases to what was handed in. Nothing is handled before start(). */
export function createTriage(parts: TriageDependencies): TriageService {
  const items = parts.store.collection('triage_items', TriageItem);
  const briefs = parts.store.collection('briefs', Brief);
  const lock = createKeyedLock();
  const briefing = new Briefing(parts, { items, briefs, identities: new IdentityIndex(parts.store) });

  const enqueue = (id: string, orderKey: string, work: Work) => parts.queue.enqueue({ id, orderKey, payload: work });
  const item = async (workspaceId: string, itemId: string) =>
    (await items.get(workspaceId, itemId)) ?? notFound('This job');
  const brief = async (workspaceId: string, itemId: string) =>
    (await briefs.get(workspaceId, itemId)) ?? notFound('This brief');

  /** Queues another briefing run of an item, under a revision of its own. */
  const rebrief = async (workspaceId: string, itemId: string, change: (item: TriageItem) => TriageItem) => {
    const changed = await items.update(workspaceId, itemId, (current) => ({
      ...change(current),
      state: 'briefing',
      revision: current.revision + 1,
      updatedAt: parts.now().toISOString(),
    }));
    if (!changed) return notFound('This job');
    await enqueue(`brief/${workspaceId}/${itemId}/${changed.revision}`, `${workspaceId}/${itemId}`, {
      kind: 'brief',
      itemId,
      workspaceId,
      anew: true,
    });
  };

  const handlers = {
    async share(work: Extract<Work, { kind: 'share' }>) {
      const created = newTriageItem(work.itemId, work.share);
      await items.claim(created.workspaceId, created.id, created);
      await briefing.announce(created.workspaceId, created.id);
      const { workspaceId } = created;
      await enqueue(`brief/${workspaceId}/${created.id}/0`, `${workspaceId}/${created.id}`, {
        kind: 'brief',
        itemId: created.id,
        workspaceId,
        anew: false,
      });
    },
    async extend(work: Extract<Work, { kind: 'extend' }>) {
      await rebrief(work.workspaceId, work.itemId, (current) => {
        if (current.source.type !== 'text' || current.continuedBy.includes(work.messageId)) return current;
        return {
          ...current,
          continuedBy: [...current.continuedBy, work.messageId],
          source: { type: 'text', text: `${current.source.text}\n\n${work.text}` },
        };
      });
    },
    async brief(work: Extract<Work, { kind: 'brief' }>, signal: AbortSignal) {
      const { workspaceId, itemId } = work;
      if (!(await briefing.brief(workspaceId, itemId, work.anew, signal))) return;
      const { revision } = await item(workspaceId, itemId);
      await enqueueDeepening(workspaceId, itemId, `${revision}`);
    },
    deepen: (work: Extract<Work, { kind: 'deepen' }>, signal: AbortSignal) =>
      briefing.deepen(work.workspaceId, work.itemId, signal),
  };

  const enqueueDeepening = (workspaceId: string, itemId: string, run: string) =>
    enqueue(`deepen/${workspaceId}/${itemId}/${run}`, `${workspaceId}/${itemId}`, {
      kind: 'deepen',
      itemId,
      workspaceId,
    });

  return {
    async submit(share) {
      const { workspaceId, channelId } = share.conversation;
      const accepted: boolean[] = [];
      for (const [index, source] of share.sources.entries()) {
        const itemId = itemIdOf(share, index);
        const work: Work = { kind: 'share', itemId, share: sharedSource(share, source) };
        accepted.push(await enqueue(`share/${workspaceId}/${itemId}`, `${workspaceId}/${channelId}`, work));
      }
      return accepted.some(Boolean) ? 'accepted' : 'duplicate';
    },
    async extend(workspaceId, itemId, messageId, text) {
      const { conversation } = await item(workspaceId, itemId);
      await enqueue(`extend/${workspaceId}/${itemId}/${messageId}`, `${workspaceId}/${conversation.channelId}`, {
        kind: 'extend',
        itemId,
        workspaceId,
        messageId,
        text,
      });
    },
    async itemsOf(workspaceId, channelId, messageId) {
      const found: TriageItem[] = [];
      for (let index = 0; ; index++) {
        const next = await items.get(workspaceId, itemKey(channelId, messageId, index));
        if (!next) return found;
        found.push(next);
      }
    },
    async itemsOfPerson(workspaceId, personId, limit) {
      const own: TriageItem[] = [];
      for await (const one of items.list(workspaceId)) {
        if (one.sharedBy === personId || personId in one.statuses) own.push(one);
      }
      return own.sort((a, b) => b.sharedAt.localeCompare(a.sharedAt)).slice(0, limit);
    },
    item,
    brief,
    questions: (workspaceId, itemId, area, count) =>
      // One set at a time for a thread: two people who press at once get different questions.
      lock(`${workspaceId}/${itemId}`, async () => {
        const { posting } = await brief(workspaceId, itemId);
        const { askedQuestions } = await item(workspaceId, itemId);
        const analyst = parts.model ?? parts.offline;
        const result = await analyst.questions({ posting, area, count, exclude: askedQuestions, workspaceId });
        const asked = result.questions.map(({ question }) => question);
        await items.update(workspaceId, itemId, (current) => ({
          ...current,
          askedQuestions: [...new Set([...current.askedQuestions, ...asked])],
        }));
        return result;
      }),
    async changeStatus(workspaceId, itemId, personId, status) {
      const changed = await items.update(workspaceId, itemId, (current) =>
        transition(current, personId, status, parts.now()),
      );
      return changed ?? notFound('This job');
    },
    async refresh(workspaceId, itemId, source) {
      // A second click while the first one works changes nothing; a new source does.
      if (!source && (await item(workspaceId, itemId)).state === 'briefing') return;
      await rebrief(workspaceId, itemId, (current) => ({ ...current, source: source ?? current.source }));
    },
    async retryModel(workspaceId, itemId) {
      await brief(workspaceId, itemId);
      await enqueueDeepening(workspaceId, itemId, `retry ${parts.now().getTime()}`);
    },
    spending: async (workspaceId) => (parts.model ? parts.model.report(workspaceId) : null),
    start() {
      parts.queue.process(async ({ payload }, signal) => {
        const work = Work.parse(payload);
        if (work.kind === 'share') return handlers.share(work);
        if (work.kind === 'extend') return handlers.extend(work);
        if (work.kind === 'brief') return handlers.brief(work, signal);
        return handlers.deepen(work, signal);
      });
    },
    async giveUp(job, error) {
      const work = Work.safeParse(job.payload);
      if (!work.success) return;
      if (work.data.kind === 'deepen') return briefing.leaveOffline(work.data.workspaceId, work.data.itemId);
      const workspaceId = work.data.kind === 'share' ? work.data.share.conversation.workspaceId : work.data.workspaceId;
      const failed = await items.get(workspaceId, work.data.itemId);
      if (failed) await briefing.fail(failed, asPresentable(error));
    },
  };
}

/** One message names one item for each of its sources; the same message always names the same items. */
function itemIdOf(share: Share, index: number): string {
  return itemKey(share.conversation.channelId, share.messageId, index);
}

function itemKey(channelId: string, messageId: string, index: number): string {
  return `job_${createHash('sha256').update(`${channelId}/${messageId}/${index}`).digest('base64url').slice(0, 16)}`;
}

function sharedSource(share: Share, source: JobSource): SharedSource {
  const { conversation, messageId, sharedBy, sharedAt } = share;
  return { conversation, messageId, sharedBy, sharedAt: sharedAt.toISOString(), source };
}

function notFound(what: string): never {
  throw new JobBriefError('NOT_FOUND', `${what} is no longer stored.`);
}

function asPresentable(error: unknown): JobBriefError {
  if (error instanceof JobBriefError) return error;
  return new JobBriefError('STORE_FAILED', 'Something went wrong while briefing this job, several times over.', {
    hint: 'Press Refresh to try again; if it happens again, the log of the bot has the details.',
    cause: error,
  });
}
