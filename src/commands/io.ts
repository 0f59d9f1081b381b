import { JobBriefError } from '../core/errors.ts';

/** The command line's edge, handed in so that tests can stand at it. */
export interface CommandIo {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  /** Results only: what a script reads. */
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  /** Progress, warnings and errors. */
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
  env: NodeJS.ProcessEnv;
  now: () => Date;
}

/** How wide text for people is wrapped: the terminal, at most 100 columns so that lines stay readable. */
export function textWidth(io: CommandIo): number {
  return Math.min(io.stdout.columns || 100, 100);
}

/** Whether to colour: a terminal that did not ask for NO_COLOR (https://no-color.org). */
export function wantsColor(io: CommandIo): boolean {
  return Boolean(io.stdout.isTTY) && !io.env.NO_COLOR;
}

/** Writes and waits until the reader has room: a batch of thousands keeps memory flat. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}

/** Shows progress on a terminal in one line that is wiped when done; silent in a pipe. */
export function progress(io: CommandIo): { show(text: string): void; done(): void } {
  if (!io.stderr.isTTY) return { show() {}, done() {} };
  return {
    show: (text) => void io.stderr.write(`\r\x1b[2K${text}`),
    done: () => void io.stderr.write('\r\x1b[2K'),
  };
}

/**
 * Prints an error as one sentence with its next step.
 * @returns the exit code: 1, the input could not be used
 */
export function reportError(io: CommandIo, error: unknown): number {
  if (error instanceof JobBriefError) {
    io.stderr.write(`${error.code}: ${error.message} ${error.hint}\n`);
    return 1;
  }
  io.stderr.write(`jobbrief failed unexpectedly: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  io.stderr.write('This is a defect of jobbrief. Please report it with the lines above.\n');
  return 1;
}
