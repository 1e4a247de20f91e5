import { findRow, OAUTH } from '../pannes/catalogue.ts';
import { chooseInjection, type Injection } from '../pannes/choose.ts';
import type { Bac } from '../store/bac.ts';
import { type AuthenticatedClient, identifyClient, type KeyManager } from './authenticate-client.ts';
import { OAUTH_ERRORS, type OAuthErrorId, type OAuthRefusal, refuseOAuth } from './errors.ts';
import type { FormRequest } from './form.ts';

/** The rows as faults name them: their code is the word of OAuth2. */
const ROWS = Object.fromEntries(Object.entries(OAUTH_ERRORS).map(([id, { status, error }]) => [id, { id, status, code: error }]));

/** What the faults of a bac make of a call to an endpoint. */
export interface OAuthInjection {
  readonly bac: Bac;
  /** The client that the call names, known or not by its secret. */
  readonly client: AuthenticatedClient | undefined;
  readonly injection: Injection<{ readonly id: string }>;
}

/** The faults are those of the bac of the client, as far as the request names one. */
export function findOAuthInjection(keyManager: KeyManager, operation: string, request: FormRequest): OAuthInjection | null {
  const client = identifyClient(keyManager, request);
  const bac = client?.bac ?? keyManager.bacs.reception();
  if (bac.pannes.list().length === 0) return null;
  const injection = chooseInjection(bac, undefined, {
    api: OAUTH,
    operation,
    application: client?.application.slug,
    spi: () => undefined,
    rowOf: (choice) => findRow(ROWS, choice),
  });
  return injection && { bac, client, injection };
}

/** The refusal that a fault asks for, its blanks filled in from the request as the platform would. */
export function refuseInjected(id: string, why: string, { client }: OAuthInjection): OAuthRefusal {
  const fill = { client_id: client?.application.clientId ?? '', parameters: 'refresh_token' };
  return refuseOAuth(id as OAuthErrorId, why, fill, client ?? null);
}
