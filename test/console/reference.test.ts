import { describe, expect, test } from 'vitest';
import {
  API_NAMES,
  createConsole,
  fetchPage,
  operationOf,
  type PublishedOperation,
  plain,
  readContract,
  readText,
  rowOf,
  rowsOf,
  tableOf,
} from './read-page.ts';

const PLACES: Record<string, string> = { path: 'chemin', query: 'requête', header: 'en-tête' };
const SOURCES: Record<string, string> = { published: 'publié', observed: 'observé', law: 'loi', cgu: 'CGU', assumed: 'supposé' };

type Json = Readonly<Record<string, unknown>>;
interface FieldNode {
  readonly properties?: Readonly<Record<string, FieldNode>>;
  readonly items?: FieldNode;
  readonly description?: string;
  readonly 'x-datapass'?: string | string[];
  readonly 'x-source'?: string;
}

/** Every field below a schema by dot path, with the node that describes it. */
function listFields(node: FieldNode, above: string): [string, FieldNode][] {
  if (node.items) return listFields(node.items, `${above}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = above === '' ? name : `${above}.${name}`;
    return [[path, field] as [string, FieldNode], ...listFields(field, path)];
  });
}

const OPERATIONS = API_NAMES.flatMap((api) => {
  const { servers, paths } = readContract(api);
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => ({
      api,
      operation,
      call: `${verb.toUpperCase()} ${servers[0]?.url}${path}`,
      id: operation.operationId,
    })),
  );
});
const PAGES = Object.fromEntries(await Promise.all(API_NAMES.map(async (api) => [api, await fetchPage(`/_sandbox/reference/${api}`)])));

const errorsOf = (operation: PublishedOperation) =>
  Object.entries(operation.responses)
    .filter(([status]) => !status.startsWith('2'))
    .flatMap(([status, { content }]) =>
      Object.values(content ?? {}).flatMap(({ examples }) => Object.values(examples).map((example) => ({ status, example }))),
    );

function answerOf({ responses }: PublishedOperation) {
  const [entry] = Object.entries(responses['200']?.content ?? {});
  return entry ? { mediaType: entry[0], ...entry[1] } : null;
}

interface Fault {
  readonly code: number | string;
  readonly message: string;
}

/** Code and words of an error, in the gateway's envelope or in HERMES's. */
function readExample(value: unknown): { code: string; words: string[] } {
  const body = value as Fault & { erreur?: Fault; detail?: { errors: Fault[] }[] };
  const { code, message } = body.erreur ?? body;
  const faults = (body.detail ?? []).flatMap(({ errors }) => errors);
  return { code: String(code), words: [message, ...faults.flatMap((fault) => [String(fault.code), fault.message])] };
}

function scopesExpected(field: FieldNode): RegExp {
  const wanted = [field['x-datapass'] ?? []].flat();
  if (wanted.length === 0) return /^(aucun|avec \S+)$/;
  return new RegExp(`^${wanted.length > 1 ? "l'un de " : ''}${wanted.join(' ')}$`);
}

test('the four contracts have operations to look for', () => {
  expect(OPERATIONS.length).toBe(33);
});

describe.each(OPERATIONS)('$api $id', ({ api, operation, call, id }) => {
  const page: string = PAGES[api];
  const section = operationOf(page, id);
  const text = readText(section);
  const answer = answerOf(operation);

  test('shows its method, full path, summary, scope and source', () => {
    expect(text).toContain(`${call} `);
    expect(readText(section.split('</h3>')[0] ?? '')).toContain(plain(operation.summary));
    expect(section.includes('<span class="deprecated">')).toBe(operation.deprecated === true);
    const scopes = operation.security.flatMap(({ oauth2 }) => oauth2);
    expect(text).toContain(
      `Scope OAuth ${scopes.length > 0 ? scopes.join(' ou ') : 'aucun, un jeton valide suffit'} Source ${SOURCES[operation['x-source']]} `,
    );
    expect(text).toContain(plain(operation['x-source-note'] ?? '').replaceAll('`', ''));
  });

  test('is reached from the table of contents', () => {
    const contents = page.split('<nav class="contents"')[1]?.split('</nav>')[0] ?? '';
    expect(contents).toContain(`href="#${id}"`);
  });

  test('lists each parameter with its place, need, format, meaning and example', () => {
    const table = tableOf(section, 'parameters');
    expect(table.split('<th scope="row">').length - 1).toBe(operation.parameters.length);
    for (const parameter of operation.parameters) {
      const [, place, required, format, description, example] = rowOf(table, parameter.name);
      expect([place, required, example]).toEqual([PLACES[parameter.in], parameter.required ? 'oui' : 'non', String(parameter.example)]);
      expect(format).toContain(String(parameter.schema.type));
      expect(format).toContain(plain(String(parameter.schema.pattern ?? '')));
      expect(description).toContain(plain(String(parameter.description)));
      expect(description).toContain(plain(String(parameter['x-source-note'] ?? '')));
    }
  });

  test('lists each error under its status, with its code, message, cause and source', () => {
    const groups = tableOf(section, 'errors').split('<tbody>').slice(1);
    const errors = errorsOf(operation);
    expect(groups.join('').split('<th scope="row">').length - 1).toBe(
      new Set(errors.map(({ status, example }) => `${status} ${JSON.stringify(example)}`)).size,
    );
    for (const { status, example } of errors) {
      const name = status === 'default' ? 'autre statut' : status;
      const group = groups.find((candidate) => candidate.includes(`<span class="status">${name}</span>`)) ?? '';
      const { code, words } = readExample(example.value);
      const rows = rowsOf(group).filter(([first, message]) => first === code && message === plain(words.join(' ')).replaceAll('’', "'"));
      expect(rows.length).toBe(1);
      const [, , when = '', source] = rows[0] ?? [];
      expect(source).toBe(SOURCES[example['x-source'] ?? '']);
      const note = (example as Json)['x-source-note'];
      expect(when).toContain(plain(String(note ?? '')));
      expect(when.length).toBeGreaterThanOrEqual(plain(example.summary).length);
    }
  });

  test('lists each field of its answer with its meaning, DataPass scopes and source', () => {
    const table = tableOf(section, 'fields');
    const fields = answer ? listFields(answer.schema as FieldNode, '') : [];
    expect(table.split('<th scope="row">').length - 1).toBe(fields.length);
    for (const [dotPath, field] of fields) {
      const [, , meaning, scopes, source] = rowOf(table, dotPath);
      expect(meaning).toContain(plain(String(field.description)));
      expect(source).toBe(SOURCES[String(field['x-source'])]);
      expect(scopes).toMatch(scopesExpected(field));
    }
  });

  test('prints the media type and every example of its answer', () => {
    if (answer) expect(text).toContain(`Content-Type ${answer.mediaType} `);
    for (const { value } of Object.values(answer?.examples ?? {}))
      expect(text).toContain(plain(JSON.stringify(value, null, 2)).replaceAll('’', "'"));
  });
});

