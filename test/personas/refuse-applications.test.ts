import { describe, expect, test } from 'vitest';
import { APPLICATIONS, change, messageOf } from './sample-fixtures.ts';

describe('a broken application is refused with its line', () => {
  test.each([
    [
      'a client id that does not end in "a"',
      'DmX4Ha',
      'DmX4Hb',
      '5:13: application "cantine": clientId: expected 28 letters, digits or underscores, the last one "a"',
    ],
    [
      'a short secret',
      '2Gp4oMHy0RNb',
      '2Gp4o',
      '6:11: application "cantine": secret: expected 28 letters, digits or underscores, the last one "a"',
    ],
    [
      'a client id used twice',
      'nWsXVGgUg2r7z3dxTkavERaBEdsa',
      'UoSnPb51Xa4jcAoealywX1DmX4Ha',
      '16:13: application "charge": clientId: "UoSnPb51Xa4jcAoealywX1DmX4Ha" is already that of application "cantine"',
    ],
    [
      'a secret used twice',
      'pQ201bSUykUbfRbY1VBBCFi8TUTa',
      '2Gp4oMHy0RNbDLzTRo3XXOg4QHQa',
      '17:11: application "charge": secret: "2Gp4oMHy0RNbDLzTRo3XXOg4QHQa" is already that of application "cantine"',
    ],
    [
      'a slug used twice',
      'slug: charge',
      'slug: cantine',
      '13:9: application "cantine": slug: "cantine" is already that of application "cantine"',
    ],
    [
      'an unknown API',
      'api: impot-particulier',
      'api: impot-particuliers',
      '8:12: application "cantine": habilitations.0.api: unknown value "impot-particuliers" (did you mean "impot-particulier"?)',
    ],
    [
      'an OAuth scope of another API',
      '[RessourceIR]',
      '[sfip_lep]',
      '11:20: application "cantine": habilitations.0.ressources.0: unknown OAuth scope of impot-particulier "sfip_lep" (one of RessourceIR, RessourceIRDerniere, RessourceIRDerniere2, RessourceIRMultiple, RessourceIRFacture, RessourceIFI, RessourceTHPrincipale, RessourceLEP)',
    ],
    [
      'a misspelt DataPass scope',
      'dgfip_annee_n_moins_1',
      'dgfip_annee_n_moin_1',
      '12:27: application "cantine": habilitations.0.scopes.1: unknown DataPass scope "dgfip_annee_n_moin_1" (did you mean "dgfip_annee_n_moins_1"?)',
    ],
    [
      'a resource without the DataPass scope of its only field',
      '[RessourceIR]',
      '[RessourceIR, RessourceLEP]',
      '11:33: application "cantine": habilitations.0.ressources.1: RessourceLEP answers one field, which the DataPass scope dgfip_IndLep opens: add it',
    ],
    [
      'a teleservice used twice',
      '[api_r2p_resolution_spi]',
      '[api_r2p_resolution_spi], teleservices: [CANTINE_01]',
      '20:90: application "charge": habilitations.0.teleservices.0: "CANTINE_01" is already that of application "cantine"',
    ],
    [
      'two habilitations for one API',
      '    - { api: r2p',
      '    - { api: r2p, demarche: a, ressources: [] }\n    - { api: r2p',
      '21:14: application "charge": habilitations.1.api: a second habilitation for r2p',
    ],
    [
      'a quota that is not a number',
      'quotaParMinute: illimite',
      'quotaParMinute: infini',
      '20:91: application "charge": habilitations.0.quotaParMinute: "infini" is neither a number of calls a minute nor "illimite"',
    ],
  ])('%s', (_fault, from, to, expected) => {
    expect(messageOf({ applications: change(APPLICATIONS, from, to) })).toBe(`applications.yaml:${expected}`);
  });
});

test('a file that is not a list is refused', () => {
  expect(messageOf({ applications: 'slug: cantine\n' })).toBe('applications.yaml:1:1: application: the file must be a list');
});
