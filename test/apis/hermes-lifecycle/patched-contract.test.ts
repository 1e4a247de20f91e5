import { describe, expect, test } from 'vitest';
import { instant, SIP } from '../../support/hermes.ts';
import { NOW } from '../../support/sandbox.ts';
import { type Raw, refusedInState, startWith, statutOf, transitionOf } from './patched-contract.ts';

const ENLEVEMENT = { trigrammeSIP: SIP, dateEnlevement: NOW };
const RESTITUTION = { trigrammeSIP: SIP, dateRestitution: NOW };

describe('a status added to the contract between two others', () => {
  const addExpertise = (lifecycle: Raw, contract: Raw) => {
    lifecycle.statuses.Expertisé = { description: 'Estimé par un expert.', 'x-source': 'assumed' };
    contract.components.schemas.Statut.enum.push('Expertisé');
    transitionOf(lifecycle, 'constater-presence').to = 'Expertisé';
    transitionOf(lifecycle, 'restituer').from.push('Expertisé');
    lifecycle.transitions.push({
      ...{ event: 'expertiser', description: 'Un expert estime le véhicule.', from: ['Expertisé'], to: 'A lotir', actor: 'domaine' },
      ...{ after: 'P7D', 'x-source': 'assumed' },
    });
    lifecycle.scenarios.vente.events.Expertisé = [{ event: 'expertiser' }];
  };

  test('is led to, told to the depositor, and left by its own event', async () => {
    const { deposer, deposant, domaine, make } = await startWith(addExpertise);
    const id = await deposer();
    await make(id, 'accepter', 'constater-presence');
    expect(await statutOf(deposant, id)).toBe('Expertisé');
    expect((await deposant.search(instant(-1), instant(1))).body).toMatchObject([{ id, statut: 'Expertisé' }]);
    expect((await domaine.event(id, 'lotir')).body).toMatchObject({
      error: 'event-closed',
      statut: 'Expertisé',
      open: [{ event: 'restituer' }, { event: 'expertiser' }],
    });
    await make(id, 'expertiser', 'lotir');
    expect((await domaine.vehicule(id)).history.map(({ event, from, to }) => [event, from, to])).toEqual([
      ['deposer', null, 'Proposé'],
      ['accepter', 'Proposé', 'Recevable à récoler'],
      ['constater-presence', 'Recevable à récoler', 'Expertisé'],
      ['expertiser', 'Expertisé', 'A lotir'],
      ['lotir', 'A lotir', 'Loti'],
    ]);
  });

  test('is seen by the operations, and by what they refuse with', async () => {
    const { deposer, deposant, domaine, make } = await startWith(addExpertise);
    const id = await deposer();
    await make(id, 'accepter', 'constater-presence');
    const { open, closed } = await domaine.vehicule(id);
    expect(open).toEqual([
      {
        ...{ event: 'restituer', actor: 'deposant', operation: 'PUT /vehicules/{id}/restitution', to: 'Restitué' },
        description: "Le propriétaire reprend son véhicule, et le déposant l'enregistre.",
      },
      { event: 'expertiser', actor: 'domaine', to: 'A lotir', description: 'Un expert estime le véhicule.' },
    ]);
    expect(closed).toContainEqual({ event: 'lotir', actor: 'domaine', to: 'Loti', why: 'leaves "A lotir", not "Expertisé"' });
    const message = 'le véhicule est au statut « Expertisé » ; opérations possibles : PUT /vehicules/{id}/restitution';
    expect(await deposant.put(`/vehicules/${id}/enlevement`, ENLEVEMENT)).toEqual(refusedInState(id, message));
    expect(await deposant.delete(`/vehicules/${id}`)).toEqual(refusedInState(id, message));
    expect(await deposant.put(`/vehicules/${id}/restitution`, RESTITUTION)).toEqual({ status: 200, body: null });
  });

  test('is passed through after its delay', async () => {
    const { deposer, deposant, domaine, sandbox } = await startWith(addExpertise);
    await domaine.progression('time');
    const id = await deposer();
    sandbox.clock.advance(16 * 86_400_000);
    await deposant.renewToken();
    expect(await statutOf(deposant, id)).toBe('Expertisé');
    expect((await domaine.vehicule(id)).next).toEqual({ event: 'expertiser', data: {}, at: instant(22) });
    sandbox.clock.advance(30 * 86_400_000);
    expect((await domaine.vehicule(id)).history.map(({ at, to }) => [at, to])).toEqual([
      [NOW, 'Proposé'],
      [instant(5), 'Recevable à récoler'],
      [instant(15), 'Expertisé'],
      [instant(22), 'A lotir'],
      [instant(27), 'Loti'],
      [instant(42), 'En cours de vente'],
    ]);
  });
});

