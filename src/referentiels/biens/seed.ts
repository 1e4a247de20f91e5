import { parseDateHeure } from '../../core/date-heure.ts';
import type { Deposant, Fields } from '../../core/vehicule.ts';
import type { Biens } from './biens.ts';

/** An event of the Domaine in a deposit of the fixtures: its instant, its name, and what it brings. */
export interface SeedEvent {
  readonly le: string;
  readonly event: string;
  readonly [field: string]: unknown;
}

/** A vehicle of the fixtures: the instant of its deposit, and what the Domaine did since. */
export interface SeedVehicule {
  readonly depose: string;
  readonly remise: Fields;
  readonly evenements: readonly SeedEvent[];
}

/** What an application has already handed over when a bac is created. */
export interface BiensSeed {
  /** Slug of the application. */
  readonly application: string;
  readonly entites: readonly Fields[];
  readonly lieux: readonly Fields[];
  readonly vehicules: readonly SeedVehicule[];
}

interface Seeding {
  readonly clientIdOf: (slug: string) => string | undefined;
  readonly nowMs: number;
}

const fail = (application: string, what: string): Error => new Error(`fixtures/hermes.yaml: ${application}: ${what}`);

function toMs(text: string, application: string): number {
  const ms = parseDateHeure(text);
  if (ms === null) throw fail(application, `"${text}" is not a date, expected e.g. 2026-03-02T09:15:30Z`);
  return ms;
}

type Row = { readonly deposant: Deposant; readonly idCorrelation: string; readonly fields: Fields };

/** Plays a vehicle's past as far as the lifecycle lets it go: a changed contract leaves it where it stops. */
function play(
  biens: Biens,
  { deposant, idCorrelation, fields }: Row,
  { depose, evenements }: SeedVehicule,
  nowMs: number,
  by: string,
): void {
  const atMs = toMs(depose, by);
  if (atMs > nowMs || biens.faultsOfDepot(fields, atMs).length > 0) return;
  let vehicule = biens.deposer(deposant, idCorrelation, fields, { by, atMs })?.vehicule;
  for (const { le, event, ...data } of evenements) {
    const eventMs = toMs(le, by);
    const actor = biens.lifecycle.declaration.transitions.find((one) => one.event === event)?.actor;
    if (!vehicule || actor === undefined || eventMs > nowMs) return;
    const suite = biens.vie.make(vehicule, { event, actor, by: 'fixtures', data, atMs: eventMs });
    if ('refused' in suite) return;
    vehicule = suite.vehicule;
  }
}

/** Deposits what the fixtures say through the same lifecycle as a depositor; a vehicle dated after the clock is left out. */
export function seedBiens(biens: Biens, seeds: readonly BiensSeed[], seeding: Seeding): void {
  for (const { application, entites, lieux, vehicules } of seeds) {
    const clientId = seeding.clientIdOf(application);
    if (clientId === undefined) continue;
    const rowOf = (fields: Fields): Row => ({
      deposant: { clientId, sip: String(fields.trigrammeSIP) },
      idCorrelation: String(fields.idCorrelation),
      fields,
    });
    biens.createElements('entite', entites.map(rowOf));
    biens.createElements('lieu', lieux.map(rowOf));
    for (const vehicule of vehicules) play(biens, rowOf(vehicule.remise), vehicule, seeding.nowMs, application);
  }
}
