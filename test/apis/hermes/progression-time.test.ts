import { describe, expect, test } from 'vitest';
import { domaineOf, instant } from '../../support/hermes.ts';
import { sandboxForTest } from '../../support/sandbox.ts';
import { type Parties, partiesForTest, partiesOf } from './parties.ts';

const DAY_MS = 86_400_000;
const ID = 1_300_000_005;

/** Each plate that chooses a scenario, what the Domaine does by itself in three months (day after the deposit), and where it ends. */
const PLATES: readonly (readonly [plate: string, scenario: string, steps: readonly (readonly [number, string])[], statut: string])[] = [
  ['BX-482-TR', 'vente', sale(0), 'Vendu à enlever'],
  ['AA-001-ZZ', 'vente', sale(0), 'Vendu à enlever'],
  [
    'AA-002-ZZ',
    'refus-valeur',
    [
      [5, 'refuser'],
      [35, 'archiver'],
    ],
    'Archivé intermédiaire',
  ],
  [
    'AA-003-ZZ',
    'refus-gage',
    [
      [5, 'refuser'],
      [35, 'archiver'],
    ],
    'Archivé intermédiaire',
  ],
  ['AA-004-ZZ', 'complement', [[3, 'demander-complement']], 'En attente de complément'],
  [
    'AA-005-ZZ',
    'invendu',
    [...sale(0).slice(0, 4), [45, 'constater-invendu'], [55, 'detruire'], [85, 'archiver']],
    'Archivé intermédiaire',
  ],
  [
    'AA-006-ZZ',
    'manquant',
    [
      [5, 'accepter'],
      [15, 'constater-absence'],
      [45, 'archiver'],
    ],
    'Archivé intermédiaire',
  ],
  ['AA-007-ZZ', 'defaillance', [...sale(0).slice(0, 5), [55, 'constater-defaillance'], ...sale(40).slice(2)], 'Vendu à enlever'],
  ['AA-008-ZZ', 'restitution', [...sale(0).slice(0, 2), [19, 'constater-restitution'], [49, 'archiver']], 'Archivé intermédiaire'],
  [
    'AA-009-ZZ',
    'transfert',
    [...sale(0).slice(0, 2), [18, 'transferer'], [20, 'recevoir-transfert'], ...sale(5).slice(2)],
    'Vendu à enlever',
  ],
  ['AA-010-ZZ', 'introuvable', [...sale(0), [60, 'constater-absence'], [90, 'archiver']], 'Archivé intermédiaire'],
  ['AA-011-ZZ', 'attente', [], 'Proposé'],
];

/** The steps of a sale, their days moved. */
function sale(days: number): (readonly [number, string])[] {
  const steps = [
    [5, 'accepter'],
    [15, 'constater-presence'],
    [20, 'lotir'],
    [35, 'ouvrir-vente'],
    [45, 'adjuger'],
    [50, 'encaisser'],
  ] as const;
  return steps.map(([day, event]) => [day + days, event]);
}

/** One deposit of each plate; gives the numbers. */
async function depositAll({ deposit }: Parties): Promise<number[]> {
  const ids: number[] = [];
  for (const [plate] of PLATES) ids.push(await deposit({ numeroImmatriculation: plate, idCorrelation: plate }));
  return ids;
}

const seen = async ({ domaine }: Pick<Parties, 'domaine'>, ids: readonly number[]) => Promise.all(ids.map((id) => domaine.vehicule(id)));

