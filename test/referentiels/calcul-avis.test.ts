import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Avis, Declaration, LigneAvis } from '../../src/core/situation.ts';
import { type BaremeIr, pickBareme } from '../../src/referentiels/calcul-avis/bareme.ts';
import { BOX_GROUPS, BOX_GROUPS_2022 } from '../../src/referentiels/calcul-avis/box-codes.ts';
import { computeAvis, salaryForRfr } from '../../src/referentiels/calcul-avis/compute-avis.ts';
import { computeParts } from '../../src/referentiels/calcul-avis/parts.ts';
import { SUPPORTED_BOXES } from '../../src/referentiels/calcul-avis/supported-boxes.ts';

const baremes = parse(readFileSync(new URL('../../fixtures/baremes-ir.yaml', import.meta.url), 'utf8')) as readonly BaremeIr[];

const CELIBATAIRE: Declaration = {
  situationFamille: 'C',
  dependants: {},
  casesSituation: [],
  cases: {},
  periode: null,
  deces: null,
  montantsConnus: null,
};

function declaration(overrides: Partial<Declaration>): Declaration {
  return { ...CELIBATAIRE, ...overrides };
}

function avisOf(overrides: Partial<Declaration>, annee = 2023): Avis {
  return computeAvis(declaration(overrides), annee, pickBareme(baremes, annee));
}

function ligneOf(avis: Avis, code: string): LigneAvis | undefined {
  return avis.lignes.find((ligne) => ligne.code === code);
}

function totalOf(avis: Avis, ...codes: string[]): number {
  return codes.reduce((sum, code) => sum + (ligneOf(avis, code)?.total ?? 0), 0);
}

describe('pickBareme', () => {
  test.each([
    [2022, 2022],
    [2017, 2020],
    [2031, 2025],
  ])('income year %i uses the scale of %i', (annee, expected) => {
    expect(pickBareme(baremes, annee).annee).toBe(expected);
  });

  test('prefers the later of two scales as near as each other', () => {
    const around = baremes.filter(({ annee }) => annee === 2021 || annee === 2023);
    expect(pickBareme(around, 2022).annee).toBe(2023);
  });

  test('refuses to work without any scale', () => {
    expect(() => pickBareme([], 2023)).toThrow('fixtures/baremes-ir.yaml');
  });
});

describe('computeParts', () => {
  test.each<[string, Partial<Declaration>, number]>([
    ['a single person', {}, 1],
    ['a couple', { situationFamille: 'M' }, 2],
    ['a PACS couple with one child', { situationFamille: 'O', dependants: { F: 1 } }, 2.5],
    ['a couple with two children', { situationFamille: 'M', dependants: { F: 2 } }, 3],
    ['a couple with four children', { situationFamille: 'M', dependants: { F: 4 } }, 5],
    ['a couple with one child in alternate custody', { situationFamille: 'M', dependants: { H: 1 } }, 2.25],
    ['a couple with three children in alternate custody', { situationFamille: 'M', dependants: { H: 3 } }, 3],
    ['one exclusive and two alternate children', { situationFamille: 'M', dependants: { F: 1, H: 2 } }, 3.25],
    ['two exclusive and one alternate child', { situationFamille: 'M', dependants: { F: 2, H: 1 } }, 3.5],
    ['a child with a disability card', { situationFamille: 'M', dependants: { F: 1, G: 1 } }, 3],
    ['an alternate child with a disability card', { situationFamille: 'M', dependants: { H: 1, I: 1 } }, 2.5],
    ['a card holder living in the home', { situationFamille: 'M', dependants: { R: 1 } }, 3],
    ['an attached single adult child', { situationFamille: 'M', dependants: { J: 1 } }, 2.5],
    ['attached married children (an abattement instead)', { situationFamille: 'M', dependants: { N: 2 } }, 2],
    ['a divorced person not alone with a child', { situationFamille: 'D', dependants: { F: 1 } }, 1.5],
    ['a lone parent with one child', { situationFamille: 'D', dependants: { F: 1 }, casesSituation: ['T'] }, 2],
    ['a lone parent with three children', { situationFamille: 'C', dependants: { F: 3 }, casesSituation: ['T'] }, 3.5],
    ['a lone parent with one alternate child', { dependants: { H: 1 }, casesSituation: ['T'] }, 1.5],
    ['a lone parent with two alternate children', { dependants: { H: 2 }, casesSituation: ['T'] }, 2],
    ['case T without any dependant', { casesSituation: ['T'] }, 1],
    ['case T of someone who does not live alone', { dependants: { F: 1 }, casesSituation: ['T', 'N'] }, 1.5],
    ['a widow', { situationFamille: 'V' }, 1],
    ['a widow with one child', { situationFamille: 'V', dependants: { F: 1 } }, 2.5],
    ['a widow with one child, case T changes nothing', { situationFamille: 'V', dependants: { F: 1 }, casesSituation: ['T'] }, 2.5],
    ['a widow for the end of the year of the death', { situationFamille: 'V', periode: { debut: '05-13', fin: '12-31' } }, 2],
    ['a lone person who raised a child', { casesSituation: ['L'] }, 1.5],
    ['case L of someone who does not live alone', { casesSituation: ['L', 'N'] }, 1],
    ['cases L and P do not add up', { casesSituation: ['L', 'P'] }, 1.5],
    ['a veteran', { situationFamille: 'V', casesSituation: ['W'] }, 1.5],
    ['a war widow', { situationFamille: 'V', casesSituation: ['G'] }, 1.5],
    ['two disabled spouses', { situationFamille: 'M', casesSituation: ['P', 'F'] }, 3],
    ['a disabled spouse and a veteran do not add up', { situationFamille: 'M', casesSituation: ['P', 'S'] }, 2.5],
    ['a veteran in a couple', { situationFamille: 'M', casesSituation: ['S'] }, 2.5],
    ['a disabled lone parent', { dependants: { F: 1 }, casesSituation: ['T', 'P'] }, 2.5],
  ])('%s', (_who, overrides, expected) => {
    expect(computeParts(declaration(overrides))).toBe(expected);
  });
});

