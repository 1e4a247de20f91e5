import type { InputOf } from '../../core/api.ts';
import { parseDateHeure } from '../../core/date-heure.ts';
import type { DataFault } from '../../core/lifecycle-guard.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Fields, Vehicule } from '../../core/vehicule.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { refuseMeaning } from './check-deposit.ts';
import { checkRow } from './check-row.ts';
import type { paths } from './contract.gen.ts';
import { deposantOf, findVehicule, refuseForeign } from './deposant.ts';
import { idOf, refuseRows, refuseTaken } from './detail.ts';
import { HERMES_ERRORS } from './errors.ts';
import { presentDepot, presentFiche, presentTrouve } from './present-vehicule.ts';

type Input<Route> = InputOf<paths, Route>;
/** An operation of the contract that makes an event of the lifecycle. */
type Operation = `${'POST' | 'PUT' | 'DELETE'} /vehicules${string}`;

const malformed = (row: unknown, faults: readonly DataFault[]): Refusal<400> =>
  refuseRows(HERMES_ERRORS['request-malformed'], [{ id: idOf(row), faults }]);

/** Names the status and what may be done in it. */
function refuseState(vehicule: Vehicule, why: string, { referentiels: { biens }, nowMs }: Tools): Refusal<409> {
  const operations = biens.vie.survey(vehicule, nowMs).open.flatMap(({ operation }) => operation ?? []);
  const possible = operations.length > 0 ? `opérations possibles : ${operations.join(', ')}` : 'aucune opération possible';
  const message = `le véhicule est au statut « ${vehicule.statut} » ; ${possible}`;
  return refuseRows(
    HERMES_ERRORS['operation-not-allowed'],
    [{ id: String(vehicule.id), faults: [{ field: 'statut', code: 'STATUT_INCOMPATIBLE', message }] }],
    why,
  );
}

/** Makes the event of an operation of the depositor, or refuses with the status, the guard or the fields. */
function make(
  operation: Operation,
  vehicule: Vehicule,
  data: Fields,
  tools: Tools,
  remise?: Fields,
): Vehicule | Refusal<409> | Refusal<400> {
  const { biens } = tools.referentiels;
  const made = biens.lifecycle.eventOf(operation);
  if (!made) return refuseState(vehicule, `the lifecycle has no event for ${operation}`, tools);
  const evenement = { ...made, by: tools.application.slug, data, atMs: tools.nowMs, ...(remise && { remise }) };
  const suite = biens.vie.make(vehicule, evenement);
  if ('vehicule' in suite) return suite.vehicule;
  if (suite.refused === 'data') return malformed({ idCorrelation: vehicule.idCorrelation }, suite.faults);
  return refuseState(vehicule, suite.why, tools);
}

export function deposer({ body }: Input<'POST /vehicules'>, tools: Tools) {
  const refusal = refuseMeaning('POST /vehicules', [body], tools);
  if (refusal) return refusal;
  const { biens } = tools.referentiels;
  const depot = biens.deposer(deposantOf(body, tools), body.idCorrelation, body, {
    by: tools.application.slug,
    atMs: tools.nowMs,
  });
  if (depot === null) return refuseTaken([body.idCorrelation]);
  const notes = depot.replayed ? ['the same deposit as before: nothing was written'] : biens.nomenclatures.check('Remise', body).notes;
  return { status: 200 as const, body: presentDepot(depot.vehicule), why: notes.join('; ') || undefined };
}

export function rechercher({ body }: Input<'POST /vehicules/_search'>, tools: Tools) {
  const refusal = refuseMeaning('POST /vehicules/_search', [body], tools);
  if (refusal) return refusal;
  const { biens } = tools.referentiels;
  const deposant = deposantOf(body, tools);
  const entites = body.idEntitesRemettantes?.map(Number);
  const isAsked = ({ entite }: Vehicule) => entites === undefined || entites.includes(entite);
  // A search reads every vehicle it looks at: a client that polls sees its goods move.
  if (biens.vie.progression().mode === 'reads') biens.vie.noteReadings(biens.ofDeposant(deposant).filter(isAsked), tools.nowMs);
  const [from, to] = [parseDateHeure(body.dateDebut) ?? 0, parseDateHeure(body.dateFin) ?? 0];
  return { status: 200 as const, body: biens.updatedBetween(deposant, from, to).filter(isAsked).map(presentTrouve) };
}

