import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderForTest } from '../../support/data-folder.ts';
import { sandboxForTest } from '../../support/sandbox.ts';
import { call, guarded, newBac, refusesBodies, type Scenarios, send, type World } from './scenario.ts';

/** A bac that has a snapshot named `kept`. */
async function keepingBac(world: World): Promise<string> {
  const id = await newBac(world);
  await send(world.sandbox, 'PUT', `/snapshots/kept?bac=${id}`);
  return id;
}

export const timeScenarios = {
  'GET /clock': {
    200: call('GET', '/clock'),
    400: call('GET', '/clock?bac=%ff'),
    404: call('GET', '/clock?bac=comun'),
    ...guarded('GET', '/clock'),
  },
  'POST /clock': {
    200: async (world) => send(world.sandbox, 'POST', `/clock?bac=${await newBac(world)}`, { advance: 'PT1M', scale: 2.5 }),
    400: call('POST', '/clock', {}),
    404: call('POST', '/clock?bac=comun', { frozen: true }),
    ...refusesBodies('POST', '/clock'),
    ...guarded('POST', '/clock'),
  },
  'GET /snapshots': {
    200: async (world) => send(world.sandbox, 'GET', `/snapshots?bac=${await keepingBac(world)}`),
    400: call('GET', '/snapshots?bac=commun&bac=commun'),
    404: call('GET', '/snapshots?bac=comun'),
    ...guarded('GET', '/snapshots'),
  },
  'PUT /snapshots/{name}': {
    200: async (world) => send(world.sandbox, 'PUT', `/snapshots/a-name?bac=${await newBac(world)}`),
    400: call('PUT', '/snapshots/A_Name'),
    404: call('PUT', '/snapshots/a-name?bac=comun'),
    409: async (world) => {
      const id = await newBac(world);
      for (let one = 0; one < 100; one += 1) await send(world.sandbox, 'PUT', `/snapshots/full-${one}?bac=${id}`);
      return send(world.sandbox, 'PUT', `/snapshots/one-more?bac=${id}`);
    },
    ...guarded('PUT', '/snapshots/a-name'),
  },
  'DELETE /snapshots/{name}': {
    204: async (world) => send(world.sandbox, 'DELETE', `/snapshots/kept?bac=${await keepingBac(world)}`),
    400: call('DELETE', '/snapshots/..%2fcommun'),
    404: call('DELETE', '/snapshots/never-kept'),
    ...guarded('DELETE', '/snapshots/a-name'),
  },
  'POST /snapshots/{name}/load': {
    200: async (world) => send(world.sandbox, 'POST', `/snapshots/kept/load?bac=${await keepingBac(world)}`),
    400: call('POST', '/snapshots/-/load'),
    404: call('POST', '/snapshots/never-kept/load'),
    409: async () => {
      const data = folderForTest();
      const sandbox = await sandboxForTest({ data });
      await send(sandbox, 'PUT', '/snapshots/kept');
      writeFileSync(join(data, 'snapshots', 'commun', 'kept.sqlite'), 'not a database');
      return send(sandbox, 'POST', '/snapshots/kept/load');
    },
    ...guarded('POST', '/snapshots/a-name/load'),
  },
} satisfies Partial<Scenarios>;
