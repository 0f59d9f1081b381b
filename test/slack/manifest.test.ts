import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { COMMAND, SHORTCUT } from '../../src/slack/ids.ts';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8'));
const schema = new URL('../shared/slack/manifest.schema.2.0.0.json', root);

/** Which scopes let the app call a method: https://docs.slack.dev/reference/methods */
const SCOPES_OF_METHODS: Record<string, string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.getPermalink': [],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'files.info': ['files:read'],
  'views.open': [],
  'views.publish': [],
  'auth.test': [],
};
/** Which scopes let the app receive an event: https://docs.slack.dev/reference/events */
const SCOPES_OF_EVENTS: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};

async function slackSource(): Promise<string> {
  const folder = new URL('src/slack/', root);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
}

describe('manifest.json', () => {
  test.skipIf(!existsSync(schema))(
    'passes Slack’s manifest schema (skipped where ../shared/slack is not beside the checkout)',
    () => {
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(
        JSON.parse(readFileSync(schema, 'utf8')),
      );
      expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test('names exactly the scopes that the code’s calls, events and command need', async () => {
    const source = await slackSource();
    const methods = [
      ...source.matchAll(/[cC]lient\.((?:chat|conversations|files|views|auth|users|reactions|bots)\.\w+)\(/g),
    ].map((match) => match[1] ?? '');
    expect(methods.filter((method) => !(method in SCOPES_OF_METHODS))).toEqual([]);
    const needed = new Set([
      'commands',
      // Downloads of shared files.
      'files:read',
      ...methods.flatMap((method) => SCOPES_OF_METHODS[method] ?? []),
      ...manifest.settings.event_subscriptions.bot_events.flatMap((event: string) => SCOPES_OF_EVENTS[event] ?? []),
    ]);
    expect([...needed].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
  });

  test('subscribes exactly to the events that listeners handle', async () => {
    const handled = new Set([...(await slackSource()).matchAll(/app\.event\('(\w+)'/g)].map((match) => match[1]));
    const subscribed = new Set(
      manifest.settings.event_subscriptions.bot_events.map((event: string) => event.split('.')[0]),
    );
    expect([...subscribed].sort()).toEqual([...handled].sort());
  });

  test('offers the command and shortcuts that listeners answer', () => {
    const { slash_commands: commands, shortcuts } = manifest.features;
    expect(commands.map(({ command }: { command: string }) => command)).toEqual([COMMAND]);
    expect(shortcuts.map(({ callback_id: id }: { callback_id: string }) => id).sort()).toEqual(
      Object.values(SHORTCUT).sort(),
    );
  });

  test('turns on Socket Mode and interactivity, and keeps Slack’s lengths', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(175);
    for (const { name } of manifest.features.shortcuts) expect(name.length).toBeLessThanOrEqual(24);
  });
});
