import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sandbox } from '../../src/sandbox.ts';
import { adminOf, applicationEntry, type Json, personOf } from '../support/admin.ts';
import { folderForTest } from '../support/data-folder.ts';
import { deposantFor, deposit, domaineOf, prepareDeposit } from '../support/hermes.ts';
import {
  applicationOf,
  clientFor,
  FULL_ACCESS,
  NOW,
  personaOf,
  sandboxForFile,
  sandboxForTest,
  startSandbox,
  tokenFor,
} from '../support/sandbox.ts';

const sandbox = await sandboxForFile();

/** A bac of its own, empty of people, its clock frozen elsewhere. */
async function emptyBac({ fetch }: Sandbox, id: string) {
  const { call } = domaineOf({ fetch });
  const { body } = await call('POST', '/bacs', { id, fixtures: 'vide', now: '2026-01-01T00:00:00Z', frozen: true });
  return body as { applications: { slug: string; clientId: string; clientSecret: string }[] };
}

describe('the export of a bac', () => {
  test('is one YAML document, marked as fictitious, without any credentials', async () => {
    const response = await sandbox.fetch('/_sandbox/fixtures');
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/yaml; charset=utf-8']);
    expect(text.split('\n')[0]).toBe("# Données fictives : le contenu d'un bac.");
    const document = parse(text) as Record<string, Json[]>;
    expect(Object.entries(document).map(([key, list]) => [key, list.length])).toEqual([
      ['personas', 105],
      ['situations', 94],
      ['applications', 22],
      ['biens', 1],
      ['reglages', undefined],
    ]);
    expect(document.reglages).toEqual({ horloge: { instant: NOW, arretee: true }, progression: 'manual' });
    for (const { clientId, secret } of [applicationOf(FULL_ACCESS)])
      expect([text.includes(clientId), text.includes(secret)]).toEqual([false, false]);
  });

  test('has the client ids and the hashes of the secrets on demand', async () => {
    const [first] = (parse(await adminOf(sandbox).exported('?credentials=true')) as { applications: Json[] }).applications;
    expect(first).toMatchObject({
      clientId: applicationOf(String(first?.slug)).clientId,
      secretSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await sandbox.fetch('/_sandbox/fixtures?credentials=1')).status).toBe(400);
    expect((await sandbox.fetch('/_sandbox/fixtures?bac=ailleurs')).status).toBe(404);
  });

  test('says that the clock follows real time rather than when it was', async () => {
    const own = await sandboxForTest();
    own.clock.follow();
    const admin = adminOf(own);
    const text = await admin.exported();
    expect((parse(text) as Json).reglages).toEqual({ horloge: 'reelle', progression: 'manual' });
    await emptyBac(own, 'autre');
    expect((await adminOf(own, 'autre').load(text)).status).toBe(200);
    expect(await adminOf(own, 'autre').exported()).toBe(text);
  });
});

