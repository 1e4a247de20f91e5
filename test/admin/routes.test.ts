import { readFileSync } from 'node:fs';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWhole } from '../support/oauth.ts';
import { contracts, FULL_ACCESS, read, sandboxForFile, sandboxForTest, tokenFor } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();

const get = async (path: string) => readWhole(await sandbox.fetch(path));
const JSON_TYPE = { 'content-type': 'application/json' };
interface Warning {
  readonly application: string;
  readonly message: string;
}

const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

describe('health', () => {
  test('says the version, the profile, what time each bac has, who has no quota and which homologations end', async () => {
    const { status, headers, text } = await get('/_sandbox/health');
    expect([status, headers, JSON.parse(text)]).toEqual([
      200,
      JSON_TYPE,
      {
        status: 'ready',
        live: true,
        ready: true,
        instance: sandbox.instance,
        pid: process.pid,
        journal: { rows: 100_000 },
        version,
        profile: 'dgfip',
        bacs: [
          {
            id: 'commun',
            now: '2026-09-15T10:00:00.000Z',
            unlimited: ['tir-de-charge', 'tir-de-charge-restreint'],
            warnings: [
              {
                application: 'homologation-echue',
                api: 'impot-particulier',
                end: '2026-09-14',
                message:
                  'the security homologation ended on 2026-09-14 and calls are refused (910002): give the new attestation; in the sandbox, a later homologation.fin',
              },
              {
                application: 'homologation-bientot-echue',
                api: 'impot-particulier',
                end: '2026-10-05',
                message:
                  'the security homologation ends on 2026-10-05: give the new attestation before, else calls are refused (910002) from the next day',
              },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ['2026-10-05T21:59:59Z', 'homologation-bientot-echue', 'ends on 2026-10-05'],
    ['2026-10-05T22:00:00Z', 'homologation-bientot-echue', 'ended on 2026-10-05'],
    ['2027-07-19T21:59:59Z', 'si-fourrieres', undefined],
    ['2027-07-19T22:00:00Z', 'si-fourrieres', 'ends on 2027-10-20'],
    ['2027-07-19T22:00:00Z', 'editeur-demonstration', undefined],
  ])('at %s, by the clock of the bac in Paris, says of %s that its homologation: %s', async (now, slug, said) => {
    const one = await sandboxForTest();
    one.clock.set(now);
    const { bacs } = (await read(await one.fetch('/_sandbox/health'))).body as { bacs: { warnings: Warning[] }[] };
    const warning = bacs[0]?.warnings.find(({ application }) => application === slug);
    expect(warning && /end(s|ed) on [\d-]{10}/.exec(warning.message)?.[0]).toBe(said);
  });

  test('answers HEAD without a body', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const { status, text } = await request(url).head('/_sandbox/health');
    expect([status, text]).toEqual([200, undefined]);
  });
});

describe('jwks', () => {
  test('publishes the public half of the key that signed the tokens, and nothing of the private one', async () => {
    const [header = ''] = (await tokenFor(sandbox, FULL_ACCESS)).split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
    expect(await read(await sandbox.fetch('/_sandbox/jwks'))).toEqual({
      status: 200,
      body: { keys: [{ kty: 'RSA', n: expect.stringMatching(/^[\w-]{342}$/), e: 'AQAB', use: 'sig', kid, alg: 'RS256' }] },
    });
  });
});

describe('contracts', () => {
  const names = ['hermes', 'impot-particulier', 'r2p', 'sandbox', 'sfip'];

  test('lists those it serves', async () => {
    const listed = names.map((api) => ({ api, yaml: `/_sandbox/contracts/${api}.yaml`, json: `/_sandbox/contracts/${api}.json` }));
    expect(await read(await sandbox.fetch('/_sandbox/contracts'))).toEqual({ status: 200, body: { contracts: listed } });
  });

  test.each(names)('serves %s as it is written in YAML, and the same document in JSON', async (api) => {
    const yaml = await get(`/_sandbox/contracts/${api}.yaml`);
    expect([yaml.status, yaml.headers]).toEqual([200, { 'content-type': 'application/yaml; charset=utf-8' }]);
    expect(yaml.text).toBe(readFileSync(new URL(`../../openapi/${api}.yaml`, import.meta.url), 'utf8'));
    const json = await get(`/_sandbox/contracts/${api}.json`);
    expect([json.status, json.headers, JSON.parse(json.text)]).toEqual([200, JSON_TYPE, contracts[api]]);
    expect(JSON.parse(json.text)).toEqual(parse(yaml.text));
  });

  test.each([
    'ficoba.yaml',
    'r2p',
    'r2p.xml',
    'r2p.yaml.yaml',
    '.yaml',
    'R2P.json',
    '__proto__.json',
    'constructor.yaml',
    '..%2f..%2fpackage.json',
    '..%2fr2p.yaml',
    'r2p.json%00.yaml',
    '%ff.json',
  ])('knows no contract under %s', async (file) => {
    expect(await get(`/_sandbox/contracts/${file}`)).toEqual({
      status: 404,
      headers: JSON_TYPE,
      text: '{"error":"contract-unknown","message":"known contracts: hermes, impot-particulier, r2p, sandbox, sfip, each as .yaml or .json"}',
    });
  });
});

const guarded = Object.entries(
  (contracts.sandbox as { paths: Record<string, Record<string, { responses?: object; security?: unknown[] }>> }).paths,
).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { responses, security }]) =>
    responses && security === undefined ? [[method.toUpperCase(), path] as const] : [],
  ),
);

describe('a parameter that a route does not have', () => {
  test.each(guarded)('is refused by %s %s, since it would act elsewhere than meant', async (method, path) => {
    const response = await sandbox.fetch(`/_sandbox${path.replace(/\{[^}]+\}/g, 'x')}?bacs=ma-suite`, { method });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'request-malformed', message: expect.stringMatching(/^\?bacs: unknown parameter/) },
    ]);
  });

  test('is told with the nearest, all of them at once', async () => {
    expect(await get('/_sandbox/journal?stauts=404&bacs=x&limit=1')).toMatchObject({
      status: 400,
      text: '{"error":"request-malformed","message":"?stauts: unknown parameter (did you mean \\"status\\"?); ?bacs: unknown parameter (did you mean \\"bac\\"?)"}',
    });
    expect((await get('/_sandbox/bacs?bac=x')).text).toContain('?bac: unknown parameter: this route takes none');
  });
});

