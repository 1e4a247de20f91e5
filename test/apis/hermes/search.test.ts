import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { deposantFor, entiteOf, instant, lieuOf } from '../../support/hermes.ts';
import { FULL_ACCESS, startSandbox } from '../../support/sandbox.ts';
import { type Parties, partiesForTest, partiesOf, refused, row } from './parties.ts';

const ID = 1_300_000_005;
const AT = '2026-09-15T10:00:00.000Z';
const found = (id: number, idCorrelation: string, statut = 'Proposé', changes: object = {}) => ({
  idCorrelation,
  id,
  statut,
  dateReception: AT,
  dateQualification: null,
  dateVente: null,
  datePaiement: null,
  raisonSocialeSociete: null,
  prenomClient: null,
  nomClient: null,
  prixFrappe: null,
  ...changes,
});
const idsOf = (answer: { body: unknown }) => (answer.body as { id: number }[]).map(({ id }) => id);

/** Two entities with a vehicle each, that no test changes. */
let sandbox: Sandbox;
let search: Parties['search'];
beforeAll(async () => {
  sandbox = await startSandbox();
  const parties = await partiesOf(sandbox);
  search = parties.search;
  await parties.deposit({ idCorrelation: 'A' });
  await parties.deposit({ idCorrelation: 'B', ...(await secondEntite(parties)) });
});
afterAll(() => sandbox.close());

describe('the bounds', () => {
  test.each([
    ['2026-09-15T09:59:59.999Z', '2026-09-15T10:00:00.001Z', [ID, ID + 1]],
    ['2026-09-15T09:59:59.999', '2026-09-15T10:00:00.001999', [ID, ID + 1]],
    ['2026-09-15T10:00:00.000Z', '2026-09-15T10:00:00.001Z', []],
    ['2026-09-15T09:59:59.999Z', '2026-09-15T10:00:00.000Z', []],
    ['2026-09-15T10:00:00Z', '2026-09-15T10:00:00Z', []],
    ['2026-09-15T10:00:00', '2026-09-16T10:00:00', []],
    ['2026-09-14T10:00:00', '2026-09-15T10:00:00', []],
    ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', [ID, ID + 1]],
  ])('of vehicles updated at 10:00:00.000: between %s and %s are %j', async (from, to, ids) => {
    expect(idsOf(await search(from, to))).toEqual(ids);
  });

  const faults = (...errors: readonly (readonly [string, string])[]) => refused('request-malformed', row('', ...errors));
  const DATE = (field: string) =>
    ['FORMAT_INVALIDE', `${field} : format incorrect, attendu un texte, par exemple 2026-01-05T08:30:00Z`] as const;
  test.each([
    ['reversed', { dateDebut: instant(0), dateFin: instant(-1) }, [['PERIODE_INVERSEE', 'dateFin : antérieure à dateDebut']]],
    [
      'reversed by a millisecond',
      { dateDebut: AT, dateFin: instant(-1 / 86_400_000) },
      [['PERIODE_INVERSEE', 'dateFin : antérieure à dateDebut']],
    ],
    ['of a day that does not exist', { dateDebut: '2026-02-30T00:00:00Z' }, [['DATE_IMPOSSIBLE', "dateDebut : cette date n'existe pas"]]],
    ['of an hour that does not exist', { dateFin: '2026-09-15T24:00:00Z' }, [['DATE_IMPOSSIBLE', "dateFin : cette date n'existe pas"]]],
    [
      'missing',
      { dateDebut: undefined, dateFin: undefined },
      [
        ['CHAMP_OBLIGATOIRE', 'dateDebut : champ obligatoire'],
        ['CHAMP_OBLIGATOIRE', 'dateFin : champ obligatoire'],
      ],
    ],
    ['days only', { dateDebut: '2026-09-15' }, [DATE('dateDebut')]],
    ['null', { dateFin: null }, [DATE('dateFin')]],
    ['with an offset', { dateFin: '2026-09-15T12:00:00+02:00' }, [DATE('dateFin')]],
  ] as const)('are refused when they are %s', async (_case, changes, errors) => {
    expect(await search(instant(-1), instant(1), changes)).toEqual(faults(...errors));
  });

  test('are refused beside any other field that is wrong', async () => {
    const body = { dateDebut: instant(1), dateFin: instant(0), page: 2, idEntitesRemettantes: [1, 'a', null, 1.5] };
    const integer = (at: number) =>
      ['FORMAT_INVALIDE', `idEntitesRemettantes.${at} : format incorrect, attendu un entier, ou un texte de chiffres`] as const;
    expect(await search(undefined, undefined, body)).toEqual(
      faults(
        integer(1),
        integer(2),
        integer(3),
        ['CHAMP_INCONNU', 'page : champ inconnu'],
        ['PERIODE_INVERSEE', 'dateFin : antérieure à dateDebut'],
      ),
    );
  });
});

