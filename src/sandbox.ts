import { createGuard, isLoopback } from './admin/guard.ts';
import { APIS } from './apis/index.ts';
import { type Config, parseConfig } from './config.ts';
import { checkConflicts } from './config-conflicts.ts';
import { loadContract } from './contract/load.ts';
import { type Clock, delegateClock } from './core/clock.ts';
import { randomText } from './core/random-text.ts';
import { createApp } from './create-app.ts';
import { type Documents, loadDocuments } from './documents.ts';
import { createCatalogue } from './fault-catalogue.ts';
import type { Call } from './gateway/call.ts';
import { createGateway } from './gateway/create-gateway.ts';
import { createPannes } from './gateway/inject.ts';
import { type MountedApi, mountedApi } from './gateway/mounted-api.ts';
import { loadReferentiels } from './load-referentiels.ts';
import { generateSigningKeyPem, loadSigningKey } from './oauth/signing-key.ts';
import { type OpenedBacs, openBacs } from './open-bacs.ts';
import { type Listeners, openListeners } from './open-listeners.ts';
import { openSandboxTls } from './open-tls.ts';
import { ConnectionCut } from './pannes/deliver.ts';
import { type ReadyApplication, type ReadyPersona, readyToUse } from './ready-to-use.ts';
import { createReferentiels, type Referentiels, type ReferentielsData, type Tools } from './referentiels/referentiels.ts';
import type { SandboxTls } from './sandbox-tls.ts';
import type { SandboxSettings } from './settings.ts';
import type { Bac } from './store/bac.ts';

export type { ReadyApplication };

/** What `createSandbox` takes: every setting of the command line, and what only a program can give. */
export interface SandboxOptions extends SandboxSettings {
  /** Private RSA key in PEM that signs tokens. Absent: the data folder's, else a new one. */
  readonly signingKey?: string | Promise<string>;
  /** Receives a line for each refusal and each bug of ours. Absent: silence. */
  readonly log?: (line: string) => void;
  /** True when the process is nothing but the sandbox: the server then uses lighter Request and Response globals. */
  readonly ownsProcess?: boolean;
  /** Contracts and fixtures in place of the built-in ones, shaped as `loadDocuments` gives them; untyped, so that the package's types stand alone. */
  readonly documents?: unknown;
  /** Told how many entries of `fixtures` were read, of how many: a hundred thousand take seconds. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Sandbox {
  /** Base URL; with no socket, a name that only `fetch` below answers to. */
  readonly url: string;
  /** Calls the sandbox in process; a relative URL is taken from its root. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Random: tells this sandbox from another that takes its port; `/_sandbox/health` says it. */
  readonly instance: string;
  /** The clock of the bac `commun`. */
  readonly clock: Clock;
  /** What opens the sandbox's own routes over the network; null: nothing is asked. */
  readonly adminToken: string | null;
  readonly application: ReadyApplication;
  readonly persona: ReadyPersona;
  /** Null without `tls`. */
  readonly tls: SandboxTls | null;
  /** Context paths of the APIs, e.g. `/r2p/v1`, by title. */
  readonly apis: readonly { readonly title: string; readonly basePath: string }[];
  close(): Promise<void>;
}

const NO_SOCKET_URL = 'http://apim-sandbox.invalid';

function mountApis(documents: Documents, referentielsOf: (bac: Bac) => Referentiels): MountedApi[] {
  const toolsFor = ({ bac, application, habilitation, nowMs }: Call): Tools => {
    if (!application || !habilitation) throw new Error('an API was called without a habilitation');
    return { referentiels: referentielsOf(bac), application, habilitation, nowMs };
  };
  return APIS.map((api) => {
    const document = documents.contracts[api.name];
    if (!document) throw new Error(`openapi/${api.name}.yaml is missing`);
    return mountedApi(loadContract(api.name, document), api, toolsFor);
  });
}

/** The référentiels of each bac, made the first time it is asked for. */
function createReferentielsOf(data: ReferentielsData): (bac: Bac) => Referentiels {
  const known = new WeakMap<Bac, Referentiels>();
  return (bac) => {
    const referentiels = known.get(bac) ?? createReferentiels(bac, data);
    known.set(bac, referentiels);
    return referentiels;
  };
}

