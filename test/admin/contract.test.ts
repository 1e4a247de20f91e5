import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { bacScenarios } from './scenarios/bacs.ts';
import { departureOf } from './scenarios/departure.ts';
import { goodsScenarios } from './scenarios/goods.ts';
import type { Scenario, Scenarios, World } from './scenarios/scenario.ts';
import { serverScenarios } from './scenarios/server.ts';
import { timeScenarios } from './scenarios/time.ts';

const ALL: Scenarios = { ...bacScenarios, ...timeScenarios, ...goodsScenarios, ...serverScenarios };

let world: World;
beforeAll(async () => {
  const [sandbox, local, locked] = await Promise.all([
    startSandbox(),
    startSandbox({ port: 0, tls: true, tlsPort: 0 }),
    startSandbox({ port: 0, adminToken: 'the-token-of-this-test' }),
  ]);
  world = { sandbox, local, locked };
});
afterAll(() => Promise.all(Object.values(world).map((one) => one.close())));

const rows = Object.entries(ALL).flatMap(([route, byStatus]) =>
  Object.entries(byStatus as Readonly<Record<string, Scenario>>).map(([status, scenario]) => [route, Number(status), scenario] as const),
);

test.each(rows)('%s answers %i as its contract says', async (route, status, scenario) => {
  const response = await scenario(world);
  expect(response.status).toBe(status);
  expect(await departureOf(route, response)).toBeNull();
});
