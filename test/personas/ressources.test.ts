import { expect, test } from 'vitest';
import { ressourcesOf } from '../../src/personas/datapass.ts';
import type { HabilitationEntry } from '../../src/personas/schema-applications.ts';
import { fixtures } from './built-in-sources.ts';

const form = (api: string, scopes: readonly string[], modalites: readonly string[] = []) =>
  ressourcesOf({ api, scopes, modalites } as unknown as HabilitationEntry);

test.each([
  ['civil status and amounts', ['dgfip_annee_n_moins_1', 'dgfip_rfr'], ['RessourceIR']],
  ['nothing but a year', ['dgfip_annee_n_moins_1'], []],
  [
    'the year before when the last is not there',
    ['dgfip_annee_n_moins_2_si_indispo_n_moins_1', 'dgfip_rfr'],
    ['RessourceIR', 'RessourceIRDerniere2'],
  ],
  ['the year after a death', ['dgfip_annee_df_au_3112_si_deces_ctb_mp', 'dgfip_rfr'], ['RessourceIR', 'RessourceIRDerniere']],
  ['net income', ['dgfip_RevNets_Cat1_Tspr'], ['RessourceIRFacture']],
  ['deductions', ['dgfip_PaDeduc_Autres', 'dgfip_EpargRetrDeduc', 'dgfip_PaDeduc_EnfMaj'], ['RessourceIRFacture']],
  ['declared wages and self-employed income', ['dgfip_RevDecl_Cat1_Tspr', 'dgfip_RevDecl_Cat5_NonSal'], ['RessourceIRFacture']],
  ['declared annuities and rents', ['dgfip_RevDecl_Cat1_RentOn', 'dgfip_RevDecl_Cat4_Ref'], ['RessourceIR']],
  ['the IFI', ['dgfip_indiIFI'], ['RessourceIFI']],
  ['the LEP', ['dgfip_IndLep'], ['RessourceLEP']],
  ['specific needs', ['expression_de_besoin'], ['RessourceIRMultiple', 'RessourceTHPrincipale']],
])('Impôt particulier grants, for %s, the OAuth scopes that follow', (_what, scopes, ressources) => {
  expect(form('impot-particulier', scopes)).toEqual(ressources);
});

test.each([
  [['with_acces_etat_civil'], ['api_r2p_recherche_personne_physique']],
  [['with_acces_spi'], ['api_r2p_recherche_personne_physique']],
  [['with_acces_etat_civil_restitution_spi'], ['api_r2p_resolution_spi']],
  [
    ['with_acces_etat_civil_restitution_spi', 'with_acces_spi'],
    ['api_r2p_recherche_personne_physique', 'api_r2p_resolution_spi'],
  ],
])('R2P grants, for the modalities %j, the OAuth scopes %j', (modalites, ressources) => {
  expect(form('r2p', [], modalites)).toEqual(ressources);
});

test.each([
  [['dgfip_IndLep'], ['sfip_lep']],
  [['dgfip_rfr', 'dgfip_annee_n_moins_1'], ['sfip_donnees_fiscales_usagers']],
  [
    ['dgfip_IndLep', 'dgfip_rfr'],
    ['sfip_lep', 'sfip_donnees_fiscales_usagers'],
  ],
])('SFiP grants, for %j, the OAuth scopes %j', (scopes, ressources) => {
  expect(form('sfip', scopes)).toEqual(ressources);
});

test('every ready application has the OAuth scopes of its forms, and none has another', () => {
  const habilitations = fixtures.applications.flatMap((application) => application.habilitations);
  expect(habilitations.length).toBeGreaterThan(25);
  expect(habilitations.filter(({ ressources }) => ressources.length === 0)).toEqual([]);
});
