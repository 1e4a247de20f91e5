import { expect, test } from 'vitest';
import { deposantFor, entiteOf } from '../support/hermes.ts';
import { sandboxForTest } from '../support/sandbox.ts';

interface Refused {
  readonly detail: readonly { readonly id: string; readonly errors: readonly unknown[] }[];
}

test.each([
  [
    'an object of sixty thousand unknown fields',
    () => [entiteOf(Object.fromEntries(Array.from({ length: 60_000 }, (_, rank) => [`k${rank}`, 0])))],
  ],
  ['an array of a hundred thousand empty objects', () => Array.from({ length: 100_000 }, () => ({}))],
])('%s is refused with its first thousand faults, and creates nothing', async (_, bodyOf) => {
  const client = await deposantFor(await sandboxForTest());
  const { status, body } = await client.post('/referentiels/entitesremettantes', bodyOf());
  expect([status, (body as Refused).detail.flatMap(({ errors }) => errors).length]).toEqual([400, 1000]);
  expect((await client.get('/referentiels/entitesremettantes')).body).toEqual([]);
});
