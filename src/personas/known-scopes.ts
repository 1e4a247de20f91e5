/** OAuth scopes of each API, as its published contract spells them. */
export const RESSOURCES_BY_API = {
  'impot-particulier': [
    'RessourceIR',
    'RessourceIRDerniere',
    'RessourceIRDerniere2',
    'RessourceIRMultiple',
    'RessourceIRFacture',
    'RessourceIFI',
    'RessourceTHPrincipale',
    'RessourceLEP',
  ],
  r2p: ['api_r2p_recherche_personne_physique', 'api_r2p_resolution_spi'],
  sfip: ['sfip_lep', 'sfip_donnees_fiscales_usagers'],
  hermes: ['hermes_depot_biens'],
} as const satisfies Record<string, readonly string[]>;

/** DataPass scopes that open an income year (source: the DataPass form). */
const DATAPASS_YEAR_SCOPES = [
  'dgfip_annee_n_moins_1',
  'dgfip_annee_n_moins_2',
  'dgfip_annee_n_moins_3',
  'dgfip_annee_n_moins_2_si_indispo_n_moins_1',
  'dgfip_annee_df_au_3112_si_deces_ctb_mp',
] as const;

/** DataPass scopes that open a field of the answers (source: the DataPass form). */
export const DATAPASS_DATA_SCOPES = [
  'dgfip_nmUsaDec1',
  'dgfip_nmNaiDec1',
  'dgfip_prnmDec1',
  'dgfip_dateNaisDec1',
  'dgfip_nmUsaDec2',
  'dgfip_nmNaiDec2',
  'dgfip_prnmDec2',
  'dgfip_dateNaisDec2',
  'dgfip_aft',
  'dgfip_sitfam',
  'dgfip_nbpart',
  'dgfip_pac_nbPac',
  'dgfip_pac',
  'dgfip_pariso',
  'dgfip_rfr',
  'dgfip_mntRevbareme',
  'dgfip_inddeficit',
  'dgfip_indiIFI',
  'dgfip_rbg',
  'dgfip_IndLep',
  'dgfip_RevDecl_Cat1_Tspr',
  'dgfip_RevDecl_Cat1_RentOn',
  'dgfip_RevDecl_Cat2_Rcm',
  'dgfip_RevDecl_Cat3_PMV',
  'dgfip_RevDecl_Cat4_Ref',
  'dgfip_RevDecl_Cat5_NonSal',
  'dgfip_RevNets_Cat1_Tspr',
  'dgfip_RevNets_Cat1_RentOn',
  'dgfip_RevNets_Cat2_Rcm',
  'dgfip_RevNets_Cat3_PMV',
  'dgfip_RevNets_Cat4_Ref',
  'dgfip_RevNets_Cat5_NonSal',
  'dgfip_PaDeduc_EnfMaj',
  'dgfip_PaDeduc_Autres',
  'dgfip_EpargRetrDeduc',
] as const;

/** Our word for the fields that DGFiP opens only to a specific "expression de besoin", outside the DataPass list. */
const EXPRESSION_DE_BESOIN = 'expression_de_besoin';

/** Every scope a habilitation may carry. */
export const KNOWN_SCOPES: readonly string[] = [...DATAPASS_YEAR_SCOPES, ...DATAPASS_DATA_SCOPES, EXPRESSION_DE_BESOIN];
