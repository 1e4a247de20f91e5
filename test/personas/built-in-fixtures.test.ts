import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fixtures } from '../../src/core/fixtures.ts';
import type { Personne } from '../../src/core/personne.ts';
import type { Avis, Situation } from '../../src/core/situation.ts';
import { spiKey } from '../../src/core/spi.ts';
import { type BaremeIr, pickBareme } from '../../src/referentiels/calcul-avis/bareme.ts';
import { computeAvis } from '../../src/referentiels/calcul-avis/compute-avis.ts';
import { fixtures, readFixtureFile } from './built-in-sources.ts';

const CIVIL_YEAR = 2026;
const { personnes, situations } = fixtures;
const baremes: BaremeIr[] = parse(readFixtureFile('baremes-ir.yaml'));

function incomeYear({ annee }: Situation): number {
  return typeof annee === 'number' ? annee : CIVIL_YEAR - Number(annee.slice(2));
}

function avisOf(situation: Situation): Avis {
  return computeAvis(situation.declaration, incomeYear(situation), pickBareme(baremes, incomeYear(situation)));
}

const someone = (predicate: (personne: Personne) => boolean) => personnes.some(predicate);
const somewhere = (predicate: (situation: Situation) => boolean) => situations.some(predicate);
const isDeclared = (spi: string) => somewhere(({ spiDec1, spiDec2 }) => spi === spiDec1 || spi === spiDec2);
const sexeOf = (spi: string | null) => personnes.find((personne) => personne.spi === spi)?.sexe;
const yearsOf = (spi: string) => situations.filter(({ spiDec1, spiDec2 }) => spi === spiDec1 || spi === spiDec2).map(({ annee }) => annee);
const maritalOf = (spi: string, annee: string) =>
  situations
    .filter((one) => one.annee === annee && (one.spiDec1 === spi || one.spiDec2 === spi))
    .map((one) => one.declaration.situationFamille)
    .join('');
const civilStatus = ({ nomNaissance, prenoms, naissance }: Personne) => JSON.stringify([nomNaissance, prenoms, naissance.date]);

/** Pairs of people of the same name, first names and birth date. */
const homonyms = personnes.flatMap((one, rank) =>
  personnes
    .slice(rank + 1)
    .filter((other) => civilStatus(one) === civilStatus(other))
    .map((other) => [one, other] as const),
);

