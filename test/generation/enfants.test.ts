import { expect, test } from 'vitest';
import { dependantsOf, schoolingOf, toBeMinded } from '../../src/generation/enfants.ts';

const born = (...annees: readonly number[]) => annees.map((annee) => ({ annee, rattache: true }));

// Under 18 on 1 January of the income year, or born in it (CGI 196); attached under 25 on 1 January (CGI 196 B).
test.each([
  ['born after the income year', 2026, {}],
  ['born in it', 2025, { F: 1 }],
  ['who turned 18 in it', 2007, { F: 1 }],
  ['who turned 18 the year before, and studies', 2006, { J: 1 }],
  ['who turned 25 in it, and studies', 2000, { J: 1 }],
  ['who turned 25 the year before', 1999, {}],
])('for 2025, a child %s is counted so', (_who, annee, dependants) => {
  expect(dependantsOf(born(annee), 2025)).toEqual(dependants);
});

test('an adult child who is not attached is no dependant, and was one as a minor', () => {
  const enfants = [{ annee: 2005, rattache: false }];
  expect([2025, 2024, 2023].map((revenus) => dependantsOf(enfants, revenus))).toEqual([{}, {}, { F: 1 }]);
});

test('minors who live half of the time with each parent are of box H', () => {
  expect(dependantsOf(born(2015, 2018), 2025, true)).toEqual({ H: 2 });
});

test('children count where they study, and where they are minded', () => {
  const enfants = born(2025, 2021, 2019, 2018, 2014, 2011, 2010, 2005);
  expect([schoolingOf(enfants, 2025), toBeMinded(enfants, 2025)]).toEqual([{ '7EA': 2, '7EC': 1, '7EF': 1 }, 3]);
});
