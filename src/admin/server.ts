import { refuseAdmin } from './errors.ts';
import { presentHealth } from './health.ts';
import type { AdminHandlers } from './plug.ts';

export const serverHandlers = {
  'GET /health': (_input, { version, profile, instance, journalRows, bacs }) => ({
    status: 200,
    body: {
      status: 'ready',
      live: true,
      ready: true,
      version,
      profile,
      instance,
      pid: process.pid,
      journal: { rows: journalRows },
      bacs: bacs.list().map(presentHealth),
    },
  }),

  'GET /jwks': async (_input, { jwk }) => ({ status: 200, body: { keys: [(await jwk()) as Record<string, unknown>] } }),

  'GET /contracts': (_input, { contracts }) => ({
    status: 200,
    body: {
      contracts: Object.keys(contracts).map((api) => ({
        api,
        yaml: `/_sandbox/contracts/${api}.yaml`,
        json: `/_sandbox/contracts/${api}.json`,
      })),
    },
  }),

  'GET /contracts/{file}': ({ path: { file } }, { contracts, contractText }) => {
    const [, api = '', format] = /^(.+)\.(yaml|json)$/.exec(file) ?? [];
    if (!Object.hasOwn(contracts, api))
      return refuseAdmin(404, 'contract-unknown', `known contracts: ${Object.keys(contracts).join(', ')}, each as .yaml or .json`);
    if (format === 'json') return { status: 200, raw: JSON.stringify(contracts[api]), mediaType: 'application/json' };
    return { status: 200, raw: contractText(api), mediaType: 'application/yaml; charset=utf-8' };
  },
} satisfies Partial<AdminHandlers>;
