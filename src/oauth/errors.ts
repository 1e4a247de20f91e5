import type { Source } from '../core/refusal.ts';
import type { Bac } from '../store/bac.ts';

/** One error of `/token` or `/revoke`, in WSO2 3.2's words. `{client_id}` and `{parameters}` are filled in. */
export interface OAuthErrorRow {
  readonly status: number;
  readonly error: string;
  readonly description: string;
  /** True: carries `WWW-Authenticate: Basic realm=<host>`, unquoted as WSO2 writes it. */
  readonly challenge: boolean;
  readonly when: string;
  /** What to change, and where: see `ErrorRow`. */
  readonly advice: string;
  /** See `ErrorRow`. */
  readonly change?: readonly string[];
  readonly source: Source;
}

/** Why a token request was refused; `why` is for the log, the journal and `X-Sandbox-Why`. */
export interface OAuthRefusal {
  readonly id: OAuthErrorId;
  readonly row: OAuthErrorRow;
  /** What fills the blanks of the description. */
  readonly fill: Readonly<Record<string, string>>;
  /** Absent: that of the row. */
  readonly wording?: Wording;
  readonly why: string;
  /** Null: the call named no client that is known. */
  readonly client: KnownClient | null;
}

/** Whom a refusal is told to: the journal of its bac. */
interface KnownClient {
  readonly bac: Bac;
  readonly application: { readonly slug: string };
}

/**
 * RFC 6749 §5.2 asks for `unsupported_grant_type` on an unknown grant and for a challenge on every 401: WSO2 does neither, and a
 * client tested here must meet what the platform says. DGFiP did not publish its `/token` errors: stock WSO2 is assumed.
 */
export const OAUTH_ERRORS = {
  'repeated-parameter': {
    status: 400,
    error: 'invalid_request',
    description: 'Invalid request with repeated parameters.',
    challenge: false,
    when: 'a parameter is sent twice',
    advice: 'in the client, send each parameter once; several scopes go into one `scope`, separated by spaces',
    source: 'assumed',
  },
  'grant-type-missing': {
    status: 400,
    error: 'invalid_request',
    description: 'Missing grant_type parameter value',
    challenge: false,
    when: 'there is no grant_type, or it is empty',
    advice: 'in the client, put grant_type=client_credentials in the body of the form, not in the URL',
    source: 'assumed',
  },
  'grant-type-unknown': {
    status: 400,
    error: 'invalid_request',
    description: 'Unsupported grant_type value',
    challenge: false,
    when: 'the grant_type does not exist on the platform',
    advice: 'in the client, send grant_type=client_credentials, in lower case',
    source: 'assumed',
  },
  'grant-parameters-missing': {
    status: 400,
    error: 'invalid_request',
    description: 'Missing parameters: {parameters}',
    challenge: false,
    when: 'the grant needs a parameter that is absent (refresh_token, username, code, …)',
    advice: 'in the client, send grant_type=client_credentials; completing the other grant only leads to grant-not-enabled',
    source: 'assumed',
  },
  'client-unknown': {
    status: 401,
    error: 'invalid_client',
    description: 'A valid OAuth client could not be found for client_id: {client_id}',
    challenge: false,
    when: 'no application has this client_id',
    advice:
      'in the client, use a client_id of docs/personas.md, or add yours to fixtures/applications.yaml; under --strict-basic, do not percent-encode it',
    change: ['client', 'fixtures/applications.yaml: a new entry → clientId'],
    source: 'assumed',
  },
  'client-inactive': {
    status: 401,
    error: 'invalid_client',
    description: 'Oauth application is not in active state',
    challenge: false,
    when: 'the application was deactivated',
    advice: 'ask the DGFiP to reactivate it; in the sandbox, remove `active: false` from fixtures/applications.yaml',
    change: ['fixtures/applications.yaml: {application} → active'],
    source: 'assumed',
  },
  'two-authentications': {
    status: 400,
    error: 'invalid_request',
    description: 'Request body and headers contain authorization information',
    challenge: false,
    when: 'credentials come in the Authorization header and in the body',
    advice: 'in the client, keep the Basic header and remove client_secret from the body, or the reverse',
    source: 'assumed',
  },
  'client-authentication-failed': {
    status: 401,
    error: 'invalid_client',
    description: 'Client Authentication failed.',
    challenge: true,
    when: 'the secret is wrong, or there are no credentials',
    advice:
      'in the client, send client_id and client_secret, in a Basic header or in the body, as docs/personas.md has them; under --strict-basic, do not percent-encode them',
    change: ['client', 'fixtures/applications.yaml: {application} → secret'],
    source: 'assumed',
  },
  'basic-malformed': {
    status: 401,
    error: 'invalid_client',
    description: 'Error decoding authorization header. Space delimited "<authMethod> <base64Hash>" format violated.',
    challenge: false,
    when: 'the Basic header is not the base64 of id:secret',
    advice: 'in the client, write `Basic`, one space, then the base64 of client_id:client_secret without a line break',
    source: 'assumed',
  },
  'grant-not-enabled': {
    status: 400,
    error: 'unauthorized_client',
    description: 'The authenticated client is not authorized to use this authorization grant type',
    challenge: false,
    when: 'the grant exists and is not client_credentials, the only one DGFiP opens',
    advice: 'in the client, send grant_type=client_credentials; to renew a token, ask for a new one',
    source: 'assumed',
  },
  'token-parameter-missing': {
    status: 400,
    error: 'invalid_request',
    description: 'Invalid revocation request',
    challenge: false,
    when: 'POST /revoke without token',
    advice: 'in the client, send token=ACCESS_TOKEN in the body of the form',
    source: 'assumed',
  },
  'token-of-another-client': {
    status: 401,
    error: 'unauthorized_client',
    description: 'Unauthorized Client',
    challenge: false,
    when: 'POST /revoke of a token that another application was given',
    advice: 'in the client, revoke a token with the credentials that obtained it',
    source: 'assumed',
  },
} as const satisfies Record<string, OAuthErrorRow>;

/** What is refused before the form is read, without a body. */
export const EARLY_ERRORS = {
  'body-unreadable': {
    status: 400,
    when: 'the body was broken off before its end',
    advice: 'in the client, send the whole body that Content-Length announces',
    source: 'assumed',
  },
  'method-not-allowed': {
    status: 405,
    when: '/token and /revoke answer to POST only',
    advice: 'in the client, send a POST',
    source: 'assumed',
  },
  'body-too-large': {
    status: 413,
    when: 'the body is over 64 KiB',
    advice: 'in the client, send the parameters of the form and nothing else',
    source: 'assumed',
  },
  'media-type-unsupported': {
    status: 415,
    when: 'the Content-Type is not that of a form',
    advice: 'in the client, send application/x-www-form-urlencoded',
    source: 'assumed',
  },
} as const satisfies Record<string, Pick<OAuthErrorRow, 'status' | 'when' | 'advice' | 'source'>>;

export type OAuthErrorId = keyof typeof OAUTH_ERRORS;

/** Ids of the rows, and the case that some versions word apart from the rest of its row. */
export type Wording = OAuthErrorId | 'credentials-missing';

export function refuseOAuth(
  id: OAuthErrorId,
  why: string,
  fill: Readonly<Record<string, string>> = {},
  client: KnownClient | null = null,
): OAuthRefusal {
  return { id, row: OAUTH_ERRORS[id], fill, why, client };
}
