import { describe, expect, test } from 'vitest';
import { createConsole, fetchPage, operationOf, plain, readContract, readText, rowOf, tableOf } from './read-page.ts';

interface BodyNode {
  readonly properties?: Readonly<Record<string, BodyNode>>;
  readonly items?: BodyNode;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly 'x-source'?: string;
  readonly 'x-source-note'?: string;
}

interface Listed {
  readonly path: string;
  readonly node: BodyNode;
  readonly required: boolean;
}

function listFields(node: BodyNode, above: string): Listed[] {
  if (node.items) return listFields(node.items, `${above}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = above === '' ? name : `${above}.${name}`;
    return [{ path, node: field, required: node.required?.includes(name) ?? false }, ...listFields(field, path)];
  });
}

const page = await fetchPage('/_sandbox/reference/hermes');
const bodyOf = (id: string): string => operationOf(page, id).split('<h4>Corps de la requête</h4>')[1]?.split('<h4>')[0] ?? '';
const fieldsOf = (id: string): string => tableOf(bodyOf(id), 'fields request');

const SENDING = Object.values(readContract('hermes').paths)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId, requestBody }) => (requestBody ? [{ id: operationId, requestBody }] : []));

test('the operations of HERMES that take a body are seven', () => {
  expect(SENDING.map(({ id }) => id)).toEqual([
    'creerEntitesRemettantes',
    'creerLieuxDeDepot',
    'deposerVehicule',
    'rechercherVehicules',
    'completerVehicule',
    'enleverVehicule',
    'restituerVehicule',
  ]);
});

describe.each(SENDING)('the body of $id', ({ id, requestBody }) => {
  const media = requestBody.content['application/json'];
  const root = media?.schema as BodyNode;

  test('lists each field with whether it is required, its meaning, its source and its note', () => {
    const listed = listFields(root, '');
    expect(fieldsOf(id).split('<th scope="row">').length - 1).toBe(listed.length);
    for (const { path, node, required } of listed) {
      const [, , need, meaning, source] = rowOf(fieldsOf(id), path);
      expect([path, need, source]).toEqual([
        path,
        required ? 'oui' : 'non',
        { observed: 'observé', assumed: 'supposé' }[String(node['x-source'])],
      ]);
      expect(meaning).toContain(plain(String(node.description)));
      expect(meaning).toContain(plain(node['x-source-note'] ?? ''));
    }
  });

  test('has its meaning, its media type and its example', () => {
    const text = readText(bodyOf(id));
    expect(text).toMatch(new RegExp(`^${plain(String(root.description))} observé|^${plain(String(root.description))} supposé`));
    expect(text).toContain(`Content-Type application/json · object${root.items ? '[]' : ''} · obligatoire`);
    for (const { summary, value } of Object.values(media?.examples ?? {}))
      expect(text).toContain(`Exemple ${summary} ${plain(JSON.stringify(value, null, 2))}`);
  });
});

test('a long body and a long example are folded, a short one is not', () => {
  expect(bodyOf('deposerVehicule').match(/<details[^>]*>/g)).toEqual(['<details>', '<details>']);
  expect(bodyOf('enleverVehicule').match(/<details[^>]*>/g)).toEqual(['<details open>', '<details open>']);
});

test('an operation without a body shows none', () => {
  expect(bodyOf('lireVehicule')).toBe('');
  expect(bodyOf('retirerVehicule')).toBe('');
});

test.each([
  ['nombrePlace', 'entier, ou chaîne de chiffres de 0 à 999999999999999 ^\\d{1,15}$'],
  ['fourriereAdministrative', 'booléen, ou "true"/"false"'],
  ['nature.scelle', 'booléen, ou "true"/"false"'],
  ['nature', 'object'],
  ['marque', 'string 1 à 100 caractères'],
  ['trigrammeSIP', 'string ^[A-Z]{3}$'],
])('the field %s to send is %s', (name, format) => {
  expect(rowOf(fieldsOf('deposerVehicule'), name)[1]).toBe(format);
});

test('a list whose elements are written in two ways says so', () => {
  expect(rowOf(fieldsOf('rechercherVehicules'), 'idEntitesRemettantes')[1]).toBe('(entier, ou chaîne de chiffres)[]');
});

test.each([
  [{ type: ['integer', 'string'] }, 'integer ou string'],
  [{ type: ['integer', 'string'], pattern: '^[0-9]+$' }, 'entier, ou chaîne de chiffres ^[0-9]+$'],
  [{ type: ['integer', 'string'], pattern: '^[A-Z]+$' }, 'integer ou string ^[A-Z]+$'],
  [{ type: ['boolean', 'string', 'null'], enum: [true, false, 'true', 'false', null] }, 'booléen, ou "true"/"false" ou null'],
  [{ type: ['boolean', 'string'], enum: [true, 'oui'] }, 'boolean ou string parmi true, oui'],
  [{ type: ['boolean', 'string'], enum: [true, false, 'true', 'false', 'oui'] }, 'boolean ou string parmi true, false, true, false, oui'],
])('%j is %s', async (schema, format) => {
  const content = { 'application/json': { schema: { type: 'object', properties: { f: schema } } } };
  const document = {
    info: { title: 'T', version: '1' },
    servers: [{ url: '/t' }],
    paths: { '/a': { post: { operationId: 'a', requestBody: { content }, responses: {} } } },
  };
  const section = operationOf(await fetchPage('/_sandbox/reference/t', createConsole([{ api: 't', document }])), 'a');
  expect(rowOf(tableOf(section, 'fields request'), 'f')[1]).toBe(format);
  expect(readText(section)).toContain('Content-Type application/json · object · facultatif');
});

test('a field whose values are listed by the API gives the path of the list', () => {
  expect(rowOf(fieldsOf('deposerVehicule'), 'carrosserie')[3]).toContain('Liste : /referentiels/nomenclatures/carrosseries');
  expect(rowOf(fieldsOf('deposerVehicule'), 'genre')[3]).toContain('Liste fermée : /referentiels/nomenclatures/genres');
  const answer = tableOf(operationOf(page, 'lireVehicule'), 'fields');
  expect(rowOf(answer, 'genre')[2]).toContain('Liste fermée : /referentiels/nomenclatures/genres');
});

test('the commands of an API that writes are said to work once', async () => {
  expect(readText(page)).toContain("Celles qui écrivent changent l'état du bac : une seconde fois, la réponse peut être un refus.");
  expect(readText(await fetchPage('/_sandbox/reference/r2p'))).toContain(
    "elles répondent telles quelles, avec l'application « Ville d'essai »",
  );
});
