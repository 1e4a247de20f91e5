import { describe, expect, test } from 'vitest';
import { APIS_WITH_TELESERVICE } from '../../src/personas/datapass.ts';
import { contracts } from '../support/sandbox.ts';
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
      'demarche: tests_de_charge,',
      'demarche: tests_de_charge, teleservices: [CANTINE_01],',
      '25:61: application "charge": habilitations.0.teleservices.0: "CANTINE_01" is already that of application "cantine"',
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
      '13:27: application "cantine": habilitations.0.contacts: missing "technique"\napplications.yaml:25:104: application "charge": habilitations.0.contacts: missing "technique"',
    ],
    [
      'a contact without a mail address',
      'a@ville.invalid',
      'a@ville',
      '13:60: application "cantine": habilitations.0.contacts.technique.courriel: "a@ville" is not an e-mail address\napplications.yaml:25:104: application "charge": habilitations.0.contacts.technique.courriel: "a@ville" is not an e-mail address',
    ],
    [
      'a volumetry that the form does not offer',
      'quotaParMinute: illimite',
      'quotaParMinute: 300',
      '25:183: application "charge": habilitations.0.quotaParMinute: the form of r2p offers 50, 200, 1000 calls a minute ("illimite" is for load tests, whose "demarche" is tests_de_charge)',
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
      'no ID_Teleservice where the operations want one',
      '      teleservices: [CANTINE_01]\n',
      '',
      '9:7: application "cantine": habilitations.0.teleservices: the operations of impot-particulier want an ID_Teleservice: name one at least, or no call can pass',
    ],
    [
      'an empty list of ID_Teleservice',
      '[CANTINE_01]',
      '[]',
      '15:21: application "cantine": habilitations.0.teleservices: the operations of impot-particulier want an ID_Teleservice: name one at least, or no call can pass',
    ],
    [
      'a scope twice',
      '[dgfip_rfr, dgfip_annee_n_moins_1]',
      '[dgfip_rfr, dgfip_annee_n_moins_1, dgfip_rfr]',
      '16:50: application "cantine": habilitations.0.scopes.2: "dgfip_rfr" is there twice',
    ],
    [
      'a modality twice',
      'modalites: [with_spi]',
      'modalites: [with_spi, with_spi]',
      '14:29: application "cantine": habilitations.0.modalites.1: "with_spi" is there twice',
    ],
    [
      'years and nothing to read in them',
      '[dgfip_rfr, dgfip_annee_n_moins_1]',
      '[dgfip_annee_n_moins_2, dgfip_annee_n_moins_1]',
      '16:15: application "cantine": habilitations.0.scopes: DataPass asks one scope of data at least beside the years (dgfip_rfr…), unless expression_de_besoin is attached',
    ],
    [
      'a misspelt use case',
      'demarche: cantine_scolaire',
      'demarche: cantine_scolair',
      '10:17: application "cantine": habilitations.0.demarche: unknown use case of impot-particulier "cantine_scolair" (did you mean "cantine_scolaire"?), unless expression_de_besoin is attached',
    ],
    [
      'a use case like no other',
      'demarche: cantine_scolaire',
      'demarche: piscine',
      '10:17: application "cantine": habilitations.0.demarche: unknown use case of impot-particulier "piscine" (one of cantine_scolaire, place_creche, activites_periscolaires, stationnement_residentiel, carte_stationnement, aides_sociales_facultatives, carte_transport, quotient_familial, eligibilite_lep, ordonnateur, migration_api_particulier, tests_de_charge), unless expression_de_besoin is attached',
    ],
    [
      'no quota for something else than load tests',
      'demarche: tests_de_charge',
      'demarche: recette',
      '25:175: application "charge": habilitations.0.quotaParMinute: the form of r2p offers 50, 200, 1000 calls a minute ("illimite" is for load tests, whose "demarche" is tests_de_charge)',
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
      '25:183: application "charge": habilitations.0.quotaParMinute: "infini" is neither a number of calls a minute nor "illimite"',
    ],
  ])('%s', (_fault, from, to, expected) => {
    expect(messageOf({ applications: change(APPLICATIONS, from, to) })).toBe(`applications.yaml:${expected}`);
  });
});

test.each([
  ['any use case, and years alone, where specific needs are attached', 'cantine_scolaire', 'piscine', 'dgfip_rfr', 'expression_de_besoin'],
  ['no quota for load tests', 'cantine_scolaire', 'tests_de_charge', 'scopes:', 'quotaParMinute: illimite\n      scopes:'],
])('takes %s', (_what, from, to, fromToo, toToo) => {
  expect(messageOf({ applications: change(change(APPLICATIONS, from, to), fromToo, toToo) })).toBe('no problem');
});

test('knows which APIs want an ID_Teleservice as their contracts declare it', () => {
  const wanting = Object.entries(contracts).filter(([, contract]) => /"name":"ID_Teleservice"/.test(JSON.stringify(contract)));
  expect(wanting.map(([api]) => api).sort()).toEqual([...APIS_WITH_TELESERVICE].sort());
});

test.each([
  [
    'an alias whose anchor was taken away',
    '&contacts ',
    '',
    /^applications\.yaml:25:\d+: "\*contacts" stands for nothing: no "&contacts" comes before it$/,
  ],
  ['a key at the wrong depth', '- slug: charge\n', '- slug: charge\n   nom: x\n', /^applications\.yaml:\d+:\d+: not valid YAML: .+$/],
])('%s is one line, with its place', (_fault, from, to, expected) => {
  expect(messageOf({ applications: change(APPLICATIONS, from, to) })).toMatch(expected);
});

test('a file that is not a list is refused', () => {
  expect(messageOf({ applications: 'slug: cantine\n' })).toBe('applications.yaml:1:1: application: the file must be a list');
});
