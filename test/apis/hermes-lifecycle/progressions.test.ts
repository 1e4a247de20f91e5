import { describe, expect, test } from 'vitest';
import { folderForTest } from '../../support/data-folder.ts';
import { domaineOf, instant, remiseOf, SIP } from '../../support/hermes.ts';
import { NOW, sandboxForTest } from '../../support/sandbox.ts';
import { startWith, statutOf, transitionOf } from './patched-contract.ts';

const start = () => startWith(() => undefined);
const DAY_MS = 86_400_000;

type Started = Awaited<ReturnType<typeof start>>;
const eventsOf = async ({ domaine }: Started, id: number) => (await domaine.vehicule(id)).history.map(({ event }) => event);

describe('the scenario of a plate', () => {
  test.each([
    ['AA-001-ZZ', 'vente', 'Vendu à enlever', 7],
    ['AA-002-ZZ', 'refus-valeur', 'Refusé', 2],
    ['AA-003-ZZ', 'refus-gage', 'Refusé', 2],
    ['AA-004-ZZ', 'complement', 'En attente de complément', 2],
    ['AA-005-ZZ', 'invendu', 'Détruit', 7],
    ['AA-006-ZZ', 'manquant', 'Manquant', 3],
    ['AA-007-ZZ', 'defaillance', 'Vendu à enlever', 11],
    ['AA-008-ZZ', 'restitution', 'Restitué', 4],
    ['AA-009-ZZ', 'transfert', 'Vendu à enlever', 9],
    ['AA-010-ZZ', 'introuvable', 'Manquant', 8],
    ['AA-011-ZZ', 'attente', 'Proposé', 1],
    ['BX-482-TR', 'vente', 'Vendu à enlever', 7],
  ])('%s, %s, leads to %s without the depositor, in %i steps, and archives nothing', async (plate, scenario, statut, steps) => {
    const { deposer, domaine } = await start();
    await domaine.progression('immediate');
    const view = await domaine.vehicule(await deposer({ numeroImmatriculation: plate }));
    expect({ scenario: view.scenario, statut: view.statut, steps: view.history.length }).toEqual({ scenario, statut, steps });
    expect(new Set(view.history.map(({ at }) => at))).toEqual(new Set([NOW]));
    expect(view.history.map(({ by }) => by)).toEqual(['si-fourrieres', ...Array(steps - 1).fill('progression')]);
  });

  test('gives each vehicle one of several sales, by its number', async () => {
    const { deposer, domaine } = await start();
    await domaine.progression('immediate');
    const prices = [];
    for (let rank = 0; rank < 8; rank += 1) {
      const { history } = await domaine.vehicule(await deposer({ idCorrelation: `SIF${rank}` }));
      prices.push(history.find(({ event }) => event === 'adjuger')?.data.prixFrappe);
    }
    expect(new Set(prices.slice(0, 7))).toEqual(new Set(['1000.00', '450.00', '2350.00', '780.00', '3120.00', '260.00', '5400.00']));
    expect(prices[7]).toBe(prices[0]);
  });
});

describe('manual', () => {
  test('leaves everything to be done by hand, whatever the time', async () => {
    const { deposer, domaine, sandbox } = await start();
    const id = await deposer();
    sandbox.clock.advance(400 * DAY_MS);
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Proposé', next: null });
  });
});

describe('immediate', () => {
  test('goes on as soon as the depositor has done its part', async () => {
    const started = await start();
    const { deposer, deposant, domaine, references } = started;
    await domaine.progression('immediate');
    const remise = remiseOf({ ...references, numeroImmatriculation: 'AA-004-ZZ' });
    const id = await deposer(remise);
    expect((await deposant.put(`/vehicules/${id}`, { ...remise, modele: 'CLIO II' })).body).toMatchObject({
      statut: 'Vendu à enlever',
      motifComplement: null,
      modele: 'CLIO II',
    });
    await deposant.put(`/vehicules/${id}/enlevement`, { trigrammeSIP: SIP, dateEnlevement: NOW });
    expect((await domaine.vehicule(id)).statut).toBe('Enlevé');
    expect((await eventsOf(started, id)).slice(1, 4)).toEqual(['demander-complement', 'completer', 'accepter']);
  });

  test('is applied at once to what is already deposited, but for what was withdrawn', async () => {
    const { deposer, deposant, domaine } = await start();
    const [waiting, gone] = [await deposer(), await deposer({ idCorrelation: 'SIF2' })];
    await deposant.delete(`/vehicules/${gone}`);
    await domaine.progression('immediate');
    expect(await Promise.all([waiting, gone].map(async (id) => (await domaine.vehicule(id)).statut))).toEqual(['Vendu à enlever', null]);
  });

  test('goes on after an event made by hand', async () => {
    const { deposer, domaine, make } = await start();
    await domaine.progression('immediate');
    const id = await deposer({ numeroImmatriculation: 'AA-011-ZZ' });
    await make(id, 'accepter');
    expect((await domaine.vehicule(id)).statut).toBe('Vendu à enlever');
  });
});