describe('computeAvis', () => {
  type Expected = Partial<Omit<Avis, 'lignes'>>;

  test.each<[string, number, Partial<Declaration>, Expected]>([
    // 30 000 - 10 % = 27 000; 11 % of 15 706 = 1 728; décote 873 - 782 = 91.
    [
      'single, 30 000 €',
      2023,
      { cases: { '1AJ': 30_000 } },
      { nbPart: 1, rfr: 27_000, revenuImposable: 27_000, impotAvantImputations: 1_637, montantTotal: 1_637 },
    ],
    // 21 600; 11 % of 10 306 = 1 134; décote 873 - 513 = 360.
    ['single, 24 000 €', 2023, { cases: { '1AJ': 24_000 } }, { rfr: 21_600, montantTotal: 774 }],
    // 21 600; 11 % of 11 375 = 1 251; décote 790 - 566 = 224.
    ['single, 24 000 €', 2021, { cases: { '1AJ': 24_000 } }, { rfr: 21_600, montantTotal: 1_027 }],
    // 21 600; 11 % of 10 103 = 1 111; décote 889 - 503 = 386.
    ['single, 24 000 €', 2024, { cases: { '1AJ': 24_000 } }, { rfr: 21_600, montantTotal: 725 }],
    // 45 000: 1 925.33 + 30 % of 16 203.
    ['single in the 30 % bracket', 2023, { cases: { '1AJ': 50_000 } }, { rfr: 45_000, montantTotal: 6_786 }],
    // 200 000 - 14 171; 1 925.33 + 16 063.20 + 38 853.65 + 45 % of 8 723.
    ['single above the ceiling of the 10 % deduction', 2023, { cases: { '1AJ': 200_000 } }, { rfr: 185_829, montantTotal: 60_768 }],
    // 2 000 - 495: the floor of the deduction.
    ['the floor of the 10 % deduction', 2023, { cases: { '1AJ': 2_000 } }, { rfr: 1_505, impotBareme: 0, montantTotal: 0 }],
    ['real expenses above the 10 %', 2023, { cases: { '1AJ': 30_000, '1AK': 5_000 } }, { rfr: 25_000 }],
    // 54 000 in 3 parts of 18 000: 3 x 737.66 = 2 213; décote 1 444 - 1 001 = 443.
    [
      'couple with two children',
      2023,
      { situationFamille: 'M', dependants: { F: 2 }, cases: { '1AJ': 35_000, '1BJ': 25_000 } },
      { nbPart: 3, rfr: 54_000, montantTotal: 1_770 },
    ],
    // Two parts: 16 572; three parts: 9 859; the advantage is limited to 2 x 1 759.
    [
      'couple with two children, ceiling of the quotient familial',
      2023,
      { situationFamille: 'M', dependants: { F: 2 }, cases: { '1AJ': 60_000, '1BJ': 51_111 } },
      { rfr: 100_000, montantTotal: 13_054 },
    ],
    // 36 000 in 2 parts: 1 475; one part: 1 925.33 + 2 160.90 = 4 086; 4 086 - 4 149 < 1 475: no ceiling; décote 873 - 667 = 206.
    [
      'lone parent under the ceiling',
      2023,
      { dependants: { F: 1 }, casesSituation: ['T'], cases: { '1AJ': 40_000 } },
      { nbPart: 2, montantTotal: 1_269 },
    ],
    // 72 000: one part 14 886.23; two parts 8 172; 14 886 - 4 149 = 10 737.
    [
      'lone parent, ceiling of the first child',
      2023,
      { dependants: { F: 1 }, casesSituation: ['T'], cases: { '1AJ': 80_000 } },
      { montantTotal: 10_737 },
    ],
    // The same with a single alternate child: half of the ceiling, 2 074.5.
    [
      'lone parent of an alternate child',
      2023,
      { dependants: { H: 1 }, casesSituation: ['T'], cases: { '1AJ': 80_000 } },
      { nbPart: 1.5, montantTotal: 12_811 },
    ],
    // 90 000, two alternate children: 21 129 - 2 x 2 074.5.
    [
      'lone parent of two alternate children',
      2023,
      { dependants: { H: 2 }, casesSituation: ['T'], cases: { '1AJ': 100_000 } },
      { nbPart: 2, montantTotal: 16_980 },
    ],
    // 16 572 - 2 x 1 759 - 1 753 for the card.
    [
      'couple with a disabled child, ceiling completed',
      2023,
      { situationFamille: 'M', dependants: { F: 1, G: 1 }, cases: { '1AJ': 60_000, '1BJ': 51_111 } },
      { nbPart: 3, montantTotal: 11_301 },
    ],
    // 14 886 - 1 050.
    [
      'lone person who raised a child, lower ceiling',
      2023,
      { casesSituation: ['L'], cases: { '1AJ': 80_000 } },
      { nbPart: 1.5, montantTotal: 13_836 },
    ],
    // 14 886 - 1 759 - 1 753, and 1.5 parts would give 11 529.35: the reduction stops there at 11 529.
    [
      'disabled person, ceiling completed',
      2023,
      { casesSituation: ['P'], cases: { '1AJ': 80_000 } },
      { nbPart: 1.5, montantTotal: 11_529 },
    ],
    // 90 000: one part 1 925.33 + 16 063.20 + 3 140.19 = 21 129; minus 3 x 1 759 and 1 958.
    [
      'widow with a child, ceiling completed',
      2023,
      { situationFamille: 'V', dependants: { F: 1 }, cases: { '1AJ': 100_000 } },
      { nbPart: 2.5, montantTotal: 13_894 },
    ],
    // 24 300; 11 % of 13 006 = 1 431; décote 873 - 648 = 225.
    ['a pensioner', 2023, { cases: { '1AS': 27_000 } }, { rfr: 24_300, revenuBrutGlobal: 24_300, montantTotal: 1_206 }],
    // 6 000 of deduction limited to 4 321 for the household.
    [
      'two pensioners, household ceiling',
      2023,
      { situationFamille: 'M', cases: { '1AS': 40_000, '1BS': 20_000 } },
      { rfr: 55_679, montantTotal: 3_640 },
    ],
    ['pensions of less than the floor', 2023, { cases: { '1AS': 300 } }, { rfr: 0, impotBareme: 0 }],
    [
      'nothing taxed at the scale',
      2023,
      { cases: { '2DC': 1_000 } },
      { rfr: 1_000, revenuImposable: 0, impotBareme: null, impotAvantImputations: 128, montantTotal: 128 },
    ],
    [
      'nothing declared',
      2023,
      {},
      {
        nbPart: 1,
        rfr: 0,
        revenuBrutGlobal: 0,
        revenuImposable: 0,
        impotBareme: null,
        impotAvantImputations: 0,
        montantTotal: 0,
        deficit: false,
      },
    ],
    // Micro-foncier: 10 000 - 30 %.
    ['micro-foncier', 2023, { cases: { '1AJ': 30_000, '4BE': 10_000 } }, { rfr: 34_000, montantTotal: 3_486 }],
    ['rental deficit on the global income, limited', 2023, { cases: { '1AJ': 40_000, '4BC': 15_000 } }, { revenuBrutGlobal: 25_300 }],
    [
      'earlier rental deficits only reduce rents',
      2023,
      { cases: { '1AJ': 30_000, '4BA': 2_000, '4BD': 5_000 } },
      { revenuBrutGlobal: 27_000 },
    ],
    // 12.8 % of 10 000 and 1 637.
    [
      'dividends at the flat tax',
      2023,
      { cases: { '1AJ': 30_000, '2DC': 10_000 } },
      { rfr: 37_000, revenuImposable: 27_000, impotAvantImputations: 2_917, montantTotal: 2_917 },
    ],
    // 27 000 + 6 000 = 33 000; 1 925.33 + 30 % of 4 203 = 3 186.
    [
      'dividends at the scale',
      2023,
      { cases: { '1AJ': 30_000, '2DC': 10_000, '2OP': 1 } },
      { rfr: 37_000, revenuImposable: 33_000, montantTotal: 3_186 },
    ],
    // 6.8 % of 10 000 is deducted: 33 000 - 680.
    [
      'CSG deductible with the option for the scale',
      2023,
      { cases: { '1AJ': 30_000, '2DC': 10_000, '2BH': 10_000, '2OP': 1 } },
      { rfr: 36_320, revenuImposable: 32_320 },
    ],
    ['gains at the flat tax', 2023, { cases: { '1AJ': 30_000, '3VG': 5_000 } }, { rfr: 32_000, montantTotal: 2_277 }],
    [
      'gains at the scale, rebate added back to the RFR',
      2023,
      { cases: { '1AJ': 30_000, '3VG': 5_000, '3SG': 2_000, '2OP': 1 } },
      { rfr: 32_000, revenuImposable: 30_000 },
    ],
    [
      'losses carried forward change nothing this year',
      2023,
      { cases: { '1AJ': 30_000, '3VH': 9_000 } },
      { rfr: 27_000, montantTotal: 1_637 },
    ],
    // 128 of flat tax less 128 withheld by the bank.
    [
      'withholding of the bank covers the flat tax',
      2023,
      { cases: { '2TR': 1_000, '2CK': 128 } },
      { impotAvantImputations: 128, montantTotal: 0 },
    ],
    // Life insurance: 5 000 - 4 600 at the scale; 1 000 at 7.5 % as the rebate is used up.
    [
      'life insurance, rebate of 4 600',
      2023,
      { cases: { '2CH': 5_000, '2VV': 1_000 } },
      { revenuImposable: 400, rfr: 1_400, impotAvantImputations: 75, montantTotal: 75 },
    ],
    [
      'overtime counts in the RFR only',
      2023,
      { cases: { '1AJ': 30_000, '1GH': 2_000 } },
      { rfr: 29_000, revenuImposable: 27_000, montantTotal: 1_637 },
    ],
    [
      'retirement savings are added back to the RFR',
      2023,
      { cases: { '1AJ': 30_000, '6NS': 2_000 } },
      { rfr: 27_000, revenuImposable: 25_000, montantTotal: 1_317 },
    ],
    [
      'retirement savings within their ceiling',
      2023,
      { cases: { '1AJ': 30_000, '6NS': 2_000, '6PS': 500 } },
      { rfr: 27_000, revenuImposable: 26_500 },
    ],
    [
      'retirement savings of both within the income',
      2023,
      { cases: { '1AJ': 10_000, '6NS': 8_000, '6NT': 8_000 } },
      { rfr: 9_000, revenuImposable: 0 },
    ],
    ['alimony to an adult child, limited', 2023, { cases: { '1AJ': 40_000, '6EL': 9_000, '6GU': 1_000 } }, { revenuImposable: 28_326 }],
    ['alimony fixed before 2006 counts for 125 %', 2023, { cases: { '1AJ': 40_000, '6GI': 4_000 } }, { revenuImposable: 31_000 }],
    [
      'attached married children, an abattement',
      2023,
      { situationFamille: 'M', dependants: { N: 2 }, cases: { '1AJ': 40_000 } },
      { nbPart: 2, revenuBrutGlobal: 36_000, revenuImposable: 22_652 },
    ],
    ['micro-BNC, 34 %', 2023, { cases: { '5HQ': 20_000 } }, { rfr: 13_200 }],
    ['micro-BIC, 71 % and 50 %', 2023, { cases: { '5KO': 10_000, '5KP': 10_000 } }, { rfr: 7_900 }],
    ['micro rebate of 305 € at least', 2023, { cases: { '5KP': 400 } }, { rfr: 95 }],
    ['auto-entrepreneur, flat payment: RFR only', 2023, { cases: { '5TE': 10_000 } }, { rfr: 6_600, impotBareme: null, montantTotal: 0 }],
    ['profit without an approved body in 2020', 2020, { cases: { '5QI': 10_000 } }, { rfr: 12_000 }],
    ['profit without an approved body in 2021', 2021, { cases: { '5QI': 10_000 } }, { rfr: 11_500 }],
    ['profit without an approved body in 2022', 2022, { cases: { '5II': 10_000 } }, { rfr: 11_000 }],
    ['profit without an approved body in 2023', 2023, { cases: { '5QI': 10_000 } }, { rfr: 10_000 }],
    // 70 % of 10 000 (under 50), 30 % of 10 000 (70 and over).
    ['annuities by age', 2023, { cases: { '1AW': 10_000, '1DW': 10_000 } }, { rfr: 10_000 }],
    [
      'a business deficit above the salary',
      2023,
      { cases: { '1AJ': 10_000, '5KF': 15_000 } },
      { revenuBrutGlobal: -6_000, revenuImposable: 0, impotBareme: 0, rfr: 0, deficit: true, montantTotal: 0 },
    ],
    [
      'an earlier deficit never makes a new one',
      2023,
      { cases: { '1AJ': 10_000, '6FL': 15_000 } },
      { revenuBrutGlobal: 0, deficit: false, rfr: 0 },
    ],
    // 774 - 66 % of 500.
    ['a gift', 2023, { cases: { '1AJ': 24_000, '7UF': 500 } }, { impotAvantImputations: 444, montantTotal: 444 }],
    // 75 % of 1 000 and 66 % of 200.
    ['gifts to those who help people in need', 2023, { cases: { '1AJ': 50_000, '7UD': 1_200 } }, { montantTotal: 5_904 }],
    ['reductions are never paid back', 2023, { cases: { '1AJ': 24_000, '7UF': 4_000 } }, { impotAvantImputations: 0, montantTotal: 0 }],
    ['reductions do not reduce the flat tax', 2023, { cases: { '2DC': 10_000, '7UF': 4_000 } }, { impotAvantImputations: 1_280 }],
    // 774 - 50 % of 3 000 = -726.
    ['home help is paid back', 2023, { cases: { '1AJ': 24_000, '7DB': 3_000 } }, { impotAvantImputations: 774, montantTotal: -726 }],
    ['home help, 1 500 € more per child', 2023, { dependants: { F: 1 }, cases: { '7DB': 20_000 } }, { montantTotal: -6_750 }],
    ['home help, 15 000 € at most', 2023, { dependants: { F: 3 }, cases: { '7DB': 20_000 } }, { montantTotal: -7_500 }],
    ['home help within 12 000 €', 2023, { cases: { '7DB': 20_000 } }, { montantTotal: -6_000 }],
    ['childcare within 3 500 € from 2022', 2023, { dependants: { F: 1 }, cases: { '7GA': 5_000 } }, { montantTotal: -1_750 }],
    ['childcare within 2 300 € until 2021', 2021, { dependants: { F: 1 }, cases: { '7GA': 5_000 } }, { montantTotal: -1_150 }],
    [
      'a foreign tax credit is not paid back',
      2023,
      { cases: { '2DC': 1_000, '2AB': 500 } },
      { impotAvantImputations: 128, montantTotal: 0 },
    ],
    // 11 % of 4 456 = 490 and a décote of 651; 11 % of 6 706 = 738 and a décote of 539.
    ['décote above the tax: none left', 2023, { cases: { '1AJ': 17_500 } }, { revenuImposable: 15_750, montantTotal: 0 }],
    [
      'décote leaves something',
      2023,
      { cases: { '1AJ': 20_000 } },
      { revenuImposable: 18_000, impotAvantImputations: 199, montantTotal: 199 },
    ],
    // 12.8 % of 470 = 60; of 480 = 61.
    ['60 € are not collected', 2023, { cases: { '2TR': 470 } }, { impotAvantImputations: 60, montantTotal: 0 }],
    ['61 € are collected', 2023, { cases: { '2TR': 480 } }, { impotAvantImputations: 61, montantTotal: 61 }],
    ['childcare in alternate custody, half of the limit', 2023, { dependants: { H: 1 }, cases: { '7GE': 5_000 } }, { montantTotal: -875 }],
    ['life insurance of a couple, rebate of 9 200', 2023, { situationFamille: 'M', cases: { '2CH': 10_000 } }, { revenuImposable: 800 }],
    ['a refund of 7 € is not paid', 2023, { cases: { '2CK': 7 } }, { montantTotal: 0 }],
    ['a refund of 8 € is paid', 2023, { cases: { '2CK': 8 } }, { montantTotal: -8 }],
    ['withholding at source changes nothing', 2023, { cases: { '1AJ': 30_000, '8HV': 1_500, '8HW': 100 } }, { montantTotal: 1_637 }],
    ['unknown boxes are ignored', 2023, { cases: { '1AJ': 30_000, '9ZZ': 1_500 } }, { rfr: 27_000, montantTotal: 1_637 }],
  ])('%s (income %i)', (_who, annee, overrides, expected) => {
    expect(avisOf(overrides, annee)).toMatchObject(expected);
  });

  // Worked examples of service-public.fr: F1419 and F34328 (income 2024), F2705 (income 2023); the tax they give is before décote.
  test.each<[number, number, number, Partial<Declaration>]>([
    [2024, 30_000, 2_165, {}],
    [2024, 60_000, 4_331, { situationFamille: 'M' }],
    [2024, 90_000, 13_331, { situationFamille: 'M' }],
    [2024, 60_000, 3_438, { situationFamille: 'M', dependants: { F: 1 } }],
    [2024, 60_000, 2_806, { situationFamille: 'M', dependants: { F: 2 } }],
    [2024, 30_000, 771, { dependants: { F: 1 }, casesSituation: ['T'] }],
    [2023, 63_000, 5_472, { situationFamille: 'M' }],
  ])('agrees with service-public.fr: income %i, %i € taxable, tax %i', (annee, revenuImposable, expected, overrides) => {
    const avis = avisOf({ ...overrides, cases: { '1AJ': salaryForRfr(revenuImposable, pickBareme(baremes, annee)) } }, annee);
    expect(avis.revenuImposable).toBe(revenuImposable);
    expect(avis.impotAvantImputations + totalOf(avis, '1830')).toBe(expected);
  });

  test('answers a whole avis', () => {
    expect(avisOf({ situationFamille: 'M', cases: { '1AJ': 30_000, '1BJ': 20_000, '1BS': 5_000, '6NT': 1_000 } })).toEqual({
      nbPart: 2,
      rfr: 49_500,
      revenuBrutGlobal: 49_500,
      revenuImposable: 48_500,
      impotBareme: 2_850,
      impotAvantImputations: 2_696,
      montantTotal: 2_696,
      deficit: false,
      lignes: [
        { code: '0020', libelle: 'Salaires', dec1: 30_000, dec2: 20_000, personnesACharge: null, total: 50_000 },
        { code: '0150', libelle: 'Pensions, retraites, rentes', dec1: null, dec2: 5_000, personnesACharge: null, total: 5_000 },
        { code: '0240', libelle: 'Salaires, pensions, rentes nets', dec1: 27_000, dec2: 22_500, personnesACharge: null, total: 49_500 },
        {
          code: '1402',
          libelle: "Cotisations d'épargne retraite déclarant 2",
          dec1: null,
          dec2: 1_000,
          personnesACharge: null,
          total: 1_000,
        },
        { code: '1830', libelle: 'Décote', dec1: null, dec2: null, personnesACharge: null, total: 154 },
      ],
    });
  });

  test('replaces the computed figures by the published ones', () => {
    const avis = avisOf({ cases: { '1AJ': 30_000 }, montantsConnus: { rfr: 33_640, revenuImposable: 10_586, montantTotal: -36 } });
    expect(avis).toMatchObject({
      rfr: 33_640,
      revenuImposable: 10_586,
      impotBareme: 1_728,
      montantTotal: -36,
      impotAvantImputations: 1_637,
    });
  });

  test('shares the household ceiling of pensions without losing a euro', () => {
    const nets = ligneOf(avisOf({ situationFamille: 'M', cases: { '1AS': 40_000, '1BS': 20_000 } }), '0240');
    expect(nets).toMatchObject({ dec1: 37_119, dec2: 18_560, total: 55_679 });
  });

  test('puts the flat rates on their own lines', () => {
    const avis = avisOf({ cases: { '2DC': 1_000, '3VG': 500, '3VI': 300 } });
    expect(avis.lignes.map(({ code, libelle, total }) => [code, libelle, total])).toEqual([
      ['1575', 'Revenus au taux forfaitaire de 12,8 %', 1_500],
      ['1595', 'Revenus au taux forfaitaire de 30 %', 300],
    ]);
  });
});

