import type { CaseSituation, SituationFamille } from '../../core/situation.ts';
import type { Dependants, FoyerFixture, Lot } from '../entries.ts';
import { describeMenage, formatParts } from '../recits.ts';
import { createFigurants, type Role } from './figurants.ts';

type Row = readonly [parts: number, dependants?: Dependants, boxes?: readonly CaseSituation[]];

/** Someone alone, single or divorced (CGI 194 and 195). */
const LONE: readonly Row[] = [
  [1],
  [1.25, { H: 1 }],
  [1.5, { H: 2 }],
  [1.5, { F: 1 }],
  [1.75, { F: 1, H: 1 }],
  [2, { H: 3 }],
  [2, { F: 2 }],
  [2.25, { F: 1, H: 2 }],
  [2.5, { F: 2, H: 1 }],
  [3, { F: 3 }],
  [4, { F: 4 }],
  [5, { F: 5 }],
  [6, { F: 6 }],
  [1.5, { J: 1 }],
  [2, { F: 1, J: 1 }],
  [2, { F: 1, G: 1 }],
  [1.5, { H: 1, I: 1 }],
  [2, { R: 1 }],
  [1, { N: 1 }],
  [1.5, { H: 1 }, ['T']],
  [2, { H: 2 }, ['T']],
  [2.5, { H: 3 }, ['T']],
  [2, { F: 1 }, ['T']],
  [2.25, { F: 1, H: 1 }, ['T']],
  [2.5, { F: 2 }, ['T']],
  [3, { F: 2, H: 1 }, ['T']],
  [3.5, { F: 3 }, ['T']],
  [4.5, { F: 4 }, ['T']],
  [2, { J: 1 }, ['T']],
  [2.5, { F: 1, G: 1 }, ['T']],
  [1.75, { H: 1, I: 1 }, ['T']],
  [1.5, { F: 1 }, ['T', 'N']],
  [1.5, {}, ['P']],
  [2, { F: 1 }, ['P']],
  [2.5, { F: 1 }, ['T', 'P']],
  [1.5, {}, ['W']],
  [1.5, {}, ['L']],
  [1, {}, ['L', 'N']],
  [1.5, {}, ['L', 'P']],
];

const WIDOWED: readonly Row[] = [
  [1],
  [1.5, {}, ['L']],
  [1.5, {}, ['G']],
  [1.5, {}, ['P']],
  [2.25, { H: 1 }],
  [2.5, { H: 2 }],
  [2.5, { F: 1 }],
  [2.5, { J: 1 }],
  [3, { F: 2 }],
  [3, { F: 1, G: 1 }],
  [3, { R: 1 }],
  [3, { F: 1 }, ['P']],
  [4, { F: 3 }],
  [5, { F: 4 }],
];

const JOINT: readonly Row[] = [
  [2],
  [2.25, { H: 1 }],
  [2.5, { H: 2 }],
  [2.5, { F: 1 }],
  [2.5, { J: 1 }],
  [2.5, { H: 1, I: 1 }],
  [2.75, { F: 1, H: 1 }],
  [3, { H: 3 }],
  [3, { F: 2 }],
  [3, { F: 1, G: 1 }],
  [3, { R: 1 }],
  [3.25, { F: 1, H: 2 }],
  [3.5, { F: 2, H: 1 }],
  [4, { F: 3 }],
  [4, { F: 2, J: 1 }],
  [5, { F: 4 }],
  [6, { F: 5 }],
  [2, { N: 1 }],
  [2.5, {}, ['P']],
  [2.5, {}, ['F']],
  [3, {}, ['P', 'F']],
  [2.5, {}, ['S']],
  [2.5, {}, ['P', 'S']],
];

const TABLE: readonly (readonly [SituationFamille, readonly Row[]])[] = [
  ['C', LONE],
  ['D', LONE.slice(0, 4)],
  ['V', WIDOWED],
  ['M', JOINT],
  ['O', JOINT.slice(0, 4)],
];

const nameOf = (situation: string, dependants: Dependants, boxes: readonly string[]): string =>
  ['parts', situation, ...Object.entries(dependants).map(([box, count]) => `${box}${count}`), ...boxes.map((box) => `case-${box}`)]
    .join('-')
    .toLowerCase();

interface Case {
  readonly foyer: string;
  readonly situation: SituationFamille;
  readonly declarants: readonly string[];
  readonly parts: number;
  readonly dependants: Dependants;
  readonly boxes: readonly CaseSituation[];
}

const isJoint = (situation: SituationFamille): boolean => situation === 'M' || situation === 'O';

function casesOf([situation, rows]: readonly [SituationFamille, readonly Row[]]): Case[] {
  return rows.map(([parts, dependants = {}, boxes = []]) => {
    const foyer = nameOf(situation, dependants, boxes);
    return { foyer, situation, declarants: isJoint(situation) ? [foyer, `${foyer}-2`] : [foyer], parts, dependants, boxes };
  });
}

function toRole({ situation, parts, dependants, boxes }: Case, slug: string, rank: number): Role {
  const sexe = rank === 0 ? 'F' : 'M';
  const described = describeMenage(situation, sexe, dependants, boxes);
  return {
    slug,
    sexe,
    histoire: `${described}, salaire seul.`,
    usage: `nbPart attendu ${formatParts(parts)} en n-1 et n-2 ; ${described}.`,
  };
}

function toFoyer({ foyer, declarants, situation, dependants, boxes }: Case): FoyerFixture {
  const cases = isJoint(situation) ? { '1AJ': 24_000, '1BJ': 21_000 } : { '1AJ': 24_000 };
  return {
    foyer,
    declarants,
    situationFamille: situation,
    ...(Object.keys(dependants).length > 0 && { dependants }),
    ...(boxes.length > 0 && { casesSituation: boxes }),
    annees: { 'n-1': { cases }, 'n-2': { cases } },
  };
}

/** Every way to have a number of shares, one household each; the expected number is in the table, not computed. */
export function aroundParts(): Lot {
  const make = createFigurants(900_000);
  const cases = TABLE.flatMap(casesOf);
  return {
    personas: cases.flatMap((one) => one.declarants.map((slug, rank) => make(toRole(one, slug, rank)))),
    situations: cases.map(toFoyer),
  };
}
