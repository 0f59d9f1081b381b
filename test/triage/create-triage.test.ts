import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JobBriefError } from '../../src/core/errors.ts';
import { openSqliteStore } from '../../src/stores/sqlite-store.ts';
import { aShare, aTriage, fakeAnalyst, readText } from '../builders/triage.ts';
import { temporaryFolder } from '../temporary.ts';

const LONG_AD = `Harbour Trust looks for a lighthouse keeper in Bergen. ${Array.from(
  { length: 60 },
  (_, line) => `Duty number ${line}: keep lamp ${line * 7} lit through storm ${line * 13}.`,
).join(' ')}`;

describe('a share', () => {
  it('becomes one placeholder and one brief', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    expect(await triage.submit(aShare())).toBe('accepted');
    await queue.idle();
    expect(presenter.announce).toHaveBeenCalledTimes(1);
    expect(presenter.presentBrief).toHaveBeenCalledTimes(1);
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    expect(item).toMatchObject({
      state: 'briefed',
      title: 'Lighthouse Keeper',
      replies: { summary: 'reply 1', details: 'details 2' },
    });
    expect((await triage.brief('T1', item?.id ?? '')).posting.title).toBe('Lighthouse Keeper');
  });

  it('that is delivered four times is briefed once', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    const answers = await Promise.all([1, 2, 3, 4].map(() => triage.submit(aShare())));
    await queue.idle();
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(presenter.announce).toHaveBeenCalledTimes(1);
  });

  it('of three links becomes three items in their order', async () => {
    const { triage, queue } = await aTriage();
    triage.start();
    const urls = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'];
    await triage.submit(aShare({ sources: urls.map((url) => ({ type: 'url', url })) }));
    await queue.idle();
    const items = await triage.itemsOf('T1', 'C1', '1.1');
    expect(items.map(({ source }) => source.type === 'url' && source.url)).toEqual(urls);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('is stored before it is handled, and briefed by the next process', async () => {
    const path = join(await temporaryFolder(), 'jobbrief.sqlite');
    const first = await aTriage({ store: await openSqliteStore(path) });
    await first.triage.submit(aShare());
    await first.queue.stop(0);
    await first.store.close();
    const { triage, presenter, queue } = await aTriage({ store: await openSqliteStore(path) });
    triage.start();
    await queue.idle();
    expect(presenter.presentBrief).toHaveBeenCalledTimes(1);
  });
});

