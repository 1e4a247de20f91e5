import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CommandError } from './outcome.ts';

/** What a shell answers for a command that it does not find, and for one that it may not run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

const PASSED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A program cannot be run; the exit code is that of a shell. */
export function refuseSpawn(command: string, { code }: NodeJS.ErrnoException): CommandError {
  return code === 'ENOENT'
    ? new CommandError(`${command}: command not found: is it installed, and spelt so?`, NOT_FOUND)
    : new CommandError(`${command}: cannot be run (${code})`, NOT_EXECUTABLE);
}

/** Runs until its end on the streams of this process; signals go to it. Its exit code, or 128 and the number of the signal that ended it. */
export function runChild(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    // What is typed on a terminal reaches the whole group: passed on, the child would meet it twice.
    const pass = (signal: NodeJS.Signals) => (signal === 'SIGINT' && process.stdin.isTTY) || void child.kill(signal);
    for (const signal of PASSED) process.on(signal, pass);
    const done = () => {
      for (const signal of PASSED) process.removeListener(signal, pass);
    };
    child.once('error', (cause) => {
      done();
      reject(refuseSpawn(command, cause));
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
