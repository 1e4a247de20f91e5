import { addressOf, birthOf, queryOf, splitCommune } from '../support/civil-status.ts';
import { personaOf } from '../support/sandbox.ts';
import { GET_OPERATIONS, type Operation } from './operations.ts';

/** How a call says whom it is about. */
export type Designation = 'spi' | 'consent' | 'birth' | 'address' | 'birth and address' | 'nobody';

/** A well-formed call of an operation, about somebody of whom the référentiels know something. */
export interface WellFormed {
  readonly operation: Operation;
  readonly persona: string;
  readonly url: string;
  readonly designation: Designation;
  /** Income year that is asked; null where none is. */
  readonly year: number | null;
}

/** Years of which the people below have an avis, on a clock of September 2026. */
export const YEARS_TAXED: readonly number[] = [2023, 2024, 2025];
const YEARS_ASKED = [2022, ...YEARS_TAXED, 2026];

/** A couple with a home on file for the taxe d'habitation; the IFI needs somebody rich. */
export const COUPLE = 'thomas-girard';
export const RICH = 'caroline-de-villardiere';
/** Nobody is the second declarant. */
export const ALONE = 'lea-moreau';

function peopleFor({ path }: Operation): string[] {
  if (path.includes('/ifiisf/')) return [RICH];
  return /situations\/ir|situation\/ir|02AA/.test(path) ? [COUPLE, ALONE] : [COUPLE];
}

type Query = readonly [designation: Designation, query: string];

function queriesFor({ api, path }: Operation, slug: string): readonly Query[] {
  const personne = personaOf(slug);
  const birth: Query = ['birth', queryOf(birthOf(personne))];
  const address: Query = ['address', queryOf(addressOf(personne))];
  const both: Query = ['birth and address', queryOf({ ...birthOf(personne), ...addressOf(personne) })];
  if (path === '/information') return [['nobody', '']];
  if (api === 'sfip') return [['spi', `?spi=${personne.spi}`], birth, address];
  if (path === '/personne') return [birth, address, both];
  if (path === '/personne/spi') return [birth];
  return [[path.includes('{spi}') ? 'spi' : 'consent', '']];
}

function callsOf(operation: Operation, persona: string): WellFormed[] {
  const { spi, adresse } = personaOf(persona);
  const departement = splitCommune(adresse.commune ?? '').departement.padEnd(3, '0');
  const path = `${operation.base}${operation.path}`.replace('{spi}', spi).replace('{departement}', departement);
  const years = path.includes('{annrev}') ? YEARS_ASKED : [null];
  return years.flatMap((year) =>
    queriesFor(operation, persona).map(([designation, query]) => ({
      operation,
      persona,
      designation,
      year,
      url: `${path.replace('{annrev}', String(year)).replace('{bareme}', '2026')}${query}`,
    })),
  );
}

export const WELL_FORMED = GET_OPERATIONS.flatMap((operation) => peopleFor(operation).flatMap((persona) => callsOf(operation, persona)));
