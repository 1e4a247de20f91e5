import { entryScenarios } from './entries.ts';
import { after, guarded, namesBac, newBac, refusesBodies, type Scenario, type Scenarios, send } from './scenario.ts';

const CONTACT = { nom: 'Anne Essai', courriel: 'anne@essai.invalid' };
const HABILITATION = {
  demarche: 'recherche_spi',
  textes: ['Délibération du 12 mars 2024'],
  destinataires: ['Service des familles'],
  modalites: ['with_acces_etat_civil_restitution_spi'],
  contacts: { technique: CONTACT, protectionDonnees: CONTACT },
};

const ENTRY = {
  nom: 'Essai',
  histoire: 'Une application d’un moment.',
  organisation: 'Atelier',
  habilitations: [{ api: 'r2p', ...HABILITATION }],
};

const applications = entryScenarios({ route: '/applications', name: 'essai', key: 'slug', entry: ENTRY, unfit: { habilitations: [{}] } });

/** The client id of the common bac's first application, given to one of another bac. */
const takesAnother =
  (method: string, slug: string): Scenario =>
  async (world) => {
    const { applications } = (await (await send(world.sandbox, 'GET', '/bacs/commun')).json()) as { applications: { clientId: string }[] };
    const entry = { ...ENTRY, clientId: applications[0]?.clientId };
    return send(world.sandbox, method, `/applications/${slug}?bac=${await newBac(world)}`, entry);
  };

const R2P = '/applications/essai/habilitations/r2p';

export const applicationScenarios = {
  'GET /applications': applications.list,
  'POST /applications': applications.add,
  'GET /applications/{slug}': applications.read,
  'PUT /applications/{slug}': { ...applications.put, 409: takesAnother('PUT', 'essai') },
  'PATCH /applications/{slug}': { ...applications.patch, 409: takesAnother('PATCH', 'cantine-rennes') },
  'DELETE /applications/{slug}': applications.remove,
  'PUT /applications/{slug}/habilitations/{api}': {
    200: after(applications.there, 'PUT', R2P, { ...HABILITATION, quotaParMinute: 200 }),
    400: after(applications.there, 'PUT', R2P, { ...HABILITATION, quotaParMinute: 51 }),
    404: after([], 'PUT', R2P, HABILITATION),
    ...refusesBodies('PUT', R2P),
    ...guarded('PUT', R2P),
  },
  'DELETE /applications/{slug}/habilitations/{api}': {
    204: after(applications.there, 'DELETE', R2P),
    ...namesBac('DELETE', R2P),
    404: after(applications.there, 'DELETE', '/applications/essai/habilitations/sfip'),
    ...guarded('DELETE', R2P),
  },
} satisfies Partial<Scenarios>;
