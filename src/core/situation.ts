/** M married, O PACS, C single, D divorced, V widowed. */
export type SituationFamille = 'M' | 'O' | 'C' | 'D' | 'V';

/**
 * Boxes of the dependants' frame of the 2042 form: F under 18 or disabled (exclusive custody), G of which with a disability card,
 * H under 18 (alternate custody), I of which with a card, J single adult children attached, N attached couples or with family,
 * P grandchildren in alternate custody, R other holders of a card living in the home.
 */
export type CaseDependant = 'F' | 'G' | 'H' | 'I' | 'J' | 'N' | 'P' | 'R';

/**
 * Boxes of the situation frame: T lone parent, L lone person who raised a child alone for 5 years, N does not live alone,
 * P and F disability of declarant 1 and 2, W and S veteran's card of a single person or of a couple, G war widow.
 */
export type CaseSituation = 'T' | 'L' | 'N' | 'P' | 'F' | 'W' | 'S' | 'G';

/** Day of a year, `MM-DD`: a fixture never ages because it never names the year. */
export type JourAnnee = string;

/** Home of a tax household on 1 January, for the legacy taxe d'habitation resource. */
export interface LocalTh {
  readonly natureLocal: 'MA' | 'AP' | 'ME' | 'MP';
  readonly invariant: string;
}

/** Figures published for a known identity; they replace the computed ones. Amounts in euros. */
export interface MontantsConnus {
  readonly rfr?: number;
  readonly nbPart?: number;
  readonly revenuBrutGlobal?: number;
  readonly revenuImposable?: number;
  readonly impotAvantImputations?: number;
  readonly montantTotal?: number;
}

/** What one tax household declared for one period of one income year. Amounts in euros. */
export interface Declaration {
  readonly situationFamille: SituationFamille;
  readonly dependants: Readonly<Partial<Record<CaseDependant, number>>>;
  readonly casesSituation: readonly CaseSituation[];
  /** Declared boxes of the 2042 form and its annexes, e.g. `{"1AJ": 24000}`. */
  readonly cases: Readonly<Record<string, number>>;
  /** Null: the whole year. */
  readonly periode: { readonly debut: JourAnnee; readonly fin: JourAnnee } | null;
  readonly deces: { readonly declarant: 1 | 2; readonly jour: JourAnnee } | null;
  readonly montantsConnus: MontantsConnus | null;
}

/** One line of the avis. Amounts in euros; null where the column is empty. */
export interface LigneAvis {
  /** Four digits, e.g. `0020`. */
  readonly code: string;
  readonly libelle: string;
  readonly dec1: number | null;
  readonly dec2: number | null;
  readonly personnesACharge: number | null;
  readonly total: number | null;
}

/** What the tax office computed from a declaration. Amounts in euros, rounded as the avis does. */
export interface Avis {
  /** Quarter steps. */
  readonly nbPart: number;
  readonly rfr: number;
  /** Negative when the year is in deficit. */
  readonly revenuBrutGlobal: number;
  readonly revenuImposable: number;
  /** Line 14, tax of the progressive scale before the décote. Null when no income is taxed at the scale. */
  readonly impotBareme: number | null;
  /** "Impôt sur le revenu net avant corrections". */
  readonly impotAvantImputations: number;
  /** "Montant de l'impôt": negative is a refund. */
  readonly montantTotal: number;
  readonly deficit: boolean;
  readonly lignes: readonly LigneAvis[];
}

/** An income year: absolute, or relative to the civil year of the bac's clock (`n-1` is last year). */
export type AnneeFixture = number | 'n-1' | 'n-2' | 'n-3';

/** Territory of a LEP threshold. */
export type ZoneLep = 'metropole' | 'antilles-reunion' | 'guyane' | 'mayotte';

/**
 * Asks for a salary (box 1AJ) such that the RFR is the LEP threshold of the zone plus `ecartEuros`, for the scale of the bac's
 * current civil year: the persona follows the thresholds and never ages.
 */
export interface AutourPlafondLep {
  readonly zone: ZoneLep;
  readonly ecartEuros: number;
}

/** One avis of a household: who declares, for which year, and the dates printed on it. */
export interface Situation {
  readonly foyer: string;
  readonly annee: AnneeFixture;
  readonly spiDec1: string;
  readonly spiDec2: string | null;
  readonly declaration: Declaration;
  readonly autourPlafondLep: AutourPlafondLep | null;
  /** True: this avis replaces an earlier one of the same year. */
  readonly correctif: boolean;
  /** Assessment and recovery dates published for a known identity (`AAAA-MM-JJ`); null: the calendar's. */
  readonly dateEtablissement: string | null;
  readonly dateRecouvrement: string | null;
  /** Taxed to the impôt sur la fortune immobilière. */
  readonly ifi: boolean;
  /** Tax address of the avis. Null: that of declarant 1. */
  readonly adresse: AdresseAvis | null;
  readonly locauxTh: readonly LocalTh[];
}

/** Tax address as printed: at 1 January of the year after the income. */
export interface AdresseAvis {
  readonly complement: string | null;
  readonly voie: string;
  readonly codePostal: string;
  readonly commune: string;
}