describe('salaryForRfr', () => {
  test.each(baremes.map((bareme) => [bareme.annee, bareme] as const))('reaches every RFR exactly, income %i', (annee, bareme) => {
    for (let target = 0; target <= 200_000; target += target < 12_000 ? 1 : 37) {
      const salary = salaryForRfr(target, bareme);
      const { rfr } = computeAvis(declaration({ cases: { '1AJ': salary } }), annee, bareme);
      expect(rfr).toBe(target);
    }
  });

  test('gives no salary for a negative target', () => {
    expect(salaryForRfr(-5, pickBareme(baremes, 2023))).toBe(0);
  });
});

describe('any household', () => {
  const boxCodes = Object.keys(SUPPORTED_BOXES);
  const anyCases = fc.dictionary(fc.constantFrom(...boxCodes), fc.integer({ min: 0, max: 90_000 }), { maxKeys: 12 });
  const anyDeclaration = fc.record({
    situationFamille: fc.constantFrom('M', 'O', 'C', 'D', 'V'),
    dependants: fc.record(
      Object.fromEntries(['F', 'G', 'H', 'I', 'J', 'N', 'P', 'R'].map((letter) => [letter, fc.integer({ min: 0, max: 4 })])),
      { requiredKeys: [] },
    ),
    casesSituation: fc.subarray(['T', 'L', 'N', 'P', 'F', 'W', 'S', 'G']),
    cases: anyCases,
    periode: fc.constantFrom(null, { debut: '04-02', fin: '12-31' }),
    deces: fc.constant(null),
    montantsConnus: fc.constant(null),
  }) as fc.Arbitrary<Declaration>;
  const anyAnnee = fc.integer({ min: 2020, max: 2025 });

  test('has parts in quarters, at least one', () => {
    fc.assert(
      fc.property(anyDeclaration, (household) => {
        const parts = computeParts(household);
        expect(parts).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(parts * 4)).toBe(true);
      }),
    );
  });

  test('has whole amounts, never a negative zero, and no negative RFR', () => {
    fc.assert(
      fc.property(anyDeclaration, anyAnnee, (household, annee) => {
        const { lignes, deficit, nbPart, impotBareme, ...montants } = computeAvis(household, annee, pickBareme(baremes, annee));
        const amounts = [...Object.values(montants), impotBareme ?? 0];
        expect(amounts.every((amount) => Number.isInteger(amount) && !Object.is(amount, -0))).toBe(true);
        expect(montants.rfr).toBeGreaterThanOrEqual(0);
        expect(deficit).toBe(montants.revenuBrutGlobal < 0);
        expect(nbPart).toBe(computeParts(household));
        expect(new Set(lignes.map(({ code }) => code)).size).toBe(lignes.length);
      }),
    );
  });

  test('has lines whose total is the sum of their columns', () => {
    fc.assert(
      fc.property(anyDeclaration, anyAnnee, (household, annee) => {
        for (const { dec1, dec2, personnesACharge, total } of computeAvis(household, annee, pickBareme(baremes, annee)).lignes) {
          const columns = [dec1, dec2, personnesACharge].filter((column) => column !== null);
          expect(Number.isInteger(total)).toBe(true);
          expect(columns.length === 0 ? total : columns.reduce((sum, column) => sum + column, 0)).toBe(total);
        }
      }),
    );
  });

  test('has lines that lead to the revenu brut global and to the revenu imposable', () => {
    const netCodes = ['0240', '0902', '0940', '0991', '1000', '0363', '0470', '0550', '0591', '0620', '0710', '0748', '0780', '0810'];
    const withoutEarlierDeficit = anyDeclaration.map((household) => ({
      ...household,
      dependants: { ...household.dependants, N: 0, P: 0 },
      cases: { ...household.cases, '6FA': 0, '6FB': 0, '6FC': 0, '6FD': 0, '6FE': 0, '6FL': 0 },
    }));
    fc.assert(
      fc.property(withoutEarlierDeficit, anyAnnee, (household, annee) => {
        const avis = computeAvis(household, annee, pickBareme(baremes, annee));
        expect(totalOf(avis, ...netCodes)).toBe(avis.revenuBrutGlobal);
        const charges = totalOf(avis, '1320', '1330', '1340', '1400', '1402');
        expect(avis.revenuImposable).toBe(Math.max(0, avis.revenuBrutGlobal - charges));
      }),
    );
  });

  test('never has a lower RFR or a lower tax before credits for a higher salary', () => {
    fc.assert(
      fc.property(anyDeclaration, anyAnnee, fc.nat(100_000), fc.nat(5_000), (household, annee, salary, raise) => {
        // Gifts are limited to 20 % of the income: a raise may then lower the tax.
        const cases = { ...household.cases, '7UF': 0, '7UD': 0 };
        const bareme = pickBareme(baremes, annee);
        const before = computeAvis({ ...household, cases: { ...cases, '1AJ': salary } }, annee, bareme);
        const after = computeAvis({ ...household, cases: { ...cases, '1AJ': salary + raise } }, annee, bareme);
        expect(after.rfr).toBeGreaterThanOrEqual(before.rfr);
        expect(after.impotAvantImputations).toBeGreaterThanOrEqual(before.impotAvantImputations);
      }),
    );
  });

  test('pays no more with one more child', () => {
    fc.assert(
      fc.property(anyDeclaration, anyAnnee, fc.integer({ min: 0, max: 3 }), (household, annee, enfants) => {
        const bareme = pickBareme(baremes, annee);
        const impots = [enfants, enfants + 1].map(
          (F) => computeAvis({ ...household, casesSituation: [], dependants: { F } }, annee, bareme).impotAvantImputations,
        );
        // A euro of rounding between the scale of n parts and that of n + 0.5.
        expect(impots[1]).toBeLessThanOrEqual((impots[0] ?? 0) + 1);
      }),
    );
  });
});

