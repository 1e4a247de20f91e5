import { expect, test } from 'vitest';
import { loadContract, type Operation } from '../../src/contract/load.ts';
import { contracts, fullAccessClient, read, sandboxForTest } from '../support/sandbox.ts';

type WithExample = Operation['parameters'][number] & { readonly example: string | number };

const loaded = Object.entries(contracts).map(([api, document]) => loadContract(api, document));
const operations = loaded.flatMap(({ basePaths, operations: all }) =>
  all.map((operation) => ({ operation, basePath: basePaths[0] ?? '' })),
);

/** The call that the examples of an operation make: what the reference page prints as a curl command. */
function exampleOf({ path, parameters }: Operation): { url: string; teleservice: string } {
  const of = (place: string) => parameters.filter((parameter): parameter is WithExample => parameter.in === place);
  const filled = of('path').reduce((url, { name, example }) => url.replace(`{${name}}`, String(example)), path);
  const criteria = of('query').filter(({ name, required }) => required || !name.startsWith('adr'));
  const query = new URLSearchParams(criteria.map(({ name, example }): [string, string] => [name, String(example)]));
  const teleservice = of('header').find(({ name }) => name === 'ID_Teleservice')?.example;
  return { url: query.size > 0 ? `${filled}?${query}` : filled, teleservice: String(teleservice ?? '') };
}

/** The persona of the examples is an employee: no home on file, not taxed to the IFI. */
const withoutResult = /ifiisf|\/th\//;
const bySpi = operations.filter(({ operation }) => !operation.parameters.some(({ name }) => name === 'X-FranceConnect-OAuth'));

test.each(bySpi.map(({ operation, basePath }) => [operation.route, operation, basePath] as const))(
  'answers the example of its own contract: %s',
  async (_, operation, basePath) => {
    const sandbox = await sandboxForTest();
    const { token } = await fullAccessClient(sandbox);
    const { url, teleservice } = exampleOf(operation);
    const answer = await read(
      await sandbox.fetch(`${basePath}${url}`, {
        headers: {
          authorization: `Bearer ${token}`,
          'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
          id_teleservice: teleservice,
        },
      }),
    );
    expect(answer.status).toBe(withoutResult.test(operation.route) ? 410 : 200);
  },
);
