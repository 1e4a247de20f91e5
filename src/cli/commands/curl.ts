import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { loadDocuments } from '../../documents.ts';
import type { Define } from '../act.ts';
import { addCredentialOptions, type Credentials, mintToken, readCredentials } from '../credentials.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { quoteWord } from '../quote.ts';
import { refuseSpawn, runChild } from '../run-child.ts';
import { actOnBac } from '../server-command.ts';

/** The API of a path, by the longest of the contexts that it begins with. */
async function apiOf(path: string): Promise<string | undefined> {
  const { contracts } = await loadDocuments();
  const contexts = Object.entries(contracts).flatMap(
    ([api, contract]) => (contract as { servers?: readonly { url: string }[] }).servers?.map(({ url }) => ({ api, url })) ?? [],
  );
  const [found] = contexts
    .filter(({ url }) => path === url || path.startsWith(`${url}/`) || path.startsWith(`${url}?`))
    .sort((a, b) => b.url.length - a.url.length);
  return found?.api;
}

/** `-d`, `-dDATA`, `--data`, `--data-binary`… `--json` says its type itself. */
const sendsBody = (more: readonly string[]): boolean => more.some((word) => /^(-d|--data(-ascii|-binary|-raw)?(=|$))/.test(word));

/** True when the options already say this header. */
const says = (more: readonly string[], name: string): boolean =>
  more.some((word) =>
    word
      .replace(/^(-H|--header=?)/, '')
      .toLowerCase()
      .startsWith(`${name.toLowerCase()}:`),
  );

/** The headers that a call to an API carries, without those that the options say. */
async function headersFor(path: string, token: string, { teleservices }: Credentials, more: readonly string[]): Promise<string[]> {
  const teleservice = teleservices[(await apiOf(path)) ?? ''];
  const headers: readonly (readonly [string, string | undefined])[] = [
    ['Authorization', `Bearer ${token}`],
    ['X-Correlation-ID', randomUUID()],
    ['ID_Teleservice', teleservice],
    ['Content-Type', sendsBody(more) ? 'application/json' : undefined],
  ];
  return headers.flatMap(([name, value]) => (value === undefined || says(more, name) ? [] : ['-H', `${name}: ${value}`]));
}

/** With --json, what it printed is kept for the value that is told. */
function capture(args: readonly string[]): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    execFile('curl', args, { maxBuffer: 2 ** 28 }, (error, output) => {
      // A number is what it ended with, a word why it was not run.
      const cause = error as NodeJS.ErrnoException | null;
      if (cause?.code === 'ENOENT') reject(refuseSpawn('curl', cause));
      else resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output });
    });
  });
}

/** `apim-sandbox curl`: ends with the code of curl. */
export const defineCurl: Define = (command, cli) => {
  command
    .usage('[options] <PATH> [-- options of curl]')
    .argument('<PATH>', 'path on the platform, e.g. /r2p/v1/personne/3099901713440')
    .argument('[options...]', 'options of curl, after --')
    .addHelpText('after', '\nThe exact command goes to the error stream, where it may be copied.');
  actOnBac(addCredentialOptions(command), cli, async ({ server, bac, options, args: [path = '', ...more] }) => {
    if (!path.startsWith('/'))
      throw new CommandError(`"${path}": expected a path that starts with /, e.g. /r2p/v1/personne/3099901713440`, EXIT.usage);
    const credentials = await readCredentials(server, { bac, options, environment: cli.environment });
    const { access_token: token } = await mintToken(server.url, credentials, credentials.scopes);
    const args = ['-sS', `${server.url}${path}`, ...(await headersFor(path, token, credentials, more)), ...more];
    cli.io.tell(`curl ${args.map(quoteWord).join(' ')}\n`);
    if (options.json !== true) return { json: null, text: '', exitCode: await runChild('curl', args) };
    const { exitCode, output } = await capture(args);
    return { json: { command: ['curl', ...args], exitCode, output }, text: '', exitCode };
  });
};
