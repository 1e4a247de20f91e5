import { expect, test } from 'vitest';
import { readFixtures } from '../../src/personas/read-fixtures.ts';
import { writeApplication, writePersonne } from '../../src/personas/write-entries.ts';
import { fixtures } from './built-in-sources.ts';
import { APPLICATIONS, PERSONAS, SITUATIONS } from './sample-fixtures.ts';

const written = {
  personas: fixtures.personnes.map(writePersonne),
  situations: fixtures.foyers.map(({ entry }) => entry),
  applications: fixtures.applications.map((application) => ({ ...writeApplication(application), secret: application.secret })),
};

const read = (texts: { readonly personas: unknown; readonly situations: unknown; readonly applications: unknown }) =>
  readFixtures(
    (['personas', 'situations', 'applications'] as const).map((kind) => ({
      file: `${kind}.json`,
      kind,
      text: JSON.stringify(texts[kind]),
    })),
  );

test('what is written of the built-in fixtures reads as they do', () => {
  expect(read(written)).toEqual(JSON.parse(JSON.stringify(fixtures)));
});

test('says nothing that goes without saying', () => {
  const sample = readFixtures([
    { file: 'p', kind: 'personas', text: PERSONAS },
    { file: 's', kind: 'situations', text: SITUATIONS },
    { file: 'a', kind: 'applications', text: APPLICATIONS },
  ]);
  expect(sample.personnes.map(writePersonne)[1]).toEqual({
    slug: 'paul-roy',
    histoire: 'Marin à Bastia.',
    usage: 'Marié.',
    spi: '3099902426131',
    sexe: 'M',
    nomNaissance: 'ROY',
    prenoms: 'PAUL',
    naissance: { date: '1960-06', pays: '99350' },
    adresse: { voie: 'LIEU-DIT U FURNELLU', codePostal: '20200', commune: '2B033', libelle: 'BASTIA' },
  });
  expect(sample.foyers[0]?.entry).toEqual({
    foyer: 'moreau',
    declarants: ['lea-moreau'],
    situationFamille: 'C',
    dependants: { F: 1 },
    casesSituation: ['T'],
    annees: { 'n-1': { cases: { '1AJ': 29480 } }, 'n-2': { cases: { '1AJ': 28310 }, correctif: { cases: { '1AJ': 28000 } } } },
  });
  expect(sample.applications.map(writeApplication)[1]).toEqual({
    slug: 'charge',
    nom: 'Charge',
    histoire: 'Un banc de mesure.',
    organisation: 'Atelier',
    clientId: 'nWsXVGgUg2r7z3dxTkavERaBEdsa',
    active: false,
    habilitations: [
      {
        api: 'r2p',
        demarche: 'tests_de_charge',
        textes: ['Une loi'],
        destinataires: ['Un service'],
        contacts: { technique: { nom: 'A', courriel: 'a@ville.invalid' }, protectionDonnees: { nom: 'B', courriel: 'b@ville.invalid' } },
        modalites: ['with_acces_etat_civil_restitution_spi'],
        quotaParMinute: 'illimite',
        souscription: 'bloquee',
        bascule: '01-01',
      },
    ],
  });
});
