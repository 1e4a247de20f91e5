import { DEPOSANT, entiteOf, lieuOf, remiseOf } from '../../support/hermes.ts';
import { after, guarded, namesBac, refusesBodies, type Scenarios, type Step } from './scenario.ts';

/** What an application deposited stays when it loses its habilitation. */
export const LOSES_HERMES: Step = ['DELETE', `/applications/${DEPOSANT}/habilitations/hermes`];
export const WITHOUT_HERMES = 'cantine-rennes';

interface Kind {
  readonly route: string;
  /** The first number that a bac gives. */
  readonly id: number;
  readonly element: Readonly<Record<string, unknown>>;
  /** What a bac needs before. */
  readonly first: readonly Step[];
  /** What cannot be without it. */
  readonly user: Step;
}

function elementScenariosOf({ route, id, element, first, user }: Kind) {
  const one = `${route}/${id}`;
  const add: Step = ['POST', route, { application: DEPOSANT, element }];
  const there = [...first, add];
  return {
    list: { 200: after(there, 'GET', route), ...namesBac('GET', route), ...guarded('GET', route) },
    add: {
      201: after(first, ...add),
      ...namesBac('POST', route, { application: DEPOSANT, element }),
      400: after(first, 'POST', route, { application: DEPOSANT, element: { ...element, trigrammeSIP: 'EDI' } }),
      409: after(first, 'POST', route, { application: WITHOUT_HERMES, element }),
      ...refusesBodies('POST', route),
      ...guarded('POST', route),
    },
    read: { 200: after(there, 'GET', one), ...namesBac('GET', one), 404: after([], 'GET', one), ...guarded('GET', one) },
    patch: {
      200: after(there, 'PATCH', one, { telephone: '0298000009' }),
      400: after(there, 'PATCH', one, { trigrammeSIP: 'EDI' }),
      404: after([], 'PATCH', one, {}),
      409: after([...there, LOSES_HERMES], 'PATCH', one, {}),
      ...refusesBodies('PATCH', one),
      ...guarded('PATCH', one),
    },
    remove: {
      204: after(there, 'DELETE', one),
      ...namesBac('DELETE', one),
      404: after([], 'DELETE', one),
      409: after([...there, user], 'DELETE', one),
      ...guarded('DELETE', one),
    },
  };
}

const ENTITE = 1_100_000_001;
const LIEU = 1_200_000_001;
const entite = entiteOf();
const lieu = lieuOf({ idEntiteRemettante: ENTITE });
const ADD_ENTITE: Step = ['POST', '/hermes/entites', { application: DEPOSANT, element: entite }];
const ADD_LIEU: Step = ['POST', '/hermes/lieux', { application: DEPOSANT, element: lieu }];

/** What a deposit of a vehicle refers to. */
export const REFERENTIALS: readonly Step[] = [ADD_ENTITE, ADD_LIEU];
export const REMISE = remiseOf({ idEntiteRemettante: ENTITE, idLieuDepot: LIEU });
export const ADD_VEHICULE: Step = ['POST', '/hermes/vehicules', { application: DEPOSANT, remise: REMISE }];

const entites = elementScenariosOf({ route: '/hermes/entites', id: ENTITE, element: entite, first: [], user: ADD_LIEU });
const lieux = elementScenariosOf({ route: '/hermes/lieux', id: LIEU, element: lieu, first: [ADD_ENTITE], user: ADD_VEHICULE });

export const elementScenarios = {
  'GET /hermes/entites': entites.list,
  'POST /hermes/entites': entites.add,
  'GET /hermes/entites/{id}': entites.read,
  'PATCH /hermes/entites/{id}': entites.patch,
  'DELETE /hermes/entites/{id}': entites.remove,
  'GET /hermes/lieux': lieux.list,
  'POST /hermes/lieux': lieux.add,
  'GET /hermes/lieux/{id}': lieux.read,
  'PATCH /hermes/lieux/{id}': lieux.patch,
  'DELETE /hermes/lieux/{id}': lieux.remove,
} satisfies Partial<Scenarios>;
