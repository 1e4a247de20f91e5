import { expect, test } from 'vitest';
import { partiesForTest, reach, refused, row, TDC } from './parties.ts';

test.each(['0001-01-01T00:00:00Z', '0026-01-01T00:00:00Z', '0999-12-31T23:59:59Z', '1000-01-01T00:00:00Z'])(
  'a removal at %s is before the payment, as any other day is',
  async (dateEnlevement) => {
    const parties = await partiesForTest();
    const id = await reach(parties, 'Vendu à enlever');
    expect(await parties.client.put(`/vehicules/${id}/enlevement`, { trigrammeSIP: TDC, dateEnlevement })).toEqual(
      refused('request-malformed', row('SIF0000001', ['DATE_INCOHERENTE', 'dateEnlevement : antérieure à datePaiement'])),
    );
    expect((await parties.domaine.vehicule(id)).statut).toBe('Vendu à enlever');
  },
);

test.each([
  ['0030-01-01T00:00:00Z', '0030-01-01'],
  ['0999-12-31T12:00:00Z', '0999-12-31'],
])('a vehicle whose restitution is recorded at %s is read with the day %s', async (dateRestitution, day) => {
  const parties = await partiesForTest();
  const id = await parties.deposit({
    dateCirculation: '0010-01-01T00:00:00Z',
    dateFourriere: '0020-01-01T00:00:00Z',
    dateAbandon: '0021-01-01T00:00:00Z',
  });
  expect(await parties.client.put(`/vehicules/${id}/restitution`, { trigrammeSIP: TDC, dateRestitution })).toEqual({
    status: 200,
    body: null,
  });
  expect(await parties.client.get(`/vehicules/${id}`)).toMatchObject({ status: 200, body: { statut: 'Restitué', dateRestitution: day } });
});
