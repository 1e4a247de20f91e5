import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContract, type Operation, type Schema } from '../../src/contract/load.ts';
import { adminOf } from '../support/bacs.ts';
import { contracts, startSandbox } from '../support/sandbox.ts';
import { departureOf } from './scenarios/departure.ts';

const { operations } = loadContract('sandbox', contracts.sandbox);

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  sandbox = await startSandbox();
  await adminOf(sandbox).create({ id: 'target', fixtures: 'vide', now: '2026-09-15T10:00:00Z', frozen: true });
});
afterAll(() => sandbox.close());

const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const oddText = fc.oneof(
  fc.constantFrom(
    ...PROTOTYPES,
    '',
    ' ',
    '\0',
    '\ud83d',
    '\u202e',
    'é',
    '١',
    '🚗',
    'commun',
    'target',
    '../target',
    'PT1M',
    '-PT1M',
    'P9999999999999Y',
  ),
  fc.constantFrom('2026-02-30', '2026-09-15T10:00:00Z', '+275760-09-13', '1e9', 'NaN', "' OR 1=1 --", 'x'.repeat(5000)),
  fc.string({ unit: 'binary' }),
);
const oddNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, 1e21, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 53, 5e-324),
  fc.double({ noNaN: true }),
);
const nested = fc.integer({ min: 1, max: 200 }).map((depth) => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`) as unknown);
const oddValue = fc.oneof(
  oddText,
  oddNumber,
  fc.boolean(),
  fc.constant(null),
  nested,
  fc.jsonValue(),
  fc.array(oddText),
  fc.dictionary(oddText, oddNumber),
);

/** A value of a field: what its contract wants, now and then, else anything. */
function fieldValue(schema: Schema & { readonly example?: unknown }): fc.Arbitrary<unknown> {
  const good: unknown[] = [...(schema.enum ?? []), ...(schema.example === undefined ? [] : [schema.example])];
  return good.length === 0 ? oddValue : fc.oneof(fc.constantFrom(...good), oddValue);
}

function bodyOf({ body }: Operation): fc.Arbitrary<string> {
  const fields = Object.fromEntries(Object.entries(body?.properties ?? {}).map(([name, schema]) => [name, fieldValue(schema)]));
  const shaped = fc.record(fields, { requiredKeys: [] });
  const crowded = fc.tuple(shaped, fc.dictionary(oddText, oddValue, { maxKeys: 3 })).map(([good, odd]) => ({ ...odd, ...good }));
  const raw = fc.constantFrom(
    '',
    '{',
    '{}{}',
    '{"__proto__":{"id":"x"}}',
    '{"event":"accepter","__proto__":{"a":1},"constructor":{"prototype":{}}}',
    '{"id":"a","id":"b"}',
    '\ufeff{}',
    `{"x":"\\ud83d","y":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    `${'{"ttl":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    `{"scale":${'9'.repeat(50_000)}}`,
    JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, key]))),
  );
  return fc.oneof(
    { weight: 4, arbitrary: shaped.map((value) => JSON.stringify(value)) },
    { weight: 3, arbitrary: crowded.map((value) => JSON.stringify(value)) },
    oddValue.map((value) => JSON.stringify(value)),
    raw,
  );
}

const spelled = oddText.map((text) => {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ed%a0%80';
  }
});
const badlySpelled = fc.constantFrom('%', '%ff', '%zz', '%00', '%2e%2e%2f', '..%5c', '%c0%af', '%F0%9F', '+', '&', '=', ';');
const segment = fc
  .oneof(spelled, badlySpelled, fc.constantFrom('target', 'a-name', 'r2p.yaml', '1300000003'))
  .filter((text) => text !== '');

interface Attack {
  readonly operation: Operation;
  readonly url: string;
  readonly body: string | undefined;
  readonly type: string;
}

function attackOn(operation: Operation): fc.Arbitrary<Attack> {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([hole]) => hole);
  const queries = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const parameter = fc.tuple(fc.oneof(fc.constantFrom('bac', ...queries), segment), fc.oneof(segment, fc.constant('target')));
  return fc.record({
    operation: fc.constant(operation),
    url: fc.tuple(fc.tuple(...names.map(() => segment)), fc.array(parameter, { maxLength: 3 })).map(([segments, parameters]) => {
      const path = names.reduce((text, hole, rank) => text.replace(hole, () => segments[rank] ?? ''), operation.path);
      const query = parameters.map(([name, value]) => `${name}=${value}`).join('&');
      return `/_sandbox${path}${query === '' ? '' : `?${query}`}`;
    }),
    body: operation.body ? bodyOf(operation) : fc.constantFrom(undefined, operation.verb === 'GET' ? undefined : '{"a":1}'),
    type: fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom('text/plain', '', 'application/json;charset=\ufffd'.slice(0, 24)) },
    ),
  });
}

/** All that the routes can tell of the two bacs, but the running clock of the first. */
async function observe() {
  const { fetch } = sandbox;
  const paths = ['/bacs', '/clock', '/snapshots', '/journal?limit=1000', '/hermes/vehicules', '/hermes/progression'];
  const texts = paths.flatMap((path) =>
    ['commun', 'target'].map(async (bac) => (await fetch(`/_sandbox${path}${path.includes('?') ? '&' : '?'}bac=${bac}`)).text()),
  );
  return (await Promise.all(texts)).join('\n');
}

test.each(operations.map((operation) => [operation.route, operation] as const))(
  'whatever is asked of %s, the answer is in its contract, never a failure, and a refusal changes nothing',
  { timeout: 60_000 },
  async (_route, operation) => {
    await fc.assert(
      fc.asyncProperty(attackOn(operation), async ({ url, body, type }) => {
        const before = await observe();
        const response = await sandbox.fetch(url, {
          method: operation.verb,
          ...(body === undefined ? {} : { headers: { 'content-type': type }, body }),
        });
        const { status } = response;
        // A path that the URL itself makes shorter or longer is another route, or none.
        const path = new URL(url, 'http://x').pathname;
        const isRoute = path.split('/').length === operation.path.split('/').length + 1 && !path.includes('//');
        if (isRoute && !path.endsWith('/')) expect(await departureOf(operation.route, response)).toBeNull();
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(await observe()).toBe(before);
        // What was made is undone, so that the bacs do not pile up.
        if (status < 300 && operation.verb !== 'GET') await tidy();
      }),
      { numRuns: 100 },
    );
    expect(sandbox.log).toEqual([]);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  },
);

async function tidy(): Promise<void> {
  const admin = adminOf(sandbox);
  for (const { id } of await admin.bacs()) if (id !== 'commun') await admin.call('DELETE', `/bacs/${id}`);
  await admin.create({ id: 'target', fixtures: 'vide', now: '2026-09-15T10:00:00Z', frozen: true });
  sandbox.clock.freeze();
  sandbox.clock.set('2026-09-15T10:00:00Z');
}
