import { describe, expect, test } from 'vitest';
import { adminOf, clientOf, outcomeOf } from '../support/bacs.ts';
import { fixtures, NOW, read, sandboxForFile, startSandbox } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const admin = adminOf(sandbox);

const FROZEN = { now: NOW, frozen: true };
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const CREDENTIAL = expect.stringMatching(/^[A-Za-z0-9_]{27}a$/);
const refusal = (status: number, error: string, message: string) => ({ status, body: { error, message } });

describe('a new bac', () => {
  test('is told whole, with all the applications and credentials that nothing tells again', async () => {
    const made = await admin.create({ id: 'whole', ...FROZEN, ttl: 'PT10M' });
    const lives = Date.parse(made.expiresAt ?? '') - Date.parse(made.createdAt);
    const application = ({ slug, nom, habilitations }: (typeof fixtures.applications)[number]) => ({
      slug,
      nom,
      clientId: CREDENTIAL,
      habilitations: habilitations.map(({ api, teleservices, ressources }) => ({ api, teleservices, scopes: ressources })),
    });
    const bac = {
      id: 'whole',
      url: sandbox.url,
      fixtures: 'complet',
      createdAt: INSTANT,
      expiresAt: INSTANT,
      clock: { now: NOW, frozen: true, scale: 1 },
    };
    const applications = [...fixtures.applications].sort((a, b) => (a.slug < b.slug ? -1 : 1)).map(application);
    expect(made).toEqual({ ...bac, applications: applications.map((one) => ({ ...one, clientSecret: CREDENTIAL })) });
    expect(lives).toBeLessThanOrEqual(600_000);
    expect(lives).toBeGreaterThan(599_000);
    expect(await admin.call('GET', '/bacs/whole')).toEqual({ status: 200, body: { ...bac, applications } });
    expect((await admin.bacs()).find(({ id }) => id === 'whole')).toEqual(bac);
    const all = made.applications.flatMap(({ clientId, clientSecret }) => [clientId, clientSecret]);
    expect(new Set([...all, ...fixtures.applications.map(({ clientId }) => clientId)]).size).toBe(fixtures.applications.length * 3);
  });

  test('is where its credentials lead: token, calls, consent, deposits and journal, without a header more', async () => {
    const { id, ...made } = await admin.create(FROZEN);
    const client = await clientOf(sandbox, { id, ...made });
    expect(await read(await client.situation())).toMatchObject({ status: 200, body: { rfr: 27_352 } });
    expect(outcomeOf(await client.withConsent(await admin.consent(id)))).toBe('200');
    expect(outcomeOf(await client.withConsent(await admin.consent('commun')))).toBe('403 consent-refused');
    const before = await admin.vehicules('commun');
    expect((await client.deposit('NEW-1')).status).toBe(200);
    expect([(await admin.vehicules(id)).length, await admin.vehicules('commun')]).toEqual([5, before]);
    expect((await admin.journal(id)).map(({ operation }) => operation)).toEqual([
      'POST /vehicules',
      'GET /situations/ir/assiettes/annrev/{annrev}',
      'GET /situations/ir/assiettes/annrev/{annrev}',
      'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}',
      'POST /token',
    ]);
  });

  test('of the set "vide" has the applications, and neither person nor vehicle', async () => {
    const bac = await admin.create({ fixtures: 'vide', ...FROZEN });
    expect(bac.applications).toHaveLength(fixtures.applications.length);
    expect(outcomeOf(await (await clientOf(sandbox, bac)).situation())).toBe('410 usager-unknown');
    expect(await admin.vehicules(bac.id)).toEqual([]);
  });

  test('is given an id of its own, and the clock of the server unless told otherwise', async () => {
    const [first, second] = [await admin.create(), await admin.create({ now: '2027-01-01', frozen: true })];
    expect([first.id, second.id]).toEqual([expect.stringMatching(/^bac-[a-z0-9]{10}$/), expect.stringMatching(/^bac-[a-z0-9]{10}$/)]);
    expect(first.id).not.toBe(second.id);
    expect(first.clock.now.slice(0, 16)).toBe(NOW.slice(0, 16));
    expect([first.clock.frozen, first.expiresAt]).toEqual([false, null]);
    expect(second.clock).toEqual({ now: '2027-01-01T00:00:00.000Z', frozen: true, scale: 1 });
  });
});

