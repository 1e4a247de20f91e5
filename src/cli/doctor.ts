import { X509Certificate } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { dirname, join } from 'node:path';
import { type Config, DEFAULT_TLS_PORT } from '../config.ts';
import { createClock, readRealTime, startOfClock } from '../core/clock.ts';
import { formatInstant } from '../core/paris-time.ts';
import { toUrlHost } from '../core/url-host.ts';
import { readSources } from '../documents.ts';
import { checkFixturesFolder } from '../fixtures-folder.ts';
import { readHealth } from './health.ts';
import { readRunning } from './running.ts';
import { createServer } from './server.ts';

/** What was found of one thing, and what to do about it. */
export interface Finding {
  readonly check: string;
  readonly outcome: 'ok' | 'note' | 'failed';
  readonly told: string;
  readonly change?: string;
}

const ok = (check: string, told: string): Finding => ({ check, outcome: 'ok', told });
const note = (check: string, told: string, change?: string): Finding => ({ check, outcome: 'note', told, ...(change && { change }) });
const failed = (check: string, told: string, change: string): Finding => ({ check, outcome: 'failed', told, change });
const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;

function checkNode(): Finding {
  const { node = '' } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const isRecent = major > 20 || (major === 20 && minor >= 19);
  return isRecent ? ok('node', node) : failed('node', node, 'install Node 20.19 or later');
}

async function checkNative(): Promise<Finding> {
  const abi = process.versions.modules;
  try {
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(':memory:');
    const version = db.prepare('select sqlite_version()').pluck().get();
    db.close();
    return ok('better-sqlite3', `SQLite ${version}, for ABI ${abi}`);
  } catch (cause) {
    const [line = ''] = (cause as Error).message.split('\n');
    return failed(
      'better-sqlite3',
      `${line} (this Node has ABI ${abi})`,
      'run "npm rebuild better-sqlite3" with this version of Node (python3, make and g++ may be needed)',
    );
  }
}

/** Why nothing can listen there; null: it can. */
const tryListening = (port: number, host: string): Promise<string | null> =>
  new Promise((resolve) => {
    const socket = createSocket();
    socket.once('error', (error) => resolve(codeOf(error)));
    socket.listen(port, host, () => socket.close(() => resolve(null)));
  });

const explainPort = async (code: string, port: number, { host }: Config, flag: string): Promise<Finding> => {
  const url = `http://${toUrlHost(host)}:${port}`;
  const place = `${host}:${port}`;
  if (code !== 'EADDRINUSE')
    return failed(
      flag,
      `${place} cannot be listened on (${code})`,
      `give an address of this machine with --host, a port above 1023 with --${flag}`,
    );
  const health = await readHealth(createServer({ url, adminToken: null }), 2000).catch(() => null);
  if (!health)
    return failed(flag, `${place} is taken by another program`, `stop it, or give another port with --${flag} (0 takes a free one)`);
  const running = readRunning(url);
  const pid = running?.instance === health.instance ? `, pid ${running.pid}` : '';
  return note(
    flag,
    `${place} is taken by an apim-sandbox ${health.version} (instance ${health.instance}${pid})`,
    `use it, end it with "apim-sandbox stop --url ${url}", or give another port with --${flag}`,
  );
};

async function checkPort(port: number, config: Config, flag: 'port' | 'tls-port'): Promise<Finding> {
  const code = await tryListening(port, config.host);
  return code === null
    ? ok(flag, port === 0 ? 'a free one will be taken' : `${config.host}:${port} is free`)
    : explainPort(code, port, config, flag);
}

function checkData(folder: string | undefined): Finding {
  if (folder === undefined) return note('data', 'none: all is in memory');
  // What is absent is made at the start, in the nearest folder that there is.
  let place = folder;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  const advice = 'give it to this user (chown), or give another folder with --data';
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    const { uid } = statSync(place);
    if (!statSync(place).isDirectory()) return failed('data', `${place} is not a folder`, 'give a folder with --data');
    if (place === folder && process.getuid && uid !== process.getuid())
      return failed('data', `${folder} belongs to user ${uid}, not to ${process.getuid()}`, advice);
    return ok('data', place === folder ? `${folder} can be written` : `${folder} does not exist yet, and can be made`);
  } catch (cause) {
    return failed('data', `${place} cannot be written (${codeOf(cause)})`, advice);
  }
}

/** Those that clients judge on the real clock: the authority's and the server's. */
function checkCertificates({ data, tls }: Config): Finding {
  const folder = data === undefined ? null : join(data, 'certs');
  if (folder === null || !existsSync(folder))
    return note('certificates', tls ? 'none kept: a fresh set at each start' : 'none: --tls makes them');
  const advice = `remove ${folder}: the next start makes a new set, and clients trust its authority anew`;
  try {
    const names = readdirSync(folder).filter((name) => /^(ca|server)\.pem$/.test(name));
    const dated = names.map((name) => ({ name, validTo: new X509Certificate(readFileSync(join(folder, name))).validTo }));
    const { now, parse } = createClock(startOfClock(undefined));
    const ended = dated.find(({ validTo }) => parse(validTo) < now());
    if (ended) return failed('certificates', `${join(folder, ended.name)} ended on ${ended.validTo}`, advice);
    return ok('certificates', dated.map(({ name, validTo }) => `${name} until ${validTo}`).join(', '));
  } catch (cause) {
    return failed('certificates', `${folder} cannot be read (${codeOf(cause)})`, advice);
  }
}

async function checkClock({ host, port = 0 }: Config): Promise<Finding> {
  const real = `real time is ${formatInstant(readRealTime())}`;
  const health = await readHealth(createServer({ url: `http://${toUrlHost(host)}:${port}`, adminToken: null }), 2000).catch(() => null);
  const commun = health?.bacs.find(({ id }) => id === 'commun');
  return commun ? note('clock', `${real}, the bac commun is at ${commun.now}`) : ok('clock', real);
}

async function checkFixtures({ fixtures: folder }: Config): Promise<Finding> {
  if (folder !== undefined) {
    const checked = await checkFixturesFolder(folder);
    if ('summary' in checked)
      return ok('fixtures', `${folder}: ${checked.summary.personas} people with the built-in ones, every rule held`);
    const { length } = checked.problems;
    return failed(
      'fixtures',
      `${folder}: ${length} fault${length === 1 ? '' : 's'}`,
      `apim-sandbox fixtures validate ${folder} tells them`,
    );
  }
  try {
    const { fixtures } = await readSources();
    return ok('fixtures', `${fixtures.personnes.length} people, ${fixtures.applications.length} applications, every rule held`);
  } catch (cause) {
    return failed('fixtures', (cause as Error).message.split('\n').join('; '), 'correct them where the message says');
  }
}

/** Everything that a start with these settings needs. */
export async function checkMachine(config: Config): Promise<readonly Finding[]> {
  return [
    checkNode(),
    await checkNative(),
    await checkPort(config.port ?? 0, config, 'port'),
    ...(config.tls ? [await checkPort(config.tlsPort ?? DEFAULT_TLS_PORT, config, 'tls-port')] : []),
    checkData(config.data),
    checkCertificates(config),
    await checkClock(config),
    await checkFixtures(config),
  ];
}
