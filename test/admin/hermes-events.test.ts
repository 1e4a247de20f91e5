import { describe, expect, test } from 'vitest';
import { DATA, partiesOf, reach, STATUSES } from '../apis/hermes/parties.ts';
import { sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const parties = await partiesOf(sandbox);
let rank = 0;

/** A vehicle of its own for each case, with its view. */
async function vehiculeIn(statut: string, changes: object = {}) {
  rank += 1;
  const id = await reach(parties, statut, { idCorrelation: `EV-${rank}`, ...changes });
  return { id, before: await parties.domaine.vehicule(id) };
}

const RETURNED = ['constater-restitution', 'Restitué'] as const;
const MISSING = ['constater-absence', 'Manquant'] as const;

/** What each status opens to the Domaine for a vehicle from a pound, and where it leads. */
const OPEN: Readonly<Record<string, readonly (readonly [event: string, to: string])[]>> = {
  Proposé: [['demander-complement', 'En attente de complément'], ['refuser', 'Refusé'], ['accepter', 'Recevable à récoler'], RETURNED],
  'En attente de complément': [['refuser', 'Refusé'], RETURNED],
  Refusé: [['archiver', 'Archivé intermédiaire']],
  'Recevable à récoler': [['constater-presence', 'A lotir'], MISSING, RETURNED],
  'A lotir': [MISSING, ['transferer', 'En cours de transfert'], ['lotir', 'Loti'], RETURNED],
  Loti: [MISSING, ['transferer', 'En cours de transfert'], ['ouvrir-vente', 'En cours de vente'], RETURNED],
  'En cours de transfert': [['recevoir-transfert', 'A lotir'], RETURNED],
  'En cours de vente': [['adjuger', 'Vendu à régler'], ['constater-invendu', 'Invendu'], RETURNED],
  Invendu: [['detruire', 'Détruit']],
  'Vendu à régler': [
    ['encaisser', 'Vendu à enlever'],
    ['constater-defaillance', 'A lotir'],
  ],
  'Vendu à enlever': [MISSING],
  Enlevé: [['archiver', 'Archivé intermédiaire']],
  Détruit: [['archiver', 'Archivé intermédiaire']],
  Manquant: [['archiver', 'Archivé intermédiaire']],
  Restitué: [['archiver', 'Archivé intermédiaire']],
  'Archivé intermédiaire': [],
};

const EVENTS = [
  ...['demander-complement', 'refuser', 'accepter', 'constater-presence', 'constater-absence', 'transferer', 'recevoir-transfert', 'lotir'],
  ...['ouvrir-vente', 'adjuger', 'constater-invendu', 'encaisser', 'constater-defaillance', 'detruire', 'remettre-en-vente'],
  ...['constater-restitution', 'archiver'],
];

test('every status of the contract is looked at', () => expect(Object.keys(OPEN)).toEqual(STATUSES));

describe.each(STATUSES)('in the status %s', (statut) => {
  const open = OPEN[statut] ?? [];

  test('the open events are told, and no other', async () => {
    const { before } = await vehiculeIn(statut);
    expect(before.open.filter(({ actor }) => actor === 'domaine').map(({ event }) => event)).toEqual(open.map(([event]) => event));
    const closed = new Set(before.closed.map(({ event }) => event));
    expect(EVENTS.filter((event) => !closed.has(event) && !before.open.some((one) => one.event === event))).toEqual([]);
  });

  test.each(open)('%s leads to %s, and is traced', async (event, to) => {
    const { id, before } = await vehiculeIn(statut);
    const data = DATA[event] ?? {};
    const { status, body } = await parties.domaine.event(id, event, data);
    const trace = { at: '2026-09-15T10:00:00.000Z', actor: 'domaine', by: 'admin', event, from: statut, to, data };
    expect([status, body]).toEqual([
      200,
      { ...before, statut: to, open: expect.any(Array), closed: expect.any(Array), history: [...before.history, trace] },
    ]);
    expect(await parties.domaine.vehicule(id)).toEqual(body);
    expect((await parties.client.get(`/vehicules/${id}`)).body).toMatchObject({ statut: to });
  });

  test('every other event is refused with the open ones, and nothing changes', async () => {
    const { id, before } = await vehiculeIn(statut);
    const closed = EVENTS.filter((event) => !open.some(([one]) => one === event));
    for (const event of closed) {
      const leaves = `"${event}" does not leave the status "${statut}"`;
      const pound = 'a vehicle from a pound is destroyed after one failed sale (Code de la route, L325-8)';
      const message = event === 'remettre-en-vente' && statut === 'Invendu' ? pound : leaves;
      expect(await parties.domaine.event(id, event, DATA[event])).toEqual({
        status: 409,
        body: { error: 'event-closed', message, statut, open: before.open },
      });
    }
    expect(await parties.domaine.vehicule(id)).toEqual(before);
  });
});

describe('what depends on the vehicle', () => {
  test('an unsold vehicle that no pound handed over may go on sale again, and forgets its first sale', async () => {
    const { id, before } = await vehiculeIn('Invendu', { fourriereAdministrative: false });
    expect(before.open.map(({ event }) => event)).toEqual(['detruire', 'remettre-en-vente']);
    expect(await parties.domaine.event(id, 'remettre-en-vente')).toMatchObject({ status: 200, body: { statut: 'A lotir' } });
    expect((await parties.client.get(`/vehicules/${id}`)).body).toMatchObject({ dateVente: null, commissariat: null });
  });

  test('a vehicle carried elsewhere goes back to where it was in its sale', async () => {
    const { id } = await vehiculeIn('Loti');
    await parties.domaine.event(id, 'transferer');
    const { open, closed } = await parties.domaine.vehicule(id);
    expect(open.filter(({ event }) => event === 'recevoir-transfert')).toEqual([
      {
        event: 'recevoir-transfert',
        actor: 'domaine',
        to: 'Loti',
        description: 'Le véhicule arrive, et reprend sa place dans le lot.',
      },
    ]);
    expect(closed.filter(({ event }) => event === 'recevoir-transfert')).toEqual([
      { event: 'recevoir-transfert', actor: 'domaine', to: 'A lotir', why: 'the vehicle does not come from "A lotir"' },
    ]);
    expect(await parties.domaine.event(id, 'recevoir-transfert')).toMatchObject({ status: 200, body: { statut: 'Loti' } });
  });

  test('a withdrawn vehicle has no status and opens nothing', async () => {
    const { id } = await vehiculeIn('Proposé');
    await parties.client.delete(`/vehicules/${id}`);
    const { statut, open, history } = await parties.domaine.vehicule(id);
    expect([statut, open, history.map(({ event, from, to }) => [event, from, to])]).toEqual([
      null,
      [],
      [
        ['deposer', null, 'Proposé'],
        ['retirer', 'Proposé', null],
      ],
    ]);
    for (const event of EVENTS)
      expect(await parties.domaine.event(id, event, DATA[event])).toEqual({
        status: 409,
        body: { error: 'event-closed', message: 'its depositor has withdrawn the vehicle', statut: null, open: [] },
      });
  });
});
