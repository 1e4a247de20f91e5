import { request } from 'node:http';
import type { Application } from '../src/core/application.ts';
import { loadDocuments } from '../src/documents.ts';
import { NOW } from './servers.ts';

/** One HTTP call, without the server it is for. */
export interface HttpCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Body of the next request, for a call that may not be sent twice; in place of `body`. */
  readonly nextBody?: () => string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What deposits in HERMES are made of: the examples of its contract, under a trigramme of the application. */
export interface DepositParts {
  readonly token: HttpCall;
  readonly teleservice: string;
  readonly entite: Fields;
  readonly lieu: Fields;
  readonly remise: Fields;
}

/** The calls that are measured. */
export interface Calls {
  readonly token: HttpCall;
  /** The Impôt particulier call that the token opens. */
  readonly situation: (accessToken: string) => HttpCall;
  /** The same by an application whose convention asks for every check and opens few fields. */
  readonly narrow: { readonly token: HttpCall; readonly situation: (accessToken: string) => HttpCall };
  /** Route of `situation` in Hono's syntax, for the bare server. */
  readonly situationRoute: string;
  readonly deposit: DepositParts;
}

/** The application whose quota is lifted: the limit measured is the server's. */
const APPLICATION = 'tir-de-charge';
/** The same, under a convention with addresses, a burst, a total, an attestation, and five fields. */
const NARROW = 'tir-de-charge-restreint';
const PERSONA = 'lea-moreau';
const BASE_PATH = '/impotparticulier/1.0';
const YEAR = new Date(NOW).getUTCFullYear() - 1;

interface ContractExamples {
  readonly components: {
    readonly examples: {
      readonly CreationEntites: { readonly value: readonly Fields[] };
      readonly CreationLieux: { readonly value: readonly Fields[] };
      readonly Depot: { readonly value: Fields };
    };
  };
}

function readDepositParts(contract: unknown, trigrammeSIP: string): Pick<DepositParts, 'entite' | 'lieu' | 'remise'> {
  const { CreationEntites, CreationLieux, Depot } = (contract as ContractExamples).components.examples;
  const [entite] = CreationEntites.value;
  const [lieu] = CreationLieux.value;
  return { entite: { ...entite, trigrammeSIP }, lieu: { ...lieu, trigrammeSIP }, remise: { ...Depot.value, trigrammeSIP } };
}

/** Asks a token for an application. */
const tokenCall = ({ clientId, secret }: Application, scope: string): HttpCall => ({
  method: 'POST',
  path: '/token',
  headers: {
    authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  },
  body: `grant_type=client_credentials&scope=${scope}`,
});

const situationCall =
  (spi: string, teleservice: string) =>
  (accessToken: string): HttpCall => ({
    method: 'GET',
    path: `${BASE_PATH}/spi/${spi}/situations/ir/assiettes/annrev/${YEAR}`,
    headers: {
      authorization: `Bearer ${accessToken}`,
      'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
      id_teleservice: teleservice,
    },
  });

export async function createCalls(): Promise<Calls> {
  const { fixtures, contracts } = await loadDocuments();
  const applicationOf = (slug: string): Application => {
    const found = fixtures.applications.find((application) => application.slug === slug);
    if (!found) throw new Error(`the fixtures lack the application ${slug}`);
    return found;
  };
  const teleserviceOf = ({ slug, habilitations }: Application, api: string): string => {
    const teleservice = habilitations.find((habilitation) => habilitation.api === api)?.teleservices[0];
    if (!teleservice) throw new Error(`the application ${slug} has no ID_Teleservice for ${api}`);
    return teleservice;
  };
  const [application, narrow] = [applicationOf(APPLICATION), applicationOf(NARROW)];
  const spi = fixtures.personnes.find(({ slug }) => slug === PERSONA)?.spi;
  const trigramme = application.habilitations.find(({ api }) => api === 'hermes')?.trigrammesSip[0];
  if (!spi || !trigramme) throw new Error(`the fixtures lack ${PERSONA} or a trigramme of ${APPLICATION}`);
  return {
    token: tokenCall(application, 'RessourceIR'),
    situation: situationCall(spi, teleserviceOf(application, 'impot-particulier')),
    narrow: { token: tokenCall(narrow, 'RessourceIR'), situation: situationCall(spi, teleserviceOf(narrow, 'impot-particulier')) },
    situationRoute: `${BASE_PATH}/spi/:spi/situations/ir/assiettes/annrev/:annrev`,
    deposit: {
      token: tokenCall(application, 'hermes_depot_biens'),
      teleservice: teleserviceOf(application, 'hermes'),
      ...readDepositParts(contracts.hermes, trigramme),
    },
  };
}

export interface HttpAnswer {
  readonly contentType: string;
  readonly body: string;
}

/** Makes one call on a connection of its own; anything but a 200 fails. */
export function callOnce(url: string, { method, path, headers, body = '' }: HttpCall): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
    const sent = request(url + path, { method, agent: false, headers: { ...headers, ...length } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ contentType: response.headers['content-type'] ?? '', body: text });
        else reject(new Error(`${method} ${path}: expected 200, got ${response.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks the sandbox for an access token. */
export async function fetchToken(url: string, { token }: Pick<Calls, 'token'>): Promise<string> {
  const { body } = await callOnce(url, token);
  return (JSON.parse(body) as { access_token: string }).access_token;
}
