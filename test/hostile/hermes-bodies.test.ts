import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContract } from '../../src/contract/load.ts';
import { bodyDeparture, documentOf } from '../apis/published-contract.ts';
import { type DeposantClient, deposantFor, entiteOf, lieuOf, prepareDeposit, remiseOf } from '../support/hermes.ts';
import { contracts, startSandbox } from '../support/sandbox.ts';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let client: DeposantClient;
let valid: readonly unknown[];
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await deposantFor(sandbox, 'tir-de-charge');
  const references = await prepareDeposit(client, { trigrammeSIP: 'TDC' });
  const period = { trigrammeSIP: 'TDC', dateDebut: '2026-01-01T00:00:00Z', dateFin: '2027-01-01T00:00:00Z' };
  valid = [
    remiseOf({ trigrammeSIP: 'TDC', ...references }),
    [entiteOf({ trigrammeSIP: 'TDC' })],
    [lieuOf({ trigrammeSIP: 'TDC', idEntiteRemettante: references.idEntiteRemettante })],
    { ...period, idEntitesRemettantes: [references.idEntiteRemettante] },
    { trigrammeSIP: 'TDC', dateEnlevement: '2026-09-01T00:00:00Z', dateRestitution: '2026-09-01T00:00:00Z' },
  ];
});
afterAll(() => sandbox.close());

const OPERATIONS = loadContract('hermes', contracts.hermes).operations.filter(({ body }) => body !== null);

/** Values that a field of another type might hold, and those that languages trip over. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, '', ' ', '0', '-1', 1e300, -0, 2 ** 53, '9'.repeat(400), '\u0000', '\ud800', 'é'.repeat(5000), [], {}, [
    [],
  ]),
  fc.constantFrom('2026-02-30T00:00:00Z', '0000-00-00T00:00:00Z', '9999-12-31T23:59:59.999999999Z', '0001-01-01T00:00:00'),
);
const key = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'idCorrelation'));

/** A well-formed body with a value or a key changed somewhere. */
function spoil(body: unknown, at: number, name: string, value: unknown): unknown {
  if (Array.isArray(body)) return [...body.map((row) => spoil(row, at, name, value)), ...(at % 3 === 0 ? [value] : [])];
  const entries = Object.entries(body as object);
  const rank = at % (entries.length + 1);
  if (rank === entries.length) return Object.fromEntries([...entries, [name, value]]);
  return Object.fromEntries(entries.map(([field, old], index) => [field, index === rank ? value : old]));
}

const text = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '[', '{"a":', 'null', '{"__proto__":{"statut":"Loti"}}', '\ufeff{}', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
);

const body = fc.oneof(
  { weight: 1, arbitrary: text },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(4), fc.nat(60), key, odd)
      .map(([which, at, name, value]) => JSON.stringify(spoil(valid[which], at, name, value))),
  },
);

test('no body, whatever it holds, is answered otherwise than the contract says, nor leaves a stack in the log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...OPERATIONS), body, async ({ verb, path }, sent) => {
      const response = await client.send(verb, path.replace('{id}', '1300000001'), sent);
      const answer = await response.text();
      const name = documentOf('hermes').paths[path]?.[verb.toLowerCase()]?.responses[response.status]?.$ref.split('/').at(-1);
      expect(name, `${verb} ${path} answered ${response.status}`).toBeDefined();
      expect(response.status).toBeLessThan(500);
      if (answer !== '') expect(bodyDeparture('hermes', name ?? '', 'application/json', JSON.parse(answer))).toBeNull();
    }),
    { numRuns: 600 },
  );
  expect(sandbox.log.filter((line) => line.includes('    at '))).toEqual([]);
});
