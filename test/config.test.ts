import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Environment, readConfig, requireSlack } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };

describe('the configuration', () => {
  it('needs nothing: offline analyst, SQLite, no Slack', () => {
    expect(readConfig({})).toEqual({
      slack: null,
      model: null,
      storePath: './data/jobbrief.sqlite',
      logLevel: 'info',
    });
  });

  it('takes Socket Mode where there is an app token, HTTP where there is a signing secret', () => {
    expect(readConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }).slack?.mode).toBe('socket');
    expect(readConfig({ ...bot, SLACK_SIGNING_SECRET: 's', PORT: '8080' }).slack).toMatchObject({
      mode: 'http',
      port: 8080,
    });
  });

  it('says which Slack secret is missing, and where it is found', () => {
    expect(() => readConfig({ SLACK_APP_TOKEN: 'xapp-1' })).toThrow('SLACK_BOT_TOKEN is not set');
    expect(() => readConfig(bot)).toThrow('Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET');
    expect(() => requireSlack(readConfig({}))).toThrow('No Slack secrets');
  });

  it('names a wrong variable, what is wrong and the fix', () => {
    expect(() => readConfig({ SLACK_BOT_TOKEN: 'xapp-oops' })).toThrow(
      /SLACK_BOT_TOKEN must start with "xoxb-".*OAuth/,
    );
    expect(() => readConfig({ PORT: 'eighty' })).toThrow(/PORT must be a port number/);
    expect(() => readConfig({ PORT: '70000' })).toThrow(/PORT must be a port number/);
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL must be one of/);
    expect(() => readConfig({ STORE_URL: 'mongodb://x' })).toThrow(/STORE_URL must be sqlite:/);
    expect(() => readConfig({ OPENAI_BASE_URL: 'localhost:11434' })).toThrow(/OPENAI_BASE_URL must be an http/);
    expect(() => readConfig({ OPENAI_PRICES: '{"m":3}' })).toThrow(/OPENAI_PRICES must be JSON such as/);
    expect(() => readConfig({ OPENAI_API_KEY: 'k' })).toThrow(/OPENAI_MODEL is not set/);
  });

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*LOG_LEVEL/);
  });

  it('takes an empty variable for one that is not set, as shells and .env files do', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', OPENAI_API_KEY: ' ', OPENAI_BASE_URL: '' })).toMatchObject({
      slack: null,
      model: null,
    });
  });

  it('is described whole, and nothing else, in the table of the README', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('## Environment'), readme.indexOf('## Commands'));
    const described = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(described).toEqual(Object.keys(Environment.shape));
  });
});
