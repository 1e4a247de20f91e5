import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ending {
  /** Null when a signal ended the process. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line, running. */
export interface Command {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ending>;
  /** Base URL, once the banner is printed; rejects when the process ends before. */
  readonly url: Promise<string>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Runs `apim-sandbox` as built in `dist/`, without the settings of this process's environment. The caller ends it. */
export function spawnCommand(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Command {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<Ending>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const found = /is listening on (\S+) .*\n\n$/s.exec(stdout)?.[1];
      if (found) resolve(found);
    });
    ended.then(({ code }) => reject(new Error(`ended with code ${code} before it listened: ${stderr}`)));
  });
  url.catch(() => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return { kill: (signal) => child.kill(signal), ended, url, stdout: () => stdout, stderr: () => stderr };
}

/** As `spawnCommand`, killed at the end of the test. */
export function runCommand(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Command {
  const command = spawnCommand(args, environment);
  onTestFinished(() => command.kill('SIGKILL'));
  return command;
}

/** Runs to the end: exit code, output, words. */
export async function runToEnd(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCommand(args, environment).ended;
  return { code, stdout, stderr };
}
