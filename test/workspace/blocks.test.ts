import { describe, expect, test } from 'vitest';
import { aTrigger, aWorkspace, modal, plain, refused, webClient } from './harness.ts';

const text = (length: number) => 'x'.repeat(length);
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: text(length) });
const button = (more: object = {}, id = 'go') => ({ type: 'button', action_id: id, text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const divider = { type: 'divider' };
const option = (n: number) => ({ text: plain(`option ${n}`), value: `${n}` });
const rows = (height: number, width: number, length = 1) =>
  times(height, () => times(width, () => ({ type: 'raw_text', text: text(length) })));

/** What is counted, the longest that Slack takes, and blocks of a given size. */
const LIMITS: [string, number, (size: number) => object[], string][] = [
  ['blocks of a message', 50, (n) => times(n, () => divider), '/blocks'],
  ['a header', 150, (n) => [{ type: 'header', text: plain(text(n)) }], '/blocks/0/text/text'],
  ["a section's text", 3000, (n) => [{ type: 'section', text: mrkdwn(n) }], '/blocks/0/text/text'],
  ['fields', 10, (n) => [{ type: 'section', fields: times(n, () => mrkdwn(1)) }], '/blocks/0/fields'],
  ["a field's text", 2000, (n) => [{ type: 'section', fields: [mrkdwn(n)] }], '/blocks/0/fields/0/text'],
  ['elements of actions', 25, (n) => [actions(...times(n, (i) => button({}, `a${i}`)))], '/blocks/0/elements'],
  [
    'elements of a context',
    10,
    (n) => [{ type: 'context', elements: times(n, () => mrkdwn(1)) }],
    '/blocks/0/elements',
  ],
  ["a button's text", 75, (n) => [actions(button({ text: plain(text(n)) }))], '/blocks/0/elements/0/text/text'],
  ["a button's value", 2000, (n) => [actions(button({ value: text(n) }))], '/blocks/0/elements/0/value'],
  [
    "a button's address",
    3000,
    (n) => [actions(button({ url: `https://a.example/${text(n - 18)}` }))],
    '/blocks/0/elements/0/url',
  ],
  ['an action id', 255, (n) => [actions(button({}, text(n)))], '/blocks/0/elements/0/action_id'],
  ['a block id', 255, (n) => [{ ...divider, block_id: text(n) }], '/blocks/0/block_id'],
  [
    'options of a select',
    100,
    (n) => [actions({ type: 'static_select', action_id: 's', options: times(n, option) })],
    '/blocks/0/elements/0/options',
  ],
  ['rows of a table', 100, (n) => [{ type: 'table', rows: rows(n, 1) }], '/blocks/0/rows'],
  ['columns of a table', 20, (n) => [{ type: 'table', rows: rows(1, n) }], '/blocks/0/rows/0'],
  ['characters of a table', 10_000, (n) => [{ type: 'table', rows: rows(1, 1, n) }], '/blocks/0/rows'],
];

describe('a message', () => {
  test.each(LIMITS)(
    '%s: %i is taken and one more is refused, with its place',
    async (_what, limit, blocks, pointer) => {
      const workspace = await aWorkspace();
      const post = (size: number) =>
        webClient(workspace).apiCall('chat.postMessage', { channel: 'jobs', text: 'x', blocks: blocks(size) });
      await post(limit);
      const { error, messages } = await refused(post(limit + 1));
      expect(error).toBe('invalid_blocks');
      expect(messages.some((message) => message.includes(`[json-pointer:${pointer}`))).toBe(true);
      expect(workspace.messages('jobs')).toHaveLength(1);
    },
  );

  test.each([
    ['an empty text', [{ type: 'section', text: mrkdwn(0) }]],
    ['a section without text or fields', [{ type: 'section' }]],
    ['mrkdwn where plain text belongs', [{ type: 'header', text: mrkdwn(3) }]],
    ['an unknown block', [{ type: 'marquee' }]],
    ['the same action id twice in a block', [actions(button(), button())]],
    [
      'the same block id twice',
      [
        { ...divider, block_id: 'a' },
        { ...divider, block_id: 'a' },
      ],
    ],
    ['an address that is none', [actions(button({ url: 'javascript:alert(1)' }))]],
    [
      'two tables',
      [
        { type: 'table', rows: rows(1, 1) },
        { type: 'table', rows: rows(1, 1) },
      ],
    ],
    ['an unknown button style', [actions(button({ style: 'loud' }))]],
    [
      'a file input outside a modal',
      [{ type: 'input', label: plain('f'), element: { type: 'file_input', action_id: 'f' } }],
    ],
    [
      'an empty string in rich text',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] }],
    ],
  ])('%s is refused', async (_what, blocks) => {
    const workspace = await aWorkspace();
    const call = webClient(workspace).apiCall('chat.postMessage', { channel: 'jobs', text: 'x', blocks });
    expect((await refused(call)).error).toBe('invalid_blocks');
  });

  test('more than 11,000 characters of blocks together are refused', async () => {
    const workspace = await aWorkspace();
    const post = (last: number) =>
      webClient(workspace).apiCall('chat.postMessage', {
        channel: 'jobs',
        text: 'x',
        blocks: [3000, 3000, 3000, last].map((size) => ({ type: 'section', text: mrkdwn(size) })),
      });
    await post(2000);
    expect((await refused(post(2001))).error).toBe('msg_blocks_too_long');
  });

  test('characters are counted as code points', async () => {
    const workspace = await aWorkspace();
    const blocks = [{ type: 'header' as const, text: plain('𝒂'.repeat(150)) }];
    await webClient(workspace).chat.postMessage({ channel: workspace.channel('jobs').id, text: 'x', blocks });
  });
});