describe('time', () => {
  test('does what was due while nobody called, each at its own instant, up to the archives', async () => {
    const { deposer, domaine, sandbox } = await start();
    await domaine.progression('time');
    const id = await deposer({ numeroImmatriculation: 'AA-005-ZZ' });
    sandbox.clock.advance(90 * DAY_MS);
    const view = await domaine.vehicule(id);
    expect(view.history.map(({ at, event }) => [at, event])).toEqual([
      [NOW, 'deposer'],
      [instant(5), 'accepter'],
      [instant(15), 'constater-presence'],
      [instant(20), 'lotir'],
      [instant(35), 'ouvrir-vente'],
      [instant(45), 'constater-invendu'],
      [instant(55), 'detruire'],
      [instant(85), 'archiver'],
    ]);
    expect(view).toMatchObject({ statut: 'Archivé intermédiaire', next: null });
  });

  test('does nothing before the very instant', async () => {
    const { deposer, deposant, domaine, sandbox } = await start();
    await domaine.progression('time');
    const id = await deposer();
    sandbox.clock.set(Date.parse(instant(5)) - 1);
    await deposant.renewToken();
    expect(await statutOf(deposant, id)).toBe('Proposé');
    sandbox.clock.advance(1);
    expect(await statutOf(deposant, id)).toBe('Recevable à récoler');
  });

  test('writes the days of the instants that were due, not that of the call', async () => {
    const { deposer, deposant, domaine, sandbox } = await start();
    await domaine.progression('time');
    const id = await deposer();
    sandbox.clock.advance(60 * DAY_MS);
    await deposant.renewToken();
    expect((await deposant.get(`/vehicules/${id}`)).body).toMatchObject({
      ...{ dateQualification: '2026-09-20', dateVente: '2026-10-20', datePaiement: '2026-11-04', dateMiseAJour: instant(50) },
    });
  });

  test('gives up an event that a guard closes, and still does the rest', async () => {
    const { deposer, domaine, sandbox, make } = await startWith((lifecycle) => {
      transitionOf(lifecycle, 'remettre-en-vente').to = 'Enlevé';
      lifecycle.scenarios.vente.events.Invendu = [{ event: 'remettre-en-vente' }];
    });
    await domaine.progression('time');
    const [stuck, other] = [await deposer({ numeroImmatriculation: 'AA-005-ZZ' }), await deposer({ idCorrelation: 'SIF2' })];
    sandbox.clock.advance(60 * DAY_MS);
    expect(await domaine.vehicule(stuck)).toMatchObject({ statut: 'Invendu', next: null });
    expect((await domaine.vehicule(other)).statut).toBe('Vendu à enlever');
    await make(stuck, 'detruire');
    expect((await domaine.vehicule(stuck)).next).toEqual({ event: 'archiver', data: {}, at: instant(90) });
  });

  test('is forgotten in another mode, and its delay begins again when it comes back', async () => {
    const { deposer, domaine, sandbox } = await start();
    await domaine.progression('time');
    const id = await deposer();
    await domaine.progression('reads:1');
    expect((await domaine.vehicule(id)).next).toEqual({ event: 'accepter', data: {}, at: null });
    sandbox.clock.advance(3 * DAY_MS);
    await domaine.progression('time');
    expect((await domaine.vehicule(id)).next).toEqual({ event: 'accepter', data: {}, at: instant(8) });
  });

  test('does what is due in the old mode before it changes to another', async () => {
    const { deposer, domaine, sandbox } = await start();
    await domaine.progression('time');
    const id = await deposer();
    sandbox.clock.advance(6 * DAY_MS);
    await domaine.progression('manual');
    expect((await domaine.vehicule(id)).history.map(({ at, to }) => [at, to])).toEqual([
      [NOW, 'Proposé'],
      [instant(5), 'Recevable à récoler'],
    ]);
  });
});

