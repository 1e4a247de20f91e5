import { expect, test } from 'vitest';
import { GATEWAY_ERRORS } from '../../src/gateway/errors.ts';
import { CORRELATION_ID, callAs, gatewayWithNovelty, IP, SCENARIOS, type Scenario } from '../support/gateway-scenarios.ts';
import { readWhole } from '../support/oauth.ts';
import { FULL_ACCESS, sandboxForTest } from '../support/sandbox.ts';

const CHALLENGE = 'OAuth2 realm="WSO2 API Manager", error="invalid_token", error_description="The access token expired"';
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': 'authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,apikey,testKey,Authorization',
  'access-control-expose-headers': '',
};

const SEASONS = {
  summer: { now: '2026-07-28T22:15:42.999Z', horodatage: '2026-07-29T00:15:42+02:00', windowEnd: 'Tue, 28 Jul 2026 22:16:00 GMT' },
  winter: { now: '2026-12-31T23:30:07.000Z', horodatage: '2027-01-01T00:30:07+01:00', windowEnd: 'Thu, 31 Dec 2026 23:31:00 GMT' },
} as const;

function expectedHeaders(id: string, { answer: [status], onRoute }: Scenario, now: string, windowEnd: string): object {
  return {
    'content-type': 'application/json',
    date: new Date(now).toUTCString(),
    'x-correlation-id': id === 'correlation-id-missing' ? 'not-a-uuid' : CORRELATION_ID,
    'x-request-id': expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    'x-sandbox-error': id,
    'x-sandbox-why': expect.stringMatching(/^[\x20-\x7e]{10,}$/),
    ...(onRoute ? {} : CORS),
    ...(status === 401 ? { 'www-authenticate': CHALLENGE } : {}),
    // The short window of a burst has no end to announce.
    ...(status === 429 && id !== 'burst-exceeded' ? { 'retry-after': windowEnd } : {}),
  };
}

const CASES = Object.entries(SCENARIOS).flatMap(([id, scenario]) =>
  Object.entries(SEASONS).map(([season, instants]) => ({ id, scenario, season, ...instants })),
);

test.each(CASES)('answers $id whole, in Paris time of the $season', async ({ id, scenario, now, horodatage, windowEnd }) => {
  const caller = id === 'not-emulated' ? gatewayWithNovelty(now) : await sandboxForTest({ ...scenario.sandbox, now });
  const [status, code, message] = scenario.answer;
  expect(await readWhole(await scenario.call(caller))).toEqual({
    status,
    headers: expectedHeaders(id, scenario, now, windowEnd),
    text: `{"erreur":{"code":${code},"message":"${message}","horodatage":"${horodatage}"}}`,
  });
});

test('documents the same status, code and message as it answers', () => {
  const documented = Object.values(GATEWAY_ERRORS).map(({ id, status, code, message }) => [id, [status, code, message]]);
  expect(documented).toEqual(Object.entries(SCENARIOS).map(([id, { answer }]) => [id, answer]));
});

test.each([
  ['an API', IP],
  ['a path that no API has', '/nothing'],
])('echoes no X-Correlation-ID when none was sent, and gives each answer of %s an X-Request-ID of its own', async (_, path) => {
  const { fetch } = await sandboxForTest();
  const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(path)));
  expect(answers.map(({ headers }) => headers.has('x-correlation-id'))).toEqual(Array.from({ length: 20 }, () => false));
  expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(20);
});

test('an answer that is no error carries CORS and trace headers, and neither challenge, Retry-After nor X-Sandbox-Error', async () => {
  const sandbox = await sandboxForTest();
  const { status, headers } = await readWhole(await callAs(sandbox, FULL_ACCESS));
  expect({ status, headers }).toEqual({
    status: 200,
    headers: {
      ...CORS,
      'content-type': 'application/prs.dgfip.part.situations.ir.assiettes.v1+json',
      date: 'Tue, 15 Sep 2026 10:00:00 GMT',
      'x-correlation-id': CORRELATION_ID,
      'x-request-id': expect.any(String),
    },
  });
});
