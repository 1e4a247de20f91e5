import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { adminOf, personOf } from '../support/admin.ts';
import { domaineOf, remiseOf } from '../support/hermes.ts';
import { applicationOf, fixtures, headersFor, NOW, read, sandboxForTest, teleserviceOf, UNLIMITED } from '../support/sandbox.ts';

type Admin = ReturnType<typeof adminOf>;
type Change = readonly [method: string, path: string, body?: unknown];

const keyOf = (start: string) => start + String(Number(start) % 511).padStart(3, '0');
const slug = fc.constantFrom(...fixtures.personnes.filter(({ identitePublique }) => !identitePublique).map((personne) => personne.slug));
const foyer = fc.constantFrom(...fixtures.foyers.map((one) => one.foyer));
const application = fc.constantFrom(...fixtures.applications.map((one) => one.slug));
const spi = fc.integer({ min: 3_000_000_000, max: 3_099_000_000 }).map((start) => keyOf(String(start)));
/** Text that YAML would take for something else, or must quote. */
const text = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '1e3',
    '0x1F',
    '~',
    '- a',
    '# b',
    'a: b',
    '2026-01-01',
    ' .inf',
    "l'été",
    '"',
    'a\nb',
    '\u2028',
    '💶',
    'NO',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((word) => !/\p{Surrogate}/u.test(word)),
);
const name = fc.constantFrom('DURAND', 'D’ARC', 'LE GALL', 'ÇA', 'NULL', 'YES');
const amount = fc.integer({ min: 0, max: 90_000 });

const onVehicule = (id: number) => `/hermes/vehicules/${1_300_000_001 + id}`;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(slug, name, fc.boolean(), text)
    .map(([who, nomUsage, communicable, histoire]): Change => ['PATCH', `/personas/${who}`, { nomUsage, communicable, histoire }]),
  fc.tuple(slug, spi).map(([who, other]): Change => ['PATCH', `/personas/${who}`, { spi: other }]),
  slug.map((who): Change => ['DELETE', `/personas/${who}`]),
  fc
    .tuple(spi, fc.nat(9), text)
    .map(([other, rank, usage]): Change => ['PUT', `/personas/neuf-${rank}`, personOf({ slug: `neuf-${rank}`, spi: other, usage })]),
  fc
    .tuple(foyer, amount, fc.constantFrom('n-1', 'n-2', '2023'))
    .map(([who, euros, year]): Change => ['PATCH', `/situations/${who}`, { annees: { [year]: { cases: { '1AJ': euros } } } }]),
  foyer.map((who): Change => ['DELETE', `/situations/${who}`]),
  fc
    .nat(9)
    .chain((rank) =>
      amount.map(
        (euros): Change => [
          'PUT',
          `/situations/neuf-${rank}`,
          { foyer: `neuf-${rank}`, declarants: [`neuf-${rank}`], situationFamille: 'C', annees: { '2025': { cases: { '1AJ': euros } } } },
        ],
      ),
    ),
  fc.tuple(application, fc.boolean(), text).map(([which, bloquee, nom]): Change => ['PATCH', `/applications/${which}`, { bloquee, nom }]),
  fc
    .tuple(application, fc.constantFrom('r2p', 'sfip', 'impot-particulier'))
    .map(([which, api]): Change => ['DELETE', `/applications/${which}/habilitations/${api}`]),
  fc.tuple(fc.nat(99), text, fc.constantFrom('AA-001-AA', 'RF-001-RF')).map(
    ([rank, description, numeroImmatriculation]): Change => [
      'POST',
      '/hermes/vehicules',
      {
        application: 'editeur-demonstration',
        remise: remiseOf({
          trigrammeSIP: 'EDI',
          idCorrelation: `EDI-N-${rank}`,
          idEntiteRemettante: 1100000001,
          idLieuDepot: 1200000001,
          description,
          numeroImmatriculation,
        }),
      },
    ],
  ),
  fc.tuple(fc.nat(5), fc.constantFrom('accepter', 'refuser', 'demander-complement', 'constater-presence')).map(
    ([id, event]): Change => [
      'POST',
      `${onVehicule(id)}/events`,
      {
        event,
        ...(event === 'refuser' && { motif: 'HORS_DELAI' }),
        ...(event === 'demander-complement' && { motif: 'PHOTOS_MANQUANTES' }),
      },
    ],
  ),
  fc.tuple(fc.nat(5), text).map(([id, description]): Change => ['PATCH', onVehicule(id), { description }]),
  fc.nat(5).map((id): Change => ['DELETE', onVehicule(id)]),
  fc.constantFrom('manual', 'immediate', 'time', 'reads:3').map((mode): Change => ['PUT', '/hermes/progression', { mode }]),
  fc.constantFrom('PT1M', 'P3D', 'P40D', 'P1Y').map((advance): Change => ['POST', '/clock', { advance }]),
  fc.constantFrom(1, 60).map((scale): Change => ['POST', '/clock', { scale }]),
);

