import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/config.ts';
import { createSandbox, type SandboxOptions } from '../../../src/sandbox.ts';
import { folderForTest } from '../../support/data-folder.ts';
import { domaineOf, instant } from '../../support/hermes.ts';
import { NOW, sandboxForTest, startSandbox } from '../../support/sandbox.ts';
import { partiesForTest, partiesOf } from './parties.ts';

const SALE = ['deposer', 'accepter', 'constater-presence', 'lotir', 'ouvrir-vente', 'adjuger', 'encaisser'];
const eventsOf = (view: { readonly history: readonly { readonly event: string }[] }) => view.history.map(({ event }) => event);

test('by default the Domaine never acts by itself, however long one waits or reads', async () => {
  const { sandbox, client, domaine, deposit, search } = await partiesForTest();
  const id = await deposit();
  for (let read = 0; read < 20; read += 1) await client.get(`/vehicules/${id}`);
  sandbox.clock.set(instant(3650));
  await client.renewToken();
  await search();
  expect(await domaine.vehicule(id)).toMatchObject({
    statut: 'Proposé',
    progression: 'manual',
    next: null,
    history: [{ event: 'deposer' }],
  });
});

describe('in the immediate progression', () => {
  test.each([
    ['BX-482-TR', 'Vendu à enlever', SALE],
    ['AA-002-ZZ', 'Refusé', ['deposer', 'refuser']],
    ['AA-004-ZZ', 'En attente de complément', ['deposer', 'demander-complement']],
    ['AA-005-ZZ', 'Détruit', [...SALE.slice(0, 5), 'constater-invendu', 'detruire']],
    ['AA-007-ZZ', 'Vendu à enlever', [...SALE.slice(0, 6), 'constater-defaillance', ...SALE.slice(3)]],
    ['AA-009-ZZ', 'Vendu à enlever', [...SALE.slice(0, 3), 'transferer', 'recevoir-transfert', ...SALE.slice(3)]],
    ['AA-010-ZZ', 'Manquant', [...SALE, 'constater-absence']],
    ['AA-011-ZZ', 'Proposé', ['deposer']],
  ])('the plate %s is %s as soon as it is deposited, and is not archived', async (numeroImmatriculation, statut, events) => {
    const { sandbox, client, domaine, remise } = await partiesForTest({ hermesProgression: 'immediate' });
    expect(await client.post('/vehicules', remise({ numeroImmatriculation }))).toEqual({
      status: 200,
      body: { id_correlation: 'SIF0000001', id: 1_300_000_005, dateDemandePriseEnCharge: NOW },
    });
    sandbox.clock.set(instant(365));
    const view = await domaine.vehicule(1_300_000_005);
    expect([view.statut, eventsOf(view), view.next]).toEqual([statut, events, null]);
    expect(new Set(view.history.map(({ at }) => at))).toEqual(new Set([NOW]));
  });

  test('what the depositor or the Domaine does by hand is followed at once by what the Domaine can do', async () => {
    const { client, domaine, remise, deposit } = await partiesForTest({ hermesProgression: 'immediate' });
    const asked = await deposit({ numeroImmatriculation: 'AA-004-ZZ' });
    const fiche = await client.put(`/vehicules/${asked}`, remise({ numeroImmatriculation: 'AA-004-ZZ' }));
    expect(fiche).toMatchObject({ status: 200, body: { statut: 'Vendu à enlever' } });
    const waiting = await deposit({ numeroImmatriculation: 'AA-011-ZZ', idCorrelation: 'W' });
    const accepted = await domaine.event(waiting, 'accepter');
    expect(accepted).toMatchObject({ status: 200, body: { statut: 'Vendu à enlever' } });
    expect((accepted.body as { history: { by: string }[] }).history.map(({ by }) => by)).toEqual([
      'tir-de-charge',
      'admin',
      ...SALE.slice(2).map(() => 'progression'),
    ]);
  });
});

