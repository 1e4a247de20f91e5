import { didYouMean } from '../core/did-you-mean.ts';
import { addDuration, parseDuration } from '../core/duration.ts';
import { countStruck, type Panne, type PanneEffect } from '../core/panne.ts';
import { formatInstant } from '../core/paris-time.ts';
import { HTML_STATUSES } from '../pannes/html-page.ts';
import { listMagicValues, MAGIC_ID_PREFIX } from '../pannes/magic.ts';
import { PANNE_PROFILES } from '../pannes/profiles.ts';
import { MOST_PANNES } from '../personas/check-pannes.ts';
import type { Bac } from '../store/bac.ts';
import type { ArmedPanne } from '../store/pannes.ts';
import { checkProfile, checkWish, faultContextOf, readEnd } from './check-fault.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers } from './plug.ts';

function present({ id, match, when, effect, profile, note, armedMs, untilMs, seen }: ArmedPanne, { clock }: Bac) {
  return {
    id,
    match,
    when,
    effect,
    profile,
    note,
    armedAt: formatInstant(armedMs),
    until: untilMs === null ? null : formatInstant(untilMs),
    remainingMs: untilMs === null ? null : Math.max(0, untilMs - clock.now()),
    seen,
    injected: countStruck(when, seen),
  };
}

function refuseUnknown(id: string, { pannes }: Bac): AdminRefusal<404> {
  const known = pannes.list().map((panne) => panne.id);
  return refuseAdmin(404, 'fault-unknown', `no fault is called "${id.slice(0, 64)}"${didYouMean(id.slice(0, 64), known)}`);
}

/** Arms some faults together, or none. */
function arm(wanted: readonly Panne[], { pannes, transaction }: Bac): readonly Panne[] | AdminRefusal<400 | 409> {
  const known = new Set(pannes.list().map(({ id }) => id));
  const taken = wanted.find(({ id }) => known.has(id));
  if (taken) return refuseAdmin(409, 'fault-exists', `a fault is already called "${taken.id}": DELETE it, or give another "id"`);
  if (known.size + wanted.length > MOST_PANNES)
    return refuseAdmin(409, 'faults-full', `there are ${known.size} faults, of ${MOST_PANNES} at most: DELETE some`);
  transaction(() => {
    for (const panne of wanted) pannes.insert(panne);
  });
  return wanted;
}

/** `panne-1`, or the next number that is free. */
function nextId({ pannes }: Bac): string {
  const known = new Set(pannes.list().map(({ id }) => id));
  let rank = known.size + 1;
  while (known.has(`panne-${rank}`)) rank += 1;
  return `panne-${rank}`;
}

type Wish = Parameters<AdminHandlers['POST /faults']>[0]['body'];
type Tools = Parameters<AdminHandlers['POST /faults']>[1];

const refuseFault = (issues: readonly string[]) => refuseAdmin(400, 'fault-malformed', issues.join('; '));

/** Why an id cannot be that of a fault. */
export function checkId(id: string | undefined): string[] {
  return id?.startsWith(MAGIC_ID_PREFIX) ? [`id: the ids that start with ${MAGIC_ID_PREFIX} are those of magic values`] : [];
}

function readFault(wish: Wish, { bac, catalogue }: Tools): readonly Panne[] | AdminRefusal<400> {
  const issues = [...checkId(wish.id), ...checkWish(wish, faultContextOf(bac, catalogue), bac)];
  if (issues.length > 0) return refuseFault(issues);
  const { id = nextId(bac), match = {}, when = null, effect = {}, note = null } = wish;
  const { latency } = effect;
  const whole = { ...effect, ...(latency && { latency: { seed: 0, ...latency } }) } as PanneEffect;
  const untilMs = readEnd(wish, bac) as number | null;
  return [{ id, match, when, effect: whole, armedMs: bac.clock.now(), untilMs, profile: null, note }];
}

function readProfile(name: string, wish: Wish, { bac }: Tools): readonly Panne[] | AdminRefusal<400> {
  const issues = checkProfile(name, wish, Object.keys(PANNE_PROFILES), bac);
  const profile = Object.hasOwn(PANNE_PROFILES, name) ? PANNE_PROFILES[name] : undefined;
  if (issues.length > 0 || !profile) return refuseFault(issues);
  const armedMs = bac.clock.now();
  const ttl = parseDuration(wish.ttl ?? profile.ttl);
  const untilMs = ttl && addDuration(armedMs, ttl);
  return profile.rules.map((rule, at) => ({ id: `${name}-${at + 1}`, ...rule, armedMs, untilMs, profile: name, note: null }));
}

export const faultHandlers = {
  'GET /faults': (_input, { bac }) => ({
    status: 200,
    body: { bac: bac.id, faults: bac.pannes.list().map((panne) => present(panne, bac)) },
  }),

  'POST /faults': ({ body }, tools) => {
    const { bac } = tools;
    const wanted = body.profile === undefined ? readFault(body, tools) : readProfile(body.profile, body, tools);
    if ('error' in wanted) return wanted;
    const armed = arm(wanted, bac);
    if ('error' in armed) return armed;
    return { status: 201, body: { bac: bac.id, faults: armed.map((panne) => present({ ...panne, seen: 0 }, bac)) } };
  },

  'DELETE /faults': (_input, { bac }) => {
    bac.pannes.clear();
    return { status: 204 };
  },

  'GET /faults/catalogue': (_input, { catalogue }) => ({
    status: 200,
    body: {
      layers: catalogue.map(({ name, operations, errors }) => ({ api: name, operations, errors })),
      html: HTML_STATUSES,
      profiles: Object.entries(PANNE_PROFILES).map(([id, { description, ttl, rules }]) => ({ id, description, ttl, faults: rules })),
      magic: listMagicValues(catalogue).map(({ value, api, panne }) => ({
        value,
        kind: /^\d+$/.test(value) ? ('spi' as const) : ('plaque' as const),
        api,
        effect: panne.effect,
      })),
    },
  }),

  'GET /faults/{id}': ({ path }, { bac }) => {
    const found = bac.pannes.list().find(({ id }) => id === path.id);
    return found ? { status: 200, body: present(found, bac) } : refuseUnknown(path.id, bac);
  },

  'DELETE /faults/{id}': ({ path }, { bac }) => (bac.pannes.remove(path.id) ? { status: 204 } : refuseUnknown(path.id, bac)),
} satisfies Partial<AdminHandlers>;
