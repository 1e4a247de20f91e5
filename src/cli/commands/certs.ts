import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, DEFAULT_TLS_PORT } from '../../config.ts';
import { createClock, readRealTime, startOfClock } from '../../core/clock.ts';
import { toUrlHost } from '../../core/url-host.ts';
import type { CertificateList } from '../../tls/desk.ts';
import { makePrivateFolder, writePrivately } from '../../tls/pair-files.ts';
import { act, type Define, type Told } from '../act.ts';
import type { Given } from '../given.ts';
import { renderCertificates, renderCommands } from '../render-certificates.ts';
import { addSettings, readSettings } from '../settings-options.ts';

const DEFAULT_PORT = 8080;

/** Where certificates are read: a sandbox that runs, or the folder of one. */
interface Source {
  readonly list: CertificateList;
  readonly file: (name: string) => Promise<string | Uint8Array>;
}

/** A mistyped folder must neither be made nor be filled with keys: one that a sandbox made holds its bacs. */
function checkDataFolder(folder: string): void {
  if (!existsSync(join(folder, 'bacs')))
    throw new Error(`${folder}: is not a data folder of a sandbox: give the one of "start --data", once it has started`);
}

async function openFolder({ now, tlsName = [], tlsPort, tlsRefusal = 'gateway', host }: Config, folder: string): Promise<Source> {
  checkDataFolder(folder);
  const [{ loadCertificateSet }, { createCertificateReader }, { createDesk }] = await Promise.all([
    import('../../tls/certificate-set.ts'),
    import('../../tls/read-certificate.ts'),
    import('../../tls/desk.ts'),
  ]);
  const clock = createClock(startOfClock(now));
  const realNowMs = readRealTime();
  const set = await loadCertificateSet({ folder: join(folder, 'certs'), clock, realNowMs, serverNames: tlsName, asKept: true });
  const desk = createDesk(set, createCertificateReader(set, clock), tlsRefusal);
  return {
    list: desk.list(clock.now(), `https://${toUrlHost(host)}:${tlsPort || DEFAULT_TLS_PORT}`),
    file: async (name) => (await desk.file(name))?.content ?? '',
  };
}

async function askServer({ host, port, adminToken }: Config): Promise<Source> {
  const server = `http://${toUrlHost(host)}:${port}`;
  const headers: Record<string, string> = adminToken === undefined ? {} : { Authorization: `Bearer ${adminToken}` };
  const ask = async (path: string): Promise<Response> => {
    const response = await fetch(`${server}/_sandbox/certs${path}`, { headers }).catch((cause: Error) => {
      const { code } = (cause.cause ?? {}) as NodeJS.ErrnoException;
      throw new Error(
        `no sandbox answers on ${server} (${code ?? cause.message}): start one with --tls, give its --port, or its folder with --data`,
        { cause },
      );
    });
    if (response.ok) return response;
    const { message } = (await response.json().catch(() => ({}))) as { message?: string };
    throw new Error(`${server}/_sandbox/certs${path}: ${message ?? `answered ${response.status}`}`);
  };
  return {
    list: (await (await ask('')).json()) as CertificateList,
    file: async (name) => new Uint8Array(await (await ask(`/${name}`)).arrayBuffer()),
  };
}

async function writeFiles({ list, file }: Source, folder: string): Promise<void> {
  makePrivateFolder(folder);
  const isSecret = (name: string): boolean => !list.certificates.some(({ files }) => files.certificate === name);
  writePrivately(join(folder, list.authority.file), await file(list.authority.file), false);
  for (const name of list.certificates.flatMap(({ files }) => Object.values(files)))
    writePrivately(join(folder, name), await file(name), isSecret(name));
}

async function listCertificates(given: Given): Promise<Told> {
  const { out } = given.options;
  if (out === '') throw new ConfigError('--out: is empty');
  const folder = typeof out === 'string' ? out : null;
  const config = readSettings(given, { port: DEFAULT_PORT });
  const source = config.data === undefined ? await askServer(config) : await openFolder(config, config.data);
  if (folder !== null) await writeFiles(source, folder);
  return { json: { ...source.list, folder }, text: renderCertificates(source.list) + renderCommands(source.list, folder) };
}

/** `apim-sandbox certs`: lists the client certificates, and writes them when a folder is given. */
export const defineCerts: Define = (command, cli) => {
  addSettings(command).option('--out <FOLDER>', 'writes them there, with their keys, in PEM and PKCS#12');
  act(command, cli, listCertificates);
};