describe('boxes', () => {
  const withoutEffect = ['3VH', '8HV', '8IV', '8HW', '8IW', '8UW', '8UX'];
  const household = {
    situationFamille: 'M',
    dependants: { F: 3, H: 3 },
    cases: { '1AJ': 90_000, '1BJ': 90_000, '2DC': 9_000, '3VG': 9_000, '4BA': 9_000, '6NS': 50, '6NT': 50 },
  } as const;

  test.each(Object.keys(SUPPORTED_BOXES))('box %s changes the avis, or is known to change nothing', (code) => {
    const cases = { '2OP': ['2CA', '2BH', '3SG'].includes(code) ? 1 : 0, ...household.cases };
    const declared = { ...cases, [code]: { '6PS': 20, '6PT': 20, '2OP': 1 }[code] ?? 9_500 };
    const changes = JSON.stringify(avisOf({ ...household, cases })) !== JSON.stringify(avisOf({ ...household, cases: declared }));
    expect(changes).toBe(!withoutEffect.includes(code));
  });

  test('gives every box a French label of its own', () => {
    const labels = Object.values(SUPPORTED_BOXES).map(({ libelle }) => libelle);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('groups no box twice, and knows every box of the groups it made itself', () => {
    const grouped = [...Object.values(BOX_GROUPS), ...Object.values(BOX_GROUPS_2022)].flat() as readonly string[];
    expect(new Set(grouped).size).toBe(grouped.length);
    const known = new Set(Object.keys(SUPPORTED_BOXES));
    expect([...BOX_GROUPS.pro, ...BOX_GROUPS.chges, ...BOX_GROUPS.rici].filter((code) => !known.has(code))).toEqual([]);
    const ungrouped = [...known].filter((code) => /^[567]/.test(code) && !grouped.includes(code));
    expect(ungrouped).toEqual([]);
  });
});
