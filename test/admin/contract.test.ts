import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { applicationScenarios } from './scenarios/applications.ts';
import { bacScenarios } from './scenarios/bacs.ts';
import { departureOf } from './scenarios/departure.ts';
import { faultScenarios } from './scenarios/faults.ts';
import { goodsScenarios } from './scenarios/goods.ts';
import { elementScenarios } from './scenarios/hermes-elements.ts';
import { BUSY, journalScenarios, makeBusy } from './scenarios/journal.ts';
import { peopleScenarios } from './scenarios/people.ts';
import type { Scenario, Scenarios, World } from './scenarios/scenario.ts';
import { serverScenarios } from './scenarios/server.ts';
import { timeScenarios } from './scenarios/time.ts';

const ALL: Scenarios = {
  ...bacScenarios,
  ...timeScenarios,
  ...faultScenarios,
  ...peopleScenarios,
  ...applicationScenarios,
  ...journalScenarios,
  ...goodsScenarios,
  ...elementScenarios,
  ...serverScenarios,
};

let world: World;
beforeAll(async () => {
  const [sandbox, local, locked, busy] = await Promise.all([
    startSandbox(),
    startSandbox({ port: 0, tls: true, tlsPort: 0 }),
    startSandbox({ port: 0, adminToken: 'the-token-of-this-test' }),
    startSandbox(BUSY),
  ]);
  await makeBusy(busy);
  world = { sandbox, local, locked, busy };
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
