import { ADD_VEHICULE, LOSES_HERMES, REFERENTIALS, REMISE, WITHOUT_HERMES } from './hermes-elements.ts';
import { after, call, guarded, namesBac, refusesBodies, type Scenarios } from './scenario.ts';

/** A vehicle of the fixtures, « Proposé ». */
const VEHICULE = '/hermes/vehicules/1300000003';
/** The first that a bac of its own numbers. */
const DEPOSITED = '/hermes/vehicules/1300000001';
const THERE = [...REFERENTIALS, ADD_VEHICULE];

export const goodsScenarios = {
  'GET /hermes/vehicules': {
    200: call('GET', '/hermes/vehicules?limit=2'),
    400: call('GET', '/hermes/vehicules?limit=0'),
    404: call('GET', '/hermes/vehicules?bac=comun'),
    ...guarded('GET', '/hermes/vehicules'),
  },
  'POST /hermes/vehicules': {
    201: after(REFERENTIALS, ...ADD_VEHICULE),
    ...namesBac(...ADD_VEHICULE),
    400: after([], ...ADD_VEHICULE),
    409: after(REFERENTIALS, 'POST', '/hermes/vehicules', { application: WITHOUT_HERMES, remise: REMISE }),
    ...refusesBodies('POST', '/hermes/vehicules'),
    ...guarded('POST', '/hermes/vehicules'),
  },
  'GET /hermes/vehicules/{id}': {
    200: call('GET', VEHICULE),
    400: call('GET', `${VEHICULE}?bac=%ff`),
    404: call('GET', '/hermes/vehicules/1'),
    ...guarded('GET', VEHICULE),
  },
  'PATCH /hermes/vehicules/{id}': {
    200: after(THERE, 'PATCH', DEPOSITED, { marque: 'FIAT' }),
    400: after(THERE, 'PATCH', DEPOSITED, { marque: null }),
    404: after([], 'PATCH', DEPOSITED, {}),
    409: after([...THERE, LOSES_HERMES], 'PATCH', DEPOSITED, {}),
    ...refusesBodies('PATCH', DEPOSITED),
    ...guarded('PATCH', DEPOSITED),
  },
  'DELETE /hermes/vehicules/{id}': {
    204: after(THERE, 'DELETE', DEPOSITED),
    ...namesBac('DELETE', DEPOSITED),
    404: after([], 'DELETE', DEPOSITED),
    ...guarded('DELETE', DEPOSITED),
  },
  'POST /hermes/vehicules/{id}/events': {
    200: after(THERE, 'POST', `${DEPOSITED}/events`, { event: 'demander-complement', motif: 'PHOTOS_MANQUANTES' }),
    400: call('POST', `${VEHICULE}/events`, { event: 'acepter' }),
    404: call('POST', '/hermes/vehicules/1/events', { event: 'accepter' }),
    409: call('POST', `${VEHICULE}/events`, { event: 'encaisser' }),
    ...refusesBodies('POST', `${VEHICULE}/events`),
    ...guarded('POST', `${VEHICULE}/events`),
  },
  'GET /hermes/progression': {
    200: call('GET', '/hermes/progression'),
    400: call('GET', '/hermes/progression?bac=%ff'),
    404: call('GET', '/hermes/progression?bac=comun'),
    ...guarded('GET', '/hermes/progression'),
  },
  'PUT /hermes/progression': {
    200: after([], 'PUT', '/hermes/progression', { mode: 'reads:3' }),
    400: call('PUT', '/hermes/progression', { mode: 'reads:0' }),
    404: call('PUT', '/hermes/progression?bac=comun', { mode: 'time' }),
    ...refusesBodies('PUT', '/hermes/progression'),
    ...guarded('PUT', '/hermes/progression'),
  },
  'POST /franceconnect/tokens': {
    201: call('POST', '/franceconnect/tokens', { persona: 'lea-moreau' }),
    400: call('POST', '/franceconnect/tokens', {}),
    404: call('POST', '/franceconnect/tokens', { persona: 'nobody' }),
    ...refusesBodies('POST', '/franceconnect/tokens'),
    ...guarded('POST', '/franceconnect/tokens'),
  },
} satisfies Partial<Scenarios>;
