import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../../src/documents.ts';
import { domaineOf, instant, remiseOf, SIP } from '../../support/hermes.ts';
import { NOW, sandboxForTest } from '../../support/sandbox.ts';
import { documentsWith, type Raw, refusedInState, startWith, statutOf, transitionOf } from './patched-contract.ts';

const documentsOfRepository = await loadDocuments();

const without = (gone: string) => (lifecycle: Raw) => {
  lifecycle.transitions = lifecycle.transitions.filter(({ event }: Raw) => event !== gone);
};

describe('an operation whose event was removed from the contract', () => {
  test('DELETE is refused in every status, with what is still possible', async () => {
    const { deposer, deposant, domaine, make } = await startWith(without('retirer'));
    const id = await deposer();
    const before = await domaine.vehicule(id);
    const response = await deposant.send('DELETE', `/vehicules/${id}`);
    expect([response.headers.get('x-sandbox-error'), response.headers.get('x-sandbox-why')]).toEqual([
      'operation-not-allowed',
      'the lifecycle has no event for DELETE /vehicules/{id}',
    ]);
    const open = 'opérations possibles : PUT /vehicules/{id}/restitution';
    expect({ status: response.status, body: await response.json() }).toEqual(
      refusedInState(id, `le véhicule est au statut « Proposé » ; ${open}`),
    );
    expect(await domaine.vehicule(id)).toEqual(before);
    await make(id, 'accepter');
    expect(await deposant.delete(`/vehicules/${id}`)).toEqual(
      refusedInState(id, `le véhicule est au statut « Recevable à récoler » ; ${open}`),
    );
  });

  test.each([
    ['completer', ''],
    ['enlever', '/enlevement'],
    ['restituer', '/restitution'],
  ])('%s: PUT is refused too, and the rest goes on', async (event, path) => {
    const { deposer, deposant, references, domaine } = await startWith((lifecycle) => {
      without(event)(lifecycle);
      // Each status must still be reached.
      lifecycle.transitions.push({ ...transitionOf(lifecycle, 'encaisser'), event: 'solder', to: 'Enlevé' });
    });
    const id = await deposer();
    const dates = { enlever: { dateEnlevement: NOW }, restituer: { dateRestitution: NOW } };
    const body = event === 'completer' ? remiseOf(references) : { trigrammeSIP: SIP, ...dates[event as keyof typeof dates] };
    const open = `opérations possibles : ${event === 'restituer' ? 'DELETE /vehicules/{id}' : 'DELETE /vehicules/{id}, PUT /vehicules/{id}/restitution'}`;
    expect(await deposant.put(`/vehicules/${id}${path}`, body)).toEqual(
      refusedInState(id, `le véhicule est au statut « Proposé » ; ${open}`),
    );
    expect((await domaine.event(id, 'accepter')).status).toBe(200);
    expect(await statutOf(deposant, id)).toBe('Recevable à récoler');
  });
});

describe("another actor of the sandbox's side", () => {
  const withHuissier = (lifecycle: Raw) => {
    lifecycle.actors.huissier = { description: 'Un huissier, au nom du Domaine.', acts: 'sandbox' };
    transitionOf(lifecycle, 'accepter').actor = 'huissier';
  };
  const accepted = (by: string) => ({
    ...{ at: NOW, actor: 'huissier', by, event: 'accepter', from: 'Proposé', to: 'Recevable à récoler', data: {} },
  });

  test('acts by hand, in its own name', async () => {
    const { deposer, domaine } = await startWith(withHuissier);
    const id = await deposer();
    expect((await domaine.vehicule(id)).open).toContainEqual({
      ...{ event: 'accepter', actor: 'huissier', to: 'Recevable à récoler', description: 'Le Domaine accepte le véhicule.' },
    });
    expect(await domaine.event(id, 'accepter')).toMatchObject({ status: 200, body: { statut: 'Recevable à récoler' } });
    expect((await domaine.vehicule(id)).history.at(-1)).toEqual(accepted('admin'));
    const { status, body } = await domaine.event(id, 'accepter');
    expect([status, body]).toEqual([
      409,
      expect.objectContaining({ error: 'event-closed', message: '"accepter" does not leave the status "Recevable à récoler"' }),
    ]);
  });

  test('acts by itself, in its own name', async () => {
    const { deposer, domaine } = await startWith(withHuissier);
    await domaine.progression('immediate');
    const { statut, history } = await domaine.vehicule(await deposer());
    expect([statut, history[1]]).toEqual(['Vendu à enlever', accepted('progression')]);
  });

  test('may share an event with the Domaine, each along its own transition', async () => {
    const { deposer, domaine, make } = await startWith((lifecycle) => {
      withHuissier(lifecycle);
      lifecycle.transitions.push({
        ...transitionOf(lifecycle, 'accepter'),
        actor: 'domaine',
        from: ['Recevable à récoler'],
        to: 'A lotir',
      });
    });
    const id = await deposer();
    await make(id, 'accepter', 'accepter');
    const { history } = await domaine.vehicule(id);
    expect(history.slice(1).map(({ actor, event, to }) => [actor, event, to])).toEqual([
      ['huissier', 'accepter', 'Recevable à récoler'],
      ['domaine', 'accepter', 'A lotir'],
    ]);
  });

  test('may share an event with the depositor, who makes its own by its operation', async () => {
    const { deposer, deposant, domaine } = await startWith((lifecycle) => {
      lifecycle.transitions.push({
        ...{ event: 'retirer', description: 'Le Domaine écarte le véhicule.', from: ['Proposé'], to: 'Refusé', actor: 'domaine' },
        'x-source': 'assumed',
      });
    });
    const [mine, theirs] = [await deposer(), await deposer({ idCorrelation: 'SIF2' })];
    expect(await domaine.event(mine, 'retirer')).toMatchObject({ status: 200, body: { statut: 'Refusé' } });
    expect(await deposant.delete(`/vehicules/${theirs}`)).toEqual({ status: 204, body: null });
    expect((await domaine.vehicule(theirs)).statut).toBeNull();
  });
});

