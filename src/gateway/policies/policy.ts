import type { Refusal } from '../../core/refusal.ts';
import type { Call } from '../call.ts';

/** What a check looks at beside the request itself: what is still there once the call is over. */
export interface Subject extends Pick<Call, 'bac' | 'operation' | 'application' | 'habilitation' | 'ipRule'> {
  /** `--mtls-required`. */
  readonly mtlsRequired: boolean;
}

/** One check of the gateway: pure, refuses or lets through. `source` says why it stands at its rank. */
export interface Policy {
  readonly name: string;
  readonly source: string;
  readonly check: (call: Call) => Refusal | undefined;
  /** What it looks at, for a person; null: neither the convention nor a setting asks for this check. */
  readonly lookAt: (subject: Subject) => string | null;
}
