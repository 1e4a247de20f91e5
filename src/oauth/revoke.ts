import { hashToken } from '../store/tokens.ts';
import { type AuthenticatedClient, authenticateClient, identifyClient, type KeyManager } from './authenticate-client.ts';
import { type OAuthRefusal, refuseOAuth } from './errors.ts';
import type { FormRequest } from './form.ts';

export interface RevokeAnswer {
  readonly client: AuthenticatedClient;
  /** Name of the JSONP function asked for, if any. */
  readonly callback: string | undefined;
}

/** `POST /revoke` (RFC 7009): done, also for a token that never was; refused for a token of another application. */
export function answerRevoke(keyManager: KeyManager, request: FormRequest): RevokeAnswer | OAuthRefusal {
  const { form } = request;
  // The platform did not look at the client yet: only the journal does.
  const named = identifyClient(keyManager, request) ?? null;
  if (form.repeated) return refuseOAuth('repeated-parameter', 'a parameter of the body is sent twice', {}, named);
  const text = form.get('token');
  if (text === undefined) return refuseOAuth('token-parameter-missing', 'the body has no token', {}, named);
  const client = authenticateClient(keyManager, request);
  if ('row' in client) return client;
  const tokenHash = hashToken(text);
  const owner = keyManager.bacs.ofToken(tokenHash)?.tokens.find(tokenHash)?.clientId;
  if (owner !== undefined && owner !== client.application.clientId)
    return refuseOAuth('token-of-another-client', `the token was not given to ${client.application.slug}`, {}, client);
  client.bac.tokens.revoke(tokenHash);
  const callback = form.get('callback');
  return { client, callback: callback !== undefined && /^[A-Za-z_$][\w$.]*$/.test(callback) ? callback : undefined };
}
