import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adminOf, clientOf, outcomeOf } from '../support/bacs.ts';
import { folderForTest } from '../support/data-folder.ts';
import { NOW, sandboxForTest } from '../support/sandbox.ts';

const FROZEN = { now: NOW, frozen: true };
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe.each([
  ['in memory', () => ({})],
  ['in a folder', () => ({ data: folderForTest() })],
])('%s, a snapshot', (_place, options) => {
  async function start() {
    const sandbox = await sandboxForTest(options());
    const admin = adminOf(sandbox);
    const bac = await admin.create({ id: 'kept', ...FROZEN });
    return { sandbox, admin, bac, client: await clientOf(sandbox, bac) };
  }

  test('gives back the whole state of its bac: deposits, quota, journal, tokens, consents, clock', async () => {
    const { sandbox, admin, bac, client } = await start();
    await client.deposit('SAVED-1');
    const consent = await admin.consent('kept');
    const saved = { vehicules: await admin.vehicules('kept'), journal: await admin.journal('kept') };
    expect(await admin.save('kept', 'before')).toEqual({ name: 'before', savedAt: INSTANT, bytes: expect.any(Number) });

    for (let made = 0; made < 51; made += 1) await client.situation();
    await client.deposit('LOST-1');
    await admin.move('kept', { advance: 'PT2H', frozen: false, scale: 60 });
    const later = await clientOf(sandbox, bac);
    expect(outcomeOf(await later.situation())).toBe('200');

    const { applications: _applications, ...view } = bac;
    expect(await admin.load('kept', 'before')).toEqual(view);
    expect({ vehicules: await admin.vehicules('kept'), journal: await admin.journal('kept') }).toEqual(saved);
    expect([outcomeOf(await client.situation()), outcomeOf(await client.withConsent(consent))]).toEqual(['200', '200']);
    expect(outcomeOf(await later.situation())).toBe('401 token-invalid');
    expect((await client.deposit('LOST-1')).status).toBe(200);
    expect(await admin.vehicules('kept')).toHaveLength(saved.vehicules.length + 1);
  });

  test('is loaded as often as wanted, and replaced by one of its name', async () => {
    const { admin, client } = await start();
    await admin.save('kept', 'state');
    for (const id of ['A', 'B']) {
      await client.deposit(id);
      await admin.load('kept', 'state');
      expect(await admin.vehicules('kept')).toHaveLength(4);
    }
    await client.deposit('C');
    await admin.save('kept', 'state');
    await client.deposit('D');
    await admin.load('kept', 'state');
    expect(await admin.vehicules('kept')).toHaveLength(5);
  });

  test('is listed by name, and of its bac alone', async () => {
    const { admin } = await start();
    for (const name of ['b', 'a', 'a-b', 'a1']) await admin.save('kept', name);
    await admin.save('commun', 'of-another');
    const listed = await admin.call('GET', '/snapshots?bac=kept');
    expect(listed).toEqual({
      status: 200,
      body: { bac: 'kept', snapshots: ['a', 'a-b', 'a1', 'b'].map((name) => ({ name, savedAt: INSTANT, bytes: expect.any(Number) })) },
    });
    const message = 'the bac kept has no snapshot "of-another" (one of a, a-b, a1, b): GET /_sandbox/snapshots?bac=kept lists them';
    expect(await admin.call('POST', '/snapshots/of-another/load?bac=kept')).toEqual({
      status: 404,
      body: { error: 'snapshot-unknown', message },
    });
  });

  test('is gone once deleted', async () => {
    const { admin } = await start();
    await admin.save('kept', 'gone');
    expect(await admin.call('DELETE', '/snapshots/gone?bac=kept')).toEqual({ status: 204, body: null });
    const unknown = { status: 404, body: { error: 'snapshot-unknown', message: expect.any(String) } };
    expect([await admin.call('DELETE', '/snapshots/gone?bac=kept'), await admin.call('POST', '/snapshots/gone/load?bac=kept')]).toEqual([
      unknown,
      unknown,
    ]);
  });

  test('outlives a reset, which it undoes', async () => {
    const { admin, client } = await start();
    await client.deposit('UNDONE');
    await admin.save('kept', 'before');
    await admin.reset('kept');
    expect(await admin.vehicules('kept')).toHaveLength(4);
    await admin.load('kept', 'before');
    expect(await admin.vehicules('kept')).toHaveLength(5);
  });

  test.each(['..%2fcommun', '%2e%2e', '.', '%00', 'a%2fb', 'A', 'a.b', '-a', '%ff', 'é', 'a'.repeat(64), 'commun.sqlite'])(
    'is not kept under the name %s',
    async (name) => {
      const { admin } = await start();
      const message =
        'name: expected a string of the form lower-case letters, digits and dashes (not first), 63 at most, e.g. "avant-paiement"';
      for (const [method, path] of [
        ['PUT', `/snapshots/${name}?bac=kept`],
        ['DELETE', `/snapshots/${name}?bac=kept`],
        ['POST', `/snapshots/${name}/load?bac=kept`],
      ] as const) {
        const { status, body } = await admin.call(method, path);
        // A dot alone is taken out of the path by whoever builds a URL: such a path is no route.
        const isRoute = !['.', '%2e%2e'].includes(name);
        expect([status, body]).toEqual(
          isRoute ? [400, { error: 'request-malformed', message }] : [404, { error: 'route-unknown', message: expect.any(String) }],
        );
      }
      expect(await admin.call('GET', '/snapshots?bac=kept')).toEqual({ status: 200, body: { bac: 'kept', snapshots: [] } });
    },
  );
});

