import { describe, expect, it } from 'vitest';
import { JobBriefError } from '../../src/core/errors.ts';
import { loadJobUrl, type MatchSource } from '../../src/fetch/load-url.ts';
import type { SafeFetch } from '../../src/fetch/safe-fetch.ts';

type Answer = { body: string; type?: string; from?: string[] } | { to: string } | JobBriefError;

/** The internet as a table: an address and its answer, which may lead to another address. */
function internet(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const fetch: SafeFetch = async ({ url }) => {
    asked.push(url);
    const redirectedFrom: string[] = [];
    let address = url;
    for (;;) {
      const answer = answers[address] ?? new JobBriefError('CLOSED', '404');
      if (answer instanceof JobBriefError) throw answer;
      if ('to' in answer) {
        redirectedFrom.push(address);
        address = answer.to;
        continue;
      }
      const { body, type = 'text/html' } = answer;
      return { bytes: Buffer.from(body), contentType: type, finalUrl: address, status: 200, redirectedFrom };
    }
  };
  return { fetch, asked };
}

const noBoard: MatchSource = () => undefined;
const board: MatchSource = (url) =>
  url.hostname === 'board.example' ? { url: `https://api.board.example${url.pathname}` } : undefined;
const load = (address: string, answers: Record<string, Answer>, matchSource = noBoard) =>
  loadJobUrl(address, { fetch: internet(answers).fetch, matchSource }, null);
const bodyOf = (document: { bytes: Uint8Array }) => Buffer.from(document.bytes).toString();

describe('a shared job link', () => {
  it('is read from its board’s own data, and keeps the page’s address', async () => {
    const { fetch, asked } = internet({ 'https://api.board.example/jobs/1': { body: '{}', type: 'application/json' } });
    const document = await loadJobUrl('https://board.example/jobs/1', { fetch, matchSource: board }, null);
    expect(document).toMatchObject({ contentType: 'application/json', url: 'https://board.example/jobs/1' });
    expect(asked).toEqual(['https://api.board.example/jobs/1']);
  });

  it('is read from its page where the board’s data cannot be had', async () => {
    const document = await load(
      'https://board.example/jobs/1',
      {
        'https://api.board.example/jobs/1': new JobBriefError('FETCH_FAILED', '500'),
        'https://board.example/jobs/1': { body: 'ad' },
      },
      board,
    );
    expect(bodyOf(document)).toBe('ad');
  });

  it('gives the page’s own failure where neither can be had', async () => {
    const failed = load(
      'https://board.example/jobs/1',
      {
        'https://api.board.example/jobs/1': new JobBriefError('CLOSED', '404'),
        'https://board.example/jobs/1': new JobBriefError('WALLED', '403'),
      },
      board,
    );
    await expect(failed).rejects.toMatchObject({ code: 'WALLED' });
  });

  it('that a shortener hides is read from the board it leads to', async () => {
    const document = await load(
      'https://lnkd.in/abc',
      {
        'https://lnkd.in/abc': { to: 'https://board.example/jobs/1' },
        'https://board.example/jobs/1': { body: 'page' },
        'https://api.board.example/jobs/1': { body: '{}', type: 'application/json' },
      },
      board,
    );
    expect(document).toMatchObject({ contentType: 'application/json', url: 'https://board.example/jobs/1' });
  });

  it('that a shortener shows on a page of its own is followed', async () => {
    const document = await load('https://lnkd.in/abc', {
      'https://lnkd.in/abc': {
        body: '<p>This link will take you to a page that’s not on LinkedIn</p><a data-tracking-control-name="external_url_click" href="https://bakery.example/jobs/baker?a=1&amp;b=2">https://bakery.example</a>',
      },
      'https://bakery.example/jobs/baker?a=1&b=2': { body: 'ad' },
    });
    expect(document.url).toBe('https://bakery.example/jobs/baker?a=1&b=2');
  });

  it.each([
    ['https://bakery.example/jobs/baker-night-shift-4711', 'https://bakery.example/jobs'],
    ['https://bakery.example/jobs/4711', 'https://bakery.example/careers/'],
    ['https://bakery.example/en/jobs/4711/baker', 'https://bakery.example/'],
    ['https://www.bakery.example/karriere/baecker-4711', 'https://bakery.example/de/stellenangebote'],
    ['https://boards.greenhouse.io/bakery/jobs/4711', 'https://boards.greenhouse.io/bakery?error=true'],
    ['https://job-boards.greenhouse.io/bakery/jobs/4711', 'https://job-boards.greenhouse.io/bakery?error=true'],
  ])('%s that leads to the list %s is closed', async (from, to) => {
    const failed = load(from, { [from]: { to }, [to]: { body: 'many jobs' } });
    await expect(failed).rejects.toMatchObject({
      code: 'CLOSED',
      message: expect.stringContaining(new URL(to).hostname),
    });
  });

  it.each([
    ['https://network.example/jobs/view/4711', 'https://network.example/authwall?trk=1'],
    ['https://network.example/jobs/view/4711', 'https://login.network.example/login?next=4711'],
    ['https://news.example/jobs/4711', 'https://consent.news.example/collect?session=1'],
    ['https://news.example/jobs/4711', 'https://news.example/captcha-challenge'],
    ['https://network.example/jobs/view/4711', 'https://id.example/oauth2/authorize?client=1'],
  ])('%s that leads to %s is walled', async (from, to) => {
    const failed = load(from, { [from]: { to }, [to]: { body: 'sign in' } });
    await expect(failed).rejects.toMatchObject({ code: 'WALLED' });
  });

  it.each([
    ['http://bakery.example/jobs/4711', 'https://bakery.example/jobs/4711'],
    ['https://bakery.example/jobs/4711', 'https://bakery.example/en/jobs/4711'],
    ['https://bakery.example/jobs/4711', 'https://bakery.example/jobs/4711-night-baker'],
    ['https://bakery.example/careers?gh_jid=4711', 'https://bakery.example/careers/night-baker?gh_jid=4711'],
    ['https://bakery.example/jobs/4711', 'https://bakery.recruiting.example/'],
    ['https://bakery.example/jobs', 'https://bakery.example/careers'],
    ['https://bakery.example/jobs/4711', 'https://bakery.example/careers#/job/4711'],
    ['https://bakery.example/jobs/4711', 'https://bakery.example/jobs/authentication-engineer'],
    ['https://bakery.example/jobs/4711', 'https://bakery.example/positions/login-team-lead-4711'],
  ])('%s that leads to %s is read as any page', async (from, to) => {
    await expect(load(from, { [from]: { to }, [to]: { body: 'ad' } })).resolves.toMatchObject({ url: to });
  });

  it('that is no address is refused', async () => {
    await expect(load('not a link', {})).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });
});
