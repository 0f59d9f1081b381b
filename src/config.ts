import { z } from 'zod';
import { JobBriefError } from './core/errors.ts';

const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional();

const token = (prefix: string, where: string) =>
  optionalText.refine((value) => value === undefined || value.startsWith(prefix), {
    error: `must start with "${prefix}"; copy it from ${where} of your app on https://api.slack.com/apps`,
  });

const httpUrl = optionalText.refine((value) => value === undefined || /^https?:$/.test(protocolOf(value)), {
  error: 'must be an http or https address, such as http://127.0.0.1:11434/v1',
});

/** USD per million tokens, by model name. */
const Prices = z.record(
  z.string(),
  z.strictObject({
    input: z.number().nonnegative(),
    cachedInput: z.number().nonnegative().optional(),
    output: z.number().nonnegative(),
  }),
);

const pricesJson = optionalText.transform((text, context) => {
  if (text === undefined) return {};
  const result = Prices.safeParse(parseJson(text));
  if (result.success) return result.data;
  context.addIssue({
    code: 'custom',
    message:
      'must be JSON such as {"model-name":{"input":0.4,"cachedInput":0.1,"output":1.6}}, in USD per million tokens',
  });
  return z.NEVER;
});

/** Every variable that the program reads. The README's table is this schema in words; a test compares them. */
export const Environment = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', 'OAuth & Permissions'),
  SLACK_APP_TOKEN: token('xapp-', 'Basic Information → App-Level Tokens'),
  SLACK_SIGNING_SECRET: optionalText,
  SLACK_API_URL: httpUrl.transform((url) => url ?? 'https://slack.com/api/'),
  PORT: z.coerce
    .number({ error: 'must be a port number from 0 to 65535' })
    .int()
    .min(0)
    .max(65_535, { error: 'must be a port number from 0 to 65535' })
    .default(3000),
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: httpUrl,
  OPENAI_MODEL: optionalText,
  OPENAI_PRICES: pricesJson,
  OPENAI_TIMEOUT_SECONDS: z.coerce
    .number({ error: 'must be a number of seconds from 1 to 110' })
    .min(1)
    .max(110, { error: 'must be at most 110: a briefing job is given up after 120 seconds' })
    .default(60),
  BUDGET_USD_PER_MONTH: z.coerce
    .number({ error: 'must be an amount in USD, such as 20' })
    .nonnegative({ error: 'must be 0 or more USD' })
    .optional(),
  STORE_URL: z
    .string()
    .default('sqlite://./data/jobbrief.sqlite')
    .refine((value) => value.startsWith('sqlite://') && value.length > 'sqlite://'.length, {
      error: 'must be sqlite:// followed by a file path, such as sqlite://./data/jobbrief.sqlite',
    }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
});

/** How the bot meets Slack: the contract's choice by which secret is set. */
export type SlackConfig =
  | { mode: 'socket'; botToken: string; appToken: string; apiUrl: string }
  | { mode: 'http'; botToken: string; signingSecret: string; port: number; apiUrl: string };

export interface ModelConfig {
  /** undefined: OpenAI's own. */
  baseUrl: string | undefined;
  apiKey: string | undefined;
  model: string;
  prices: z.infer<typeof Prices>;
  timeoutMs: number;
  budgetUsdPerMonth: number | undefined;
}

export interface Config {
  /** null where no Slack secret is set: the command line needs none. */
  slack: SlackConfig | null;
  /** null: the offline analyst alone. */
  model: ModelConfig | null;
  /** The SQLite file. */
  storePath: string;
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/**
 * Reads the environment; nothing else in the program does.
 * @throws JobBriefError CONFIG_INVALID naming each wrong variable, what is wrong and the fix
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = Environment.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new JobBriefError('CONFIG_INVALID', `${lines.join('. ')}.`);
  }
  const values = result.data;
  return {
    slack: slackConfig(values),
    model: modelConfig(values),
    storePath: values.STORE_URL.slice('sqlite://'.length),
    logLevel: values.LOG_LEVEL,
  };
}

/**
 * @throws JobBriefError CONFIG_INVALID saying which secret is missing, where `start` needs Slack
 */
export function requireSlack(config: Config): SlackConfig {
  if (config.slack) return config.slack;
  throw new JobBriefError('CONFIG_INVALID', 'No Slack secrets are set.', {
    hint: 'Set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); or try `npm run demo`, which needs none.',
  });
}

function slackConfig(values: z.infer<typeof Environment>): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (!botToken && !appToken && !signingSecret) return null;
  if (!botToken) {
    throw new JobBriefError('CONFIG_INVALID', 'SLACK_BOT_TOKEN is not set.', {
      hint: 'Copy the "xoxb-" token from OAuth & Permissions of your app on https://api.slack.com/apps.',
    });
  }
  const apiUrl = values.SLACK_API_URL.endsWith('/') ? values.SLACK_API_URL : `${values.SLACK_API_URL}/`;
  if (appToken) return { mode: 'socket', botToken, appToken, apiUrl };
  if (signingSecret) return { mode: 'http', botToken, signingSecret, port: values.PORT, apiUrl };
  throw new JobBriefError('CONFIG_INVALID', 'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set.', {
    hint: 'Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.',
  });
}

function modelConfig(values: z.infer<typeof Environment>): ModelConfig | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = values;
  if (!apiKey && !baseUrl) return null;
  if (!model) {
    throw new JobBriefError('CONFIG_INVALID', 'OPENAI_MODEL is not set, but an endpoint is.', {
      hint: 'Name the model, for example OPENAI_MODEL=gpt-5-mini; or unset OPENAI_API_KEY and OPENAI_BASE_URL for the offline analyst.',
    });
  }
  return {
    baseUrl,
    apiKey,
    model,
    prices: values.OPENAI_PRICES,
    timeoutMs: values.OPENAI_TIMEOUT_SECONDS * 1000,
    budgetUsdPerMonth: values.BUDGET_USD_PER_MONTH,
  };
}

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
