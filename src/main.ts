import type { CustomRoute } from '@slack/bolt';
import { createConfiguredModel } from './analysts.ts';
import type { ModelConfig, SlackConfig } from './config.ts';
import type { Queue } from './core/queue.ts';
import { createCachedFetch, createDocumentLoader } from './document-loader.ts';
import { createHealthRoutes } from './health.ts';
import { createMetrics } from './metrics.ts';
import { EmbeddedQueue } from './queue/embedded-queue.ts';
import { createReadingPool } from './reading/reading-pool.ts';
import { createSlackApp, type SlackApp } from './slack/app.ts';
import { createSlackClient } from './slack/client.ts';
import { Delivery, PostMark } from './slack/deliver.ts';
import { createSlackFileLoader } from './slack/loader.ts';
import { createSlackPresenter } from './slack/presenter.ts';
import type { RateLimiter } from './slack/rate-limiter.ts';
import { openSqliteStore } from './stores/sqlite-store.ts';
import { createTriage, type TriageService } from './triage/create-triage.ts';
import type { Logger } from './triage/ports.ts';

/** Briefings that run at once; each is mostly waiting for Slack, a site or a model. */
const CONCURRENCY = 32;
/** A job's hard deadline; config.ts keeps the model's own below it. */
const JOB_DEADLINE_MS = 120_000;
const MAX_ATTEMPTS = 5;
const RETRY_DELAY_MS = 2000;

export interface JobbriefOptions {
  slack: SlackConfig;
  model: ModelConfig | null;
  /** The SQLite file. */
  storePath: string;
  log: Logger;
  /** The Slack connection is lost for good; by default the process should end. */
  onFatal: (error: Error) => void;
  now?: () => Date;
  /** Slack's own limits by default. */
  limiter?: RateLimiter;
}

export interface Jobbrief {
  triage: TriageService;
  queue: Queue;
  /** @returns the port it listens on, null in Socket Mode */
  start(): Promise<{ port: number | null }>;
  /** Lets what runs finish for `graceMs` (10 s by default), gives the rest back to the store, and closes everything. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * The composition root: configuration → store, analysts, queue, triage, Slack.
 * @throws JobBriefError STORE_FAILED where the store cannot be opened
 */
export async function createJobbrief(options: JobbriefOptions): Promise<Jobbrief> {
  const { slack, model, log } = options;
  const now = options.now ?? (() => new Date());
  const store = await openSqliteStore(options.storePath);
  const client = createSlackClient(slack.botToken, slack.apiUrl, log);
  const delivery = new Delivery(client, store.collection('slack_posts', PostMark), log, options.limiter);

  const queue = new EmbeddedQueue(store, {
    concurrency: CONCURRENCY,
    deadlineMs: JOB_DEADLINE_MS,
    maxAttempts: MAX_ATTEMPTS,
    retryDelayMs: RETRY_DELAY_MS,
    async onFailure(job, error, final) {
      log[final ? 'error' : 'warn']({ err: error, job: job.id, final }, 'A briefing job failed');
      if (!final) return;
      await triage.giveUp(job, error).catch((err) => log.error({ err, job: job.id }, 'Nobody could be told'));
    },
  });
  const metrics = createMetrics(queue);
  const reading = createReadingPool(now);
  const triage: TriageService = createTriage({
    store,
    queue,
    loader: createDocumentLoader(createCachedFetch(store), createSlackFileLoader(client, slack.botToken, slack.apiUrl)),
    presenter: createSlackPresenter(delivery),
    read: reading.read,
    offline: reading.offline,
    model: createConfiguredModel(model, reading.offline, store, now, log),
    now,
    observer: metrics,
    log,
  });
  const routes: CustomRoute[] = createHealthRoutes(store, metrics, () => app.isConnected());
  const app: SlackApp = createSlackApp(triage, {
    connection:
      slack.mode === 'socket'
        ? { mode: 'socket', appToken: slack.appToken }
        : { mode: 'http', signingSecret: slack.signingSecret, port: slack.port },
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    store,
    delivery,
    log,
    routes,
    onFatal: options.onFatal,
  });

  return {
    triage,
    queue,
    async start() {
      const listening = await app.start();
      triage.start();
      return listening;
    },
    async stop(graceMs) {
      await app.stop();
      await queue.stop(graceMs);
      await reading.close();
      await store.close();
    },
  };
}
