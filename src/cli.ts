import { Command, CommanderError } from 'commander';
import { type CommandIo, reportError } from './commands/io.ts';
import { parse, parseBatch } from './commands/parse.ts';

/** Wrong usage, by the convention of the shell's own commands. */
const EXIT_USAGE = 2;

/**
 * Runs one command line.
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 the input could not be used, 2 wrong usage
 */
export async function runCli(argv: string[], io: CommandIo): Promise<number> {
  const program = new Command('jobbrief')
    .description('Reads job ads into briefs in which every stated fact carries its quote from the ad.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  addReadingCommands(program, io);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    return reportError(io, error);
  }
}

function addReadingCommands(program: Command, io: CommandIo): void {
  program
    .command('parse')
    .description('read a job ad into a JobPosting')
    .argument('[input]', 'a file, an http(s) address, or - for standard input')
    .option('--url <address>', 'the address that a saved page came from')
    .option('--json', 'print JSON')
    .option('--batch', 'read file paths from standard input, print one JSON line for each')
    .action(
      async (input: string | undefined, options: { url?: string; json?: boolean; batch?: boolean }, command: Command) => {
        const { readJob } = await import('./reader.ts');
        if (options.batch) {
          await parseBatch(io, readJob);
          return;
        }
        if (input === undefined) return command.error('error: name a file, an address, or - for standard input');
        await parse(input, options, io, { read: readJob, loadUrl });
      },
    );
}

/** Loaded when first needed: most commands read files only. */
async function loadUrl(url: string, signal: AbortSignal) {
  const { createSafeFetch } = await import('./fetch/safe-fetch.ts');
  const { loadJobUrl } = await import('./fetch/load-url.ts');
  const { matchSource } = await import('./sources/index.ts');
  return loadJobUrl(url, { fetch: createSafeFetch(), matchSource }, null, signal);
}
