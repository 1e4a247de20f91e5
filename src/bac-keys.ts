import type { GivenKey } from './admin/bac-desk.ts';
import type { Fixtures } from './core/fixtures.ts';
import type { Bac } from './store/bac.ts';
import type { Bacs } from './store/bacs.ts';
import { type Credentials, freshCredentials, type Key, toKey } from './store/reissue.ts';

/** Under this name a bac keeps the keys it was born with, by slug: a reset gives them back. */
const KEYS = 'identifiants';

export const readKeys = ({ reglages }: Bac): Readonly<Record<string, Key>> => JSON.parse(reglages.get(KEYS) ?? '{}');

export const writeKeys = ({ reglages }: Bac, keys: Readonly<Record<string, Key>>): void => reglages.set(KEYS, JSON.stringify(keys));

/** Client ids that a bac gets back at its reset; the first bac has those of its fixtures. */
function bornWith(bac: Bac, fixturesOf: (set: string) => Fixtures | undefined): readonly string[] {
  const kept = Object.values(readKeys(bac));
  return (kept.length > 0 ? kept : (fixturesOf(bac.origin.fixtures)?.applications ?? [])).map(({ clientId }) => clientId);
}

/** The bac that a client id leads to, or would after a reset. */
export function findHolder(clientId: string, bacs: Bacs, fixturesOf: (set: string) => Fixtures | undefined): Bac | undefined {
  return bacs.ofClient(clientId) ?? bacs.list().find((bac) => bornWith(bac, fixturesOf).includes(clientId));
}

/** What an application of a bac will authenticate with; its secret, when it is new. */
export interface ResolvedKey {
  readonly key: Key;
  readonly freshSecret: string | null;
}

interface Choice {
  readonly given: GivenKey;
  /** What the bac has under this slug. */
  readonly own: Key | undefined;
  readonly fresh: Credentials;
}

const withFreshSecret = (clientId: string, secretHash: string | undefined, fresh: Credentials): ResolvedKey =>
  secretHash === undefined
    ? { key: { ...toKey(fresh), clientId }, freshSecret: fresh.secret }
    : { key: { clientId, secretHash }, freshSecret: null };

/** The client id that a document gives, with its secret. */
function takeGiven(clientId: string, { given, own, fresh }: Choice): ResolvedKey {
  return withFreshSecret(clientId, given.secretHash ?? (own?.clientId === clientId ? own.secretHash : undefined), fresh);
}

/** A secret goes with its client id: that of a pair that is another bac's is not taken. */
function takeOther(isTaken: (clientId: string) => boolean, { given, own, fresh }: Choice): ResolvedKey {
  const secretHash = given.clientId === undefined ? given.secretHash : undefined;
  if (own && !isTaken(own.clientId))
    return { key: { clientId: own.clientId, secretHash: secretHash ?? own.secretHash }, freshSecret: null };
  return withFreshSecret(fresh.clientId, secretHash, fresh);
}

function ownKey({ applications }: Bac, slug: string): Key | undefined {
  const clientId = applications.findBySlug(slug)?.clientId;
  return clientId === undefined ? undefined : { clientId, secretHash: applications.secretHashOf(clientId) ?? '' };
}

/**
 * The keys of the applications that a document puts in a bac, by slug: the client id it gives when no other bac holds it, else what the bac
 * has under that slug, else a fresh one.
 */
export function resolveKeys(
  bac: Bac,
  given: ReadonlyMap<string, GivenKey>,
  holderOf: (clientId: string) => Bac | undefined,
): ReadonlyMap<string, ResolvedKey> {
  const choices = new Map([...given].map(([slug, asked]) => [slug, { given: asked, own: ownKey(bac, slug), fresh: freshCredentials() }]));
  const resolved = new Map<string, ResolvedKey>();
  const taken = new Set<string>();
  const settle = (slug: string, key: ResolvedKey) => {
    resolved.set(slug, key);
    taken.add(key.key.clientId);
  };
  const isFree = (clientId: string) => (holderOf(clientId)?.id ?? bac.id) === bac.id;
  for (const [slug, choice] of choices) {
    const { clientId } = choice.given;
    if (clientId !== undefined && isFree(clientId)) settle(slug, takeGiven(clientId, choice));
  }
  for (const [slug, choice] of choices)
    if (!resolved.has(slug))
      settle(
        slug,
        takeOther((clientId) => taken.has(clientId), choice),
      );
  return resolved;
}
