import type { Sandbox } from '../../src/sandbox.ts';
import { contracts, headersFor, NOW, read, teleserviceOf, tokenFor } from './sandbox.ts';

/** The application that deposits in the tests, empty at start; its trigramme is SIF. */
export const DEPOSANT = 'si-fourrieres';
export const SIP = 'SIF';

type Json = Readonly<Record<string, unknown>>;
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const examples = (contracts.hermes as { components: { examples: Readonly<Record<string, { value: unknown }>> } }).components.examples;
const exampleOf = (name: string) => examples[name]?.value;
const [entiteExample] = exampleOf('CreationEntites') as Json[];
const [lieuExample] = exampleOf('CreationLieux') as Json[];

export const entiteOf = (changes: Json = {}): Json => ({ ...entiteExample, trigrammeSIP: SIP, idCorrelation: 'SIF-ENT-1', ...changes });
export const lieuOf = (changes: Json = {}): Json => ({ ...lieuExample, trigrammeSIP: SIP, idCorrelation: 'SIF-LIEU-1', ...changes });

/** A well-formed deposit, of a plate that has no scenario of its own. */
export const remiseOf = (changes: Json = {}): Json => ({
  ...(exampleOf('Depot') as Json),
  trigrammeSIP: SIP,
  idCorrelation: 'SIF0000001',
  ...changes,
});

/** A depositor with a token; `call` gives status and parsed body (null when empty). */
export async function deposantFor({ fetch }: Pick<Sandbox, 'fetch'>, slug = DEPOSANT, base = '/hermes/v1') {
  let token = await tokenFor({ fetch }, slug);
  const send = (method: string, path: string, body?: unknown, changes: Readonly<Record<string, string | undefined>> = {}) =>
    fetch(`${base}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headersFor(token, teleserviceOf(slug, 'hermes'), changes),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const call = async (method: string, path: string, body?: unknown): Promise<Answered> => read(await send(method, path, body));
  return {
    send,
    call,
    /** After a long advance of the clock: the token has expired with it. */
    renewToken: async () => {
      token = await tokenFor({ fetch }, slug);
    },
    get: (path: string) => call('GET', path),
    post: (path: string, body: unknown) => call('POST', path, body),
    put: (path: string, body: unknown) => call('PUT', path, body),
    delete: (path: string) => call('DELETE', path),
    search: (dateDebut: string, dateFin: string, more: Json = {}) =>
      call('POST', '/vehicules/_search', { trigrammeSIP: SIP, dateDebut, dateFin, ...more }),
  };
}

export type DeposantClient = Awaited<ReturnType<typeof deposantFor>>;

/** Creates an entity and a place; returns what a deposit refers to them with. */
export async function prepareDeposit(client: DeposantClient, changes: Json = {}) {
  const entites = (await client.post('/referentiels/entitesremettantes', [entiteOf(changes)])).body as { id: string }[];
  const idEntiteRemettante = Number(entites[0]?.id);
  const lieux = (await client.post('/referentiels/lieux-de-depot', [lieuOf({ ...changes, idEntiteRemettante })])).body as { id: string }[];
  return { idEntiteRemettante, idLieuDepot: Number(lieux[0]?.id) };
}

/** Deposits a vehicle and gives its number. */
export async function deposit(client: DeposantClient, changes: Json): Promise<number> {
  const { status, body } = await client.post('/vehicules', remiseOf(changes));
  if (status !== 200) throw new Error(`not deposited: ${status} ${JSON.stringify(body)}`);
  return (body as { id: number }).id;
}

/** The Domaine's side, without a token. */
export function domaineOf({ fetch }: Pick<Sandbox, 'fetch'>) {
  const call = async (method: string, path: string, body?: unknown): Promise<Answered> =>
    read(
      await fetch(`/_sandbox${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    );
  return {
    call,
    event: (id: number, event: string, data: Json = {}) => call('POST', `/hermes/vehicules/${id}/events`, { event, ...data }),
    vehicule: async (id: number) => (await call('GET', `/hermes/vehicules/${id}`)).body as VehiculeView,
    progression: (mode: string) => call('PUT', '/hermes/progression', { mode }),
  };
}

export interface VehiculeView {
  readonly statut: string | null;
  readonly scenario: string;
  readonly next: { readonly event: string; readonly at: string | null } | null;
  readonly open: readonly { readonly event: string; readonly actor: string; readonly operation?: string }[];
  readonly closed: readonly { readonly event: string; readonly why: string }[];
  readonly history: readonly {
    readonly at: string;
    readonly actor: string;
    readonly by: string;
    readonly event: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly data: Json;
  }[];
}

/** The instant of the tests, moved. */
export const instant = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
