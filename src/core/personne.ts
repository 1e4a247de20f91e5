/** A date whose day, or day and month, may be unknown. `mois` and `jour` are two digits. */
export interface DatePartielle {
  readonly annee: string;
  readonly mois: string | null;
  readonly jour: string | null;
}

/** Place of birth: INSEE country code (99100 is France) and, in France, the 5-character INSEE commune code of the time. */
export interface LieuNaissance {
  readonly pays: string;
  readonly commune: string | null;
  readonly libelleCommune: string | null;
}

/** Postal address. `commune` is the 5-character INSEE code, null abroad. */
export interface Adresse {
  readonly pays: string;
  readonly libellePays: string;
  readonly complement: string | null;
  readonly numero: string | null;
  readonly indiceRepetition: 'B' | 'T' | 'Q' | null;
  /** Type and name of the street, e.g. `RUE DE LA MONNAIE`. */
  readonly voie: string | null;
  /** Four-character street code of the tax administration. */
  readonly codeVoie: string | null;
  readonly codePostal: string | null;
  readonly commune: string | null;
  readonly libelleCommune: string | null;
}

/** A natural person as the référentiel des personnes physiques knows them. */
export interface Personne {
  /** 13 digits. */
  readonly spi: string;
  readonly slug: string;
  /** One line: who this is. */
  readonly histoire: string;
  /** One line: what the persona is there to test. */
  readonly usage: string;
  /** 1 male, 2 female, as on the wire. */
  readonly sexe: '1' | '2';
  readonly nomNaissance: string;
  readonly nomUsage: string | null;
  /** First names separated by a space. */
  readonly prenoms: string;
  readonly prenomUsage: string | null;
  readonly naissance: { readonly date: DatePartielle; readonly lieu: LieuNaissance };
  readonly adresse: Adresse;
  /** True: an identity that DGFiP publishes, which may break the rules on keys and names. */
  readonly identitePublique: boolean;
  /** False: the file exists and must not be disclosed. */
  readonly communicable: boolean;
}
