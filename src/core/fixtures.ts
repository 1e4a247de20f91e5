import type { Application } from './application.ts';
import type { Personne } from './personne.ts';
import type { Situation } from './situation.ts';

/** An entry in the words of the fixture files, as JSON. */
export type FixtureEntry = Readonly<Record<string, unknown>>;

/** A tax household as the fixture files say it: its situations follow from it. */
export interface Foyer {
  readonly foyer: string;
  readonly entry: FixtureEntry;
}

/** People that are not held as objects: they are in the bytes of a database, on which new bacs are opened. */
export interface StockedPeople {
  readonly bytes: Buffer;
  /** One to show to a newcomer. */
  readonly persona: Personne;
}

/** Everything a bac is seeded with. */
export interface Fixtures {
  readonly applications: readonly Application[];
  readonly personnes: readonly Personne[];
  readonly foyers: readonly Foyer[];
  readonly situations: readonly Situation[];
}