describe('loaded into another bac', () => {
  test('is that bac to the byte; it keeps the credentials it had', async () => {
    const own = await sandboxForTest();
    const client = await deposantFor(own);
    const goods = await prepareDeposit(client);
    const domaine = domaineOf(own);
    await domaine.progression('time');
    const id = await deposit(client, goods);
    const gone = await deposit(client, { ...goods, idCorrelation: 'SIF0000002' });
    await client.delete(`/vehicules/${gone}`);
    own.clock.advance(7 * 86_400_000);
    await domaine.vehicule(id);
    const text = await adminOf(own).exported();
    const { applications } = await emptyBac(own, 'autre');
    const { status, body } = await adminOf(own, 'autre').load(text);
    expect([status, body]).toEqual([
      200,
      {
        bac: 'autre',
        personas: 105,
        situations: 94,
        vehicules: 6,
        applications: applications.map(({ slug, clientId }) => ({ slug, clientId })),
      },
    ]);
    expect(await adminOf(own, 'autre').exported()).toBe(text);
    const view = await domaine.vehicule(id);
    expect(view.history.length).toBeGreaterThan(1);
    expect((await domaine.call('GET', `/hermes/vehicules/${id}?bac=autre`)).body).toEqual({ ...view, bac: 'autre' });
  });

  test('answers its clients at once: the people, the conventions and the clock of the document', async () => {
    const own = await sandboxForTest();
    const text = await adminOf(own).exported();
    const { applications } = await emptyBac(own, 'autre');
    const { clientId, clientSecret } = applications.find(({ slug }) => slug === FULL_ACCESS) ??
      applications[0] ?? { clientId: '', clientSecret: '' };
    const ask = () =>
      own.fetch('/token', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          scope: 'RessourceIR',
          client_id: clientId,
          client_secret: clientSecret,
        }),
      });
    const before = await ask();
    await adminOf(own, 'autre').load(text);
    const after = await ask();
    expect([before.status, after.status, after.headers.get('date')]).toEqual([200, 200, 'Tue, 15 Sep 2026 10:00:00 GMT']);
  });

  test('gives fresh credentials to the applications that it did not have, and tells them', async () => {
    const own = await sandboxForTest();
    const admin = adminOf(own);
    const created = await admin.ask('POST', '/applications', applicationEntry());
    const { entry } = created.body as { entry: Json };
    const text = await admin.exported('?credentials=true');
    await emptyBac(own, 'autre');
    const { body } = await adminOf(own, 'autre').load(text);
    const { applications } = body as { applications: { slug: string; clientId: string; clientSecret?: string }[] };
    expect(applications.filter(({ clientSecret }) => clientSecret !== undefined).map(({ slug }) => slug)).toEqual(['essai']);
    const fresh = applications.find(({ slug }) => slug === 'essai');
    expect(fresh?.clientId).not.toBe(entry.clientId);
    const token = await own.fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'api_r2p_resolution_spi',
        client_id: fresh?.clientId ?? '',
        client_secret: fresh?.clientSecret ?? '',
      }),
    });
    expect(token.status).toBe(200);
  });

  test('takes the credentials of the document where no other bac holds them', async () => {
    const first = await sandboxForTest();
    const created = (await adminOf(first).ask('POST', '/applications', applicationEntry())).body as { entry: Json; clientSecret: string };
    const text = await adminOf(first).exported('?credentials=true');
    const second = await sandboxForTest();
    expect((await adminOf(second).load(text)).status).toBe(200);
    expect(await adminOf(second).exported('?credentials=true')).toBe(text);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'api_r2p_resolution_spi',
      client_id: String(created.entry.clientId),
      client_secret: created.clientSecret,
    });
    expect((await second.fetch('/token', { method: 'POST', body })).status).toBe(200);
  });
});

describe('loaded into the bac it came from', () => {
  test('keeps tokens, consents and journal of what it still has, and forgets those of what it lost', async () => {
    const own = await sandboxForTest();
    const admin = adminOf(own);
    const [kept, lost] = [await clientFor(own, FULL_ACCESS), await clientFor(own, 'cantine-rennes')];
    const spi = personaOf('lea-moreau').spi;
    expect((await kept.r2p(`/personne/${spi}`)).status).toBe(200);
    const document = parse(await admin.exported()) as { applications: Json[]; situations: Json[]; personas: Json[] };
    const changed = {
      ...document,
      applications: document.applications.filter(({ slug }) => slug !== 'cantine-rennes'),
      situations: document.situations.filter(({ foyer }) => foyer !== 'moreau'),
    };
    expect((await admin.load(JSON.stringify(changed), 'application/json')).status).toBe(200);
    expect((await kept.r2p(`/personne/${spi}`)).status).toBe(200);
    expect((await kept.ip(`/spi/${spi}/situations/ir/assiettes/annrev/2025`)).status).toBe(410);
    expect((await lost.ip(`/spi/${spi}/situations/ir/assiettes/annrev/2025`)).status).toBe(401);
    const { calls } = (await (await own.fetch('/_sandbox/journal')).json()) as { calls: unknown[] };
    expect(calls.length).toBeGreaterThan(3);
    await own.fetch('/_sandbox/bacs/commun/reset', { method: 'POST' });
    expect((await tokenFor(own, 'cantine-rennes')).length).toBeGreaterThan(10);
  });

  test.each(['', '\n', '# a whole file that lost its lines - personas: []', '{}', '---'])(
    'leaves it as it is when it is %j',
    async (document) => {
      const own = await sandboxForTest();
      const admin = adminOf(own);
      const before = await admin.exported();
      expect(await admin.load(document)).toMatchObject({
        status: 400,
        body: {
          error: 'fixtures-refused',
          message: expect.stringContaining(
            'the document: holds nothing (curl takes a file whole with --data-binary, not with -d); to empty a bac, write "personas: []"',
          ),
        },
      });
      expect(await admin.exported()).toBe(before);
    },
  );

  test('empties it when a section is empty and the others absent, and leaves its clock', async () => {
    const own = await sandboxForTest();
    const admin = adminOf(own);
    expect(await admin.load('personas: []')).toEqual({
      status: 200,
      body: { bac: 'commun', personas: 0, situations: 0, vehicules: 0, applications: [] },
    });
    expect(parse(await admin.exported())).toEqual({
      personas: [],
      situations: [],
      applications: [],
      biens: [],
      reglages: { horloge: { instant: NOW, arretee: true }, progression: 'manual' },
    });
    expect((await admin.ask('POST', '/personas', personOf())).status).toBe(201);
  });
});