describe('the built-in personas', () => {
  test.each<readonly [string, (all: Fixtures) => boolean]>([
    ['at least forty people', () => personnes.length >= 40],
    ['each tells a story and a use', () => personnes.every(({ histoire, usage }) => histoire.length > 20 && usage.length > 20)],
    [
      'every SPI of an invented person has a valid key and stands in our block',
      () =>
        personnes
          .filter(({ spi }) => !spi.startsWith('39999'))
          .every(({ spi }) => spi.startsWith('30999') && spi.endsWith(spiKey(spi.slice(0, 10)))),
    ],
    ...(['M', 'O', 'C', 'D', 'V'] as const).map(
      (situation) =>
        [`a household in situation ${situation}`, () => somewhere((one) => one.declaration.situationFamille === situation)] as const,
    ),
    ['a woman who is declarant 1 of a couple', () => somewhere(({ spiDec1, spiDec2 }) => spiDec2 !== null && sexeOf(spiDec1) === '2')],
    ['a man who is declarant 2', () => somewhere(({ spiDec2 }) => sexeOf(spiDec2) === '1')],
    ...(['F', 'G', 'H', 'I', 'J', 'N', 'P', 'R'] as const).map(
      (box) => [`a dependant of box ${box}`, () => somewhere((one) => (one.declaration.dependants[box] ?? 0) > 0)] as const,
    ),
    ...(['T', 'L', 'P', 'F', 'W', 'S'] as const).map(
      (box) => [`a household that ticks case ${box}`, () => somewhere((one) => one.declaration.casesSituation.includes(box))] as const,
    ),
    ['a spouse who died in n-1, two periods', () => someone(({ spi }) => maritalOf(spi, 'n-1') === 'MV')],
    [
      'a divorce in n-1: own situation, joint the years before',
      () =>
        personnes.filter(({ spi }) => maritalOf(spi, 'n-1') === 'D' && maritalOf(spi, 'n-2') === 'M' && maritalOf(spi, 'n-3') === 'M')
          .length >= 2,
    ],
    [
      'a marriage in n-1: both single the year before',
      () => personnes.filter(({ spi }) => maritalOf(spi, 'n-1') === 'M' && maritalOf(spi, 'n-2') === 'C').length >= 2,
    ],
    ['homonyms of another birth commune', () => homonyms.some(([a, b]) => a.naissance.lieu.commune !== b.naissance.lieu.commune)],
    [
      'homonyms whom only the commune of birth tells apart',
      () =>
        homonyms.some(
          ([a, b]) =>
            a.sexe === b.sexe &&
            a.naissance.lieu.commune?.slice(0, 2) === b.naissance.lieu.commune?.slice(0, 2) &&
            a.naissance.lieu.commune !== b.naissance.lieu.commune,
        ),
    ],
    [
      'homonyms whom the whole civil status does not tell apart',
      () =>
        homonyms.some(
          ([a, b]) =>
            a.sexe === b.sexe && JSON.stringify(a.naissance) === JSON.stringify(b.naissance) && a.adresse.commune !== b.adresse.commune,
        ),
    ],
    [
      'a name with an accent, an apostrophe and a dash',
      () => someone(({ nomNaissance }) => /['].*-|-.*[']/.test(nomNaissance) && /[À-Ý]/.test(nomNaissance)),
    ],
    ['a birth name of 100 characters', () => someone(({ nomNaissance }) => nomNaissance.length === 100)],
    ['a first name of 20 characters', () => someone(({ prenoms }) => prenoms.split(' ').some((prenom) => prenom.length === 20))],
    ['five first names', () => someone(({ prenoms }) => prenoms.split(' ').length === 5)],
    [
      'a usual name that is not the birth name',
      () => someone(({ nomUsage, nomNaissance }) => nomUsage !== null && nomUsage !== nomNaissance),
    ],
    ['a usual first name', () => someone(({ prenomUsage }) => prenomUsage !== null)],
    ['someone born abroad', () => someone(({ naissance: { lieu } }) => lieu.pays !== '99100' && lieu.commune === null)],
    ['someone born in a DOM', () => someone(({ naissance: { lieu } }) => /^97[1-46]/.test(lieu.commune ?? ''))],
    ['someone born in a TOM', () => someone(({ naissance: { lieu } }) => lieu.commune === '98735')],
    ['someone whose birth day is unknown', () => someone(({ naissance: { date } }) => date.mois !== null && date.jour === null)],
    ['someone whose birth month is unknown', () => someone(({ naissance: { date } }) => date.mois === null && date.jour === null)],
    ['an address abroad, with a usual name', () => someone(({ adresse, nomUsage }) => adresse.pays !== '99100' && nomUsage !== null)],
    ['an address bis', () => someone(({ adresse }) => adresse.indiceRepetition === 'B')],
    ['an address ter', () => someone(({ adresse }) => adresse.indiceRepetition === 'T')],
    ['an address without a number', () => someone(({ adresse }) => adresse.numero === null && adresse.voie !== null)],
    ['an address in Corsica', () => someone(({ adresse }) => adresse.commune?.startsWith('2A') === true)],
    ['a person whose file is not communicable', () => someone(({ communicable }) => !communicable)],
    ['a rattaché, and a person known to R2P only: never declarants', () => personnes.filter(({ spi }) => !isDeclared(spi)).length >= 2],
    ['a missing n-2 between n-1 and n-3', () => someone(({ spi }) => yearsOf(spi).join() === 'n-1,n-3')],
    ['a corrected avis', () => somewhere(({ correctif }) => correctif)],
    ['an avis at an address that is not that of the person', () => somewhere(({ adresse }) => adresse !== null)],
    ['premises for the taxe d’habitation', () => somewhere(({ locauxTh }) => locauxTh.length > 1)],
    [
      'most people have n-1, n-2 and n-3, or the five absolute years',
      () => personnes.filter(({ spi }) => new Set(yearsOf(spi)).size >= 3).length > personnes.length / 2,
    ],
  ])('hold %s', (_sentence, predicate) => {
    expect(predicate(fixtures)).toBe(true);
  });

  test.each<readonly [string, (situation: Situation, avis: Avis) => boolean]>([
    ['an RFR of 0', (_situation, { rfr, deficit }) => rfr === 0 && !deficit],
    ['an RFR of several million', (_situation, { rfr }) => rfr > 3_000_000],
    ['a deficit', (_situation, { deficit, revenuBrutGlobal }) => deficit && revenuBrutGlobal < 0],
    ['a refund', (_situation, { montantTotal, impotAvantImputations }) => montantTotal < 0 && impotAvantImputations > 0],
    ['an income that is not taxed', (_situation, { rfr, montantTotal }) => rfr > 12_000 && montantTotal === 0],
    ['the IFI', ({ ifi }) => ifi],
    ['a high income without the IFI', ({ ifi }, { rfr }) => !ifi && rfr > 200_000],
    ['an alimony paid', ({ declaration: { cases } }) => (cases['6GU'] ?? 0) > 0],
    ['an alimony received', ({ declaration: { cases } }) => (cases['1AO'] ?? 0) > 0],
    ['two pensions', ({ declaration: { cases } }) => (cases['1AS'] ?? 0) > 0 && (cases['1BS'] ?? 0) > 0],
    ['a micro-enterprise', ({ declaration: { cases } }) => (cases['5KP'] ?? 0) > 0],
    ['rents', ({ declaration: { cases } }) => (cases['4BA'] ?? 0) > 0],
    ['capital income', ({ declaration: { cases } }) => (cases['2DC'] ?? 0) > 0 && (cases['2TR'] ?? 0) > 0],
  ])('hold %s', (_sentence, predicate) => {
    expect(somewhere((situation) => predicate(situation, avisOf(situation)))).toBe(true);
  });

  test.each(
    (['metropole', 'antilles-reunion', 'guyane', 'mayotte'] as const).flatMap((zone) =>
      ([-1, 0, 1] as const).map((ecart) => [zone, ecart] as const),
    ),
  )('hold someone of %s at the LEP threshold %d euro, n-1 and n-2 alike', (zone, ecart) => {
    const around = situations.filter(({ autourPlafondLep: lep }) => lep?.zone === zone && lep.ecartEuros === ecart);
    expect(around.map(({ annee }) => annee)).toEqual(expect.arrayContaining(['n-1', 'n-2']));
  });

  test('hold LEP thresholds of 1.25 and 1.5 parts', () => {
    const parts = situations.filter(({ autourPlafondLep }) => autourPlafondLep !== null).map((situation) => avisOf(situation).nbPart);
    expect(new Set(parts)).toEqual(new Set([1, 1.25, 1.5]));
  });
});

