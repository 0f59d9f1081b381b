import { request } from 'node:http';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { aTrigger, aWorkspace, modal, plain, requestUrl, textInput, webClient } from './harness.ts';

/** A request with headers that fetch does not let one set. */
function raw(workspace: Workspace, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const { port } = new URL(workspace.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end(method === 'POST' ? '{"text":"hi"}' : undefined);
  });
}

async function page(workspace: Workspace, query: Record<string, string> = {}) {
  const response = await fetch(`${workspace.url}?${new URLSearchParams(query)}`);
  return { response, $: load(await response.text()) };
}

function act(workspace: Workspace, path: string, body: object, as = 'U0ADA00000') {
  const query = new URLSearchParams({ as, channel: workspace.channel('jobs').id });
  return fetch(`${workspace.url}ui/${path}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(workspace.url).origin },
    body: JSON.stringify(body),
  }).then((response) => response.json());
}

describe('who may ask', () => {
  test("a request for another host is refused, so that a foreign name cannot be bound to the page's address", async () => {
    const workspace = await aWorkspace();
    const { host } = new URL(workspace.url);
    expect(await raw(workspace, '/', { host })).toBe(200);
    expect(await raw(workspace, '/', { host: 'evil.example' })).toBe(421);
    expect(await raw(workspace, '/api/auth.test', { host: 'evil.example' }, 'POST')).toBe(421);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['nobody knows where', {}],
  ])('a post from %s does nothing', async (_what, headers) => {
    const workspace = await aWorkspace();
    const path = `/ui/post?as=U0ADA00000&channel=${workspace.channel('jobs').id}`;
    const { host } = new URL(workspace.url);
    expect(await raw(workspace, path, { host, ...headers }, 'POST')).toBe(403);
    expect(workspace.messages('jobs')).toEqual([]);
  });

  test('the page allows nothing from elsewhere and no inline script or style', async () => {
    const workspace = await aWorkspace();
    const { response, $ } = await page(workspace);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect($('[style], script:not([src]), [onclick]')).toHaveLength(0);
    for (const element of $('[src], link[href]').toArray()) {
      const address = $(element).attr('src') ?? $(element).attr('href') ?? '';
      expect(address).toMatch(/^\/assets\//);
      expect((await fetch(new URL(address, workspace.url))).status).toBe(200);
    }
  });

  test('a file comes as a download that a browser does not interpret', async () => {
    const workspace = await aWorkspace();
    const { wire } = workspace.addFile('ada', { name: 'ad.html', content: '<script>alert(1)</script>' });
    const response = await fetch(`${workspace.url}ui/file/${wire.id}`);
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what people see', () => {
  test('channels, people, messages with their threads', async () => {
    const workspace = await aWorkspace();
    const parent = workspace.post({ channel: 'jobs', user: 'grace', text: 'A *job* at https://a.example' });
    workspace.post({ channel: 'jobs', user: 'ada', text: 'Nice', thread: parent.ts });
    const { $ } = await page(workspace, { thread: parent.ts });
    expect($('.sidebar li').text()).toContain('interview-prep');
    expect($('#list article .name').text()).toBe('Grace Okafor');
    expect($('#list article b').first().text()).toBe('job');
    expect($('#list article a[href="https://a.example"]').attr('rel')).toContain('noopener');
    expect($('#list .thread-link').text()).toContain('1 reply');
    expect($('#thread-list article').last().text()).toContain('Nice');
  });

  test('whoever arrives sees the thread of the first share; a chosen channel opens without one', async () => {
    const workspace = await aWorkspace();
    workspace.post({ channel: 'jobs', user: 'ada', text: 'chat' });
    const share = workspace.upload({ channel: 'jobs', user: 'ada', files: [{ name: 'ad.txt', content: 'A job' }] });
    expect((await page(workspace)).$('#thread-list article').attr('data-ts')).toBe(share.ts);
    expect((await page(workspace, { channel: share.channel })).$('#thread-list')).toHaveLength(0);
  });

  test('an ephemeral message is on one page only', async () => {
    const workspace = await aWorkspace();
    const channel = workspace.channel('jobs').id;
    await webClient(workspace).chat.postEphemeral({ channel, user: 'U0ADA00000', text: 'psst' });
    expect((await page(workspace, { as: 'U0ADA00000' })).$('#list').text()).toContain('psst');
    expect((await page(workspace, { as: 'U0GRACE001' })).$('#list').text()).not.toContain('psst');
  });

  test('blocks are drawn: header, fields, buttons, lists, tables', async () => {
    const workspace = await aWorkspace();
    const blocks = [
      { type: 'header', text: plain('Engineer') },
      { type: 'section', fields: [{ type: 'mrkdwn', text: '*Pay*\n€1' }] },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'go', text: plain('Go'), value: '7', style: 'primary' }],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'ordered',
            offset: 2,
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'third', style: { bold: true } }] },
            ],
          },
        ],
      },
      { type: 'table', rows: [[{ type: 'raw_text', text: 'head' }], [{ type: 'raw_number', value: 5 }]] },
    ];
    await webClient(workspace).apiCall('chat.postMessage', { channel: 'jobs', text: 'fallback', blocks });
    const { $ } = await page(workspace);
    expect($('article .header').text()).toBe('Engineer');
    expect($('.field').html()).toContain('<b>Pay</b><br>€1');
    expect($('button[data-action="go"]').attr()).toMatchObject({ 'data-value': '7', class: 'button primary' });
    expect($('ol').attr('start')).toBe('3');
    expect($('ol b').text()).toBe('third');
    expect($('td').text()).toBe('5');
    expect($('article').text()).not.toContain('fallback');
  });

  test("a modal's fields have labels, and refused ones their error", async () => {
    const workspace = await aWorkspace();
    const trigger_id = await aTrigger(workspace, 'ada');
    await webClient(workspace).views.open({ trigger_id, view: modal([textInput('name')]) });
    const [view] = workspace.views('ada');
    expect(await act(workspace, 'submit', { view: view?.id, entered: { 'name/value': '' } })).toMatchObject({
      ok: false,
    });
    const $ = load(await (await fetch(`${workspace.url}ui/modal?as=U0ADA00000`)).text());
    expect($('label[for="name/value"]').text()).toBe('name');
    expect($('.error[role=alert]').text()).toBe('Please complete this required field.');
    const others = await (await fetch(`${workspace.url}ui/modal?as=U0GRACE001`)).text();
    expect(others).toBe('');
  });

  test('no text of an ad becomes markup or an address to follow', async () => {
    const workspace = await aWorkspace();
    const api = webClient(workspace);
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            '<script>',
            '</div>',
            '<img src=x onerror=alert(1)>',
            '"',
            "'",
            '&lt;',
            '&amp;lt;b&amp;gt;',
            '*',
            '_',
            '~',
            '`',
            '```',
            '\n> ',
            '<javascript:alert(1)|x>',
            '<https://a.example|<b>>',
            '<data:text/html,x>',
            ':warning:',
            '⚠️',
            '<!channel>',
            'word',
            '\u{F0000}0\u{F0001}',
          ),
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        if (text.trim() === '') return;
        const person = workspace.post({ channel: 'jobs', user: 'ada', text });
        const blocks = [
          { type: 'section', text: { type: 'mrkdwn', text } },
          { type: 'section', text: plain(text) },
          { type: 'markdown', text },
          { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
        ];
        const { ts } = (await api.apiCall('chat.postMessage', { channel: 'jobs', text, blocks })) as { ts?: string };
        const { $ } = await page(workspace);
        expect($('#list').find('script, img, iframe, form, style, object, [onerror], [style]')).toHaveLength(0);
        for (const link of $('#list a').toArray()) expect($(link).attr('href')).toMatch(/^(https?:|mailto:|#|\/)/);
        expect($('#list').next().is('form.composer')).toBe(true);
        workspace.delete(person);
        await api.apiCall('chat.delete', { channel: 'jobs', ts });
      }),
      { numRuns: 60 },
    );
  });
});

