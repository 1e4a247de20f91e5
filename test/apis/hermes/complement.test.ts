import { beforeEach, describe, expect, test } from 'vitest';
import { deposantFor, prepareDeposit, remiseOf } from '../../support/hermes.ts';
import { FULL_ACCESS } from '../../support/sandbox.ts';
import { partiesForTest, reach, refused, row } from './parties.ts';

let parties: Awaited<ReturnType<typeof partiesForTest>>;
let id: number;
beforeEach(async () => {
  parties = await partiesForTest();
  id = await reach(parties, 'En attente de complément');
});

const complete = (changes: object = {}) => parties.client.put(`/vehicules/${id}`, parties.remise({ ...changes }));

test('replaces the whole of what was handed over, and the vehicle is proposed again', async () => {
  parties.sandbox.clock.advance(60_000);
  const changes = { description: 'Photos envoyées.', kilometrage: undefined, programme: '176', nombrePlace: '4' };
  const fiche = await complete(changes);
  const { kilometrage: _left, ...remise } = parties.remise({ ...changes, nombrePlace: 4 });
  expect(fiche).toEqual({
    status: 200,
    body: {
      ...remise,
      id,
      statut: 'Proposé',
      dateReception: '2026-09-15T10:00:00.000Z',
      dateMiseAJour: '2026-09-15T10:01:00.000Z',
      dateQualification: null,
      dateVente: null,
      datePaiement: null,
      raisonSocialeSociete: null,
      prenomClient: null,
      nomClient: null,
      prixFrappe: null,
      commissariat: null,
      motifComplement: null,
      motifRefus: null,
      dateEnlevement: null,
      dateRestitution: null,
      dateDestruction: null,
    },
  });
  expect(await parties.client.get(`/vehicules/${id}`)).toEqual(fiche);
});

describe('is refused, and nothing changes', () => {
  const KEPT = (field: string) => ['CHAMP_NON_MODIFIABLE', `${field} : celui du dépôt est attendu`] as const;
  test.each([
    ['under another idCorrelation', { idCorrelation: 'OTHER' }, 'SIF0000001', [KEPT('idCorrelation')]],
    [
      'for a date in the future',
      { dateAbandon: '2026-09-15T10:00:00.001Z' },
      'SIF0000001',
      [['DATE_FUTURE', 'dateAbandon : postérieure à la date du jour, 2026-09-15']],
    ],
    [
      'for the fifteen days of the law',
      { dateAbandon: '2026-01-19T00:00:00Z' },
      'SIF0000001',
      [['DELAI_LEGAL', 'dateAbandon : moins de 15 jours après dateFourriere']],
    ],
    ['without a field', { marque: undefined }, 'SIF0000001', [['CHAMP_OBLIGATOIRE', 'marque : champ obligatoire']]],
    [
      'for an unknown genre and an unknown place',
      { genre: 'X', idLieuDepot: 9 },
      'SIF0000001',
      [
        ['REFERENCE_INCONNUE', 'idLieuDepot : aucun lieu de dépôt de votre système ne porte cet identifiant'],
        ['CODE_INCONNU', "genre : « X » n'est pas dans la nomenclature genres"],
      ],
    ],
  ] as const)('%s', async (_case, changes, named, errors) => {
    const before = [await parties.domaine.vehicule(id), await parties.client.get(`/vehicules/${id}`)];
    expect(await complete(changes)).toEqual(refused('request-malformed', row(named, ...errors)));
    expect([await parties.domaine.vehicule(id), await parties.client.get(`/vehicules/${id}`)]).toEqual(before);
  });

  test('for its status first, when its body has no meaning either', async () => {
    const accepted = await reach(parties, 'Recevable à récoler', { idCorrelation: 'B' });
    const answer = await parties.client.put(`/vehicules/${accepted}`, parties.remise({ genre: 'X', idCorrelation: 'C' }));
    const message = 'le véhicule est au statut « Recevable à récoler » ; opérations possibles : PUT /vehicules/{id}/restitution';
    expect(answer).toEqual(refused('operation-not-allowed', row(String(accepted), ['STATUT_INCOMPATIBLE', message])));
  });

  test('with everything that is wrong in one answer, the dates of law too', async () => {
    expect(await complete({ genre: 'X', dateAbandon: '2026-09-15T10:00:00.001Z' })).toEqual(
      refused(
        'request-malformed',
        row(
          'SIF0000001',
          ['CODE_INCONNU', "genre : « X » n'est pas dans la nomenclature genres"],
          ['DATE_FUTURE', 'dateAbandon : postérieure à la date du jour, 2026-09-15'],
        ),
      ),
    );
  });
});

test('is refused under another trigramme of the same application than that of the deposit', async () => {
  const editeur = await deposantFor(parties.sandbox, FULL_ACCESS);
  const refs = await prepareDeposit(editeur, { trigrammeSIP: 'SIF' });
  const remise = remiseOf({ ...refs, trigrammeSIP: 'SIF', idCorrelation: 'OTHER' });
  expect(await editeur.put('/vehicules/1300000002', remise)).toEqual(
    refused(
      'request-malformed',
      row(
        'EDI0000131',
        ['CHAMP_NON_MODIFIABLE', 'trigrammeSIP : celui du dépôt est attendu'],
        ['CHAMP_NON_MODIFIABLE', 'idCorrelation : celui du dépôt est attendu'],
      ),
    ),
  );
});

test('may be asked and given twice, each time with its reason', async () => {
  await complete({ description: 'Une.' });
  await parties.domaine.event(id, 'demander-complement', { motif: 'NUMERO_SERIE_ILLISIBLE' });
  expect((await parties.client.get(`/vehicules/${id}`)).body).toMatchObject({ motifComplement: 'NUMERO_SERIE_ILLISIBLE' });
  expect(await complete({ description: 'Deux.' })).toMatchObject({ status: 200, body: { description: 'Deux.', motifComplement: null } });
});

test('says beside the answer that an unknown code was let through', async () => {
  const response = await parties.client.send('PUT', `/vehicules/${id}`, parties.remise({ ministere: 'INEDIT' }));
  expect([response.status, response.headers.get('x-sandbox-why')]).toEqual([
    200,
    "ministere is not in the sandbox's nomenclature ministeres, let through: the platform's is not published",
  ]);
});

test('that corrects the plate gives the vehicle the scenario of the new one', async () => {
  expect((await parties.domaine.vehicule(id)).scenario).toBe('vente');
  await complete({ numeroImmatriculation: 'AA-005-ZZ' });
  expect((await parties.domaine.vehicule(id)).scenario).toBe('invendu');
});
