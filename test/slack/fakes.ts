import { vi } from 'vitest';
import type { Collection } from '../../src/core/store.ts';
import type { Delivery } from '../../src/slack/deliver.ts';
import { Inbox } from '../../src/slack/inbox.ts';
import { Intake } from '../../src/slack/intake.ts';
import { lookAtMessage } from '../../src/slack/listeners/messages/shared-job.ts';
import type { SlackParts } from '../../src/slack/parts.ts';
import { SummaryRefresher } from '../../src/slack/summary-refresher.ts';
import type { Triage } from '../../src/triage/triage.ts';
import { aBrief, anItem } from './arbitrary-brief.ts';

export const silent = { debug() {}, info() {}, warn() {}, error() {} };
/** What Bolt tells listeners of the workspace. */
export const context = { teamId: 'T1', botUserId: 'UBOT', isEnterpriseInstall: false } as never;

/** A collection in memory; lifetimes are not kept. */
export function aCollection<T>(): Collection<T> {
  const records = new Map<string, T>();
  const key = (workspaceId: string, id: string) => `${workspaceId}/${id}`;
  return {
    get: async (workspaceId, id) => records.get(key(workspaceId, id)) ?? null,
    put: async (workspaceId, id, value) => void records.set(key(workspaceId, id), value),
    async update(workspaceId, id, change) {
      const value = records.get(key(workspaceId, id));
      if (value === undefined) return null;
      records.set(key(workspaceId, id), change(value));
      return change(value);
    },
    async claim(workspaceId, id, value) {
      if (records.has(key(workspaceId, id))) return false;
      records.set(key(workspaceId, id), value);
      return true;
    },
    delete: async (workspaceId, id) => records.delete(key(workspaceId, id)),
    async *list() {
      yield* records.values();
    },
  };
}

/** Use cases that remember what they were asked. */
export function aFakeTriage() {
  return {
    submit: vi.fn<Triage['submit']>(async () => 'accepted'),
    extend: vi.fn<Triage['extend']>(async () => {}),
    itemsOf: vi.fn<Triage['itemsOf']>(async () => []),
    itemsOfPerson: vi.fn<Triage['itemsOfPerson']>(async () => []),
    item: vi.fn<Triage['item']>(async () => anItem()),
    brief: vi.fn<Triage['brief']>(async () => aBrief()),
    questions: vi.fn<Triage['questions']>(async () => ({
      questions: [],
      analyst: 'offline',
      usage: null,
      fallback: null,
    })),
    changeStatus: vi.fn<Triage['changeStatus']>(async () => anItem()),
    refresh: vi.fn<Triage['refresh']>(async () => {}),
    retryModel: vi.fn<Triage['retryModel']>(async () => {}),
    spending: vi.fn<Triage['spending']>(async () => null),
    start: vi.fn(),
  } satisfies Triage;
}

/** Listeners' parts, with a Slack that takes everything. */
export function someParts(triage = aFakeTriage()) {
  let posts = 0;
  const post = async (place: { channel: string }) => {
    posts += 1;
    return { channel: place.channel, ts: `9.${posts}` };
  };
  const delivery = {
    post: vi.fn(post),
    postOnce: vi.fn(post),
    update: vi.fn(async () => {}),
    whisper: vi.fn(async () => {}),
    respond: vi.fn(async () => {}),
    permalink: vi.fn(async () => null),
    readMessage: vi.fn(async () => null),
    openModal: vi.fn(async () => 'V1'),
    publishHome: vi.fn(async () => {}),
  };
  const asDelivery = delivery as unknown as Delivery;
  const intake = new Intake(triage, aCollection());
  const parts: SlackParts = {
    triage,
    intake,
    inbox: new Inbox(aCollection(), lookAtMessage({ intake, delivery: asDelivery }), silent),
    delivery: asDelivery,
    summaries: new SummaryRefresher(triage, asDelivery),
    claims: aCollection(),
    log: silent,
  };
  return { parts, triage, delivery };
}
