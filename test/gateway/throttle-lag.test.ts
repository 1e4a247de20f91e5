import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { folderForTest } from '../support/data-folder.ts';
import { callWith, PROFILE_NAMES, R2P_PATH } from '../support/profiles.ts';
import { FULL_ACCESS, sandboxForTest, startSandbox, tokenFor } from '../support/sandbox.ts';

/** A client with one token; `spend` makes calls at the same instant and gives their statuses. */
async function clientOf(sandbox: Sandbox, slug = FULL_ACCESS, headers: Readonly<Record<string, string>> = {}) {
  const token = await tokenFor(sandbox, slug);
  const call = (path?: string, api?: string) => callWith(sandbox, { slug, token, headers, ...(path && { path }), ...(api && { api }) });
  const spend = async (calls: number, path?: string, api?: string) => {
    const statuses = new Map<number, number>();
    for (let made = 0; made < calls; made += 1) {
      const { status } = await call(path, api);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    return Object.fromEntries(statuses);
  };
  return { call, spend };
}

describe.each(PROFILE_NAMES)('%s with --throttle-lag 2', (profile) => {
  test('lets calls pass beyond the quota for two seconds, then refuses to the end of the minute', async () => {
    const sandbox = await sandboxForTest({ profile, throttleLag: 2 });
    const { call, spend } = await clientOf(sandbox);
    expect(await spend(57)).toEqual({ 200: 57 });
    sandbox.clock.advance(1999);
    expect(await spend(3)).toEqual({ 200: 3 });
    sandbox.clock.advance(1);
    const refused = await call();
    expect([refused.status, refused.headers.get('x-sandbox-error'), refused.headers.get('x-sandbox-why')]).toEqual([
      429,
      'quota-exceeded',
      '60 calls passed in this minute, of 50: the gateway heard of it 2 s late (--throttle-lag); the next window opens at 2026-09-15T10:01:00.000Z',
    ]);
    expect(await refused.text()).toContain('900804');
    sandbox.clock.advance(57_999);
    expect(await spend(2)).toEqual({ 429: 2 });
    sandbox.clock.advance(1);
    expect(await spend(60)).toEqual({ 200: 60 });
  });
});

describe('with a lag', () => {
  test('the two seconds run from the call that spent the quota, not from those after it', async () => {
    const sandbox = await sandboxForTest({ throttleLag: 2 });
    const { spend } = await clientOf(sandbox);
    await spend(49);
    sandbox.clock.advance(20_000);
    await spend(1);
    for (const stepMs of [1000, 999]) {
      sandbox.clock.advance(stepMs);
      expect(await spend(5)).toEqual({ 200: 5 });
    }
    sandbox.clock.advance(1);
    expect(await spend(1)).toEqual({ 429: 1 });
  });

  test('a minute that ends before the news comes refuses nothing, and the next one starts from zero', async () => {
    const sandbox = await sandboxForTest({ throttleLag: 5, now: '2026-09-15T10:00:57.000Z' });
    const { spend } = await clientOf(sandbox);
    expect(await spend(70)).toEqual({ 200: 70 });
    sandbox.clock.advance(3000);
    expect(await spend(49)).toEqual({ 200: 49 });
    sandbox.clock.advance(10_000);
    expect(await spend(1)).toEqual({ 200: 1 });
    sandbox.clock.advance(5000);
    expect(await spend(1)).toEqual({ 429: 1 });
  });

  test('each API has its own quota and its own news', async () => {
    const sandbox = await sandboxForTest({ throttleLag: 2 });
    const { spend } = await clientOf(sandbox);
    await spend(50);
    sandbox.clock.advance(2000);
    expect(await spend(51, R2P_PATH, 'r2p')).toEqual({ 400: 51 });
    expect(await spend(1)).toEqual({ 429: 1 });
  });

  test('the quota of the application on all its APIs is late too, and its burst, local to the gateway, is not', async () => {
    const sandbox = await sandboxForTest({ throttleLag: 2, trustedProxies: ['0.0.0.0/0', '::/0'] });
    const { call, spend } = await clientOf(sandbox, 'adresses-fixes', { 'x-forwarded-for': '192.0.2.1' });
    // 20 a minute, 5 a second.
    for (let second = 0; second < 4; second += 1) {
      expect(await spend(6)).toEqual({ 200: 5, 429: 1 });
      sandbox.clock.advance(1000);
    }
    expect(await spend(5)).toEqual({ 200: 5 });
    sandbox.clock.advance(1000);
    const refused = await call();
    expect([refused.status, refused.headers.get('x-sandbox-error'), refused.headers.get('x-sandbox-why')]).toEqual([
      429,
      'application-quota-exceeded',
      '25 calls passed in this minute on all the APIs of adresses-fixes, of 20',
    ]);
  });

  test('after a restart the gateway knows at once what was spent before', async () => {
    const data = folderForTest();
    const before = await startSandbox({ data, throttleLag: 30 });
    expect(await (await clientOf(before)).spend(51)).toEqual({ 200: 51 });
    await before.close();
    const after = await sandboxForTest({ data, throttleLag: 30 });
    expect(await (await clientOf(after)).spend(1)).toEqual({ 429: 1 });
  });
});

test('without a lag the call after the last one is refused at the same instant', async () => {
  const { spend } = await clientOf(await sandboxForTest());
  expect(await spend(51)).toEqual({ 200: 50, 429: 1 });
});
