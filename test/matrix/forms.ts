import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One DataPass form of the fixtures, as it is written there: none of the product's readers takes part. */
export interface Form {
  readonly api: string;
  readonly modalites?: readonly string[];
  readonly teleservices?: readonly string[];
  readonly scopes?: readonly string[];
  readonly trigrammesSip?: readonly string[];
  readonly quotaParMinute?: number | 'illimite';
  readonly souscription?: 'bloquee' | 'en-attente';
  readonly homologation?: { readonly fin: string };
  readonly questionnaire?: { readonly date: string };
  readonly suspension?: { readonly depuis: string };
  readonly resiliation?: { readonly notifieeLe: string };
}

export interface Partner {
  readonly slug: string;
  readonly active?: boolean;
  readonly bloquee?: boolean;
  readonly adressesIp?: readonly string[];
  readonly certificat?: { readonly exige: boolean };
  readonly habilitations: readonly Form[];
}

export const PARTNERS = parse(readFileSync(new URL('../../fixtures/applications.yaml', import.meta.url), 'utf8')) as readonly Partner[];

export function partnerOf(slug: string): Partner {
  const found = PARTNERS.find((partner) => partner.slug === slug);
  if (!found) throw new Error(`no application "${slug}" in fixtures/applications.yaml`);
  return found;
}

export const formOf = ({ habilitations }: Partner, api: string): Form | undefined => habilitations.find((form) => form.api === api);

/** The first ID_Teleservice of the form for the API; without one, another's. */
export const teleserviceFor = (partner: Partner, api: string): string => formOf(partner, api)?.teleservices?.[0] ?? 'MAIRIE_INCONNUE_01';

/** Scopes of DataPass that open a field of the plain avis. */
const PLAIN_FIELDS = [
  ...['Dec1', 'Dec2'].flatMap((who) => ['nmUsa', 'nmNai', 'prnm', 'dateNais'].map((field) => `${field}${who}`)),
  ...['aft', 'sitfam', 'nbpart', 'pac_nbPac', 'pac', 'pariso', 'rfr', 'mntRevbareme', 'inddeficit', 'rbg'],
  ...['RevDecl_Cat1_RentOn', 'RevDecl_Cat2_Rcm', 'RevDecl_Cat3_PMV', 'RevDecl_Cat4_Ref'],
].map((field) => `dgfip_${field}`);

/** Scopes of DataPass that open the lines of the avis. */
const DETAIL_FIELDS = [
  ...['Cat1_Tspr', 'Cat1_RentOn', 'Cat2_Rcm', 'Cat3_PMV', 'Cat4_Ref', 'Cat5_NonSal'].map((category) => `RevNets_${category}`),
  ...['RevDecl_Cat1_Tspr', 'RevDecl_Cat5_NonSal', 'PaDeduc_EnfMaj', 'PaDeduc_Autres', 'EpargRetrDeduc'],
].map((field) => `dgfip_${field}`);

/** OAuth scope, the API it belongs to, and what the form must say one of: scopes for tax data, modalities for R2P. */
const OPENED_BY: readonly (readonly [scope: string, api: string, one: readonly string[] | 'always'])[] = [
  ['RessourceIR', 'impot-particulier', PLAIN_FIELDS],
  ['RessourceIRDerniere', 'impot-particulier', ['dgfip_annee_df_au_3112_si_deces_ctb_mp']],
  ['RessourceIRDerniere2', 'impot-particulier', ['dgfip_annee_n_moins_2_si_indispo_n_moins_1']],
  ['RessourceIRMultiple', 'impot-particulier', ['expression_de_besoin']],
  ['RessourceIRFacture', 'impot-particulier', DETAIL_FIELDS],
  ['RessourceIFI', 'impot-particulier', ['dgfip_indiIFI']],
  ['RessourceTHPrincipale', 'impot-particulier', ['expression_de_besoin']],
  ['RessourceLEP', 'impot-particulier', ['dgfip_IndLep']],
  [
    'api_r2p_recherche_personne_physique',
    'r2p',
    ['etat_civil', 'spi', 'etat_civil_et_adresse', 'etat_civil_complet_adresse', 'etat_civil_degrade_adresse'].map(
      (modality) => `with_acces_${modality}`,
    ),
  ],
  ['api_r2p_resolution_spi', 'r2p', ['with_acces_etat_civil_restitution_spi']],
  ['sfip_donnees_fiscales_usagers', 'sfip', [...PLAIN_FIELDS, ...DETAIL_FIELDS, 'dgfip_indiIFI']],
  ['sfip_lep', 'sfip', ['dgfip_IndLep']],
  ['hermes_depot_biens', 'hermes', 'always'],
];

/** Every OAuth scope that the forms of a partner grant. */
export function oauthScopesOf({ habilitations }: Partner): string[] {
  return OPENED_BY.filter(([, api, one]) =>
    habilitations.some(
      (form) =>
        form.api === api && (one === 'always' || [...(form.scopes ?? []), ...(form.modalites ?? [])].some((word) => one.includes(word))),
    ),
  ).map(([scope]) => scope);
}