describe('in the progression by readings', () => {
  test('the Domaine makes one step at each third reading, by number or by search, which shows it', async () => {
    const { client, domaine, deposit, search } = await partiesForTest({ hermesProgression: 'reads:3' });
    const id = await deposit();
    const statuts: unknown[] = [];
    const bySearch = async () => ((await search()).body as { statut: string }[])[0]?.statut;
    const byNumber = async () => ((await client.get(`/vehicules/${id}`)).body as { statut: string }).statut;
    for (const read of [byNumber, byNumber, byNumber, bySearch, bySearch, bySearch, byNumber, bySearch, byNumber])
      statuts.push(await read());
    const [first, second, third] = ['Recevable à récoler', 'A lotir', 'Loti'];
    expect(statuts).toEqual(['Proposé', 'Proposé', first, first, first, second, second, second, third]);
    expect((await domaine.vehicule(id)).history.slice(1).map(({ by, actor }) => [by, actor])).toEqual(
      Array.from({ length: 3 }, () => ['progression', 'domaine']),
    );
  });

  test('only what the depositor reads counts: neither the Domaine, nor a refusal, nor a search of another entity', async () => {
    const { client, domaine, deposit, search } = await partiesForTest({ hermesProgression: 'reads:1' });
    const id = await deposit();
    await domaine.vehicule(id);
    await domaine.call('GET', '/hermes/vehicules');
    await search(undefined, undefined, { idEntitesRemettantes: [1_100_000_001] });
    await search(instant(1), instant(0));
    await client.put(`/vehicules/${id}/enlevement`, { trigrammeSIP: 'TDC', dateEnlevement: NOW });
    await client.get('/vehicules/1');
    await client.send('GET', `/vehicules/${id}`, undefined, { id_teleservice: '' });
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Proposé' });
    await search(instant(-2), instant(-1));
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Recevable à récoler' });
  });

  test('an event by hand begins the count again', async () => {
    const { client, domaine, deposit } = await partiesForTest({ hermesProgression: 'reads:3' });
    const id = await deposit();
    await client.get(`/vehicules/${id}`);
    await client.get(`/vehicules/${id}`);
    await domaine.event(id, 'accepter');
    await client.get(`/vehicules/${id}`);
    await client.get(`/vehicules/${id}`);
    expect((await domaine.vehicule(id)).statut).toBe('Recevable à récoler');
    await client.get(`/vehicules/${id}`);
    expect((await domaine.vehicule(id)).statut).toBe('A lotir');
  });

  test('goes to the end of a sale and no further: it archives nothing and waits for the depositor', async () => {
    const { client, domaine, deposit } = await partiesForTest({ hermesProgression: 'reads:1' });
    const [sold, refusedOne] = [await deposit(), await deposit({ idCorrelation: 'R', numeroImmatriculation: 'AA-002-ZZ' })];
    for (let read = 0; read < 12; read += 1) for (const id of [sold, refusedOne]) await client.get(`/vehicules/${id}`);
    expect([(await domaine.vehicule(sold)).statut, (await domaine.vehicule(refusedOne)).statut]).toEqual(['Vendu à enlever', 'Refusé']);
  });
});

describe('changed midway', () => {
  test('from time to manual: what was due before the change is done, the rest never', async () => {
    const { sandbox, domaine, deposit } = await partiesForTest({ hermesProgression: 'time' });
    const id = await deposit();
    sandbox.clock.set(instant(17));
    expect(await domaine.progression('manual')).toEqual({ status: 200, body: { bac: 'commun', mode: 'manual' } });
    sandbox.clock.set(instant(100));
    const { statut, next, history } = await domaine.vehicule(id);
    expect([statut, next, history.map(({ at }) => at)]).toEqual(['A lotir', null, [instant(0), instant(5), instant(15)]]);
  });

  test('from manual to time: the delay runs from the change', async () => {
    const { sandbox, domaine, deposit } = await partiesForTest();
    const id = await deposit();
    sandbox.clock.set(instant(2));
    await domaine.progression('time');
    expect(await domaine.vehicule(id)).toMatchObject({
      progression: 'time',
      statut: 'Proposé',
      next: { event: 'accepter', at: instant(7) },
    });
    sandbox.clock.set(instant(7));
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Recevable à récoler', dateMiseAJour: instant(7) });
  });

  test('from manual to time, long after: a period that was searched already answers the same', async () => {
    const { sandbox, client, domaine, deposit, search } = await partiesForTest();
    const id = await deposit();
    sandbox.clock.set(instant(30));
    await client.renewToken();
    const seen = [await search(instant(-1), instant(1)), await search(instant(1), instant(30))];
    await domaine.progression('time');
    expect([await search(instant(-1), instant(1)), await search(instant(1), instant(30))]).toEqual(seen);
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Proposé', next: { event: 'accepter', data: {}, at: instant(35) } });
  });

  test('to immediate: every vehicle of the bac moves at once, at the hour of the change', async () => {
    const { sandbox, domaine, deposit } = await partiesForTest();
    const ids = [await deposit(), await deposit({ idCorrelation: 'B', numeroImmatriculation: 'AA-011-ZZ' })];
    sandbox.clock.set(instant(1));
    await domaine.progression('immediate');
    const views = await Promise.all(ids.map((id) => domaine.vehicule(id)));
    expect(views.map(({ statut, history }) => [statut, history.at(-1)?.at])).toEqual([
      ['Vendu à enlever', instant(1)],
      ['Proposé', instant(0)],
    ]);
    expect((await domaine.vehicule(1_300_000_003)).statut).toBe('Vendu à enlever');
  });

  test('from immediate to time: what immediate leaves is archived after its delay', async () => {
    const { sandbox, domaine, deposit } = await partiesForTest({ hermesProgression: 'immediate' });
    const id = await deposit({ numeroImmatriculation: 'AA-005-ZZ' });
    await domaine.progression('time');
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Détruit', next: { event: 'archiver', at: instant(30) } });
    sandbox.clock.set(instant(30));
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Archivé intermédiaire', next: null });
  });
});

