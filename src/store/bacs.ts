import { join } from 'node:path';
import { anchorApplication } from '../core/application.ts';
import type { Clock } from '../core/clock.ts';
import { createClock } from '../core/clock.ts';
import type { Fixtures } from '../core/fixtures.ts';
import { type Applications, createApplications } from './applications.ts';
import { type Calls, createCalls } from './calls.ts';
import { type Consents, createConsents } from './consents.ts';
import { openDatabase, seedDatabase } from './database.ts';
import { createElements, type Elements } from './elements.ts';
import { createPersonnesTable, type PersonnesTable } from './personnes.ts';
import { createRafales, type Rafales } from './rafales.ts';
import { createReglages, type Reglages } from './reglages.ts';
import { createSituationsTable, type SituationsTable } from './situations.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { createTraces, type Traces } from './traces.ts';
import { createVehicules, type Vehicules } from './vehicules.ts';

/** One isolated set of people, applications, quotas and journal, with its own clock. */
export interface Bac {
  readonly id: string;
  readonly clock: Clock;
  /** Short names of the APIs in the gateway's BLOCKED state. */
  readonly blockedApis: ReadonlySet<string>;
  /** First minute of the day, Paris time, of the nightly maintenance of an API. */
  readonly maintenance: ReadonlyMap<string, number>;
  /** Calls a second that an API lets pass, all applications together. */
  readonly hardLimits: ReadonlyMap<string, number>;
  readonly applications: Applications;
  readonly tokens: Tokens;
  readonly consents: Consents;
  readonly personnes: PersonnesTable;
  readonly situations: SituationsTable;
  readonly calls: Calls;
  readonly rafales: Rafales;
  readonly elements: Elements;
  readonly vehicules: Vehicules;
  readonly traces: Traces;
  readonly reglages: Reglages;
  /** Runs writes that stand or fall together. */
  transaction<T>(run: () => T): T;
  close(): void;
}

export interface BacOptions {
  readonly id: string;
  /** Folder that keeps the bac; null: memory. */
  readonly dataFolder: string | null;
  /** First instant of its clock, ISO 8601; absent: real time. */
  readonly now?: string | undefined;
  readonly journalRows: number;
  readonly blockedApis: readonly string[];
  readonly maintenance?: ReadonlyMap<string, number>;
  readonly hardLimits?: ReadonlyMap<string, number>;
  readonly fixtures: () => Fixtures;
  /** What else a new bac is filled with, in the same transaction. */
  readonly fill?: (bac: Bac) => void;
}

function seed(bac: Bac, fixtures: Fixtures): void {
  const createdMs = bac.clock.now();
  for (const application of fixtures.applications) bac.applications.insert(anchorApplication(application, createdMs));
  for (const personne of fixtures.personnes) bac.personnes.insert(personne);
  for (const situation of fixtures.situations) bac.situations.insert(situation);
}

/** Opens a bac; a new one is seeded with the fixtures, one found in the data folder keeps what it holds. */
export function openBac(options: BacOptions): Bac {
  const { db, created } = openDatabase(options.dataFolder === null ? null : join(options.dataFolder, 'bacs', `${options.id}.sqlite`));
  const build = (): Bac => ({
    id: options.id,
    clock: createClock(options.now),
    blockedApis: new Set(options.blockedApis),
    maintenance: options.maintenance ?? new Map(),
    hardLimits: options.hardLimits ?? new Map(),
    applications: createApplications(db),
    tokens: createTokens(db),
    consents: createConsents(db),
    personnes: createPersonnesTable(db),
    situations: createSituationsTable(db),
    calls: createCalls(db, options.journalRows),
    rafales: createRafales(),
    elements: createElements(db),
    vehicules: createVehicules(db),
    traces: createTraces(db),
    reglages: createReglages(db),
    transaction: (run) => db.transaction(run)(),
    close: () => db.close(),
  });
  if (!created) return build();
  return seedDatabase(db, () => {
    const bac = build();
    seed(bac, options.fixtures());
    options.fill?.(bac);
    return bac;
  });
}

/** The open bacs, and the way from a credential to the bac it belongs to. */
export interface Bacs {
  add(bac: Bac): void;
  ofClient(clientId: string): Bac | undefined;
  ofToken(tokenHash: string): Bac | undefined;
  /** Keeps a token's bac in mind; the token itself is in the bac's database. */
  routeToken(tokenHash: string, bac: Bac): void;
  forgetTokens(tokenHashes: readonly string[]): void;
  list(): readonly Bac[];
  get(id: string): Bac | undefined;
  /** Where calls without a known credential are journaled: the first bac opened. */
  reception(): Bac;
  close(): void;
}

export function createBacs(): Bacs {
  const open: Bac[] = [];
  const byClient = new Map<string, Bac>();
  const byToken = new Map<string, Bac>();
  return {
    add: (bac) => {
      open.push(bac);
      for (const clientId of bac.applications.clientIds()) byClient.set(clientId, bac);
      for (const tokenHash of bac.tokens.hashes()) byToken.set(tokenHash, bac);
    },
    ofClient: (clientId) => byClient.get(clientId),
    ofToken: (tokenHash) => byToken.get(tokenHash),
    routeToken: (tokenHash, bac) => {
      byToken.set(tokenHash, bac);
    },
    forgetTokens: (tokenHashes) => {
      for (const tokenHash of tokenHashes) byToken.delete(tokenHash);
    },
    list: () => open,
    get: (id) => open.find((bac) => bac.id === id),
    reception: () => {
      const [first] = open;
      if (!first) throw new Error('no bac is open');
      return first;
    },
    close: () => {
      for (const bac of open) bac.close();
    },
  };
}
