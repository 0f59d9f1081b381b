import { expect, test, vi } from 'vitest';
import { onBriefCommand } from '../../../../src/slack/listeners/commands/brief.ts';
import { context, someParts } from '../../fakes.ts';

const command = (text: string, change: object = {}) =>
  ({
    text,
    trigger_id: 'tr1',
    channel_id: 'C1',
    channel_name: 'jobs',
    user_id: 'U1',
    team_id: 'T1',
    ...change,
  }) as never;

test('is acknowledged only once its share is stored', async () => {
  const { parts, triage } = someParts();
  const ack = vi.fn(async () => expect(triage.submit).toHaveBeenCalledOnce());
  await onBriefCommand(parts)({ ack, command: command('https://jobs.example.com/1'), context });
  expect(ack).toHaveBeenCalledOnce();
  expect(triage.submit.mock.calls[0]?.[0]).toMatchObject({
    conversation: { channelId: 'C1', threadId: null, isPrivate: false },
    messageId: '9.1',
    sources: [{ type: 'url', url: 'https://jobs.example.com/1' }],
  });
});

test('two links become two roots and two shares', async () => {
  const { parts, triage } = someParts();
  await onBriefCommand(parts)({ ack: vi.fn(), command: command('https://a.example/1 https://a.example/2'), context });
  expect(triage.submit.mock.calls.map(([share]) => share.messageId)).toEqual(['9.1', '9.2']);
});

test('what happens in a direct message or private channel is marked private', async () => {
  for (const name of ['directmessage', 'privategroup', 'mpdm-a--b-1']) {
    const { parts, triage } = someParts();
    await onBriefCommand(parts)({
      ack: vi.fn(),
      command: command('https://a.example/1', { channel_name: name }),
      context,
    });
    expect(triage.submit.mock.calls[0]?.[0].conversation.isPrivate).toBe(true);
  }
});

test('words that are no job are answered with what to type, and nothing is posted', async () => {
  const { parts, delivery } = someParts();
  const ack = vi.fn();
  await onBriefCommand(parts)({ ack, command: command('hello'), context });
  expect(JSON.stringify(ack.mock.calls[0])).toContain('/brief help');
  expect(delivery.postOnce).not.toHaveBeenCalled();
});

test('alone it opens the form before anything else', async () => {
  const { parts, delivery } = someParts();
  await onBriefCommand(parts)({ ack: vi.fn(), command: command('  '), context });
  expect(delivery.openModal).toHaveBeenCalledWith(
    'tr1',
    expect.objectContaining({ type: 'modal', callback_id: 'intake' }),
  );
});