test.each([
  ['GET', '', undefined, 200],
  ['PUT', '', {}, 409],
  ['DELETE', '', undefined, 409],
  ['PUT', '/enlevement', { dateEnlevement: instant(5) }, 409],
  ['PUT', '/restitution', { dateRestitution: instant(5) }, 200],
] as const)('what was due is done before %s /vehicules/{id}%s is decided', async (method, path, body, status) => {
  const { sandbox, client, domaine, remise, deposit } = await partiesForTest({ hermesProgression: 'time' });
  const id = await deposit();
  sandbox.clock.set(instant(6));
  await client.renewToken();
  const whole = body && (path === '' ? remise() : { trigrammeSIP: 'TDC', ...body });
  expect((await client.call(method, `/vehicules/${id}${path}`, whole)).status).toBe(status);
  const { history } = await domaine.vehicule(id);
  expect(history.map(({ at, from, to }) => [at, from, to])).toEqual([
    [instant(0), null, 'Proposé'],
    [instant(5), 'Proposé', 'Recevable à récoler'],
    ...(path === '/restitution' ? [[instant(6), 'Recevable à récoler', 'Restitué']] : []),
  ]);
});

describe('the setting', () => {
  test.each(['', 'never', 'Time', 'reads', 'reads:', 'reads:0', 'reads:1001', 'reads:-1', 'reads:1.5', 'reads:00001'])(
    'refuses %j',
    async (hermesProgression) => {
      const message = `--hermes-progression (SANDBOX_HERMES_PROGRESSION): ${JSON.stringify(hermesProgression)}: expected manual, immediate, time or reads:N`;
      await expect(createSandbox({ hermesProgression })).rejects.toThrow(new ConfigError(message));
    },
  );

  test.each(['manual', 'immediate', 'time', 'reads:1', 'reads:1000'])('takes %s', async (hermesProgression) => {
    const domaine = domaineOf(await sandboxForTest({ hermesProgression }));
    expect(await domaine.call('GET', '/hermes/progression')).toEqual({ status: 200, body: { bac: 'commun', mode: hermesProgression } });
  });

  test('of a data folder is kept without the option and replaced by it, and what was due meanwhile keeps its date', async () => {
    const data = folderForTest();
    const modeAfter = async (options: SandboxOptions, run: (sandbox: Awaited<ReturnType<typeof startSandbox>>) => Promise<unknown>) => {
      const sandbox = await startSandbox({ data, ...options });
      try {
        await run(sandbox);
        return ((await domaineOf(sandbox).call('GET', '/hermes/progression')).body as { mode: string }).mode;
      } finally {
        await sandbox.close();
      }
    };
    const modes = [
      await modeAfter({}, async (sandbox) => (await partiesOf(sandbox)).deposit()),
      await modeAfter({}, (sandbox) => domaineOf(sandbox).progression('time')),
      await modeAfter({ now: instant(16) }, async () => undefined),
      await modeAfter({ now: instant(21), hermesProgression: 'manual' }, async (sandbox) => {
        const { statut, history } = await domaineOf(sandbox).vehicule(1_300_000_005);
        expect([statut, history.map(({ at }) => at)]).toEqual(['Loti', [instant(0), instant(5), instant(15), instant(20)]]);
      }),
      await modeAfter({ now: instant(100) }, async (sandbox) => {
        expect((await domaineOf(sandbox).vehicule(1_300_000_005)).statut).toBe('Loti');
      }),
    ];
    expect(modes).toEqual(['manual', 'time', 'time', 'manual', 'manual']);
  });
});
