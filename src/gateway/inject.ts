import type { ErrorRow } from '../core/refusal.ts';
import { type Catalogue, findRow } from '../pannes/catalogue.ts';
import { chooseInjection, type ErrorChoice, type Injection } from '../pannes/choose.ts';
import { createFindMagic, type FindMagic } from '../pannes/magic.ts';
import { createPauses, type Pauses } from '../pannes/pauses.ts';
import type { Call, GatewayRequest } from './call.ts';
import { GATEWAY_ERRORS, type GatewayErrorId } from './errors.ts';
import type { MountedOperation } from './mounted-api.ts';

/** What the gateway injects faults with. */
export interface Pannes {
  readonly findMagic: FindMagic;
  /** Answers held back. */
  readonly pauses: Pauses;
}

export const createPannes = (catalogue: Catalogue): Pannes => ({ findMagic: createFindMagic(catalogue), pauses: createPauses() });

/** A row that can be injected, and which part of the platform says it. */
export interface InjectedRow {
  readonly row: ErrorRow;
  readonly by: 'gateway' | 'api';
}

/** Rows of the gateway that stand after the quota: one of them, injected, spends a call as when it is met. */
const COUNTED: ReadonlySet<string> = new Set<GatewayErrorId>(['correlation-id-missing', 'teleservice-missing', 'teleservice-unknown']);

export const isCounted = ({ row, by }: InjectedRow): boolean => by === 'api' || COUNTED.has(row.id);

/** The API's own rows stand where its handler does: a call that the gateway refuses does not reach them. */
function rowOf(choice: ErrorChoice, { errors }: MountedOperation, isServed: boolean): InjectedRow | null {
  const own = findRow(errors, choice);
  if (own) return isServed ? { row: own, by: 'api' } : null;
  const row = findRow<ErrorRow>(GATEWAY_ERRORS, choice);
  return row && { row, by: row === GATEWAY_ERRORS['not-emulated'] ? 'api' : 'gateway' };
}

function remember<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** What the faults of the bac, or the call's own magic value, make of a call. `isServed`: no policy refuses it. */
export function findInjection(
  { findMagic }: Pannes,
  mounted: MountedOperation,
  call: Call,
  request: GatewayRequest,
  isServed: boolean,
): Injection<InjectedRow> | null {
  const { bac, operation, application } = call;
  const body = request.body && 'text' in request.body ? request.body.text : undefined;
  const magic = findMagic({ spi: mounted.giveSpi(request), body });
  // Nearly every call ends here: nothing is armed.
  if (!magic && bac.pannes.list().length === 0) return null;
  return chooseInjection(bac, magic, {
    api: operation.api,
    operation: operation.route,
    application: application?.slug,
    spi: remember(() => mounted.findSpi(request, call)),
    rowOf: (choice) => rowOf(choice, mounted, isServed),
  });
}
