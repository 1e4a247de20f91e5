import { rmSync } from 'node:fs';
import type { BacContent, BacDesk } from './admin/bac-desk.ts';
import { findHolder, type ResolvedKey, readKeys, resolveKeys, writeKeys } from './bac-keys.ts';
import { type Application, anchorApplication } from './core/application.ts';
import { readRealTime } from './core/clock.ts';
import type { Fixtures, StockedPeople } from './core/fixtures.ts';
import { parisDate } from './core/paris-time.ts';
import { secretHashOf } from './store/applications.ts';
import { type Bac, type BacOptions, type BacSettings, type Origin, openBac, openBacOn } from './store/bac.ts';
import { bacFile } from './store/bac-files.ts';
import type { Bacs } from './store/bacs.ts';
import { isDamage, isOfThisVersion } from './store/database.ts';
import type { Ending } from './store/feed.ts';
import { type Credentials, freshCredentials, type Key, toKey } from './store/reissue.ts';
import type { Snapshots } from './store/snapshots.ts';

/** Everything a bac is made of, under the name by which it is asked for. */
export interface FixtureSet {
  readonly fixtures: Fixtures;
  readonly people?: StockedPeople | undefined;
  /** What a bac of the set is given once its applications are there. */
  readonly fill: (bac: Bac, clientIdOf: (slug: string) => string | undefined) => void;
}

export interface BacDeskOptions {
  readonly bacs: Bacs;
  readonly sets: ReadonlyMap<string, FixtureSet>;
  readonly settings: BacSettings;
  readonly snapshots: Snapshots;
  /** First instant of the clocks that are not told otherwise. */
  readonly now: string | undefined;
}

const MEMORY = { dataFolder: null } as const;
type KeyOf = (application: Application) => Key;

/** Gives the applications of a bac made from a template the keys it is born with. */
function giveKeys(bac: Bac, { fixtures }: FixtureSet, keyOf: KeyOf): void {
  const keys = fixtures.applications.map((application) => [application.slug, keyOf(application)] as const);
  for (const [rank, { clientId }] of fixtures.applications.entries()) {
    const key = keys[rank]?.[1];
    if (key) bac.reissue(clientId, key);
  }
  writeKeys(bac, Object.fromEntries(keys));
}

/**
 * Gives every application of a copy its own credentials; returns them by slug. Those that the copy has no longer have theirs too: a reset
 * would bring them back under the keys of the first bac, which would no longer be reached.
 */
function reissueAll(bac: Bac, { fixtures }: FixtureSet): ReadonlyMap<string, Credentials> {
  const applications = bac.applications.list();
  const slugs = [...fixtures.applications, ...applications].map(({ slug }) => slug).concat(Object.keys(readKeys(bac)));
  const fresh = new Map(slugs.map((slug) => [slug, freshCredentials()]));
  for (const { slug, clientId } of applications) bac.reissue(clientId, toKey(fresh.get(slug) ?? freshCredentials()));
  writeKeys(bac, Object.fromEntries([...fresh].map(([slug, credentials]) => [slug, toKey(credentials)])));
  return fresh;
}

function setOf({ sets }: BacDeskOptions, name: string): FixtureSet {
  const set = sets.get(name);
  if (!set) throw new Error(`no set of fixtures is called ${name}`);
  return set;
}

/** Sets and first instants beyond these are rare enough to be made again. */
const MOST_TEMPLATES = 8;

/** A template beyond this is alone. */
const LARGE_TEMPLATE = 32_000_000;

/**
 * Bytes of a bac as each set makes it at a first instant, under the keys of its fixtures, made the first time they are asked for. Its days are
 * counted from that instant, so that one in real time is good for the day.
 */
function createTemplates(options: BacDeskOptions): (name: string, now: string | null) => Buffer {
  const known = new Map<string, Buffer>();
  const make = (name: string, now: string | null): Buffer => {
    const { fixtures, people, fill } = setOf(options, name);
    const clientIds = new Map(fixtures.applications.map(({ slug, clientId }) => [slug, clientId]));
    const bac = openBac({
      ...options.settings,
      ...MEMORY,
      id: name,
      now: now ?? undefined,
      fixtures: () => fixtures,
      people,
      fill: (made) => fill(made, (slug) => clientIds.get(slug)),
    });
    const bytes = bac.serialize();
    bac.close();
    return bytes;
  };
  return (name, now) => {
    const key = `${name} ${now ?? parisDate(readRealTime())}`;
    const bytes = known.get(key) ?? make(name, now);
    if (known.size >= MOST_TEMPLATES || bytes.length > LARGE_TEMPLATE) known.clear();
    known.set(key, bytes);
    return bytes;
  };
}

/** A bac to be: what it starts from, and what is changed before anyone sees it. */
interface Making<T> {
  readonly bytes: Buffer;
  readonly place: Pick<BacOptions, 'id' | 'now' | 'origin'>;
  readonly adjust: (bac: Bac) => T;
  /** The bac whose place it takes, and why. */
  readonly instead?: Bac;
  readonly why?: Ending;
}

/** Makes a bac in memory, so that a failure leaves nothing, then puts it where it is kept. */
function make<T>({ settings }: BacDeskOptions, { bytes, place, adjust, instead, why }: Making<T>): { readonly bac: Bac; readonly made: T } {
  const leave = () => instead?.close(why);
  const draft = openBacOn(bytes, { ...settings, ...MEMORY, ...place });
  try {
    const made = draft.transaction(() => adjust(draft));
    if (instead) draft.calls.journal.continueAfter(instead.calls.journal.lastId());
    if (settings.dataFolder !== null) {
      const whole = draft.serialize();
      draft.close();
      return { bac: openBacOn(whole, { ...settings, id: place.id }, leave), made };
    }
    leave();
    return { bac: draft, made };
  } catch (error) {
    draft.close();
    throw error;
  }
}