describe('a field without a DataPass scope', () => {
  const rows = tableOf(operationOf(PAGES['impot-particulier'], 'lireDerniereSituationIr'), 'fields');

  test('says which field above opens it', () => {
    expect(rowOf(rows, 'aftDetail.codePostal')[3]).toBe('avec aftDetail');
  });

  test('says that none is needed when nothing above is closed either', () => {
    expect(rowOf(rows, 'annRevenu')[3]).toBe('aucun');
  });
});

describe('the format of', () => {
  const section = (id: string) => operationOf(PAGES['impot-particulier'], id);

  test.each([
    ['annrev', 'integer (int32) de 1000 à 9999'],
    ['spi', 'string ^[0-9]{13}$'],
  ])('the parameter %s is %s', (name, format) => {
    expect(rowOf(tableOf(section('lireSituationIr'), 'parameters'), name)[3]).toBe(format);
  });

  test.each([
    ['rfr', 'integer (int64) ou null'],
    ['sitFam', 'string parmi M, O, C, D, V'],
    ['nbPart', 'number (double)'],
    ['rev.tspr', 'object[]'],
  ])('the field %s is %s', (name, type) => {
    expect(rowOf(tableOf(section('lireSituationIr'), 'fields'), name)[1]).toBe(type);
  });

  test.each([
    [{ minLength: 1, maxLength: 4 }, 'string 1 à 4 caractères'],
    [{ maxLength: 4 }, 'string 4 caractères au plus'],
    [{ minLength: 2 }, 'string 2 caractères au moins'],
    [{ minimum: 3 }, 'string 3 au moins'],
    [{ maximum: 3 }, 'string 3 au plus'],
    [{ enum: ['a', 'b'] }, 'string parmi a, b'],
  ])('a parameter bounded by %j is %s', async (bounds, format) => {
    const parameters = [{ name: 'p', in: 'query', schema: { type: 'string', ...bounds } }];
    const document = {
      info: { title: 'T', version: '1' },
      servers: [{ url: '/t' }],
      paths: { '/a': { get: { operationId: 'a', parameters, responses: {} } } },
    };
    const page = await fetchPage('/_sandbox/reference/t', createConsole([{ api: 't', document }]));
    expect(rowOf(tableOf(operationOf(page, 'a'), 'parameters'), 'p')[3]).toBe(format);
  });
});

