import { findFaults } from '../contract/read-body.ts';
import { didYouMean } from '../core/did-you-mean.ts';
import type { Transition } from '../core/lifecycle-declaration.ts';
import { formatInstant } from '../core/paris-time.ts';
import { formatProgression, PROGRESSION_HELP, parseProgression } from '../core/progression.ts';
import type { Vehicule } from '../core/vehicule.ts';
import type { Biens } from '../referentiels/biens/biens.ts';
import type { Bac } from '../store/bac.ts';
import { type AdminRefusal, isAdminRefusal, refuseAdmin } from './errors.ts';
import { explainFaults } from './explain-input.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';

/** What the actions on goods work with: a bac and its référentiel, at an instant of its clock. */
interface HermesContext {
  readonly bac: Bac;
  readonly biens: Biens;
}

/** Rows of a list that is not told otherwise. */
const DEFAULT_LIMIT = 100;

export const contextOf = ({ bac, referentiels }: AdminTools): HermesContext => ({ bac, biens: referentiels.biens });

function presentTransition({ event, actor, operation, to, data, description }: Transition) {
  return { event, actor, ...(operation !== undefined && { operation }), to, description, ...(data && { data }) };
}

function summarize({ id, idCorrelation, clientId, sip, statut, scenario, updatedMs, remise }: Vehicule, bac: Bac) {
  return {
    id,
    idCorrelation,
    application: bac.applications.find(clientId)?.slug ?? clientId,
    trigrammeSIP: sip,
    numeroImmatriculation: String(remise.numeroImmatriculation),
    statut,
    scenario,
    dateMiseAJour: formatInstant(updatedMs),
  };
}

/** Status, open transitions, why the others are closed, what comes next by itself, and the functional trace. */
export function presentVehicule(vehicule: Vehicule, { bac, biens }: HermesContext) {
  const { open, closed } = biens.vie.survey(vehicule, bac.clock.now());
  const next = biens.vie.next(vehicule);
  return {
    bac: bac.id,
    ...summarize(vehicule, bac),
    progression: formatProgression(biens.vie.progression()),
    next: next && { event: next.event, data: next.data, at: next.atMs === null ? null : formatInstant(next.atMs) },
    open: open.map(presentTransition),
    closed: closed.map(({ transition: { event, actor, to }, why }) => ({ event, actor, to, why })),
    history: biens
      .tracesOf(vehicule)
      .map(({ atMs, actor, by, event, from, to, data }) => ({ at: formatInstant(atMs), actor, by, event, from, to, data })),
  };
}

export function findVehicule(idText: string, { bac, biens }: HermesContext): Vehicule | AdminRefusal<404> {
  biens.vie.settle(bac.clock.now());
  const vehicule = /^\d{1,15}$/.test(idText) ? biens.find(Number(idText)) : undefined;
  return (
    vehicule ?? refuseAdmin(404, 'vehicule-unknown', `no vehicle of the bac ${bac.id} has this number: see /_sandbox/hermes/vehicules`)
  );
}

/** Codes of the event that are not in the nomenclature its schema names. */
function unknownCodes({ data: schema }: Transition, data: Record<string, unknown>, { biens }: HermesContext): string[] {
  const properties = (schema?.properties ?? {}) as Record<string, { 'x-nomenclature'?: string }>;
  return Object.entries(properties).flatMap(([field, { 'x-nomenclature': nomenclature }]) => {
    const value = data[field];
    if (nomenclature === undefined || value === undefined) return [];
    const codes = biens.nomenclatures.get(nomenclature).map(({ code }) => code);
    return codes.includes(String(value)) ? [] : [`${field}: unknown code${didYouMean(String(value), codes)}`];
  });
}

function checkData(transition: Transition, data: Record<string, unknown>, context: HermesContext): string | null {
  const schema = transition.data ?? { type: 'object', additionalProperties: false };
  const faults = findFaults(data, schema);
  if (faults.length > 0) return explainFaults(faults, data, schema);
  const unknown = unknownCodes(transition, data, context);
  return unknown.length > 0 ? unknown.join('; ') : null;
}

