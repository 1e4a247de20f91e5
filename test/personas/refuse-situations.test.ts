import { describe, expect, test } from 'vitest';
import { change, messageOf, SITUATIONS } from './sample-fixtures.ts';

describe('a broken situation is refused with its line', () => {
  test.each([
    [
      'a household written twice',
      'foyer: moreau-roy',
      'foyer: moreau',
      '12:10: foyer "moreau": foyer: "moreau" is already that of foyer "moreau"',
    ],
    [
      'a single person with two declarants',
      '[lea-moreau]\n  situationFamille: C',
      '[lea-moreau, paul-roy]\n  situationFamille: C',
      '3:15: foyer "moreau": declarants: situation C needs 1 declarant(s), found 2',
    ],
    [
      'a couple with one declarant',
      '        declarants: [lea-moreau]\n        situationFamille: V\n',
      '        declarants: [lea-moreau]\n',
      '21:21: foyer "moreau-roy": annees.2021.1.declarants: situation M needs 2 declarant(s), found 1',
    ],
    [
      'a couple of one person',
      '[lea-moreau, paul-roy]',
      '[lea-moreau, lea-moreau]',
      '13:15: foyer "moreau-roy": declarants: "lea-moreau" cannot be both declarants',
    ],
    [
      'more cards than children',
      '{ F: 1 }',
      '{ F: 1, G: 2 }',
      '5:26: foyer "moreau": dependants.G: 2 children with a card among 1 (G counts some of F)',
    ],
    [
      'more cards than children in alternate custody',
      '{ F: 1 }',
      '{ F: 1, I: 1 }',
      '5:26: foyer "moreau": dependants.I: 1 children with a card among 0 (I counts some of H)',
    ],
    [
      'a lone parent who is married',
      'situationFamille: M',
      'casesSituation: [T]\n  situationFamille: M',
      '14:20: foyer "moreau-roy": casesSituation.0: case T cannot go with situation M',
    ],
    ['a case of the spouse without a spouse', '[T]', '[T, F]', '6:23: foyer "moreau": casesSituation.1: case F cannot go with situation C'],
    [
      'a second whole-year situation of the same person',
      '    2021:\n      - periode: { debut: 01-01, fin: 06-14 }\n        deces: { declarant: 2, jour: 06-14 }\n',
      '    n-1:\n      - cases: {}\n    2021:\n      - periode: { debut: 01-01, fin: 06-14 }\n        deces: { declarant: 2, jour: 06-14 }\n',
      '17:9: foyer "moreau-roy": annees.n-1.0.periode: overlaps another situation of "lea-moreau" in n-1 (01-01 to 12-31)',
    ],
    [
      'two periods that overlap',
      'debut: 06-15',
      'debut: 06-14',
      '20:18: foyer "moreau-roy": annees.2021.1.periode: overlaps another situation of "lea-moreau" in 2021 (01-01 to 06-14)',
    ],
    [
      'two periods with a hole between them',
      'debut: 06-15',
      'debut: 06-16',
      '20:18: foyer "moreau-roy": annees.2021.1.periode: the year of "lea-moreau" is not covered between 06-14 and 06-16',
    ],
    [
      'a first period that starts too late',
      'debut: 01-01',
      'debut: 01-02',
      '17:18: foyer "moreau-roy": annees.2021.0.periode: the year of "lea-moreau" is not covered from 01-01\nsituations.yaml:17:18: foyer "moreau-roy": annees.2021.0.periode: the year of "paul-roy" is not covered from 01-01',
    ],
    [
      'a last period that stops too early',
      'fin: 12-31',
      'fin: 12-30',
      '20:18: foyer "moreau-roy": annees.2021.1.periode: the year of "lea-moreau" is not covered until 12-31',
    ],
    [
      'a period that ends before it starts',
      'debut: 06-15, fin: 12-31',
      'debut: 06-15, fin: 06-01',
      expect.stringContaining('20:18: foyer "moreau-roy": annees.2021.1.periode: the period ends (06-01) before it starts (06-15)'),
    ],
    [
      'a death that is not the last day of its period',
      'jour: 06-14',
      'jour: 06-10',
      '18:38: foyer "moreau-roy": annees.2021.0.deces.jour: the death (06-10) must be the last day of its period (06-14)',
    ],
    [
      'a death outside the year',
      'jour: 06-14',
      'jour: 13-01',
      '18:38: foyer "moreau-roy": annees.2021.0.deces.jour: "13-01" is not a day of every year',
    ],
    [
      'a death on a day that most years lack',
      'jour: 06-14',
      'jour: 02-29',
      '18:38: foyer "moreau-roy": annees.2021.0.deces.jour: "02-29" is not a day of every year',
    ],
    [
      'the death of a declarant who is not there',
      'n-1: { cases',
      'n-1: { deces: { declarant: 2, jour: 06-14 }, cases',
      '8:32: foyer "moreau": annees.n-1.deces.declarant: there is no declarant 2',
    ],
    [
      'an unknown box',
      '{ 1AJ: 29480 }',
      '{ 1AK0: 29480 }',
      '8:21: foyer "moreau": annees.n-1.cases: unknown box "1AK0" (did you mean "1AK"?)',
    ],
    [
      'a box of declarant 2 without declarant 2',
      '{ 1AJ: 29480 }',
      '{ 1BJ: 29480 }',
      '8:26: foyer "moreau": annees.n-1.cases.1BJ: a box of declarant 2, and there is no declarant 2',
    ],
    [
      'a salary beside a LEP threshold',
      'n-1: { cases',
      'n-1: { autourPlafondLep: { zone: guyane, ecartEuros: -1 }, cases',
      '8:78: foyer "moreau": annees.n-1.cases.1AJ: autourPlafondLep computes the salary: leave box 1AJ out',
    ],
    [
      'an unknown zone',
      'n-1: {',
      'n-1: { autourPlafondLep: { zone: guyanne, ecartEuros: 0 },',
      '8:38: foyer "moreau": annees.n-1.autourPlafondLep.zone: unknown value "guyanne" (did you mean "guyane"?)',
    ],
    ['an amount with a letter', '1AJ: 29480', '1AJ: 29k', '8:26: foyer "moreau": annees.n-1.cases.1AJ: "29k" is not a whole number'],
    ['an unknown year', 'n-1:', 'n-4:', '8:5: foyer "moreau": annees: unknown year "n-4" (n-1, n-2, n-3 or four digits)'],
    [
      'an unknown key of a year',
      'correctif:',
      'corectif:',
      '11:7: foyer "moreau": annees.n-2: unknown key "corectif" (did you mean "correctif"?)',
    ],
    [
      'a fault of a correctif',
      '{ 1AJ: 28000 }',
      '{ 1ZZ: 28000 }',
      '11:29: foyer "moreau": annees.n-2.correctif.cases: unknown box "1ZZ" (did you mean "1AZ"?)',
    ],
    [
      'a file that is not YAML',
      '[lea-moreau, paul-roy]',
      '[lea-moreau, paul-roy',
      expect.stringMatching(/^situations\.yaml:1[34]:\d+: not valid YAML: /),
    ],
  ])('%s', (_fault, from, to, expected) => {
    const message = messageOf({ situations: change(SITUATIONS, from, to) });
    expect(message).toEqual(typeof expected === 'string' ? `situations.yaml:${expected}` : expected);
  });
});
