import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Admin, adminOf, clientOf, type NewBacView } from '../support/bacs.ts';
import { FULL_ACCESS, startSandbox } from '../support/sandbox.ts';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let admin: Admin;
let bac: NewBacView;
let basic: string;
let token: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  admin = adminOf(sandbox);
  bac = await admin.create({ id: 'ma-suite', now: '2027-03-01', frozen: true });
  const { clientId, clientSecret } = bac.applications.find(({ slug }) => slug === FULL_ACCESS) ?? { clientId: '', clientSecret: '' };
  basic = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
  ({ token } = await clientOf(sandbox, bac));
});
afterAll(() => sandbox.close());

const FORM = 'application/x-www-form-urlencoded';
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(path, { method: 'POST', body, headers: { authorization: basic, 'content-type': FORM, ...headers } });

describe('a call refused early is in the journal and at the date of the bac that its credential names', () => {
  test.each<[string, () => Promise<Response>, number, string]>([
    ['a grant that does not exist', () => post('/token', 'grant_type=foo'), 400, 'grant-type-unknown'],
    ['a grant without its parameters', () => post('/token', 'grant_type=password'), 400, 'grant-parameters-missing'],
    ['a parameter twice', () => post('/token', 'grant_type=a&grant_type=b'), 400, 'repeated-parameter'],
    ['a body of another type', () => post('/token', '{}', { 'content-type': 'application/json' }), 415, 'media-type-unsupported'],
    ['a body too long', () => post('/token', 'a'.repeat(70_000)), 413, 'body-too-large'],
    ['a revocation of nothing', () => post('/revoke', ''), 400, 'token-parameter-missing'],
    [
      'a route that does not exist',
      () => sandbox.fetch('/r2p/v1/nothing', { headers: { authorization: `Bearer ${token}` } }),
      404,
      'resource-unknown',
    ],
  ])('%s', async (_, call, status, error) => {
    const response = await call();
    expect([response.status, response.headers.get('x-sandbox-error'), response.headers.get('date')]).toEqual([
      status,
      error,
      'Mon, 01 Mar 2027 00:00:00 GMT',
    ]);
    const verified = await admin.call('POST', '/journal/verify?bac=ma-suite', { status, error, times: { atLeast: 1 } });
    expect(verified).toMatchObject({ status: 200, body: { met: true } });
    expect(await admin.call('POST', '/journal/verify', { status, times: 0 })).toMatchObject({ status: 200, body: { met: true } });
    expect(sandbox.log.at(-1)).toMatch(/ \(bac ma-suite\): /);
  });
});

test('the log does not name the bac that exists at start', async () => {
  await sandbox.fetch('/token', { method: 'POST', body: 'grant_type=foo', headers: { 'content-type': FORM } });
  expect(sandbox.log.at(-1)).toMatch(/^400 grant-type-unknown POST \/token: the grant_type/);
});

test('explain says in which other bac a call was made', async () => {
  await sandbox.fetch('/r2p/v1/personne/3099901713440', {
    headers: { authorization: `Bearer ${token}`, 'x-correlation-id': 'elsewhere-1' },
  });
  expect(await admin.call('GET', '/explain/elsewhere-1')).toMatchObject({
    status: 404,
    body: {
      error: 'correlation-id-unknown',
      message: 'no call of commun had the X-Correlation-ID "elsewhere-1": the bac ma-suite had it: add ?bac=ma-suite',
    },
  });
});

test('the token of a deleted bac is refused with that among the causes', async () => {
  const gone = await admin.create({ fixtures: 'vide' });
  const client = await clientOf(sandbox, gone);
  await admin.call('DELETE', `/bacs/${gone.id}`);
  const refused = await client.situation();
  expect([refused.status, refused.headers.get('x-sandbox-why')]).toEqual([
    401,
    'no bac knows the token: it comes from elsewhere, from before a restart without --data, or from a bac deleted since; ask POST /token for one',
  ]);
});
