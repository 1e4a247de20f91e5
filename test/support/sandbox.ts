import { randomUUID } from 'node:crypto';
import { afterAll, inject, onTestFinished } from 'vitest';
import type { Application } from '../../src/core/application.ts';
import type { Personne } from '../../src/core/personne.ts';
import { loadDocuments } from '../../src/documents.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox.ts';

/** After the opening of the income year 2025 (22 July 2026), so that n-1 is readable. */
export const NOW = '2026-09-15T10:00:00.000Z';

/** Read once for all the sandboxes of a worker: their YAML takes ten times as long as the rest of a start. */
const documents = await loadDocuments();
export const { fixtures, contracts } = documents;

/** The contracts of the platform's APIs: all but that of the sandbox's own routes. */
export const apiContracts: typeof contracts = Object.fromEntries(Object.entries(contracts).filter(([name]) => name !== 'sandbox'));

/** An application of the fixtures, by slug. */
export function applicationOf(slug: string): Application {
  const found = fixtures.applications.find((application) => application.slug === slug);
  if (!found) throw new Error(`no application "${slug}" in the fixtures`);
  return found;
}

/** A persona of the fixtures, by slug. */
export function personaOf(slug: string): Personne {
  const found = fixtures.personnes.find((personne) => personne.slug === slug);
  if (!found) throw new Error(`no persona "${slug}" in the fixtures`);
  return found;
}

/** The real sandbox, strict, its clock frozen at `NOW`, closed at the end of the test (or by the caller, outside a test). */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox & { readonly log: readonly string[] }> {
  const log: string[] = [];
  const sandbox = await createSandbox({
    strict: true,
    now: NOW,
    signingKey: inject('signingKey'),
    documents,
    log: (line) => log.push(line),
    ...options,
  });
  sandbox.clock.freeze();
  // The clock ran while the sandbox started: back to the very instant.
  sandbox.clock.set(options.now ?? NOW);
  return { ...sandbox, log };
}

/** As `startSandbox`, for the tests of a file that leave it as they find it. Called at the top of the file. */
export async function sandboxForFile(options: SandboxOptions = {}): Promise<Sandbox & { readonly log: readonly string[] }> {
  const sandbox = await startSandbox(options);
  afterAll(() => sandbox.close());
  return sandbox;
}

/** As `startSandbox`, for one test. */
export async function sandboxForTest(options: SandboxOptions = {}): Promise<Sandbox & { readonly log: readonly string[] }> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Every OAuth scope that an application may ask for. */
function scopesOf(slug: string): string {
  return applicationOf(slug)
    .habilitations.flatMap(({ ressources }) => ressources)
    .join(' ');
}

/** An access token of an application; all its scopes unless told otherwise. */
export async function tokenFor({ fetch }: Pick<Sandbox, 'fetch'>, slug: string, scope = scopesOf(slug)): Promise<string> {
  const { clientId, secret } = applicationOf(slug);
  const response = await fetch('/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', scope, client_id: clientId, client_secret: secret }),
  });
  const body = (await response.json()) as { access_token?: string };
  if (!body.access_token) throw new Error(`no token for ${slug}: ${response.status} ${JSON.stringify(body)}`);
  return body.access_token;
}

/** The first ID_Teleservice of an application for an API. */
export function teleserviceOf(slug: string, api: string): string {
  return applicationOf(slug).habilitations.find((habilitation) => habilitation.api === api)?.teleservices[0] ?? '';
}

/** Headers of a well-formed call. A header set to `undefined` in `changes` is left out. */
export function headersFor(
  token: string,
  teleservice: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const headers = { authorization: `Bearer ${token}`, 'x-correlation-id': randomUUID(), id_teleservice: teleservice, ...changes };
  return Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

export const FULL_ACCESS = 'editeur-demonstration';
/** The same access with no quota, for tests that make more than 50 calls. */
export const UNLIMITED = 'tir-de-charge';

/** A client of an application, one token for all its calls. */
export async function clientFor(sandbox: Sandbox, slug: string) {
  const token = await tokenFor(sandbox, slug);
  const get =
    (api: string) =>
    (path: string, changes: Readonly<Record<string, string | undefined>> = {}) =>
      sandbox.fetch(path, { headers: headersFor(token, teleserviceOf(slug, api), changes) });
  return {
    token,
    /** `path` below the API's context. */
    ip: (path: string, changes?: Readonly<Record<string, string | undefined>>) =>
      get('impot-particulier')(`/impotparticulier/1.0${path}`, changes),
    r2p: (path: string, changes?: Readonly<Record<string, string | undefined>>) => get('r2p')(`/r2p/v1${path}`, changes),
    sfip: (path: string, changes?: Readonly<Record<string, string | undefined>>) => get('sfip')(`/sfip/v1${path}`, changes),
  };
}

export type Client = Awaited<ReturnType<typeof clientFor>>;

/** A client of the full-access application. */
export const fullAccessClient = (sandbox: Sandbox): Promise<Client> => clientFor(sandbox, FULL_ACCESS);

/** Status and parsed body of a response (null when empty). */
export async function read(response: Response): Promise<{ status: number; body: unknown }> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}