describe('in the time progression', () => {
  test('each plate goes its own way for three months, to the day, in one leap of the clock', async () => {
    const parties = await partiesForTest({ hermesProgression: 'time' });
    const ids = await depositAll(parties);
    await parties.domaine.call('POST', '/clock', { advance: 'P3M' });
    const views = await seen(parties, ids);
    const told = views.map(({ scenario, statut, history }) => [
      scenario,
      statut,
      history.slice(1).map(({ at, actor, by, event }) => [at, actor, by, event]),
    ]);
    const expected = PLATES.map(([, scenario, steps, statut]) => [
      scenario,
      statut,
      steps.map(([day, event]) => [instant(day), 'domaine', 'progression', event]),
    ]);
    expect(told).toEqual(expected);
  });

  test('the same deposits have the same fates in two sandboxes, in one leap, day by day, and seen or not on the way', async () => {
    const leap = await partiesForTest({ hermesProgression: 'time' });
    const daily = await partiesForTest({ hermesProgression: 'time' });
    const [ids, others] = [await depositAll(leap), await depositAll(daily)];
    leap.sandbox.clock.advance(91 * DAY_MS);
    for (let day = 1; day <= 91; day += 1) {
      daily.sandbox.clock.set(instant(day));
      if (day % 7 === 0) await daily.client.renewToken();
      await daily.search();
      await daily.domaine.call('GET', '/hermes/vehicules');
    }
    expect(await seen(daily, others)).toEqual(await seen(leap, ids));
    await leap.client.renewToken();
    await daily.client.renewToken();
    expect(await daily.search()).toEqual(await leap.search());
  });

  test('a step is made at its very millisecond, whatever is asked of HERMES first, and not before', async () => {
    const { sandbox, client, domaine, deposit, search } = await partiesForTest({ hermesProgression: 'time' });
    const id = await deposit();
    sandbox.clock.set(instant(5));
    sandbox.clock.advance(-1);
    await client.renewToken();
    expect((await client.get(`/vehicules/${id}`)).body).toMatchObject({ statut: 'Proposé', dateQualification: null });
    expect(await domaine.vehicule(id)).toMatchObject({ next: { event: 'accepter', data: {}, at: instant(5) } });
    sandbox.clock.advance(1);
    expect(await client.delete(`/vehicules/${id}`)).toMatchObject({ status: 409 });
    expect(await search(instant(4), instant(6))).toMatchObject({
      body: [{ id, statut: 'Recevable à récoler', dateQualification: '2026-09-20' }],
    });
    expect(await domaine.vehicule(id)).toMatchObject({
      statut: 'Recevable à récoler',
      next: { event: 'constater-presence', at: instant(15) },
    });
  });

  test('a search sees each step with its own date, though nobody called when it was due', async () => {
    const { sandbox, client, deposit, search } = await partiesForTest({ hermesProgression: 'time' });
    const id = await deposit();
    sandbox.clock.set(instant(40));
    await client.renewToken();
    expect(await search(instant(34), instant(36))).toMatchObject({ body: [{ id, statut: 'En cours de vente', dateVente: '2026-10-20' }] });
    expect(await search(instant(35), instant(41))).toEqual({ status: 200, body: [] });
  });

  test('the complement that the Domaine asked for, once given, lets the sale go on from its day', async () => {
    const { sandbox, client, domaine, remise, deposit } = await partiesForTest({ hermesProgression: 'time' });
    const numeroImmatriculation = 'aa004zz';
    const id = await deposit({ numeroImmatriculation });
    sandbox.clock.set(instant(10));
    await client.renewToken();
    expect(await client.put(`/vehicules/${id}`, remise({ numeroImmatriculation }))).toMatchObject({ status: 200 });
    sandbox.clock.set(instant(100));
    const { history } = await domaine.vehicule(id);
    expect(history.slice(1).map(({ at, event }) => [at, event])).toEqual([
      [instant(3), 'demander-complement'],
      [instant(10), 'completer'],
      ...sale(10).map(([day, event]) => [instant(day), event]),
    ]);
  });

  test('a removed vehicle is archived thirty days after it was removed, and then nothing more', async () => {
    const { sandbox, client, domaine, deposit } = await partiesForTest({ hermesProgression: 'time' });
    const id = await deposit();
    sandbox.clock.set(instant(60));
    await client.renewToken();
    expect(await client.put(`/vehicules/${id}/enlevement`, { trigrammeSIP: 'TDC', dateEnlevement: instant(52) })).toEqual({
      status: 200,
      body: null,
    });
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Enlevé', next: { event: 'archiver', at: instant(90) } });
    sandbox.clock.set(instant(3000));
    const view = await domaine.vehicule(id);
    expect([view.statut, view.next, view.open, view.history.at(-1)]).toEqual([
      'Archivé intermédiaire',
      null,
      [],
      { at: instant(90), actor: 'domaine', by: 'progression', event: 'archiver', from: 'Enlevé', to: 'Archivé intermédiaire', data: {} },
    ]);
  });

  test('a withdrawn vehicle has no future, and its plate begins again at its next deposit', async () => {
    const { sandbox, client, domaine, deposit } = await partiesForTest({ hermesProgression: 'time' });
    const id = await deposit();
    await client.delete(`/vehicules/${id}`);
    sandbox.clock.set(instant(100));
    expect(await domaine.vehicule(id)).toMatchObject({
      statut: null,
      next: null,
      open: [],
      history: [{ event: 'deposer' }, { event: 'retirer' }],
    });
    await client.renewToken();
    expect(await domaine.vehicule(await deposit())).toMatchObject({ next: { event: 'accepter', at: instant(105) } });
  });

  test.each(['AA-002-ZZ', 'aa-002-zz', 'AA002ZZ', ' aa 002 zz '])('the plate %j is known however it is written', async (plate) => {
    const { domaine, deposit } = await partiesForTest();
    expect(await domaine.vehicule(await deposit({ numeroImmatriculation: plate }))).toMatchObject({ scenario: 'refus-valeur' });
  });

  test.each(['AA-012-ZZ', 'AA-002-ZZZ', 'ÀA-002-ZZ', 'AA-0002-ZZ', '-'])('the plate %j has no scenario of its own', async (plate) => {
    const { domaine, deposit } = await partiesForTest();
    expect(await domaine.vehicule(await deposit({ numeroImmatriculation: plate }))).toMatchObject({ scenario: 'vente' });
  });
});

