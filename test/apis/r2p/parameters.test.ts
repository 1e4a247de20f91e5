import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import type { CivilStatus } from '../../support/civil-status.ts';
import { expectRefusal } from '../../support/refusal.ts';
import { type Client, clientFor, startSandbox, UNLIMITED } from '../../support/sandbox.ts';
import { findSlug } from './find-slug.ts';

const WHOLE = {
  nom: 'MOREAU',
  prenom: 'LEA',
  naisDate: '12/04/1991',
  naisCodePays: '99100',
  naisCodeDept: '35',
  naisCodeCommune: '238',
  adrCodePays: '99100',
  adrCodeDept: '35',
  adrCodeCommune: '238',
};
const BIRTH = '?nom=MOREAU&prenom=LEA&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238';

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

const without = (...names: (keyof typeof WHOLE)[]): CivilStatus => ({
  ...WHOLE,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
});
const NO_BIRTH = ['naisDate', 'naisCodePays', 'naisCodeDept', 'naisCodeCommune'] as const;
const NO_ADDRESS = ['adrCodePays', 'adrCodeDept', 'adrCodeCommune'] as const;

describe('what a query must hold', () => {
  test.each([
    ['everything', [], 'lea-moreau', 'lea-moreau'],
    ['the birth alone (mode 1)', NO_ADDRESS, 'lea-moreau', 'lea-moreau'],
    ['the address alone (mode 2)', NO_BIRTH, 'lea-moreau', 'parameter-missing'],
    ['no nom', ['nom'], 'parameter-missing', 'parameter-missing'],
    ['no prenom', ['prenom'], 'parameter-missing', 'parameter-missing'],
    ['neither', ['nom', 'prenom'], 'parameter-missing', 'parameter-missing'],
    ['neither birth nor address', [...NO_BIRTH, ...NO_ADDRESS], 'parameter-missing', 'parameter-missing'],
    ['no birth date', ['naisDate', ...NO_ADDRESS], 'parameter-missing', 'parameter-missing'],
    ['no birth place', ['naisCodePays', 'naisCodeDept', 'naisCodeCommune', ...NO_ADDRESS], 'parameter-missing', 'parameter-missing'],
    ['no birth commune, in France', ['naisCodeCommune', ...NO_ADDRESS], 'parameter-missing', 'parameter-missing'],
    ['no birth country', ['naisCodePays', ...NO_ADDRESS], 'lea-moreau', 'lea-moreau'],
    ['no country of address', ['adrCodePays', ...NO_BIRTH], 'parameter-missing', 'parameter-missing'],
    ['no commune of address, in France', ['adrCodeCommune', ...NO_BIRTH], 'parameter-missing', 'parameter-missing'],
    ['a birth commune without its département', ['naisCodeDept'], 'parameter-malformed', 'parameter-malformed'],
    ['a commune of address without its département', ['adrCodeDept'], 'parameter-malformed', 'lea-moreau'],
  ] as const)('%s', async (_what, absent, onPersonne, onSpi) => {
    const query = without(...absent);
    expect([await findSlug(client, query), await findSlug(client, query, '/personne/spi')]).toEqual([onPersonne, onSpi]);
  });

  test.each([
    ['a street without its commune', { adrLibelleVoie: 'DES LAVANDIERES', adrCodeCommune: undefined }],
    ['a département and a TOM', { adrCodeTom: '987' }],
    ['a birth day that no calendar has', { naisDate: '31/02/1991' }],
    ['a 29 February of a common year', { naisDate: '29/02/1991' }],
    ['a 31 April', { naisDate: '31/04/1991' }],
    ['a NUL byte in a name', { nom: 'MORE\u0000AU' }],
  ])('%s cannot be used', async (_what, changes) => {
    const response = await client.r2p(`/personne?${new URLSearchParams(JSON.parse(JSON.stringify({ ...WHOLE, ...changes })))}`);
    await expectRefusal(response, {
      status: 400,
      code: 4003,
      message: 'Un des paramètres en entrée est non conforme aux valeurs possibles',
      error: 'parameter-malformed',
    });
  });

  test.each([
    ['number', { adrNumVoie: '13' }, 'person-unknown'],
    ['number', { adrNumVoie: '12' }, 'lea-moreau'],
    ['index', { adrIndiceRepetition: 'B' }, 'person-unknown'],
    ['type of street', { adrLibelleTypeVoie: 'BD' }, 'person-unknown'],
    ['type of street', { adrLibelleTypeVoie: 'RUE' }, 'lea-moreau'],
  ])('no criterion is ignored: %s %j without a commune gives %s', async (_what, changes, expected) => {
    expect(await findSlug(client, { ...without(...NO_ADDRESS), ...changes })).toBe(expected);
  });

  test('a TOM of address stands for the département', async () => {
    expect(await findSlug(client, { ...without(...NO_ADDRESS), adrCodeTom: '987', adrCodeCommune: '35' })).toBe('person-unknown');
  });
});