describe('is not made, and changes nothing,', () => {
  const ID = 'id: expected a string of the form lower-case letters, digits and dashes (not first), 63 at most, e.g. "test-42"';
  const TTL = 'ttl: expected an ISO 8601 duration over zero, e.g. PT10M';
  test.each([
    ['under no name', { id: '' }, ID],
    ['in capitals', { id: 'Commun' }, ID],
    ['under a path', { id: '../commun' }, ID],
    ['under a hidden file', { id: '.commun' }, ID],
    ['under an option', { id: '-x' }, ID],
    ['under a name with a NUL', { id: 'a\0' }, ID],
    ['under a name too long', { id: 'a'.repeat(64) }, ID],
    ['under a prototype', { id: '__proto__' }, ID],
    ['under a number', { id: 42 }, `${ID}, not a number`],
    ['from an unknown set', { fixtures: 'complait' }, 'fixtures: unknown set "complait" (did you mean "complet"?)'],
    ['for no time', { ttl: 'PT0S' }, TTL],
    ['for a time that is none', { ttl: '10 minutes' }, TTL],
    ['for a time gone by', { ttl: '-PT1M' }, TTL],
    ['for ever and a day', { ttl: 'P1001Y' }, 'ttl: a bac lives a thousand years at most; without "ttl" it stays'],
    ['at an instant that is none', { now: 'tomorrow' }, 'now: expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z'],
    ['before 1970', { now: '1969-12-31' }, 'now: the clock goes from 1970 to 2199'],
    ['with an unknown field', { tttl: 'PT1M' }, 'tttl: unknown field (did you mean "ttl"?)'],
  ])('%s', async (_case, wish, message) => {
    const before = await admin.bacs();
    const error = 'fixtures' in wish ? 'fixtures-unknown' : 'request-malformed';
    expect(await admin.call('POST', '/bacs', wish)).toEqual(refusal(400, error, message));
    expect((await admin.bacs()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test('under an id that is taken', async () => {
    await admin.create({ id: 'taken', fixtures: 'vide' });
    const message = 'a bac is already called "taken": delete it, or give another "id"';
    expect(await admin.call('POST', '/bacs', { id: 'taken' })).toEqual(refusal(409, 'bac-exists', message));
    expect(await admin.call('POST', '/bacs/commun/clone', { id: 'taken' })).toEqual(refusal(409, 'bac-exists', message));
  });
});

describe('a reset', () => {
  test('keeps credentials and tokens, and puts all else back: people, goods, quota, journal, consents, clock', async () => {
    const bac = await admin.create({ id: 'worn', ...FROZEN });
    const client = await clientOf(sandbox, bac);
    for (let made = 0; made < 50; made += 1) await client.situation();
    expect(outcomeOf(await client.situation())).toBe('429 quota-exceeded');
    const consent = await admin.consent(bac.id);
    const vehicules = await admin.vehicules(bac.id);
    await client.deposit('WORN-1');
    await admin.call('PUT', '/hermes/progression?bac=worn', { mode: 'time' });
    await admin.move(bac.id, { advance: 'PT30M', frozen: false, scale: 3 });

    const { applications, ...view } = bac;
    expect(await admin.reset(bac.id)).toEqual(view);
    expect(await admin.journal(bac.id)).toEqual([]);
    expect(await admin.vehicules(bac.id)).toEqual(vehicules);
    expect(await admin.call('GET', '/hermes/progression?bac=worn')).toMatchObject({ body: { mode: 'manual' } });
    expect(outcomeOf(await client.situation())).toBe('200');
    expect(outcomeOf(await client.withConsent(consent))).toBe('403 consent-refused');
    expect((await client.askToken()).status).toBe(200);
    expect((await admin.call('GET', '/bacs/worn')).body).toMatchObject({
      applications: applications.map(({ clientId }) => ({ clientId })),
    });
  });

  test('of the bac of the start takes it back to its start, its published credentials included', async () => {
    const own = await startSandbox();
    const { body } = await adminOf(own).call('POST', '/bacs/commun/reset');
    expect(body).toMatchObject({ id: 'commun', clock: { frozen: false, scale: 1, now: expect.stringContaining('2026-09-15T10:00:0') } });
    const { clientId, clientSecret } = own.application;
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });
    expect((await own.fetch('/token', { method: 'POST', body: form })).status).toBe(200);
    own.clock.set('2027-01-01T00:00:00Z');
    expect(await adminOf(own).now('commun')).toMatch(/^2027-01-01T00:00:/);
    await own.close();
  });
});

describe('a clone', () => {
  test('has the goods, quotas and clock of its first at that instant, and neither its tokens, consents nor journal', async () => {
    const bac = await admin.create({ id: 'first', ...FROZEN });
    const client = await clientOf(sandbox, bac);
    await client.deposit('FIRST-1');
    for (let made = 0; made < 49; made += 1) await client.situation();
    await admin.move('first', { advance: 'PT10S' });
    const consent = await admin.consent('first');

    const copy = await admin.clone('first', { id: 'second', ttl: 'PT1H' });
    expect(copy.clock).toEqual({ now: '2026-09-15T10:00:10.000Z', frozen: true, scale: 1 });
    expect(await admin.journal('second')).toEqual([]);
    expect(await admin.vehicules('second')).toEqual(await admin.vehicules('first'));
    const ids = new Set(bac.applications.flatMap(({ clientId, clientSecret }) => [clientId, clientSecret]));
    expect(copy.applications.filter(({ clientId, clientSecret }) => ids.has(clientId) || ids.has(clientSecret))).toEqual([]);

    const other = await clientOf(sandbox, copy);
    // The fiftieth call of the minute, on the quota that the first had spent; the first has its own fiftieth still.
    expect([outcomeOf(await other.withConsent(consent)), outcomeOf(await other.situation())]).toEqual([
      '403 consent-refused',
      '429 quota-exceeded',
    ]);
    expect([outcomeOf(await client.situation()), outcomeOf(await client.situation())]).toEqual(['200', '429 quota-exceeded']);
    expect((await other.deposit('SECOND-1')).status).toBe(200);
    expect((await admin.vehicules('first')).length).toBe((await admin.vehicules('second')).length - 1);
  });

  test('goes back, when reset, to the fixtures of its first, under its own credentials', async () => {
    const bac = await admin.create({ fixtures: 'vide', ...FROZEN });
    const copy = await admin.clone(bac.id);
    await admin.move(copy.id, { advance: 'P1D' });
    expect(await admin.reset(copy.id)).toMatchObject({ fixtures: 'vide', clock: { now: NOW, frozen: true } });
    expect((await (await clientOf(sandbox, copy)).askToken()).status).toBe(200);
    expect((await (await clientOf(sandbox, bac)).askToken()).status).toBe(200);
  });
});

describe('a deletion', () => {
  test('takes the bac away with its credentials and tokens, and leaves the id free', async () => {
    const bac = await admin.create({ id: 'short', ...FROZEN });
    const client = await clientOf(sandbox, bac);
    await admin.save('short', 'kept');
    expect(await admin.call('DELETE', '/bacs/short')).toEqual({ status: 204, body: null });
    const gone = refusal(404, 'bac-unknown', expect.stringMatching(/^no bac is called "short".*: GET \/_sandbox\/bacs lists them$/));
    expect([
      await admin.call('GET', '/bacs/short'),
      await admin.call('DELETE', '/bacs/short'),
      await admin.call('GET', '/clock?bac=short'),
    ]).toEqual([gone, gone, gone]);
    expect(outcomeOf(await client.situation())).toBe('401 token-invalid');
    expect((await client.askToken()).status).toBe(401);
    await admin.create({ id: 'short', fixtures: 'vide' });
    expect(await admin.call('GET', '/snapshots?bac=short')).toEqual({ status: 200, body: { bac: 'short', snapshots: [] } });
  });

  test('is not for the bac of the start', async () => {
    const message = '"commun" receives the calls whose credential nobody knows: POST /_sandbox/bacs/commun/reset empties it';
    expect(await admin.call('DELETE', '/bacs/commun')).toEqual(refusal(409, 'bac-needed', message));
    expect((await admin.bacs())[0]?.id).toBe('commun');
  });
});

test('bacs are listed in the order of their creation', async () => {
  const before = (await admin.bacs()).map(({ id }) => id);
  for (const id of ['zz', 'mm', 'aa']) await admin.create({ id, fixtures: 'vide' });
  await admin.reset('zz');
  expect((await admin.bacs()).map(({ id }) => id)).toEqual([...before, 'zz', 'mm', 'aa']);
});
