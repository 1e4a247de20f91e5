import { anchorApplication } from '../core/application.ts';
import { type Clock, type ClockState, createClock, readRealTime, resumeClock, startOfClock } from '../core/clock.ts';
import type { Fixtures, StockedPeople } from '../core/fixtures.ts';
import { type Applications, createApplications, secretHashOf } from './applications.ts';
import { bacFile } from './bac-files.ts';
import { type Calls, createCalls } from './calls.ts';
import { type Consents, createConsents } from './consents.ts';
import { type BacDatabase, deferStatements, openCopy, openDatabase, seedDatabase } from './database.ts';
import { createDismiss, replaceContent } from './dismiss.ts';
import { createElements, type Elements } from './elements.ts';
import type { Ending } from './feed.ts';
import { createFoyers, type Foyers } from './foyers.ts';
import { createPannes, type Pannes } from './pannes.ts';
import { createPersonnesTable, type PersonnesTable } from './personnes.ts';
import { createRafales, type Rafales } from './rafales.ts';
import { createReglages, type Reglages } from './reglages.ts';
import { createReissue, type Key } from './reissue.ts';
import { createSituationsTable, type SituationsTable } from './situations.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { createTraces, type Traces } from './traces.ts';
import { createVehicules, type Vehicules } from './vehicules.ts';

/** Where a bac comes from, which a reset goes back to, and how long it lives, in real time. */
export interface Origin {
  /** Name of the set of fixtures it was filled with. */
  readonly fixtures: string;
  /** First instant of its clock, ISO 8601; null: real time. */
  readonly now: string | null;
  /** Whether its clock stands still at first. */
  readonly frozen: boolean;
  readonly createdMs: number;
  /** Null: until it is deleted. */
  readonly expiresMs: number | null;
}

/** One isolated set of people, applications, quotas and journal, with its own clock. */
export interface Bac {
  readonly id: string;
  readonly origin: Origin;
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
  readonly foyers: Foyers;
  readonly situations: SituationsTable;
  readonly calls: Calls;
  readonly rafales: Rafales;
  readonly elements: Elements;
  readonly vehicules: Vehicules;
  readonly traces: Traces;
  readonly reglages: Reglages;
  /** Breakdowns injected into it. */
  readonly pannes: Pannes;
  /** Gives an application other credentials; what is under its client id follows, but its tokens, whose hashes are returned. */
  reissue(clientId: string, key: Key): readonly string[];
  /** Removes an application, its goods and its tokens, whose hashes are returned. */
  dismiss(clientId: string): readonly string[];
  /** Empties it of its people, goods and conventions before others are written. */
  replaceContent(fill: () => void): void;
  /** Runs writes that stand or fall together. */
  transaction<T>(run: () => T): T;
  /** The whole database as bytes, as of now: another bac may be opened on them. */
  serialize(): Buffer;
  /** Whoever follows its journal is told why. */
  close(why?: Ending): void;
}

/** What every bac of a sandbox has in common. */
export interface BacSettings {
  /** Folder that keeps the bacs; null: memory. */
  readonly dataFolder: string | null;
  readonly journalRows: number;
  readonly blockedApis: readonly string[];
  readonly maintenance?: ReadonlyMap<string, number>;
  readonly hardLimits?: ReadonlyMap<string, number>;
}

export interface BacOptions extends BacSettings {
  readonly id: string;
  /** First instant of its clock, ISO 8601; absent: real time, or where a kept bac stands. */
  readonly now?: string | undefined;
  /** Of a new bac. */
  readonly origin?: Origin;
  readonly fixtures: () => Fixtures;
  /** People that a new bac starts from, beside those of the fixtures. */
  readonly people?: StockedPeople | undefined;
  /** What else a new bac is filled with, in the same transaction. */
  readonly fill?: (bac: Bac) => void;
}

/** Settings that say what a bac is, beside those that change how it behaves. */
const ORIGIN = 'origine';
const CLOCK = 'horloge';
/** Real time at which the bytes of a bac were taken: its clock did not run in them. */
const SAVED = 'sauvegarde';

/** Name of the built-in fixtures. */
export const DEFAULT_FIXTURES = 'complet';

/** Bytes that are taken up were saved at an instant; a file that is found was never left, even when its process was killed. */
function readClock(reglages: Reglages, now: string | undefined, isCopy: boolean): Clock {
  const kept = reglages.get(CLOCK);
  const savedMs = isCopy ? reglages.get(SAVED) : undefined;
  const found: ClockState | undefined = kept === undefined ? undefined : JSON.parse(kept);
  const resumed = found && savedMs !== undefined ? resumeClock(found, Number(savedMs)) : found;
  const state = now === undefined && resumed ? resumed : startOfClock(now);
  const keep = (changed: ClockState) => reglages.set(CLOCK, JSON.stringify(changed));
  reglages.forget(SAVED);
  if (state !== found) keep(state);
  return createClock(state, keep);
}

