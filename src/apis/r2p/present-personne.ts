import type { Personne } from '../../core/personne.ts';
import { departementOf, isTom } from '../../referentiels/communes.ts';
import type { components } from './contract.gen.ts';

type Schemas = components['schemas'];

/**
 * The three codes of a commune: its département or its TOM, never both, and the end of its INSEE code (three digits, two in a TOM).
 */
function presentLieu(commune: string | null): { departement: string | null; tom: string | null; commune: string | null } {
  if (!commune) return { departement: null, tom: null, commune: null };
  const code = departementOf(commune);
  return isTom(code)
    ? { departement: null, tom: code, commune: commune.slice(3) }
    : { departement: code, tom: null, commune: commune.slice(2) };
}

function presentEtatCivil({ sexe, nomNaissance, nomUsage, prenoms, prenomUsage, naissance }: Personne): Schemas['EtatCivil'] {
  const lieu = presentLieu(naissance.lieu.commune);
  return {
    cdSexe: sexe,
    lbNomNaissance: nomNaissance,
    lbPrenomNaissance: prenoms,
    lbNomUsage: nomUsage,
    lbPrenomUsage: prenomUsage,
    anneeNaissance: naissance.date.annee,
    moisNaissance: naissance.date.mois,
    jourNaissance: naissance.date.jour,
    cdPaysNaissance: naissance.lieu.pays,
    cdDeptNaissance: lieu.departement,
    cdTOMNaissance: lieu.tom,
    cdCommuneNaissance: lieu.commune,
  };
}

function presentAdresse({ adresse }: Personne, departements: Readonly<Record<string, string>>): Schemas['Adresse'] {
  const lieu = presentLieu(adresse.commune);
  return {
    cdPays: adresse.pays,
    lbPays: adresse.libellePays,
    cdDepartement: lieu.departement,
    lbDepartement: lieu.departement && (departements[lieu.departement] ?? null),
    cdTOM: lieu.tom,
    lbTOM: lieu.tom && (departements[lieu.tom] ?? null),
    cdCommune: lieu.commune,
    lbCommune: adresse.libelleCommune,
    cdVoie: adresse.codeVoie,
    lbVoie: adresse.voie,
    numeroVoie: adresse.numero,
    indiceDeRepetition: adresse.indiceRepetition,
  };
}

export function presentPersonne(personne: Personne, departements: Readonly<Record<string, string>>): Schemas['PersonneReponse'] {
  return {
    personnePhysique: {
      identifiant: { spi: personne.spi },
      etatCivil: presentEtatCivil(personne),
      adresse: presentAdresse(personne, departements),
    },
  };
}
