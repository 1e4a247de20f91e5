import { Command, CommanderError } from 'commander';
import { readVersion } from '../documents.ts';
import type { Cli } from './act.ts';
import { checkCommandLine } from './check-command-line.ts';
import { COMMANDS } from './command-table.ts';
import { createIo } from './io.ts';
import { CommandError, EXIT } from './outcome.ts';

const EXIT_CODES = `
Exit codes: 0 done; 1 it could not be done; 2 the command line or a setting is wrong; 3 what was to be verified is not so; 4 the time ran out.
exec and curl end with the code of what they ran.`;

/** Wide enough for no line to be folded where the output is not a terminal: it may be searched. */
const UNFOLDED = 1000;

/** What a command line is run with. */
type Run = Omit<Cli, 'tree'>;

/** The tree of the commands, filled where `isWanted`: to load a command takes time. */
export async function createProgram(given: Run, isWanted: (name: string) => boolean): Promise<Command> {
  const cli: Cli = { ...given, tree: () => createProgram(given, () => true) };
  const program = new Command('apim-sandbox')
    .description('Emulates the DGFiP API platform over fictitious people.')
    .addHelpText('afterAll', EXIT_CODES)
    .helpCommand(false)
    .configureOutput({
      writeOut: cli.io.out,
      writeErr: () => undefined,
      getOutHelpWidth: () => (process.stdout.isTTY ? process.stdout.columns : UNFOLDED),
    })
    .exitOverride();
  program.option('-v, --version', 'prints the version');
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).description(summary).helpCommand(false);
    if (isWanted(name)) (await load())(command, cli);
  }
  return program;
}

async function run(asked: readonly string[], cli: Run): Promise<void> {
  const [first, ...rest] = asked;
  const args = first === 'help' ? [...rest, '--help'] : asked;
  const end = args.indexOf('--');
  // Without the dashes, what follows `exec` is of the command to run.
  const ours = args.slice(0, end >= 0 ? end : first === 'exec' ? 2 : args.length);
  if (ours.includes('-v') || ours.includes('--version')) return cli.io.out(`${readVersion()}\n`);
  const program = await createProgram(cli, (name) => name === args[0]);
  if (args.length === 0) return program.outputHelp();
  checkCommandLine(program, args);
  await program.parseAsync(args, { from: 'user' });
}

function report(error: Error, { io }: Run): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  const isWrong = error instanceof CommanderError || error.name === 'ConfigError';
  process.exitCode = error instanceof CommandError ? error.exitCode : isWrong ? EXIT.usage : EXIT.failed;
  io.tell(`apim-sandbox: ${error.message.replace(/^error: /, '')}\n`);
}

/** Runs a command line; a failure is told on the error stream, and the exit code says of what kind. */
export async function runProgram(args: readonly string[], signingKey: Promise<string> | undefined): Promise<void> {
  // `journal export | head`: who reads has had enough.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? EXIT.done : EXIT.failed));
  const cli: Run = { io: createIo(process.env), environment: process.env, signingKey };
  await run(args, cli).catch((error: Error) => report(error, cli));
}
