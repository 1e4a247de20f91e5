import { departementOf } from '../../referentiels/communes.ts';
import type { AvisEtabli } from '../../referentiels/situations.ts';
import type { components } from './contract.gen.ts';

/** The legacy taxe d'habitation of the household's main home. */
export function presentTh({ dec1, dec2, adresse, situation }: AvisEtabli): components['schemas']['SituationTh'] {
  const { commune, numero, indiceRepetition, voie, codeVoie } = dec1.adresse;
  return {
    codeDsf: commune && `${departementOf(commune)}0`.slice(0, 3),
    codeCommune: commune?.slice(-3) ?? null,
    codeAft: codeVoie,
    numVoie: numero,
    btq: indiceRepetition,
    libelleVoie: voie,
    libelleCommune: adresse.commune,
    regimeTax: 'P',
    // Its values are not published.
    natureImp: null,
    libelleEdition1: `${dec1.nomNaissance} ${dec1.prenoms}`,
    libelleEdition2: dec2 && `${dec2.nomNaissance} ${dec2.prenoms}`,
    locaux: situation.locauxTh.map(({ natureLocal, invariant }) => ({ natureLocal, affectation: 'H', invariant })),
  };
}
