import { formatInstant } from '../../core/paris-time.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';

/** Expiry is refused from the very millisecond: a token of 3600 s is dead at issue + 3600 s. */
export function checkTokenValid({ token, application, nowMs }: Call): Refusal | undefined {
  const invalid = (why: string) => refuse(GATEWAY_ERRORS['token-invalid'], why);
  if (!token || !application)
    return invalid(
      'no bac knows the token: it comes from elsewhere, from before a restart without --data, or from a bac deleted since; ask POST /token for one',
    );
  if (token.revoked) return invalid('the token was revoked by POST /revoke');
  if (token.expiresMs !== null && nowMs >= token.expiresMs)
    return invalid(`the token expired at ${formatInstant(token.expiresMs)} of the bac's clock`);
  return undefined;
}

export function lookAtTokenValid(): string {
  return 'whether the token is known, neither revoked nor expired';
}
