import type { Personne } from '../../core/personne.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { type CivilStatusQuery, parseCriteres } from '../r2p/criteres.ts';
import { findByCivilStatus, findBySpi, type Trouvee } from '../r2p/find-personne.ts';
import { SFIP_ERRORS } from './errors.ts';

/** R2P's parameters, all optional, and the SPI. */
export type PersonneQuery = Partial<CivilStatusQuery> & { readonly spi?: string | undefined };

type Refused = Refusal<400> | Refusal<403> | Refusal<404>;

/** R2P's refusal in SFiP's words: SFiP hides the chain behind it. */
function relay({ error, why }: Refused): Refused {
  const known = { 'several-people': SFIP_ERRORS['several-people'], 'file-not-communicable': SFIP_ERRORS['file-not-communicable'] } as const;
  if (error.status === 404) return refuse(SFIP_ERRORS['person-unknown'], why);
  if (error.status === 400) return refuse(SFIP_ERRORS['parameter-malformed'], why);
  return refuse(known[error.id as keyof typeof known], why);
}

/** With a SPI nothing else is needed, and whatever else is given must agree with it. */
function findWithSpi(spi: string, query: PersonneQuery, tools: Tools): Trouvee {
  const personne = findBySpi(spi, tools);
  if (isRefusal(personne)) return personne;
  const criteres = parseCriteres({ ...query, nom: query.nom ?? personne.nomNaissance, prenom: query.prenom ?? personne.prenoms });
  if ('problem' in criteres) return refuse(SFIP_ERRORS['parameter-malformed'], criteres.problem);
  return tools.referentiels.personnes.search(criteres).some((found) => found.spi === spi)
    ? personne
    : refuse(SFIP_ERRORS['person-unknown'], `the SPI is that of ${personne.slug}, whose civil status or address is another`);
}

function find(query: PersonneQuery, tools: Tools): Trouvee {
  const { spi, nom, prenom } = query;
  if (spi !== undefined) return findWithSpi(spi, query, tools);
  if (nom === undefined || prenom === undefined)
    return refuse(SFIP_ERRORS['parameter-malformed'], 'the query needs spi, or nom and prenom with the birth or the address');
  return findByCivilStatus({ ...query, nom, prenom }, { adresse: true }, tools);
}

/** The person a query of SFiP designates, by SPI or through R2P's search. */
export function findPersonne(query: PersonneQuery, tools: Tools): Personne | Refused {
  const modalite = query.spi === undefined ? 'with_etat_civil' : 'with_spi';
  if (!tools.habilitation.modalites.includes(modalite))
    return refuse(
      SFIP_ERRORS['modality-not-granted'],
      `this query needs the modality ${modalite}; the habilitation has ${tools.habilitation.modalites.join(', ') || 'none'}`,
    );
  const found = find(query, tools);
  return isRefusal(found) ? relay(found) : found;
}
