import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** Spike arrest of the subscription: a short window that opens with its first call, local to the gateway. */
export function checkRafale({ bac, application, habilitation, operation, nowMs }: Call): Refusal | undefined {
  const rafale = habilitation?.rafale;
  if (!rafale || !application) return undefined;
  const used = bac.rafales.used(`${application.clientId} ${operation.api}`, nowMs, rafale.secondes * 1000);
  if (used < rafale.appels) return undefined;
  return refuse(
    GATEWAY_ERRORS['burst-exceeded'],
    `${used} calls passed in less than ${rafale.secondes} s; the subscription lets ${rafale.appels} pass`,
  );
}

export function lookAtRafale({ habilitation }: Subject): string | null {
  const rafale = habilitation?.rafale;
  return rafale ? `the calls of the last ${rafale.secondes} s, of ${rafale.appels}` : null;
}
