import type { Application } from './application.ts';
import type { Personne } from './personne.ts';
import type { Situation } from './situation.ts';

/** Everything a bac is seeded with. */
export interface Fixtures {
  readonly applications: readonly Application[];
  readonly personnes: readonly Personne[];
  readonly situations: readonly Situation[];
}
