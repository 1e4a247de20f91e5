import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { runToEnd } from '../support/command.ts';
import { startSandbox } from '../support/sandbox.ts';

let sandbox: Sandbox;
const on = (...args: readonly string[]) => runToEnd(args, { SANDBOX_URL: sandbox.url });
const json = async (...args: readonly string[]) => JSON.parse((await on(...args, '--json')).stdout);
/** What it prints, once it is known to have ended well. */
const said = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await on(...args);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());

test('bac creates, shows, resets, copies and deletes a bac', async () => {
  const made = await said('bac', 'create', 'suite', '--now', '2026-03-01T10:00:00Z', '--frozen', '--fixtures', 'vide');
  expect(made).toMatch(
    /^bac {4}fixtures {2}clock +until\nsuite {2}vide {6}2026-03-01T10:00:00\.000Z \(frozen\) {2}deleted\n\napplication +client_id +client_secret\n/,
  );
  const shown = await said('bac', 'show', 'suite');
  expect(shown).toMatch(/\napplication +client_id\n/);
  expect((await json('bac', 'clone', 'suite', 'copie', '--ttl', 'PT10M')).expiresAt).toEqual(expect.any(String));
  expect(await said('bac', 'list')).toMatch(/^bac +.*\ncommun .*\nsuite .*\ncopie .*\n$/);
  await said('clock', 'advance', 'P1D', '--bac', 'suite');
  expect(await said('bac', 'reset', 'suite')).toContain('2026-03-01T10:00:00.000Z (frozen)');
  expect([await said('bac', 'delete', 'suite'), await json('bac', 'delete', 'copie')]).toEqual(['', { deleted: 'copie' }]);
  expect(await on('bac', 'show', 'suite')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^apim-sandbox: [^\n]*suite[^\n]*\n$/),
  });
  expect(await on('bac', 'create', '--ttl', 'soon')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^apim-sandbox: ttl: [^\n]+\n$/),
  });
});

test('clock shows, sets, advances, stops, speeds up and follows real time', async () => {
  await said('bac', 'create', 'heure');
  const clock = async (...args: readonly string[]) => json('clock', ...args, '--bac', 'heure');
  expect(await clock('set', '2026-09-15T10:00:00Z')).toMatchObject({ now: expect.stringMatching(/^2026-09-15T10:00:0/), frozen: false });
  const { now } = await clock('freeze');
  expect(await said('clock', 'show', '--bac', 'heure')).toBe(`bac    now                       frozen  scale\nheure  ${now}  yes     1\n`);
  expect(Date.parse((await clock('advance', 'PT1M')).now) - Date.parse(now)).toBe(60_000);
  expect(await clock('unfreeze')).toMatchObject({ frozen: false });
  expect(await clock('scale', '60')).toMatchObject({ scale: 60 });
  expect(Math.abs(Date.parse((await clock('follow')).now) - Date.now())).toBeLessThan(5000);
  expect(await on('clock', 'scale', 'fast')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'apim-sandbox: FACTOR: "fast": expected a number, e.g. 60 for a minute a second\n',
  });
  expect(await on('clock', 'advance', '1 minute')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^apim-sandbox: advance: [^\n]+\n$/),
  });
});

test('snapshot keeps a state, goes back to it, and forgets it', async () => {
  await said('bac', 'create', 'etat', '--now', '2026-09-15T10:00:00Z', '--frozen');
  const on = (...args: readonly string[]) => said('snapshot', ...args, '--bac', 'etat');
  expect(await on('save', 'avant')).toMatch(/^snapshot {2}saved at +bytes\navant {5}\S+ {2}\d+\n$/);
  await said('clock', 'advance', 'P1D', '--bac', 'etat');
  expect(await on('load', 'avant')).toBe('bac   now\netat  2026-09-15T10:00:00.000Z\n');
  expect(await json('snapshot', 'list', '--bac', 'etat')).toMatchObject({ snapshots: [{ name: 'avant' }] });
  expect(await on('delete', 'avant')).toBe('');
  expect(await runToEnd(['snapshot', 'load', 'avant', '--bac', 'etat', '--url', sandbox.url])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('avant'),
  });
});

test('fault arms what the options say, which calls then meet, and disarms it', async () => {
  const armed = await json(
    'fault',
    'arm',
    '--id',
    'r2p-lent',
    '--api',
    'r2p',
    '--every',
    '2',
    '--status',
    '429',
    '--code',
    '900804',
    '--latency',
    '5',
    '--ttl',
    'PT5M',
    '--note',
    'essai',
  );
  expect(armed.faults).toMatchObject([
    {
      id: 'r2p-lent',
      match: { api: 'r2p' },
      when: { every: 2 },
      effect: { status: 429, code: 900804, latencyMs: 5 },
      note: 'essai',
      remainingMs: 300_000,
    },
  ]);
  expect(await said('fault', 'list')).toMatch(
    /^fault +calls +when +effect +until +injected\nr2p-lent +api=r2p +every=2 +[^\n]+ +2026-09-15T10:05:00\.000Z +0\/0\n$/,
  );
  expect(await said('fault', 'disarm', 'r2p-lent')).toBe('');
  await said('fault', 'arm', '--profile', 'panne-cinq-minutes');
  expect((await sandbox.fetch('/r2p/v1/personne/spi').catch(() => ({ status: 0 }))).status).not.toBe(401);
  expect(await said('fault', 'clear')).toBe('');
  expect(await json('fault', 'list')).toMatchObject({ faults: [] });
});

test('fault lists what there is to break, and refuses what is not with the nearest', async () => {
  expect(await said('fault', 'profiles')).toMatch(/\npanne-cinq-minutes +PT5M +[^\n]+\n/);
  expect(await said('fault', 'catalogue', 'r2p')).toMatch(/^r2p\n {2}GET \/personne[^\n]*\n(.*\n)*error +status +code +message\n/);
  expect((await json('fault', 'catalogue')).layers.map(({ api }: { api: string }) => api)).toEqual(
    expect.arrayContaining(['oauth', 'gateway', 'hermes']),
  );
  expect(await on('fault', 'catalogue', 'r2')).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^apim-sandbox: API: nothing is called "r2"[^\n]*r2p[^\n]*\n$/),
  });
  expect(await on('fault', 'arm', '--error', 'quota-exceded')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('quota-exceeded'),
  });
  expect(await on('fault', 'disarm', 'nothing')).toMatchObject({ code: 1, stdout: '' });
});
