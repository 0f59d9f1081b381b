import { App, SocketModeReceiver } from '@slack/bolt';

/** The least a Bolt app can do: answer every message in its thread. What the benchmark measures beside. */
const clientOptions = { slackApiUrl: process.env.SLACK_API_URL ?? '' };
const receiver = new SocketModeReceiver({
  appToken: process.env.SLACK_APP_TOKEN ?? '',
  installerOptions: { clientOptions },
});
const app = new App({ token: process.env.SLACK_BOT_TOKEN ?? '', receiver, clientOptions });
app.message(async ({ message, client }) => {
  await client.chat.postMessage({ channel: message.channel, thread_ts: message.ts, text: 'echo' });
});
await app.start();