/** Puts what a document says in the place of what a bac holds. */
function replaceContent(bac: Bac, { applications, prepare, fill }: BacContent, keys: ReadonlyMap<string, ResolvedKey>): void {
  prepare(bac);
  const createdMs = bac.clock.now();
  bac.replaceContent(() => {
    for (const application of applications) {
      const { key } = keys.get(application.slug) ?? { key: { clientId: application.clientId, secretHash: '' } };
      bac.applications.insert({ ...anchorApplication(application, createdMs), clientId: key.clientId }, key.secretHash);
    }
    fill(bac, (slug) => keys.get(slug)?.key.clientId ?? '');
  });
}

const holderOf = (clientId: string, { bacs, sets }: BacDeskOptions): Bac | undefined =>
  findHolder(clientId, bacs, (set) => sets.get(set)?.fixtures);

function load(options: BacDeskOptions, bac: Bac, content: BacContent): ReturnType<BacDesk['load']> {
  const { id, origin } = bac;
  const keys = resolveKeys(bac, content.keys, (clientId) => holderOf(clientId, options));
  const adjust = (draft: Bac) => replaceContent(draft, content, keys);
  const loaded = make(options, { bytes: bac.serialize(), place: { id, origin }, adjust, instead: bac, why: 'loaded' }).bac;
  options.bacs.replace(loaded);
  return { bac: loaded, keys: [...keys].map(([slug, resolved]) => ({ slug, ...resolved })) };
}

/** Removes what a bac that is gone leaves on the disk. */
export function forgetBac(id: string, { settings, snapshots }: Pick<BacDeskOptions, 'settings' | 'snapshots'>): void {
  // The bac first: killed in between, the process leaves snapshots of nobody, which the next start removes, not a bac without them.
  if (settings.dataFolder !== null) rmSync(bacFile(settings.dataFolder, id), { force: true });
  snapshots.removeAll(id);
}

export function createBacDesk(options: BacDeskOptions): BacDesk {
  const { bacs, sets, snapshots } = options;
  const templateOf = createTemplates(options);

  /** From a set of fixtures. */
  const fill = ({ id, origin }: { readonly id: string; readonly origin: Origin }, keyOf: KeyOf, instead?: Bac): Bac => {
    const adjust = (bac: Bac) => {
      if (origin.frozen) bac.clock.freeze();
      if (origin.frozen && origin.now !== null) bac.clock.set(origin.now);
      giveKeys(bac, setOf(options, origin.fixtures), keyOf);
      if (instead) bac.tokens.takeFrom(instead.tokens.dump());
    };
    const place = { id, origin, now: origin.now ?? undefined };
    return make(options, { bytes: templateOf(origin.fixtures, origin.now), place, adjust, ...(instead && { instead, why: 'reset' }) }).bac;
  };

  return {
    fixtureSets: [...sets.keys()],
    holderOf: (clientId) => holderOf(clientId, options),
    load: (bac, content) => load(options, bac, content),
    create: ({ id, fixtures, now, frozen, expiresMs }) => {
      const credentials = new Map<string, Credentials>();
      const origin = { fixtures, now: now ?? options.now ?? null, frozen, createdMs: readRealTime(), expiresMs };
      const bac = fill({ id, origin }, ({ slug }) => {
        const fresh = freshCredentials();
        credentials.set(slug, fresh);
        return toKey(fresh);
      });
      bacs.add(bac);
      return { bac, credentials };
    },
    clone: (source, { id, expiresMs }) => {
      const origin = { ...source.origin, createdMs: readRealTime(), expiresMs };
      const adjust = (copy: Bac) => {
        copy.calls.journal.clear();
        copy.tokens.clear();
        copy.consents.clear();
        return reissueAll(copy, setOf(options, origin.fixtures));
      };
      const { bac, made } = make(options, { bytes: source.serialize(), place: { id, origin }, adjust });
      bacs.add(bac);
      return { bac, credentials: made };
    },
    reset: (bac) => {
      const keys = readKeys(bac);
      const keyOf: KeyOf = (application) =>
        keys[application.slug] ?? { clientId: application.clientId, secretHash: secretHashOf(application) };
      const fresh = fill(bac, keyOf, bac);
      bacs.replace(fresh);
      return fresh;
    },
    remove: ({ id }) => {
      bacs.remove(id);
      forgetBac(id, options);
    },
    saveSnapshot: (bac, name) => snapshots.save(bac.id, name, bac.serialize()),
    loadSnapshot: (bac, name) => {
      const bytes = snapshots.read(bac.id, name);
      if (!bytes) return 'absent';
      if (!isOfThisVersion(bytes)) return 'unreadable';
      const { id, origin } = bac;
      try {
        const loaded = make(options, { bytes, place: { id, origin }, adjust: () => undefined, instead: bac, why: 'loaded' }).bac;
        bacs.replace(loaded);
        return loaded;
      } catch (error) {
        if (isDamage(error)) return 'unreadable';
        throw error;
      }
    },
    listSnapshots: ({ id }) => snapshots.list(id),
    removeSnapshot: ({ id }, name) => snapshots.remove(id, name),
  };
}
