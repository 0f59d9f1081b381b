import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { signature } from '../../src/workspace/delivery/signed-http.ts';
import { aWorkspace, payloadOf, requestUrl, silent } from './harness.ts';

test("the signature is Slack's: the example of its documentation", () => {
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  expect(signature('8f742231b10e8888abcd99yyyzzz85a5', 1531420618, body)).toBe(
    'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  );
});

test("Bolt's receiver takes what is signed with its secret and refuses the rest", async () => {
  const workspace = await aWorkspace({ retryDelaysMs: [] });
  const heard: string[] = [];
  const listen = async (signingSecret: string) => {
    const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR, logger: silent });
    const app = new App({ token: workspace.botToken, receiver, clientOptions: { slackApiUrl: workspace.apiUrl } });
    app.message(async ({ message }) => void heard.push('text' in message ? (message.text ?? '') : ''));
    const server = (await app.start(0)) as Server;
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  };
  workspace.deliverOverHttp(await listen(workspace.signingSecret));
  workspace.post({ channel: 'jobs', user: 'ada', text: 'signed' });
  await workspace.settled();
  workspace.deliverOverHttp(await listen('another secret'));
  workspace.post({ channel: 'jobs', user: 'ada', text: 'forged' });
  await workspace.settled();
  expect(heard).toEqual(['signed']);
  expect(workspace.deliveries.map(({ ackedAt }) => ackedAt !== null)).toEqual([true, false]);
});

test('a failed delivery is retried with its number and reason', async () => {
  const workspace = await aWorkspace({ retryDelaysMs: [0, 5, 10] });
  const { url, requests } = await requestUrl([500, 404, 200]);
  workspace.deliverOverHttp(url);
  workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
  await workspace.settled();
  const retries = requests.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]);
  expect(retries).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
  ]);
  expect(new Set(requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
});

test('after three retries an event is given up', async () => {
  const workspace = await aWorkspace({ retryDelaysMs: [0, 0, 0] });
  const { url, requests } = await requestUrl([500]);
  workspace.deliverOverHttp(url);
  workspace.post({ channel: 'jobs', user: 'ada', text: 'x' });
  await workspace.settled();
  expect(requests).toHaveLength(4);
});

test('a click that is not acknowledged is told to the person, and not repeated', async () => {
  const workspace = await aWorkspace();
  const { url, requests } = await requestUrl([500]);
  workspace.deliverOverHttp(url);
  expect(await workspace.globalShortcut({ user: 'ada', callbackId: 'x' })).toMatchObject({ ok: false });
  expect(await workspace.slash({ channel: 'jobs', user: 'ada', command: '/brief' })).toMatchObject({ ok: false });
  expect(requests).toHaveLength(2);
  expect(workspace.ephemerals('ada')[0]?.text).toContain('dispatch_failed');
});

test('a command is a form, an interaction a form with a payload', async () => {
  const workspace = await aWorkspace();
  const { url, requests } = await requestUrl([200]);
  workspace.deliverOverHttp(url);
  await workspace.slash({ channel: 'jobs', user: 'ada', command: '/brief', text: 'a & b' });
  await workspace.globalShortcut({ user: 'ada', callbackId: 'brief_any' });
  expect(Object.fromEntries(new URLSearchParams(requests[0]?.body))).toMatchObject({
    command: '/brief',
    text: 'a & b',
    channel_name: 'jobs',
    user_name: 'ada',
  });
  expect(payloadOf(requests[1])).toMatchObject({ type: 'shortcut', callback_id: 'brief_any', user: { name: 'ada' } });
});