export function lire({ path }: Input<'GET /vehicules/{id}'>, tools: Tools) {
  const found = findVehicule(path.id, tools);
  if (isRefusal(found)) return found;
  tools.referentiels.biens.vie.noteReadings([found], tools.nowMs);
  const read = findVehicule(path.id, tools);
  return isRefusal(read) ? read : { status: 200 as const, body: presentFiche(read) };
}

/** What a later body may not change of the deposit. */
function findChanges(body: Fields, vehicule: Vehicule, fields: readonly string[]): DataFault[] {
  return fields
    .filter((field) => body[field] !== vehicule.remise[field])
    .map((field) => ({ field, code: 'CHAMP_NON_MODIFIABLE', message: `${field} : celui du dépôt est attendu` }));
}

/** The status first: a body is not to be mended for an operation that would be refused all the same. */
function refuseClosed(operation: Operation, vehicule: Vehicule, data: Fields, tools: Tools): Refusal<409> | null {
  const { lifecycle, vie } = tools.referentiels.biens;
  const made = lifecycle.eventOf(operation);
  if (!made) return refuseState(vehicule, `the lifecycle has no event for ${operation}`, tools);
  const decision = vie.decide(vehicule, { ...made, data, atMs: tools.nowMs });
  return 'refused' in decision && decision.refused !== 'data' ? refuseState(vehicule, decision.why, tools) : null;
}

/** The vehicle on which an operation with a body may be made, or the first refusal: unknown, of another system, closed, malformed. */
function findOpen(operation: Operation, id: number, body: { trigrammeSIP: string } & Fields, fixed: readonly string[], tools: Tools) {
  const vehicule = findVehicule(id, tools);
  if (isRefusal(vehicule)) return vehicule;
  const refusal = refuseForeign([body], tools) ?? refuseClosed(operation, vehicule, body, tools);
  if (refusal) return refusal;
  const faults = [...findChanges(body, vehicule, fixed), ...checkRow(operation, body, [], tools)];
  return faults.length > 0 ? malformed({ idCorrelation: vehicule.idCorrelation }, faults) : vehicule;
}

export function completer({ path, body }: Input<'PUT /vehicules/{id}'>, tools: Tools) {
  const operation = 'PUT /vehicules/{id}';
  const vehicule = findOpen(operation, path.id, body, ['trigrammeSIP', 'idCorrelation'], tools);
  if (isRefusal(vehicule)) return vehicule;
  const moved = make(operation, vehicule, body, tools, body);
  if (isRefusal(moved)) return moved;
  const { notes } = tools.referentiels.biens.nomenclatures.check('Remise', body);
  return { status: 200 as const, body: presentFiche(moved), why: notes.join('; ') || undefined };
}

export function retirer({ path }: Input<'DELETE /vehicules/{id}'>, tools: Tools) {
  const vehicule = findVehicule(path.id, tools);
  if (isRefusal(vehicule)) return vehicule;
  const gone = make('DELETE /vehicules/{id}', vehicule, {}, tools);
  return isRefusal(gone) ? gone : { status: 204 as const };
}

/** An operation that records a date on a vehicle. */
function recordDate(operation: Operation) {
  return ({ path, body }: { path: { id: number }; body: { trigrammeSIP: string } & Fields }, tools: Tools) => {
    const vehicule = findOpen(operation, path.id, body, ['trigrammeSIP'], tools);
    if (isRefusal(vehicule)) return vehicule;
    const { trigrammeSIP: _sip, ...data } = body;
    const moved = make(operation, vehicule, data, tools);
    return isRefusal(moved) ? moved : { status: 200 as const };
  };
}

export const enlever = recordDate('PUT /vehicules/{id}/enlevement');
export const restituer = recordDate('PUT /vehicules/{id}/restitution');