describe('a transition removed from the contract', () => {
  test('is an unknown event, and is no longer among the others', async () => {
    const { deposer, domaine, make } = await startWith((lifecycle) => {
      lifecycle.transitions = lifecycle.transitions.filter(({ event }: Raw) => event !== 'remettre-en-vente');
    });
    const id = await deposer({ fourriereAdministrative: false });
    await make(id, 'accepter', 'constater-presence', 'lotir', 'ouvrir-vente', 'constater-invendu');
    const { open, closed } = await domaine.vehicule(id);
    expect(open.map(({ event }) => event)).toEqual(['detruire']);
    expect(closed.map(({ event }) => event)).not.toContain('remettre-en-vente');
    expect(await domaine.event(id, 'remettre-en-vente')).toMatchObject({ status: 400, body: { error: 'event-unknown' } });
  });

  test('from one status only closes its operation there', async () => {
    const { deposer, deposant, make } = await startWith((lifecycle) => {
      transitionOf(lifecycle, 'restituer').from = ['Loti'];
    });
    const id = await deposer();
    expect(await deposant.put(`/vehicules/${id}/restitution`, RESTITUTION)).toEqual(
      refusedInState(id, 'le véhicule est au statut « Proposé » ; opérations possibles : DELETE /vehicules/{id}'),
    );
    await make(id, 'accepter', 'constater-presence');
    expect(await deposant.put(`/vehicules/${id}/restitution`, RESTITUTION)).toEqual(
      refusedInState(id, 'le véhicule est au statut « A lotir » ; aucune opération possible'),
    );
    await make(id, 'lotir');
    expect(await deposant.put(`/vehicules/${id}/restitution`, RESTITUTION)).toEqual({ status: 200, body: null });
  });
});

test('an operation opened from one more status is done there, and told in what the others are refused with', async () => {
  const { deposer, deposant, domaine, make } = await startWith((lifecycle) => transitionOf(lifecycle, 'retirer').from.push('A lotir'));
  const id = await deposer();
  await make(id, 'accepter');
  expect(await deposant.delete(`/vehicules/${id}`)).toEqual(
    refusedInState(id, 'le véhicule est au statut « Recevable à récoler » ; opérations possibles : PUT /vehicules/{id}/restitution'),
  );
  await make(id, 'constater-presence');
  expect(await deposant.put(`/vehicules/${id}/enlevement`, ENLEVEMENT)).toEqual(
    refusedInState(
      id,
      'le véhicule est au statut « A lotir » ; opérations possibles : DELETE /vehicules/{id}, PUT /vehicules/{id}/restitution',
    ),
  );
  expect(await deposant.delete(`/vehicules/${id}`)).toEqual({ status: 204, body: null });
  expect((await deposant.get(`/vehicules/${id}`)).status).toBe(404);
  expect((await domaine.vehicule(id)).history.at(-1)).toEqual({
    ...{ at: NOW, actor: 'deposant', by: 'si-fourrieres', event: 'retirer', from: 'A lotir', to: null, data: {} },
  });
});

describe('a delay changed in the contract', () => {
  test('moves what comes next, and all that follows', async () => {
    const { deposer, domaine, sandbox } = await startWith((lifecycle) => {
      transitionOf(lifecycle, 'accepter').after = 'PT36H';
      transitionOf(lifecycle, 'constater-presence').after = 'P1M';
    });
    await domaine.progression('time');
    const id = await deposer();
    expect((await domaine.vehicule(id)).next).toEqual({ event: 'accepter', data: {}, at: '2026-09-16T22:00:00.000Z' });
    sandbox.clock.set('2026-10-20T00:00:00Z');
    expect((await domaine.vehicule(id)).history.map(({ at, event }) => [at, event])).toEqual([
      [NOW, 'deposer'],
      ['2026-09-16T22:00:00.000Z', 'accepter'],
      ['2026-10-16T22:00:00.000Z', 'constater-presence'],
    ]);
  });

  test('and removed leaves the vehicle where it is, in time only', async () => {
    const { deposer, domaine, sandbox } = await startWith((lifecycle) => delete transitionOf(lifecycle, 'constater-presence').after);
    await domaine.progression('time');
    const id = await deposer();
    sandbox.clock.advance(300 * 86_400_000);
    expect(await domaine.vehicule(id)).toMatchObject({ statut: 'Recevable à récoler', next: { event: 'constater-presence', at: null } });
    await domaine.progression('immediate');
    expect((await domaine.vehicule(id)).statut).toBe('Vendu à enlever');
  });
});

test('a scenario added to the contract is chosen by its plate, in any spelling, and by no other', async () => {
  const { deposer, domaine } = await startWith((lifecycle) => {
    lifecycle.scenarios.douteux = {
      ...{ description: 'Complété deux fois, puis refusé.', values: ['WW-777-QQ'], 'x-source': 'assumed' },
      events: {
        Proposé: [
          { event: 'demander-complement', data: [{ motif: 'PHOTOS_MANQUANTES' }] },
          { event: 'refuser', data: [{ motif: 'GAGE_OU_OPPOSITION' }] },
        ],
        'En attente de complément': [{ event: 'refuser', data: [{ motif: 'VALEUR_INSUFFISANTE' }] }],
      },
    };
  });
  await domaine.progression('immediate');
  const scenarios = await Promise.all(
    ['WW-777-QQ', 'ww777qq', 'WW 777 QQ', 'WW-777-QR'].map(async (numeroImmatriculation, rank) => {
      const { scenario, statut } = await domaine.vehicule(await deposer({ numeroImmatriculation, idCorrelation: `SIF${rank}` }));
      return [scenario, statut];
    }),
  );
  expect(scenarios).toEqual([
    ['douteux', 'Refusé'],
    ['douteux', 'Refusé'],
    ['douteux', 'Refusé'],
    ['vente', 'Vendu à enlever'],
  ]);
});
