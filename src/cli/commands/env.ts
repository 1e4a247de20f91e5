import { Option } from 'commander';
import type { Define } from '../act.ts';
import { addCredentialOptions, readCredentials, toVariables } from '../credentials.ts';
import { CommandError } from '../outcome.ts';
import { quoteWord } from '../quote.ts';
import { actOnBac } from '../server-command.ts';

type Line = (name: string, value: string) => string;

/** Values of these files end with their line. */
function checkOneLine(name: string, value: string): string {
  if (!/[\r\n]/.test(value)) return value;
  throw new CommandError(`${name}: its value has several lines, which this format cannot say: take --format sh or --json`);
}

/** How a variable is written, by format. */
const FORMATS: Readonly<Record<string, Line>> = {
  sh: (name, value) => `export ${name}=${quoteWord(value)}`,
  fish: (name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  powershell: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
  dotenv: (name, value) => `${name}=${quoteWord(checkOneLine(name, value))}`,
  github: (name, value) => `${name}=${checkOneLine(name, value)}`,
};

/** `apim-sandbox env`: what `eval "$(apim-sandbox env)"` reads; nothing is printed when it fails. */
export const defineEnv: Define = (command, cli) => {
  command.addOption(new Option('--format <NAME>', 'how they are written (sh); github is for $GITHUB_ENV').choices(Object.keys(FORMATS)));
  actOnBac(addCredentialOptions(command), cli, async ({ server, bac, options }) => {
    const variables = toVariables(server, await readCredentials(server, { bac, options, environment: cli.environment }), bac);
    const line = FORMATS[String(options.format ?? 'sh')] ?? (() => '');
    return {
      json: variables,
      text: Object.entries(variables)
        .map(([name, value]) => `${line(name, value)}\n`)
        .join(''),
    };
  });
};
