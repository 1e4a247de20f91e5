import type { BodyFault } from '../core/api.ts';
import type { Fields } from '../core/vehicule.ts';
import type { StoredApplication } from '../store/applications.ts';
import type { Bac } from '../store/bac.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

/** Operations of HERMES by which a depositor brings something into being. */
export type DepositRoute = 'POST /vehicules' | 'POST /referentiels/entitesremettantes' | 'POST /referentiels/lieux-de-depot';

/** What HERMES refuses of a body. */
export interface DepositRefusal {
  readonly status: 400 | 409;
  /** In French, as HERMES tells them. */
  readonly messages: readonly string[];
  /** As in the body of HERMES. */
  readonly detail: unknown;
}

export type Deposited<Value> = { readonly value: Value } | { readonly refused: DepositRefusal };

/** The side of HERMES that faces depositors, with the checks of its contract and no token, quota or journal. */
export interface Depositor {
  /** Makes an operation for an application, at the instant of the bac; gives the number of what is created. */
  create(bac: Bac, application: StoredApplication, route: DepositRoute, fields: Fields): Deposited<number>;
  /** The fields as they would be written by the operation, which is not made. */
  check(bac: Bac, application: StoredApplication, route: DepositRoute, fields: Fields): Deposited<Fields>;
  /** What the contract says of the format of fields. */
  formatFaults(route: DepositRoute, fields: unknown): readonly BodyFault[];
}

export function refuseDeposit({ status, messages, detail }: DepositRefusal): AdminRefusal<400> | AdminRefusal<409> {
  const told = detail === undefined ? undefined : { detail };
  return status === 400
    ? refuseAdmin(400, 'deposit-refused', messages.join('; '), told)
    : refuseAdmin(409, 'deposit-refused', messages.join('; '), told);
}
