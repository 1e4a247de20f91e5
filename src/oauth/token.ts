import type { Bac } from '../store/bac.ts';
import type { Bacs } from '../store/bacs.ts';
import { type AuthenticatedClient, authenticateClient, identifyClient, type KeyManager } from './authenticate-client.ts';
import { type OAuthRefusal, refuseOAuth } from './errors.ts';
import type { FormRequest } from './form.ts';
import { type IssuedToken, issueClientCredentialsToken } from './grants/client-credentials.ts';
import { GRANTS } from './grants/grant.ts';
import type { SigningKey } from './signing-key.ts';

/** Tokens expired for a day are forgotten: until then the journal can still say that they expired. */
const PURGE_AFTER_MS = 86_400_000;

function checkGrant({ form }: FormRequest): OAuthRefusal | undefined {
  if (form.repeated) return refuseOAuth('repeated-parameter', 'a parameter of the body is sent twice');
  const name = form.get('grant_type');
  if (name === undefined) return refuseOAuth('grant-type-missing', 'the body has no grant_type; send grant_type=client_credentials');
  const grant = Object.hasOwn(GRANTS, name) ? GRANTS[name] : undefined;
  if (!grant) return refuseOAuth('grant-type-unknown', 'the grant_type does not exist; send grant_type=client_credentials');
  const missing = grant.parameters.filter((parameter) => form.get(parameter) === undefined);
  if (missing.length > 0)
    return refuseOAuth('grant-parameters-missing', `the grant needs ${missing.join(' and ')}`, { parameters: missing.join(' ') });
  return undefined;
}

export interface TokenAnswer {
  readonly client: AuthenticatedClient;
  readonly token: IssuedToken;
}

function keepToken(bacs: Bacs, bac: Bac, token: IssuedToken): void {
  bacs.forgetTokens(bac.tokens.purge(bac.clock.now() - PURGE_AFTER_MS));
  if (!token.isNew) return;
  bac.tokens.insert(token.tokenHash, token);
  bacs.routeToken(token.tokenHash, bac);
}

/** `POST /token`, in WSO2's order: repeats, grant and its parameters, client, secret, grant open to it, scopes. */
export function answerToken(keyManager: KeyManager, key: SigningKey, request: FormRequest): TokenAnswer | OAuthRefusal {
  const refusal = checkGrant(request);
  // The platform did not look at the client yet: only the journal does.
  if (refusal) return { ...refusal, client: identifyClient(keyManager, request) ?? null };
  const client = authenticateClient(keyManager, request);
  if ('row' in client) return client;
  const grantType = request.form.get('grant_type') ?? '';
  if (!GRANTS[grantType]?.enabled)
    return refuseOAuth('grant-not-enabled', 'DGFiP opens client_credentials only; send grant_type=client_credentials', {}, client);
  const token = issueClientCredentialsToken(keyManager.dialect, key, client, request);
  keepToken(keyManager.bacs, client.bac, token);
  return { client, token };
}
