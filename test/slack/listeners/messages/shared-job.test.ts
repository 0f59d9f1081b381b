import { describe, expect, test, vi } from 'vitest';
import { onMessage as listener } from '../../../../src/slack/listeners/messages/shared-job.ts';
import type { SlackParts } from '../../../../src/slack/parts.ts';
import { AD } from '../../../e2e/harness.ts';
import { anItem } from '../../arbitrary-brief.ts';
import { context, someParts } from '../../fakes.ts';

const event = (change: object = {}) =>
  ({ type: 'message', channel: 'C1', channel_type: 'channel', ts: '5.0', user: 'U1', text: AD, ...change }) as never;

/** Listens, and waits for the look at the message. */
function onMessage(parts: SlackParts) {
  return async (args: Parameters<ReturnType<typeof listener>>[0]) => {
    await listener(parts)(args);
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
}

describe('a message', () => {
  test.each([undefined, 'file_share', 'thread_broadcast'])('of subtype %s is read', async (subtype) => {
    const { parts, triage } = someParts();
    await onMessage(parts)({ event: event({ subtype }), context });
    expect(triage.submit).toHaveBeenCalledOnce();
  });

  test.each([
    { subtype: 'channel_join' },
    { subtype: 'message_changed' },
    { subtype: 'message_deleted' },
    { bot_id: 'B1' },
    { user: undefined },
  ])('%j is left alone', async (change) => {
    const { parts, triage } = someParts();
    await onMessage(parts)({ event: event(change), context });
    expect(triage.submit).not.toHaveBeenCalled();
  });

  test('in a thread is answered in that thread', async () => {
    const { parts, triage } = someParts();
    await onMessage(parts)({ event: event({ thread_ts: '1.0' }), context });
    expect(triage.submit.mock.calls[0]?.[0].conversation.threadId).toBe('1.0');
  });

  test('that cannot be stored fails, so that Slack delivers it again', async () => {
    const { parts } = someParts();
    parts.inbox.put = () => Promise.reject(new Error('disk full'));
    await expect(onMessage(parts)({ event: event(), context })).rejects.toThrow('disk full');
  });

  test('whose share fails is looked at again', async () => {
    const { parts, triage } = someParts();
    triage.submit.mockRejectedValueOnce(new Error('locked'));
    await listener(parts)({ event: event(), context });
    await vi.waitFor(() => expect(triage.submit).toHaveBeenCalledTimes(2), 5_000);
  });
});

describe('pieces of one ad', () => {
  const cut = AD.indexOf('Requirements');
  const first = event({ ts: '5.0', text: AD.slice(0, cut) });
  const second = event({ ts: '6.0', text: AD.slice(cut) });

  test('extend the first one, once however often they are delivered', async () => {
    const { parts, triage } = someParts();
    triage.itemsOf.mockResolvedValue([anItem()]);
    const listen = onMessage(parts);
    await listen({ event: first, context });
    await listen({ event: second, context });
    await listen({ event: second, context });
    expect(triage.submit).toHaveBeenCalledOnce();
    expect(triage.extend).toHaveBeenCalledExactlyOnceWith(
      'T1',
      'job_1',
      '6.0',
      expect.stringContaining('boat licence'),
    );
  });

  test('of another person, or in another channel, do not', async () => {
    const { parts, triage } = someParts();
    triage.itemsOf.mockResolvedValue([anItem()]);
    const listen = onMessage(parts);
    await listen({ event: first, context });
    await listen({ event: event({ ts: '6.0', text: AD.slice(cut), user: 'U2' }), context });
    await listen({ event: event({ ts: '7.0', text: AD.slice(cut), channel: 'C2' }), context });
    expect(triage.extend).not.toHaveBeenCalled();
  });

  test('that look like an ad only together are one share of the first', async () => {
    const { parts, triage } = someParts();
    const listen = onMessage(parts);
    const opening = `Harbour Trust is looking for a keeper. ${'It is a windy place with a long history. '.repeat(6)}`;
    await listen({ event: event({ ts: '5.0', text: opening }), context });
    expect(triage.submit).not.toHaveBeenCalled();
    await listen({
      event: event({
        ts: '6.0',
        text: 'Requirements\n- 5+ years of experience with marine electronics\n- Python\n\nSalary: NOK 700,000 per year. Apply by Friday.',
      }),
      context,
    });
    expect(triage.submit.mock.calls.map(([share]) => share.messageId)).toEqual(['5.0']);
  });

  test('chat after an ad stays chat', async () => {
    const { parts, triage } = someParts();
    triage.itemsOf.mockResolvedValue([anItem()]);
    const listen = onMessage(parts);
    await listen({ event: event(), context });
    await listen({
      event: event({
        ts: '6.0',
        text: 'What do you all think? The pay is good but Bergen is far away from my family.',
      }),
      context,
    });
    expect(triage.extend).not.toHaveBeenCalled();
    expect(triage.submit).toHaveBeenCalledOnce();
  });
});
