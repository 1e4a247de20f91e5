import type { BacDesk } from './admin/bac-desk.ts';
import { APIS } from './apis/index.ts';
import { createBacDesk, type FixtureSet, forgetBac } from './bac-desk.ts';
import { type Config, ConfigError } from './config.ts';
import { parseProgression } from './core/progression.ts';
import type { Documents } from './documents.ts';
import { seedBiens } from './referentiels/biens/seed.ts';
import type { Referentiels } from './referentiels/referentiels.ts';
import { type Bac, type BacSettings, DEFAULT_FIXTURES, openBac } from './store/bac.ts';
import { listKeptBacs } from './store/bac-files.ts';
import { type Bacs, createBacs } from './store/bacs.ts';
import { createSnapshots } from './store/snapshots.ts';

/** The bac that exists at start. */
const FIRST_BAC = 'commun';

/** The names, each that of an API; else an error that names the setting. */
function checkApis(setting: string, names: readonly string[]): readonly string[] {
  const known: readonly string[] = APIS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new ConfigError(`${setting}: unknown API ${unknown.join(', ')}: known ones are ${known.join(', ')}`);
  return names;
}

function readHardLimits({ hardLimits }: Config): Map<string, number> {
  const limits = hardLimits.map((limit) => limit.split('=')).map(([api = '', calls]): [string, number] => [api, Number(calls)]);
  checkApis(
    '--hard-limits',
    limits.map(([api]) => api),
  );
  return new Map(limits);
}

function toMinute(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const settingsOf = (config: Config): BacSettings => ({
  dataFolder: config.data ?? null,
  journalRows: config.journalRows,
  blockedApis: checkApis('--blocked-apis', config.blockedApis),
  hardLimits: readHardLimits(config),
  maintenance: new Map(config.hermesMaintenance === undefined ? [] : [['hermes', toMinute(config.hermesMaintenance)]]),
});

type ReferentielsOf = (bac: Bac) => Referentiels;

/** Sets how the Domaine acts by itself, when the settings say it. */
function createSettle({ hermesProgression }: Config, referentielsOf: ReferentielsOf): (bac: Bac) => void {
  const progression = parseProgression(hermesProgression ?? '');
  return (bac) => progression && referentielsOf(bac).biens.vie.setProgression(progression, bac.clock.now());
}

/** The sets of fixtures, by name: all of them have the applications. */
function fixtureSetsOf({ fixtures, people, biens }: Documents, referentielsOf: ReferentielsOf, settle: (bac: Bac) => void) {
  const complete: FixtureSet = {
    fixtures,
    people,
    fill: (bac, clientIdOf) => {
      seedBiens(referentielsOf(bac).biens, biens, { clientIdOf, nowMs: bac.clock.now() });
      settle(bac);
    },
  };
  return new Map<string, FixtureSet>([
    [DEFAULT_FIXTURES, complete],
    ['vide', { fixtures: { ...fixtures, personnes: [], foyers: [], situations: [] }, fill: settle }],
  ]);
}

/** The bacs that the data folder keeps beside the first one, in the order of their creation. */
function openKept(settings: BacSettings): readonly Bac[] {
  const ids = settings.dataFolder === null ? [] : listKeptBacs(settings.dataFolder).filter((id) => id !== FIRST_BAC);
  const fixtures = () => ({ applications: [], personnes: [], foyers: [], situations: [] });
  const kept: Bac[] = [];
  try {
    for (const id of ids) kept.push(openBac({ ...settings, id, fixtures }));
  } catch (error) {
    for (const bac of kept) bac.close();
    throw error;
  }
  return kept.sort((a, b) => a.origin.createdMs - b.origin.createdMs);
}

export interface OpenedBacs {
  readonly bacs: Bacs;
  readonly desk: BacDesk;
}

/** Opens the first bac and those that the data folder keeps. When one cannot be opened, the others are closed. */
export function openBacs(config: Config, documents: Documents, referentielsOf: ReferentielsOf): OpenedBacs {
  const settings = settingsOf(config);
  const snapshots = createSnapshots(settings.dataFolder);
  const settle = createSettle(config, referentielsOf);
  const sets = fixtureSetsOf(documents, referentielsOf, settle);
  const clientIds = new Map(documents.fixtures.applications.map(({ slug, clientId }) => [slug, clientId]));
  const bacs = createBacs((id) => forgetBac(id, { settings, snapshots }));
  try {
    const fill = (bac: Bac) => sets.get(DEFAULT_FIXTURES)?.fill(bac, (slug) => clientIds.get(slug));
    const first = openBac({
      ...settings,
      id: FIRST_BAC,
      now: config.now,
      fixtures: () => documents.fixtures,
      people: documents.people,
      fill,
    });
    bacs.add(first);
    settle(first);
    for (const bac of openKept(settings)) bacs.add(bac);
    // Also drops, with what they left, those whose time came while nobody watched.
    const ids = new Set(bacs.list().map(({ id }) => id));
    for (const id of snapshots.bacs()) if (!ids.has(id)) snapshots.removeAll(id);
    return { bacs, desk: createBacDesk({ bacs, sets, settings, snapshots, now: config.now }) };
  } catch (error) {
    bacs.close();
    throw error;
  }
}