test('a deliberate departure from the published contract is told where it is', () => {
  const rows = tableOf(operationOf(PAGES['impot-particulier'], 'lireSituationIr'), 'fields');
  expect(rowOf(rows, 'aftDetail')[2]).toContain('Écart volontaire, getcommune : servi sous le nom commune');
  expect(readText(operationOf(PAGES.sfip, 'lireSituationIr02aa'))).toContain('Écart volontaire, descriptif : le schéma publié est celui');
});

test("what a response says of a code replaces the code's general cause when it says more", () => {
  const table = tableOf(operationOf(PAGES['impot-particulier'], 'lireIndicateurLep'), 'errors');
  const refused = table.split('<tbody>').find((group) => group.includes('>403<')) ?? '';
  expect(rowOf(refused, '4031')[2]).toMatch(/^ID_Teleservice absent ou inconnu, année hors de l'habilitation, ou dossier non communicable/);
  expect(refused).toContain('<span class="status">403</span> Accès refusé. <span class="source ');
});

test('the note on an answer, or on an error status, stands beside it', () => {
  const section = operationOf(PAGES.sfip, 'lireSituationIr02aa');
  expect(readText(section)).toContain('Assiette de la dernière imposition. publié Corps des exemples publiés ; le schéma publié,');
  const refused =
    tableOf(section, 'errors')
      .split('<tbody>')
      .find((group) => group.includes('>403<')) ?? '';
  expect(readText(refused)).toMatch(/^403 Accès refusé\. publié Seul 40305 est publié\. 4031 /);
});

test('the body of an error is shown once for the API', () => {
  const body = '{ "erreur": { "code": 4003, "message": "Un des paramètres en entrée est non conforme aux valeurs possibles", "horodatage":';
  expect(readText(PAGES.r2p).split(body).length - 1).toBe(1);
});

test('an answer without a body is shown by its status and its meaning', () => {
  const text = readText(operationOf(PAGES['impot-particulier'], 'lireIndicateurLep'));
  expect(text).toContain(
    "Réponse 204 L'éligibilité n'a pas pu être établie pour ce foyer, ce département et ce barème. Sans corps. publié",
  );
});

test('the media types of errors are told apart where the gateway and the API differ', () => {
  const text = readText(operationOf(PAGES.sfip, 'lireSituationIr02aa'));
  expect(text).toContain('application/vnd.dgfip.sfip.v1.0+json pour 4003, 4031, 40305, 40433, 4101, 40401');
});
