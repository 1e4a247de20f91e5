import type { CaseDependant, CaseSituation, SituationFamille } from '../core/situation.ts';

/** An address as `personas.yaml` says it. */
export interface AdressePersona {
  readonly complement?: string;
  readonly numero?: number | string;
  readonly indiceRepetition?: 'B' | 'T';
  readonly voie: string;
  readonly codeVoie?: string;
  readonly codePostal?: string;
  readonly commune?: string;
  readonly libelle: string;
  readonly pays?: string;
  readonly libellePays?: string;
}

/** A place of birth as `personas.yaml` says it: a commune in France, a country elsewhere. */
export interface NaissancePersona {
  readonly date: string;
  readonly pays?: string;
  readonly commune?: string;
  readonly libelle?: string;
}

/** An entry of `personas.yaml`. */
export interface PersonaFixture {
  readonly slug: string;
  readonly histoire: string;
  readonly usage: string;
  readonly spi: string;
  readonly sexe: 'F' | 'M';
  readonly nomNaissance: string;
  readonly nomUsage?: string;
  readonly prenoms: string;
  readonly naissance: NaissancePersona;
  readonly adresse: AdressePersona;
}

export type Dependants = Readonly<Partial<Record<CaseDependant, number>>>;

/** A tax address as an avis prints it. */
export interface AdresseFixture {
  readonly voie: string;
  readonly codePostal: string;
  readonly commune: string;
}

/** One period of a year of a household. */
export interface AnneeFixture {
  readonly periode?: { readonly debut: string; readonly fin: string };
  readonly deces?: { readonly declarant: 1 | 2; readonly jour: string };
  readonly declarants?: readonly string[];
  readonly situationFamille?: SituationFamille;
  readonly dependants?: Dependants;
  readonly casesSituation?: readonly CaseSituation[];
  readonly cases: Readonly<Record<string, number>>;
}

/** An entry of `situations/*.yaml`. */
export interface FoyerFixture {
  readonly foyer: string;
  readonly declarants: readonly string[];
  readonly situationFamille: SituationFamille;
  readonly dependants?: Dependants;
  readonly casesSituation?: readonly CaseSituation[];
  readonly adresse?: AdresseFixture;
  /** By `n-1`, `n-2`, `n-3`, or a year. */
  readonly annees: Readonly<Record<string, AnneeFixture | readonly AnneeFixture[]>>;
}

/** People and households, in the words of the fixture files. */
export interface Lot {
  readonly personas: readonly PersonaFixture[];
  readonly situations: readonly FoyerFixture[];
}
