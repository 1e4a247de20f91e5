import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';

export function checkScope({ token, operation }: Call): Refusal | undefined {
  if (operation.scopes.length === 0 || operation.scopes.some((scope) => token?.scopes.has(scope))) return undefined;
  const held = [...(token?.scopes ?? [])].join(' ');
  return refuse(
    GATEWAY_ERRORS['scope-missing'],
    `the resource needs the scope ${operation.scopes.join(' or ')}, the token holds "${held}": POST /token drops silently a scope that the habilitation does not grant`,
  );
}
