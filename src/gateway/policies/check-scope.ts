import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

export function checkScope({ token, habilitation, operation }: Call): Refusal | undefined {
  if (operation.scopes.length === 0 || operation.scopes.some((scope) => token?.scopes.has(scope))) return undefined;
  const isGranted = operation.scopes.some((scope) => habilitation?.ressources.includes(scope));
  const cause = isGranted
    ? 'the habilitation grants it: ask it in the scope parameter of POST /token'
    : 'the habilitation does not grant it, and POST /token drops silently what is not granted';
  const held = [...(token?.scopes ?? [])].join(' ');
  return refuse(
    GATEWAY_ERRORS['scope-missing'],
    `the resource needs the scope ${operation.scopes.join(' or ')}, the token holds "${held}"; ${cause}`,
  );
}

export function lookAtScope({ operation }: Subject): string | null {
  return operation.scopes.length === 0 ? null : `whether the token holds ${operation.scopes.join(' or ')}`;
}
