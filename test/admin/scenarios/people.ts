import { entryScenarios } from './entries.ts';
import { after, call, type Scenarios } from './scenario.ts';

const PERSON = {
  histoire: 'Développeur à Nantes.',
  usage: 'Un premier essai.',
  spi: '3099999901005',
  sexe: 'M',
  nomNaissance: 'TEST',
  prenoms: 'JEAN',
  naissance: { date: '1990-05-17', commune: '44109', libelle: 'NANTES' },
  adresse: { voie: 'RUE DE LA PAIX', codePostal: '44000', commune: '44109', libelle: 'NANTES' },
};

/** Half a year alone, half a year with another: neither household goes without the other. */
const SEPARATED = {
  personas: [
    { slug: 'jean-test', ...PERSON },
    { slug: 'luc-test', ...PERSON, spi: '3099999902006', prenoms: 'LUC' },
  ],
  situations: [
    {
      foyer: 'seul',
      declarants: ['jean-test'],
      situationFamille: 'C',
      annees: { '2025': { periode: { debut: '01-01', fin: '06-30' } } },
    },
    {
      foyer: 'luc',
      declarants: ['luc-test'],
      situationFamille: 'C',
      annees: { '2025': { periode: { debut: '01-01', fin: '06-30' } } },
    },
    {
      foyer: 'ensemble',
      declarants: ['jean-test', 'luc-test'],
      situationFamille: 'M',
      annees: { '2025': { periode: { debut: '07-01', fin: '12-31' } } },
    },
  ],
};

const personas = entryScenarios({
  route: '/personas',
  name: 'jean-test',
  key: 'slug',
  entry: PERSON,
  unfit: { sexe: 'H' },
});

const situations = entryScenarios({
  route: '/situations',
  name: 'test',
  key: 'foyer',
  entry: { declarants: ['jean-test'], situationFamille: 'C', annees: { 'n-1': { cases: { '1AJ': 29_480 } } } },
  unfit: { declarants: ['personne'] },
  first: personas.there,
});

export const peopleScenarios = {
  'GET /personas': personas.list,
  'POST /personas': personas.add,
  'GET /personas/{slug}': personas.read,
  'PUT /personas/{slug}': personas.put,
  'PATCH /personas/{slug}': personas.patch,
  'DELETE /personas/{slug}': { ...personas.remove, 409: call('DELETE', '/personas/lea-moreau') },
  'GET /situations': situations.list,
  'POST /situations': situations.add,
  'GET /situations/{foyer}': situations.read,
  'PUT /situations/{foyer}': situations.put,
  'PATCH /situations/{foyer}': situations.patch,
  'DELETE /situations/{foyer}': { ...situations.remove, 409: after([['PUT', '/fixtures', SEPARATED]], 'DELETE', '/situations/seul') },
} satisfies Partial<Scenarios>;
