import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';

/** The contracts' pattern: any UUID, of any version. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function checkCorrelationId({ correlationId }: Call): Refusal | undefined {
  if (correlationId !== undefined && UUID.test(correlationId)) return undefined;
  const why = correlationId
    ? 'X-Correlation-ID is not a UUID (8-4-4-4-12 hexadecimal digits)'
    : 'there is no X-Correlation-ID header; send a new UUID with each call';
  return refuse(GATEWAY_ERRORS['correlation-id-missing'], why);
}

export function lookAtCorrelationId(): string {
  return 'the header X-Correlation-ID, a UUID';
}