describe('a document is refused whole, with the line of each fault', () => {
  const PERSON =
    '- { slug: a, histoire: a, usage: a, spi: 3099999901005, sexe: F, nomNaissance: A, prenoms: A, naissance: { date: 1990, pays: 99109 }, adresse: { codePostal: 44000, commune: 44109, libelle: NANTES } }';
  const APPLICATION = '- { slug: x, nom: x, histoire: x, organisation: x, habilitations: [] }';
  const remise = (changes: Json = {}) => JSON.stringify({ trigrammeSIP: 'SIF', idCorrelation: 'A', ...changes });
  test.each([
    ['not YAML', 'personas: [', ['1:12: not valid YAML: ']],
    ['a list', '- a', ['1:1: the document: must have keys, among personas, situations, applications, biens, pannes, reglages']],
    ['a misspelt section', 'persona: []', ['1:1: the document: unknown key "persona" (did you mean "personas"?)']],
    ['a fault that is none', 'pannes:\n  - a', ['2:5: panne n° 1: expected keys and values']],
    ['a section that is no list', 'personas: { a: b }', ['1:11: persona: personas must be a list']],
    ['an alias that leads nowhere', 'personas: *a', ['document:1:11: "*a" stands for nothing: no "&a" comes before it']],
    [
      'faults of three sections',
      `personas:\n  ${PERSON.replace('sexe: F', 'sexe: X')}\nsituations:\n  - { foyer: f, declarants: [b], situationFamille: C, annees: { 2025: {} } }\napplications:\n  ${APPLICATION.replace('nom: x', 'nome: x')}`,
      [
        '2:65: persona "a": sexe: unknown value "X" (one of F, M)',
        '4:30: foyer "f": declarants.0: unknown persona "b"',
        '6:16: application "x": unknown key "nome" (did you mean "nom"?)',
      ],
    ],
    [
      'a person twice',
      `personas:\n  ${PERSON}\n  ${PERSON}`,
      [
        '3:13: persona "a": slug: "a" is already that of persona "a"',
        '3:44: persona "a": spi: "3099999901005" is already that of persona "a"',
      ],
    ],
    ['an application of no one', 'biens:\n  - { application: y }', ['2:20: biens "y": application: unknown application "y"']],
    [
      'goods out of format, that refer to nothing, in a status that is none',
      `applications:\n  ${APPLICATION}\nbiens:\n  - application: x\n    vehicules:\n      - { id: 1, statut: Propose, misAJour: '2026-01-01T00:00:00Z', remise: ${remise({ idEntiteRemettante: 5, idLieuDepot: 6 })} }`,
      [
        'vehicules.0.statut: unknown status "Propose" (did you mean "Proposé"?)',
        'vehicules.0.remise.idEntiteRemettante: no entite of the application has the number 5',
        'vehicules.0.remise.marque: missing',
      ],
    ],
    [
      'an instant that is none',
      "reglages: { horloge: { instant: '2026-02-30T00:00:00Z' } }",
      ['1:33: reglages: horloge.instant: "2026-02-30T00:00:00Z" is not an instant'],
    ],
    ['a progression that is none', 'reglages: { progression: lente }', ['1:26: reglages: progression: "lente" is not a progression']],
  ])('%s', async (_fault, text, messages) => {
    const admin = adminOf(sandbox);
    const before = await admin.exported('?credentials=true');
    const { status, body } = await admin.load(text);
    const { error, message, faults } = body as { error: string; message: string; faults: { line: number; message: string }[] };
    expect([status, error, faults.length]).toEqual([400, 'fixtures-refused', message.split('\n').length]);
    for (const expected of messages) expect(message).toContain(expected);
    expect(await admin.exported('?credentials=true')).toBe(before);
  });

  test('in JSON, with its line too', async () => {
    expect(await adminOf(sandbox).load('{\n  "personas": [\n    { "slug": "A" }\n  ]\n}', 'application/json')).toMatchObject({
      status: 400,
      body: {
        faults: expect.arrayContaining([{ line: 3, column: 15, message: expect.stringContaining('persona "A": slug: "A" is not a slug') }]),
      },
    });
  });

  test('an alias that grows without end', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, rank) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[rank]}`).join(',')}]`),
    ];
    expect(await adminOf(sandbox).load(bomb.join('\n'))).toMatchObject({ status: 400, body: { error: 'fixtures-refused' } });
  });

  test('a body of another kind, or over its limit; up to it, more than elsewhere', async () => {
    const admin = adminOf(sandbox);
    expect(await admin.load('personas: []', 'text/plain')).toMatchObject({ status: 415, body: { error: 'media-type-unsupported' } });
    expect(await admin.load(`#${' '.repeat(32 * 1024 * 1024)}`)).toEqual({
      status: 413,
      body: { error: 'body-too-large', message: 'the body is over 33554432 bytes' },
    });
    const large = `- ${' '.repeat(2 * 1024 * 1024)}a`;
    expect((await admin.load(large)).status).toBe(400);
    expect((await adminOf(sandbox).ask('POST', '/personas', { a: ' '.repeat(1024 * 1024) })).status).toBe(413);
  });
});

