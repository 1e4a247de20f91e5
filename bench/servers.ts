import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The sandbox's clock: after the opening of the last income year, so that n-1 is readable whatever the day. */
export const NOW = '2026-09-15T10:00:00.000Z';

/** A setting that the user keeps in the environment would measure another server. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SANDBOX_')));

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A server that hangs must not hang the bench. */
const START_LIMIT_MS = 120_000;

/** Starts a server in its own process; ready when it prints its URL, which both do once they listen. */
function start(name: string, args: readonly string[], errors: 'inherit' | 'ignore' = 'inherit'): Promise<RunningServer> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', errors] });
  return new Promise((resolve, reject) => {
    let output = '';
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${name} does not listen after ${START_LIMIT_MS} ms`));
    }, START_LIMIT_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`${name} stopped before it listened (exit code ${code})`));
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (!url || child.pid === undefined) return;
      clearTimeout(limit);
      resolve({ url, pid: child.pid, stop: () => stop(child) });
    });
  });
}

/** The built sandbox as a user starts it: journal on, refusals printed; in memory unless a data folder is given. */
export const startSandbox = (settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> =>
  start('the sandbox', [
    'dist/cli/main.js',
    'start',
    '--port',
    '0',
    '--now',
    NOW,
    ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
  ]);

/** The same for a load full of refusals, which it prints to nobody. */
export const startSilentSandbox = (): Promise<RunningServer> =>
  start('the sandbox', ['dist/cli/main.js', 'start', '--port', '0', '--now', NOW], 'ignore');

/** What the bare server answers, and where. */
export interface BareAnswer {
  /** Hono path, e.g. `/spi/:spi`. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

export const startBareHono = (answer: BareAnswer): Promise<RunningServer> =>
  start('bare Hono', ['--import', 'tsx', 'bench/bare-hono.ts', JSON.stringify(answer)]);
