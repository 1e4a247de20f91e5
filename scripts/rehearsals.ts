/** A call that the fixtures refuse as they are, on a sandbox with its default settings. */
export interface Rehearsal {
  /** Slug of the application whose token, of all its scopes, is sent. */
  readonly application: string;
  /** Method and path; for `POST /token`, the call is the token's own. */
  readonly call: string;
  readonly body?: object;
}

const PERSON = '/impotparticulier/1.0/spi/3099901713440';
const YEAR = `GET ${PERSON}/situations/ir/assiettes/annrev/2025`;
const BIRTH = 'nom=MOREAU&prenom=LEA&naisDate=12/04/1991&naisCodePays=99100&naisCodeDept=35&naisCodeCommune=238';
const NAMESAKES = 'nom=BENAMAR&prenom=MOHAMED&naisDate=01/01/1958&naisCodePays=99352';
const EVERYTHING = 'editeur-demonstration';

/** By layer, then by error: only what an application or a person of the fixtures shows, whatever the day. */
export const REHEARSALS: Readonly<Record<string, Readonly<Record<string, Rehearsal>>>> = {
  oauth: { 'client-inactive': { application: 'creche-retiree', call: 'POST /token' } },
  gateway: {
    'not-subscribed': { application: 'aides-sociales-sfip', call: YEAR },
    'subscription-blocked': { application: 'souscriptions-suspendues', call: YEAR },
    'subscription-on-hold': { application: 'souscriptions-suspendues', call: `GET /r2p/v1/personne?${BIRTH}` },
    'scope-missing': { application: 'banque-lep', call: YEAR },
    'application-blocked': { application: 'application-bloquee', call: YEAR },
    'caller-blocked': { application: 'adresses-fixes', call: YEAR },
    'convention-suspended': { application: 'convention-suspendue', call: YEAR },
    'homologation-ended': { application: 'homologation-echue', call: YEAR },
    'questionnaire-outdated': { application: 'questionnaire-perime', call: YEAR },
    'convention-ended': { application: 'preavis-echu', call: YEAR },
  },
  'impot-particulier': {
    'file-not-communicable': {
      application: EVERYTHING,
      call: 'GET /impotparticulier/1.0/spi/3099960892343/situations/ir/assiettes/annrev/2025',
    },
    'file-not-communicable-lep': {
      application: 'banque-lep',
      call: 'GET /impotparticulier/1.0/spi/3099960892343/lep/departement/750/annrev/2025/bareme/2026',
    },
    'year-not-granted': { application: 'annees-anciennes', call: `GET ${PERSON}/situations/ir/assiettes/annrev/2020` },
  },
  r2p: {
    'modality-not-granted': { application: 'ordonnateur', call: `GET /r2p/v1/personne?${BIRTH}` },
    'several-people': { application: EVERYTHING, call: `GET /r2p/v1/personne?${NAMESAKES}` },
    'file-not-communicable': { application: EVERYTHING, call: 'GET /r2p/v1/personne/3099960892343' },
  },
  sfip: {
    'modality-not-granted': {
      application: 'aides-sociales',
      call: 'GET /sfip/v1/demandeDeService/02AA/personne?spi=3099901713440',
    },
    'several-people': { application: EVERYTHING, call: `GET /sfip/v1/demandeDeService/02AA/personne?${NAMESAKES}` },
    'file-not-communicable': { application: EVERYTHING, call: 'GET /sfip/v1/demandeDeService/02AA/personne?spi=3099960892343' },
    'no-result-02aa': { application: EVERYTHING, call: 'GET /sfip/v1/demandeDeService/02AA/personne?spi=3099911695202' },
  },
  hermes: {
    'trigramme-not-granted': {
      application: 'si-fourrieres',
      call: 'POST /hermes/v1/vehicules/_search',
      body: { trigrammeSIP: 'EDI', dateDebut: '2026-03-01T00:00:00Z', dateFin: '2026-05-01T00:00:00Z' },
    },
    'vehicule-unknown': { application: 'si-fourrieres', call: 'GET /hermes/v1/vehicules/1300000001' },
  },
};
