import { describe, expect, test } from 'vitest';
import type { LifecycleDeclaration } from '../../src/core/lifecycle-declaration.ts';
import { KNOWN_SCOPES } from '../../src/personas/known-scopes.ts';
import { apiContracts } from '../support/sandbox.ts';

interface Node {
  readonly [key: string]: unknown;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly components: Readonly<Record<'schemas' | 'responses' | 'examples' | 'parameters', Readonly<Record<string, Node>>>>;
}

const APIS = Object.keys(apiContracts);
const documentOf = (api: string): Document => apiContracts[api] as Document;

const SOURCES = ['published', 'observed', 'law', 'cgu', 'assumed'];
const EXTENSIONS = ['x-source', 'x-source-note', 'x-datapass', 'x-deviation', 'x-lifecycle', 'x-nomenclature', 'x-nomenclature-fermee'];
const KEYS_OF_DATA = new Set(['example', 'examples', 'value']);

/** Every object of a contract that is not an example of data. */
function nodesOf(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) => (KEYS_OF_DATA.has(key) ? [] : nodesOf(value)));
  return [node as Node, ...inside];
}

const nodesWith = (api: string, key: string): unknown[] =>
  nodesOf({ ...documentOf(api), examplesToo: Object.values(documentOf(api).components.examples).map(({ value: _value, ...rest }) => rest) })
    .filter((node) => key in node)
    .map((node) => node[key]);

describe.each(APIS)('the contract of %s', (api) => {
  const { paths, components } = documentOf(api);
  const withoutSource = (nodes: Readonly<Record<string, Node>>): string[] =>
    Object.entries(nodes)
      .filter(([, node]) => node['x-source'] === undefined)
      .map(([name]) => name);

  test('says where each operation, response, schema and error comes from', () => {
    const operations = Object.fromEntries(
      Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([verb, operation]) => [`${verb} ${path}`, operation])),
    );
    const errors = Object.fromEntries(Object.entries(components.examples).filter(([name]) => /^E\d/.test(name)));
    expect(Object.keys(errors).length).toBeGreaterThan(10);
    expect([operations, components.responses, components.schemas, errors].flatMap(withoutSource)).toEqual([]);
  });

  test('names only sources that exist', () => {
    const sources = nodesWith(api, 'x-source');
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((source) => !SOURCES.includes(source as string))).toEqual([]);
  });

  test('names only DataPass scopes that an application may be granted', () => {
    const named = nodesWith(api, 'x-datapass').flat() as string[];
    expect(named.length > 0).toBe(api === 'impot-particulier' || api === 'sfip');
    expect(named.filter((scope) => !KNOWN_SCOPES.includes(scope))).toEqual([]);
  });

  test('has no other extension, so that a slip of the pen does not open a field', () => {
    const keys = new Set(nodesOf(documentOf(api)).flatMap((node) => Object.keys(node).filter((key) => key.startsWith('x-'))));
    expect([...keys].filter((key) => !EXTENSIONS.includes(key))).toEqual([]);
  });
});

describe('the fields of an answer about somebody', () => {
  const FREE = {
    SituationIr: [],
    FactureIr: [],
    DerniereSituationIr: ['annRevenu'],
    SituationIrPeriode: ['spiDec1', 'spiDec2', 'dateDebutPeriode', 'dateFinPeriode', 'typeAvis', 'dateDecesdec1', 'dateDecesdec2'],
    IndicateurIfi: [],
    OuvertureLep: [],
  };
  const freeFieldsOf = (api: string, schema: string): string[] => {
    const { schemas } = documentOf(api).components;
    const properties = (schemas[schema]?.properties ?? {}) as Record<string, { readonly $ref: string }>;
    return Object.entries(properties)
      .filter(([, { $ref }]) => schemas[$ref.split('/').at(-1) ?? '']?.['x-datapass'] === undefined)
      .map(([name]) => name);
  };

  test.each(Object.entries(FREE))('of %s are each behind a DataPass scope, but %j', (schema, free) => {
    expect(freeFieldsOf('impot-particulier', schema)).toEqual(free);
  });

  test.each([
    // An empty object for a narrow convention, as in the published example.
    ['SituationIr', ['rev']],
    ['OuvertureLep', []],
  ])('of %s through SFiP, but %j', (schema, free) => {
    expect(freeFieldsOf('sfip', schema)).toEqual(free);
  });

  test('of Impôt particulier are those of SFiP, behind the same scopes', () => {
    const scopesOf = (api: string) => {
      const { schemas } = documentOf(api).components;
      const properties = (schemas.SituationIr?.properties ?? {}) as Record<string, { readonly $ref: string }>;
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => name !== 'rev')
          .map(([name, { $ref }]) => [name, schemas[$ref.split('/').at(-1) ?? '']?.['x-datapass']]),
      );
    };
    expect(scopesOf('sfip')).toEqual(scopesOf('impot-particulier'));
  });
});

test('each field of HERMES, and each status, transition and scenario of its lifecycle, says where it comes from', () => {
  const { components, ...document } = documentOf('hermes') as Document & { readonly 'x-lifecycle': LifecycleDeclaration };
  const unsourced = nodesOf(components.schemas)
    .flatMap((node) => Object.entries((node.properties ?? {}) as Readonly<Record<string, Node>>))
    .filter(([, property]) => property['x-source'] === undefined && property.$ref === undefined);
  expect(unsourced).toEqual([]);
  const parameters = Object.values(components.parameters);
  const brought = document['x-lifecycle'].transitions.flatMap(({ data }) =>
    Object.values((data?.properties ?? {}) as Record<string, Node>),
  );
  expect([...parameters, ...brought].filter((node) => !SOURCES.includes(node['x-source'] as string))).toEqual([]);
  const { statuses, transitions, scenarios } = document['x-lifecycle'];
  const steps = [...Object.values(statuses), ...transitions, ...Object.values(scenarios).filter((one) => typeof one !== 'string')];
  expect(steps.length).toBeGreaterThan(45);
  expect(steps.filter((step) => !SOURCES.includes(step['x-source']))).toEqual([]);
});
