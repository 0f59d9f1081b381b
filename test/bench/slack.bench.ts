import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '../../src/workspace/model.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { goal, median, ms, percentile } from './statistics.ts';

/**
 * `npm run bench [shares]`: acknowledgement and answer times through the local workspace, beside a bare Bolt
 * echo app in the same run. Each app runs in a process of its own, over Socket Mode. Slack's rate limits
 * are lifted on both sides: they would be all that is measured.
 */
const SINGLE_SHARES = 30;
const BURST = 200;
const MEMORY_SHARES = Number(process.argv[2] ?? 2000);
/** Shares spread over channels: briefs of one channel come one after another. */
const CHANNELS = 50;

interface Result {
  singleAck: number[];
  /** From the share to the first reply that people see. */
  singleReply: number[];
  /** From the share to the finished brief; the echo app is finished with its reply. */
  singleDone: number[];
  burstAck: number[];
  burstReply: number[];
  burstDone: number[];
  /** Resident memory in MB after each tenth of the memory run. */
  memory: number[];
}

const echo = await measure('echo-app.ts', (replies) => replies.length >= 1, 0);
const jobbrief = await measure('jobbrief-app.ts', (replies) => replies.length >= 2, MEMORY_SHARES);
report();

async function measure(app: string, isDone: (replies: Message[]) => boolean, memoryShares: number): Promise<Result> {
  const workspace = await startWorkspace({
    rateLimits: false,
    setting: { channels: Array.from({ length: CHANNELS }, (_, n) => ({ name: `jobs-${n}`, topic: '', bot: true })) },
  });
  const folder = await mkdtemp(join(tmpdir(), 'jobbrief-bench-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, app)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      STORE_URL: `sqlite://${join(folder, 'bench.sqlite')}`,
      LOG_LEVEL: 'error',
    },
  });
  try {
    await workspace.connected(30_000);
    const watch = watchThreads(workspace, isDone);
    for (let n = 0; n < 5; n++) await watch.share(n, `warm-up ${n}`).done;

    const single = { ack: [] as number[], reply: [] as number[], done: [] as number[] };
    for (let n = 0; n < SINGLE_SHARES; n++) {
      const from = workspace.deliveries.length;
      const shared = watch.share(n, `single ${n}`);
      single.done.push(await shared.done);
      single.reply.push(await shared.reply);
      await workspace.settled();
      single.ack.push(...acks(workspace, from).slice(0, 1));
    }

    const from = workspace.deliveries.length;
    const burst = Array.from({ length: BURST }, (_, n) => watch.share(n, `burst ${n}`));
    const burstDone = await Promise.all(burst.map(({ done }) => done));
    const burstReply = await Promise.all(burst.map(({ reply }) => reply));
    await workspace.settled();
    const burstAck = acks(workspace, from).slice(0, BURST);

    const memory: number[] = [];
    for (let n = 0; n < memoryShares; n++) {
      await watch.share(n, `memory ${n}`).done;
      if ((n + 1) % Math.ceil(memoryShares / 10) === 0) memory.push(residentMemory(child));
    }
    return {
      singleAck: single.ack,
      singleReply: single.reply,
      singleDone: single.done,
      burstAck,
      burstReply,
      burstDone,
      memory,
    };
  } finally {
    child.kill('SIGTERM');
    await Promise.race([new Promise((resolve) => child.once('exit', resolve)), sleep(5000)]);
    await workspace.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Shares ads as a person, and notes when their threads are answered and done. */
function watchThreads(workspace: Workspace, isDone: (replies: Message[]) => boolean) {
  type Waiting = { at: number; channel: string; reply: (ms: number) => void; done: (ms: number) => void };
  const waiting = new Map<string, Waiting>();
  workspace.onChange((change) => {
    if (change.kind !== 'message') return;
    const thread = change.threadTs;
    const shared = thread ? waiting.get(thread) : undefined;
    if (!thread || !shared) return;
    shared.reply(performance.now() - shared.at);
    if (!isDone(workspace.thread(shared.channel, thread).slice(1))) return;
    shared.done(performance.now() - shared.at);
    waiting.delete(thread);
  });
  return {
    share(n: number, key: string) {
      const reply = Promise.withResolvers<number>();
      const done = Promise.withResolvers<number>();
      const channel = `jobs-${n % CHANNELS}`;
      const at = performance.now();
      const { ts } = workspace.post({ channel, user: 'ada', text: anAd(key) });
      waiting.set(ts, { at, channel, reply: reply.resolve, done: done.resolve });
      return { reply: reply.promise, done: done.promise };
    },
  };
}

/** A fictional ad that shares little with the others, so that none is a duplicate. */
function anAd(key: string): string {
  const word = (n: number) => `${key.replace(/\W/g, '')}${n}`;
  const lines = (from: number) =>
    Array.from(
      { length: 6 },
      (_, n) => `- Run the ${word(from + n)} service with ${word(from + n + 50)} in PostgreSQL`,
    );
  return [
    `Senior Backend Engineer at ${word(1)} Labs`,
    'Location: Utrecht, Netherlands (hybrid)',
    'Salary: €70,000 – €85,000 per year',
    'Responsibilities',
    ...lines(2),
    'Requirements',
    '- 5+ years of experience with TypeScript',
    ...lines(20),
  ].join('\n');
}

/** Of the shares: they come before the events of the app's own replies. */
function acks(workspace: Workspace, from: number): number[] {
  return workspace.deliveries
    .slice(from)
    .filter(({ kind, name }) => kind === 'events_api' && name === 'message')
    .map(({ sentAt, ackedAt }) => (ackedAt === null ? Number.POSITIVE_INFINITY : ackedAt - sentAt));
}

/** MB; Linux only, NaN elsewhere. */
function residentMemory(child: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function report(): void {
  const row = (name: string, samples: (result: Result) => number[]) => {
    const [mine, theirs] = [samples(jobbrief), samples(echo)];
    const ratio = (median(mine) / median(theirs)).toFixed(1);
    const figures = (s: number[]) => `${ms(median(s)).padStart(9)} / ${ms(percentile(s, 0.99)).padStart(9)}`;
    console.log(`${name.padEnd(34)} ${`${ratio}×`.padStart(7)}   ${figures(mine)}   ${figures(theirs)}`);
  };
  console.log(`${''.padEnd(34)}   ratio   jobbrief, median / p99   echo app, median / p99`);
  row('one share: acknowledgement', (r) => r.singleAck);
  row('one share: first reply', (r) => r.singleReply);
  row('one share: whole brief', (r) => r.singleDone);
  row(`burst of ${BURST}: acknowledgement`, (r) => r.burstAck);
  row(`burst of ${BURST}: first reply`, (r) => r.burstReply);
  row(`burst of ${BURST}: whole brief`, (r) => r.burstDone);
  const ack = percentile(jobbrief.burstAck, 0.99);
  const overhead = median(jobbrief.singleDone) - median(echo.singleDone);
  console.log();
  console.log(goal(`acknowledgement p99 in the burst under 100 ms`, ms(ack), ack < 100));
  console.log(goal('own time for a whole offline brief over the echo app under 50 ms', ms(overhead), overhead < 50));
  if (jobbrief.memory.length === 0) return;
  const [first = 0, last = 0] = [jobbrief.memory[2] ?? 0, jobbrief.memory.at(-1) ?? 0];
  console.log(`memory over ${MEMORY_SHARES} shares, MB: ${jobbrief.memory.map((mb) => mb.toFixed(0)).join(' ')}`);
  console.log(
    goal(
      'memory flat (last tenth at most 15% over the third)',
      `${((last / first - 1) * 100).toFixed(0)}%`,
      last <= first * 1.15,
    ),
  );
}
