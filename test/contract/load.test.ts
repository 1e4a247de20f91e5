import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/contract/load.ts';
import { RESSOURCES_BY_API } from '../../src/personas/known-scopes.ts';
import { contracts } from '../support/sandbox.ts';

const documentWith = (operation: object, path: Readonly<Record<string, unknown>> = {}): object => ({
  info: { title: 'Toy' },
  servers: [{ url: '/toy/1.0/' }, { url: 'https://gateway.invalid/toy/2.0' }],
  paths: { '/things/{id}': { ...path, get: operation } },
  components: { schemas: { Thing: { type: 'object', properties: { size: { type: 'integer' } } } } },
});

const RESPONSES = { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } };

describe('loading a contract', () => {
  test('gives its contexts and its operations, references resolved', () => {
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const security = [{ oauth2: ['one', 'two'] }, { oauth2: ['two'] }];
    const document = documentWith({ parameters, security, responses: RESPONSES });
    expect(loadContract('toy', document)).toEqual({
      api: 'toy',
      title: 'Toy',
      basePaths: ['/toy/1.0', '/toy/2.0'],
      operations: [
        {
          api: 'toy',
          route: 'GET /things/{id}',
          verb: 'GET',
          path: '/things/{id}',
          scopes: ['one', 'two'],
          isOpen: false,
          parameters,
          body: null,
          takesText: false,
          wantsTeleservice: false,
          responses: new Map([
            [200, { mediaType: 'application/json', schema: { type: 'object', properties: { size: { type: 'integer' } } } }],
          ]),
        },
      ],
      document,
    });
  });

  test('takes an API’s own media type before the application/json of the gateway, wherever it stands', () => {
    const own = { schema: { type: 'string' } };
    const shared = { schema: { type: 'integer' } };
    const responses = {
      '400': { content: { 'application/json': shared, 'application/vnd.own+json': own } },
      '403': { content: { 'application/vnd.own+json': own, 'application/json': shared } },
      '401': { content: { 'application/json': shared } },
      '204': {},
      '205': { content: { 'text/plain': {} } },
      default: { content: { 'application/json': shared } },
    };
    const [operation] = loadContract('toy', documentWith({ responses })).operations;
    expect(Object.fromEntries(operation?.responses ?? [])).toEqual({
      204: { mediaType: null, schema: null },
      205: { mediaType: 'text/plain', schema: null },
      400: { mediaType: 'application/vnd.own+json', schema: own.schema },
      401: { mediaType: 'application/json', schema: shared.schema },
      403: { mediaType: 'application/vnd.own+json', schema: own.schema },
    });
  });

  test.each(['ID_Teleservice', 'id_teleservice', 'ID_TELESERVICE'])('sees that %s is wanted', (name) => {
    const parameters = [{ name, in: 'header', schema: { type: 'string' } }];
    expect(loadContract('toy', documentWith({ parameters, responses: RESPONSES })).operations[0]?.wantsTeleservice).toBe(true);
  });

  test('ignores what is not an operation, and keeps the verbs of a path', () => {
    const path = { summary: 'x', parameters: [], head: { responses: {} }, trace: { responses: {} }, delete: { responses: {} } };
    expect(loadContract('toy', documentWith({ responses: RESPONSES }, path)).operations.map(({ route }) => route)).toEqual([
      'GET /things/{id}',
      'DELETE /things/{id}',
    ]);
  });

  test.each([
    ['#/components/schemas/Nobody', 'contract: #/components/schemas/Nobody does not exist'],
    ['#/components/nowhere/Thing', 'contract: #/components/nowhere/Thing does not exist'],
    ['other.yaml#/Thing', 'contract: other.yaml#/Thing does not exist'],
  ])('refuses a reference to %s', ($ref, message) => {
    const responses = { '200': { content: { 'application/json': { schema: { $ref } } } } };
    expect(() => loadContract('toy', documentWith({ responses }))).toThrow(message);
  });
});

describe('the contracts', () => {
  const EXPECTED = [
    ['impot-particulier', ['/impotparticulier/1.0'], 15, 15],
    ['r2p', ['/r2p/v1'], 3, 0],
    ['sfip', ['/sfip/v1'], 3, 2],
    ['hermes', ['/hermes/v1', '/hmsa/api/v1'], 12, 12],
  ] as const;

  test.each(EXPECTED)('%s stands at %j, with %i operations of which %i want ID_Teleservice', (api, contexts, count, withTeleservice) => {
    const { basePaths, operations } = loadContract(api, contracts[api]);
    expect(basePaths).toEqual(contexts);
    expect([operations.length, operations.filter(({ wantsTeleservice }) => wantsTeleservice).length]).toEqual([count, withTeleservice]);
  });

  test.each(EXPECTED)('%s asks for the OAuth scopes that applications may be granted, and for no other', (api) => {
    const asked = new Set(loadContract(api, contracts[api]).operations.flatMap(({ scopes }) => scopes));
    expect([...asked].sort()).toEqual([...RESSOURCES_BY_API[api]].sort());
  });

  test.each(EXPECTED)('%s has only parameters that the reader of inputs knows: texts and integers', (api) => {
    const types = loadContract(api, contracts[api]).operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema.type));
    expect(types.filter((type) => type !== 'string' && type !== 'integer')).toEqual([]);
  });
});