test('what was loaded into a data folder is there after a restart', async () => {
  const data = folderForTest();
  const first = await startSandbox({ data });
  const admin = adminOf(first);
  await admin.ask('PATCH', '/personas/lea-moreau', { spi: '3099999902006' });
  expect((await admin.load((await admin.exported()).replaceAll('lea-moreau', 'lea-durand'))).status).toBe(200);
  const text = await admin.exported('?credentials=true');
  await first.close();
  const second = await sandboxForTest({ data });
  expect(await adminOf(second).exported('?credentials=true')).toBe(text);
  expect(await adminOf(second).entry('/personas/lea-durand')).toMatchObject({ spi: '3099999902006' });
});

test('a bac with runtime changes is cloned, kept and brought back as it is exported', async () => {
  const own = await sandboxForTest();
  const admin = adminOf(own);
  await admin.ask('DELETE', '/applications/cantine-rennes');
  await admin.ask('PATCH', '/situations/moreau', { annees: { 'n-1': { cases: { '1AJ': 1 } } } });
  const text = await admin.exported();
  const { call } = domaineOf(own);
  await call('PUT', '/snapshots/ici');
  await call('POST', '/bacs/commun/clone', { id: 'copie' });
  expect(await adminOf(own, 'copie').exported()).toBe(text);
  await admin.load('');
  await call('POST', '/snapshots/ici/load');
  expect(await admin.exported()).toBe(text);
  await call('POST', '/bacs/copie/reset');
  await call('POST', '/bacs/commun/reset');
  const [reset, copied] = [await admin.exported('?credentials=true'), await adminOf(own, 'copie').exported('?credentials=true')];
  const idsOf = (exported: string) =>
    (parse(exported) as { applications: { clientId: string }[] }).applications.map(({ clientId }) => clientId);
  expect(idsOf(reset).filter((clientId) => idsOf(copied).includes(clientId))).toEqual([]);
});
