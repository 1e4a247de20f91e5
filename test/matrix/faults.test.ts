import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL_ACCESS, fullAccessClient } from '../support/sandbox.ts';
import { COUPLE } from './calls.ts';
import { SECRETS_OF_VEHICLES } from './deposits.ts';
import { formOf, partnerOf } from './forms.ts';
import { amountsOf, identityOf, leaksOf } from './secrecy.ts';
import { type Departure, GOOD_SPI, INPUT_FAULTS, type InputFault, TARGETS, type Target } from './targets.ts';
import { CORRELATION_ID, refusedWith, servedWith, type Whole } from './whole-answer.ts';
import { openWorld, SETTINGS, type World } from './world.ts';

type Setting = keyof typeof SETTINGS;

interface Fault extends Departure {
  readonly name: string;
  readonly error: string;
  readonly setting?: Setting;
  /** The others are served as if nothing were wrong. */
  readonly concerns?: (target: Target) => boolean;
  /** Good calls until the quota is spent. */
  readonly spends?: true;
}

const wantsTeleservice = ({ operation }: Target): boolean => operation.wantsTeleservice;
const isHermes = ({ operation }: Target): boolean => operation.api === 'hermes';
const authorization = (value: string | undefined) => ({ headers: { authorization: value } });
const correlation = (value: string | undefined) => ({ headers: { 'x-correlation-id': value } });
const teleservice = (value: string | undefined) => ({ headers: { id_teleservice: value }, concerns: wantsTeleservice });

const FAULTS: readonly Fault[] = [
  { name: 'no Authorization', error: 'token-missing', ...authorization(undefined) },
  { name: 'an empty Authorization', error: 'token-missing', ...authorization('') },
  { name: 'the scheme written "bearer"', error: 'token-missing', ...authorization('bearer abc') },
  { name: 'the scheme written "BEARER"', error: 'token-missing', ...authorization('BEARER abc') },
  { name: 'the scheme Basic', error: 'token-missing', ...authorization('Basic YTpi') },
  { name: 'Bearer and no token', error: 'token-missing', ...authorization('Bearer') },
  { name: 'an unknown token', error: 'token-invalid', token: 'unknown' },
  { name: 'an expired token', error: 'token-invalid', token: 'expired' },
  { name: 'a revoked token', error: 'token-invalid', token: 'revoked' },
  { name: 'a token without scope', error: 'scope-missing', token: 'without scope' },
  { name: 'no X-Correlation-ID', error: 'correlation-id-missing', ...correlation(undefined) },
  { name: 'an empty X-Correlation-ID', error: 'correlation-id-missing', ...correlation('') },
  { name: 'a X-Correlation-ID that is no UUID', error: 'correlation-id-missing', ...correlation('12345') },
  { name: 'a X-Correlation-ID one digit short', error: 'correlation-id-missing', ...correlation(CORRELATION_ID.slice(1)) },
  { name: 'no ID_Teleservice', error: 'teleservice-missing', ...teleservice(undefined) },
  { name: 'an empty ID_Teleservice', error: 'teleservice-missing', ...teleservice('') },
  { name: 'the ID_Teleservice of another application', error: 'teleservice-unknown', ...teleservice('EDITEUR_LANNION_IP_01') },
  { name: 'its quota spent', error: 'quota-exceeded', spends: true },
  { name: 'its API blocked', error: 'api-blocked', setting: 'blocked APIs' },
  { name: 'HERMES closed for the night', error: 'api-maintenance', setting: 'HERMES closed for the night', concerns: isHermes },
  { name: 'an address that a network filter refuses', error: 'caller-blocked', setting: 'addresses filtered by the network' },
  { name: 'an address that the gateway refuses', error: 'caller-blocked', setting: 'addresses filtered by the gateway' },
  { name: 'the hard limit of its API reached', error: 'hard-limit-reached', setting: 'one call a second', before: 1 },
];

