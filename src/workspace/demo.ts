import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppManifest } from './model.ts';
import type { Post } from './person.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

/** How the app is told to connect: what `SLACK_BOT_TOKEN`, `SLACK_APP_TOKEN` and `SLACK_API_URL` would say. */
export interface DemoConnection {
  mode: 'socket';
  botToken: string;
  appToken: string;
  apiUrl: string;
}

export interface DemoOptions {
  /** Where the web page listens, on 127.0.0.1; 0 takes a free port. */
  port: number;
  manifest: AppManifest;
  /** The folder with the seed documents. */
  seeds: URL;
  /** Starts the app against the workspace. */
  connect: (connection: DemoConnection) => Promise<{ stop(): Promise<void> }>;
  /** Between one share and the next, so that each brief is seen arriving. */
  pauseMs?: number;
}

export interface Demo {
  /** The address to open in a browser. */
  url: string;
  workspace: Workspace;
  /** Resolves when every seed was shared. */
  shared: Promise<void>;
  /** Stops the app, then the workspace. */
  stop(): Promise<void>;
}

const PAUSE_MS = 4000;
/** The rest of the seeds waits this long for somebody to watch. */
const WAIT_FOR_VISITOR_MS = 60_000;

/**
 * A local workspace with the app in it. The first seed is shared at once, the others one after
 * another from when somebody opens the page.
 * @throws Error where the port is taken, a seed is missing or the app does not start
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const posts = await seedPosts(options.seeds);
  const workspace = await startWorkspace({ port: options.port, manifest: options.manifest });
  const { botToken, appToken, apiUrl } = workspace;
  for (const post of SMALL_TALK) workspace.post(post);
  const app = await options.connect({ mode: 'socket', botToken, appToken, apiUrl }).catch(async (error: unknown) => {
    await workspace.stop();
    throw error;
  });
  const stopping = new AbortController();
  const shared = share(workspace, posts, options.pauseMs ?? PAUSE_MS, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return {
    url: workspace.url,
    workspace,
    shared,
    async stop() {
      stopping.abort();
      await app.stop();
      await workspace.stop();
    },
  };
}

/** Talk that no bot answers: a channel where people only wrote to a machine would look like none. */
const SMALL_TALK: Post[] = [
  {
    channel: 'general',
    user: 'ada',
    text: 'Welcome, @grace and @linus! Jobs go to #jobs, practice to #interview-prep, everything else is here.',
  },
  { channel: 'general', user: 'grace', text: 'Thanks! Day three of the search, and the tabs are already out of hand.' },
  { channel: 'interview-prep', user: 'linus', text: 'Mock interview on Thursday at five, anyone?' },
  { channel: 'interview-prep', user: 'ada', text: 'I am in. Bring one question that you are afraid of.' },
  {
    channel: 'jobs',
    user: 'ada',
    text: 'Share every job you find here: paste the ad, drop the file or send the link. The brief comes in the thread, and we decide there who goes for it.',
  },
];

/** The seeds as people share them: pasted, as a snippet, as files of several kinds. */
async function seedPosts(folder: URL): Promise<Post[]> {
  const read = (name: string) => readFile(new URL(name, folder), 'utf8');
  const [agency, linkedin, squashed, remote, brief] = await Promise.all([
    read('technical-project-manager.agency.txt'),
    read('senior-performance-engineer.linkedin.html'),
    read('ml-engineer-solution-architect.squashed.txt'),
    read('director-tpm-dgx-cloud.remotewlb.md'),
    read('senior-product-manager-ai-frameworks.brief.md'),
  ]);
  const channel = 'jobs';
  return [
    { channel, user: 'grace', text: agency },
    {
      channel,
      user: 'linus',
      text: 'Saved this page before it disappears.',
      files: [{ name: 'senior-performance-engineer.html', content: linkedin }],
    },
    { channel, user: 'ada', text: squashed },
    { channel, user: 'grace', files: [{ name: 'director-tpm-dgx-cloud.md', content: remote }] },
    {
      channel,
      user: 'linus',
      text: 'A brief that I made with another tool in May. Does it still help?',
      files: [{ name: 'senior-product-manager-ai-frameworks.brief.md', content: brief }],
    },
  ];
}

async function share(workspace: Workspace, posts: Post[], pauseMs: number, signal: AbortSignal): Promise<void> {
  const visited = visitor(workspace, signal);
  for (const [index, post] of posts.entries()) {
    if (index === 1) await visited;
    if (index > 0) await sleep(pauseMs, undefined, { signal });
    workspace.post(post);
  }
}

/** Resolves when somebody opens the page, or nobody did for a minute. */
function visitor(workspace: Workspace, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = workspace.onChange((change) => change.kind === 'visitor' && resolve());
  const waiting = sleep(WAIT_FOR_VISITOR_MS, undefined, { signal, ref: false }).catch(() => {});
  return Promise.race([promise, waiting]).finally(stop);
}
