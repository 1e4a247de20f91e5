import { describe, expect, test } from 'vitest';
import { adminOf, type Json } from '../support/admin.ts';
import { DEPOSANT, deposantFor, entiteOf, lieuOf, remiseOf } from '../support/hermes.ts';
import { sandboxForFile, sandboxForTest } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const admin = adminOf(sandbox);

const numberOf = ({ body }: { readonly body: unknown }): number => (body as { id: number }).id;

/** An entity and a place of si-fourrieres, written through the sandbox's own routes. */
async function ownReferentials() {
  const own = await sandboxForTest();
  const admin = adminOf(own);
  const entite = numberOf(await admin.ask('POST', '/hermes/entites', { application: DEPOSANT, element: entiteOf() }));
  const element = lieuOf({ idEntiteRemettante: entite });
  const lieu = numberOf(await admin.ask('POST', '/hermes/lieux', { application: DEPOSANT, element }));
  const remise = (changes: Json = {}) => remiseOf({ idEntiteRemettante: entite, idLieuDepot: lieu, ...changes });
  const deposit = (changes: Json = {}) => admin.ask('POST', '/hermes/vehicules', { application: DEPOSANT, remise: remise(changes) });
  return { own, admin, client: await deposantFor(own), entite, lieu, remise, deposit };
}

describe('a vehicle deposited for an application', () => {
  test('is the application’s own: same life, same trace, no line in the journal', async () => {
    const { own, client, deposit } = await ownReferentials();
    const { status, body } = await deposit();
    const { id } = body as { id: number };
    expect([status, body]).toMatchObject([
      201,
      {
        application: DEPOSANT,
        statut: 'Proposé',
        history: [{ at: '2026-09-15T10:00:00.000Z', actor: 'deposant', by: DEPOSANT, event: 'deposer', from: null, to: 'Proposé' }],
      },
    ]);
    const journal = (await (await own.fetch('/_sandbox/journal')).json()) as { calls: { operation: string }[] };
    expect(journal.calls.filter(({ operation }) => operation.includes('vehicules'))).toEqual([]);
    expect(await client.get(`/vehicules/${id}`)).toMatchObject({ status: 200, body: { id, statut: 'Proposé' } });
    expect((await client.delete(`/vehicules/${id}`)).status).toBe(204);
  });

  test('has one idCorrelation, and the number of the first time when it comes again', async () => {
    const { deposit, admin, remise } = await ownReferentials();
    const first = numberOf(await deposit());
    expect(numberOf(await deposit())).toBe(first);
    const other = { application: DEPOSANT, remise: remise({ marque: 'FIAT' }) };
    expect(await admin.refused('POST', '/hermes/vehicules', other)).toMatchObject({
      status: 409,
      body: { error: 'deposit-refused', message: 'idCorrelation : déjà utilisé par votre système pour un autre contenu' },
    });
  });

  test.each([
    [
      'out of format',
      { nombrePlace: 'cinq', marque: undefined },
      ['marque : champ obligatoire', 'nombrePlace : format incorrect, attendu un entier, ou un texte de chiffres'],
    ],
    [
      'of another entity',
      { idEntiteRemettante: 7 },
      ['idEntiteRemettante : aucune entité remettante de votre système ne porte cet identifiant'],
    ],
    ['too early by law', { dateAbandon: '2026-01-06T00:00:00Z' }, ['dateAbandon : moins de 15 jours après dateFourriere']],
    ['under a trigramme of another', { trigrammeSIP: 'EDI' }, ["trigrammeSIP : « EDI » n'est pas un trigramme de votre habilitation"]],
  ])('is refused %s, as HERMES would', async (_fault, changes, messages) => {
    const { admin, remise } = await ownReferentials();
    const { status, body } = await admin.refused('POST', '/hermes/vehicules', { application: DEPOSANT, remise: remise(changes) });
    expect([status, (body as { error: string }).error]).toEqual([400, 'deposit-refused']);
    for (const message of messages) expect((body as { message: string }).message).toContain(message);
    expect(body).toHaveProperty('detail');
  });

  test('needs an application, and its habilitation', async () => {
    expect(await admin.refused('POST', '/hermes/vehicules', { application: 'personne', remise: {} })).toMatchObject({
      status: 404,
      body: { error: 'application-unknown' },
    });
    expect(await admin.refused('POST', '/hermes/vehicules', { application: 'cantine-rennes', remise: remiseOf() })).toEqual({
      status: 409,
      body: {
        error: 'deposit-refused',
        message: '"cantine-rennes" has no habilitation for hermes: PUT /_sandbox/applications/cantine-rennes/habilitations/hermes',
      },
    });
    expect(await admin.refused('POST', '/hermes/vehicules', { application: DEPOSANT })).toMatchObject({ status: 400 });
  });
});

