import { after, call, guarded, namesBac, refusesBodies, type Scenarios, type Step } from './scenario.ts';

const ARMED: Step = ['POST', '/faults', { id: 'lent', match: { api: 'r2p' }, effect: { latencyMs: 3000 }, ttl: 'PT5M' }];
const PROFILE: Step = ['POST', '/faults', { profile: 'panne-cinq-minutes' }];

export const faultScenarios = {
  'GET /faults': {
    200: after([ARMED, PROFILE], 'GET', '/faults'),
    ...namesBac('GET', '/faults'),
    ...guarded('GET', '/faults'),
  },
  'POST /faults': {
    201: after([], ...PROFILE),
    ...namesBac('POST', '/faults', {}),
    400: after([], 'POST', '/faults', { match: { api: 'r2pp' }, effect: {} }),
    409: after([ARMED], ...ARMED),
    ...refusesBodies('POST', '/faults'),
    ...guarded('POST', '/faults'),
  },
  'DELETE /faults': {
    204: after([ARMED], 'DELETE', '/faults'),
    ...namesBac('DELETE', '/faults'),
    ...guarded('DELETE', '/faults'),
  },
  'GET /faults/catalogue': {
    200: call('GET', '/faults/catalogue'),
    ...namesBac('GET', '/faults/catalogue'),
    ...guarded('GET', '/faults/catalogue'),
  },
  'GET /faults/{id}': {
    200: after([ARMED], 'GET', '/faults/lent'),
    ...namesBac('GET', '/faults/lent'),
    404: after([ARMED], 'GET', '/faults/lnet'),
    ...guarded('GET', '/faults/lent'),
  },
  'DELETE /faults/{id}': {
    204: after([ARMED], 'DELETE', '/faults/lent'),
    ...namesBac('DELETE', '/faults/lent'),
    404: after([], 'DELETE', '/faults/lent'),
    ...guarded('DELETE', '/faults/lent'),
  },
} satisfies Partial<Scenarios>;