/** What a client reads of a bac, through every API: every person it was born with, and the goods of one depositor. */
async function answersOf({ fetch }: Sandbox, admin: Admin, credentials: { readonly clientId: string; readonly clientSecret: string }) {
  const scope = applicationOf(UNLIMITED)
    .habilitations.flatMap(({ ressources }) => ressources)
    .join(' ');
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope,
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
  });
  const { access_token: token } = (await (await fetch('/token', { method: 'POST', body })).json()) as { access_token?: string };
  const get = async (api: string, path: string) => {
    const headers = headersFor(token ?? '', teleserviceOf(UNLIMITED, api), { 'x-correlation-id': '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e' });
    const answer = await read(await fetch(path, { headers }));
    return [path, answer.status, answer.body];
  };
  const { entries } = (await admin.ask('GET', '/personas')).body as { entries: { spi: string }[] };
  const answers: unknown[] = [token !== undefined];
  for (const { spi } of entries.filter((_one, rank) => rank % 4 === 0)) {
    answers.push(await get('r2p', `/r2p/v1/personne/${spi}`), await get('sfip', `/sfip/v1/demandeDeService/02AA/personne?spi=${spi}`));
    for (const resource of [
      'situations/ir/assiettes/annrev/2025',
      'situations/ir/assiettes/annrev/2023',
      'dernieresituation/ir/assiettes/deuxans',
    ])
      answers.push(await get('impot-particulier', `/impotparticulier/1.0/spi/${spi}/${resource}`));
  }
  const { vehicules } = (await admin.ask('GET', '/hermes/vehicules')).body as { vehicules: { id: number }[] };
  for (const { id } of vehicules) answers.push({ ...((await admin.ask('GET', `/hermes/vehicules/${id}`)).body as object), bac: '' });
  return answers;
}

interface Bac {
  readonly id: string;
  readonly admin: Admin;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
}

async function openBac(sandbox: Sandbox, id: string, set: string): Promise<Bac> {
  const { body } = await domaineOf(sandbox).call('POST', '/bacs', { id, fixtures: set, now: NOW, frozen: true });
  const { applications } = body as { applications: { slug: string; clientId: string; clientSecret: string }[] };
  const credentials = applications.find((one) => one.slug === UNLIMITED);
  if (!credentials) throw new Error(`no ${UNLIMITED} in the bac`);
  return { id, admin: adminOf(sandbox, id), credentials };
}

test('whatever was changed, a bac loaded from the export of another exports the same bytes, and answers the same', {
  timeout: 120_000,
}, async () => {
  const sandbox = await sandboxForTest();
  let rank = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 40, size: 'max' }), async (changes) => {
      rank += 1;
      const [from, to] = [await openBac(sandbox, `a${rank}`, 'complet'), await openBac(sandbox, `b${rank}`, 'vide')];
      for (const [method, path, body] of changes) expect((await from.admin.ask(method, path, body)).status).toBeLessThan(500);
      const exported = await from.admin.exported();
      expect(await to.admin.load(exported)).toMatchObject({ status: 200 });
      expect(await to.admin.exported()).toBe(exported);
      expect(await answersOf(sandbox, to.admin, to.credentials)).toEqual(await answersOf(sandbox, from.admin, from.credentials));
      for (const { id } of [from, to]) await domaineOf(sandbox).call('DELETE', `/bacs/${id}`);
    }),
    { numRuns: 8 },
  );
});
