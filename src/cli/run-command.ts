import { parseArgs } from 'node:util';
import { ConfigError, SETTINGS } from '../config.ts';
import { didYouMean } from '../core/did-you-mean.ts';
import { readVersion } from '../documents.ts';
import { renderHelp } from './help.ts';
import { startCommand } from './start.ts';

/** Exit codes: 0 done, 1 the sandbox could not start, 2 the command line is wrong. */
const USAGE_ERROR = 2;

function parseCommandLine(args: string[]) {
  const flags = Object.entries(SETTINGS).map(([name, setting]) => [
    name,
    { type: 'value' in setting ? ('string' as const) : ('boolean' as const) },
  ]);
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(flags),
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (cause) {
    const [problem = ''] = (cause as Error).message.split(/\.\s/, 1);
    const options = Object.keys(SETTINGS).map((name) => `--${name}`);
    const [, unknown] = /^Unknown option '([^']+)'$/.exec(problem) ?? [];
    const [, ambiguous] = /^Option '(\S+)[^']*' argument is ambiguous$/.exec(problem) ?? [];
    if (ambiguous !== undefined)
      throw new ConfigError(`${ambiguous}: has no value (one that starts with a dash is written ${ambiguous}=-VALUE)`, { cause });
    const advice = unknown === undefined ? '' : didYouMean(unknown, options);
    throw new ConfigError(`${problem}${advice}. Known options: ${options.join(' ')}`, { cause });
  }
}

async function run(args: string[], signingKey: Promise<string> | undefined): Promise<void> {
  const { values, positionals } = parseCommandLine(args);
  const { help, version, out, ...settings }: Record<string, unknown> = values;
  if (version) return void process.stdout.write(`${readVersion()}\n`);
  const [command, ...rest] = positionals;
  if (help || command === undefined) return void process.stdout.write(renderHelp());
  if ((command !== 'start' && command !== 'certs') || rest.length > 0)
    throw new ConfigError(`unknown command "${positionals.join(' ')}": the commands are "start" and "certs" (see apim-sandbox --help)`);
  if (command === 'certs') return (await import('./certs.ts')).certsCommand(settings, out === undefined ? null : String(out));
  if (out !== undefined) throw new ConfigError('--out: belongs to apim-sandbox certs, not to start');
  await startCommand(settings, signingKey);
}

/** Runs a command line. `signingKey` is a key already in the making, for `start`. */
export async function runCommand(args: string[], signingKey: Promise<string> | undefined): Promise<void> {
  try {
    await run(args, signingKey);
  } catch (error) {
    process.stderr.write(`apim-sandbox: ${(error as Error).message}\n`);
    process.exitCode = error instanceof ConfigError ? USAGE_ERROR : 1;
  }
}
