import { request } from 'node:http';
import { loadDocuments } from '../src/documents.ts';
import { NOW } from './servers.ts';

/** One HTTP call, without the server it is for. */
export interface HttpCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The two calls that are measured. */
export interface Calls {
  readonly token: HttpCall;
  /** The Impôt particulier call that the token opens. */
  readonly situation: (accessToken: string) => HttpCall;
  /** Route of `situation` in Hono's syntax, for the bare server. */
  readonly situationRoute: string;
}

/** The application whose quota is lifted: the limit measured is the server's. */
const APPLICATION = 'tir-de-charge';
const PERSONA = 'lea-moreau';
const API = 'impot-particulier';
const BASE_PATH = '/impotparticulier/1.0';
const YEAR = new Date(NOW).getUTCFullYear() - 1;

export async function createCalls(): Promise<Calls> {
  const { fixtures } = await loadDocuments();
  const application = fixtures.applications.find(({ slug }) => slug === APPLICATION);
  const personne = fixtures.personnes.find(({ slug }) => slug === PERSONA);
  const teleservice = application?.habilitations.find(({ api }) => api === API)?.teleservices[0];
  if (!application || !personne || !teleservice) throw new Error(`the fixtures lack ${APPLICATION}, its ID_Teleservice or ${PERSONA}`);
  const { clientId, secret } = application;
  return {
    token: {
      method: 'POST',
      path: '/token',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials&scope=RessourceIR',
    },
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
export async function fetchToken(url: string, { token }: Calls): Promise<string> {
  const { body } = await callOnce(url, token);
  return (JSON.parse(body) as { access_token: string }).access_token;
}
