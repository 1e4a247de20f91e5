import { describe, expect, test } from 'vitest';
import { createClock, LAST_MS, startOfClock } from '../../src/core/clock.ts';
import { adminOf, clientOf, outcomeOf } from '../support/bacs.ts';
import { folderForTest } from '../support/data-folder.ts';
import { NOW, sandboxForTest } from '../support/sandbox.ts';

const FROZEN = { now: NOW, frozen: true };
const epochOf = (instant: string): number => Date.parse(instant);

/** Waits for real time to pass, which no clock of a bac rules. */
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('the fifty-first call of a minute is refused; a minute on, it passes', async () => {
  const sandbox = await sandboxForTest();
  const admin = adminOf(sandbox);
  const bac = await admin.create(FROZEN);
  const client = await clientOf(sandbox, bac);
  for (let made = 0; made < 50; made += 1) expect((await client.situation()).status).toBe(200);
  expect(outcomeOf(await client.situation())).toBe('429 quota-exceeded');
  await admin.move(bac.id, { advance: 'PT1M' });
  const passed = await client.situation();
  expect([outcomeOf(passed), passed.headers.get('date')]).toEqual(['200', 'Tue, 15 Sep 2026 10:01:00 GMT']);
});

test.each(['1970-01-01T00:00:00.000Z', '2026-09-15T10:00:00.001Z', '2199-12-31T23:59:59.999Z'])(
  'a bac made at %s, stopped, is there to the millisecond, in memory and in a folder',
  async (now) => {
    for (const options of [{}, { data: folderForTest() }]) {
      const admin = adminOf(await sandboxForTest(options));
      const { id, clock } = await admin.create({ fixtures: 'vide', now, frozen: true });
      await pass(3);
      expect([clock.now, await admin.now(id), (await admin.reset(id)).clock.now]).toEqual([now, now, now]);
    }
  },
);

describe('the scale of a clock', () => {
  test('makes it go faster, and a stop keeps it for later', async () => {
    const admin = adminOf(await sandboxForTest());
    const { id } = await admin.create({ fixtures: 'vide', ...FROZEN });
    expect(await admin.move(id, { scale: 3600 })).toEqual({ bac: id, now: NOW, frozen: true, scale: 3600 });
    await pass(5);
    expect(await admin.now(id)).toBe(NOW);
    await admin.move(id, { frozen: false });
    const startedAt = performance.now();
    await pass(20);
    const gone = epochOf(await admin.now(id)) - epochOf(NOW);
    // At least the wait; at most all that passed since, and a millisecond of rounding.
    expect(gone).toBeGreaterThanOrEqual(19 * 3600);
    expect(gone).toBeLessThanOrEqual((performance.now() - startedAt + 20) * 3600);
  });

  test('changes nothing of the instant at which it is set', () => {
    const clock = createClock(startOfClock(NOW));
    clock.setScale(1_000_000);
    clock.freeze();
    const at = clock.now();
    clock.setScale(0.001);
    expect(clock.now()).toBe(at);
    clock.unfreeze();
    expect(clock.now() - at).toBeLessThan(5);
  });

  test('does not take it past 2199, where dates end', () => {
    const state = { ...startOfClock(NOW), scale: 1_000_000 };
    const years = 365.25 * 86_400_000;
    expect(createClock({ ...state, realMs: state.realMs - years }).now()).toBe(LAST_MS);
    const clock = createClock({ ...startOfClock(LAST_MS), scale: 1 });
    expect(clock.now()).toBe(LAST_MS);
    clock.set('2199-12-31T23:59:59.998Z');
    clock.freeze();
    expect(clock.now()).toBeLessThanOrEqual(LAST_MS);
  });
});

test('a clock that follows real time is back there, at its pace', async () => {
  const admin = adminOf(await sandboxForTest());
  const { id } = await admin.create({ fixtures: 'vide', ...FROZEN });
  await admin.move(id, { scale: 60 });
  const before = new Date().toISOString();
  const followed = (await admin.move(id, { follow: true })) as { now: string };
  expect(followed).toEqual({ bac: id, now: expect.any(String), frozen: false, scale: 1 });
  expect(followed.now >= before && followed.now <= new Date().toISOString()).toBe(true);
  expect(await admin.move(id, { follow: true, frozen: true, scale: 2 })).toMatchObject({ frozen: true, scale: 2 });
});

describe('kept in a folder, a clock', () => {
  async function restartAfter(moves: object) {
    const data = folderForTest();
    const first = await sandboxForTest({ data });
    const { id } = await adminOf(first).create({ fixtures: 'vide', ...FROZEN });
    await adminOf(first).move(id, moves);
    await first.close();
    await pass(5);
    const second = adminOf(await sandboxForTest({ data }));
    return { clock: (await second.call('GET', `/clock?bac=${id}`)).body as { now: string; frozen: boolean; scale: number } };
  }

  test('that is stopped stands where it stood', async () => {
    expect((await restartAfter({ advance: 'PT1M', scale: 60 })).clock).toMatchObject({
      now: '2026-09-15T10:01:00.000Z',
      frozen: true,
      scale: 60,
    });
  });

  test('that runs has gone on while the server was away', async () => {
    const { clock } = await restartAfter({ frozen: false, scale: 3600 });
    expect([clock.frozen, clock.scale]).toEqual([false, 3600]);
    expect(epochOf(clock.now) - epochOf(NOW)).toBeGreaterThanOrEqual(5 * 3600);
  });

  test('that follows real time still does', async () => {
    const { clock } = await restartAfter({ follow: true });
    expect(Math.abs(epochOf(clock.now) - Date.now())).toBeLessThan(2000);
  });

  test('that runs takes up from its snapshot where it was saved, and one that follows real time is at real time', async () => {
    const admin = adminOf(await sandboxForTest({ data: folderForTest() }));
    const { id } = await admin.create({ fixtures: 'vide', ...FROZEN });
    await admin.move(id, { frozen: false });
    await admin.save(id, 'running');
    await admin.move(id, { follow: true });
    await admin.save(id, 'following');
    await admin.move(id, { set: '2199-01-01', frozen: true });
    await admin.load(id, 'running');
    expect(epochOf(await admin.now(id)) - epochOf(NOW)).toBeLessThan(2000);
    await admin.load(id, 'following');
    expect(Math.abs(epochOf(await admin.now(id)) - Date.now())).toBeLessThan(2000);
  });
});