describe('a view', () => {
  const publish = async (view: object) => {
    const workspace = await aWorkspace();
    return webClient(workspace).apiCall('views.publish', { user_id: workspace.people[0]?.id, view });
  };
  const open = async (view: object) => {
    const workspace = await aWorkspace();
    return webClient(workspace).apiCall('views.open', { trigger_id: await aTrigger(workspace, 'ada'), view });
  };

  test('an App Home takes a hundred blocks and no more', async () => {
    await publish({ type: 'home', blocks: times(100, () => divider) });
    const { error } = await refused(publish({ type: 'home', blocks: times(101, () => divider) }));
    expect(error).toBe('invalid_arguments');
  });

  test.each([
    ['title', (n: number) => ({ title: plain(text(n)) }), 24],
    ['submit', (n: number) => ({ submit: plain(text(n)) }), 24],
    ['close', (n: number) => ({ close: plain(text(n)) }), 24],
    ['private_metadata', (n: number) => ({ private_metadata: text(n) }), 3000],
    ['callback_id', (n: number) => ({ callback_id: text(n) }), 255],
  ])("a modal's %s has its limit", async (name, more, limit) => {
    await open(modal(undefined, more(limit)));
    const { error, messages } = await refused(open(modal(undefined, more(limit + 1))));
    expect(error).toBe('invalid_arguments');
    expect(messages.join()).toContain(`/view/${name}`);
  });

  test.each([
    ['a table', modal([{ type: 'table', rows: rows(1, 1) }])],
    ['a markdown block', modal([{ type: 'markdown', text: 'x' }])],
    [
      'an input without a submit button',
      modal([{ type: 'input', label: plain('x'), element: { type: 'plain_text_input', action_id: 'x' } }], {
        submit: undefined,
      }),
    ],
    [
      'an initial value over 3,000',
      modal([
        {
          type: 'input',
          label: plain('x'),
          element: { type: 'plain_text_input', action_id: 'x', initial_value: text(3001) },
        },
      ]),
    ],
    ['no title', modal(undefined, { title: undefined })],
  ])('a modal with %s is refused', async (_what, view) => {
    expect((await refused(open(view))).error).toBe('invalid_arguments');
  });
});
