import { beforeEach, describe, expect, test } from 'vitest';
import { partiesForTest } from '../apis/hermes/parties.ts';
import { domaineOf, instant } from '../support/hermes.ts';
import { NOW, sandboxForTest } from '../support/sandbox.ts';

let parties: Awaited<ReturnType<typeof partiesForTest>>;
beforeEach(async () => {
  parties = await partiesForTest();
});

const event = (id: number | string, body: unknown) => parties.domaine.call('POST', `/hermes/vehicules/${id}/events`, body);
const refusal = (status: number, error: string, message: string) => ({ status, body: { error, message } });

describe('the view of a vehicle', () => {
  test('tells all of a new one', async () => {
    const id = await parties.deposit({ numeroImmatriculation: 'AA-008-ZZ' });
    const view = await parties.domaine.vehicule(id);
    expect(view).toEqual({
      bac: 'commun',
      id,
      idCorrelation: 'SIF0000001',
      application: 'tir-de-charge',
      trigrammeSIP: 'TDC',
      numeroImmatriculation: 'AA-008-ZZ',
      statut: 'Proposé',
      scenario: 'restitution',
      dateMiseAJour: NOW,
      progression: 'manual',
      next: null,
      open: [
        {
          event: 'demander-complement',
          actor: 'domaine',
          to: 'En attente de complément',
          description: 'Le Domaine demande un complément.',
          data: expect.objectContaining({ required: ['motif'] }),
        },
        {
          event: 'retirer',
          actor: 'deposant',
          operation: 'DELETE /vehicules/{id}',
          to: null,
          description: "Le déposant retire le véhicule avant que le Domaine l'accepte.",
        },
        { event: 'refuser', actor: 'domaine', to: 'Refusé', description: expect.any(String), data: expect.any(Object) },
        { event: 'accepter', actor: 'domaine', to: 'Recevable à récoler', description: 'Le Domaine accepte le véhicule.' },
        {
          event: 'restituer',
          actor: 'deposant',
          operation: 'PUT /vehicules/{id}/restitution',
          to: 'Restitué',
          description: expect.any(String),
        },
        { event: 'constater-restitution', actor: 'domaine', to: 'Restitué', description: expect.any(String) },
      ],
      closed: expect.arrayContaining([
        {
          event: 'enlever',
          actor: 'deposant',
          to: 'Enlevé',
          why: 'leaves "Vendu à enlever", not "Proposé"',
        },
      ]),
      history: [
        {
          at: NOW,
          actor: 'deposant',
          by: 'tir-de-charge',
          event: 'deposer',
          from: null,
          to: 'Proposé',
          data: parties.remise({ numeroImmatriculation: 'AA-008-ZZ' }),
        },
      ],
    });
    expect([view.open.length, view.closed.length]).toEqual([6, 16]);
  });

  test('tells who did what and when, with what each event brought, whoever did it', async () => {
    const { sandbox, client, domaine, remise, deposit } = parties;
    const id = await deposit();
    sandbox.clock.set(instant(1));
    await domaine.event(id, 'demander-complement', { motif: 'NOTIFICATION_MANQUANTE' });
    await client.renewToken();
    await client.put(`/vehicules/${id}`, remise({ description: 'Complète.' }));
    sandbox.clock.set(instant(2));
    await domaine.progression('reads:1');
    await client.renewToken();
    await client.get(`/vehicules/${id}`);
    await client.put(`/vehicules/${id}/restitution`, { trigrammeSIP: 'TDC', dateRestitution: instant(1) });
    expect((await domaine.vehicule(id)).history.slice(1)).toEqual([
      {
        at: instant(1),
        actor: 'domaine',
        by: 'admin',
        event: 'demander-complement',
        from: 'Proposé',
        to: 'En attente de complément',
        data: { motif: 'NOTIFICATION_MANQUANTE' },
      },
      {
        at: instant(1),
        actor: 'deposant',
        by: 'tir-de-charge',
        event: 'completer',
        from: 'En attente de complément',
        to: 'Proposé',
        data: remise({ description: 'Complète.' }),
      },
      { at: instant(2), actor: 'domaine', by: 'progression', event: 'accepter', from: 'Proposé', to: 'Recevable à récoler', data: {} },
      {
        at: instant(2),
        actor: 'deposant',
        by: 'tir-de-charge',
        event: 'restituer',
        from: 'Recevable à récoler',
        to: 'Restitué',
        data: { dateRestitution: instant(1) },
      },
    ]);
  });

  test('of the fixtures says that they were made by the fixtures', async () => {
    const { application, history } = (await parties.domaine.vehicule(1_300_000_001)) as unknown as {
      application: string;
      history: { at: string; by: string }[];
    };
    expect([application, history.map(({ at, by }) => [at, by])]).toEqual([
      'editeur-demonstration',
      [
        ['2026-03-02T09:15:30.000Z', 'editeur-demonstration'],
        ...['03-07T09:00:00', '03-17T09:00:00', '03-24T09:00:00', '04-06T08:00:00', '04-16T10:00:00', '04-21T09:15:30'].map((at) => [
          `2026-${at}.000Z`,
          'fixtures',
        ]),
      ],
    ]);
  });

  test.each(['1300000099', 'abc', '1e9', '-1', '1.5', '1234567890123456', '%20', '__proto__'])('is of no vehicle under %s', async (id) => {
    const unknown = refusal(404, 'vehicule-unknown', 'no vehicle of the bac commun has this number: see /_sandbox/hermes/vehicules');
    expect(await parties.domaine.call('GET', `/hermes/vehicules/${id}`)).toEqual(unknown);
    expect(await event(id, { event: 'accepter' })).toEqual(unknown);
  });
});

