import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchange } from '../support/raw-http.ts';
import { contracts, headersFor, personaOf, startSandbox, teleserviceOf, tokenFor } from '../support/sandbox.ts';
import { expectHarmless } from './servers.ts';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let token: string;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  token = await tokenFor(sandbox, 'tir-de-charge');
});
afterAll(() => sandbox.close());

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, object>>;
}

/** A stream does not end: test/admin/journal-stream.test.ts reads it. */
const ENDLESS = '/journal/stream';

const ROUTES = Object.values(contracts).flatMap((contract) => {
  const { servers, paths } = contract as Document;
  const ending = Object.keys(paths).filter((path) => path !== ENDLESS);
  return ending.map((path) => `${servers[0]?.url}${path}`);
});

const SPIS = [personaOf('lea-moreau').spi, personaOf('colette-fontaine').spi, personaOf('hugo-meunier').spi, '3999999999999'];

const escaped = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text));
const oddSegment = fc.constantFrom(
  '%',
  '%zz',
  '%00',
  '%2F',
  '%2e%2e',
  '..',
  '.',
  '%ff',
  '%E0%A4%A',
  '*',
  ':spi',
  '{spi}',
  'null',
  '-1',
  '1e9',
  '9'.repeat(400),
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SPIS, '2025', '2024', '2023', '1900', '9999', '350', '2A0', '974') },
  { weight: 2, arbitrary: oddSegment },
  { weight: 1, arbitrary: escaped },
);

/** A path of a contract with anything in its parameters, or no path of a contract at all. */
const path = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...ROUTES), fc.array(value, { minLength: 5, maxLength: 5 })).map(([route, values]) => {
      const left = [...values];
      return route.replace(/\{[^}]+\}/g, () => left.pop() ?? '2025');
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(value, fc.constantFrom('r2p', 'v1', '_sandbox', 'token', 'personne')), { maxLength: 6 })
      .map((segments) => `/${segments.join('/')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('/token', '/revoke', '/_sandbox/journal', '/_sandbox/contracts/r2p.yaml', '/_sandbox/', '/') },
);

const NAMES = ['nom', 'prenom', 'naisDate', 'naisCodeDept', 'naisCodeCommune', 'naisCodePays', 'limit', 'bac', '__proto__', '', 'annrev'];
const parameter = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.oneof(value, fc.constantFrom('MOREAU', 'Lea', '12/04/1991', '31/02/2020', '35', '238', '99100', '%C3%89', '+', '=')),
);
const query = fc
  .array(parameter, { maxLength: 8 })
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`));

const headerValue = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 40,
});
const headers = fc.dictionary(
  fc.constantFrom(
    'authorization',
    'x-correlation-id',
    'id_teleservice',
    'accept',
    'content-type',
    'x-franceconnect-oauth',
    'x-odd',
    'origin',
    'access-control-request-method',
  ),
  headerValue.map((text) => text.trim()),
  { maxKeys: 4 },
);
const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('GET') },
  { weight: 4, arbitrary: fc.constantFrom('POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH') },
);

const good = () => headersFor(token, teleserviceOf('tir-de-charge', 'impot-particulier'));

test('any method, path, query and headers are answered below 500, in JSON or nothing, in process', async () => {
  await fc.assert(
    fc.asyncProperty(method, path, query, headers, fc.boolean(), async (verb, where, parameters, odd, authorised) => {
      const url = new URL(`http://sandbox.invalid${where}${parameters}`);
      const response = await sandbox.fetch(new Request(url, { method: verb, headers: { ...(authorised ? good() : {}), ...odd } }));
      const type = response.headers.get('content-type') ?? '';
      const body = await response.text();
      if (/yaml|ndjson/.test(type)) expect(response.status).toBe(200);
      else expectHarmless({ status: response.status, headers: { 'content-type': type }, body });
    }),
    { numRuns: 1500 },
  );
  expect(sandbox.log.filter((line) => /\n\s+at /.test(line))).toEqual([]);
});

test('any request line and headers over a socket are answered below 500 or end the connection', async () => {
  const bytes = fc.oneof(
    fc.tuple(method, path, query, headers).map(([verb, where, parameters, odd]) => {
      const lines = Object.entries({ ...good(), ...odd }).map(([name, text]) => `${name}: ${text}\r\n`);
      return `${verb} ${where}${parameters} HTTP/1.1\r\nHost: sandbox\r\n${lines.join('')}Connection: close\r\n\r\n`;
    }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .tuple(
        fc.constantFrom('GET / HTTP/1.1\r\nHost: x\r\n', 'POST /token HTTP/1.1\r\n', 'GET /', '\r\n'),
        fc.string({ unit: 'binary', maxLength: 50 }),
      )
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (text) => {
      const { answers } = await exchange(sandbox.url, [Buffer.from(text, 'latin1')], { thenEnd: true });
      for (const answer of answers) if (!/yaml|ndjson/.test(answer.headers['content-type'] ?? '')) expectHarmless(answer);
    }),
    { numRuns: 300 },
  );
  expect((await sandbox.fetch('/_sandbox/health')).status).toBe(200);
  expect(sandbox.log.filter((line) => /\/src\//.test(line))).toEqual([]);
});
