import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

export function checkSubscription({ application, habilitation, operation }: Call): Refusal | undefined {
  if (!habilitation)
    return refuse(GATEWAY_ERRORS['not-subscribed'], `the application ${application?.slug} has no habilitation for ${operation.api}`);
  if (habilitation.souscription === 'bloquee')
    return refuse(GATEWAY_ERRORS['subscription-blocked'], `the subscription of ${application?.slug} to ${operation.api} is "bloquee"`);
  if (habilitation.souscription === 'en-attente')
    return refuse(GATEWAY_ERRORS['subscription-on-hold'], `the subscription of ${application?.slug} to ${operation.api} is "en-attente"`);
  return undefined;
}

export function lookAtSubscription({ application, operation }: Subject): string {
  return `the subscription of ${application?.slug ?? 'the application'} to ${operation.api}`;
}