describe('a vehicle corrected', () => {
  test('is another for its depositor, with neither event nor date of update', async () => {
    const { admin, client, deposit } = await ownReferentials();
    const id = numberOf(await deposit());
    const before = (await admin.ask('GET', `/hermes/vehicules/${id}`)).body as Json;
    const { status, body } = await admin.ask('PATCH', `/hermes/vehicules/${id}`, { marque: 'FIAT', nombrePlace: '4' });
    expect([status, body]).toEqual([200, before]);
    expect(await client.get(`/vehicules/${id}`)).toMatchObject({ body: { marque: 'FIAT', nombrePlace: 4 } });
  });

  test('under another plate, takes the scenario that it chooses', async () => {
    const { admin, deposit } = await ownReferentials();
    const id = numberOf(await deposit());
    await admin.ask('PUT', '/hermes/progression', { mode: 'time' });
    const plate = (scenario: string) => admin.ask('PATCH', `/hermes/vehicules/${id}`, { numeroImmatriculation: scenario });
    const { body } = await plate('RF-001-RF');
    expect(body).toMatchObject({ numeroImmatriculation: 'RF-001-RF', scenario: expect.any(String) });
  });

  test('is refused as a deposit is, and keeps its names', async () => {
    const { admin, deposit } = await ownReferentials();
    const id = numberOf(await deposit());
    expect(await admin.refused('PATCH', `/hermes/vehicules/${id}`, { idLieuDepot: 1, marque: null })).toMatchObject({
      status: 400,
      body: { error: 'deposit-refused' },
    });
    expect(await admin.refused('PATCH', `/hermes/vehicules/${id}`, { idCorrelation: 'AUTRE', trigrammeSIP: null })).toMatchObject({
      status: 400,
      body: { error: 'entry-refused', faults: [{ path: 'trigrammeSIP' }, { path: 'idCorrelation' }] },
    });
    expect(await admin.refused('PATCH', '/hermes/vehicules/1', {})).toMatchObject({ status: 404, body: { error: 'vehicule-unknown' } });
  });
});

test('a vehicle deleted was never there', async () => {
  const { admin, client, deposit } = await ownReferentials();
  const before = await admin.exported();
  const id = numberOf(await deposit());
  expect(await admin.ask('DELETE', `/hermes/vehicules/${id}`)).toEqual({ status: 204, body: null });
  expect([(await client.get(`/vehicules/${id}`)).status, (await admin.ask('DELETE', `/hermes/vehicules/${id}`)).status]).toEqual([
    404, 404,
  ]);
  expect(await admin.exported()).toBe(before);
  expect(numberOf(await deposit())).toBe(id);
});

describe('entities and places', () => {
  test('are listed, read and corrected', async () => {
    const { admin, client, entite, lieu } = await ownReferentials();
    const element = entiteOf({ telephone: '0298000009' });
    expect(await admin.ask('PATCH', `/hermes/entites/${entite}`, { telephone: '0298000009' })).toEqual({
      status: 200,
      body: { bac: 'commun', id: entite, application: DEPOSANT, element },
    });
    expect(await client.get('/referentiels/entitesremettantes')).toEqual({ status: 200, body: [{ id: String(entite), ...element }] });
    const { elements } = (await admin.ask('GET', '/hermes/entites')).body as { elements: { id: number }[] };
    expect(elements.map(({ id }) => id)).toEqual([1100000001, entite]);
    expect((await admin.ask('GET', `/hermes/lieux/${lieu}`)).body).toMatchObject({ id: lieu, element: { idEntiteRemettante: entite } });
  });

  test('are deleted once nothing refers to them', async () => {
    const { admin, entite, lieu, deposit } = await ownReferentials();
    const id = numberOf(await deposit());
    expect(await admin.refused('DELETE', `/hermes/entites/${entite}`)).toEqual({
      status: 409,
      body: { error: 'entite-used', message: `${entite} is that of the place ${lieu}, the vehicle ${id}: delete that first` },
    });
    expect((await admin.refused('DELETE', `/hermes/lieux/${lieu}`)).status).toBe(409);
    for (const path of [`/hermes/vehicules/${id}`, `/hermes/lieux/${lieu}`, `/hermes/entites/${entite}`])
      expect((await admin.ask('DELETE', path)).status).toBe(204);
    for (const path of [`/hermes/lieux/${lieu}`, `/hermes/entites/${entite}`]) expect((await admin.ask('GET', path)).status).toBe(404);
  });

  test('are refused as HERMES would', async () => {
    const { admin, lieu, deposit } = await ownReferentials();
    await deposit();
    expect(await admin.refused('POST', '/hermes/entites', { application: DEPOSANT, element: { trigrammeSIP: 'SIF' } })).toMatchObject({
      status: 400,
      body: { error: 'deposit-refused' },
    });
    const second = numberOf(
      await admin.ask('POST', '/hermes/entites', { application: DEPOSANT, element: entiteOf({ idCorrelation: 'SIF-ENT-2' }) }),
    );
    expect(await admin.refused('PATCH', `/hermes/lieux/${lieu}`, { idEntiteRemettante: second })).toMatchObject({
      status: 409,
      body: { error: 'lieu-used' },
    });
    expect(await admin.refused('PATCH', `/hermes/lieux/${lieu}`, { idEntiteRemettante: 12 })).toMatchObject({ status: 400 });
    expect(await admin.refused('GET', '/hermes/lieux/abc')).toMatchObject({ status: 404, body: { error: 'lieu-unknown' } });
  });
});
