import { request } from 'node:http';
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
  /** Route of `situation` in Hono's syntax, for the bare server. */
  readonly situationRoute: string;
  readonly deposit: DepositParts;
}

/** The application whose quota is lifted: the limit measured is the server's. */
const APPLICATION = 'tir-de-charge';
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

export async function createCalls(): Promise<Calls> {
  const { fixtures, contracts } = await loadDocuments();
  const application = fixtures.applications.find(({ slug }) => slug === APPLICATION);
  const personne = fixtures.personnes.find(({ slug }) => slug === PERSONA);
  const [ip, hermes] = ['impot-particulier', 'hermes'].map((name) => application?.habilitations.find(({ api }) => api === name));
  const [teleservice, teleserviceHermes] = [ip?.teleservices[0], hermes?.teleservices[0]];
  const trigramme = hermes?.trigrammesSip[0];
  if (!application || !personne || !teleservice || !teleserviceHermes || !trigramme)
    throw new Error(`the fixtures lack ${APPLICATION}, its ID_Teleservice, its trigramme or ${PERSONA}`);
  const { clientId, secret } = application;
  const tokenFor = (scope: string): HttpCall => ({
    method: 'POST',
    path: '/token',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: `grant_type=client_credentials&scope=${scope}`,
  });
  return {
    token: tokenFor('RessourceIR'),
    situation: (accessToken) => ({
      method: 'GET',
      path: `${BASE_PATH}/spi/${personne.spi}/situations/ir/assiettes/annrev/${YEAR}`,
      headers: {
        authorization: `Bearer ${accessToken}`,
        'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
        id_teleservice: teleservice,
      },
    }),
    situationRoute: `${BASE_PATH}/spi/:spi/situations/ir/assiettes/annrev/:annrev`,
    deposit: {
      token: tokenFor('hermes_depot_biens'),
      teleservice: teleserviceHermes,
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
