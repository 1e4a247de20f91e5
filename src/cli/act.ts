import type { Command } from 'commander';
import type { Given } from './given.ts';
import type { Io } from './io.ts';
import { inLanguage, readLang } from './language.ts';

/** What every command is given. */
export interface Cli {
  readonly io: Io;
  readonly environment: NodeJS.ProcessEnv;
  /** A key already in the making, for a command that serves. */
  readonly signingKey: Promise<string> | undefined;
  /** The whole tree of the commands, for one that speaks of the others. */
  readonly tree: () => Promise<Command>;
}

/** What is printed: a value for programs, and the same for people. */
export interface Told {
  readonly json: unknown;
  readonly text: string;
  /** What the process ends with; 0 without it. */
  readonly exitCode?: number;
}

/** Fills a command of the tree: its options, its arguments, what it does. */
export type Define = (command: Command, cli: Cli) => void;

/** Reads the command line, runs, prints; null: all is printed already. */
export function act(
  command: Command,
  { io, environment }: Pick<Cli, 'io' | 'environment'>,
  run: (given: Given) => Promise<Told | null>,
): void {
  command.option('--json', 'prints JSON').action(async () => {
    const options = command.opts<Given['options']>();
    const given = { options, args: command.args };
    const lang = readLang(given, environment);
    const told = await run(given).catch((error: Error) => {
      throw inLanguage(error, lang);
    });
    if (told === null) return;
    io.out(options.json ? `${JSON.stringify(told.json)}\n` : told.text);
    if (told.exitCode !== undefined) process.exitCode = told.exitCode;
  });
}
