import type { Refusal } from '../../core/refusal.ts';
import type { Call } from '../call.ts';

/** One check of the gateway: pure, refuses or lets through. `source` says why it stands at its rank. */
export interface Policy {
  readonly name: string;
  readonly source: string;
  readonly check: (call: Call) => Refusal | undefined;
}