function readOrigin(reglages: Reglages, { origin, now }: Pick<BacOptions, 'origin' | 'now'>): Origin {
  const kept = reglages.get(ORIGIN);
  if (kept !== undefined && !origin) return JSON.parse(kept);
  const written = origin ?? { fixtures: DEFAULT_FIXTURES, now: now ?? null, frozen: false, createdMs: readRealTime(), expiresMs: null };
  reglages.set(ORIGIN, JSON.stringify(written));
  return written;
}

function build(opened: BacDatabase, options: Omit<BacOptions, 'fixtures' | 'fill' | 'people'>, isCopy = false): Bac {
  const db = deferStatements(opened);
  const reglages = createReglages(db);
  const applications = createApplications(db);
  const tokens = createTokens(db);
  const reissue = createReissue(db);
  const dismiss = createDismiss(db);
  /** The application is no longer under this client id. */
  const leave = (clientId: string): readonly string[] => {
    applications.forget(clientId);
    return tokens.forgetOf(clientId);
  };
  const calls = createCalls(db, options.journalRows);
  return {
    id: options.id,
    origin: readOrigin(reglages, options),
    clock: readClock(reglages, options.now, isCopy),
    blockedApis: new Set(options.blockedApis),
    maintenance: options.maintenance ?? new Map(),
    hardLimits: options.hardLimits ?? new Map(),
    applications,
    tokens,
    consents: createConsents(db),
    personnes: createPersonnesTable(db),
    foyers: createFoyers(db),
    situations: createSituationsTable(db),
    calls,
    rafales: createRafales(),
    elements: createElements(db),
    vehicules: createVehicules(db),
    traces: createTraces(db),
    reglages,
    pannes: createPannes(db),
    reissue: (clientId, key) => {
      reissue(clientId, key);
      return leave(clientId);
    },
    dismiss: (clientId) => {
      dismiss(clientId);
      return leave(clientId);
    },
    replaceContent: (fill) => replaceContent(db, fill),
    transaction: (run) => db.transaction(run)(),
    serialize: () => {
      reglages.set(SAVED, String(readRealTime()));
      const bytes = db.serialize();
      reglages.forget(SAVED);
      // The file format version of a WAL database, which no database in memory can have.
      bytes.fill(1, 18, 20);
      return bytes;
    },
    close: (why = 'closed') => {
      calls.journal.end(why);
      db.close();
    },
  };
}

/** Writes people and what they declare. */
export function seedPeople({ personnes, foyers, situations }: Bac, fixtures: Omit<Fixtures, 'applications'>): void {
  for (const personne of fixtures.personnes) personnes.insert(personne);
  for (const foyer of fixtures.foyers) foyers.save(foyer);
  for (const situation of fixtures.situations) situations.insert(situation);
}

/** Fills an empty bac: its conventions count their days from the instant of its clock. */
function seed(bac: Bac, fixtures: Fixtures): void {
  const createdMs = bac.clock.now();
  for (const application of fixtures.applications)
    bac.applications.insert(anchorApplication(application, createdMs), secretHashOf(application));
  seedPeople(bac, fixtures);
}

/** Fills a new bac that starts from people; in a file, whole or not at all. */
function openBacOnPeople({ bytes }: StockedPeople, options: BacOptions): Bac {
  const bac = build(
    openCopy(bytes, null, () => undefined),
    { ...options, dataFolder: null },
  );
  try {
    bac.transaction(() => {
      seed(bac, options.fixtures());
      options.fill?.(bac);
    });
    if (options.dataFolder === null) return bac;
    const whole = bac.serialize();
    bac.close();
    return openBacOn(whole, options);
  } catch (error) {
    bac.close();
    throw error;
  }
}

/** Opens a bac; a new one is seeded with the fixtures, one found in the data folder keeps what it holds. */
export function openBac(options: BacOptions): Bac {
  const { db, created } = openDatabase(options.dataFolder === null ? null : bacFile(options.dataFolder, options.id));
  if (!created) return build(db, options);
  if (options.people) {
    db.close();
    return openBacOnPeople(options.people, options);
  }
  return seedDatabase(db, () => {
    const bac = build(db, options);
    seed(bac, options.fixtures());
    options.fill?.(bac);
    return bac;
  });
}

/** Opens a bac on the bytes of another, in place of what its file held: whole or not at all. `leave` closes the bac that has the file open. */
export function openBacOn(
  bytes: Buffer,
  options: Omit<BacOptions, 'fixtures' | 'fill' | 'people'>,
  leave: () => void = () => undefined,
): Bac {
  const { dataFolder, id } = options;
  return build(openCopy(bytes, dataFolder === null ? null : bacFile(dataFolder, id), leave), options, true);
}
