import { beforeEach, describe, expect, test } from 'vitest';
import { sandboxOverEditedData } from '../../support/data-folder.ts';
import { DEPOSANT, type DeposantClient, deposantFor, entiteOf, instant, lieuOf, prepareDeposit, remiseOf } from '../../support/hermes.ts';
import { FULL_ACCESS, sandboxForTest } from '../../support/sandbox.ts';
import { refused, row } from './parties.ts';

/** Two applications that both have the trigramme SIF, with elements and a vehicle of the same idCorrelation. */
let mine: DeposantClient;
let theirs: DeposantClient;
const MINE = { idEntiteRemettante: 1_100_000_002, idLieuDepot: 1_200_000_002 };
const THEIRS = { idEntiteRemettante: 1_100_000_003, idLieuDepot: 1_200_000_003 };
const [MY_ID, THEIR_ID] = [1_300_000_005, 1_300_000_006];
beforeEach(async () => {
  const sandbox = await sandboxForTest();
  [mine, theirs] = [await deposantFor(sandbox, DEPOSANT), await deposantFor(sandbox, FULL_ACCESS)];
  expect([await prepareDeposit(mine), await prepareDeposit(theirs)]).toEqual([MINE, THEIRS]);
  expect((await mine.post('/vehicules', remiseOf(MINE))).body).toMatchObject({ id: MY_ID });
  expect((await theirs.post('/vehicules', remiseOf({ ...THEIRS, marque: 'AUTRE' }))).body).toMatchObject({ id: THEIR_ID });
});

describe('two applications under one trigramme', () => {
  test('list and find their own only', async () => {
    const idsOf = async (client: DeposantClient, path: string) => ((await client.get(path)).body as { id: string }[]).map(({ id }) => id);
    expect(await idsOf(mine, '/referentiels/entitesremettantes')).toEqual(['1100000002']);
    expect(await idsOf(theirs, '/referentiels/entitesremettantes')).toEqual(['1100000001', '1100000003']);
    expect(await idsOf(mine, '/referentiels/lieux-de-depot')).toEqual(['1200000002']);
    expect(await idsOf(theirs, '/referentiels/lieux-de-depot')).toEqual(['1200000001', '1200000003']);
    const found = async (client: DeposantClient, more: object = {}) =>
      ((await client.search(instant(-1), instant(1), { ...more })).body as { id: number }[]).map(({ id }) => id);
    expect([await found(mine), await found(theirs)]).toEqual([[MY_ID], [THEIR_ID]]);
    expect(await found(mine, { idEntitesRemettantes: [THEIRS.idEntiteRemettante] })).toEqual([]);
  });

  test('read and change their own vehicles only', async () => {
    const before = await theirs.get(`/vehicules/${THEIR_ID}`);
    const unknown = refused(
      'vehicule-unknown',
      row(String(THEIR_ID), ['BIEN_INCONNU', 'aucun véhicule de votre application ne porte ce numéro']),
    );
    const path = `/vehicules/${THEIR_ID}`;
    expect([
      await mine.get(path),
      await mine.delete(path),
      await mine.put(path, remiseOf(MINE)),
      await mine.put(`${path}/enlevement`, { trigrammeSIP: 'SIF', dateEnlevement: instant(0) }),
      await mine.put(`${path}/restitution`, { trigrammeSIP: 'SIF', dateRestitution: instant(0) }),
    ]).toEqual([unknown, unknown, unknown, unknown, unknown]);
    expect(await theirs.get(`/vehicules/${THEIR_ID}`)).toEqual(before);
  });

  test('refer to their own entities and places only', async () => {
    const entite = [
      'REFERENCE_INCONNUE',
      'idEntiteRemettante : aucune entité remettante de votre système ne porte cet identifiant',
    ] as const;
    const lieu = ['REFERENCE_INCONNUE', 'idLieuDepot : aucun lieu de dépôt de votre système ne porte cet identifiant'] as const;
    expect(await mine.post('/vehicules', remiseOf({ ...THEIRS, idCorrelation: 'X' }))).toEqual(
      refused('request-malformed', row('X', entite, lieu)),
    );
    expect(
      await mine.post('/referentiels/lieux-de-depot', [lieuOf({ idCorrelation: 'X', idEntiteRemettante: THEIRS.idEntiteRemettante })]),
    ).toEqual(refused('request-malformed', row('X', entite)));
  });

  test('replay their own deposits and elements only', async () => {
    expect((await mine.post('/vehicules', remiseOf(MINE))).body).toMatchObject({ id: MY_ID });
    expect((await theirs.post('/vehicules', remiseOf({ ...THEIRS, marque: 'AUTRE' }))).body).toMatchObject({ id: THEIR_ID });
    expect((await theirs.post('/referentiels/entitesremettantes', [entiteOf()])).body).toEqual([
      { idCorrelation: 'SIF-ENT-1', id: '1100000003' },
    ]);
    expect((await mine.post('/referentiels/entitesremettantes', [entiteOf()])).body).toEqual([
      { idCorrelation: 'SIF-ENT-1', id: '1100000002' },
    ]);
  });
});

test('an application that has lost a trigramme no longer sees what it handed over under it', async () => {
  const lose = `UPDATE applications SET document = replace(document, '["EDI","SIF"]', '["SIF"]')`;
  const client = await deposantFor(await sandboxOverEditedData((db) => db.prepare(lose).run()), FULL_ACCESS);
  expect(await client.get('/referentiels/entitesremettantes')).toEqual({ status: 200, body: [] });
  expect(await client.get('/referentiels/lieux-de-depot')).toEqual({ status: 200, body: [] });
  expect(await client.get('/vehicules/1300000001')).toMatchObject({ status: 404 });
  expect(await client.search(instant(-365), instant(0), { trigrammeSIP: 'EDI' })).toMatchObject({ status: 403 });
});
