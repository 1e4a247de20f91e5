import { expect, test } from 'vitest';
import { callWith, exhaustQuota, IP_PATH, PROFILE_NAMES } from '../support/profiles.ts';
import { FULL_ACCESS, read, sandboxForTest, tokenFor } from '../support/sandbox.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const SENT = {
  authorization: 'Bearer unknown',
  accept: 'application/json',
  'x-jwt-assertion': 'assertion',
  'user-agent': 'client/1.0',
  cookie: 'a=b',
  'x-correlation-id': '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e',
  'content-type': 'text/plain',
  'x-sandbox-error': 'from-the-client',
  'access-control-allow-origin': 'https://client.example',
};

/** Of those sent, what came back. */
const echoOf = ({ headers }: Response) =>
  Object.fromEntries(Object.keys(SENT).flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])));

const OURS = {
  'x-correlation-id': SENT['x-correlation-id'],
  'content-type': expect.stringMatching(/^application\/(xml|json)/),
  'x-sandbox-error': expect.not.stringMatching('from-the-client'),
};
const ECHO = { 'user-agent': 'client/1.0', cookie: 'a=b' };
const ACCEPTED = { accept: 'application/json', 'x-jwt-assertion': 'assertion' };

test.each(PROFILE_NAMES)('%s echoes nothing, and gives no activityid, unless told to', async (profile) => {
  const response = await (await sandboxForTest({ profile })).fetch(IP_PATH, { headers: SENT });
  expect(echoOf(response)).toEqual({ ...OURS, 'access-control-allow-origin': '*' });
  expect(response.headers.has('activityid')).toBe(false);
});

test.each(PROFILE_NAMES)('%s sends the headers of the request back with a fault of its authentication', async (profile) => {
  const { fetch } = await sandboxForTest({ profile, echoHeaders: true });
  const echo = echoOf(await fetch(IP_PATH, { headers: SENT }));
  const accepted = profile === 'wso2-4.2' ? {} : ACCEPTED;
  expect(echo).toEqual({ ...OURS, ...ECHO, ...accepted, 'access-control-allow-origin': '*' });
});

test.each(PROFILE_NAMES)('%s sends them back with a fault of the route, but Accept and the assertion', async (profile) => {
  const { fetch } = await sandboxForTest({ profile, echoHeaders: true });
  // A fault of the route has no CORS headers of its own: the client's comes back as any other.
  expect(echoOf(await fetch('/nothing', { headers: SENT }))).toEqual({
    ...OURS,
    ...ECHO,
    'access-control-allow-origin': SENT['access-control-allow-origin'],
  });
});

test('echoes nothing with an answer or an error of the API itself', async () => {
  const sandbox = await sandboxForTest({ echoHeaders: true });
  const headers = { cookie: 'a=b' };
  expect((await callWith(sandbox, { headers })).headers.has('cookie')).toBe(false);
  const refused = await callWith(sandbox, { headers, path: IP_PATH.replace(/spi\/\d+/, 'spi/12') });
  expect([refused.status, refused.headers.has('cookie')]).toEqual([400, false]);
});

test('echoes over a socket without breaking the message', async () => {
  const sandbox = await sandboxForTest({ port: 0, echoHeaders: true });
  const body = JSON.stringify({ a: 'b'.repeat(1000) });
  const response = await fetch(`${sandbox.url}/hermes/v1/vehicules/_search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-echoed': 'yes' },
    body,
  });
  expect(response.headers.get('x-echoed')).toBe('yes');
  expect(await read(response)).toMatchObject({ status: 401, body: { erreur: { code: 900902 } } });
});

test('gives every answer of the APIs an activityid of its own, or keeps the one of the client', async () => {
  const sandbox = await sandboxForTest({ activityId: true });
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const idOf = async (answer: Promise<Response>) => (await answer).headers.get('activityid');
  const ids = [
    await idOf(callWith(sandbox, { token })),
    await idOf(callWith(sandbox, { token })),
    await idOf(sandbox.fetch(IP_PATH)),
    await idOf(sandbox.fetch('/nothing')),
  ];
  for (const id of ids) expect(id).toMatch(UUID);
  expect(new Set(ids).size).toBe(4);
  expect(await idOf(callWith(sandbox, { token, headers: { activityid: 'mine' } }))).toBe('mine');
});

const RFC_CHALLENGE = 'Bearer realm="WSO2 API Manager"';

test.each(PROFILE_NAMES)(
  '%s challenges as RFC 6750 says with rfc: no error without credentials, the scope that is missing',
  async (profile) => {
    const sandbox = await sandboxForTest({ profile, rfc: true });
    const challenge = async (answer: Promise<Response>) => (await answer).headers.get('www-authenticate');
    expect(await challenge(sandbox.fetch(IP_PATH))).toBe(RFC_CHALLENGE);
    expect(await challenge(callWith(sandbox, { token: 'unknown' }))).toBe(`${RFC_CHALLENGE}, error="invalid_token"`);
    expect(await challenge(callWith(sandbox, { scope: 'RessourceLEP' }))).toBe(
      `${RFC_CHALLENGE}, error="insufficient_scope", scope="RessourceIR"`,
    );
    expect(await challenge(callWith(sandbox, { slug: 'aides-sociales-sfip' }))).toBeNull();
    expect(await challenge(callWith(sandbox, { headers: { 'x-correlation-id': undefined } }))).toBeNull();
  },
);

test.each(PROFILE_NAMES)('%s says in Allow which methods a path has, with rfc', async (profile) => {
  const { fetch } = await sandboxForTest({ profile, rfc: true });
  const allowOf = async (path: string, method: string) => {
    const { status, headers } = await fetch(path, { method });
    return [status, headers.get('allow')];
  };
  expect(await allowOf(IP_PATH, 'DELETE')).toEqual([405, 'GET']);
  expect(await allowOf('/hermes/v1/vehicules/_search', 'GET')).toEqual([405, 'POST']);
  expect(await allowOf('/hermes/v1/nothing', 'PATCH')).toEqual([404, null]);
  expect(await allowOf('/token', 'GET')).toEqual([405, 'OPTIONS, POST']);
  expect(await allowOf('/revoke', 'PUT')).toEqual([405, 'OPTIONS, POST']);
});

test('keeps the bodies of the profile with rfc', async () => {
  const [plain, mended] = [await sandboxForTest({ profile: 'wso2-3.2' }), await sandboxForTest({ profile: 'wso2-3.2', rfc: true })];
  expect(await (await exhaustQuota(mended)).text()).toBe(await (await exhaustQuota(plain)).text());
});