describe('how a query is written', () => {
  test.each([
    ['an empty optional parameter, as a form sends it', `${BIRTH}&sexe=&adrNumVoie=&naisCodePays=`, 'lea-moreau'],
    ['a parameter without its equals sign', `${BIRTH}&adrNumVoie`, 'lea-moreau'],
    ['a blank one', `${BIRTH}&adrNumVoie=%20%20`, 'lea-moreau'],
    ['spaces around a value', BIRTH.replace('MOREAU', '%20MOREAU%20'), 'lea-moreau'],
    ['a plus sign for a space', BIRTH.replace('LEA', 'L%C3%A9a+Marie'), 'lea-moreau'],
    ['a percent-encoded space', BIRTH.replace('LEA', 'L%C3%A9a%20Marie'), 'lea-moreau'],
    ['a percent-encoded slash', BIRTH.replaceAll('/', '%2F'), 'lea-moreau'],
    ['an encoded name of parameter', BIRTH.replace('nom', '%6Eom'), 'lea-moreau'],
    ['unknown parameters', `${BIRTH}&page=2&page=3&NOM=ROY&spi=1`, 'lea-moreau'],
    ['an unknown parameter with a broken name', `${BIRTH}&%E9=1`, 'lea-moreau'],
    ['stray ampersands', `${BIRTH}&&`, 'lea-moreau'],
    ['an empty nom', BIRTH.replace('MOREAU', ''), 'parameter-missing'],
    ['a blank prenom', BIRTH.replace('LEA', '%20'), 'parameter-missing'],
    ['names of parameters in another case', BIRTH.replace('nom=', 'NOM='), 'parameter-missing'],
    ['a repeated parameter', `${BIRTH}&nom=ROY`, 'parameter-malformed'],
    ['a repeated parameter of one value', `${BIRTH}&nom=MOREAU`, 'parameter-malformed'],
    ['a broken percent-encoding', BIRTH.replace('MOREAU', 'MOR%ZZ'), 'parameter-malformed'],
    ['a percent-encoding cut short', BIRTH.replace('MOREAU', 'MOREAU%'), 'parameter-malformed'],
    ['a latin-1 accent', BIRTH.replace('LEA', 'L%E9a'), 'parameter-malformed'],
    ['a name of 101 characters', BIRTH.replace('MOREAU', 'M'.repeat(101)), 'parameter-malformed'],
    ['a name of 100 characters', BIRTH.replace('MOREAU', 'M'.repeat(100)), 'person-unknown'],
    ['a first name of 21 characters', BIRTH.replace('LEA', 'L'.repeat(21)), 'parameter-malformed'],
    ['first names of 20 characters each', BIRTH.replace('LEA', `${'L'.repeat(20)}+${'M'.repeat(20)}`), 'person-unknown'],
    ['a sex by its letter', `${BIRTH}&sexe=F`, 'parameter-malformed'],
    ['an index in lower case', `${BIRTH}&adrIndiceRepetition=b`, 'parameter-malformed'],
    ['a number in the street with its index', `${BIRTH}&adrNumVoie=12B`, 'parameter-malformed'],
  ])('%s', async (_what, query, expected) => {
    expect(await findSlug(client, query)).toBe(expected);
  });

  test('a latin-1 accent is refused with an explanation that does not repeat the value', async () => {
    const response = await client.r2p(`/personne${BIRTH.replace('LEA', 'L%E9a')}`);
    expect([response.status, response.headers.get('x-sandbox-why')]).toEqual([400, 'query parameter prenom is not percent-encoded UTF-8']);
  });

  test.each(['309990171344', '30999017134400', '30999017134%2F0', '309990171344X', '%E9'])('%j is not a SPI', async (spi) => {
    expect(await findSlug(client, '', `/personne/${spi}`)).toBe('parameter-malformed');
  });
});
