import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** A blocking condition on the whole application, whatever the API. */
export function checkApplicationBlocked({ application }: Call): Refusal | undefined {
  return application?.bloquee
    ? refuse(GATEWAY_ERRORS['application-blocked'], `the application ${application.slug} is "bloquee"`)
    : undefined;
}

export function lookAtApplicationBlocked({ application }: Subject): string {
  return `whether ${application?.slug ?? 'the application'} is "bloquee"`;
}