describe('the buyer and the place of a sale', () => {
  test('follow from the number of the vehicle: every seventh sale has the same buyer, every fourth the same place', async () => {
    const { domaine, deposit, client } = await partiesForTest({ hermesProgression: 'immediate' });
    const sold: Record<string, unknown>[] = [];
    for (let rank = 0; rank < 29; rank += 1) {
      const id = await deposit({ idCorrelation: `V${rank}` });
      const { body } = await client.get(`/vehicules/${id}`);
      const { commissariat, prixFrappe, raisonSocialeSociete, prenomClient, nomClient } = body as Record<string, unknown>;
      sold.push({ commissariat, prixFrappe, raisonSocialeSociete, prenomClient, nomClient });
    }
    expect((await domaine.vehicule(ID)).statut).toBe('Vendu à enlever');
    expect([0, 1, 2, 3].map((at) => sold[at]?.commissariat)).toEqual(['SAINT-MAURICE FOURRIERES', 'LYON', 'TOULOUSE', 'RENNES']);
    expect(new Set(sold.map((one) => JSON.stringify(one))).size).toBe(28);
    expect(sold[28]).toEqual(sold[0]);
    for (const [at, one] of sold.slice(7).entries()) expect(one).toEqual({ ...sold[at], commissariat: one.commissariat });
  });
});

describe('a clock that goes back', () => {
  test('never takes a date of update back, and what is due waits for its instant', async () => {
    const sandbox = await sandboxForTest({ hermesProgression: 'time' });
    const parties = await partiesOf(sandbox);
    const id = await parties.deposit();
    sandbox.clock.set(instant(6));
    await parties.client.renewToken();
    await parties.search();
    sandbox.clock.set(instant(2));
    const domaine = domaineOf(sandbox);
    expect(await domaine.event(id, 'constater-presence')).toMatchObject({ status: 200, body: { dateMiseAJour: instant(5) } });
    const view = await domaine.vehicule(id);
    expect(view.history.map(({ at, event }) => [at, event])).toEqual([
      [instant(0), 'deposer'],
      [instant(5), 'accepter'],
      [instant(5), 'constater-presence'],
    ]);
    expect(view.next).toMatchObject({ event: 'lotir', at: instant(10) });
    sandbox.clock.set(instant(-1));
    await parties.client.renewToken();
    expect((await parties.client.get(`/vehicules/${id}`)).body).toMatchObject({ statut: 'A lotir', dateMiseAJour: instant(5) });
  });
});
