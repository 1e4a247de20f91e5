import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { type Client, clientFor, read, startSandbox, UNLIMITED } from '../../support/sandbox.ts';

/** As published: SPI, birth name, first names, sex, birth date and commune. */
const IDENTITIES = [
  ['3999999887219', 'CIS TROIS', 'PRENOM MELAINE', '2', '27/07/1981', '47008'],
  ['3999999889221', 'CIS CINQ', 'PRENOM TATIANA', '2', '30/09/1945', '54009'],
  ['3999999912244', 'CIS VINGTSEPT', 'PRENOM GABIN', '1', '06/11/1973', '71076'],
  ['3999999899410', 'AC QUATORZE', 'VINCENT', '1', '02/08/1973', '75107'],
  ['3999999776202', 'DUBIGNOT', 'Jean Philippe Arnaud', '1', '15/06/1943', '75109'],
] as const;

const NAMES = [
  ['3999999776201', 'DUBOIS', 'Angela Claire Louise'],
  ['3999999776203', 'DUBINÔRE', 'Joëlle Françoise'],
  ['3999999776204', 'DELALALALANDE', 'Emmanuel Alexandre Nicolas'],
  ['3999999776205', 'DURAND', 'Audrey'],
  ['3999999776206', 'DAIS', 'MICHELINE'],
] as const;

const BIRTHPLACES = [
  ['3999999937269', 'CIS CINQUANTEDEUX', { cdPaysNaissance: '99133', cdDeptNaissance: null, cdCommuneNaissance: null }],
  ['3999999987319', 'CIS CENTDEUX', { cdPaysNaissance: '99126', cdDeptNaissance: null, cdCommuneNaissance: null }],
  ['3999999998330', 'CIS CENTTREIZE', { cdPaysNaissance: '99119', cdDeptNaissance: null, cdCommuneNaissance: null }],
  ['3999999971303', expect.stringContaining('CIS '), { cdPaysNaissance: '99100', cdDeptNaissance: '971', cdCommuneNaissance: '101' }],
  ['3999999972304', expect.stringContaining('CIS '), { cdPaysNaissance: '99100', cdDeptNaissance: '971', cdCommuneNaissance: '105' }],
  ['3999999973305', expect.stringContaining('CIS '), { cdPaysNaissance: '99100', cdDeptNaissance: '972', cdCommuneNaissance: '216' }],
  ['3999999974306', expect.stringContaining('CIS '), { cdPaysNaissance: '99100', cdDeptNaissance: '972', cdCommuneNaissance: '231' }],
] as const;

describe('the public identities of the sandbox are served as they were published', () => {
  let sandbox: Sandbox;
  let client: Client;
  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await clientFor(sandbox, UNLIMITED);
  });
  afterAll(() => sandbox.close());

  const situation = async (spi: string, year: number) =>
    (await read(await client.ip(`/spi/${spi}/situations/ir/assiettes/annrev/${year}`))).body;
  const personne = async (spi: string) => (await read(await client.r2p(`/personne/${spi}`))).body;

  test.each(IDENTITIES)('%s is %s %s', async (spi, nom, prenoms, sexe, date, commune) => {
    const [jour, mois, annee] = date.split('/');
    expect(await personne(spi)).toMatchObject({
      personnePhysique: {
        identifiant: { spi },
        etatCivil: {
          cdSexe: sexe,
          lbNomNaissance: nom,
          lbPrenomNaissance: prenoms,
          jourNaissance: jour,
          moisNaissance: mois,
          anneeNaissance: annee,
          cdPaysNaissance: '99100',
          cdDeptNaissance: commune.slice(0, 2),
          cdCommuneNaissance: commune.slice(2),
        },
      },
    });
  });

  test.each(NAMES)('%s is %s %s', async (spi, lbNomNaissance, lbPrenomNaissance) => {
    expect(await personne(spi)).toMatchObject({ personnePhysique: { etatCivil: { lbNomNaissance, lbPrenomNaissance } } });
  });

  test.each(BIRTHPLACES)('%s was born there', async (spi, lbNomNaissance, place) => {
    expect(await personne(spi)).toMatchObject({ personnePhysique: { etatCivil: { lbNomNaissance, ...place } } });
  });

  test('CIS TROIS is married, with a RFR of 17 827 and 2.75 parts, every year', async () => {
    for (const year of [2021, 2022, 2023, 2024, 2025])
      expect(await situation('3999999887219', year)).toMatchObject({ rfr: 17_827, nbPart: 2.75, sitFam: 'M' });
  });

  test('AC QUATORZE has a RFR of 48 583, every year', async () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) expect(await situation('3999999899410', year)).toMatchObject({ rfr: 48_583 });
  });

  test('DUBIGNOT is the widower of the example of SFiP', async () => {
    expect(await situation('3999999776202', 2025)).toMatchObject({ sitFam: 'V', nmNaiDec1: 'DUBIGNOT', prnmDec1: 'Jean Philippe Arnaud' });
  });

  test('the avis 2021 of CIS CINQ is the one that a public client expects, under both SPIs', async () => {
    const expected = {
      nmNaiDec1: 'CIS CINQ',
      prnmDec1: 'PRENOM TATIANA',
      dateNaisDec1: { jour: '30', mois: '09', annee: '1945' },
      nmNaiDec2: 'CIS VINGTSEPT',
      prnmDec2: 'PRENOM GABIN',
      dateNaisDec2: { jour: '06', mois: '11', annee: '1973' },
      aft: '55 BOULEVARD MARCELLIN BERTHELOT 13200 ARLES',
      sitFam: 'O',
      nbPart: 6.75,
      pac: { nbPac: 5 },
      rfr: 33_640,
      revenuBrutGlobal: 13_070,
      revImposable: 10_586,
      impAvImput: 99,
      montTotIr: -36,
      datRec: '2022-07-31',
      datEtab: '2022-07-07',
    };
    expect(await situation('3999999889221', 2021)).toMatchObject(expected);
    expect(await situation('3999999912244', 2021)).toMatchObject(expected);
  });
});
