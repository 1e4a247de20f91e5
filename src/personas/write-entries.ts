import { isDeepStrictEqual } from 'node:util';
import type { Application, Habilitation } from '../core/application.ts';
import type { FixtureEntry } from '../core/fixtures.ts';
import type { Personne } from '../core/personne.ts';
import type { AnneeEntry, FoyerEntry } from './schema-situations.ts';

const FRANCE = '99100';

/** An entry without what is absent, nor what goes without saying: two ways to write the same thing become one. */
function terse(entry: object, defaults: FixtureEntry = {}): FixtureEntry {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== undefined && value !== null && !isDeepStrictEqual(value, defaults[key])),
  );
}

/** The day as far as it is known: `1991-04-12`, `1991-04` or `1991`. */
const writeDate = ({ annee, mois, jour }: Personne['naissance']['date']): string => [annee, mois, jour].filter(Boolean).join('-');

/** A person as `personas.yaml` says it. */
export function writePersonne({ spi, slug, histoire, usage, ...personne }: Personne): FixtureEntry {
  const { date, lieu } = personne.naissance;
  const { pays, libellePays, complement, numero, indiceRepetition, voie, codeVoie, codePostal, commune, libelleCommune } = personne.adresse;
  const adresse = { complement, numero, indiceRepetition, voie, codeVoie, codePostal, commune, libelle: libelleCommune, pays, libellePays };
  return terse(
    {
      slug,
      histoire,
      usage,
      spi,
      identitePublique: personne.identitePublique,
      sexe: personne.sexe === '2' ? 'F' : 'M',
      nomNaissance: personne.nomNaissance,
      nomUsage: personne.nomUsage,
      prenoms: personne.prenoms,
      prenomUsage: personne.prenomUsage,
      naissance: terse({ date: writeDate(date), pays: lieu.pays, commune: lieu.commune, libelle: lieu.libelleCommune }, { pays: FRANCE }),
      adresse: terse(adresse, pays === FRANCE ? { pays: FRANCE, libellePays: 'FRANCE' } : {}),
      communicable: personne.communicable,
    },
    { identitePublique: false, communicable: true },
  );
}

const writeAnnee = ({ cases, ...annee }: AnneeEntry): FixtureEntry => terse({ cases, ...annee }, { cases: {} });

/** A year with one period stands alone. */
const writePeriodes = (periodes: readonly AnneeEntry[]): unknown => {
  const [only, ...others] = periodes.map(writeAnnee);
  return only === undefined || others.length > 0 ? periodes.map(writeAnnee) : only;
};

/** A household as `situations/*.yaml` says it. */
export function writeFoyer({ foyer, annees, ...menage }: FoyerEntry): FixtureEntry {
  return {
    ...terse({ foyer, ...menage }, { dependants: {}, casesSituation: [], locauxTh: [] }),
    annees: Object.fromEntries(Object.entries(annees).map(([annee, periodes]) => [annee, writePeriodes(periodes)])),
  };
}

const HABILITATION_DEFAULTS = {
  modalites: [],
  teleservices: [],
  scopes: [],
  trigrammesSip: [],
  quotaParMinute: 50,
  souscription: 'active',
} as const;

/** A convention as `applications.yaml` says it: its OAuth scopes follow from the rest. */
function writeHabilitation({ ressources: _derived, quotaParMinute, ...habilitation }: Habilitation): FixtureEntry {
  return terse({ ...habilitation, quotaParMinute: quotaParMinute ?? 'illimite' }, HABILITATION_DEFAULTS);
}

/** An application as `applications.yaml` says it, without its secret. */
export function writeApplication(application: Omit<Application, 'secret' | 'secretSha256'>): FixtureEntry {
  const { slug, nom, histoire, organisation, clientId, active, certificat, adressesIp, bloquee, quotaTotalParMinute } = application;
  return {
    ...terse(
      { slug, nom, histoire, organisation, clientId, active, certificat, adressesIp, bloquee, quotaTotalParMinute },
      { active: true, adressesIp: [], bloquee: false },
    ),
    habilitations: application.habilitations.map(writeHabilitation),
  };
}