test.each(['immediate', 'reads:1'])('%s archives nothing, which the contract reserves to time', async (mode) => {
  const { deposer, deposant, domaine } = await start();
  await domaine.progression('immediate');
  const id = await deposer({ numeroImmatriculation: 'AA-005-ZZ' });
  await domaine.progression(mode);
  for (let count = 0; count < 3; count += 1) expect(await statutOf(deposant, id)).toBe('Détruit');
  expect((await domaine.vehicule(id)).next).toBeNull();
});

describe('reads:N', () => {
  test('makes one step at each Nth reading, of the vehicle or of its entity, and counts again after a step', async () => {
    const { deposer, deposant, domaine } = await start();
    await domaine.progression('reads:3');
    const id = await deposer();
    const read = () => statutOf(deposant, id);
    const search = async () => ((await deposant.search(instant(-1), instant(1))).body as { statut: string }[])[0]?.statut;
    expect([await read(), await search(), await read(), await read(), await search(), await search(), await read()]).toEqual([
      ...['Proposé', 'Proposé', 'Recevable à récoler', 'Recevable à récoler', 'Recevable à récoler', 'A lotir', 'A lotir'],
    ]);
  });

  test('counts no reading of another vehicle, of another entity or of the owner of the sandbox', async () => {
    const { deposer, deposant, domaine } = await start();
    await domaine.progression('reads:1');
    const [still, read] = [await deposer(), await deposer({ idCorrelation: 'SIF2' })];
    await deposant.get(`/vehicules/${read}`);
    await deposant.search(instant(-1), instant(1), { idEntitesRemettantes: [1_199_999_999] });
    await domaine.vehicule(still);
    await domaine.call('GET', '/hermes/vehicules');
    expect(await Promise.all([still, read].map(async (id) => (await domaine.vehicule(id)).statut))).toEqual([
      'Proposé',
      'Recevable à récoler',
    ]);
  });

  test('reads a vehicle that a search finds or not, in its period or out of it', async () => {
    const { deposer, deposant, domaine } = await start();
    await domaine.progression('reads:1');
    const id = await deposer();
    expect((await deposant.search(instant(-9), instant(-8))).body).toEqual([]);
    expect((await domaine.vehicule(id)).statut).toBe('Recevable à récoler');
  });

  test('keeps counting where the scenario does nothing', async () => {
    const { deposer, deposant, domaine, make } = await start();
    await domaine.progression('reads:2');
    const id = await deposer({ numeroImmatriculation: 'AA-011-ZZ' });
    for (let count = 0; count < 5; count += 1) expect(await statutOf(deposant, id)).toBe('Proposé');
    await make(id, 'accepter');
    expect([await statutOf(deposant, id), await statutOf(deposant, id)]).toEqual(['Recevable à récoler', 'A lotir']);
  });
});

test('an event after the clock went back is dated of the last one, in the trace and in what it writes', async () => {
  const { deposer, deposant, domaine, sandbox, make } = await start();
  sandbox.clock.advance(10 * DAY_MS);
  await deposant.renewToken();
  const id = await deposer();
  sandbox.clock.advance(-20 * DAY_MS);
  await deposant.renewToken();
  await make(id, 'accepter');
  expect((await domaine.vehicule(id)).history.map(({ at }) => at)).toEqual([instant(10), instant(10)]);
  expect((await deposant.get(`/vehicules/${id}`)).body).toMatchObject({ dateQualification: '2026-09-25', dateMiseAJour: instant(10) });
});

test('the progression of a data folder outlives a restart', async () => {
  const data = folderForTest();
  const first = await sandboxForTest({ data });
  await domaineOf(first).progression('reads:2');
  await first.close();
  const second = await sandboxForTest({ data });
  expect(await domaineOf(second).call('GET', '/hermes/progression')).toEqual({ status: 200, body: { bac: 'commun', mode: 'reads:2' } });
});
