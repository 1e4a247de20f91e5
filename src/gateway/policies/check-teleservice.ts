import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** One use case per ID_Teleservice (CGU §4: presence of the technical identifier; conformity is assumed to be checked too). */
export function checkTeleservice({ operation, teleservice, habilitation, application }: Call): Refusal | undefined {
  if (!operation.wantsTeleservice) return undefined;
  const known = habilitation?.teleservices ?? [];
  const advice = `${application?.slug} may send ${known.join(', ') || 'none: its habilitation lists no teleservice'}`;
  if (!teleservice) return refuse(GATEWAY_ERRORS['teleservice-missing'], `there is no ID_Teleservice header; ${advice}`);
  if (!known.includes(teleservice))
    return refuse(GATEWAY_ERRORS['teleservice-unknown'], `ID_Teleservice is not known to the habilitation; ${advice}`);
  return undefined;
}

export function lookAtTeleservice({ operation, habilitation }: Subject): string | null {
  if (!operation.wantsTeleservice) return null;
  return `the header ID_Teleservice, one of ${habilitation?.teleservices.join(', ') || 'none'}`;
}
