import type { Application } from '../core/application.ts';
import type { Adresse, Personne } from '../core/personne.ts';
import type { Situation } from '../core/situation.ts';
import { ressourcesOf } from './datapass.ts';
import type { AvisLu } from './expand-foyer.ts';
import type { ApplicationEntry } from './schema-applications.ts';
import type { PersonaEntry } from './schema-personas.ts';

function toAdresse(adresse: PersonaEntry['adresse']): Adresse {
  return {
    pays: adresse.pays,
    libellePays: adresse.libellePays ?? 'FRANCE',
    complement: adresse.complement ?? null,
    numero: adresse.numero ?? null,
    indiceRepetition: adresse.indiceRepetition ?? null,
    voie: adresse.voie ?? null,
    codeVoie: adresse.codeVoie ?? null,
    codePostal: adresse.codePostal ?? null,
    commune: adresse.commune ?? null,
    libelleCommune: adresse.libelle ?? null,
  };
}

/** A persona as the référentiel des personnes physiques keeps it. */
export function toPersonne(persona: PersonaEntry): Personne {
  const { date, pays, commune = null, libelle = null } = persona.naissance;
  return {
    spi: persona.spi,
    slug: persona.slug,
    histoire: persona.histoire,
    usage: persona.usage,
    sexe: persona.sexe === 'F' ? '2' : '1',
    nomNaissance: persona.nomNaissance,
    nomUsage: persona.nomUsage ?? null,
    prenoms: persona.prenoms,
    prenomUsage: persona.prenomUsage ?? null,
    naissance: { date, lieu: { pays, commune, libelleCommune: libelle } },
    adresse: toAdresse(persona.adresse),
    identitePublique: persona.identitePublique,
    communicable: persona.communicable,
  };
}

/** An avis whose slugs are resolved. The rules have seen to it that they all exist. */
export function toSituation(avis: AvisLu, spiOf: (slug: string) => string): Situation {
  const [first = '', second] = avis.declarants;
  return {
    foyer: avis.foyer,
    annee: avis.annee,
    spiDec1: spiOf(first),
    spiDec2: second === undefined ? null : spiOf(second),
    declaration: avis.declaration,
    autourPlafondLep: avis.autourPlafondLep,
    correctif: avis.correctif,
    dateEtablissement: avis.dateEtablissement,
    dateRecouvrement: avis.dateRecouvrement,
    ifi: avis.ifi,
    adresse: avis.adresse,
    locauxTh: avis.locauxTh,
  };
}

/** The entry has the shape of the core type, but for the OAuth scopes, which follow from each form. */
export function toApplication({ habilitations, ...application }: ApplicationEntry): Application {
  return {
    ...application,
    secret: application.secret ?? '',
    habilitations: habilitations.map((habilitation) => ({ ...habilitation, ressources: ressourcesOf(habilitation) })),
  };
}