/** As `fetch` would: a call that its own signal ends, while an answer is held back, rejects with the reason of the signal. */
async function fetchInProcess(app: ReturnType<typeof createApp>, request: Request): Promise<Response> {
  try {
    return await app.fetch(request);
  } catch (error) {
    throw error instanceof ConnectionCut && request.signal.aborted ? request.signal.reason : error;
  }
}

/** The token given, or one made where others than this machine may call; null: none is asked. */
const readAdminToken = ({ adminToken, host }: Config): string | null => adminToken ?? (isLoopback(host) ? null : randomText(32));

/** Builds a sandbox from parts that opened: from here on, what fails closes them. */
async function assemble(
  options: SandboxOptions,
  config: Config,
  documents: Documents,
  referentielsOf: (bac: Bac) => Referentiels,
  { bacs, desk }: OpenedBacs,
): Promise<Sandbox> {
  const signingKey = loadSigningKey(config.data ?? null, () => options.signingKey ?? generateSigningKeyPem());
  // A key file that cannot be used stops the start; a key that is being made does not hold it up.
  if (config.data !== undefined) await signingKey;
  else signingKey.catch(() => undefined);
  const clock = delegateClock(() => bacs.reception().clock);
  const apis = mountApis(documents, referentielsOf);
  const log = options.log ?? (() => undefined);
  const tls = await openSandboxTls(config, clock, log);
  const mtls = { required: config.mtlsRequired, header: config.clientCertificateHeader, authority: tls };
  const catalogue = createCatalogue(documents.contracts);
  const pannes = createPannes(catalogue);
  const gateway = createGateway(config, { bacs, log, mtls, pannes });
  const adminToken = readAdminToken(config);
  const guard = createGuard({ token: adminToken, host: config.host });
  const opened: { listeners: Listeners | null } = { listeners: null };
  const certificates = tls && { desk: tls.desk, url: () => opened.listeners?.tlsUrl ?? NO_SOCKET_URL };
  const instance = randomText(16);
  const app = createApp({
    instance,
    gateway,
    guard,
    asksAdminToken: adminToken !== null,
    desk,
    strictBasic: config.strictBasic,
    journalRows: config.journalRows,
    documents,
    apis,
    signingKey,
    referentielsOf,
    certificates,
    catalogue,
  });
  const listeners = await openListeners(config, { fetch: app.fetch, ownsProcess: options.ownsProcess ?? false, tls, log });
  opened.listeners = listeners;
  const url = listeners.url ?? NO_SOCKET_URL;
  return {
    url,
    fetch: (input, init) => fetchInProcess(app, input instanceof Request ? input : new Request(new URL(input, url), init)),
    instance,
    clock,
    adminToken,
    tls: tls && { url: listeners.tlsUrl ?? NO_SOCKET_URL, ca: tls.set.ca.cert, clients: tls.set.clients },
    ...readyToUse(documents),
    apis: apis.flatMap(({ contract }) => contract.basePaths.map((basePath) => ({ title: contract.title, basePath }))),
    close: async () => {
      bacs.hangUp();
      // Answers held back are sent if their time comes before the others' end.
      await listeners.close();
      pannes.pauses.close();
      bacs.close();
    },
  };
}

/** The built-in documents, or those given; with a team's fixtures over them. */
async function readDocuments({ fixtures }: Config, { documents, onProgress }: SandboxOptions): Promise<Documents> {
  const builtIn = (documents as Documents | undefined) ?? (await loadDocuments());
  if (fixtures === undefined) return builtIn;
  return (await import('./fixtures-folder.ts')).withFixturesFolder(fixtures, builtIn, onProgress);
}

/**
 * Starts a sandbox: with `port`, on a socket (0 takes a free one); without, in process only.
 * Throws `ConfigError`, `FixtureError`, `ContractError`, `DataFolderError`, `SigningKeyError`, `CertificateError` or `ListenError`, whose message says what, where and what to do.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { signingKey: _key, log: _log, ownsProcess: _owns, documents: _documents, onProgress: _progress, ...settings } = options;
  const config = parseConfig(settings);
  checkConflicts(config);
  const documents = await readDocuments(config, options);
  const referentielsOf = createReferentielsOf(await loadReferentiels(config, documents));
  const opened = openBacs(config, documents, referentielsOf);
  try {
    return await assemble(options, config, documents, referentielsOf, opened);
  } catch (error) {
    opened.bacs.close();
    throw error;
  }
}
