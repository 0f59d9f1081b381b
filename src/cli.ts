import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CommandIo, reportError } from './commands/io.ts';
import { QUESTION_AREAS, type QuestionArea } from './core/questions/area.ts';

/** Wrong usage, by the convention of the shell's own commands. */
const EXIT_USAGE = 2;
const INPUT = 'a file, an http(s) address, or - for standard input';

/**
 * Runs one command line. Each command's code is loaded when it is called: reading a file needs no Slack.
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 the input could not be used, 2 wrong usage
 */
export async function runCli(argv: string[], io: CommandIo): Promise<number> {
  let exitCode = 0;
  const program = new Command('jobbrief')
    .description('Reads job ads into briefs in which every stated fact carries its quote from the ad.')
    .exitOverride()
    .showHelpAfterError('(--help lists what can be said)')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  addReadingCommands(program, io);
  addRunningCommands(program, io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    return reportError(io, error);
  }
}

function addReadingCommands(program: Command, io: CommandIo): void {
  program
    .command('parse')
    .description('read a job ad into a JobPosting')
    .argument('[input]', INPUT)
    .option('--url <address>', 'the address that a saved page came from')
    .option('--json', 'print JSON')
    .option('--batch', 'read file paths from standard input, print one JSON line for each')
    .action(async (input: string | undefined, options, command: Command) => {
      const { parse, parseBatch } = await import('./commands/parse.ts');
      const { readJob } = await import('./reader.ts');
      if (options.batch) {
        await parseBatch(io, readJob);
        return;
      }
      if (input === undefined) command.error('error: name a file, an address, or - for standard input');
      const { createReadingParts } = await import('./commands/reading-parts.ts');
      await using parts = createReadingParts(io);
      await parse(input, options, io, parts);
    });
  program
    .command('brief')
    .description('write the brief of a job ad')
    .argument('<input>', INPUT)
    .addOption(new Option('--json', 'print JSON').conflicts(['markdown', 'blocks']))
    .addOption(new Option('--markdown', 'print Markdown').conflicts(['blocks']))
    .option('--blocks', "print Slack's blocks")
    .option('--profile <file>', "a text file with the candidate's profile, for talking points")
    .action(async (input: string, options) => {
      const { brief } = await import('./commands/brief.ts');
      const { createReadingParts } = await import('./commands/reading-parts.ts');
      await using parts = createReadingParts(io);
      await brief(input, options, io, { ...parts, analyst: await parts.analyst() });
    });
  program
    .command('questions')
    .description('write interview questions of one area for a job ad')
    .argument('<input>', INPUT)
    .addOption(new Option('--area <area>', 'what to ask about').choices(QUESTION_AREAS).makeOptionMandatory())
    .option('--count <number>', 'how many', positiveInteger, 5)
    .option('--json', 'print JSON')
    .action(async (input: string, options: { area: QuestionArea; count: number; json?: boolean }) => {
      const { questions } = await import('./commands/questions.ts');
      const { createReadingParts } = await import('./commands/reading-parts.ts');
      await using parts = createReadingParts(io);
      await questions(input, options, io, { ...parts, analyst: await parts.analyst() });
    });
}

function addRunningCommands(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('start')
    .description('run the bot against Slack')
    .action(async () => {
      const { start } = await import('./commands/start.ts');
      exit(await start(io));
    });
  program
    .command('demo')
    .description('run the bot in a local workspace with a web page; needs no account, key or network')
    .option('--port <number>', 'where the web page listens', port, 4390)
    .action(async (options: { port: number }) => {
      const { demo } = await import('./commands/demo.ts');
      await demo(io, options.port);
    });
  program
    .command('eval')
    .description('score the configured model over a folder of ads, beside the offline analyst')
    .argument('<folder>', 'a folder of ads, in any form that the program reads')
    .option('--json', 'print the scorecard as JSON')
    .option('--compare <file>', "the JSON of an earlier run, to be shown beside this one's")
    .option('--limit <number>', 'only the first so many ads', positiveInteger)
    .action(async (folder: string, options) => {
      const { evaluate } = await import('./commands/eval.ts');
      await evaluate(folder, options, io);
    });
  program
    .command('doctor')
    .description('check configuration, tokens, scopes, store and model; say what to fix')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.ts');
      if (!(await doctor(io, options))) exit(1);
    });
}

function positiveInteger(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1.');
  }
  return number;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('It must be a port number from 0 to 65535.');
  }
  return number;
}
