import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { act, type Cli, type Define } from '../act.ts';
import { addCredentialOptions, readCredentials, toVariables } from '../credentials.ts';
import type { Given } from '../given.ts';
import { addLang } from '../language.ts';
import { CommandError } from '../outcome.ts';
import { createProgress } from '../progress.ts';
import { runChild } from '../run-child.ts';
import { makePrivateFolder } from '../running.ts';
import { createServer } from '../server.ts';
import { addSettings, readSettings } from '../settings-options.ts';

/** One a run: several may be at once. */
const JOURNAL = `exec-journal-${process.pid}.ndjson`;

/** The journal is opened before the command is run: what cannot be written is said while nothing is lost. */
function openJournal(asked: string | true | undefined): { readonly file: string; readonly descriptor: number } {
  const file = typeof asked === 'string' ? asked : join(makePrivateFolder() ?? mkdtempSync(join(tmpdir(), 'apim-sandbox-')), JOURNAL);
  try {
    return { file, descriptor: openSync(file, 'w', 0o600) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandError(`--journal: ${file}: cannot be written (${code}): check its folder, or give another file`);
  }
}

/** One line of JSON a call; gives how many there are. */
async function keepJournal(sandbox: Sandbox, descriptor: number): Promise<number> {
  const { body } = await sandbox.fetch('/_sandbox/journal/export?format=ndjson');
  let calls = 0;
  for await (const chunk of body ?? new ReadableStream<Uint8Array>()) {
    writeSync(descriptor, chunk);
    for (const byte of chunk) if (byte === 10) calls++;
  }
  closeSync(descriptor);
  return calls;
}

/** The authorities that Node trusts already: one file may be named, so that they go with ours. */
function readTrusted(file: string | undefined): string {
  try {
    return file ? `${readFileSync(file, 'utf8').trimEnd()}\n` : '';
  } catch {
    return '';
  }
}

/** A proxy leads nowhere near this machine: clients that go through one leave it out. */
function withoutProxy(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const isProxied = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].some((name) => environment[name]);
  if (!isProxied) return {};
  const direct = [environment.no_proxy ?? environment.NO_PROXY, '127.0.0.1', 'localhost'].filter(Boolean).join(',');
  return { no_proxy: direct, NO_PROXY: direct };
}

/** What the command finds in its environment; the authority is in a file, where clients look for it. */
async function variablesFor(sandbox: Sandbox, folder: string, { options }: Given): Promise<Readonly<Record<string, string>>> {
  const { url, adminToken, tls } = sandbox;
  const server = createServer({ url, adminToken, fetch: sandbox.fetch });
  const credentials = await readCredentials(server, { options, bac: undefined, environment: {} });
  const variables = { ...withoutProxy(process.env), ...toVariables(server, credentials) };
  if (!tls) return variables;
  const [ca, trusted] = [join(folder, 'ca.pem'), join(folder, 'trusted.pem')];
  writeFileSync(ca, tls.ca);
  writeFileSync(trusted, `${readTrusted(process.env.NODE_EXTRA_CA_CERTS)}${tls.ca}`);
  return { ...variables, SANDBOX_TLS_URL: tls.url, SANDBOX_CA: ca, NODE_EXTRA_CA_CERTS: trusted };
}

/** A free port, unless one is asked for: that of the environment is for the server of the machine. */
function toExecConfig(given: Given): Config {
  const config = readSettings(given);
  const { port, tlsPort } = given.options;
  return {
    ...config,
    port: port === undefined ? 0 : config.port,
    ...(config.tls && { tlsPort: tlsPort === undefined ? 0 : config.tlsPort }),
  };
}

async function runBeside(sandbox: Sandbox, given: Given): Promise<number> {
  const [command = '', ...args] = given.args;
  const folder = mkdtempSync(join(tmpdir(), 'apim-sandbox-exec-'));
  try {
    return await runChild(command, args, { ...process.env, ...(await variablesFor(sandbox, folder, given)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing is logged meanwhile: the error stream may be a pipe that the command fills, and to wait for its reader would hold the server up. */
async function execCommand(given: Given, { io, signingKey }: Cli) {
  const config = toExecConfig(given);
  const { file, descriptor } = openJournal(given.options.journal);
  const sandbox = await createSandbox({
    ...config,
    onProgress: createProgress(io, 'fixtures read'),
    ...(signingKey ? { signingKey } : {}),
  });
  let exitCode: number | undefined;
  try {
    exitCode = await runBeside(sandbox, given);
  } finally {
    const calls = await keepJournal(sandbox, descriptor);
    await sandbox.close();
    if (!config.quiet) io.tell(`apim-sandbox: ${calls} call${calls === 1 ? '' : 's'}, in ${file}\n`);
  }
  return { json: { url: sandbox.url, journal: file, exitCode }, text: '', exitCode };
}

/** `apim-sandbox exec -- COMMAND`: a sandbox for as long as the command runs; ends with its code. */
export const defineExec: Define = (command, cli) => {
  addLang(addSettings(command))
    .usage('[options] -- <COMMAND> [ARGUMENTS...]')
    .argument('<COMMAND...>', 'what is run, after --')
    .option('--journal <FILE>', "the calls, one line of JSON each (a file of this run, in this user's temporary folder)");
  addCredentialOptions(command);
  act(command, cli, (given) => execCommand(given, cli));
};
