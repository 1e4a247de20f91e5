import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../support/oauth.ts';
import { FULL_ACCESS, fullAccessClient, headersFor, personaOf, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;
const TELESERVICE = teleserviceOf(FULL_ACCESS, 'impot-particulier');
const CORRELATION_ID = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': 'authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,apikey,testKey,Authorization',
  'access-control-expose-headers': '',
};
const METHOD_REFUSED = '{"erreur":{"code":405,"message":"Runtime Error","horodatage":"2026-09-15T12:00:00+02:00"}}';

describe('preflight', () => {
  test.each([
    ['the verb of the resource asked for', { 'access-control-request-method': 'GET', origin: 'https://partenaire.example' }],
    ['no Access-Control-Request-Method', {}],
    [
      'headers asked for that the list does not hold',
      { 'access-control-request-method': 'GET', 'access-control-request-headers': 'x-correlation-id' },
    ],
  ])('OPTIONS with %s answers 200, empty, without a token', async (_, headers) => {
    const { fetch } = await sandboxForTest();
    expect(await readWhole(await fetch(IP, { method: 'OPTIONS', headers }))).toEqual({
      status: 200,
      headers: { ...CORS, date: 'Tue, 15 Sep 2026 10:00:00 GMT' },
      text: '',
    });
  });

  test.each(['POST', 'PATCH', 'HEAD', 'OPTIONS', 'get', 'BREW'])(
    'OPTIONS that asks for %s answers 405 without CORS headers',
    async (asked) => {
      const { fetch } = await sandboxForTest();
      const answer = await readWhole(await fetch(IP, { method: 'OPTIONS', headers: { 'access-control-request-method': asked } }));
      expect(answer).toEqual({
        status: 405,
        headers: {
          'content-type': 'application/json',
          date: 'Tue, 15 Sep 2026 10:00:00 GMT',
          'x-request-id': expect.any(String),
          'x-sandbox-error': 'method-not-allowed',
          'x-sandbox-why': `this path answers to GET, not to ${asked}`,
        },
        text: METHOD_REFUSED,
      });
    },
  );

  test('answers a preflight of a blocked API as of any other', async () => {
    const { fetch } = await sandboxForTest({ blockedApis: ['impot-particulier'] });
    expect((await fetch(IP, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } })).status).toBe(200);
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s on a resource that only has GET answers 405, with a token or without',
    async (method) => {
      const sandbox = await sandboxForTest();
      const token = await tokenFor(sandbox, FULL_ACCESS);
      const answers = [await sandbox.fetch(IP, { method }), await sandbox.fetch(IP, { method, headers: headersFor(token, TELESERVICE) })];
      expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([METHOD_REFUSED, METHOD_REFUSED]);
      expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([
        [405, null],
        [405, null],
      ]);
    },
  );

  test('HEAD answers 405 and no body, though Hono would serve it with GET', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const { status, headers, text } = await request(url).head(IP).set('X-Correlation-ID', CORRELATION_ID);
    expect([status, headers['x-sandbox-error'], headers['access-control-allow-origin'], text]).toEqual([
      405,
      'method-not-allowed',
      undefined,
      undefined,
    ]);
  });
});

describe('headers', () => {
  test.each([
    ['AUTHORIZATION', 'X-CORRELATION-ID', 'ID_TELESERVICE'],
    ['authorization', 'x-correlation-id', 'id_teleservice'],
    ['aUTHORIZATION', 'x-cORRELATION-iD', 'Id_Teleservice'],
  ])('reads %s, %s and %s', async (authorization, correlationId, teleservice) => {
    const sandbox = await sandboxForTest({ port: 0 });
    const token = await tokenFor(sandbox, FULL_ACCESS);
    const { status, headers } = await request(sandbox.url)
      .get(IP)
      .set({ [authorization]: `Bearer ${token}`, [correlationId]: CORRELATION_ID, [teleservice]: TELESERVICE });
    expect([status, headers['x-correlation-id']]).toEqual([200, CORRELATION_ID]);
  });

  test.each(['8B8A2C1E-3C4F-4B0E-9D0E-0F2A1B3C4D5E', '123e4567-e89b-12d3-a456-426655440000', '00000000-0000-0000-0000-000000000000'])(
    'takes %s as an X-Correlation-ID and echoes it as it was written',
    async (correlationId) => {
      const { ip } = await fullAccessClient(await sandboxForTest());
      const response = await ip(IP.slice('/impotparticulier/1.0'.length), { 'x-correlation-id': correlationId });
      expect([response.status, response.headers.get('x-correlation-id')]).toEqual([200, correlationId]);
    },
  );

  test.each([
    '8b8a2c1e3c4f4b0e9d0e0f2a1b3c4d5e',
    '{8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e}',
    `${CORRELATION_ID}, ${CORRELATION_ID}`,
    'g'.repeat(36),
  ])('refuses %s as an X-Correlation-ID', async (correlationId) => {
    const { ip } = await fullAccessClient(await sandboxForTest());
    const response = await ip(IP.slice('/impotparticulier/1.0'.length), { 'x-correlation-id': correlationId });
    expect([response.status, response.headers.get('x-sandbox-error')]).toEqual([400, 'correlation-id-missing']);
  });
});

const ACCEPTS = [
  undefined,
  '',
  '*/*',
  'application/json',
  'application/json;q=0',
  'application/prs.dgfip.part.situations.ir.assiettes.v1+json',
  'application/xml',
  'text/html,application/xhtml+xml;q=0.9',
  'identity;q=0, ;;;===,,, "',
];

test('never answers 406 and never changes a body for the Accept header, whatever it holds', async () => {
  const { ip } = await fullAccessClient(await sandboxForTest());
  const path = IP.slice('/impotparticulier/1.0'.length);
  const read = async (changes: Record<string, string | undefined>) => {
    const response = await ip(path, { 'x-correlation-id': CORRELATION_ID, ...changes });
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  const plain = { answer: await read({}), refusal: await read({ authorization: undefined }) };
  expect([plain.answer[0], plain.refusal[0]]).toEqual([200, 401]);
  for (const accept of ACCEPTS)
    expect({ accept, answer: await read({ accept }), refusal: await read({ accept, authorization: undefined }) }).toEqual({
      accept,
      ...plain,
    });
});
