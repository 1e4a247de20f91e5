import * as z from 'zod';
import { didYouMean } from '../core/did-you-mean.ts';
import type { Transition } from '../core/lifecycle-declaration.ts';
import { formatInstant } from '../core/paris-time.ts';
import { formatProgression, PROGRESSION_HELP, parseProgression } from '../core/progression.ts';
import type { Vehicule } from '../core/vehicule.ts';
import type { Biens } from '../referentiels/biens/biens.ts';
import type { Bac } from '../store/bacs.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import { readLimit } from './read-limit.ts';

/** What the actions on goods work with: a bac and its référentiel, at an instant of its clock. */
export interface HermesContext {
  readonly bac: Bac;
  readonly biens: Biens;
}

function presentTransition({ event, actor, operation, to, data, description }: Transition): object {
  return { event, actor, ...(operation !== undefined && { operation }), to, description, ...(data && { data }) };
}

function summarize({ id, idCorrelation, clientId, sip, statut, scenario, updatedMs, remise }: Vehicule, bac: Bac): object {
  return {
    id,
    idCorrelation,
    application: bac.applications.find(clientId)?.slug ?? clientId,
    trigrammeSIP: sip,
    numeroImmatriculation: remise.numeroImmatriculation,
    statut,
    scenario,
    dateMiseAJour: formatInstant(updatedMs),
  };
}

/** Status, open transitions, why the others are closed, what comes next by itself, and the functional trace. */
function present(vehicule: Vehicule, { bac, biens }: HermesContext): object {
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

function find(idText: string, { bac, biens }: HermesContext): Vehicule | AdminRefusal {
  biens.vie.settle(bac.clock.now());
  const vehicule = /^\d{1,15}$/.test(idText) ? biens.find(Number(idText)) : undefined;
  return (
    vehicule ?? refuseAdmin(404, 'vehicule-unknown', `no vehicle of the bac ${bac.id} has this number: see /_sandbox/hermes/vehicules`)
  );
}

const isRefused = (value: object): value is AdminRefusal => 'error' in value;

export function readVehicule(idText: string, context: HermesContext): object {
  const vehicule = find(idText, context);
  return isRefused(vehicule) ? vehicule : present(vehicule, context);
}

/** The last vehicles deposited, newest first; a withdrawn one has no status. */
export function listVehicules(limitText: string | undefined, { bac, biens }: HermesContext): object {
  const limit = readLimit(limitText);
  if (typeof limit !== 'number') return limit;
  biens.vie.settle(bac.clock.now());
  return { bac: bac.id, vehicules: biens.latest(limit).map((vehicule) => summarize(vehicule, bac)) };
}

const eventSchema = z.looseObject({ event: z.string('expected the name of an event') });

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
  const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(data);
  if (error) return z.prettifyError(error);
  const unknown = unknownCodes(transition, data, context);
  return unknown.length > 0 ? unknown.join('; ') : null;
}

/** Any transition of the Domaine that has this event: who makes it is the same for all. */
function transitionOf(event: string, { biens }: HermesContext): Pick<Transition, 'actor'> {
  return biens.lifecycle.declaration.transitions.find((one) => one.event === event && one.operation === undefined) ?? { actor: '' };
}

/** Why an event cannot be one of the Domaine's; null when it can. */
function checkEvent(event: string, { biens }: HermesContext): AdminRefusal | null {
  const { transitions } = biens.lifecycle.declaration;
  const mine = transitions.filter(({ operation }) => operation === undefined).map((one) => one.event);
  const found =
    transitions.find((one) => one.event === event && one.operation === undefined) ?? transitions.find((one) => one.event === event);
  if (!found) return refuseAdmin(400, 'event-unknown', `unknown event "${event}"${didYouMean(event, [...new Set(mine)])}`);
  if (found.operation === undefined) return null;
  return refuseAdmin(400, 'event-of-depositor', `"${event}" is made by the depositor: ${found.operation} with its token`);
}

/** Makes an event of the Domaine happen: `{"event": name, …what the event brings}`; refused with the open events when it may not. */
export function makeEvent(idText: string, body: unknown, context: HermesContext): object {
  const { bac, biens } = context;
  const vehicule = find(idText, context);
  if (isRefused(vehicule)) return vehicule;
  const parsed = eventSchema.safeParse(body);
  if (!parsed.success) return refuseAdmin(400, 'request-malformed', z.prettifyError(parsed.error));
  const { event, ...data } = parsed.data;
  const refusal = checkEvent(event, context);
  if (refusal) return refusal;
  if (vehicule.statut === null)
    return { ...refuseAdmin(409, 'event-closed', 'its depositor has withdrawn the vehicle'), statut: null, open: [] };
  const { open } = biens.vie.survey(vehicule, bac.clock.now());
  const transition = open.find((one) => one.event === event && one.operation === undefined);
  const problem = transition ? checkData(transition, data, context) : null;
  if (problem !== null) return refuseAdmin(400, 'event-malformed', `${event}: ${problem}`);
  const { actor } = transition ?? transitionOf(event, context);
  const suite = biens.vie.make(vehicule, { event, actor, by: 'admin', data, atMs: bac.clock.now() });
  if ('vehicule' in suite) return present(suite.vehicule, context);
  if (suite.refused === 'data') return refuseAdmin(400, 'event-malformed', suite.faults.map(({ message }) => message).join('; '));
  return { ...refuseAdmin(409, 'event-closed', suite.why), statut: vehicule.statut, open: open.map(presentTransition) };
}

export function readProgression({ bac, biens }: HermesContext): object {
  return { bac: bac.id, mode: formatProgression(biens.vie.progression()) };
}

/** Sets how the Domaine acts by itself in a bac: `{"mode": "manual" | "immediate" | "time" | "reads:N"}`. */
export function setProgression(body: unknown, context: HermesContext): object {
  const parsed = z.strictObject({ mode: z.string() }).safeParse(body);
  const progression = parsed.success ? parseProgression(parsed.data.mode) : null;
  if (!progression) return refuseAdmin(400, 'request-malformed', `expected {"mode": …}, one of ${PROGRESSION_HELP}`);
  context.biens.vie.setProgression(progression, context.bac.clock.now());
  return readProgression(context);
}
