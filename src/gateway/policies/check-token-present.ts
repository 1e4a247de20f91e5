import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';

export function checkTokenPresent({ authorization, hasBearer }: Call): Refusal | undefined {
  if (hasBearer) return undefined;
  return refuse(GATEWAY_ERRORS['token-missing'], explain(authorization));
}

function explain(authorization: string | undefined): string {
  if (authorization === undefined) return 'there is no Authorization header; expected "Authorization: Bearer ACCESS_TOKEN"';
  const scheme = authorization.split(' ', 1)[0] ?? '';
  if (scheme !== 'Bearer' && scheme.toLowerCase() === 'bearer')
    return `the scheme is written "${scheme}": the platform only reads "Bearer" (start the sandbox with --relaxed-bearer to accept it)`;
  return 'the Authorization header is not "Bearer ACCESS_TOKEN"';
}

export function lookAtTokenPresent(): string {
  return 'the header Authorization: Bearer ACCESS_TOKEN';
}