const CELLS = TARGETS.flatMap((target) =>
  FAULTS.map((fault) => {
    const refused = fault.concerns?.(target) ?? true;
    const name = `${target.slug}, with ${fault.name}, is ${refused ? `refused by ${fault.error}` : 'served all the same'}`;
    return [name, { target, fault, refused }] as const;
  }),
);

const INPUT_CELLS = TARGETS.flatMap((target) =>
  Object.entries(target.input).map(
    ([fault, error]) =>
      [`${target.slug}, with ${fault}, is refused by ${error}`, { target, departure: INPUT_FAULTS[fault as InputFault], error }] as const,
  ),
);

describe('one fault alone, in a call that would be served', () => {
  const worlds = new Map<Setting, World>();
  const good = new Map<string, unknown>();
  let secrets: readonly string[] = [];
  const worldOf = (setting: Setting): World => worlds.get(setting) as World;

  beforeAll(async () => {
    for (const setting of Object.keys(SETTINGS) as Setting[]) worlds.set(setting, await openWorld(setting));
    const client = await fullAccessClient(worldOf('plain').sandbox);
    const whole = await (await client.ip(`/spi/${GOOD_SPI}/situations/ir/factures/annrev/2025`)).json();
    secrets = [...SECRETS_OF_VEHICLES, ...identityOf(COUPLE), ...identityOf('julie-fabre'), ...amountsOf(whole)];
    for (const target of TARGETS) {
      const { status, body } = await worldOf('plain').call(target);
      expect([target.slug, status]).toEqual([target.slug, 200]);
      good.set(target.slug, target.bodyOf ? expect.objectContaining({ id: expect.any(Number) }) : body);
    }
  });
  afterAll(async () => {
    for (const world of worlds.values()) await world.close();
  });

  const aroundOf = ({ operation }: Target, atMs: number, correlationId: string | undefined = CORRELATION_ID) => ({
    atMs,
    api: operation.api,
    methods: operation.methods,
    correlationId,
  });

  function expectNoData(answer: Whole): void {
    expect(leaksOf(answer, secrets, [COUPLE, 'julie-fabre'])).toEqual([]);
  }

  test.each(CELLS)('%s', async (_, { target, fault, refused }) => {
    const { spends, setting = 'plain', error, headers = {} } = fault;
    const quota = formOf(partnerOf(target.slug), target.operation.api)?.quotaParMinute ?? 50;
    const departure = spends ? { before: Number(quota) } : fault;
    const { atMs, before, ...answer } = await worldOf(setting).call(target, departure);
    const correlationId = 'x-correlation-id' in headers ? headers['x-correlation-id'] : CORRELATION_ID;
    const around = { ...aroundOf(target, atMs), correlationId };
    expect(answer).toEqual(refused ? refusedWith(error, around) : servedWith(good.get(target.slug), target.operation.mediaType, around));
    if (spends) expect(before).toEqual(Array.from({ length: Number(quota) }, () => 200));
    if (refused) expectNoData(answer);
  });

  test.each(INPUT_CELLS)('%s', async (_, { target, departure, error }) => {
    const { atMs, before: _before, ...answer } = await worldOf('plain').call(target, departure);
    expect(answer).toEqual(refusedWith(error, aroundOf(target, atMs)));
    expectNoData(answer);
  });

  test('the secrets that are looked for are found in the answer of the application that has every access', async () => {
    const client = await fullAccessClient(worldOf('plain').sandbox);
    const response = await client.ip(`/spi/${GOOD_SPI}/situations/ir/factures/annrev/2025`);
    const answer = { status: 200, headers: {}, body: await response.json() };
    const found = leaksOf(answer, secrets, []);
    expect(found).toEqual(expect.arrayContaining(['GIRARD', 'FABRE', '64080', 'QUAI DES BATELIERS']));
    expect(partnerOf(FULL_ACCESS).slug).toBe(FULL_ACCESS);
  });
});
