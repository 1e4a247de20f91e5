import type { Personne } from '../../core/personne.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { nameKey } from '../../core/text-key.ts';
import type { Criteres } from '../../referentiels/personnes.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { type CivilStatusQuery, type CriteresProblem, type ModesOuverts, readCriteres } from './criteres.ts';
import { R2P_ERRORS } from './errors.ts';

export type Trouvee = Personne | Refusal<400> | Refusal<403> | Refusal<404>;

/** R2P gives one person or none: several, or one whose file may not be disclosed, are refused alike. */
function pickOne(found: readonly Personne[], whyNobody: string): Personne | Refusal<403> | Refusal<404> {
  const [personne, another] = found;
  if (!personne) return refuse(R2P_ERRORS['person-unknown'], whyNobody);
  if (another)
    return refuse(R2P_ERRORS['several-people'], `${found.length} people answer the criteria: ${found.map(({ slug }) => slug).join(', ')}`);
  if (!personne.communicable) return refuse(R2P_ERRORS['file-not-communicable'], `the file of ${personne.slug} is not communicable`);
  return personne;
}

/** Says which criterion loses everyone: the names alone are tried again, and the usual name in place of the birth name. */
function explainNobody(criteres: Criteres, { referentiels }: Tools): string {
  const namesakes = referentiels.personnes.search({ nom: criteres.nom, prenom: criteres.prenom });
  if (namesakes.length > 0) return `${namesakes.map(({ slug }) => slug).join(', ')} has these names, and another sex, birth or address`;
  return `nobody was born under this nom with this prenom (${nameKey(criteres.nom)}, ${nameKey(criteres.prenom)}); a usual name does not count`;
}

/** The person whose civil status this is. */
export function findByCivilStatus(query: CivilStatusQuery, modes: ModesOuverts, tools: Tools): Trouvee {
  const criteres = readCriteres(query, modes);
  if (isProblem(criteres)) return refuse(R2P_ERRORS[criteres.missing ? 'parameter-missing' : 'parameter-malformed'], criteres.problem);
  return pickOne(tools.referentiels.personnes.search(criteres), explainNobody(criteres, tools));
}

function isProblem(criteres: Criteres | CriteresProblem): criteres is CriteresProblem {
  return 'problem' in criteres;
}

export function findBySpi(spi: string, { referentiels }: Tools): Personne | Refusal<403> | Refusal<404> {
  const found = referentiels.personnes.findBySpi(spi);
  return pickOne(found ? [found] : [], 'nobody in the bac has this SPI');
}
