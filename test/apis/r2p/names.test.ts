import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { birthOf, type CivilStatus } from '../../support/civil-status.ts';
import { type Client, clientFor, personaOf, startSandbox, UNLIMITED } from '../../support/sandbox.ts';
import { findSlug } from './find-slug.ts';

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

const searchLike = (slug: string, changes: CivilStatus) => findSlug(client, { ...birthOf(personaOf(slug)), ...changes });

describe('a birth name is compared without case, accents, dashes, apostrophes and spaces', () => {
  test.each([
    ["D'AIGREMONT-L'HÉRITIER"],
    ["d'aigremont-l'héritier"],
    ['D’AIGREMONT-L’HÉRITIER'],
    ['D AIGREMONT L HERITIER'],
    ['DAIGREMONTLHERITIER'],
    ["D'AIGREMONT‑L'HE\u0301RITIER"],
    ["  D'AIGREMONT - L'HÉRITIER  "],
  ])('%j finds Éléonore', async (nom) => {
    expect(await searchLike('eleonore-d-aigremont', { nom })).toBe('eleonore-d-aigremont');
  });

  test.each([['AIGREMONT'], ["D'AIGREMONT"], ["L'HÉRITIER"], ['NOËL-FRANÇOIS'], ['-']])('%j does not', async (nom) => {
    expect(await searchLike('eleonore-d-aigremont', { nom })).toBe('person-unknown');
  });

  test.each([
    ['dubinore-joelle', { nom: 'DUBINORE' }],
    ['dubinore-joelle', { nom: 'Dubinôre' }],
    ['nom-d-une-lettre', { nom: 'o', prenom: 'li' }],
    ['nom-de-cent-caracteres', {}],
    ['ana-paula-kowalczyk', { nom: 'Da-Silva-Santos' }],
    ['caroline-de-villardiere', { nom: 'de Villardière' }],
  ])('%s is found by %j', async (slug, changes) => {
    expect(await searchLike(slug, changes)).toBe(slug);
  });

  test.each([
    ['sophie-benali', 'BENALI'],
    ['jeanne-le-goff', 'LE GOFF'],
    ['isabelle-weber', 'TREMBLAY'],
  ])('%s is not found by her usual name %s', async (slug, nom) => {
    expect(await searchLike(slug, { nom })).toBe('person-unknown');
  });
});

describe('first names are those recorded, in their order, one at least', () => {
  test.each([
    ['eleonore-d-aigremont', 'Éléonore'],
    ['eleonore-d-aigremont', 'ELEONORE MARIE-ANGE'],
    ['eleonore-d-aigremont', 'Eleonore Marie Ange Francoise'],
    ['eleonore-d-aigremont', 'éléonore  marie-ange   françoise'],
    ['marie-line-hoarau', 'Marie Line'],
    ['marie-line-hoarau', 'MARIELINE'],
    ['dubignot-jean-philippe', 'Jean'],
    ['dubignot-jean-philippe', 'Jean-Philippe'],
    ['dubignot-jean-philippe', 'JEAN PHILIPPE ARNAUD'],
    ['cinq-prenoms', 'Jean José Raymond Sauveur Ange'],
    ['cinq-prenoms', 'Jean Jose'],
    ['aissata-toure', 'Aissata'],
    ['dubinore-joelle', 'Jœlle'],
    ['dubinore-joelle', 'JOELLE FRANCOISE'],
    ['nom-de-cent-caracteres', 'Maximilien Alexandre'],
  ])('%s is found by %j', async (slug, prenom) => {
    expect(await searchLike(slug, { prenom })).toBe(slug);
  });

  test.each([
    ['a later first name alone', 'eleonore-d-aigremont', 'FRANÇOISE'],
    ['a usual first name that is not the first', 'cinq-prenoms', 'José'],
    ['a first name skipped', 'dubignot-jean-philippe', 'Jean Arnaud'],
    ['another order', 'dubignot-jean-philippe', 'Philippe Jean'],
    ['half a first name', 'marie-line-hoarau', 'Marie'],
    ['a beginning', 'lea-moreau', 'L'],
    ['one first name too many', 'karim-benali', 'KARIM ALI'],
  ])('%s finds nobody', async (_what, slug, prenom) => {
    expect(await searchLike(slug, { prenom })).toBe('person-unknown');
  });
});

