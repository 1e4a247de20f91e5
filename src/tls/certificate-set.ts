import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { Clock } from '../core/clock.ts';
import { CLIENT_NAMES, CLIENTS, type ClientName } from './catalogue.ts';
import { type Pair, readPair, writePair } from './pair-files.ts';

/** Every certificate of the set that the sandbox makes. */
export interface CertificateSet {
  /** The authority that the platform trusts. */
  readonly ca: Pair;
  /** An authority that nobody trusts. */
  readonly otherCa: Pair;
  readonly server: Pair;
  readonly clients: Readonly<Record<ClientName, Pair>>;
}

export interface SetOptions {
  /** Null: the set lasts as long as the process. */
  readonly folder: string | null;
  /** The bac's clock: the dates of the clients are said from its instant. */
  readonly clock: Clock;
  /** Real time, by which a client judges the certificate of the server. */
  readonly realNowMs: number;
  readonly serverNames: readonly string[];
  /** True: what is kept is taken as it is, for who only looks at it while a sandbox may be using it. */
  readonly asKept?: boolean;
}

/** Names of the server's certificate, whatever else is asked. */
const LOCAL_NAMES = ['localhost', '127.0.0.1', '::1'] as const;
const DAY_MS = 86_400_000;
/** What clients accept at most for a server (825 days for Apple's, ten years for an authority is common). */
const SERVER_DAYS = 800;
const AUTHORITY_DAYS = 3650;

type Issue = typeof import('./issue.ts')['issue'];

/** Said from both clocks: clients judge these two by the real one, and the bac's may be years away. */
function spanOf({ clock, realNowMs }: SetOptions, beforeDays: number, afterDays: number) {
  const bothMs = [clock.now(), realNowMs];
  return { fromMs: Math.min(...bothMs) - beforeDays * DAY_MS, toMs: Math.max(...bothMs) + afterDays * DAY_MS };
}

function isValidAt(cert: X509Certificate, { parse }: Clock, instantsMs: readonly number[]): boolean {
  const [fromMs, toMs] = [parse(cert.validFrom), parse(cert.validTo)];
  return instantsMs.every((instantMs) => fromMs <= instantMs && instantMs <= toMs);
}

/** Whether a kept certificate of an authority or of the server still serves. */
function serves({ cert }: Pair, { clock, realNowMs }: SetOptions): boolean {
  return isValidAt(new X509Certificate(cert), clock, [clock.now(), realNowMs]);
}

function carries({ cert }: Pair, names: readonly string[]): boolean {
  const certificate = new X509Certificate(cert);
  return names.every((name) => (isIP(name) === 0 ? certificate.checkHost(name) : certificate.checkIP(name)) !== undefined);
}

/** Whether a kept client is still what its name says: time passes over a folder too, and `futur` becomes valid one day. */
function isAsNamed(name: ClientName, { cert }: Pair, { clock }: SetOptions): boolean {
  const { fromDays, toDays } = CLIENTS[name];
  const certificate = new X509Certificate(cert);
  const nowMs = clock.now();
  if (toDays < 0) return clock.parse(certificate.validTo) < nowMs;
  if (fromDays > 0) return clock.parse(certificate.validFrom) > nowMs;
  return isValidAt(certificate, clock, [nowMs]);
}

async function issueAuthority(issue: Issue, commonName: string, options: SetOptions): Promise<Pair> {
  return issue({ commonName, organisation: 'apim-sandbox', use: 'authority', ...spanOf(options, AUTHORITY_DAYS, AUTHORITY_DAYS) }, null);
}

function issueServer(issue: Issue, ca: Pair, names: readonly string[], options: SetOptions): Promise<Pair> {
  const order = { commonName: 'localhost', organisation: 'apim-sandbox', use: { serverNames: names } } as const;
  return issue({ ...order, ...spanOf(options, 1, SERVER_DAYS) }, ca);
}

function issueClient(issue: Issue, name: ClientName, issuer: Pair, nowMs: number): Promise<Pair> {
  const { organisation, fromDays, toDays } = CLIENTS[name];
  return issue({ commonName: name, organisation, fromMs: nowMs + fromDays * DAY_MS, toMs: nowMs + toDays * DAY_MS, use: 'client' }, issuer);
}

/**
 * The set of a folder, or a new one. What is kept there is used again as long as it serves: an authority that no longer does takes all
 * that it signed with it, the rest is renewed one by one.
 */
export async function loadCertificateSet(options: SetOptions): Promise<CertificateSet> {
  const { folder, clock } = options;
  /** What is kept under a name if it serves, else a new one, written where the old one was. */
  const keepOr = async (file: string, usable: (pair: Pair) => boolean, make: (issue: Issue) => Promise<Pair>): Promise<Pair> => {
    const pair = folder === null ? null : readPair(folder, file);
    if (pair && (options.asKept || usable(pair))) return pair;
    const { issue } = await import('./issue.ts');
    const made = await make(issue);
    if (folder !== null) writePair(folder, file, made);
    return made;
  };
  const signedBy =
    (authority: Pair) =>
    ({ cert }: Pair): boolean =>
      new X509Certificate(cert).verify(new X509Certificate(authority.cert).publicKey);
  const authority = (file: string, commonName: string) =>
    keepOr(
      file,
      (pair) => serves(pair, options),
      (issue) => issueAuthority(issue, commonName, options),
    );

  const ca = await authority('ca', 'AC du bac à sable');
  const otherCa = await authority('other-ca', 'AC inconnue de la plateforme');
  const names = [...new Set([...LOCAL_NAMES, ...options.serverNames])];
  const server = await keepOr(
    'server',
    (pair) => signedBy(ca)(pair) && serves(pair, options) && carries(pair, names),
    (issue) => issueServer(issue, ca, names, options),
  );
  const clients = {} as Record<ClientName, Pair>;
  for (const name of CLIENT_NAMES) {
    const issuer = CLIENTS[name].issuer === 'ca' ? ca : otherCa;
    clients[name] = await keepOr(
      name,
      (pair) => signedBy(issuer)(pair) && isAsNamed(name, pair, options),
      (issue) => issueClient(issue, name, issuer, clock.now()),
    );
  }
  return { ca, otherCa, server, clients };
}
