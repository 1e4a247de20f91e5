import { after, call, guarded, namesBac, newBac, refusesBodies, type Scenarios, send, takesNone } from './scenario.ts';

export const bacScenarios = {
  'GET /bacs': { 200: call('GET', '/bacs'), ...takesNone('GET', '/bacs'), ...guarded('GET', '/bacs') },
  'POST /bacs': {
    201: call('POST', '/bacs', { ttl: 'PT1H', now: '2026-09-15T10:00:00Z', frozen: true }),
    400: call('POST', '/bacs', { ttl: 'ten minutes' }),
    409: call('POST', '/bacs', { id: 'commun' }),
    ...refusesBodies('POST', '/bacs'),
    ...guarded('POST', '/bacs'),
  },
  'GET /bacs/{id}': {
    200: call('GET', '/bacs/commun'),
    404: call('GET', '/bacs/comun'),
    ...takesNone('GET', '/bacs/commun'),
    ...guarded('GET', '/bacs/commun'),
  },
  'DELETE /bacs/{id}': {
    204: async (world) => send(world.sandbox, 'DELETE', `/bacs/${await newBac(world)}`),
    404: call('DELETE', '/bacs/comun'),
    409: call('DELETE', '/bacs/commun'),
    ...takesNone('DELETE', '/bacs/commun'),
    ...guarded('DELETE', '/bacs/commun'),
  },
  'POST /bacs/{id}/reset': {
    200: async (world) => send(world.sandbox, 'POST', `/bacs/${await newBac(world)}/reset`),
    404: call('POST', '/bacs/comun/reset'),
    ...takesNone('POST', '/bacs/commun/reset'),
    ...guarded('POST', '/bacs/commun/reset'),
  },
  'POST /bacs/{id}/clone': {
    201: async (world) => send(world.sandbox, 'POST', `/bacs/${await newBac(world)}/clone`, { ttl: 'P1D' }),
    400: call('POST', '/bacs/commun/clone', { ttl: 'PT0S' }),
    404: call('POST', '/bacs/comun/clone', {}),
    409: call('POST', '/bacs/commun/clone', { id: 'commun' }),
    ...refusesBodies('POST', '/bacs/commun/clone'),
    ...guarded('POST', '/bacs/commun/clone'),
  },
  'GET /fixtures': {
    200: call('GET', '/fixtures'),
    ...namesBac('GET', '/fixtures'),
    400: call('GET', '/fixtures?credentials=yes'),
    ...guarded('GET', '/fixtures'),
  },
  'PUT /fixtures': {
    200: after([], 'PUT', '/fixtures', { applications: [], reglages: { horloge: 'reelle' } }),
    ...namesBac('PUT', '/fixtures', {}),
    400: after([], 'PUT', '/fixtures', 'personas: [{ slug: jean-test }]'),
    ...refusesBodies('PUT', '/fixtures', 32 * 1024 * 1024),
    ...guarded('PUT', '/fixtures'),
  },
} satisfies Partial<Scenarios>;
