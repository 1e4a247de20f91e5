import fc from 'fast-check';
import { loadDocuments } from '../../../src/documents.ts';
import { deposantFor, domaineOf, prepareDeposit, remiseOf, SIP } from '../../support/hermes.ts';
import { contracts, NOW, startSandbox } from '../../support/sandbox.ts';
import type { Raw } from './patched-contract.ts';

/** Two applications that share a trigramme: nothing but the token tells their vehicles apart. */
export const DEPOSANTS = ['si-fourrieres', 'editeur-demonstration'] as const;
export type Slug = (typeof DEPOSANTS)[number];

const { transitions, scenarios } = (contracts.hermes as Raw)['x-lifecycle'];
const EVENTS: readonly string[] = [...new Set<string>(transitions.map(({ event }: Raw) => event))];
const PLATES: readonly string[] = Object.values<Raw>(scenarios).flatMap(({ values = [] }) => values);
const HOUR_MS = 3_600_000;

const who = fc.constantFrom(...DEPOSANTS);
/** A vehicle by its rank: among the caller's own most of the time, else among all. */
const nth = fc.nat({ max: 9 });
const FIRST_OF_ALL = 7;
const hours = fc.integer({ min: -48, max: 72 }).map((steps) => steps * 12);
/** From now, by the clock of the sandbox. */
const near = fc.constantFrom(0, 0, 0, -1, -24, -24 * 90, 1, 24);
const data = fc.constantFrom<object>(
  {},
  { motif: 'PHOTOS_MANQUANTES' },
  { motif: 'VALEUR_INSUFFISANTE' },
  { motif: 'CODE_INVENTE' },
  { motif: 3 },
  { commissariat: 'RENNES' },
  { prixFrappe: '1200.00', nomClient: 'HADDAD' },
  { prixFrappe: '0.00' },
  { prixFrappe: 1200 },
  { surprise: true },
);

const kind = <Kind extends string, Fields>(name: Kind, weight: number, fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) => ({
  weight,
  arbitrary: fc.record({ kind: fc.constant(name), ...fields }) as fc.Arbitrary<{ kind: Kind } & Fields>,
});

const command = fc.oneof(
  kind('deposer', 6, {
    who,
    correlation: fc.nat({ max: 2 }),
    variant: fc.nat({ max: 1 }),
    pound: fc.boolean(),
    plate: fc.constantFrom('BX-482-TR', ...PLATES),
  }),
  kind('completer', 3, { who, nth, variant: fc.nat({ max: 1 }) }),
  kind('retirer', 1, { who, nth }),
  kind('enlever', 3, { who, nth, near }),
  kind('restituer', 1, { who, nth, near }),
  kind('rechercher', 3, { who, from: hours, to: hours, entite: fc.constantFrom(0, 1, 2) }),
  kind('lire', 2, { who, nth }),
  kind('evenement', 8, { nth, event: fc.constantFrom(...EVENTS, 'inventer', 'constructor'), data }),
  kind('ouvert', 8, { nth, rank: fc.nat({ max: 5 }), data }),
  kind('horloge', 3, { hours }),
  kind('progression', 2, { mode: fc.constantFrom('manual', 'immediate', 'time', 'reads:1', 'reads:3', 'reads:0') }),
);

/** What one of the two depositors, the Domaine or the owner of the sandbox does. */
export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

export const lives = (maxLength: number): fc.Arbitrary<Command[]> => fc.array(command, { minLength: 3, maxLength, size: 'max' });

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly error: string | null;
}

const unlimited = await loadDocuments().then((documents) => ({
  ...documents,
  biens: [],
  fixtures: {
    ...documents.fixtures,
    applications: documents.fixtures.applications.map((application) => ({
      ...application,
      habilitations: application.habilitations.map((one) => ({ ...one, quotaParMinute: null })),
    })),
  },
}));

async function enter(sandbox: Awaited<ReturnType<typeof startSandbox>>, slug: Slug) {
  const client = await deposantFor(sandbox, slug);
  const first = await prepareDeposit(client);
  const second = await prepareDeposit(client, { idCorrelation: 'AUTRE' });
  return { client, entites: [first, second] as const };
}

