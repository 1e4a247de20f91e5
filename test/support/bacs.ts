import type { Sandbox } from '../../src/sandbox.ts';
import { mintConsent } from './consent.ts';
import { remiseOf } from './hermes.ts';
import { FULL_ACCESS, headersFor, personaOf, read } from './sandbox.ts';

type Caller = Pick<Sandbox, 'fetch'>;

export interface BacView {
  readonly id: string;
  readonly url: string;
  readonly fixtures: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly clock: { readonly now: string; readonly frozen: boolean; readonly scale: number };
}

export interface NewBacView extends BacView {
  readonly applications: readonly {
    readonly slug: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly habilitations: readonly {
      readonly api: string;
      readonly teleservices: readonly string[];
      readonly scopes: readonly string[];
    }[];
  }[];
}

/** The sandbox's own routes, in process. */
export function adminOf({ fetch }: Caller) {
  const call = async (method: string, path: string, body?: unknown) =>
    read(
      await fetch(`/_sandbox${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    );
  /** The body of a call that is expected to succeed. */
  const succeed = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await call(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    call,
    create: async (wish: object = {}) => (await succeed('POST', '/bacs', wish)) as NewBacView,
    clone: async (id: string, wish: object = {}) => (await succeed('POST', `/bacs/${id}/clone`, wish)) as NewBacView,
    reset: async (id: string) => (await succeed('POST', `/bacs/${id}/reset`)) as BacView,
    bacs: async () => ((await succeed('GET', '/bacs')) as { bacs: BacView[] }).bacs,
    move: (id: string, moves: object) => succeed('POST', `/clock?bac=${id}`, moves),
    now: async (id: string) => ((await succeed('GET', `/clock?bac=${id}`)) as { now: string }).now,
    save: (id: string, name: string) => succeed('PUT', `/snapshots/${name}?bac=${id}`),
    load: (id: string, name: string) => succeed('POST', `/snapshots/${name}/load?bac=${id}`),
    journal: async (id: string) => ((await succeed('GET', `/journal?bac=${id}`)) as { calls: readonly { operation: string }[] }).calls,
    vehicules: async (id: string) =>
      ((await succeed('GET', `/hermes/vehicules?bac=${id}`)) as { vehicules: readonly { id: number; statut: string | null }[] }).vehicules,
    consent: (id: string, persona = 'lea-moreau') => mintConsent({ fetch }, persona, 60, id),
  };
}

export type Admin = ReturnType<typeof adminOf>;

const SPI = personaOf('lea-moreau').spi;
const YEAR = 'situations/ir/assiettes/annrev/2025';

/** A client that knows nothing but the credentials of one application of a bac. */
export async function clientOf(sandbox: Caller, bac: NewBacView, slug = FULL_ACCESS) {
  const application = bac.applications.find((one) => one.slug === slug);
  if (!application) throw new Error(`no application ${slug}`);
  const { clientId, clientSecret, habilitations } = application;
  const askToken = async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: habilitations.flatMap(({ scopes }) => scopes).join(' '),
      client_id: clientId,
      client_secret: clientSecret,
    });
    return read(await sandbox.fetch('/token', { method: 'POST', body }));
  };
  const { body } = await askToken();
  const token = (body as { access_token: string }).access_token;
  const teleserviceOf = (api: string) => habilitations.find((one) => one.api === api)?.teleservices[0] ?? '';
  const ip = (path: string, more: Record<string, string> = {}) =>
    sandbox.fetch(`/impotparticulier/1.0/${path}`, { headers: headersFor(token, teleserviceOf('impot-particulier'), more) });
  return {
    token,
    askToken,
    /** Reads the tax situation of Léa Moreau, by her SPI. */
    situation: () => ip(`spi/${SPI}/${YEAR}`),
    /** The same, by her consent. */
    withConsent: (consent: string) => ip(YEAR, { 'x-franceconnect-oauth': consent }),
    /** Deposits the vehicle of the contract's example, under a correlation id. */
    deposit: async (idCorrelation: string) =>
      read(
        await sandbox.fetch('/hermes/v1/vehicules', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headersFor(token, teleserviceOf('hermes')) },
          body: JSON.stringify(remiseOf({ trigrammeSIP: 'EDI', idCorrelation })),
        }),
      ),
  };
}

/** The status of a call, and what `X-Sandbox-Error` says of it. */
export const outcomeOf = ({ status, headers }: Response): string => [status, headers.get('x-sandbox-error')].filter(Boolean).join(' ');
