import type { Fields } from '../core/vehicule.ts';
import type { Lang } from '../core/words.ts';
import type { CheckPanne } from '../personas/check-pannes.ts';
import { FixtureError, type FixtureProblem, renderProblems } from '../personas/fixture-error.ts';
import type { BacDocument, BacRules } from '../personas/read-bac.ts';
import type { BiensEntry, VehiculeEntry } from '../personas/schema-biens.ts';
import type { PanneEntry } from '../personas/schema-pannes.ts';
import { readRemise } from '../referentiels/biens/vie.ts';
import type { Referentiels } from '../referentiels/referentiels.ts';
import { type Bac, seedPeople } from '../store/bac.ts';
import type { BacContent } from './bac-desk.ts';
import { refuseUnknownBac } from './bacs.ts';
import { checkFault } from './check-fault.ts';
import type { DepositRoute } from './depositor.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import { checkId } from './faults.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';

const ROUTES: Readonly<Record<'entite' | 'lieu' | 'vehicule', DepositRoute>> = {
  entite: 'POST /referentiels/entitesremettantes',
  lieu: 'POST /referentiels/lieux-de-depot',
  vehicule: 'POST /vehicules',
};

const MOST_FAULTS = 1000;

const PROBLEMS = {
  missing: { en: 'missing', fr: 'manque' },
  unknown: { en: 'unknown field', fr: 'champ inconnu' },
  invalid: { en: 'out of the format of the contract', fr: 'hors du format du contrat' },
} as const;

/** The rules of `POST /faults`, over the people and applications of the document. */
const checkPanneOf =
  ({ catalogue }: AdminTools): CheckPanne =>
  ({ id, match, when, effect }, { applications, personas }) => [
    ...checkId(id),
    ...checkFault(
      { match, effect, ...(when !== null && { when }) },
      { applications: () => applications, personas: () => personas, hasPersona: (slug) => personas.includes(slug), catalogue },
    ),
  ];

function bacRules(tools: AdminTools): BacRules {
  const { depositor, referentiels } = tools;
  return {
    checkPanne: checkPanneOf(tools),
    statuts: Object.keys(referentiels.biens.lifecycle.declaration.statuses),
    formatFaults: (nature, fields) =>
      depositor.formatFaults(ROUTES[nature], fields).map(({ path, kind }) => ({ path, what: PROBLEMS[kind] })),
  };
}

const deposantOf = (fields: Fields, clientId: string) => ({
  clientId,
  sip: String(fields.trigrammeSIP),
  idCorrelation: String(fields.idCorrelation),
});

function restoreVehicule(
  { id, statut, misAJour, echeance, lectures, remise, depot, suivi, histoire }: VehiculeEntry,
  clientId: string,
  bac: Bac,
  { lifecycle }: Referentiels['biens'],
): void {
  bac.vehicules.restore({
    ...deposantOf(remise, clientId),
    ...readRemise(remise, lifecycle),
    id,
    statut,
    updatedMs: misAJour,
    dueMs: echeance ?? null,
    reads: lectures,
    depot: depot ?? remise,
    suivi,
  });
  for (const { le, acteur, par, evenement, de, a, donnees } of histoire)
    bac.traces.insert({ vehicule: id, atMs: le, actor: acteur, by: par, event: evenement, from: de, to: a, data: donnees });
}

function restoreBiens({ entites, lieux, vehicules }: BiensEntry, clientId: string, bac: Bac, biens: Referentiels['biens']): void {
  for (const { id, ...fields } of entites) bac.elements.restore('entite', { ...deposantOf(fields, clientId), id, fields });
  for (const { id, ...fields } of lieux) bac.elements.restore('lieu', { ...deposantOf(fields, clientId), id, fields });
  for (const vehicule of vehicules) restoreVehicule(vehicule, clientId, bac, biens);
}

function restorePanne({ armedAt, until, seen, ...panne }: PanneEntry, { pannes }: Bac): void {
  pannes.insert({ ...panne, armedMs: armedAt, untilMs: until }, seen);
}

function setClock({ clock }: Bac, { horloge }: BacDocument['reglages']): void {
  if (horloge === undefined) return;
  clock.follow();
  if (horloge === 'reelle') return;
  clock.setScale(horloge.allure);
  clock.set(horloge.instant);
  if (horloge.arretee) clock.freeze();
  // The clock ran between the two.
  if (horloge.arretee) clock.set(horloge.instant);
}

function toContent({ fixtures, keys, biens, pannes, reglages }: BacDocument, { referentielsOf }: AdminTools): BacContent {
  return {
    applications: fixtures.applications,
    keys,
    prepare: (bac) => setClock(bac, reglages),
    fill: (bac, clientIdOf) => {
      seedPeople(bac, fixtures);
      const referentiels = referentielsOf(bac);
      // Before the goods: their next transitions are those of the document.
      if (reglages.progression) referentiels.biens.vie.setProgression(reglages.progression, bac.clock.now());
      bac.pannes.clear();
      for (const panne of pannes) restorePanne(panne, bac);
      for (const one of biens) restoreBiens(one, clientIdOf(one.application), bac, referentiels.biens);
    },
  };
}

function load(document: BacDocument, tools: AdminTools) {
  const { bac, keys } = tools.desk.load(tools.bac, toContent(document, tools));
  return {
    status: 200 as const,
    body: {
      bac: bac.id,
      personas: document.fixtures.personnes.length,
      situations: document.fixtures.foyers.length,
      vehicules: document.biens.reduce((sum, { vehicules }) => sum + vehicules.length, 0),
      applications: keys.map(({ slug, key, freshSecret }) => ({
        slug,
        clientId: key.clientId,
        ...(freshSecret !== null && { clientSecret: freshSecret }),
      })),
    },
  };
}

function refuseProblems(found: readonly FixtureProblem[], lang: Lang): AdminRefusal<400> {
  const { problems } = new FixtureError(found);
  const faults = problems.slice(0, MOST_FAULTS).map(({ line, column, what }) => ({ line, column, message: what[lang] }));
  return refuseAdmin(400, 'fixtures-refused', renderProblems(problems, lang).split('\n', MOST_FAULTS).join('\n'), { faults });
}

export const fixtureHandlers = {
  'GET /fixtures': async ({ query: { credentials } }, { bac: { id }, bacs, referentielsOf }) => {
    const { writeBac } = await import('../personas/write-bac.ts');
    const bac = bacs.get(id);
    if (!bac) return refuseUnknownBac(bacs, id);
    const { vie } = referentielsOf(bac).biens;
    vie.settle(bac.clock.now());
    const raw = writeBac(bac, { progression: vie.progression(), credentials: credentials === 'true' });
    return { status: 200, raw, mediaType: 'application/yaml; charset=utf-8' };
  },

  'PUT /fixtures': async ({ body, query: { lang = 'en' } }, given) => {
    const { readBacDocument } = await import('../personas/read-bac.ts');
    const bac = given.bacs.get(given.bac.id);
    if (!bac) return refuseUnknownBac(given.bacs, given.bac.id);
    const tools = { ...given, bac, referentiels: given.referentielsOf(bac) };
    const document = readBacDocument(body, bacRules(tools));
    return 'problems' in document ? refuseProblems(document.problems, lang) : load(document, tools);
  },
} satisfies Partial<AdminHandlers>;