/** A sandbox in which the two have each two entities, and nothing deposited; the caller closes it. */
export async function openWorld() {
  const sandbox = await startSandbox({ documents: unlimited });
  const domaine = domaineOf(sandbox);
  const sides = {
    'si-fourrieres': await enter(sandbox, 'si-fourrieres'),
    'editeur-demonstration': await enter(sandbox, 'editeur-demonstration'),
  };
  /** Numbers given, in order, and who deposited what. */
  const deposits: { readonly id: number; readonly who: Slug; readonly remise: Raw }[] = [];

  async function send(slug: Slug, method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await sides[slug].client.send(method, path, body);
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text), error: response.headers.get('x-sandbox-error') };
  }

  const at = (offset: number): string => new Date(Date.parse(NOW) + offset * HOUR_MS).toISOString();
  const later = (offset: number): string => new Date(sandbox.clock.now() + offset * HOUR_MS).toISOString();
  function pick(rank: number, slug?: Slug) {
    const among = deposits.filter((one) => slug === undefined || rank >= FIRST_OF_ALL || one.who === slug);
    return among[rank % (among.length || 1)] ?? { id: 1_300_000_099, who: 'nobody', remise: remiseOf() };
  }

  async function deposer({ who: slug, correlation, variant, pound, plate }: Command & { kind: 'deposer' }): Promise<Answer> {
    const remise = remiseOf({
      ...sides[slug].entites[variant as 0 | 1],
      idCorrelation: `SIF${correlation}`,
      description: `REMISE DE ${slug}`,
      fourriereAdministrative: pound,
      numeroImmatriculation: plate,
    });
    const answer = await send(slug, 'POST', '/vehicules', remise);
    const { id } = answer.body as { id?: number };
    if (id !== undefined && !deposits.some((one) => one.id === id)) deposits.push({ id, who: slug, remise });
    return answer;
  }

  const operations = {
    deposer,
    completer: ({ who: slug, nth: rank, variant }: Command & { kind: 'completer' }) =>
      send(slug, 'PUT', `/vehicules/${pick(rank, slug).id}`, { ...pick(rank, slug).remise, modele: `VARIANTE ${variant}` }),
    retirer: ({ who: slug, nth: rank }: Command & { kind: 'retirer' }) => send(slug, 'DELETE', `/vehicules/${pick(rank, slug).id}`),
    enlever: ({ who: slug, nth: rank, near: offset }: Command & { kind: 'enlever' }) =>
      send(slug, 'PUT', `/vehicules/${pick(rank, slug).id}/enlevement`, { trigrammeSIP: SIP, dateEnlevement: later(offset) }),
    restituer: ({ who: slug, nth: rank, near: offset }: Command & { kind: 'restituer' }) =>
      send(slug, 'PUT', `/vehicules/${pick(rank, slug).id}/restitution`, { trigrammeSIP: SIP, dateRestitution: later(offset) }),
    lire: ({ who: slug, nth: rank }: Command & { kind: 'lire' }) => send(slug, 'GET', `/vehicules/${pick(rank, slug).id}`),
    rechercher: ({ who: slug, from, to, entite }: Command & { kind: 'rechercher' }) =>
      send(slug, 'POST', '/vehicules/_search', {
        ...{ trigrammeSIP: SIP, dateDebut: at(from), dateFin: at(to) },
        ...(entite < 2 && { idEntitesRemettantes: [sides[slug].entites[entite as 0 | 1].idEntiteRemettante] }),
      }),
    evenement: ({ nth: rank, event, data: brought }: Command & { kind: 'evenement' }) =>
      admin('POST', `/vehicules/${pick(rank).id}/events`, { event, ...brought }),
    /** One of the events that are open; what it brings is right when it is asked for by its schema. */
    ouvert: async ({ nth: rank, rank: choice, data: brought }: Command & { kind: 'ouvert' }) => {
      const { open = [] } = await domaine.vehicule(pick(rank).id);
      const mine = open.filter(({ actor }) => actor === 'domaine') as readonly Raw[];
      const chosen = mine[choice % (mine.length || 1)];
      const right = { motif: 'PHOTOS_MANQUANTES', commissariat: 'LYON', prixFrappe: '900.00' };
      const wanted = Object.entries(right).filter(([field]) => field in (chosen?.data?.properties ?? {}));
      const all = chosen?.data ? { ...Object.fromEntries(wanted), ...(choice % 3 === 0 ? brought : {}) } : {};
      return admin('POST', `/vehicules/${pick(rank).id}/events`, { event: chosen?.event ?? 'rien', ...all });
    },
    horloge: async ({ hours: offset }: Command & { kind: 'horloge' }) => {
      sandbox.clock.advance(offset * HOUR_MS);
      for (const side of Object.values(sides)) await side.client.renewToken();
      return { status: 200, body: null, error: null };
    },
    progression: ({ mode }: Command & { kind: 'progression' }) => admin('PUT', '/progression', { mode }),
  };

  async function admin(method: string, path: string, body: unknown): Promise<Answer> {
    const answer = await domaine.call(method, `/hermes${path}`, body);
    return { ...answer, error: (answer.body as { error?: string }).error ?? null };
  }

  return {
    sandbox,
    deposits,
    sides,
    at,
    perform: (one: Command): Promise<Answer> => (operations[one.kind] as (command: Command) => Promise<Answer>)(one),
    pick,
    /** All that the owner of the sandbox sees, which settles what is due. */
    look: async (): Promise<readonly Raw[]> => Promise.all(deposits.map(({ id }) => domaine.vehicule(id))),
    search: async (slug: Slug) =>
      (
        await send(slug, 'POST', '/vehicules/_search', {
          trigrammeSIP: SIP,
          dateDebut: '2000-01-01T00:00:00Z',
          dateFin: '2100-01-01T00:00:00Z',
        })
      ).body,
    progression: async () => (await domaine.call('GET', '/hermes/progression')).body as { mode: string },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Lives a life, with something to check around each command. */
export async function live(
  commands: readonly Command[],
  around: (world: World, command: Command, run: () => Promise<Answer>) => Promise<unknown>,
): Promise<void> {
  const world = await openWorld();
  try {
    for (const one of commands) await around(world, one, () => world.perform(one));
  } finally {
    await world.sandbox.close();
  }
}
