import { readCommunes } from '../documents.ts';
import { createCommunes } from './communes.ts';
import { drawConcubins, drawCouple } from './couples.ts';
import { createDraw, type Draw, type Weighted } from './draw.ts';
import type { FoyerFixture, Lot, PersonaFixture } from './entries.ts';
import { drawAlternance, drawDivorce, drawUnion, drawVeuvage } from './evenements.ts';
import { drawLone, drawParentIsole, type Famille, type Membre, ofSexe, type Tirage } from './familles.ts';
import { GenerationError } from './generation-error.ts';
import { createCivilStatuses } from './homonymes.ts';
import { createIdentites } from './identites.ts';
import { histoireOf, usageOf } from './recits.ts';
import { BLOCK_SIZE } from './spi-blocks.ts';

export interface GenerateOptions {
  /** How many people, children under 18 not counted; a million at most. */
  readonly people: number;
  /** The same seed gives the same people, whatever their number: the first ones of a larger volume are those of a smaller one. */
  readonly seed?: number;
  /** Civil year of the ages: n-1 is the year before. */
  readonly annee?: number;
  /** People of a lot, at least: a family is never cut in two. */
  readonly lot?: number;
}

interface Kind {
  /** The fewest people it makes. */
  readonly min: number;
  readonly draw: (tirage: Tirage) => Famille;
}

/** Families in a thousand: rounded shares that look like France's, not a sample of it. */
const KINDS: Weighted<Kind> = [
  [130, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 20, max: 29 }, situation: 'C', women: 49 }) }],
  [150, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 30, max: 64 }, situation: 'C', women: 46 }) }],
  [70, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 35, max: 66 }, situation: 'D', women: 54 }) }],
  [50, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 65, max: 92 }, situation: 'D', women: 62 }) }],
  [30, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 65, max: 90 }, situation: 'C', women: 55 }) }],
  [75, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 66, max: 96 }, situation: 'V', women: 82 }) }],
  [8, { min: 1, draw: (tirage) => drawLone(tirage, { age: { min: 45, max: 65 }, situation: 'V', women: 75 }) }],
  [85, { min: 1, draw: drawParentIsole }],
  [180, { min: 2, draw: (tirage) => drawCouple(tirage, { age: { min: 28, max: 62 }, union: 'M' }) }],
  [60, { min: 2, draw: (tirage) => drawCouple(tirage, { age: { min: 24, max: 50 }, union: 'O' }) }],
  [95, { min: 2, draw: (tirage) => drawCouple(tirage, { age: { min: 63, max: 88 }, union: 'M' }) }],
  [40, { min: 2, draw: (tirage) => drawConcubins(tirage, { min: 22, max: 50 }) }],
  [10, { min: 2, draw: drawUnion }],
  [7, { min: 2, draw: drawDivorce }],
  [5, { min: 2, draw: drawVeuvage }],
  [5, { min: 2, draw: drawAlternance }],
];

const SINGLE_KINDS = KINDS.filter(([, { min }]) => min === 1);

function toPersona(draw: Draw, { adulte, foyer, histoire, note }: Membre): PersonaFixture {
  const { identite, domicile, nomUsage } = adulte;
  const { slug, spi, sexe, nom, prenoms, naissance } = identite;
  return {
    slug,
    histoire: histoireOf(draw, adulte, histoire),
    usage: foyer
      ? usageOf(adulte, foyer, note)
      : `${ofSexe(sexe, 'Rattaché')} ; dans R2P, jamais ${ofSexe(sexe, 'déclarant')}, aucun avis à son SPI.`,
    spi,
    sexe,
    nomNaissance: nom,
    ...(nomUsage !== null && { nomUsage }),
    prenoms,
    naissance,
    adresse: domicile.adresse,
  };
}

const DEFAULT_YEAR = 2026;
const DEFAULT_LOT = 2000;

/** Years whose people have first names and communes in the tables. */
const YEARS = { min: 1990, max: 2100 };

function checkOptions({ people, seed = 1, annee = DEFAULT_YEAR, lot = DEFAULT_LOT }: GenerateOptions): void {
  const bounds = [
    ['people', people, 1, BLOCK_SIZE],
    ['seed', seed, 0, Number.MAX_SAFE_INTEGER],
    ['annee', annee, YEARS.min, YEARS.max],
    ['lot', lot, 1, BLOCK_SIZE],
  ] as const;
  for (const [name, value, min, max] of bounds)
    if (!Number.isInteger(value) || value < min || value > max)
      throw new GenerationError({
        en: `${name}: ${value} is not a whole number from ${min} to ${max}`,
        fr: `${name} : ${value} n'est pas un nombre entier de ${min} à ${max}`,
      });
}

/** Draws families until there are so many people, a lot at a time: memory holds one lot. Throws a `GenerationError` on a bad option. */
export async function* generate(options: GenerateOptions): AsyncGenerator<Lot> {
  checkOptions(options);
  const { people, seed = 1, annee = DEFAULT_YEAR, lot = DEFAULT_LOT } = options;
  const draw = createDraw(seed);
  const identites = createIdentites(draw, createCommunes(await readCommunes()), createCivilStatuses());
  let personas: PersonaFixture[] = [];
  let situations: FoyerFixture[] = [];
  while (identites.count() < people) {
    const places = people - identites.count();
    const drawn = draw.weighted(KINDS);
    const kind = drawn.min <= places ? drawn : draw.weighted(SINGLE_KINDS);
    const { membres, foyers } = kind.draw({ draw, identites, annee, places });
    for (const membre of membres) personas.push(toPersona(draw, membre));
    situations.push(...foyers);
    if (personas.length >= lot) {
      yield { personas, situations };
      [personas, situations] = [[], []];
    }
  }
  if (personas.length > 0) yield { personas, situations };
}
