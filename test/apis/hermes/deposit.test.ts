import { describe, expect, test } from 'vitest';
import { deposantFor, prepareDeposit, remiseOf } from '../../support/hermes.ts';
import { FULL_ACCESS, read } from '../../support/sandbox.ts';
import { partiesForTest, refused, row } from './parties.ts';

const ID = 1_300_000_005;
const ACKNOWLEDGED = { status: 200, body: { id_correlation: 'SIF0000001', id: ID, dateDemandePriseEnCharge: '2026-09-15T10:00:00.000Z' } };
const TAKEN = refused(
  'correlation-taken',
  row('SIF0000001', ['CORRELATION_DEJA_UTILISEE', 'idCorrelation : déjà utilisé par votre système pour un autre contenu']),
);
const DEPOSITED = {
  at: '2026-09-15T10:00:00.000Z',
  actor: 'deposant',
  by: 'tir-de-charge',
  event: 'deposer',
  from: null,
  to: 'Proposé',
};

const reversed = (body: object): object => Object.fromEntries(Object.entries(body).reverse());

test('acknowledges a deposit, and traces it with all that was handed over', async () => {
  const { client, domaine, remise } = await partiesForTest();
  expect(await client.post('/vehicules', remise())).toEqual(ACKNOWLEDGED);
  expect((await domaine.vehicule(ID)).history).toEqual([{ ...DEPOSITED, data: remise() }]);
});

test('numbers the vehicles in the order of their deposit', async () => {
  const { deposit } = await partiesForTest();
  const ids = [await deposit({ idCorrelation: 'Z' }), await deposit({ idCorrelation: 'A' }), await deposit({ idCorrelation: 'M' })];
  expect(ids).toEqual([ID, ID + 1, ID + 2]);
});

describe('the same deposit again', () => {
  test.each([
    ['to the letter', (body: object) => body],
    ['with its keys in another order', (body: object) => ({ ...reversed(body), nature: reversed((body as { nature: object }).nature) })],
    ['with a number as text', (body: object) => ({ ...body, nombrePlace: '5', kilometrage: '148200' })],
    [
      'with references as text and leading zeros',
      (body: object) => ({ ...body, idLieuDepot: '001200000002', idEntiteRemettante: '1100000002' }),
    ],
    ['with booleans as text', (body: object) => ({ ...body, fourriereAdministrative: 'true', certificatImmatriculation: 'false' })],
    [
      'with booleans of its nature as text',
      (body: object) => ({ ...body, nature: { autre: 'false', scelle: 'false', ot: 'false', heberge: 'false' } }),
    ],
  ])('%s gets the same answer, and nothing is written', async (_case, change) => {
    const { sandbox, client, domaine, search, remise } = await partiesForTest();
    await client.post('/vehicules', remise());
    const before = [await domaine.call('GET', '/hermes/vehicules'), await domaine.vehicule(ID), await search()];
    sandbox.clock.advance(60_000);
    const again = await client.send('POST', '/vehicules', change(remise()));
    expect(again.headers.get('x-sandbox-why')).toBe('the same deposit as before: nothing was written');
    expect(await read(again)).toEqual(ACKNOWLEDGED);
    expect([await domaine.call('GET', '/hermes/vehicules'), await domaine.vehicule(ID), await search()]).toEqual(before);
  });

  test('gets the same answer after the vehicle has moved, and after its complement', async () => {
    const { sandbox, client, domaine, remise } = await partiesForTest();
    await client.post('/vehicules', remise());
    sandbox.clock.advance(1000);
    await domaine.event(ID, 'demander-complement', { motif: 'PHOTOS_MANQUANTES' });
    await client.put(`/vehicules/${ID}`, remise({ description: 'Photos envoyées.' }));
    expect(await client.post('/vehicules', remise())).toEqual(ACKNOWLEDGED);
    expect((await client.post('/vehicules', remise({ description: 'Photos envoyées.' }))).status).toBe(409);
    await domaine.event(ID, 'accepter');
    expect(await client.post('/vehicules', remise())).toEqual(ACKNOWLEDGED);
    expect((await domaine.vehicule(ID)).history.map(({ event }) => event)).toEqual([
      'deposer',
      'demander-complement',
      'completer',
      'accepter',
    ]);
  });
});

test('the same deposit again, with a zero that has a sign, gets the same answer', async () => {
  const { client, remise } = await partiesForTest();
  const text = JSON.stringify(remise()).replace('"nombrePlace":5', '"nombrePlace":-0');
  expect(await client.post('/vehicules', text)).toEqual(ACKNOWLEDGED);
  expect(await client.post('/vehicules', text)).toEqual(ACKNOWLEDGED);
});

describe('another deposit under the same idCorrelation', () => {
  test.each([
    ['another field', { marque: 'PEUGEOT' }],
    ['a field more', { programme: '176' }],
    ['a field less', { kilometrage: undefined }],
    ['another nature', { nature: { autre: false, scelle: true, ot: false, heberge: false } }],
    ['the same instant written otherwise', { dateAbandon: '2026-02-02T00:00:00.000Z' }],
  ])('is refused for %s, and nothing changes', async (_case, changes) => {
    const { client, domaine, search, remise } = await partiesForTest();
    await client.post('/vehicules', remise());
    const before = [await domaine.vehicule(ID), await search(), await client.get(`/vehicules/${ID}`)];
    expect(await client.post('/vehicules', remise(changes))).toEqual(TAKEN);
    expect([await domaine.vehicule(ID), await search(), await client.get(`/vehicules/${ID}`)]).toEqual(before);
  });

  test('is taken once the first one is withdrawn, under a number of its own', async () => {
    const { client, remise } = await partiesForTest();
    await client.post('/vehicules', remise());
    expect(await client.delete(`/vehicules/${ID}`)).toEqual({ status: 204, body: null });
    const second = { ...ACKNOWLEDGED.body, id: ID + 1 };
    expect(await client.post('/vehicules', remise({ marque: 'PEUGEOT' }))).toEqual({ status: 200, body: second });
    expect(await client.post('/vehicules', remise())).toEqual(TAKEN);
    expect(await client.delete(`/vehicules/${ID + 1}`)).toEqual({ status: 204, body: null });
    expect(await client.post('/vehicules', remise())).toEqual({ status: 200, body: { ...ACKNOWLEDGED.body, id: ID + 2 } });
  });
});

describe('the same idCorrelation', () => {
  test('is free for another application, and for another trigramme of the same one', async () => {
    const { sandbox, client, remise } = await partiesForTest();
    await client.post('/vehicules', remise());
    const other = await deposantFor(sandbox, FULL_ACCESS);
    const given: unknown[] = [];
    for (const trigrammeSIP of ['SIF', 'EDI']) {
      const refs = await prepareDeposit(other, { trigrammeSIP });
      given.push((await other.post('/vehicules', remiseOf({ ...refs, trigrammeSIP, marque: trigrammeSIP }))).body);
    }
    expect(given).toEqual([
      { ...ACKNOWLEDGED.body, id: ID + 1 },
      { ...ACKNOWLEDGED.body, id: ID + 2 },
    ]);
    expect(await client.post('/vehicules', remise())).toEqual(ACKNOWLEDGED);
  });

  test('is free for a vehicle after an entity and a place have taken it', async () => {
    const { client, remise } = await partiesForTest();
    expect((await client.post('/vehicules', remise({ idCorrelation: 'SIF-ENT-1' }))).status).toBe(200);
  });
});
