import type { Command } from 'commander';
import type { Io } from './io.ts';

/** What every command is given. */
export interface Cli {
  readonly io: Io;
  readonly environment: NodeJS.ProcessEnv;
  /** A key already in the making, for a command that serves. */
  readonly signingKey: Promise<string> | undefined;
  /** The whole tree of the commands, for one that speaks of the others. */
  readonly tree: () => Promise<Command>;
}

/** The options of a command line, by key, and its arguments. A switch is true or absent. */
export interface Given {
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly args: readonly string[];
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
export function act(command: Command, { io }: Pick<Cli, 'io'>, run: (given: Given) => Promise<Told | null>): void {
  command.option('--json', 'prints JSON').action(async () => {
    const options = command.opts<Given['options']>();
    const told = await run({ options, args: command.args });
    if (told === null) return;
    io.out(options.json ? `${JSON.stringify(told.json)}\n` : told.text);
    if (told.exitCode !== undefined) process.exitCode = told.exitCode;
  });
}