describe('birth dates', () => {
  test.each([
    ['lea-moreau', '12/04/1991', 'lea-moreau'],
    ['lea-moreau', '04/1991', 'lea-moreau'],
    ['lea-moreau', '1991', 'lea-moreau'],
    ['lea-moreau', '00/04/1991', 'lea-moreau'],
    ['lea-moreau', '00/00/1991', 'lea-moreau'],
    ['lea-moreau', '13/04/1991', 'person-unknown'],
    ['lea-moreau', '05/1991', 'person-unknown'],
    ['lea-moreau', '1992', 'person-unknown'],
    // The day is not recorded: a query that gives one does not find her.
    ['fatima-el-mansouri', '06/1960', 'fatima-el-mansouri'],
    ['fatima-el-mansouri', '00/06/1960', 'fatima-el-mansouri'],
    ['fatima-el-mansouri', '1960', 'fatima-el-mansouri'],
    ['fatima-el-mansouri', '01/06/1960', 'person-unknown'],
    ['abdou-mze', '1955', 'abdou-mze'],
    ['abdou-mze', '00/00/1955', 'abdou-mze'],
    ['abdou-mze', '01/1955', 'person-unknown'],
    ['lea-moreau', '1991-04-12', 'parameter-malformed'],
    ['lea-moreau', '12-04-1991', 'parameter-malformed'],
    ['lea-moreau', '32/04/1991', 'parameter-malformed'],
    ['lea-moreau', '12/13/1991', 'parameter-malformed'],
    ['lea-moreau', '4/1991', 'parameter-malformed'],
    ['lea-moreau', '12/04/91', 'parameter-malformed'],
  ])('%s, asked as born on %s: %s', async (slug, naisDate, expected) => {
    expect(await searchLike(slug, { naisDate })).toBe(expected);
  });
});

describe('birth places', () => {
  test.each([
    ['a département on two characters', 'lea-moreau', { naisCodeDept: '35', naisCodeCommune: '238' }],
    ['on three', 'lea-moreau', { naisCodeDept: '035', naisCodeCommune: '238' }],
    ['without the country, which is then France', 'lea-moreau', { naisCodePays: undefined }],
    ['in Corsica', 'bruno-castelli', { naisCodeDept: '2A', naisCodeCommune: '004' }],
    ['in Corsica, on three', 'bruno-castelli', { naisCodeDept: '02A', naisCodeCommune: '004' }],
    ['in a DOM, two digits', 'nadege-labeau', { naisCodeDept: '972', naisCodeCommune: '09' }],
    ['in a DOM, three digits', 'nadege-labeau', { naisCodeDept: '972', naisCodeCommune: '209' }],
    ['in a DOM, three digits with a zero', 'nadege-labeau', { naisCodeDept: '972', naisCodeCommune: '009' }],
    ['in a TOM, two digits', 'teva-maitere', { naisCodeDept: '987', naisCodeCommune: '35' }],
    ['in a TOM, three digits', 'teva-maitere', { naisCodeDept: '987', naisCodeCommune: '735' }],
    ['abroad, by the country alone', 'amina-diallo', { naisCodePays: '99341' }],
  ])('%s', async (_writing, slug, changes) => {
    expect(await searchLike(slug, changes)).toBe(slug);
  });

  test.each([
    ['another commune', 'lea-moreau', { naisCodeCommune: '239' }, 'person-unknown'],
    ['another département', 'lea-moreau', { naisCodeDept: '44' }, 'person-unknown'],
    ['another country', 'amina-diallo', { naisCodePays: '99342' }, 'person-unknown'],
    ['a foreign country for someone born in France', 'lea-moreau', { naisCodePays: '99341' }, 'person-unknown'],
    ['a commune of another DOM', 'nadege-labeau', { naisCodeDept: '971', naisCodeCommune: '09' }, 'person-unknown'],
    ['a département in lower case', 'bruno-castelli', { naisCodeDept: '2a' }, 'parameter-malformed'],
    ['a commune of one digit', 'lea-moreau', { naisCodeCommune: '8' }, 'parameter-malformed'],
    ['a whole INSEE code', 'lea-moreau', { naisCodeCommune: '35238' }, 'parameter-malformed'],
    ['a country of three digits', 'amina-diallo', { naisCodePays: '341' }, 'parameter-malformed'],
  ])('%s: %s %j is %s', async (_case, slug, changes, expected) => {
    expect(await searchLike(slug, changes)).toBe(expected);
  });
});
