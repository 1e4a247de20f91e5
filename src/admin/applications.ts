import { type Application, anchorApplication } from '../core/application.ts';
import type { FixtureEntry } from '../core/fixtures.ts';
import { toApplication } from '../personas/to-core.ts';
import { writeApplication } from '../personas/write-entries.ts';
import { type StoredApplication, secretHashOf, toSha256 } from '../store/applications.ts';
import type { Bac } from '../store/bac.ts';
import { freshCredentials } from '../store/reissue.ts';
import { createEntryActions, refuseFaults, type Shelf, type Wish } from './entries.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';

/** With the hash of its secret, which no two applications share. */
function writeWhole(application: StoredApplication, { applications }: Bac): FixtureEntry {
  const secretSha256 = toSha256(applications.secretHashOf(application.clientId) ?? '');
  return { ...writeApplication(application), secretSha256 };
}

/** Stands for the secret that an application has: what a patch leaves stays, what it nulls is made anew. */
const KEPT = Symbol('the secret it has');

interface Completed {
  readonly json: FixtureEntry;
  readonly freshSecret: string | null;
}

/** The entry with credentials: those it says; where it says none, those it had, unless a patch removed them; else fresh ones. */
function complete({ name, json, before, isPatch }: Wish, { applications }: Bac): Completed {
  const fresh = freshCredentials();
  const { secret, ...rest }: FixtureEntry = {
    ...json,
    clientId: json.clientId ?? (isPatch ? undefined : before?.clientId) ?? fresh.clientId,
  };
  const said = secret === undefined || secret === KEPT ? {} : { secret };
  if ('secret' in said || rest.secretSha256 !== undefined) return { json: { ...rest, ...said }, freshSecret: null };
  const held = secret === KEPT || !isPatch ? applications.findBySlug(name)?.clientId : undefined;
  if (held === undefined) return { json: { ...rest, secret: fresh.secret }, freshSecret: fresh.secret };
  return { json: { ...rest, secretSha256: toSha256(applications.secretHashOf(held) ?? '') }, freshSecret: null };
}

/** A client id leads to one bac: another's, or one that another gets back at its reset, cannot be taken. */
function checkFree(clientId: string, own: string | undefined, { desk, bac }: AdminTools): AdminRefusal<409> | null {
  const holder = clientId === own ? undefined : desk.holderOf(clientId);
  if (!holder || holder.id === bac.id) return null;
  return refuseAdmin(409, 'client-id-taken', `clientId: "${clientId}" leads to the bac ${holder.id}: leave it out to be given a fresh one`);
}

/** Writes an application; its client id leads to its bac from then on. */
function save(application: Application, before: StoredApplication | undefined, { bac, bacs }: AdminTools): void {
  const { clientId } = application;
  const secretHash = secretHashOf(application);
  bac.transaction(() => {
    if (before && before.clientId !== clientId) {
      bacs.forgetTokens(bac.reissue(before.clientId, { clientId, secretHash }));
      bacs.forgetClient(before.clientId);
    }
    if (before) bac.applications.update(application, secretHash);
    else bac.applications.insert(application, secretHash);
  });
  bacs.routeClient(clientId, bac);
}

export const applications: Shelf<AdminRefusal<400> | AdminRefusal<409>, never> = {
  noun: 'application',
  key: 'slug',
  route: '/applications',
  find: (name, { bac }) => {
    const application = bac.applications.findBySlug(name);
    return application && writeApplication(application);
  },
  findWhole: (name, { bac }) => {
    const application = bac.applications.findBySlug(name);
    return application && { ...writeApplication(application), secret: KEPT };
  },
  list: (page, { bac }) => bac.applications.list(page).map(writeApplication),
  count: ({ bac }) => bac.applications.count(),
  names: (limit, { bac }) => bac.applications.list({ after: '', limit }).map(({ slug }) => slug),
  write: (wish, rules, tools) => {
    const { bac } = tools;
    const { json, freshSecret } = complete(wish, bac);
    const read = rules.readApplication(json, () =>
      bac.applications
        .list()
        .filter(({ slug }) => slug !== wish.name)
        .map((one) => writeWhole(one, bac)),
    );
    if ('faults' in read) return refuseFaults(read.faults);
    const before = bac.applications.findBySlug(wish.name);
    const refusal = checkFree(read.value.clientId, before?.clientId, tools);
    if (refusal) return refusal;
    const application = anchorApplication(toApplication(read.value), bac.clock.now());
    save(application, before, tools);
    return { entry: writeApplication(application), ...(freshSecret !== null && { clientSecret: freshSecret }) };
  },
  remove: (name, _rules, { bac, bacs }) => {
    const { clientId = '' } = bac.applications.findBySlug(name) ?? {};
    bacs.forgetTokens(bac.transaction(() => bac.dismiss(clientId)));
    bacs.forgetClient(clientId);
    return null;
  },
};

const actions = createEntryActions(applications);

export const applicationHandlers = {
  'GET /applications': ({ query }, tools) => actions.list(query, tools),
  'POST /applications': ({ body }, tools) => actions.add(body, tools),
  'GET /applications/{slug}': ({ path: { slug } }, tools) => actions.read({ name: slug }, tools),
  'PUT /applications/{slug}': ({ path: { slug }, body }, tools) => actions.put({ name: slug }, body, tools),
  'PATCH /applications/{slug}': ({ path: { slug }, body }, tools) => actions.patch({ name: slug }, body, tools),
  'DELETE /applications/{slug}': ({ path: { slug } }, tools) => actions.remove({ name: slug }, tools),
} satisfies Partial<AdminHandlers>;
