import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox.ts';
import { deposantFor } from '../support/hermes.ts';
import { FULL_ACCESS, fullAccessClient, sandboxForTest, startSandbox, UNLIMITED } from '../support/sandbox.ts';

/** One sandbox for each setting: its clock is moved to each instant. */
const open = new Map<string, Promise<Sandbox>>();
afterAll(async () => {
  for (const sandbox of open.values()) await (await sandbox).close();
});

/** Status of a call of HERMES at an instant, and why it was refused by the maintenance. */
async function callAt(now: string, hermesMaintenance: string) {
  const starting = open.get(hermesMaintenance) ?? startSandbox({ hermesMaintenance });
  open.set(hermesMaintenance, starting);
  const sandbox = await starting;
  sandbox.clock.set(now);
  const client = await deposantFor(sandbox, UNLIMITED);
  const response = await client.send('GET', '/referentiels/nomenclatures/genres');
  return [response.status, response.headers.get('x-sandbox-error'), response.headers.get('x-sandbox-why')];
}

const OPEN = [200, null, null];
const closed = (minutes: number) => [503, 'api-maintenance', `nightly maintenance, ${minutes} more minutes of the sandbox's clock`];

describe('the two hours of maintenance', () => {
  test.each([
    ['in summer, the last millisecond before 23:00', '23:00', '2026-07-28T20:59:59.999Z', OPEN],
    ['in summer, at 23:00', '23:00', '2026-07-28T21:00:00.000Z', closed(120)],
    ['in summer, at 23:59', '23:00', '2026-07-28T21:59:59.999Z', closed(61)],
    ['in summer, at midnight', '23:00', '2026-07-28T22:00:00.000Z', closed(60)],
    ['in summer, at 00:59', '23:00', '2026-07-28T22:59:59.999Z', closed(1)],
    ['in summer, at 01:00', '23:00', '2026-07-28T23:00:00.000Z', OPEN],
    ['in winter, the last millisecond before 23:00', '23:00', '2026-12-31T21:59:59.999Z', OPEN],
    ['in winter, at 23:00', '23:00', '2026-12-31T22:00:00.000Z', closed(120)],
    ['in winter, at midnight of the new year', '23:00', '2026-12-31T23:00:00.000Z', closed(60)],
    ['in winter, at 00:59', '23:00', '2026-12-31T23:59:59.999Z', closed(1)],
    ['in winter, at 01:00', '23:00', '2027-01-01T00:00:00.000Z', OPEN],
    ['from 03:45, at 03:44', '03:45', '2026-07-28T01:44:59.999Z', OPEN],
    ['from 03:45, at 03:45', '03:45', '2026-07-28T01:45:00.000Z', closed(120)],
    ['from 03:45, at 05:44', '03:45', '2026-07-28T03:44:59.999Z', closed(1)],
    ['from 03:45, at 05:45', '03:45', '2026-07-28T03:45:00.000Z', OPEN],
    ['from midnight, at midnight', '00:00', '2026-12-01T23:00:00.000Z', closed(120)],
    ['from midnight, at noon', '00:00', '2026-12-02T11:00:00.000Z', OPEN],
    ['from 04:00, at 05:59', '04:00', '2026-12-02T04:59:00.000Z', closed(1)],
    ['from 04:00, at 06:00', '04:00', '2026-12-02T05:00:00.000Z', OPEN],
    ['from 23:59, at 01:58', '23:59', '2026-12-02T00:58:00.000Z', closed(1)],
    ['from 23:59, at 01:59', '23:59', '2026-12-02T00:59:00.000Z', OPEN],
  ])('%s', async (_case, setting, now, expected) => {
    expect(await callAt(now, setting)).toEqual(expected);
  });

  test('are never unless a setting says when', async () => {
    const sandbox = await sandboxForTest({ now: '2026-07-28T00:00:00.000Z' });
    const statuses: number[] = [];
    for (let half = 0; half < 48; half += 1) {
      statuses.push((await (await deposantFor(sandbox, UNLIMITED)).get('/referentiels/nomenclatures/genres')).status);
      sandbox.clock.advance(1_800_000);
    }
    expect(statuses).toEqual(Array.from({ length: 48 }, () => 200));
  });

  test('close every operation under both paths before the token is looked at, write nothing, and end by themselves', async () => {
    const sandbox = await sandboxForTest({ hermesMaintenance: '23:00', now: '2026-07-28T22:59:00.000Z' });
    const statuses: number[] = [];
    for (const base of ['/hermes/v1', '/hmsa/api/v1'])
      for (const [method, path] of [
        ['GET', '/vehicules/1300000001'],
        ['DELETE', '/vehicules/1300000003'],
        ['POST', '/vehicules/_search'],
        ['GET', '/referentiels/entitesremettantes'],
      ] as const)
        statuses.push((await sandbox.fetch(`${base}${path}`, { method })).status);
    const client = await deposantFor(sandbox, FULL_ACCESS);
    statuses.push((await client.delete('/vehicules/1300000003')).status);
    expect(statuses).toEqual(Array.from({ length: 9 }, () => 503));
    sandbox.clock.advance(60_000);
    expect((await client.get('/vehicules/1300000003')).status).toBe(200);
  });

  test('leave the other APIs, the tokens and the routes of the sandbox open', async () => {
    const sandbox = await sandboxForTest({ hermesMaintenance: '23:00', now: '2026-07-28T21:30:00.000Z' });
    const { r2p, ip } = await fullAccessClient(sandbox);
    const query = 'nom=Moreau&prenom=lea&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238';
    expect((await r2p(`/personne/spi?${query}`)).status).toBe(200);
    expect((await ip('/spi/3099901713495/situations/ir/assiettes/annrev/2025')).status).not.toBe(503);
    expect((await sandbox.fetch('/_sandbox/hermes/vehicules/1300000001')).status).toBe(200);
    expect((await (await deposantFor(sandbox, UNLIMITED)).get('/vehicules/1')).status).toBe(503);
  });
});

describe('the setting', () => {
  const EXPECTED = 'expected a time from 23:00 to 04:00, so that two hours end by 06:00';

  test.each(['22:59', '04:01', '05:00', '12:00', '23:60', '24:00', '1:00', '01', '0100', '01:00:00', '', ' 01:00', 'off', '-1:00'])(
    'refuses %j',
    async (hermesMaintenance) => {
      const message = `--hermes-maintenance (SANDBOX_HERMES_MAINTENANCE): ${JSON.stringify(hermesMaintenance)}: ${EXPECTED}`;
      await expect(createSandbox({ hermesMaintenance })).rejects.toThrow(new ConfigError(message));
    },
  );

  test.each(['23:00', '23:59', '00:00', '03:59', '04:00'])('takes %s', async (hermesMaintenance) => {
    await expect(sandboxForTest({ hermesMaintenance })).resolves.toBeDefined();
  });
});