describe('what people do on the page', () => {
  test('a command typed with a slash runs, a text is posted', async () => {
    const workspace = await aWorkspace();
    const { url, requests } = await requestUrl([200]);
    workspace.deliverOverHttp(url);
    expect(await act(workspace, 'post', { text: '/brief https://a.example/job' })).toEqual({ ok: true });
    expect(new URLSearchParams(requests[0]?.body).get('text')).toBe('https://a.example/job');
    expect(await act(workspace, 'post', { text: 'hello' })).toEqual({ ok: true });
    expect(workspace.messages('jobs').map(({ text }) => text)).toEqual(['hello']);
  });

  test('a file is uploaded, then sent with the message', async () => {
    const workspace = await aWorkspace();
    const query = `as=U0ADA00000&channel=${workspace.channel('jobs').id}&name=ad.md`;
    const uploaded = await fetch(`${workspace.url}ui/upload?${query}`, {
      method: 'POST',
      headers: { origin: new URL(workspace.url).origin },
      body: '# A job',
    });
    const { id } = (await uploaded.json()) as { id: string };
    await act(workspace, 'post', { text: '', files: [id] });
    expect(workspace.messages('jobs')[0]?.files).toMatchObject([{ name: 'ad.md', filetype: 'markdown', size: 7 }]);
  });

  test("nobody edits or deletes another's message, or uses a form that is not theirs", async () => {
    const workspace = await aWorkspace();
    const { ts } = workspace.post({ channel: 'jobs', user: 'ada', text: 'mine' });
    const grace = 'U0GRACE001';
    expect(await act(workspace, 'edit', { ts, text: 'x' }, grace)).toMatchObject({ ok: false });
    expect(await act(workspace, 'delete', { ts }, grace)).toMatchObject({ ok: false });
    const trigger_id = await aTrigger(workspace, 'ada');
    await webClient(workspace).views.open({ trigger_id, view: modal() });
    const view = workspace.views('ada')[0]?.id;
    expect(await act(workspace, 'submit', { view, entered: {} }, grace)).toMatchObject({ ok: false });
    expect(workspace.messages('jobs')[0]?.text).toBe('mine');
  });

  test('what it cannot read it refuses with a reason', async () => {
    const workspace = await aWorkspace();
    expect(await act(workspace, 'post', { text: 5 })).toMatchObject({
      ok: false,
      error: expect.stringContaining('text'),
    });
    expect(await act(workspace, 'nonsense', {})).toMatchObject({ ok: false });
  });
});
