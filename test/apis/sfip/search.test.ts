import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { addressOf, birthOf, type CivilStatus, queryOf } from '../../support/civil-status.ts';
import { type Client, clientFor, personaOf, read, sandboxForTest, startSandbox, UNLIMITED } from '../../support/sandbox.ts';

const MEDIA_TYPE = 'application/vnd.dgfip.sfip.v1.0+json';
const LEA = personaOf('lea-moreau');
const { spi } = LEA;

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

/** `ok`, or the id of the refusal, on 02AA then on 02GA: both search alike. */
async function outcomes(query: CivilStatus | string): Promise<(string | null)[]> {
  const text = typeof query === 'string' ? query : queryOf(query);
  const paths = ['/demandeDeService/02AA/personne', '/demandeDeService/02GA/departement/350/annrev/2025/bareme/2026/personne'];
  const responses = await Promise.all(paths.map((path) => client.sfip(path + text)));
  return responses.map((response) => (response.status === 200 ? 'ok' : response.headers.get('x-sandbox-error')));
}

const both = (outcome: string): string[] => [outcome, outcome];

describe('/information', () => {
  test('says that the API works, with no scope and no ID_Teleservice', async () => {
    const response = await client.sfip('/information', { id_teleservice: undefined });
    expect(response.headers.get('content-type')).toBe(MEDIA_TYPE);
    expect(await read(response)).toEqual({ status: 200, body: { descriptif: "L'API est opérationnelle" } });
  });

  test('still wants a token', async () => {
    const response = await client.sfip('/information', { authorization: undefined });
    expect([response.status, response.headers.get('x-sandbox-error')]).toEqual([401, 'token-missing']);
  });
});

describe('with a SPI', () => {
  test.each([
    ['and the birth date', { naisDate: '12/04/1991' }, 'ok'],
    ['and a part of the birth date', { naisDate: '04/1991' }, 'ok'],
    ['and another birth date', { naisDate: '13/04/1991' }, 'person-unknown'],
    ['and the names', { nom: 'moreau', prenom: 'léa' }, 'ok'],
    ['and another nom', { nom: 'MORO' }, 'person-unknown'],
    ['and another prenom', { prenom: 'MARIE' }, 'person-unknown'],
    ['and another sex', { sexe: '1' }, 'person-unknown'],
    ['and the birth place', { naisCodeDept: '35', naisCodeCommune: '238' }, 'ok'],
    ['and another birth place', { naisCodeDept: '44', naisCodeCommune: '109' }, 'person-unknown'],
    ['and the address', { adrCodePays: '99100', adrCodeDept: '35', adrCodeCommune: '238', adrCodeVoie: '8818' }, 'ok'],
    ['and another street', { adrCodePays: '99100', adrCodeDept: '35', adrCodeCommune: '238', adrCodeVoie: '8819' }, 'person-unknown'],
    ['and a birth commune without its département', { naisCodeCommune: '238' }, 'parameter-malformed'],
    ['and everything', { ...birthOf(LEA), ...addressOf(LEA) }, 'ok'],
  ])('%s', async (_what, changes, expected) => {
    expect(await outcomes({ spi, ...changes })).toEqual(both(expected));
  });
});

