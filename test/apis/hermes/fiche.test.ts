import { describe, expect, test } from 'vitest';
import { partiesForTest, reach, refused, row } from './parties.ts';

const AT = '2026-09-15T10:00:00.000Z';
const BLANK = {
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
};

describe('the fiche', () => {
  test('of a new vehicle holds all that was handed over, and nulls for the rest', async () => {
    const { client, remise, deposit } = await partiesForTest();
    const id = await deposit({ bva: 'true', dateCT: '2025-01-01T00:00:00' });
    const handed = remise({ bva: true, dateCT: '2025-01-01T00:00:00' });
    expect(await client.get(`/vehicules/${id}`)).toEqual({
      status: 200,
      body: { ...handed, id, statut: 'Proposé', dateReception: AT, dateMiseAJour: AT, ...BLANK },
    });
  });

  test('after a whole sale holds each day in Paris, the price, the buyer and the place of the sale', async () => {
    const { sandbox, client, domaine, remise, deposit } = await partiesForTest();
    const id = await deposit();
    const steps: readonly (readonly [string, string, object?])[] = [
      ['2026-09-20T21:59:59.999Z', 'accepter'],
      ['2026-09-25T22:00:00.000Z', 'constater-presence'],
      ['2026-10-01T08:00:00.000Z', 'lotir', { commissariat: 'RENNES' }],
      ['2026-10-20T22:30:00.000Z', 'ouvrir-vente'],
      ['2026-10-30T12:00:00.000Z', 'adjuger', { prixFrappe: '1250.50', prenomClient: 'Odile', nomClient: 'VANNIER' }],
      ['2026-11-05T23:30:00.000Z', 'encaisser'],
    ];
    for (const [at, event, data] of steps) {
      sandbox.clock.set(at);
      expect(await domaine.event(id, event, { ...data })).toMatchObject({ status: 200 });
    }
    sandbox.clock.set('2026-11-10T09:00:00.000Z');
    await client.renewToken();
    const dateEnlevement = '2026-11-07T23:00:00Z';
    expect(await client.put(`/vehicules/${id}/enlevement`, { trigrammeSIP: 'TDC', dateEnlevement })).toEqual({ status: 200, body: null });
    expect(await client.get(`/vehicules/${id}`)).toEqual({
      status: 200,
      body: {
        ...remise(),
        ...BLANK,
        id,
        statut: 'Enlevé',
        dateReception: AT,
        dateMiseAJour: '2026-11-10T09:00:00.000Z',
        dateQualification: '2026-09-20',
        dateVente: '2026-10-21',
        datePaiement: '2026-11-06',
        prenomClient: 'Odile',
        nomClient: 'VANNIER',
        prixFrappe: '1250.50',
        commissariat: 'RENNES',
        dateEnlevement: '2026-11-08',
      },
    });
  });

  test.each([
    ['refuser', 'Refusé', { motifRefus: 'VALEUR_INSUFFISANTE' }],
    ['demander-complement', 'En attente de complément', { motifComplement: 'PHOTOS_MANQUANTES' }],
    ['constater-restitution', 'Restitué', { dateRestitution: '2026-09-15' }],
  ])('tells what %s brought', async (_event, statut, brought) => {
    const parties = await partiesForTest();
    const id = await reach(parties, statut);
    const { body } = await parties.client.get(`/vehicules/${id}`);
    expect(body).toEqual({ ...parties.remise(), ...BLANK, id, statut, dateReception: AT, dateMiseAJour: AT, ...brought });
  });

  test('of a destroyed vehicle keeps the day of the sale that failed', async () => {
    const parties = await partiesForTest();
    const id = await reach(parties, 'Détruit');
    const days = { dateQualification: '2026-09-15', dateVente: '2026-09-15', dateDestruction: '2026-09-15' };
    const { body } = await parties.client.get(`/vehicules/${id}`);
    expect(body).toEqual({ ...parties.remise(), ...BLANK, id, statut: 'Détruit', dateReception: AT, dateMiseAJour: AT, ...days });
  });

  test('forgets the sale and the buyer who did not pay, and keeps the day of qualification', async () => {
    const parties = await partiesForTest();
    const id = await reach(parties, 'Vendu à régler');
    await parties.domaine.event(id, 'constater-defaillance');
    const { body } = await parties.client.get(`/vehicules/${id}`);
    expect(body).toEqual({
      ...parties.remise(),
      ...BLANK,
      id,
      statut: 'A lotir',
      dateReception: AT,
      dateMiseAJour: AT,
      dateQualification: '2026-09-15',
    });
  });

  test('of a vehicle refused after a complement was asked has the reason of the refusal only', async () => {
    const parties = await partiesForTest();
    const id = await reach(parties, 'En attente de complément');
    await parties.domaine.event(id, 'refuser', { motif: 'VEHICULE_VOLE' });
    const { body } = await parties.client.get(`/vehicules/${id}`);
    expect(body).toMatchObject({ statut: 'Refusé', motifRefus: 'VEHICULE_VOLE', motifComplement: null });
  });
});

