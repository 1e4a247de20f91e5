import { describe, expect, test } from 'vitest';
import { FixtureError } from '../../src/personas/fixture-error.ts';
import { readFixtures } from '../../src/personas/read-fixtures.ts';
import { APPLICATIONS, change, messageOf, PERSONAS, SITUATIONS, sourcesOf } from './sample-fixtures.ts';

const TEXTS = { personas: PERSONAS, situations: SITUATIONS, applications: APPLICATIONS };

describe('a fault of fixtures is told in French too, at the same place', () => {
  test.each<readonly [keyof typeof TEXTS, string, string, string]>([
    [
      'personas',
      '3099901713440',
      '3099901713441',
      '5:8: persona "lea-moreau" : spi : "3099901713441" a une clé fausse : 3099901713 modulo 511 donne 440 (vouliez-vous dire "3099901713440" ?)',
    ],
    [
      'personas',
      '3099902426131',
      '3099901713440',
      '14:8: persona "paul-roy" : spi : "3099901713440" est déjà pris par persona "lea-moreau"',
    ],
    [
      'personas',
      'nomNaissance: MOREAU',
      'nomnaissance: MOREAU',
      '7:3: persona "lea-moreau" : clé inconnue "nomnaissance" (vouliez-vous dire "nomNaissance" ?)',
    ],
    ['personas', '  prenoms: PAUL\n', '', '11:3: persona "paul-roy" : "prenoms" manque'],
    ['personas', 'sexe: M', 'sexe: H', '15:9: persona "paul-roy" : sexe : valeur inconnue "H" (valeurs admises : F, M)'],
    [
      'personas',
      '1960-06',
      '06/1960',
      '18:22: persona "paul-roy" : naissance.date : "06/1960" n\'est pas une date de naissance (1991-04-12, 1991-04 ou 1991)',
    ],
    [
      'situations',
      'debut: 06-15',
      'debut: 06-16',
      '20:18: foyer "moreau-roy" : annees.2021.1.periode : l\'année de "lea-moreau" n\'est pas couverte entre le 06-14 et le 06-16',
    ],
    ['situations', 'n-1:', 'n-4:', '8:5: foyer "moreau" : annees : année inconnue "n-4" (n-1, n-2, n-3 ou quatre chiffres)'],
    [
      'situations',
      '{ 1AJ: 29480 }',
      '{ 1AK0: 29480 }',
      '8:21: foyer "moreau" : annees.n-1.cases : case inconnue "1AK0" (vouliez-vous dire "1AK" ?)',
    ],
    [
      'applications',
      'dgfip_rfr',
      'dgfip_rf',
      '16:16: application "cantine" : habilitations.0.scopes.0 : scope DataPass inconnu "dgfip_rf" (vouliez-vous dire "dgfip_rfr" ?)',
    ],
    [
      'applications',
      'dgfip_rfr, dgfip_annee_n_moins_1',
      'dgfip_rfr',
      '16:15: application "cantine" : habilitations.0.scopes : DataPass demande au moins un scope d\'année (dgfip_annee_…), sauf si expression_de_besoin est joint',
    ],
    [
      'situations',
      '  situationFamille: M\n',
      '  situationFamille: M\n  situationFamille: M\n',
      '15:3: YAML mal formé : la clé figure deux fois',
    ],
    ['situations', '[lea-moreau, paul-roy]', '*absent', '13:15: "*absent" ne renvoie à rien : aucun "&absent" ne le précède'],
  ])('%s: %s → %s', (kind, from, to, expected) => {
    const message = messageOf({ ...TEXTS, [kind]: change(TEXTS[kind], from, to) }, 'fr');
    expect(message.split('\n')).toContain(`${kind}.yaml:${expected}`);
  });

  test('what a schema, a rule or the parser says is never left in English', () => {
    const texts = {
      personas: `- 3\n- { slug: A, spi: 1, sexe: X, naissance: x, adresse: [], communicable: maybe }\n`,
      situations: `- { foyer: a, declarants: [], annees: 3, locauxTh: {}, adresse: { codePostal: 1 } }\n- { foyer: a, declarants: x }\n`,
      applications: `- { slug: a, clientId: b, secret: c, habilitations: x }\n- { habilitations: [{ api: sfp, quotaParMinute: x, textes: [], contacts: { technique: { courriel: a } }, homologation: { fin: 3 } }] }\n`,
    };
    const lines = messageOf(texts, 'fr').split('\n');
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) expect(line).not.toMatch(/\b(expected|missing|unknown|invalid|must|did you mean|is not)\b/i);
  });

  test('the message of the error stays in English', () => {
    const read = () => readFixtures(sourcesOf({ personas: change(PERSONAS, 'sexe: M', 'sexe: H') }));
    expect(read).toThrow(FixtureError);
    expect(read).toThrow('personas.yaml:15:9: persona "paul-roy": sexe: unknown value "H" (one of F, M)');
  });
});
