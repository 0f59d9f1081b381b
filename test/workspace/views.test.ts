import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import {
  aTrigger,
  aWorkspace,
  modal,
  onEnvelope,
  plain,
  refused,
  socketClient,
  textInput,
  webClient,
} from './harness.ts';

/** A workspace with an open modal, and an app that answers its submission. */
async function withModal(blocks: object[], answer: object | null, more: object = {}) {
  const workspace = await aWorkspace();
  const api = webClient(workspace);
  const received = onEnvelope(await socketClient(workspace), (envelope) => {
    const body = envelope.body as { type?: string; trigger_id?: string };
    if (body.type !== 'shortcut') return answer;
    void api.views.open({ trigger_id: body.trigger_id ?? '', view: modal(blocks, more) });
    return null;
  });
  await workspace.globalShortcut({ user: 'ada', callbackId: 'open' });
  await workspace.waitFor(() => workspace.views('ada')[0]);
  return { workspace, received };
}
const titles = (workspace: Workspace) => workspace.views('ada').map(({ title }) => title.text);

describe('a trigger', () => {
  test('opens a view within three seconds', async () => {
    let now = Date.now();
    const workspace = await aWorkspace({ now: () => now });
    const trigger_id = await aTrigger(workspace, 'ada');
    now += 3000;
    await webClient(workspace).views.open({ trigger_id, view: modal() });
    expect(titles(workspace)).toEqual(['Form']);
  });

  test('is expired after that', async () => {
    let now = Date.now();
    const workspace = await aWorkspace({ now: () => now });
    const trigger_id = await aTrigger(workspace, 'ada');
    now += 3001;
    const call = webClient(workspace).views.open({ trigger_id, view: modal() });
    expect((await refused(call)).error).toBe('expired_trigger_id');
    expect(workspace.views('ada')).toEqual([]);
  });

  test('works once, and cannot be invented', async () => {
    const workspace = await aWorkspace();
    const { views } = webClient(workspace);
    const trigger_id = await aTrigger(workspace, 'ada');
    await views.open({ trigger_id, view: modal() });
    expect((await refused(views.open({ trigger_id, view: modal() }))).error).toBe('exchanged_trigger_id');
    expect((await refused(views.open({ trigger_id: '1.2.3', view: modal() }))).error).toBe('invalid_trigger_id');
  });
});

