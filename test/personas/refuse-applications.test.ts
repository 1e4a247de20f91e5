import { describe, expect, test } from 'vitest';
import { APPLICATIONS, change, messageOf } from './sample-fixtures.ts';

describe('a broken application is refused with its line', () => {
  test.each([
    [
      'a client id that does not end in "a"',
      'DmX4Ha',
      'DmX4Hb',
      '6:13: application "cantine": clientId: expected 28 letters, digits or underscores, the last one "a"',
    ],
    [
      'a short secret',
      '2Gp4oMHy0RNb',
      '2Gp4o',
      '7:11: application "cantine": secret: expected 28 letters, digits or underscores, the last one "a"',
    ],
    [
      'a client id used twice',
      'nWsXVGgUg2r7z3dxTkavERaBEdsa',
      'UoSnPb51Xa4jcAoealywX1DmX4Ha',
      '21:13: application "charge": clientId: "UoSnPb51Xa4jcAoealywX1DmX4Ha" is already that of application "cantine"',
    ],
    [
      'a secret used twice',
      'pQ201bSUykUbfRbY1VBBCFi8TUTa',
      '2Gp4oMHy0RNbDLzTRo3XXOg4QHQa',
      '22:11: application "charge": secret: "2Gp4oMHy0RNbDLzTRo3XXOg4QHQa" is already that of application "cantine"',
    ],
    [
      'a slug used twice',
      'slug: charge',
      'slug: cantine',
      '17:9: application "cantine": slug: "cantine" is already that of application "cantine"',
    ],
    [
      'an unknown API',
      'api: impot-particulier',
      'api: impot-particuliers',
      '9:12: application "cantine": habilitations.0.api: unknown value "impot-particuliers" (did you mean "impot-particulier"?)',
    ],
    [
      'a misspelt DataPass scope',
      'dgfip_annee_n_moins_1',
      'dgfip_annee_n_moin_1',
      '16:27: application "cantine": habilitations.0.scopes.1: unknown DataPass scope "dgfip_annee_n_moin_1" (did you mean "dgfip_annee_n_moins_1"?)',
    ],
    [
      'a teleservice used twice',
      'demarche: charge,',
      'demarche: charge, teleservices: [CANTINE_01],',
      '25:52: application "charge": habilitations.0.teleservices.0: "CANTINE_01" is already that of application "cantine"',
    ],
    [
      'two habilitations for one API',
      '    - { api: r2p',
      '    - { api: r2p, demarche: a, textes: [x], destinataires: [y], contacts: *contacts, modalites: [with_acces_spi] }\n    - { api: r2p',
      '26:14: application "charge": habilitations.1.api: a second habilitation for r2p',
    ],
    [
      'no legal text',
      '      textes: [Une loi]\n      destinataires',
      '      textes: []\n      destinataires',
      '11:15: application "cantine": habilitations.0.textes: expected one of legal texts at least',
    ],
    [
      'no technical contact',
      'technique: { nom: A, courriel: a@ville.invalid }, ',
      '',
      '13:27: application "cantine": habilitations.0.contacts: missing "technique"\napplications.yaml:25:95: application "charge": habilitations.0.contacts: missing "technique"',
    ],
    [
      'a contact without a mail address',
      'a@ville.invalid',
      'a@ville',
      '13:60: application "cantine": habilitations.0.contacts.technique.courriel: "a@ville" is not an e-mail address\napplications.yaml:25:95: application "charge": habilitations.0.contacts.technique.courriel: "a@ville" is not an e-mail address',
    ],
    [
      'a volumetry that the form does not offer',
      'quotaParMinute: illimite',
      'quotaParMinute: 300',
      '25:174: application "charge": habilitations.0.quotaParMinute: the form of r2p offers 50, 200, 1000 calls a minute (or "illimite", for load tests)',
    ],
    [
      'a modality of another form',
      'modalites: [with_spi]',
      'modalites: [with_acces_spi]',
      '14:19: application "cantine": habilitations.0.modalites.0: unknown modality of impot-particulier "with_acces_spi" (one of with_spi, with_etat_civil, with_france_connect)',
    ],
    [
      'FranceConnect without its habilitation',
      'modalites: [with_spi]',
      'modalites: [with_spi, with_france_connect]',
      '14:18: application "cantine": habilitations.0.modalites: with_france_connect needs "franceConnect", the id of the FranceConnect habilitation',
    ],
    [
      'no year',
      '[dgfip_rfr, dgfip_annee_n_moins_1]',
      '[dgfip_rfr]',
      '16:15: application "cantine": habilitations.0.scopes: DataPass asks one scope of year at least (dgfip_annee_…), unless expression_de_besoin is attached',
    ],
    [
      'the LEP indicator beside other scopes',
      '[dgfip_rfr, dgfip_annee_n_moins_1]',
      '[dgfip_IndLep, dgfip_rfr]',
      '16:15: application "cantine": habilitations.0.scopes: DataPass takes dgfip_IndLep alone, unless expression_de_besoin is attached',
    ],
    [
      '"if not available" beside plain years',
      '[dgfip_rfr, dgfip_annee_n_moins_1]',
      '[dgfip_rfr, dgfip_annee_n_moins_1, dgfip_annee_n_moins_2_si_indispo_n_moins_1]',
      '16:15: application "cantine": habilitations.0.scopes: DataPass takes dgfip_annee_n_moins_2_si_indispo_n_moins_1 without dgfip_annee_n_moins_1, unless expression_de_besoin is attached',
    ],
    [
      'the IFI beside the year after a death',
      '[dgfip_rfr, dgfip_annee_n_moins_1]',
      '[dgfip_indiIFI, dgfip_annee_df_au_3112_si_deces_ctb_mp]',
      '16:15: application "cantine": habilitations.0.scopes: DataPass takes dgfip_annee_df_au_3112_si_deces_ctb_mp without dgfip_indiIFI, unless expression_de_besoin is attached',
    ],
    [
      'a network that is none',
      'histoire: Une cantine.',
      'histoire: Une cantine.\n  adressesIp: [192.0.2.0/33]',
      '6:16: application "cantine": adressesIp.0: "192.0.2.0/33" is not a network (192.0.2.0/24, 2001:db8::/32)',
    ],
    [
      'a day that is none',
      'modalites: [with_spi]',
      'modalites: [with_spi]\n      homologation: {fin: 2027-02-30}',
      '15:27: application "cantine": habilitations.0.homologation.fin: "2027-02-30" is neither a date (YYYY-MM-DD) nor a distance in days to the creation of the bac (J+60, J-3)',
    ],
    [
      'a trigramme outside HERMES',
      'modalites: [with_spi]',
      'modalites: [with_spi]\n      trigrammesSip: [SIF]',
      '9:12: application "cantine": habilitations.0.api: "trigrammesSip" is for hermes, not for impot-particulier',
    ],
    [
      'a quota that is not a number',
      'quotaParMinute: illimite',
      'quotaParMinute: infini',
      '25:174: application "charge": habilitations.0.quotaParMinute: "infini" is neither a number of calls a minute nor "illimite"',
    ],
  ])('%s', (_fault, from, to, expected) => {
    expect(messageOf({ applications: change(APPLICATIONS, from, to) })).toBe(`applications.yaml:${expected}`);
  });
});

test('a file that is not a list is refused', () => {
  expect(messageOf({ applications: 'slug: cantine\n' })).toBe('applications.yaml:1:1: application: the file must be a list');
});
