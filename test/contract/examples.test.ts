import { expect, test } from 'vitest';
import { loadContract, type Operation } from '../../src/contract/load.ts';
import { apiContracts, fullAccessClient, read, sandboxForTest } from '../support/sandbox.ts';

type WithExample = Operation['parameters'][number] & { readonly example: string | number };

const loaded = Object.entries(apiContracts).map(([api, document]) => loadContract(api, document));
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

interface WithBody {
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly examples: Readonly<Record<string, { readonly $ref: string }>> } };
  };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, WithBody>>>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

/** The body that an operation shows as its example. */
function bodyOf({ api, path, verb }: Operation): unknown {
  const { paths, components } = apiContracts[api] as Document;
  const [example] = Object.values(paths[path]?.[verb.toLowerCase()]?.requestBody?.content['application/json'].examples ?? {});
  return example && components.examples[example.$ref.split('/').at(-1) ?? '']?.value;
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
    const body = bodyOf(operation);
    const answer = await read(
      await sandbox.fetch(`${basePath}${url}`, {
        method: operation.verb,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          authorization: `Bearer ${token}`,
          'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
          id_teleservice: teleservice,
        },
      }),
    );
    const expected = operation.verb === 'DELETE' ? 204 : 200;
    expect(answer.status).toBe(withoutResult.test(operation.route) ? 410 : expected);
  },
);
