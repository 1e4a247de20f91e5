import { readRealTime } from '../core/clock.ts';
import { didYouMean } from '../core/did-you-mean.ts';
import { addDuration, parseDuration } from '../core/duration.ts';
import { randomText } from '../core/random-text.ts';
import type { StoredApplication } from '../store/applications.ts';
import { type Bac, DEFAULT_FIXTURES } from '../store/bac.ts';
import type { Bacs } from '../store/bacs.ts';
import type { NewBac } from './bac-desk.ts';
import { readInstant } from './clock.ts';
import { type AdminRefusal, isAdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers } from './plug.ts';
import { presentBac } from './present-bac.ts';

/** Each costs about a megabyte of memory. */
const MOST_BACS = 10_000;
/** A millennium: beyond, there is no instant to write. */
const LONGEST_LIFE_MS = 31_556_952_000_000;

export function refuseUnknownBac(bacs: Bacs, id: string): AdminRefusal<404> {
  const known = bacs.list().map((one) => one.id);
  return refuseAdmin(
    404,
    'bac-unknown',
    `no bac is called "${id.slice(0, 64)}"${didYouMean(id.slice(0, 64), known)}: GET /_sandbox/bacs lists them`,
  );
}

function find(bacs: Bacs, id: string): Bac | AdminRefusal<404> {
  return bacs.get(id) ?? refuseUnknownBac(bacs, id);
}

function presentApplication({ slug, nom, clientId, habilitations }: StoredApplication) {
  const opened = habilitations.map(({ api, teleservices, ressources }) => ({ api, teleservices, scopes: ressources }));
  return { slug, nom, clientId, habilitations: opened };
}

function presentNew({ bac, credentials }: NewBac, url: string) {
  const applications = bac.applications.list().map((application) => ({
    ...presentApplication(application),
    clientSecret: credentials.get(application.slug)?.secret ?? '',
  }));
  return { ...presentBac(bac, url), applications };
}

/** The id asked for, or one of its own, when it is free and there is room. */
function readId(asked: string | undefined, bacs: Bacs): string | AdminRefusal<409> {
  if (bacs.list().length >= MOST_BACS)
    return refuseAdmin(409, 'bacs-full', `there are ${MOST_BACS} bacs: delete some, or give them a "ttl"`);
  const id = asked ?? `bac-${randomText(10).toLowerCase().replaceAll('_', '0')}`;
  if (!bacs.get(id)) return id;
  return asked === undefined
    ? readId(undefined, bacs)
    : refuseAdmin(409, 'bac-exists', `a bac is already called "${id}": delete it, or give another "id"`);
}

/** Real time at which a bac made now disappears; null: never by itself. */
function readExpiry(ttl: string | undefined): number | null | AdminRefusal<400> {
  if (ttl === undefined) return null;
  const duration = parseDuration(ttl);
  const now = readRealTime();
  const expiresMs = duration ? addDuration(now, duration) : Number.NaN;
  if (expiresMs > now && expiresMs - now <= LONGEST_LIFE_MS) return expiresMs;
  if (expiresMs > now) return refuseAdmin(400, 'request-malformed', 'ttl: a bac lives a thousand years at most; without "ttl" it stays');
  return refuseAdmin(400, 'request-malformed', 'ttl: expected an ISO 8601 duration over zero, e.g. PT10M');
}

const isRefused = (value: unknown): value is AdminRefusal => typeof value === 'object' && value !== null && isAdminRefusal(value);

export const bacHandlers = {
  'GET /bacs': (_input, { bacs, origin }) => ({ status: 200, body: { bacs: bacs.list().map((bac) => presentBac(bac, origin)) } }),

  'POST /bacs': ({ body }, { bacs, desk, origin }) => {
    const { fixtures = DEFAULT_FIXTURES, now = null, frozen = false } = body;
    if (!desk.fixtureSets.includes(fixtures))
      return refuseAdmin(
        400,
        'fixtures-unknown',
        `fixtures: unknown set "${fixtures.slice(0, 64)}"${didYouMean(fixtures.slice(0, 64), desk.fixtureSets)}`,
      );
    const first = now === null ? null : readInstant(now, 'now', bacs.reception().clock);
    if (isRefused(first)) return first;
    const expiresMs = readExpiry(body.ttl);
    if (isRefused(expiresMs)) return expiresMs;
    const id = readId(body.id, bacs);
    if (isRefused(id)) return id;
    return { status: 201, body: presentNew(desk.create({ id, fixtures, now, frozen, expiresMs }), origin) };
  },

  'GET /bacs/{id}': ({ path }, { bacs, origin }) => {
    const bac = find(bacs, path.id);
    if (isAdminRefusal(bac)) return bac;
    return { status: 200, body: { ...presentBac(bac, origin), applications: bac.applications.list().map(presentApplication) } };
  },

  'DELETE /bacs/{id}': ({ path }, { bacs, desk }) => {
    const bac = find(bacs, path.id);
    if (isAdminRefusal(bac)) return bac;
    if (bac === bacs.reception())
      return refuseAdmin(
        409,
        'bac-needed',
        `"${bac.id}" receives the calls whose credential nobody knows: POST /_sandbox/bacs/${bac.id}/reset empties it`,
      );
    desk.remove(bac);
    return { status: 204 };
  },

  'POST /bacs/{id}/reset': ({ path }, { bacs, desk, origin }) => {
    const bac = find(bacs, path.id);
    return isAdminRefusal(bac) ? bac : { status: 200, body: presentBac(desk.reset(bac), origin) };
  },

  'POST /bacs/{id}/clone': ({ path, body }, { bacs, desk, origin }) => {
    const bac = find(bacs, path.id);
    if (isAdminRefusal(bac)) return bac;
    const expiresMs = readExpiry(body.ttl);
    if (isRefused(expiresMs)) return expiresMs;
    const id = readId(body.id, bacs);
    if (isRefused(id)) return id;
    return { status: 201, body: presentNew(desk.clone(bac, { id, expiresMs }), origin) };
  },
} satisfies Partial<AdminHandlers>;
