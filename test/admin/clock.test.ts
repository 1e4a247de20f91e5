import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { domaineOf } from '../support/hermes.ts';
import { FULL_ACCESS, NOW, read, sandboxForTest, startSandbox, tokenFor } from '../support/sandbox.ts';

let sandbox: Sandbox;
let call: ReturnType<typeof domaineOf>['call'];
beforeAll(async () => {
  sandbox = await startSandbox();
  call = domaineOf(sandbox).call;
});
beforeEach(() => {
  sandbox.clock.freeze();
  sandbox.clock.set(NOW);
});
afterAll(() => sandbox.close());

const frozenAt = (now: string) => ({ status: 200, body: { bac: 'commun', now, frozen: true, scale: 1 } });

test('reads the clock of the bac', async () => {
  expect(await call('GET', '/clock')).toEqual(frozenAt(NOW));
});

describe('sets it to an instant', () => {
  test.each([
    ['2026-12-31T23:59:59.999Z', '2026-12-31T23:59:59.999Z'],
    ['2026-12-31T23:59:59Z', '2026-12-31T23:59:59.000Z'],
    ['2026-07-01T00:00:00+02:00', '2026-06-30T22:00:00.000Z'],
    ['2026-07-01', '2026-07-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['1970-01-01', '1970-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
  ])('%s', async (set, now) => {
    expect(await call('POST', '/clock', { set })).toEqual(frozenAt(now));
    expect(await call('GET', '/clock')).toEqual(frozenAt(now));
  });
});

describe('advances it by a duration', () => {
  test.each([
    [NOW, 'PT1M', '2026-09-15T10:01:00.000Z'],
    [NOW, 'PT0S', NOW],
    [NOW, 'PT0.25S', '2026-09-15T10:00:00.250Z'],
    [NOW, 'P15D', '2026-09-30T10:00:00.000Z'],
    [NOW, 'P2W', '2026-09-29T10:00:00.000Z'],
    [NOW, 'P3M', '2026-12-15T10:00:00.000Z'],
    [NOW, 'P4M', '2027-01-15T10:00:00.000Z'],
    [NOW, 'P1Y2M3DT4H5M6S', '2027-11-18T14:05:06.000Z'],
    ['2026-01-31T23:30:00.000Z', 'P1M', '2026-02-28T23:30:00.000Z'],
    ['2024-01-31T00:00:00.000Z', 'P1M', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T12:00:00.000Z', 'P1Y', '2025-02-28T12:00:00.000Z'],
    ['2026-12-31T12:00:00.000Z', 'P2M', '2027-02-28T12:00:00.000Z'],
    ['2026-08-31T12:00:00.000Z', 'P1MT24H', '2026-10-01T12:00:00.000Z'],
    ['2199-12-31T23:59:58.999Z', 'PT1S', '2199-12-31T23:59:59.999Z'],
  ])('from %s by %s to %s', async (from, advance, now) => {
    sandbox.clock.set(from);
    expect(await call('POST', '/clock', { advance })).toEqual(frozenAt(now));
  });
});

describe('freezes and lets it go', () => {
  test('where it stands, or where it is moved in the same request', async () => {
    const gone = await call('POST', '/clock', { set: '2026-10-01T00:00:00Z', frozen: false });
    expect(gone).toEqual({
      status: 200,
      body: { bac: 'commun', now: expect.stringMatching(/^2026-10-01T00:00:\d\d\.\d{3}Z$/), frozen: false, scale: 1 },
    });
    expect(sandbox.clock.isFrozen()).toBe(false);
    const { body } = await call('POST', '/clock', { frozen: true });
    const { now } = body as { now: string };
    expect(now).toMatch(/^2026-10-01T00:00:\d\d\.\d{3}Z$/);
    expect([await call('GET', '/clock'), await call('POST', '/clock', { frozen: true })]).toEqual([frozenAt(now), frozenAt(now)]);
    expect(await call('POST', '/clock', { advance: 'P1D', frozen: true })).toEqual(frozenAt(now.replace('10-01', '10-02')));
  });
});

describe('refuses, and does not move', () => {
  const MOVES =
    'give at most one of "set" (an instant), "advance" (a duration) and "follow" (true); "frozen" and "scale" go with each of them, or alone';
  const DURATION = 'advance: expected an ISO 8601 duration, e.g. PT1M, P15D or P3M';
  const BOUNDS = 'the clock goes from 1970 to 2199';
  const INSTANT = 'set: expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z';
  const NO_STRING = 'set: expected a string, e.g. "2026-09-01T10:00:00Z", not';
  const SCALE = 'scale: expected a number from 0.001 to 1000000, e.g. 60';
  test.each([
    ['nothing', {}, 'the body: give at least 1 of set, advance, follow, frozen, scale'],
    ['two moves', { set: '2026-01-01', advance: 'P1D' }, MOVES],
    ['a move, and real time', { advance: 'P1D', follow: true }, MOVES],
    ['a time that does not follow', { follow: false }, 'follow: expected true'],
    ['a scale of nothing', { scale: 0 }, SCALE],
    ['a scale that goes back', { scale: -1 }, SCALE],
    ['a scale past all dates', { scale: 1_000_001 }, SCALE],
    ['a scale that is text', { scale: '60' }, `${SCALE}, not a string`],
    ['a good move and a bad scale', { advance: 'P1D', scale: 0 }, SCALE],
    ['a good scale and a bad move', { advance: '1 day', scale: 2 }, DURATION],
    ['an instant that is a word', { set: 'tomorrow' }, INSTANT],
    ['an instant that does not exist', { set: '2026-02-30' }, INSTANT],
    [
      'an instant without its zone',
      { set: '2026-09-01T10:00:00' },
      'set: has no time zone: did you mean "2026-09-01T10:00:00Z" (UTC), or "2026-09-01T10:00:00+02:00"?',
    ],
    ['the hour 24', { set: '2026-09-01T24:00:00Z' }, INSTANT],
    ['an instant as a number', { set: 1_790_000_000_000 }, `${NO_STRING} a number`],
    ['no instant', { set: null }, `${NO_STRING} null`],
    ['an instant before 1970', { set: '1969-12-31T23:59:59.999Z' }, `set: ${BOUNDS}`],
    ['an instant after 2199', { set: '2200-01-01T00:00:00.000Z' }, `set: ${BOUNDS}`],
    ['an advance out of 2199', { advance: 'P174Y' }, `advance: ${BOUNDS}`],
    ['an advance out of all dates', { advance: `P${'9'.repeat(30)}Y` }, `advance: ${BOUNDS}`],
    ['an advance out of all numbers', { advance: `P${'9'.repeat(400)}D` }, `advance: ${BOUNDS}`],
    ['an empty duration', { advance: '' }, DURATION],
    ['P alone', { advance: 'P' }, DURATION],
    ['PT alone', { advance: 'PT' }, DURATION],
    ['P1DT', { advance: 'P1DT' }, DURATION],
    ['a negative duration', { advance: '-P1D' }, 'advance: goes forward only; to go back, give "set" an instant'],
    ['a duration that is not one', { advance: '1 day' }, DURATION],
    ['a duration in lower case', { advance: 'p1d' }, DURATION],
    ['a duration as a number', { advance: 60 }, 'advance: expected a string, e.g. "PT1M", not a number'],
    ['a frozen that is text', { frozen: 'true' }, 'frozen: expected true or false, e.g. true, not a string'],
    ['another key', { set: '2026-01-01', zone: 'Paris' }, 'zone: unknown field (one of set, advance, follow, frozen, scale)'],
    ['null', null, 'the body: expected a JSON object, not null'],
    ['an array', [], 'the body: expected a JSON object, not an array'],
  ])('%s', async (_case, body, message) => {
    expect(await call('POST', '/clock', body)).toEqual({ status: 400, body: { error: 'request-malformed', message } });
    expect(await call('GET', '/clock')).toEqual(frozenAt(NOW));
  });

  test.each([
    ['text that is not JSON', 'application/json', '{', 400, 'request-malformed', 'the body is not JSON: expected a JSON object'],
    ['no text at all', 'application/json', '', 400, 'request-malformed', 'the body is empty: expected a JSON object'],
    ['another type', 'text/plain', '{"frozen":true}', 415, 'media-type-unsupported', 'Content-Type: expected application/json'],
    ['a long body', 'application/json', ' '.repeat(1_048_577), 413, 'body-too-large', 'the body is over 1048576 bytes'],
  ])('%s', async (_case, type, body, status, error, message) => {
    const response = await sandbox.fetch('/_sandbox/clock', { method: 'POST', headers: { 'content-type': type }, body });
    expect(await read(response)).toEqual({ status, body: { error, message } });
  });

  test('a bac that does not exist', async () => {
    const refused = {
      status: 404,
      body: { error: 'bac-unknown', message: 'no bac is called "prive" (one of commun): GET /_sandbox/bacs lists them' },
    };
    expect(await call('GET', '/clock?bac=prive')).toEqual(refused);
    expect(await call('POST', '/clock?bac=prive', { frozen: true })).toEqual(refused);
    expect(await call('GET', '/clock?bac=commun')).toEqual(frozenAt(NOW));
  });
});

test('rules the tokens: one that has lived its hour is dead, and lives again when the clock goes back', async () => {
  const own = await sandboxForTest();
  const { call: move } = domaineOf(own);
  const token = await tokenFor(own, FULL_ACCESS);
  const status = async () =>
    (
      await own.fetch('/hermes/v1/referentiels/nomenclatures/genres', {
        headers: {
          authorization: `Bearer ${token}`,
          'x-correlation-id': '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e',
          id_teleservice: 'EDITEUR_LANNION_HERMES_01',
        },
      })
    ).status;
  await move('POST', '/clock', { advance: 'PT59M59S' });
  expect(await status()).toBe(200);
  await move('POST', '/clock', { advance: 'PT1S' });
  expect(await status()).toBe(401);
  await move('POST', '/clock', { set: NOW });
  expect(await status()).toBe(200);
});
