import type { DatePartielle } from '../../core/personne.ts';
import { joinCommune, normaliseDepartement } from '../../referentiels/communes.ts';
import type { CritereAdresse, CritereLieu, Criteres } from '../../referentiels/personnes.ts';

/** Civil-status parameters of R2P and SFiP, as the query carries them. */
export interface CivilStatusQuery {
  readonly nom: string;
  readonly prenom: string;
  readonly sexe?: string | undefined;
  readonly naisDate?: string | undefined;
  readonly naisCodePays?: string | undefined;
  readonly naisCodeDept?: string | undefined;
  readonly naisCodeCommune?: string | undefined;
  readonly adrCodePays?: string | undefined;
  readonly adrCodeDept?: string | undefined;
  readonly adrCodeTom?: string | undefined;
  readonly adrCodeCommune?: string | undefined;
  readonly adrCodeVoie?: string | undefined;
  readonly adrLibelleTypeVoie?: string | undefined;
  readonly adrLibelleVoie?: string | undefined;
  readonly adrNumVoie?: string | undefined;
  readonly adrIndiceRepetition?: string | undefined;
}

/** What makes a query unusable: a parameter that another one needs. */
export interface CriteresProblem {
  readonly missing: boolean;
  readonly problem: string;
}

const FRANCE = '99100';

const known = (part: string | undefined): string | null => (part === undefined || part === '00' ? null : part);

/** `AAAA`, `MM/AAAA` or `JJ/MM/AAAA`; 00 is an unknown part. */
function parseNaisDate(text: string): DatePartielle {
  const [annee = '', mois, jour] = text.split('/').reverse();
  return { annee, mois: known(mois), jour: known(jour) };
}

function readLieu(pays: string | undefined, departement: string | undefined, commune: string | undefined): CritereLieu | undefined {
  if (pays === undefined && departement === undefined) return undefined;
  // A country code of metropolitan France before 99100 was in use (99000) is not met: DGFiP's examples all write 99100.
  if (departement === undefined) return { pays };
  return { pays: pays ?? FRANCE, departement: normaliseDepartement(departement), commune: commune && joinCommune(departement, commune) };
}

/** True when a place is known to the commune, or abroad to the country. */
function isComplete(lieu: CritereLieu | undefined): boolean {
  if (!lieu?.pays) return false;
  return lieu.pays === FRANCE ? lieu.commune !== undefined : true;
}

/** False for a day that no calendar has, such as 31/02/1991; an unknown part is not judged. */
function isCalendarDay({ annee, mois, jour }: DatePartielle): boolean {
  if (mois === null || jour === null) return true;
  const isLeap = Number(annee) % 4 === 0 && (Number(annee) % 100 !== 0 || Number(annee) % 400 === 0);
  const days = mois === '02' ? (isLeap ? 29 : 28) : ['04', '06', '09', '11'].includes(mois) ? 30 : 31;
  return Number(jour) <= days;
}

function checkDependencies(query: CivilStatusQuery): CriteresProblem | undefined {
  const departement = query.adrCodeDept ?? query.adrCodeTom;
  const fault = (problem: string): CriteresProblem => ({ missing: false, problem });
  if (query.naisDate !== undefined && !isCalendarDay(parseNaisDate(query.naisDate))) return fault('naisDate is a day that does not exist');
  if (query.naisCodeCommune !== undefined && query.naisCodeDept === undefined)
    return fault('naisCodeCommune is given without naisCodeDept');
  if (query.adrCodeDept !== undefined && query.adrCodeTom !== undefined) return fault('adrCodeDept and adrCodeTom are both given');
  if (query.adrCodeCommune !== undefined && departement === undefined) return fault('adrCodeCommune is given without adrCodeDept');
  if (query.adrLibelleVoie !== undefined && (departement === undefined || query.adrCodeCommune === undefined))
    return fault('adrLibelleVoie is given without adrCodeDept and adrCodeCommune');
  return undefined;
}

function readAdresse(query: CivilStatusQuery): CritereAdresse {
  return {
    ...readLieu(query.adrCodePays, query.adrCodeDept ?? query.adrCodeTom, query.adrCodeCommune),
    codeVoie: query.adrCodeVoie,
    typeVoie: query.adrLibelleTypeVoie,
    libelleVoie: query.adrLibelleVoie,
    numero: query.adrNumVoie,
    indiceRepetition: query.adrIndiceRepetition,
  };
}

/** Reads the criteria that are given, enough or not to designate somebody. */
export function parseCriteres(query: CivilStatusQuery): Criteres | CriteresProblem {
  const fault = checkDependencies(query);
  if (fault) return fault;
  return {
    nom: query.nom,
    prenom: query.prenom,
    sexe: query.sexe,
    date: query.naisDate === undefined ? undefined : parseNaisDate(query.naisDate),
    naissance: readLieu(query.naisCodePays, query.naisCodeDept, query.naisCodeCommune),
    adresse: readAdresse(query),
  };
}

/** How a query designates a person. */
export type Designation = 'etat-civil' | 'adresse' | 'etat-civil-et-adresse' | 'spi' | 'restitution-spi';

export type CriteresLus = Criteres & { readonly designation: Designation };

/** Which combinations of parameters are enough, beside the names. */
export interface ModesOuverts {
  /** Mode 2: names and the address to the commune. */
  readonly adresse: boolean;
}

/**
 * Reads the criteria and checks that they make one of the modes: 1, complete civil status (date and place of birth), or 2, degraded
 * civil status and address (country, département, commune). Source: CGU of R2P and its contract.
 */
export function readCriteres(query: CivilStatusQuery, modes: ModesOuverts): CriteresLus | CriteresProblem {
  const criteres = parseCriteres(query);
  if ('problem' in criteres) return criteres;
  const isMode1 = criteres.date !== undefined && isComplete(criteres.naissance);
  const isMode2 = modes.adresse && isComplete(criteres.adresse) && query.adrCodePays !== undefined;
  if (!isMode1 && !isMode2) {
    const birth = 'the birth (naisDate, and naisCodeDept and naisCodeCommune in France or naisCodePays abroad)';
    return {
      missing: true,
      problem: `the query needs nom, prenom and ${birth}${modes.adresse ? ', or the address (adrCodePays, adrCodeDept, adrCodeCommune)' : ''}`,
    };
  }
  return { ...criteres, designation: !isMode1 ? 'adresse' : isMode2 ? 'etat-civil-et-adresse' : 'etat-civil' };
}
