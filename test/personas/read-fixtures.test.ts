import { describe, expect, test } from 'vitest';
import { readFixtures } from '../../src/personas/read-fixtures.ts';
import { APPLICATIONS, change, messageOf, PERSONAS, SITUATIONS, sourcesOf } from './sample-fixtures.ts';

describe('readFixtures', () => {
  test('turns terse entries into people, with the defaults applied', () => {
    expect(readFixtures(sourcesOf({})).personnes[1]).toEqual({
      spi: '3099902426131',
      slug: 'paul-roy',
      histoire: 'Marin à Bastia.',
      usage: 'Marié.',
      sexe: '1',
      nomNaissance: 'ROY',
      nomUsage: null,
      prenoms: 'PAUL',
      prenomUsage: null,
      naissance: { date: { annee: '1960', mois: '06', jour: null }, lieu: { pays: '99350', commune: null, libelleCommune: null } },
      adresse: {
        pays: '99100',
        libellePays: 'FRANCE',
        complement: null,
        numero: null,
        indiceRepetition: null,
        voie: 'LIEU-DIT U FURNELLU',
        codeVoie: null,
        codePostal: '20200',
        commune: '2B033',
        libelleCommune: 'BASTIA',
      },
      identitePublique: false,
      communicable: true,
    });
  });

  test('gives a household one situation per avis, the year overriding the household and the correctif the year', () => {
    const { situations } = readFixtures(sourcesOf({}));
    const seen = situations.map(({ foyer, annee, spiDec1, spiDec2, correctif, declaration: { situationFamille, periode, cases } }) => [
      `${foyer} ${annee} ${correctif ? 'correctif' : ''}`.trim(),
      `${spiDec1} ${spiDec2}`,
      `${situationFamille} ${periode?.debut ?? 'whole year'}`,
      cases,
    ]);
    expect(seen).toEqual([
      ['moreau n-1', '3099901713440 null', 'C whole year', { '1AJ': 29480 }],
      ['moreau n-2', '3099901713440 null', 'C whole year', { '1AJ': 28310 }],
      ['moreau n-2 correctif', '3099901713440 null', 'C whole year', { '1AJ': 28000 }],
      ['moreau-roy 2021', '3099901713440 3099902426131', 'M 01-01', { '1AJ': 9000, '1BJ': 8000 }],
      ['moreau-roy 2021', '3099901713440 null', 'V 06-15', { '1AJ': 12000 }],
    ]);
    expect(situations[2]?.declaration.dependants).toEqual({ F: 1 });
    expect(situations[2]?.declaration.casesSituation).toEqual(['T']);
    expect(situations[3]?.declaration.deces).toEqual({ declarant: 2, jour: '06-14' });
  });

  test('gives applications their defaults, and null for an unlimited quota', () => {
    const { applications } = readFixtures(sourcesOf({}));
    expect(applications[0]?.active).toBe(true);
    const defaults = {
      franceConnect: null,
      trigrammesSip: [],
      rafale: null,
      homologation: null,
      questionnaire: null,
      suspension: null,
      resiliation: null,
      textes: ['Une loi'],
      destinataires: ['Un service'],
      contacts: { technique: { nom: 'A', courriel: 'a@ville.invalid' }, protectionDonnees: { nom: 'B', courriel: 'b@ville.invalid' } },
    };
    expect(applications[0]?.habilitations[0]).toEqual({
      ...defaults,
      api: 'impot-particulier',
      demarche: 'cantine_scolaire',
      modalites: ['with_spi'],
      teleservices: ['CANTINE_01'],
      ressources: ['RessourceIR'],
      scopes: ['dgfip_rfr', 'dgfip_annee_n_moins_1'],
      quotaParMinute: 50,
      souscription: 'active',
      bascule: null,
    });
    expect(applications[1]?.habilitations[0]).toEqual({
      ...defaults,
      api: 'r2p',
      demarche: 'tests_de_charge',
      modalites: ['with_acces_etat_civil_restitution_spi'],
      teleservices: [],
      ressources: ['api_r2p_resolution_spi'],
      scopes: [],
      quotaParMinute: null,
      souscription: 'bloquee',
      bascule: '01-01',
    });
  });

  test('reads as text what YAML would take for a number', () => {
    const personas = change(change(PERSONAS, '35000, commune: 35238', '01000, commune: 01053'), '1960-06', '1960');
    const { personnes } = readFixtures(sourcesOf({ personas }));
    expect(personnes[0]?.adresse.codePostal).toBe('01000');
    expect(personnes[1]?.naissance.date).toEqual({ annee: '1960', mois: null, jour: null });
  });

  test('takes 29 February as a birth date of a leap year', () => {
    const personas = change(PERSONAS, '1991-04-12', '1992-02-29');
    expect(readFixtures(sourcesOf({ personas })).personnes[0]?.naissance.date).toEqual({ annee: '1992', mois: '02', jour: '29' });
  });

  test('drops the salary asked around a LEP threshold from the correctif, whose boxes stand alone', () => {
    const threshold = 'autourPlafondLep: { zone: metropole, ecartEuros: -1 }';
    const situations = change(SITUATIONS, 'cases: { 1AJ: 28310 }', threshold);
    const read = readFixtures(sourcesOf({ situations })).situations.filter(({ annee }) => annee === 'n-2');
    expect(read.map(({ autourPlafondLep }) => autourPlafondLep)).toEqual([{ zone: 'metropole', ecartEuros: -1 }, null]);
  });

  test('takes empty files, and the JSON of a file as its YAML', () => {
    expect(readFixtures([{ file: 'none.yaml', kind: 'personas', text: '# nothing\n' }])).toEqual({
      personnes: [],
      foyers: [],
      situations: [],
      applications: [],
    });
    const json = '[{"foyer": "a", "declarants": ["lea-moreau"], "situationFamille": "C", "annees": {"n-1": {"cases": {"1AJ": 100}}}}]';
    expect(readFixtures(sourcesOf({ situations: json })).situations[0]?.declaration.cases).toEqual({ '1AJ': 100 });
  });

  test('lists every problem of every file at once, in reading order', () => {
    const message = messageOf({
      personas: change(change(PERSONAS, 'nomNaissance: MOREAU', 'nomnaissance: MOREAU'), 'sexe: M', 'sexe: H'),
      situations: change(SITUATIONS, '[lea-moreau, paul-roy]', '[lea-moreau, paul-roi]'),
      applications: change(APPLICATIONS, 'dgfip_rfr', 'dgfip_rf'),
    });
    expect(message.split('\n')).toEqual([
      'applications.yaml:16:16: application "cantine": habilitations.0.scopes.0: unknown DataPass scope "dgfip_rf" (did you mean "dgfip_rfr"?)',
      'personas.yaml:7:3: persona "lea-moreau": unknown key "nomnaissance" (did you mean "nomNaissance"?)',
      'personas.yaml:15:9: persona "paul-roy": sexe: unknown value "H" (one of F, M)',
      'situations.yaml:13:28: foyer "moreau-roy": declarants.1: unknown persona "paul-roi" (did you mean "paul-roy"?)',
    ]);
  });

  test('does not report a reference to an entry that is itself refused', () => {
    expect(messageOf({ personas: change(PERSONAS, '  prenoms: PAUL\n', '') })).toBe(
      'personas.yaml:11:3: persona "paul-roy": missing "prenoms"',
    );
  });
});
