import type { Refusal } from '../../core/refusal.ts';
import type { Fields } from '../../core/vehicule.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { checkRow } from './check-row.ts';
import { refuseForeign } from './deposant.ts';
import { idOf, refuseRows } from './detail.ts';
import { HERMES_ERRORS } from './errors.ts';

type Row = { readonly trigrammeSIP: string } & Fields;

/** Refuses rows, in the format of the contract, for what is wrong with their meaning. Null: they may be written. */
export function refuseMeaning(route: string, rows: readonly Row[], tools: Tools): Refusal<400> | Refusal<403> | null {
  const foreign = refuseForeign(rows, tools);
  if (foreign) return foreign;
  const faulty = rows.map((row) => ({ id: idOf(row), faults: checkRow(route, row, [], tools) }));
  const wrong = faulty.filter(({ faults }) => faults.length > 0);
  return wrong.length > 0 ? refuseRows(HERMES_ERRORS['request-malformed'], wrong) : null;
}
