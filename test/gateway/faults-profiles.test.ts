import { beforeEach, describe, expect, test } from 'vitest';
import { PANNE_PROFILES } from '../../src/pannes/profiles.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { arm, countsOf, journalOf, listFaults } from '../support/faults.ts';
import { type DeposantClient, deposantFor } from '../support/hermes.ts';
import { basicOf, postForm } from '../support/oauth.ts';
import { type Client, clientFor, NOW, personaOf, sandboxForTest, UNLIMITED } from '../support/sandbox.ts';

const SPI = personaOf('lea-moreau').spi;
const YEAR = `/spi/${SPI}/situations/ir/assiettes/annrev/2025`;

let sandbox: Sandbox;
let client: Client;
let hermes: DeposantClient;
beforeEach(async () => {
  sandbox = await sandboxForTest();
  client = await clientFor(sandbox, UNLIMITED);
  hermes = await deposantFor(sandbox);
});

const met = async (response: Promise<Response>): Promise<string> => {
  const { status, headers } = await response;
  return [status, headers.get('x-sandbox-error')].filter(Boolean).join(' ');
};
const ask = () => postForm(sandbox, '/token', { grant_type: 'client_credentials' }, basicOf(UNLIMITED));

/** What each API and the token endpoint answer. */
const round = async () => [
  await met(client.ip(YEAR)),
  await met(client.r2p(`/personne/${SPI}`)),
  await met(client.sfip(`/demandeDeService/02AA/personne?spi=${SPI}`)),
  await met(hermes.send('GET', '/referentiels/nomenclatures/genres')),
  await met(ask()),
];
const ALL_WELL = ['200', '200', '200', '200', '200'];

describe('a profile', () => {
  test('maintenance-nocturne closes every API for two hours, and tokens are still given', async () => {
    await arm(sandbox, { profile: 'maintenance-nocturne' });
    expect(await round()).toEqual(['503 api-blocked', '503 api-blocked', '503 api-blocked', '503 api-maintenance', '200']);
    sandbox.clock.advance(7_200_000 - 1);
    expect((await round())[0]).toBe('503 api-blocked');
    sandbox.clock.set('2026-09-15T12:00:00.000Z');
    client = await clientFor(sandbox, UNLIMITED);
    hermes = await deposantFor(sandbox);
    expect(await round()).toEqual(ALL_WELL);
  });

  test('certificat-expire refuses every API as an expired certificate is, and tokens are still given', async () => {
    await arm(sandbox, { profile: 'certificat-expire' });
    expect(await round()).toEqual([...Array.from({ length: 4 }, () => '401 certificate-expired'), '200']);
  });

  test('panne-cinq-minutes answers nothing good, to the token endpoint either, and is over after five minutes', async () => {
    await arm(sandbox, { profile: 'panne-cinq-minutes' });
    const calls: string[] = [];
    for (let made = 0; made < 8; made += 1) calls.push(await met(client.ip(YEAR)).catch((error: Error) => error.message));
    const page = '502 fault-injected';
    expect(calls).toEqual([page, page, page, 'fetch failed', page, page, page, 'fetch failed']);
    expect(await met(ask())).toBe(page);
    expect(await countsOf(sandbox)).toEqual({ 'panne-cinq-minutes-1': '9/2', 'panne-cinq-minutes-2': '9/9' });
    sandbox.clock.advance(300_000);
    expect(await round()).toEqual(ALL_WELL);
  });

  test('campagne-declarative is slow on every call, with a limit reached once in ten and a page once in twenty-five of the others', async () => {
    await arm(sandbox, { profile: 'campagne-declarative' });
    const calls = Array.from({ length: 60 }, () => client.ip(YEAR));
    const told = await Promise.all(calls.map(met));
    const ranks = (word: string) => told.flatMap((one, at) => (one === word ? [at + 1] : []));
    expect([ranks('503 hard-limit-reached'), ranks('504 fault-injected')]).toEqual([
      [10, 20, 30, 40, 50, 60],
      [27, 55],
    ]);
    const latencies = (await journalOf(sandbox, 60)).map(({ why }) => Number(/(\d+) ms of latency/.exec(why ?? '')?.[1]));
    const sorted = [...latencies].sort((one, other) => one - other);
    expect(sorted[30]).toBeGreaterThan(250);
    expect(sorted[30]).toBeLessThan(600);
  });
});

test.each(Object.entries(PANNE_PROFILES))('%s lasts as long as it says, or as it is told', async (profile, { rules }) => {
  const ids = await arm(sandbox, { profile });
  expect(ids).toEqual(rules.map((_, at) => `${profile}-${at + 1}`));
  await sandbox.fetch('/_sandbox/faults', { method: 'DELETE' });
  await arm(sandbox, { profile, ttl: 'PT30S' });
  expect((await listFaults(sandbox)).map(({ remainingMs }) => remainingMs)).toEqual(rules.map(() => 30_000));
  sandbox.clock.set(NOW);
  sandbox.clock.advance(30_000);
  expect(await round()).toEqual(ALL_WELL);
});
