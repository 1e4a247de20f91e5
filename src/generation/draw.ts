import { Faker, fr } from '@faker-js/faker';

export type Weighted<T> = readonly (readonly [weight: number, value: T])[];

/** Chance, drawn from a seed: the same seed gives the same draws on every machine. */
export interface Draw {
  /** Both ends included. */
  int(min: number, max: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  weighted<T>(rows: Weighted<T>): T;
  /** A French family name. */
  nom(): string;
}

export function createDraw(seed: number): Draw {
  const faker = new Faker({ locale: fr, seed });
  const int = (min: number, max: number): number => faker.number.int({ min, max });
  return {
    int,
    chance: (percent) => int(1, 100) <= percent,
    pick: (list) => faker.helpers.arrayElement(list),
    weighted: (rows) => {
      let left = int(
        1,
        rows.reduce((sum, [weight]) => sum + weight, 0),
      );
      const row = rows.find(([weight]) => {
        left -= weight;
        return left <= 0;
      });
      if (!row) throw new Error('nothing to draw from');
      return row[1];
    },
    nom: () => faker.person.lastName(),
  };
}
