import type { StoredApplication } from '../store/applications.ts';
import type { Bac } from '../store/bac.ts';
import type { Bacs } from '../store/bacs.ts';
import type { Dialect } from './dialect.ts';
import { type OAuthRefusal, refuseOAuth } from './errors.ts';
import type { FormRequest } from './form.ts';

/** What the endpoints work with. */
export interface KeyManager {
  readonly bacs: Bacs;
  readonly dialect: Dialect;
  /** Takes the id and the secret of a Basic header as they are, like WSO2 and unlike RFC 6749 §2.3.1. */
  readonly strictBasic: boolean;
}

export interface AuthenticatedClient {
  readonly bac: Bac;
  readonly application: StoredApplication;
}

interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Null: no Basic header. Undefined: a Basic header that cannot be read. */
function readBasic(authorization: string | undefined): Credentials | null | undefined {
  const [scheme = '', encoded = '', ...rest] = (authorization ?? '').trim().split(/ +/);
  if (scheme.toLowerCase() !== 'basic') return null;
  if (rest.length > 0 || !/^[A-Za-z0-9+/_-]+=*$/.test(encoded)) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const cut = text.indexOf(':');
  return cut < 0 ? undefined : { clientId: text.slice(0, cut), secret: text.slice(cut + 1) };
}

/**
 * WSO2 takes the id and the secret of a Basic header as they are; RFC 6749 §2.3.1 has them percent-encoded first (oauth4webapi
 * writes `_` as `%5F`). Both are accepted unless told otherwise, so that a strict client is not refused by chance.
 */
function spellings({ clientId, secret }: Credentials, strictBasic: boolean): readonly Credentials[] {
  const raw = { clientId, secret };
  return strictBasic ? [raw] : [raw, { clientId: decodeForm(clientId), secret: decodeForm(secret) }];
}

function findClient({ bacs, strictBasic }: KeyManager, credentials: Credentials): AuthenticatedClient | undefined {
  for (const { clientId } of spellings(credentials, strictBasic)) {
    const bac = bacs.ofClient(clientId);
    const application = bac?.applications.find(clientId);
    if (bac && application) return { bac, application };
  }
  return undefined;
}

/** The client that a request names, whether or not its secret is right; undefined: none that is known. */
export function identifyClient(
  keyManager: KeyManager,
  { authorization, form }: Pick<FormRequest, 'authorization' | 'form'>,
): AuthenticatedClient | undefined {
  const basic = readBasic(authorization);
  const bodyId = form.get('client_id');
  const credentials = basic ?? (bodyId === undefined ? undefined : { clientId: bodyId, secret: '' });
  return credentials && findClient(keyManager, credentials);
}

/** Only what RFC 6749 §5.2 allows in a description, so that an odd client_id cannot break the answer. */
const printable = (text: string): string => text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?').slice(0, 100);

/** Finds the application and checks its secret, in WSO2's order: client known, one method only, secret. */
export function authenticateClient(keyManager: KeyManager, { authorization, form }: FormRequest): AuthenticatedClient | OAuthRefusal {
  const basic = readBasic(authorization);
  if (basic === undefined)
    return refuseOAuth('basic-malformed', 'the Authorization header is not "Basic " followed by the base64 of client_id:client_secret');
  const bodyId = form.get('client_id');
  const bodySecret = form.get('client_secret');
  const credentials = basic ?? (bodyId === undefined ? undefined : { clientId: bodyId, secret: bodySecret ?? '' });
  if (!credentials)
    return {
      ...refuseOAuth(
        'client-authentication-failed',
        'there are no credentials: send them in a Basic header or as client_id and client_secret in the body',
      ),
      wording: 'credentials-missing',
    };
  const client = findClient(keyManager, credentials);
  if (!client)
    return refuseOAuth('client-unknown', 'no application of this sandbox has this client_id; the ready ones are in docs/personas.md', {
      client_id: printable(credentials.clientId),
    });
  const { bac, application } = client;
  if (!application.active) return refuseOAuth('client-inactive', `the application ${application.slug} is not active`, {}, client);
  if (basic && bodySecret !== undefined)
    return refuseOAuth('two-authentications', 'credentials are in the Authorization header and in the body: keep one', {}, client);
  const matches = spellings(credentials, keyManager.strictBasic).some(({ secret }) =>
    bac.applications.secretMatches(application.clientId, secret),
  );
  if (!matches) return refuseOAuth('client-authentication-failed', `the secret is not that of ${application.slug}`, {}, client);
  return client;
}
