import { readConfig } from '../config.ts';
import { runEval } from '../eval/run-eval.ts';
import { readJob } from '../reader.ts';
import { type CommandIo, progress, write } from './io.ts';

/** `jobbrief eval <folder>`: scores the configured model over a folder of ads, the offline analyst beside it. */
export async function evaluate(
  folder: string,
  options: { json?: boolean; compare?: string; limit?: number },
  io: CommandIo,
): Promise<void> {
  const bar = progress(io);
  const { scorecard, table } = await runEval({
    folder,
    model: readConfig(io.env).model,
    limit: options.limit,
    compareWith: options.compare,
    read: readJob,
    now: io.now(),
    progress: bar.show,
  }).finally(bar.done);
  await write(io.stdout, `${options.json ? JSON.stringify(scorecard, null, 2) : table}\n`);
}