describe('the rows', () => {
  test('carry what the Domaine stamped, whatever was paid by a company or by a person', async () => {
    const { domaine, deposit, search } = await partiesForTest();
    const sell = async (idCorrelation: string, buyer: object) => {
      const id = await deposit({ idCorrelation });
      for (const event of ['accepter', 'constater-presence', 'lotir', 'ouvrir-vente']) await domaine.event(id, event);
      await domaine.event(id, 'adjuger', { prixFrappe: '1000.00', ...buyer });
      await domaine.event(id, 'encaisser');
    };
    await sell('A', { raisonSocialeSociete: 'GARAGE' });
    await sell('B', { prenomClient: 'Odile', nomClient: 'VANNIER' });
    await deposit({ idCorrelation: 'C' });
    const days = { dateQualification: '2026-09-15', dateVente: '2026-09-15', datePaiement: '2026-09-15', prixFrappe: '1000.00' };
    expect(await search()).toEqual({
      status: 200,
      body: [
        found(ID, 'A', 'Vendu à enlever', { ...days, raisonSocialeSociete: 'GARAGE' }),
        found(ID + 1, 'B', 'Vendu à enlever', { ...days, prenomClient: 'Odile', nomClient: 'VANNIER' }),
        found(ID + 2, 'C'),
      ],
    });
  });

  test('come from the oldest update to the latest, then by number', async () => {
    const { sandbox, domaine, deposit, search } = await partiesForTest();
    for (const idCorrelation of ['A', 'B', 'C', 'D']) await deposit({ idCorrelation });
    sandbox.clock.advance(1);
    await domaine.event(ID + 2, 'accepter');
    await domaine.event(ID, 'accepter');
    sandbox.clock.advance(1);
    await domaine.event(ID + 1, 'accepter');
    expect(idsOf(await search())).toEqual([ID + 3, ID, ID + 2, ID + 1]);
  });

  test('never hold a withdrawn vehicle, nor one of another application or trigramme', async () => {
    const { sandbox, client, deposit, search } = await partiesForTest();
    await deposit({ idCorrelation: 'GONE' });
    await client.delete(`/vehicules/${ID}`);
    await deposit({ idCorrelation: 'KEPT' });
    expect((await search()).body).toEqual([found(ID + 1, 'KEPT')]);
    const other = await deposantFor(sandbox, FULL_ACCESS);
    const all = ['2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z'] as const;
    expect(idsOf(await other.search(...all, { trigrammeSIP: 'EDI' }))).toEqual([
      1_300_000_002, 1_300_000_003, 1_300_000_004, 1_300_000_001,
    ]);
    expect(await other.search(...all, { trigrammeSIP: 'SIF' })).toEqual({ status: 200, body: [] });
    expect(await other.search(...all, { trigrammeSIP: 'TDC' })).toEqual(
      refused(
        'trigramme-not-granted',
        row('', ['TRIGRAMME_NON_AUTORISE', "trigrammeSIP : « TDC » n'est pas un trigramme de votre habilitation"]),
      ),
    );
  });
});

/** Another entity of the depositor, with its place. */
async function secondEntite({ client }: Parties) {
  const rows = [entiteOf({ trigrammeSIP: 'TDC', idCorrelation: 'E2' })];
  const [entite] = (await client.post('/referentiels/entitesremettantes', rows)).body as { id: string }[];
  const idEntiteRemettante = Number(entite?.id);
  const lieux = [lieuOf({ trigrammeSIP: 'TDC', idCorrelation: 'L2', idEntiteRemettante })];
  const [lieu] = (await client.post('/referentiels/lieux-de-depot', lieux)).body as { id: string }[];
  return { idEntiteRemettante, idLieuDepot: Number(lieu?.id) };
}

describe('the filter by entities', () => {
  test.each([
    ['absent', undefined, [ID, ID + 1]],
    ['of one, as a number', [1_100_000_003], [ID + 1]],
    ['of one, as text', ['1100000002'], [ID]],
    ['of one, with leading zeros', ['001100000002'], [ID]],
    ['of both, in any order', ['1100000003', 1_100_000_002], [ID, ID + 1]],
    ['of one twice', [1_100_000_003, '1100000003'], [ID + 1]],
    ['of none', [], []],
    ["of another depositor's", [1_100_000_001], []],
    ['of one that does not exist', [1, 1_100_000_002], [ID]],
  ])('%s', async (_case, idEntitesRemettantes, ids) => {
    expect(idsOf(await search(instant(-1), instant(1), { idEntitesRemettantes }))).toEqual(ids);
  });

  test.each([['1100000002'], [null], [{}]])('is an array, not %j', async (idEntitesRemettantes) => {
    const fault = ['FORMAT_INVALIDE', 'idEntitesRemettantes : format incorrect, attendu un tableau'] as const;
    expect(await search(instant(-1), instant(1), { idEntitesRemettantes })).toEqual(refused('request-malformed', row('', fault)));
  });

  test('follows a vehicle whose complement gives it another entity', async () => {
    const parties = await partiesForTest();
    const { client, domaine, refs, remise, deposit, search } = parties;
    const second = await secondEntite(parties);
    const id = await deposit();
    await domaine.event(id, 'demander-complement', { motif: 'LIEU_DEPOT_A_PRECISER' });
    const fiche = await client.put(`/vehicules/${id}`, remise(second));
    expect(fiche).toMatchObject({ status: 200, body: second });
    expect(idsOf(await search(undefined, undefined, { idEntitesRemettantes: [second.idEntiteRemettante] }))).toEqual([id]);
    expect(idsOf(await search(undefined, undefined, { idEntitesRemettantes: [refs.idEntiteRemettante] }))).toEqual([]);
  });
});