describe('in a folder', () => {
  test('snapshots survive a restart, and go with their bac', async () => {
    const data = folderForTest();
    const first = await sandboxForTest({ data });
    const admin = adminOf(first);
    const bac = await admin.create({ id: 'kept', ...FROZEN });
    await (await clientOf(first, bac)).deposit('SAVED-1');
    await admin.save('kept', 'before');
    await admin.reset('kept');
    await first.close();

    const second = adminOf(await sandboxForTest({ data }));
    expect(await second.vehicules('kept')).toHaveLength(4);
    await second.load('kept', 'before');
    expect(await second.vehicules('kept')).toHaveLength(5);
    await second.call('DELETE', '/bacs/kept');
    expect([readdirSync(join(data, 'bacs')).filter((file) => file.startsWith('kept')), readdirSync(join(data, 'snapshots'))]).toEqual([
      [],
      [],
    ]);
  });

  test('what a killed process left of a bac that is no more is cleared away at the start', async () => {
    const data = folderForTest();
    const first = await sandboxForTest({ data });
    await adminOf(first).create({ id: 'kept', fixtures: 'vide' });
    await adminOf(first).save('kept', 'orphan');
    await first.close();
    writeFileSync(join(data, 'bacs', 'half.sqlite.new'), 'half');
    rmSync(join(data, 'bacs', 'kept.sqlite'));
    await sandboxForTest({ data });
    expect([existsSync(join(data, 'snapshots', 'kept')), existsSync(join(data, 'bacs', 'half.sqlite.new'))]).toEqual([false, false]);
  });

  test.each([
    ['of another version', (bytes: Buffer) => bytes.writeInt32BE(99, 60)],
    ['damaged', (bytes: Buffer) => bytes.fill(0xa5, 100, 60_000)],
  ])('a snapshot %s is refused, and the bac stays as it was', async (_case, damage) => {
    const data = folderForTest();
    const sandbox = await sandboxForTest({ data });
    const admin = adminOf(sandbox);
    const client = await clientOf(sandbox, await admin.create({ id: 'kept', ...FROZEN }));
    await admin.save('kept', 'bad');
    const file = join(data, 'snapshots', 'kept', 'bad.sqlite');
    const bytes = readFileSync(file);
    damage(bytes);
    writeFileSync(file, bytes);
    const message = 'the snapshot "bad" of the bac kept is damaged, or of another version of apim-sandbox: delete it, and save it again';
    expect(await admin.call('POST', '/snapshots/bad/load?bac=kept')).toEqual({
      status: 409,
      body: { error: 'snapshot-unreadable', message },
    });
    expect(outcomeOf(await client.situation())).toBe('200');
  });
});
