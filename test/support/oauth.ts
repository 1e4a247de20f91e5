import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { applicationOf, headersFor, NOW } from './sandbox.ts';

/** What the key manager's Tomcat adds to all it answers. */
const TOMCAT_HEADERS = { 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'x-xss-protection': '1; mode=block' };

export const TRACE_HEADERS = {
  date: new Date(NOW).toUTCString(),
  'x-request-id': expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
};

export type Fields = Readonly<Record<string, string>>;

/** Id and secret of an application, as body parameters. */
export function bodyCredentials(slug: string): { readonly client_id: string; readonly client_secret: string } {
  const { clientId, secret } = applicationOf(slug);
  return { client_id: clientId, client_secret: secret };
}

/** `Basic` header of an id and a secret, taken as they are. */
export const basic = (clientId: string, secret: string): string => `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;

export function basicOf(slug: string): string {
  const { clientId, secret } = applicationOf(slug);
  return basic(clientId, secret);
}

/** Posts a form; text is sent as it is written. */
export function postForm(
  { fetch }: Pick<Sandbox, 'fetch'>,
  path: '/token' | '/revoke',
  fields: Fields | string,
  authorization?: string,
): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
  if (authorization !== undefined) headers.authorization = authorization;
  return fetch(path, { method: 'POST', headers, body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString() });
}

interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Status, every header and the text of the body. */
export async function readWhole(response: Response): Promise<WholeAnswer> {
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

/** The whole of a success of `/token` or `/revoke`. */
export function success(contentType: string, text: unknown, why?: string): unknown {
  return {
    status: 200,
    headers: {
      ...TOMCAT_HEADERS,
      ...TRACE_HEADERS,
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'content-type': contentType,
      ...(why && { 'x-sandbox-why': why }),
    },
    text,
  };
}

/** The whole of a refusal of `/token` or `/revoke`: no Cache-Control, and a challenge only where one is given. */
export function refusal(error: string, status: number, contentType: string, text: string, challenge?: string): unknown {
  return {
    status,
    headers: {
      ...TOMCAT_HEADERS,
      ...TRACE_HEADERS,
      'content-type': contentType,
      'x-sandbox-error': error,
      'x-sandbox-why': expect.any(String),
      ...(challenge === undefined ? {} : { 'www-authenticate': challenge }),
    },
    text,
  };
}

/** An access token with the parameters given beside the grant and the credentials. */
export async function askToken(sandbox: Pick<Sandbox, 'fetch'>, slug: string, fields: Fields = {}): Promise<string> {
  const response = await postForm(sandbox, '/token', { grant_type: 'client_credentials', ...bodyCredentials(slug), ...fields });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Resolves a SPI with a token: a call that any application of R2P may make at any date. Léa Moreau's civil status, in R2P's words. */
export function callR2p({ fetch }: Pick<Sandbox, 'fetch'>, token: string): Promise<Response> {
  const query = 'nom=Moreau&prenom=lea&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238';
  return fetch(`/r2p/v1/personne/spi?${query}`, { headers: headersFor(token, '') });
}

/** What the gateway answers to a token that it does not take, `horodatage` in Paris time. */
export const invalidToken = (horodatage: string): unknown => ({
  status: 401,
  body: { erreur: { code: 900901, message: 'Invalid Credentials', horodatage } },
});