describe('the list', () => {
  const summary = (id: number, idCorrelation: string, changes: object = {}) => ({
    id,
    idCorrelation,
    application: 'tir-de-charge',
    trigrammeSIP: 'TDC',
    numeroImmatriculation: 'BX-482-TR',
    statut: 'Proposé',
    scenario: 'vente',
    dateMiseAJour: NOW,
    ...changes,
  });

  test('gives the last deposits first, the withdrawn ones without a status', async () => {
    const ids = [
      await parties.deposit({ idCorrelation: 'A' }),
      await parties.deposit({ idCorrelation: 'B', numeroImmatriculation: 'AA-011-ZZ' }),
    ];
    parties.sandbox.clock.advance(1);
    await parties.client.delete(`/vehicules/${ids[0]}`);
    expect(await parties.domaine.call('GET', '/hermes/vehicules?limit=2')).toEqual({
      status: 200,
      body: {
        bac: 'commun',
        vehicules: [
          summary(1_300_000_006, 'B', { numeroImmatriculation: 'AA-011-ZZ', scenario: 'attente' }),
          summary(1_300_000_005, 'A', { statut: null, dateMiseAJour: '2026-09-15T10:00:00.001Z' }),
        ],
      },
    });
    const { body } = await parties.domaine.call('GET', '/hermes/vehicules');
    expect((body as { vehicules: object[] }).vehicules).toHaveLength(6);
  });

  test.each(['0', '1001', '-1', 'ten', '1.5'])('refuses the limit %j', async (limit) => {
    const message = 'limit: expected an integer from 1 to 1000';
    expect(await parties.domaine.call('GET', `/hermes/vehicules?limit=${limit}`)).toEqual(refusal(400, 'request-malformed', message));
  });
});

describe('the progression', () => {
  test.each(['manual', 'immediate', 'time', 'reads:1', 'reads:1000'])('is set to %s and read so', async (mode) => {
    const domaine = domaineOf(await sandboxForTest());
    expect(await domaine.progression(mode)).toEqual({ status: 200, body: { bac: 'commun', mode } });
    expect(await domaine.call('GET', '/hermes/progression')).toEqual({ status: 200, body: { bac: 'commun', mode } });
  });

  const MODES = 'mode: expected one of manual, immediate, time or reads:N';
  test.each([
    [{ mode: 'never' }, MODES],
    [{ mode: 'reads:0' }, MODES],
    [{ mode: 'reads:1001' }, MODES],
    [{ mode: 3 }, 'mode: expected a string, e.g. "time", not a number'],
    [{}, 'mode: missing, expected a string, e.g. "time"'],
    [{ mode: 'time', bac: 'x' }, 'bac: unknown field (one of mode)'],
    ['time', 'the body: expected a JSON object, not a string'],
    [null, 'the body: expected a JSON object, not null'],
  ])('is not set to %j', async (body, message) => {
    const domaine = domaineOf(await sandboxForTest());
    expect(await domaine.call('PUT', '/hermes/progression', body)).toEqual(refusal(400, 'request-malformed', message));
    expect(await domaine.call('GET', '/hermes/progression')).toEqual({ status: 200, body: { bac: 'commun', mode: 'manual' } });
  });
});
