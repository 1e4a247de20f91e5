import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { adminOf, clientOf, outcomeOf } from '../support/bacs.ts';
import { folderForTest } from '../support/data-folder.ts';
import { applicationOf, FULL_ACCESS, NOW, sandboxForTest, startSandbox, tokenFor } from '../support/sandbox.ts';

const FROZEN = { now: NOW, frozen: true };

/** Waits for real time to pass, which is what a bac lives in. */
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a bac whose time has come', () => {
  test.each([
    ['in memory', false],
    ['in a folder', true],
  ])('%s is gone with its credentials, tokens and snapshots, whatever its own clock says', async (_place, isKept) => {
    const data = folderForTest();
    const sandbox = await sandboxForTest(isKept ? { data } : {});
    const admin = adminOf(sandbox);
    const bac = await admin.create({ id: 'short', ...FROZEN, ttl: 'PT0.4S' });
    const client = await clientOf(sandbox, bac);
    await admin.save('short', 'state');
    await admin.move('short', { advance: 'P100D' });
    expect((await admin.bacs()).map(({ id }) => id)).toEqual(['commun', 'short']);
    await pass(Date.parse(bac.expiresAt ?? '') - Date.now() + 20);
    expect((await admin.bacs()).map(({ id }) => id)).toEqual(['commun']);
    expect([outcomeOf(await client.situation()), (await client.askToken()).status]).toEqual(['401 token-invalid', 401]);
    expect((await admin.call('GET', '/snapshots?bac=short')).status).toBe(404);
    if (!isKept) return;
    expect([readdirSync(join(data, 'bacs')), readdirSync(join(data, 'snapshots'))]).toEqual([
      expect.not.arrayContaining([expect.stringMatching(/^short/)]),
      [],
    ]);
  });

  test('leaves its id free at once, even when its timer is late', async () => {
    const admin = adminOf(await sandboxForTest({ data: folderForTest() }));
    const bac = await admin.create({ id: 'again', fixtures: 'vide', ...FROZEN, ttl: 'PT0.1S' });
    const until = Date.parse(bac.expiresAt ?? '');
    // The thread is held: no timer rings.
    while (Date.now() < until);
    const { applications } = await admin.create({ id: 'again', ...FROZEN });
    expect(applications[0]?.clientId).not.toBe(bac.applications[0]?.clientId);
    await pass(20);
    expect((await admin.bacs()).map(({ id }) => id)).toEqual(['commun', 'again']);
    expect(await admin.vehicules('again')).toHaveLength(4);
  });

  test('while the server is down is not there at the next start, nor on the disk', async () => {
    const data = folderForTest();
    const first = await startSandbox({ data });
    await adminOf(first).create({ id: 'short', fixtures: 'vide', ttl: 'PT0.3S' });
    await adminOf(first).create({ id: 'long', fixtures: 'vide', ttl: 'PT1H' });
    await adminOf(first).save('short', 'state');
    await first.close();
    await pass(300);
    const admin = adminOf(await sandboxForTest({ data }));
    expect((await admin.bacs()).map(({ id }) => id)).toEqual(['commun', 'long']);
    expect([existsSync(join(data, 'bacs', 'short.sqlite')), existsSync(join(data, 'snapshots', 'short'))]).toEqual([false, false]);
  });

  test('keeps to the life it was given through a reset and a snapshot, and a clone has its own', async () => {
    const admin = adminOf(await sandboxForTest());
    const bac = await admin.create({ id: 'timed', fixtures: 'vide', ttl: 'PT1H' });
    await admin.save('timed', 'state');
    expect((await admin.reset('timed')).expiresAt).toBe(bac.expiresAt);
    expect(await admin.load('timed', 'state')).toMatchObject({ expiresAt: bac.expiresAt, createdAt: bac.createdAt });
    expect((await admin.clone('timed')).expiresAt).toBeNull();
  });
});

test('bacs survive a restart: order, credentials, tokens, goods and clock', async () => {
  const data = folderForTest();
  const first = await startSandbox({ data });
  const made = [];
  for (const id of ['zz', 'mm', 'aa']) made.push(await adminOf(first).create({ id, ...FROZEN }));
  const [zz] = made;
  if (!zz) throw new Error('no bac');
  const client = await clientOf(first, zz);
  await client.deposit('KEPT-1');
  await first.close();

  const second = await sandboxForTest({ data });
  const admin = adminOf(second);
  expect((await admin.bacs()).map(({ id }) => id)).toEqual(['commun', 'zz', 'mm', 'aa']);
  const again = await clientOf(second, zz);
  expect(outcomeOf(await again.situation())).toBe('200');
  expect(await admin.vehicules('zz')).toHaveLength(5);
  expect(await admin.call('GET', '/bacs/zz')).toMatchObject({ body: { createdAt: zz.createdAt, clock: { now: NOW, frozen: true } } });
  await admin.reset('zz');
  expect((await (await clientOf(second, zz)).askToken()).status).toBe(200);
});

describe('of a bac whose application was deleted,', () => {
  /** The bac of the start without an application that had a token. */
  async function withoutApplication() {
    const data = folderForTest();
    const first = await startSandbox({ data });
    const token = await tokenFor(first, FULL_ACCESS);
    await first.close();
    const db = new Database(join(data, 'bacs', 'commun.sqlite'));
    db.prepare('DELETE FROM applications WHERE client_id = ?').run(applicationOf(FULL_ACCESS).clientId);
    db.close();
    const sandbox = await sandboxForTest({ data });
    return { sandbox, admin: adminOf(sandbox), token };
  }

  const published = async ({ fetch }: Awaited<ReturnType<typeof startSandbox>>) => {
    const { clientId, secret } = applicationOf(FULL_ACCESS);
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret });
    return (await fetch('/token', { method: 'POST', body })).status;
  };

  test('a reset brings it back under its own credentials', async () => {
    const { sandbox, admin } = await withoutApplication();
    expect(await published(sandbox)).toBe(401);
    await admin.reset('commun');
    expect(await published(sandbox)).toBe(200);
  });

  test('a clone, even reset, takes nothing that leads to the first: neither its tokens nor its keys', async () => {
    const { sandbox, admin } = await withoutApplication();
    const copy = await admin.clone('commun', { id: 'copy' });
    expect(copy.applications.map(({ slug }) => slug)).not.toContain(FULL_ACCESS);
    await admin.reset('copy');
    expect(await published(sandbox)).toBe(401);
    await admin.reset('commun');
    expect(await published(sandbox)).toBe(200);
    const { body } = await admin.call('GET', '/journal?bac=commun&limit=1');
    expect(body).toMatchObject({ calls: [{ operation: 'POST /token', status: 200, application: FULL_ACCESS }] });
  });
});