describe('a job shared again', () => {
  const link = { type: 'url', url: 'https://jobs.example/keeper/7?utm_source=chat' } as const;
  const sameLink = { type: 'url', url: 'https://jobs.example/keeper/7' } as const;

  it('by the same link is answered with the earlier thread, before it is fetched', async () => {
    let loads = 0;
    const { triage, presenter, queue } = await aTriage({
      loader: {
        load: async () => {
          loads++;
          return { bytes: new TextEncoder().encode(LONG_AD), contentType: 'text/plain', fileName: null, url: null };
        },
      },
    });
    triage.start();
    await triage.submit(aShare({ sources: [link] }));
    await queue.idle();
    await triage.submit(aShare({ messageId: '2.2', sources: [sameLink] }));
    await queue.idle();
    expect(loads).toBe(1);
    expect(presenter.presentBrief).toHaveBeenCalledTimes(1);
    expect(presenter.presentDuplicate.mock.calls[0]?.[1].messageId).toBe('1.1');
  });

  it('as nearly the same text is a duplicate; a different ad is not', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    await triage.submit(aShare({ sources: [{ type: 'text', text: LONG_AD }] }));
    await queue.idle();
    await triage.submit(aShare({ messageId: '2.2', sources: [{ type: 'text', text: `${LONG_AD} Apply now.` }] }));
    await queue.idle();
    expect(presenter.presentDuplicate).toHaveBeenCalledTimes(1);
    const other = LONG_AD.replaceAll('lamp', 'harbour crane').replaceAll('storm', 'shift');
    await triage.submit(aShare({ messageId: '3.3', sources: [{ type: 'text', text: other }] }));
    await queue.idle();
    expect(presenter.presentBrief).toHaveBeenCalledTimes(2);
  });

  it('is briefed anew where somebody asks for it', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    await triage.submit(aShare({ sources: [sameLink] }));
    await queue.idle();
    await triage.submit(aShare({ messageId: '2.2', sources: [sameLink] }));
    await queue.idle();
    const [repeated] = await triage.itemsOf('T1', 'C1', '2.2');
    expect(repeated?.state).toBe('duplicate');
    await triage.refresh('T1', repeated?.id ?? '');
    await queue.idle();
    expect(presenter.presentBrief).toHaveBeenCalledTimes(2);
    expect((await triage.item('T1', repeated?.id ?? '')).state).toBe('briefed');
  });

  it('never points from one conversation to a private one', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    const { conversation } = aShare();
    const direct = { ...conversation, channelId: 'D1', isPrivate: true };
    await triage.submit(aShare({ conversation: direct, sources: [sameLink] }));
    await queue.idle();
    await triage.submit(aShare({ messageId: '2.2', sources: [sameLink] }));
    await queue.idle();
    expect(presenter.presentDuplicate).not.toHaveBeenCalled();
    expect(presenter.presentBrief).toHaveBeenCalledTimes(2);
  });

  it('is no duplicate in another workspace', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    await triage.submit(aShare({ sources: [sameLink] }));
    const { conversation } = aShare();
    await triage.submit(aShare({ conversation: { ...conversation, workspaceId: 'T2' }, sources: [sameLink] }));
    await queue.idle();
    expect(presenter.presentBrief).toHaveBeenCalledTimes(2);
  });
});

describe('what cannot be briefed', () => {
  it('is said once, with the reason, and kept with its link', async () => {
    const { triage, presenter, queue } = await aTriage({
      read: async () => {
        throw new JobBriefError('WALLED', 'The page asks for a login.');
      },
    });
    triage.start();
    await triage.submit(aShare({ sources: [{ type: 'url', url: 'https://walled.example/1' }] }));
    await queue.idle();
    expect(presenter.presentFailure).toHaveBeenCalledTimes(1);
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    expect(item).toMatchObject({
      state: 'failed',
      failure: { code: 'WALLED' },
      source: { url: 'https://walled.example/1' },
    });
  });

  it('is briefed in place once the text is pasted', async () => {
    const { triage, presenter, queue } = await aTriage({
      read: async (input, now) => {
        if (input.url) throw new JobBriefError('WALLED', 'The page asks for a login.');
        return readText(input, now);
      },
    });
    triage.start();
    await triage.submit(aShare({ sources: [{ type: 'url', url: 'https://walled.example/1' }] }));
    await queue.idle();
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    await triage.refresh('T1', item?.id ?? '', { type: 'text', text: 'the ad' });
    await queue.idle();
    expect(presenter.presentBrief.mock.calls[0]?.[0].replies.summary).toBe('reply 1');
    expect((await triage.item('T1', item?.id ?? '')).failure).toBeNull();
  });

  it('is tried again when it is our own fault, and said when it fails for good', async () => {
    const { triage, presenter, queue } = await aTriage({
      read: async () => {
        throw new TypeError('a defect');
      },
    });
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    expect(presenter.presentFailure).toHaveBeenCalledTimes(1);
    expect(presenter.presentFailure.mock.calls[0]?.[1].message).not.toContain('a defect');
  });
});

