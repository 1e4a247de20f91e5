import { call, guarded, overSocket, type Scenarios, send, takesNone } from './scenario.ts';

export const serverScenarios = {
  'GET /health': { 200: ({ locked }) => send(overSocket(locked), 'GET', '/health') },
  'GET /jwks': { 200: ({ locked }) => send(overSocket(locked), 'GET', '/jwks') },
  'GET /contracts': { 200: ({ locked }) => send(overSocket(locked), 'GET', '/contracts') },
  'GET /contracts/{file}': { 200: call('GET', '/contracts/sandbox.yaml'), 404: call('GET', '/contracts/ficoba.yaml') },
  'GET /certs': {
    200: ({ local }) => send(overSocket(local), 'GET', '/certs'),
    404: call('GET', '/certs'),
    ...takesNone('GET', '/certs'),
    ...guarded('GET', '/certs'),
  },
  'GET /certs/{file}': {
    200: ({ local }) => send(overSocket(local), 'GET', '/certs/valide.pem'),
    404: ({ local }) => send(overSocket(local), 'GET', '/certs/nothing.pem'),
    ...takesNone('GET', '/certs/valide.pem'),
    ...guarded('GET', '/certs/valide.pem'),
  },
} satisfies Partial<Scenarios>;
