import { expect } from 'vitest';
import type { Lang } from '../../src/core/words.ts';
import { FixtureError, type FixtureProblem, renderProblems } from '../../src/personas/fixture-error.ts';
import { type FixtureSource, readFixtures } from '../../src/personas/read-fixtures.ts';

/** Three small valid files: the tests break them one fault at a time. */
export const PERSONAS = `# Données fictives
- slug: lea-moreau
  histoire: Infirmière à Rennes.
  usage: Célibataire.
  spi: 3099901713440
  sexe: F
  nomNaissance: MOREAU
  prenoms: LÉA MARIE
  naissance: { date: 1991-04-12, commune: 35238, libelle: RENNES }
  adresse: { numero: 12, voie: RUE DES LAVANDIERES, codePostal: 35000, commune: 35238, libelle: RENNES }
- slug: paul-roy
  histoire: Marin à Bastia.
  usage: Marié.
  spi: 3099902426131
  sexe: M
  nomNaissance: ROY
  prenoms: PAUL
  naissance: { date: 1960-06, pays: 99350 }
  adresse: { voie: LIEU-DIT U FURNELLU, codePostal: 20200, commune: 2B033, libelle: BASTIA }
`;

export const SITUATIONS = `# Données fictives
- foyer: moreau
  declarants: [lea-moreau]
  situationFamille: C
  dependants: { F: 1 }
  casesSituation: [T]
  annees:
    n-1: { cases: { 1AJ: 29480 } }
    n-2:
      cases: { 1AJ: 28310 }
      correctif: { cases: { 1AJ: 28000 } }
- foyer: moreau-roy
  declarants: [lea-moreau, paul-roy]
  situationFamille: M
  annees:
    2021:
      - periode: { debut: 01-01, fin: 06-14 }
        deces: { declarant: 2, jour: 06-14 }
        cases: { 1AJ: 9000, 1BJ: 8000 }
      - periode: { debut: 06-15, fin: 12-31 }
        declarants: [lea-moreau]
        situationFamille: V
        cases: { 1AJ: 12000 }
`;

export const APPLICATIONS = `# Données fictives
- slug: cantine
  nom: Cantine
  organisation: Ville
  histoire: Une cantine.
  clientId: UoSnPb51Xa4jcAoealywX1DmX4Ha
  secret: 2Gp4oMHy0RNbDLzTRo3XXOg4QHQa
  habilitations:
    - api: impot-particulier
      demarche: cantine_scolaire
      textes: [Une loi]
      destinataires: [Un service]
      contacts: &contacts { technique: { nom: A, courriel: a@ville.invalid }, protectionDonnees: { nom: B, courriel: b@ville.invalid } }
      modalites: [with_spi]
      teleservices: [CANTINE_01]
      scopes: [dgfip_rfr, dgfip_annee_n_moins_1]
- slug: charge
  nom: Charge
  organisation: Atelier
  histoire: Un banc de mesure.
  clientId: nWsXVGgUg2r7z3dxTkavERaBEdsa
  secret: pQ201bSUykUbfRbY1VBBCFi8TUTa
  active: false
  habilitations:
    - { api: r2p, demarche: tests_de_charge, textes: [Une loi], destinataires: [Un service], contacts: *contacts, modalites: [with_acces_etat_civil_restitution_spi], quotaParMinute: illimite, souscription: bloquee, bascule: 01-01 }
`;

type Texts = Partial<Record<FixtureSource['kind'], string>>;

export function sourcesOf(texts: Texts): FixtureSource[] {
  return [
    { file: 'personas.yaml', kind: 'personas', text: texts.personas ?? PERSONAS },
    { file: 'situations.yaml', kind: 'situations', text: texts.situations ?? SITUATIONS },
    { file: 'applications.yaml', kind: 'applications', text: texts.applications ?? APPLICATIONS },
  ];
}

function problemsOf(texts: Texts): readonly FixtureProblem[] {
  try {
    readFixtures(sourcesOf(texts));
  } catch (error) {
    if (error instanceof FixtureError) return error.problems;
    throw error;
  }
  return [];
}

/** What a person reads of the faults of fixtures. */
export function messageOf(texts: Texts, lang: Lang = 'en'): string {
  return renderProblems(problemsOf(texts), lang) || 'no problem';
}

/** Replaces a text that must be there once, so that a row of the table never silently breaks nothing. */
export function change(text: string, from: string, to: string): string {
  expect(text.split(from), `"${from}" must stand once`).toHaveLength(2);
  return text.replace(from, to);
}