describe('guarded alternatives of one event', () => {
  const [first, second] = [0, 1] as const;
  const arrivals = (lifecycle: Raw) => lifecycle.transitions.filter(({ event }: Raw) => event === 'recevoir-transfert');

  test.each([
    ['A lotir', ['accepter', 'constater-presence'], 4],
    ['Loti', ['accepter', 'constater-presence', 'lotir'], 9],
  ])('keep each its own delay: that of a vehicle that comes from %s', async (statut, way, days) => {
    const { deposer, domaine, make, sandbox } = await startWith((lifecycle) => {
      arrivals(lifecycle)[first].after = 'P4D';
      arrivals(lifecycle)[second].after = 'P9D';
    });
    const id = await deposer();
    await make(id, ...way, 'transferer');
    await domaine.progression('time');
    expect((await domaine.vehicule(id)).next).toEqual({ event: 'recevoir-transfert', data: {}, at: instant(days) });
    sandbox.clock.set(instant(days));
    expect((await domaine.vehicule(id)).statut).toBe(statut);
  });

  test('keep each its own progressions', async () => {
    const { deposer, domaine, make } = await startWith((lifecycle) => {
      arrivals(lifecycle)[second].progression = ['time'];
    });
    const [still, moved] = [await deposer(), await deposer({ idCorrelation: 'SIF2' })];
    await make(still, 'accepter', 'constater-presence', 'lotir', 'transferer');
    await make(moved, 'accepter', 'constater-presence', 'transferer');
    await domaine.progression('immediate');
    expect(await Promise.all([still, moved].map(async (id) => (await domaine.vehicule(id)).statut))).toEqual([
      'En cours de transfert',
      'Vendu à enlever',
    ]);
  });
});

describe('the vehicles deposited in advance, when the contract no longer lets them live their past', () => {
  const { biens } = documentsOfRepository;
  const SEEDS = [1, 2, 3, 4].map((rank) => 1_300_000_000 + rank);

  const livesWith = async (patch: (lifecycle: Raw) => void) => {
    const domaine = domaineOf(await sandboxForTest({ documents: { ...documentsWith(patch), biens } }));
    const views = await Promise.all(SEEDS.map((id) => domaine.vehicule(id)));
    return views.map(({ statut, history }) => [statut, history?.length]);
  };

  test('live it as it was written with the contract of the repository', async () => {
    expect(await livesWith(() => undefined)).toEqual([
      ['Vendu à enlever', 7],
      ['En attente de complément', 2],
      ['Proposé', 1],
      ['A lotir', 3],
    ]);
  });

  test('stop before an event that has another name', async () => {
    const renamed = await livesWith((lifecycle) => {
      transitionOf(lifecycle, 'constater-presence').event = 'recoler';
      lifecycle.scenarios.vente.events['Recevable à récoler'] = [{ event: 'recoler' }];
    });
    expect(renamed).toEqual([
      ['Recevable à récoler', 2],
      ['En attente de complément', 2],
      ['Proposé', 1],
      ['Recevable à récoler', 2],
    ]);
  });

  test('stop before an event that a guard closes', async () => {
    const guarded = await livesWith((lifecycle) => {
      transitionOf(lifecycle, 'accepter').guards = [{ guard: 'hors-fourriere' }];
    });
    expect(guarded).toEqual([
      ['Proposé', 1],
      ['En attente de complément', 2],
      ['Proposé', 1],
      ['Proposé', 1],
    ]);
  });

  test('are not there when the contract refuses their deposit', async () => {
    const refused = await livesWith((lifecycle) => {
      transitionOf(lifecycle, 'deposer').guards.find(({ guard }: Raw) => guard === 'delai-legal').jours = 400;
    });
    expect(refused).toEqual(SEEDS.map(() => [undefined, undefined]));
  });

  test('live their past by the actors of the contract, whoever these are', async () => {
    const lives = await livesWith((lifecycle) => {
      lifecycle.actors.huissier = { description: 'Un huissier.', acts: 'sandbox' };
      transitionOf(lifecycle, 'accepter').actor = 'huissier';
    });
    expect(lives).toEqual([
      ['Vendu à enlever', 7],
      ['En attente de complément', 2],
      ['Proposé', 1],
      ['A lotir', 3],
    ]);
  });
});