describe('a model', () => {
  it('deepens the brief after the offline one was shown', async () => {
    const { triage, presenter, queue } = await aTriage({ model: fakeAnalyst('deep-model') });
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    expect(presenter.presentBrief.mock.calls[0]?.[1].analyst).toBe('offline');
    expect(presenter.presentBrief.mock.calls[0]?.[2]).toBe('deepening');
    expect(presenter.updateDetails.mock.calls[0]?.[1].analyst).toBe('deep-model');
  });

  it('that failed is asked again on request', async () => {
    let up = false;
    const offline = fakeAnalyst('offline');
    const model = fakeAnalyst('deep-model', {
      analyze: async (request) =>
        up
          ? { ...(await offline.analyze(request)), analyst: 'deep-model' }
          : { ...(await offline.analyze(request)), fallback: { code: 'MODEL_FAILED', reason: 'It did not answer.' } },
    });
    const { triage, presenter, queue } = await aTriage({ model });
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    expect(presenter.updateDetails.mock.calls[0]?.[1].fallback?.code).toBe('MODEL_FAILED');
    up = true;
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    await triage.retryModel('T1', item?.id ?? '');
    await queue.idle();
    expect(presenter.updateDetails.mock.calls[1]?.[1]).toMatchObject({ analyst: 'deep-model', fallback: null });
  });
});

describe('a model whose part fails for a reason of ours', () => {
  it('leaves the offline brief standing, with its retry', async () => {
    const model = fakeAnalyst('deep-model', {
      analyze: async () => {
        throw new TypeError('a defect');
      },
    });
    const { triage, presenter, queue } = await aTriage({ model });
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    const shown = presenter.updateDetails.mock.calls.at(-1)?.[1];
    expect(shown).toMatchObject({ analyst: 'offline', fallback: { code: 'MODEL_FAILED' } });
    expect(presenter.presentFailure).not.toHaveBeenCalled();
  });
});

describe('in the thread', () => {
  it('each person has a status of their own; the same choice again takes it back', async () => {
    const { triage, queue } = await aTriage();
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    const id = item?.id ?? '';
    await Promise.all([
      triage.changeStatus('T1', id, 'U1', 'interested'),
      triage.changeStatus('T1', id, 'U2', 'passed'),
    ]);
    expect(
      Object.entries((await triage.item('T1', id)).statuses).map(([who, { status }]) => `${who} ${status}`),
    ).toEqual(expect.arrayContaining(['U1 interested', 'U2 passed']));
    expect((await triage.changeStatus('T1', id, 'U1', 'interested')).statuses).not.toHaveProperty('U1');
  });

  it('questions asked at the same moment are told of each other', async () => {
    const excluded: (readonly string[])[] = [];
    const offline = fakeAnalyst('offline');
    const { triage, queue } = await aTriage({
      offline: {
        ...offline,
        questions: (request) => {
          excluded.push(request.exclude);
          return offline.questions(request);
        },
      },
    });
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    await Promise.all([1, 2].map(() => triage.questions('T1', item?.id ?? '', 'craft', 5)));
    expect(excluded[0]).toEqual(['How do you keep a lamp lit?']);
    expect(excluded[1]).toEqual(['How do you keep a lamp lit?', 'Question 1?']);
  });

  it('a following message joins the ad it continues', async () => {
    const { triage, presenter, queue } = await aTriage();
    triage.start();
    await triage.submit(aShare());
    await queue.idle();
    const [item] = await triage.itemsOf('T1', 'C1', '1.1');
    await triage.extend('T1', item?.id ?? '', '1.2', 'It also asks for strong arms.');
    await triage.extend('T1', item?.id ?? '', '1.2', 'It also asks for strong arms.');
    await queue.idle();
    expect(presenter.announce).toHaveBeenCalledTimes(1);
    const text = presenter.presentBrief.mock.calls.at(-1)?.[1].posting.description ?? '';
    expect(text.match(/strong arms/g)).toHaveLength(1);
    expect(text).toContain('keeps the lamp lit');
  });

  it('a job that was never stored is NOT_FOUND', async () => {
    const { triage } = await aTriage();
    await expect(triage.item('T1', 'job_gone')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