describe('without a SPI', () => {
  test.each([
    ['the complete civil status', birthOf(LEA), 'ok'],
    ['the civil status and the address', addressOf(LEA), 'ok'],
    ['the civil status of someone else', { ...birthOf(LEA), sexe: '1' }, 'person-unknown'],
    ['the street code', { ...addressOf(LEA), adrCodeVoie: '8818' }, 'ok'],
    ['another street code', { ...addressOf(LEA), adrCodeVoie: '0001' }, 'person-unknown'],
    ['the whole name of the street', { ...addressOf(LEA), adrLibelleVoie: 'RUE DES LAVANDIERES' }, 'ok'],
    ['the nom alone', { nom: 'MOREAU' }, 'parameter-malformed'],
    ['the names alone', { nom: 'MOREAU', prenom: 'LEA' }, 'parameter-malformed'],
    ['the names and the birth date alone', { nom: 'MOREAU', prenom: 'LEA', naisDate: '12/04/1991' }, 'parameter-malformed'],
    ['nothing', {}, 'parameter-malformed'],
    ['a parameter of R2P only, which is ignored', { ...birthOf(LEA), adrCodeTom: '987', adrLibelleTypeVoie: 'BD' }, 'ok'],
  ])('%s', async (_what, query, expected) => {
    expect(await outcomes(query)).toEqual(both(expected));
  });

  test.each([
    ['a latin-1 accent', '?nom=MOREAU&prenom=L%E9a&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238', 'parameter-malformed'],
    ['a repeated SPI', `?spi=${spi}&spi=${spi}`, 'parameter-malformed'],
    ['an empty SPI beside a civil status', `${queryOf(birthOf(LEA))}&spi=`, 'ok'],
    ['a broken percent-encoding', '?nom=%&prenom=LEA', 'parameter-malformed'],
  ])('%s', async (_what, query, expected) => {
    expect(await outcomes(query)).toEqual(both(expected));
  });
});

describe('02GA', () => {
  const lep = (slug: string, departement: string, bareme = 2026) =>
    client.sfip(
      `/demandeDeService/02GA/departement/${departement}/annrev/2025/bareme/${bareme}/personne${queryOf(birthOf(personaOf(slug)))}`,
    );

  test.each([
    ['lep-metropole-un-euro-sous', '420', 'O'],
    ['lep-metropole-au-plafond', '420', 'O'],
    ['lep-metropole-un-euro-dessus', '420', 'N'],
    ['lep-guyane-un-euro-dessus', '973', 'N'],
    ['lep-mayotte-au-plafond', '976', 'O'],
  ])('%s in %s: %s', async (slug, departement, statut) => {
    const response = await lep(slug, departement);
    expect(response.headers.get('content-type')).toBe(MEDIA_TYPE);
    expect(await read(response)).toEqual({ status: 200, body: { statut } });
  });

  test('answers a bank whose convention names no year', async () => {
    const bank = await clientFor(sandbox, 'banque-lep');
    const path = `/demandeDeService/02GA/departement/350/annrev/2024/bareme/2026/personne?spi=${spi}&naisDate=1991`;
    expect(await read(await bank.sfip(path))).toEqual({ status: 200, body: { statut: 'N' } });
  });
});

describe('02AA', () => {
  const last = `/demandeDeService/02AA/personne?spi=${spi}`;

  test.each([
    ['2026-07-21T21:59:59.999Z', 26_119],
    ['2026-07-21T22:00:00.000Z', 27_352],
  ])('takes no year: at %s the last taxation has a RFR of %i', async (now, rfr) => {
    const { sfip } = await clientFor(await sandboxForTest({ now }), UNLIMITED);
    expect(await read(await sfip(last))).toMatchObject({ status: 200, body: { rfr } });
  });

  test('answers the period after the death, in the year of a death', async () => {
    const { body } = await read(await client.sfip(`/demandeDeService/02AA/personne?spi=${personaOf('colette-fontaine').spi}`));
    expect(body).toMatchObject({ sitFam: 'V', nmNaiDec1: 'RAVIER', nmNaiDec2: null });
  });

  test('hides what the chain found on the way: neither SPI nor address of R2P', async () => {
    expect(JSON.stringify((await read(await client.sfip(last))).body)).not.toContain(spi);
  });

  test('answers the convention of SFiP, not that of Impôt particulier', async () => {
    const service = await clientFor(sandbox, 'souscriptions-suspendues');
    // Its subscription to Impôt particulier is blocked; the one to SFiP is not.
    expect(await read(await service.sfip(last))).toEqual({ status: 200, body: { rfr: 27_352, nbPart: 1, rev: {} } });
  });
});