const SHAPE = 'format incorrect, attendu un texte, par exemple 2026-01-05T08:30:00Z';
const FUTURE = (field: string) => ['DATE_FUTURE', `${field} : postérieure à la date du jour, 2026-09-15`];

describe.each([
  {
    operation: 'enlevement',
    field: 'dateEnlevement',
    from: 'Vendu à enlever',
    to: 'Enlevé',
    /** Paid on 15 September in Paris: the hour does not count. */
    first: '2026-09-14T22:00:00Z',
    tooEarly: '2026-09-14T21:59:59.999Z',
    reference: 'datePaiement',
    day: '2026-09-15',
  },
  {
    operation: 'restitution',
    field: 'dateRestitution',
    from: 'Loti',
    to: 'Restitué',
    first: '2026-01-05T08:30:00Z',
    tooEarly: '2026-01-05T08:29:59.999Z',
    reference: 'dateFourriere',
    day: '2026-01-05',
  },
])('the date of $operation', ({ operation, field, from, to, first, tooEarly, reference, day }) => {
  test.each([
    ['before its reference', tooEarly, 'SIF0000001', ['DATE_INCOHERENTE', `${field} : antérieure à ${reference}`]],
    ['in the future', '2026-09-15T10:00:00.001Z', 'SIF0000001', FUTURE(field)],
    ['of a day that does not exist', '2026-02-30T10:00:00Z', 'SIF0000001', ['DATE_IMPOSSIBLE', `${field} : cette date n'existe pas`]],
    ['a day only', '2026-09-15', '', ['FORMAT_INVALIDE', `${field} : ${SHAPE}`]],
    ['null', null, '', ['FORMAT_INVALIDE', `${field} : ${SHAPE}`]],
    ['missing', undefined, '', ['CHAMP_OBLIGATOIRE', `${field} : champ obligatoire`]],
  ])('is refused when it is %s, and nothing changes', async (_case, value, named, error) => {
    const parties = await partiesForTest();
    const id = await reach(parties, from);
    const before = await parties.domaine.vehicule(id);
    const [code = '', message = ''] = error;
    expect(await parties.client.put(`/vehicules/${id}/${operation}`, { trigrammeSIP: 'TDC', [field]: value })).toEqual(
      refused('request-malformed', row(named, [code, message])),
    );
    expect(await parties.domaine.vehicule(id)).toEqual(before);
  });

  test.each([
    [first, day],
    ['2026-09-15T10:00:00.000Z', '2026-09-15'],
  ])('may be %s, and reads as its day in Paris', async (value, read) => {
    const parties = await partiesForTest();
    const id = await reach(parties, from);
    expect(await parties.client.put(`/vehicules/${id}/${operation}`, { trigrammeSIP: 'TDC', [field]: value })).toEqual({
      status: 200,
      body: null,
    });
    expect((await parties.client.get(`/vehicules/${id}`)).body).toMatchObject({ statut: to, [field]: read });
  });
});
