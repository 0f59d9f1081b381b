import { readFile } from 'node:fs/promises';
import { WebClient } from '@slack/web-api';
import { type Config, readConfig, type SlackConfig } from '../config.ts';
import { JobBriefError } from '../core/errors.ts';
import { type CommandIo, write } from './io.ts';

/** One thing that must hold before the bot can work, and what to do where it does not. */
export interface Check {
  name: string;
  /** `skipped`: nothing is configured that this could check. */
  result: 'ok' | 'failed' | 'skipped';
  detail: string;
  fix: string | null;
}

const TIMEOUT_MS = 10_000;

/**
 * `jobbrief doctor`: checks configuration, tokens, scopes, store and model, and says what to fix.
 * @returns whether everything that is configured works
 */
export async function doctor(io: CommandIo, options: { json?: boolean }): Promise<boolean> {
  const checks = await runChecks(io.env);
  const text = options.json ? JSON.stringify(checks, null, 2) : checks.map(line).join('\n');
  await write(io.stdout, `${text}\n`);
  return checks.every((check) => check.result !== 'failed');
}

async function runChecks(env: NodeJS.ProcessEnv): Promise<Check[]> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (error instanceof JobBriefError) return [failed('configuration', error.message, error.hint)];
    throw error;
  }
  return [
    ok('configuration', 'every variable can be read'),
    ...(await Promise.all([checkStore(config), checkModel(config)])),
    ...(await checkSlack(config.slack)),
  ];
}

async function checkStore({ storePath }: Config): Promise<Check> {
  const { openSqliteStore } = await import('../stores/sqlite-store.ts');
  try {
    const store = await openSqliteStore(storePath);
    await store.close();
    return ok('store', storePath);
  } catch (error) {
    return failedWith('store', error, 'Check STORE_URL.');
  }
}

async function checkModel({ model }: Config): Promise<Check> {
  if (!model) return skipped('model', 'none configured: the offline analyst writes every brief');
  const base = model.baseUrl ?? 'https://api.openai.com/v1';
  const list = new URL(base);
  // The query stays at the end: Azure's base URL carries its api-version there.
  list.pathname = `${list.pathname.replace(/\/$/, '')}/models`;
  try {
    const response = await fetch(list, {
      headers: model.apiKey ? { authorization: `Bearer ${model.apiKey}`, 'api-key': model.apiKey } : {},
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 401 || response.status === 403) {
      return failed('model', `${base} refuses the key (HTTP ${response.status})`, 'Check OPENAI_API_KEY.');
    }
    // Some servers offer no list of models: answering at all is what can be checked without paying.
    if (!response.ok) return ok('model', `${base} answers; ${model.model} was not looked up (HTTP ${response.status})`);
    const names = modelNames(await response.json());
    if (names.length > 0 && !names.includes(model.model)) {
      return failed(
        'model',
        `${base} has no model "${model.model}"`,
        `Set OPENAI_MODEL to one of: ${names.slice(0, 8).join(', ')}.`,
      );
    }
    return ok('model', `${model.model} at ${base}`);
  } catch (error) {
    return failedWith('model', error, `Check OPENAI_BASE_URL, and that ${base} can be reached from here.`);
  }
}

async function checkSlack(slack: SlackConfig | null): Promise<Check[]> {
  if (!slack) return [skipped('slack', 'no secrets set: the command line and `npm run demo` work without')];
  const client = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    timeout: TIMEOUT_MS,
  });
  const checks: Check[] = [];
  try {
    const answer = await client.auth.test();
    checks.push(ok('slack bot token', `${answer.user} in ${answer.team}`));
    checks.push(await checkScopes(answer.response_metadata?.scopes));
  } catch (error) {
    checks.push(
      failedWith(
        'slack bot token',
        error,
        'Copy SLACK_BOT_TOKEN again from OAuth & Permissions, or reinstall the app.',
      ),
    );
  }
  if (slack.mode === 'http') {
    checks.push(
      ok(
        'slack delivery',
        `HTTP on port ${slack.port}, path /slack/events; the signing secret is tried by the first event`,
      ),
    );
    return checks;
  }
  try {
    await new WebClient(slack.appToken, {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      timeout: TIMEOUT_MS,
    }).apps.connections.open({});
    checks.push(ok('slack delivery', 'Socket Mode'));
  } catch (error) {
    checks.push(
      failedWith('slack delivery', error, 'Create an app-level token with connections:write and turn Socket Mode on.'),
    );
  }
  return checks;
}

/** Slack names the token's scopes in a header of every answer. */
async function checkScopes(granted: string[] | undefined): Promise<Check> {
  const manifest = JSON.parse(await readFile(new URL('../../manifest.json', import.meta.url), 'utf8'));
  const wanted: string[] = manifest.oauth_config.scopes.bot;
  if (!granted) return skipped('slack scopes', 'Slack did not say which scopes the token has');
  const missing = wanted.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return ok('slack scopes', wanted.join(', '));
  return failed(
    'slack scopes',
    `missing: ${missing.join(', ')}`,
    'Update the app with manifest.json and reinstall it.',
  );
}

function modelNames(body: unknown): string[] {
  const data = (body as { data?: { id?: unknown }[] } | null)?.data;
  return Array.isArray(data) ? data.map(({ id }) => id).filter((id) => typeof id === 'string') : [];
}

const ok = (name: string, detail: string): Check => ({ name, result: 'ok', detail, fix: null });
const skipped = (name: string, detail: string): Check => ({ name, result: 'skipped', detail, fix: null });
const failed = (name: string, detail: string, fix: string): Check => ({ name, result: 'failed', detail, fix });

function failedWith(name: string, error: unknown, fix: string): Check {
  if (error instanceof JobBriefError) return failed(name, error.message, error.hint);
  return failed(name, error instanceof Error ? error.message : String(error), fix);
}

function line({ name, result, detail, fix }: Check): string {
  const mark = { ok: 'ok     ', failed: 'FAILED ', skipped: '–      ' }[result];
  return `${mark} ${name.padEnd(16)} ${detail}${fix ? `\n        ${' '.repeat(16)} → ${fix}` : ''}`;
}
