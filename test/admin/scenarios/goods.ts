import { call, guarded, refusesBodies, type Scenarios } from './scenario.ts';

/** A vehicle of the fixtures, « Proposé ». */
const VEHICULE = '/hermes/vehicules/1300000003';

export const goodsScenarios = {
  'GET /hermes/vehicules': {
    200: call('GET', '/hermes/vehicules?limit=2'),
    400: call('GET', '/hermes/vehicules?limit=0'),
    404: call('GET', '/hermes/vehicules?bac=comun'),
    ...guarded('GET', '/hermes/vehicules'),
  },
  'GET /hermes/vehicules/{id}': {
    200: call('GET', VEHICULE),
    400: call('GET', `${VEHICULE}?bac=%ff`),
    404: call('GET', '/hermes/vehicules/1'),
    ...guarded('GET', VEHICULE),
  },
  'POST /hermes/vehicules/{id}/events': {
    200: call('POST', `${VEHICULE}/events`, { event: 'demander-complement', motif: 'PHOTOS_MANQUANTES' }),
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
    200: call('PUT', '/hermes/progression', { mode: 'reads:3' }),
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