describe('what does not exist', () => {
  test.each([
    ['GET', '/_sandbox/nothing'],
    ['GET', '/_sandbox/health/'],
    ['GET', '/_sandbox/franceconnect/tokens'],
    ['GET', '/_sandbox/contracts/a/b.yaml'],
    ['GET', '/_sandbox/%00'],
    ['POST', '/_sandbox/health'],
    ['PUT', '/_sandbox/journal'],
    ['DELETE', '/_sandbox/contracts'],
    ['OPTIONS', '/_sandbox/franceconnect/tokens'],
    ['PATCH', '/_sandbox/jwks'],
  ])('answers %s %s with a 404 that names it, without a trace of CORS', async (method, path) => {
    expect(await readWhole(await sandbox.fetch(path, { method, headers: { origin: 'https://evil.example' } }))).toEqual({
      status: 404,
      headers: JSON_TYPE,
      text: expect.stringMatching(
        new RegExp(`^{"error":"route-unknown","message":"${method} /_sandbox/.* does not exist; start at /_sandbox/"}$`),
      ),
    });
  });

  test('a path that only begins like its own is left to the gateway', async () => {
    expect(await read(await sandbox.fetch('/_sandboxes'))).toMatchObject({
      status: 404,
      body: { erreur: { code: 404, message: 'Not Found' } },
    });
  });
});