describe('a modal', () => {
  test('three may be stacked, and no fourth', async () => {
    const workspace = await aWorkspace();
    const { views } = webClient(workspace);
    await views.open({ trigger_id: await aTrigger(workspace, 'ada'), view: modal() });
    for (let depth = 2; depth <= 3; depth += 1)
      await views.push({ trigger_id: await aTrigger(workspace, 'ada'), view: modal() });
    const fourth = views.push({ trigger_id: await aTrigger(workspace, 'ada'), view: modal() });
    expect((await refused(fourth)).error).toBe('push_limit_reached');
    expect(workspace.views('ada')).toHaveLength(3);
  });

  test('is updated in place, unless it changed in between', async () => {
    const workspace = await aWorkspace();
    const { views } = webClient(workspace);
    const { view } = await views.open({ trigger_id: await aTrigger(workspace, 'ada'), view: modal() });
    const by = { view_id: view?.id ?? '', hash: view?.hash };
    await views.update({ ...by, view: modal(undefined, { title: plain('Second') }) });
    expect(titles(workspace)).toEqual(['Second']);
    expect((await refused(views.update({ ...by, view: modal() }))).error).toBe('hash_conflict');
    expect((await refused(views.update({ view_id: 'V0GONE', view: modal() }))).error).toBe('not_found');
  });

  test('what is entered arrives in the shapes that Slack uses', async () => {
    const choice = { type: 'static_select', action_id: 'value', options: [{ text: plain('One'), value: '1' }] };
    const { workspace, received } = await withModal(
      [
        textInput('text'),
        { type: 'input', block_id: 'choice', label: plain('c'), element: choice },
        { type: 'input', block_id: 'file', label: plain('f'), element: { type: 'file_input', action_id: 'value' } },
        textInput('empty', { optional: true }),
      ],
      null,
      { private_metadata: 'item 7' },
    );
    const file = workspace.addFile('ada', { name: 'ad.txt', content: 'An ad' });
    const values = { text: 'hello', choice: '1', file: file.wire.id };
    expect(await workspace.submitView({ user: 'ada', values })).toEqual({ ok: true });
    expect(received.at(-1)?.body).toMatchObject({
      type: 'view_submission',
      view: {
        callback_id: 'form',
        private_metadata: 'item 7',
        state: {
          values: {
            text: { value: { type: 'plain_text_input', value: 'hello' } },
            choice: { value: { selected_option: { value: '1' } } },
            file: {
              value: { type: 'file_input', files: [{ name: 'ad.txt', url_private_download: expect.any(String) }] },
            },
            empty: { value: { value: null } },
          },
        },
      },
    });
    expect(workspace.views('ada')).toEqual([]);
  });

  test.each([
    ['a required field left empty', textInput('a'), ''],
    [
      'a text over its maximum',
      textInput('a', { element: { type: 'plain_text_input', action_id: 'value', max_length: 3 } }),
      'four',
    ],
    ['a link that is none', textInput('a', { element: { type: 'url_text_input', action_id: 'value' } }), 'nonsense'],
  ])('%s is refused before the app hears of it', async (_what, block, value) => {
    const { workspace, received } = await withModal([block], null);
    const before = received.length;
    expect(await workspace.submitView({ user: 'ada', values: { a: value } })).toMatchObject({
      ok: false,
      errors: { a: expect.any(String) },
    });
    expect(received).toHaveLength(before);
    expect(workspace.views('ada')).toHaveLength(1);
  });

  test("the app's errors stand beside their fields, and what was entered stays", async () => {
    const answer = { response_action: 'errors', errors: { a: 'Give a better one' } };
    const { workspace } = await withModal([textInput('a')], answer);
    expect(await workspace.submitView({ user: 'ada', values: { a: 'x' } })).toMatchObject({
      ok: false,
      errors: answer.errors,
    });
    expect(workspace.views('ada')[0]?.state.values.a?.value).toMatchObject({ value: 'x' });
  });

  test.each([
    ['update', { response_action: 'update', view: modal(undefined, { title: plain('Next') }) }, ['Next']],
    ['push', { response_action: 'push', view: modal(undefined, { title: plain('Next') }) }, ['Form', 'Next']],
    ['clear', { response_action: 'clear' }, []],
    ['nothing', null, []],
  ])('a submission answered with %s does that', async (_what, answer, expected) => {
    const { workspace } = await withModal([textInput('a')], answer);
    expect(await workspace.submitView({ user: 'ada', values: { a: 'x' } })).toEqual({ ok: true });
    expect(titles(workspace)).toEqual(expected);
  });

  test('closing is told only where the app asked for it', async () => {
    const { workspace, received } = await withModal([textInput('a')], null, { notify_on_close: true });
    await workspace.closeView('ada');
    expect(received.at(-1)?.body).toMatchObject({ type: 'view_closed', is_cleared: false });
    const quiet = await withModal([textInput('a')], null);
    await quiet.workspace.closeView('ada');
    expect(quiet.received.map(({ body }) => body.type)).not.toContain('view_closed');
    expect(quiet.workspace.views('ada')).toEqual([]);
  });
});

describe('an App Home', () => {
  test('opening it is an event, and publishing shows it to one person', async () => {
    const workspace = await aWorkspace();
    const received = onEnvelope(await socketClient(workspace), () => null);
    workspace.openHome('ada');
    await workspace.settled();
    expect(received[0]?.body.event).toMatchObject({ type: 'app_home_opened', tab: 'home' });
    const user_id = String(received[0]?.body.event?.user);
    await webClient(workspace).views.publish({ user_id, view: { type: 'home', blocks: [{ type: 'divider' }] } });
    expect(workspace.home('ada')?.blocks).toHaveLength(1);
    expect(workspace.home('grace')).toBeNull();
  });
});
