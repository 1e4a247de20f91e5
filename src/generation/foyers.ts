import { isDeepStrictEqual } from 'node:util';
import type { CaseSituation, SituationFamille } from '../core/situation.ts';
import { type Carriere, casesOf } from './carrieres.ts';
import type { Draw } from './draw.ts';
import { dependantsOf, type Enfant, schoolingOf, toBeMinded } from './enfants.ts';
import type { AdresseFixture, AnneeFixture, Dependants, FoyerFixture } from './entries.ts';
import type { Domicile, Identite } from './identites.ts';

/** An income year, by its distance to the civil year: 1 is n-1. */
export type Distance = 1 | 2 | 3;

export interface Adulte {
  readonly identite: Identite;
  readonly domicile: Domicile;
  readonly carriere: Carriere;
  /** In capitals, when it is not the birth name. */
  readonly nomUsage: string | null;
}

/** What a household declares beside its earnings, in euros in n-1; 0 is nothing. */
export interface Charges {
  readonly garde: number;
  readonly dons: number;
  readonly interets: number;
  readonly loyers: number;
  readonly domicile: number;
  readonly pensionVersee: number;
}

/** A tax household in the years when it stands. */
export interface Menage {
  readonly foyer: string;
  readonly declarants: readonly Adulte[];
  readonly situation: SituationFamille;
  readonly enfants: readonly Enfant[];
  /** The minors live half of the time with each of two parents. */
  readonly alternes?: boolean;
  /** Boxes of the situation frame, T put aside. */
  readonly cases?: readonly CaseSituation[];
  /** Lives alone: T with children. */
  readonly parentIsole?: boolean;
  readonly charges: Charges;
  readonly distances: readonly Distance[];
  readonly adresse?: AdresseFixture;
}

export const EVERY_YEAR: readonly Distance[] = [1, 2, 3];
export const SANS_CHARGES: Charges = { garde: 0, dons: 0, interets: 0, loyers: 0, domicile: 0, pensionVersee: 0 };

const tens = (draw: Draw, percent: number, min: number, max: number): number => (draw.chance(percent) ? draw.int(min, max) * 10 : 0);

/** What households of that age declare. */
export function drawCharges(draw: Draw, age: number): Charges {
  return {
    garde: tens(draw, 70, 60, 260),
    dons: tens(draw, age > 55 ? 30 : 14, 3, 60),
    interets: tens(draw, age > 55 ? 26 : 9, 2, 90),
    loyers: tens(draw, age > 40 ? 8 : 3, 300, 980),
    domicile: tens(draw, age > 74 ? 35 : age > 35 ? 6 : 0, 60, 540),
    pensionVersee: 0,
  };
}

const MINDED = { exclusive: ['7GA', '7GB', '7GC'], alternate: ['7GE', '7GF', '7GG'] } as const;

function chargesOf({ charges, enfants, alternes = false }: Menage, distance: Distance, revenus: number): Record<string, number> {
  const grown = (amount: number, perMille: number) => Math.round((amount * (1000 - (distance - 1) * perMille)) / 10_000) * 10;
  const minded = charges.garde === 0 ? [] : MINDED[alternes ? 'alternate' : 'exclusive'].slice(0, toBeMinded(enfants, revenus));
  const rows = [
    ['2TR', grown(charges.interets, 180)],
    ['4BE', grown(charges.loyers, 20)],
    ['6GU', grown(charges.pensionVersee, 20)],
    ['7DB', grown(charges.domicile, 60)],
    ...minded.map((box) => [box, grown(charges.garde, 40)] as const),
    ['7UF', grown(charges.dons, 90)],
  ] as const;
  return Object.fromEntries(rows.filter(([, amount]) => amount > 0));
}

interface Declared {
  readonly dependants: Dependants;
  readonly casesSituation: readonly CaseSituation[];
  readonly cases: Readonly<Record<string, number>>;
}

/** What a household declares for a year. `revenus`: the income year of n-1. `months`: the part of a year before or after a death. */
export function declare(menage: Menage, distance: Distance, revenus: number, months = 12): Declared {
  const { declarants, enfants, alternes, cases = [] } = menage;
  const annee = revenus - distance + 1;
  const dependants = dependantsOf(enfants, annee, alternes);
  const isLoneParent = menage.parentIsole === true && Object.keys(dependants).length > 0;
  return {
    dependants,
    casesSituation: isLoneParent ? ['T', ...cases] : cases,
    cases: {
      ...casesOf(
        declarants.map(({ carriere }) => carriere),
        distance,
        months,
      ),
      ...(months === 12 && { ...chargesOf(menage, distance, annee), ...(alternes ? {} : schoolingOf(enfants, annee)) }),
    },
  };
}

/** What a year says, less what its household already says. */
export function toAnnee({ dependants, casesSituation, cases }: Declared, common: Declared): AnneeFixture {
  return {
    ...(!isDeepStrictEqual(dependants, common.dependants) && { dependants }),
    ...(!isDeepStrictEqual(casesSituation, common.casesSituation) && { casesSituation }),
    cases,
  };
}

type Annees = FoyerFixture['annees'];

/** A household as the fixture files say it. `annees`: how each of its years is written; by default as declared. */
export function toFoyer(menage: Menage, revenus: number, special: (common: Declared) => Annees = () => ({})): FoyerFixture {
  const { foyer, declarants, situation, distances, adresse } = menage;
  const common = declare(menage, distances[0] ?? 1, revenus);
  const years = distances.map((distance) => [`n-${distance}`, toAnnee(declare(menage, distance, revenus), common)] as const);
  return {
    foyer,
    declarants: declarants.map(({ identite }) => identite.slug),
    situationFamille: situation,
    ...(Object.keys(common.dependants).length > 0 && { dependants: common.dependants }),
    ...(common.casesSituation.length > 0 && { casesSituation: common.casesSituation }),
    ...(adresse && { adresse }),
    annees: { ...Object.fromEntries(years), ...special(common) },
  };
}