/** Any transition of the Domaine that has this event: who makes it is the same for all. */
function transitionOf(event: string, { biens }: HermesContext): Pick<Transition, 'actor'> {
  return biens.lifecycle.declaration.transitions.find((one) => one.event === event && one.operation === undefined) ?? { actor: '' };
}

/** Why an event cannot be one of the Domaine's; null when it can. */
function checkEvent(event: string, { biens }: HermesContext): AdminRefusal<400> | null {
  const { transitions } = biens.lifecycle.declaration;
  const mine = transitions.filter(({ operation }) => operation === undefined).map((one) => one.event);
  const found =
    transitions.find((one) => one.event === event && one.operation === undefined) ?? transitions.find((one) => one.event === event);
  if (!found) return refuseAdmin(400, 'event-unknown', `unknown event "${event}"${didYouMean(event, [...new Set(mine)])}`);
  if (found.operation === undefined) return null;
  return refuseAdmin(400, 'event-of-depositor', `"${event}" is made by the depositor: ${found.operation} with its token`);
}

/** Makes an event of the Domaine happen, with what it brings; refused with the open events when it may not. */
function makeEvent(vehicule: Vehicule, event: string, data: Record<string, unknown>, context: HermesContext) {
  const { bac, biens } = context;
  const refusal = checkEvent(event, context);
  if (refusal) return refusal;
  if (vehicule.statut === null)
    return refuseAdmin(409, 'event-closed', 'its depositor has withdrawn the vehicle', { statut: null, open: [] });
  const { open } = biens.vie.survey(vehicule, bac.clock.now());
  const transition = open.find((one) => one.event === event && one.operation === undefined);
  const problem = transition ? checkData(transition, data, context) : null;
  if (problem !== null) return refuseAdmin(400, 'event-malformed', `${event}: ${problem}`);
  const { actor } = transition ?? transitionOf(event, context);
  const suite = biens.vie.make(vehicule, { event, actor, by: 'admin', data, atMs: bac.clock.now() });
  if ('vehicule' in suite) return suite.vehicule;
  if (suite.refused === 'data') return refuseAdmin(400, 'event-malformed', suite.faults.map(({ message }) => message).join('; '));
  return refuseAdmin(409, 'event-closed', suite.why, { statut: vehicule.statut, open: open.map(presentTransition) });
}

const presentProgression = ({ bac, biens }: HermesContext) => ({ bac: bac.id, mode: formatProgression(biens.vie.progression()) });

/** The Domaine's side of HERMES: nothing here is reached with a depositor's token. */
export const hermesHandlers = {
  'GET /hermes/vehicules': ({ query: { limit = DEFAULT_LIMIT } }, tools) => {
    const { bac, biens } = contextOf(tools);
    biens.vie.settle(bac.clock.now());
    return { status: 200, body: { bac: bac.id, vehicules: biens.latest(limit).map((vehicule) => summarize(vehicule, bac)) } };
  },
  'GET /hermes/vehicules/{id}': ({ path }, tools) => {
    const vehicule = findVehicule(path.id, contextOf(tools));
    return isAdminRefusal(vehicule) ? vehicule : { status: 200, body: presentVehicule(vehicule, contextOf(tools)) };
  },
  'POST /hermes/vehicules/{id}/events': ({ path, body: { event, ...data } }, tools) => {
    const vehicule = findVehicule(path.id, contextOf(tools));
    if (isAdminRefusal(vehicule)) return vehicule;
    const made = makeEvent(vehicule, event, data, contextOf(tools));
    return isAdminRefusal(made) ? made : { status: 200, body: presentVehicule(made, contextOf(tools)) };
  },
  'GET /hermes/progression': (_input, tools) => ({ status: 200, body: presentProgression(contextOf(tools)) }),
  'PUT /hermes/progression': ({ body: { mode } }, tools) => {
    const progression = parseProgression(mode);
    if (!progression) return refuseAdmin(400, 'request-malformed', `mode: expected one of ${PROGRESSION_HELP}`);
    const context = contextOf(tools);
    context.biens.vie.setProgression(progression, context.bac.clock.now());
    return { status: 200, body: presentProgression(context) };
  },
} satisfies Partial<AdminHandlers>;
