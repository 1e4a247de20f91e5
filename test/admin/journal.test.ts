import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { mintConsent } from '../support/consent.ts';
import { FULL_ACCESS, headersFor, personaOf, read, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const SPI = personaOf('lea-moreau').spi;
const ROUTE = 'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}';
const CORRELATION_ID = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';
const pathFor = (spi: string) => `/impotparticulier/1.0/spi/${spi}/situations/ir/assiettes/annrev/2025`;

type Caller = Pick<Sandbox, 'fetch'>;
const journal = async ({ fetch }: Caller, query = '') => read(await fetch(`/_sandbox/journal${query}`));

const call = ({ fetch }: Caller, token: string, path: string, changes: Record<string, string | undefined> = {}) =>
  fetch(path, {
    headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier'), { 'x-correlation-id': CORRELATION_ID, ...changes }),
  });

test('has a line for each call, newest first: who, what, how it ended and why, the SPI masked', async () => {
  const sandbox = await sandboxForTest();
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const ids = [
    await call(sandbox, token, pathFor(SPI)),
    await call(sandbox, token, pathFor('123')),
    await call(sandbox, 'unknown', pathFor(SPI), { 'x-correlation-id': undefined }),
    await call(sandbox, token, '/impotparticulier/1.0/nothing'),
    await call(sandbox, token, '/nothing'),
  ].map(({ headers }) => headers.get('x-request-id'));

  const line = {
    at: '2026-09-15T10:00:00.000Z',
    application: FULL_ACCESS,
    api: 'impot-particulier',
    operation: ROUTE,
    code: null,
    error: null,
    why: null,
    spi: null,
    fault: null,
    durationMicros: expect.any(Number),
    correlationId: CORRELATION_ID,
  };
  const why = expect.any(String);
  const onRoute = { application: null, status: 404, code: 404, policy: 'route', why, durationMicros: 0 };
  const anonymous = {
    application: null,
    status: 401,
    code: 900901,
    error: 'token-invalid',
    policy: 'token-valid',
    why,
    correlationId: null,
  };
  expect(await journal(sandbox)).toEqual({
    status: 200,
    body: {
      bac: 'commun',
      calls: [
        { ...line, ...onRoute, id: 6, api: null, operation: 'GET (no API)', error: 'api-unknown', target: '/nothing', requestId: ids[4] },
        {
          ...line,
          ...onRoute,
          id: 5,
          operation: 'GET (no resource)',
          error: 'resource-unknown',
          target: '/impotparticulier/1.0/nothing',
          requestId: ids[3],
        },
        { ...line, ...anonymous, id: 4, spi: '3**********40', target: pathFor('3**********40'), requestId: ids[2] },
        { ...line, id: 3, status: 400, code: 4001, error: 'spi-malformed', policy: 'api', why, target: pathFor('123'), requestId: ids[1] },
        { ...line, id: 2, status: 200, policy: 'api', spi: '3**********40', target: pathFor('3**********40'), requestId: ids[0] },
        {
          ...line,
          id: 1,
          api: 'oauth',
          operation: 'POST /token',
          status: 200,
          policy: 'oauth',
          target: '/token',
          correlationId: null,
          requestId: why,
        },
      ],
      next: null,
    },
  });
});

test('holds no SPI, secret, token or consent, wherever they came from', async () => {
  const sandbox = await sandboxForTest();
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const consent = await mintConsent(sandbox, 'lea-moreau');
  const { clientSecret } = sandbox.application;
  const spis = [SPI, personaOf('hugo-meunier').spi, '3999999999999'];
  for (const spi of spis) await call(sandbox, token, pathFor(spi));
  for (const spi of spis) await call(sandbox, token, `/r2p/v1/personne/${spi}`);
  for (const spi of spis) await call(sandbox, token, `/r2p/v1/nothing/${spi}?spi=${spi}`);
  await call(sandbox, token, `/impotparticulier/1.0/situations/ir/assiettes/annrev/2025`, { 'x-franceconnect-oauth': consent });
  await call(sandbox, `${token}x`, pathFor(SPI));
  await sandbox.fetch('/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: 'u',
      password: 'p4ssw0rd',
      client_id: clientSecret,
      client_secret: clientSecret,
    }),
  });
  const text = JSON.stringify(await journal(sandbox)) + sandbox.log.join('\n');
  const found = [...spis, token, consent, clientSecret, 'p4ssw0rd'].filter((secret) => text.includes(secret));
  expect(found).toEqual([]);
});

test.each([
  ['', 100],
  ['?limit=1', 1],
  ['?limit=7', 7],
  ['?limit=1000', 120],
  ['?bac=commun&limit=3', 3],
])('%s gives the last %i of 120 calls', async (query, count) => {
  const sandbox = await sandboxForTest();
  for (let made = 0; made < 120; made += 1) await sandbox.fetch('/nothing');
  const { calls } = (await journal(sandbox, query)).body as { calls: { id: number }[] };
  expect(calls.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, rank) => 120 - rank));
});

test('refuses a limit that is not a count from 1 to 1000', async () => {
  const sandbox = await sandboxForTest();
  for (const limit of ['0', '-1', '1001', '1.5', '1e9', 'all', 'NaN', 'Infinity', '9'.repeat(400), '١', '%00', '%ff', "1' OR '1'='1"])
    expect({ limit, ...(await journal(sandbox, `?limit=${limit}`)) }).toEqual({
      limit,
      status: 400,
      body: { error: 'request-malformed', message: expect.stringMatching(/^limit: (\S.*, )?expected an integer from 1 to 1000$/) },
    });
});

test('refuses a bac that does not exist, with the nearest', async () => {
  const sandbox = await sandboxForTest();
  for (const bac of ['autre', '', 'COMMUN', '__proto__', '..%2Fcommun'])
    expect(await journal(sandbox, `?bac=${bac}`)).toEqual({
      status: 404,
      body: {
        error: 'bac-unknown',
        message: expect.stringMatching(
          /^no bac is called ".*" \((did you mean "commun"\?|one of commun)\): GET \/_sandbox\/bacs lists them$/,
        ),
      },
    });
});

test('keeps any correlation identifier as text, however odd', async () => {
  const sandbox = await sandboxForTest();
  const odd = `<script>alert(1)</script>'; DROP TABLE journal; -- ${'x'.repeat(2000)}`;
  await call(sandbox, 'unknown', pathFor(SPI), { 'x-correlation-id': odd });
  const { calls } = (await journal(sandbox)).body as { calls: { correlationId: string }[] };
  expect(calls.map(({ correlationId }) => correlationId)).toEqual([odd]);
});