describe('the known identities of the public sandbox', () => {
  test.each([
    ['3999999887219', 'CIS TROIS', 'PRENOM MELAINE', '47008'],
    ['3999999889221', 'CIS CINQ', 'PRENOM TATIANA', '54009'],
    ['3999999912244', 'CIS VINGTSEPT', 'PRENOM GABIN', '71076'],
    ['3999999899410', 'AC QUATORZE', 'VINCENT', '75107'],
    ['3999999776202', 'DUBIGNOT', 'Jean Philippe Arnaud', '75109'],
    ['3999999776201', 'DUBOIS', 'Angela Claire Louise', expect.any(String)],
    ['3999999776203', 'DUBINÔRE', 'Joëlle Françoise', expect.any(String)],
    ['3999999776204', 'DELALALALANDE', 'Emmanuel Alexandre Nicolas', expect.any(String)],
    ['3999999776205', 'DURAND', 'Audrey', expect.any(String)],
    ['3999999776206', 'DAIS', 'MICHELINE', expect.any(String)],
    ['3999999937269', 'CIS CINQUANTEDEUX', expect.any(String), null],
    ['3999999987319', 'CIS CENTDEUX', expect.any(String), null],
    ['3999999998330', 'CIS CENTTREIZE', expect.any(String), null],
    ['3999999971303', expect.stringMatching(/^CIS /), expect.any(String), '97101'],
    ['3999999972304', expect.stringMatching(/^CIS /), expect.any(String), '97105'],
    ['3999999973305', expect.stringMatching(/^CIS /), expect.any(String), '97216'],
    ['3999999974306', expect.stringMatching(/^CIS /), expect.any(String), '97231'],
  ])('hold %s', (spi, nomNaissance, prenoms, commune) => {
    const personne = personnes.find((one) => one.spi === spi);
    expect(personne).toMatchObject({ nomNaissance, prenoms, naissance: { lieu: { commune } } });
    expect(new Set(yearsOf(spi)).size).toBeGreaterThanOrEqual(5);
  });

  test('answer the published figures of 2021 for CIS CINQ', () => {
    const found = situations.filter(({ spiDec1, annee }) => spiDec1 === '3999999889221' && annee === 2021);
    expect(found).toMatchObject([{ spiDec2: '3999999912244', dateEtablissement: '2022-07-07', dateRecouvrement: '2022-07-31' }]);
    expect(found.map(avisOf)).toMatchObject([
      { rfr: 33640, nbPart: 6.75, revenuBrutGlobal: 13070, revenuImposable: 10586, impotAvantImputations: 99, montantTotal: -36 },
    ]);
    // The declared boxes lead to the published parts and gross income too, not only the override.
    const computed = found.map((one) => avisOf({ ...one, declaration: { ...one.declaration, montantsConnus: null } }));
    expect(computed).toMatchObject([{ nbPart: 6.75, revenuBrutGlobal: 13070 }]);
  });

  test.each([
    ['3999999899410', { rfr: 48583 }, 'C'],
    ['3999999887219', { rfr: 17827, nbPart: 2.75 }, 'M'],
    ['3999999776202', {}, 'V'],
  ])('answer what is known of %s every year', (spi, figures, situationFamille) => {
    const found = situations.filter(({ spiDec1 }) => spiDec1 === spi);
    expect(found).toHaveLength(5);
    for (const situation of found) {
      expect(situation.declaration.situationFamille).toBe(situationFamille);
      expect(avisOf(situation)).toMatchObject(figures);
    }
  });
});
