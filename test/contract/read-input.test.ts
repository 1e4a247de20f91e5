import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../src/contract/load.ts';
import { compileInput } from '../../src/contract/read-input.ts';

const parameter = (name: string, place: Parameter['in'], schema: object, required = false): Parameter => ({
  name,
  in: place,
  required,
  schema: schema as Parameter['schema'],
});

const PARAMETERS = [
  parameter('X-Correlation-ID', 'header', { type: 'string' }, true),
  parameter('ID_Teleservice', 'header', { type: 'string' }, true),
  parameter('X-Own', 'header', { type: 'string', pattern: '^[a-z]+$' }, true),
  parameter('spi', 'path', { type: 'string', pattern: '^[0-9]{3}$' }, true),
  parameter('year', 'path', { type: 'integer', format: 'int32', minimum: 1000, maximum: 9999 }, true),
  parameter('nom', 'query', { type: 'string', minLength: 2, maxLength: 4 }, true),
  parameter('page', 'query', { type: 'integer' }),
  parameter('sexe', 'query', { type: 'string', enum: ['1', '2'] }),
];

const read = compileInput({
  api: 'toy',
  route: 'GET /toy',
  verb: 'GET',
  path: '/toy',
  scopes: [],
  parameters: PARAMETERS,
  body: null,
  takesText: false,
  wantsTeleservice: true,
  isOpen: false,
  responses: new Map(),
});

interface Raw {
  readonly spi?: string;
  readonly year?: string;
  readonly query?: string;
  /** Null: no such header. */
  readonly own?: string | null;
}

const readRaw = ({ spi = '007', year = '2025', query = 'nom=ROY', own = 'abc' }: Raw) =>
  read({ path: { spi, year, stray: 'x' }, query, header: (name) => (name === 'X-Own' ? (own ?? undefined) : undefined) });

const UNREADABLE = ['is given more than once', 'is not percent-encoded UTF-8', 'holds a control character'];
const malformed = (place: string, name: string, problem: unknown, missing = false) => ({
  malformed: { route: 'GET /toy', place, name, missing, unreadable: UNREADABLE.includes(String(problem)), problem },
});

describe('reading an input', () => {
  test('types what is given, leaves out what is not, and skips the headers that the gateway checks', () => {
    expect(readRaw({ query: 'nom=ROY&page=2' })).toEqual({
      input: { path: { spi: '007', year: 2025 }, query: { nom: 'ROY', page: 2 }, header: { 'X-Own': 'abc' }, body: undefined },
    });
    expect(readRaw({})).toEqual({
      input: { path: { spi: '007', year: 2025 }, query: { nom: 'ROY' }, header: { 'X-Own': 'abc' }, body: undefined },
    });
  });

  test.each([
    ['ROY', 'ROY'],
    ['%C3%89V%C3%89', 'ÉVÉ'],
    ['LE+G', 'LE G'],
    ['LE%20G', 'LE G'],
    ['%2B%2B', '++'],
    ['%20ROY%20', 'ROY'],
    ['A%3DB', 'A=B'],
    ['A=B', 'A=B'],
    ['a%26b', 'a&b'],
  ])('nom=%s is read %j', (written, nom) => {
    expect(readRaw({ query: `nom=${written}` })).toMatchObject({ input: { query: { nom } } });
  });

  test.each(['', '0', '-0', '01', '2e3', '2.0', '0x7', '٢', ' ', '999999999999999999'])('%j is not an integer it reads', (page) => {
    const expected = page.trim() === '' ? { input: { query: { nom: 'ROY' } } } : malformed('query', 'page', 'is not an integer');
    const isZero = page === '0' || page === '-0';
    expect(readRaw({ query: `nom=ROY&page=${page}` })).toMatchObject(isZero ? { input: { query: { page: Number(page) } } } : expected);
  });

  test.each([
    ['a missing header', { own: null }, malformed('header', 'X-Own', 'is missing', true)],
    ['an empty header', { own: '' }, malformed('header', 'X-Own', 'is missing', true)],
    ['a header out of format', { own: 'ABC' }, malformed('header', 'X-Own', expect.stringContaining('pattern'))],
    ['a path out of format', { spi: '7' }, malformed('path', 'spi', expect.stringContaining('pattern'))],
    ['a year under its minimum', { year: '999' }, malformed('path', 'year', expect.stringContaining('1000'))],
    ['a year over its maximum', { year: '10000' }, malformed('path', 'year', expect.stringContaining('9999'))],
    ['a year with a leading zero', { year: '02025' }, malformed('path', 'year', 'is not an integer')],
    ['a missing query parameter', { query: '' }, malformed('query', 'nom', 'is missing', true)],
    ['an empty one', { query: 'nom=' }, malformed('query', 'nom', 'is missing', true)],
    ['a blank one', { query: 'nom=+%20' }, malformed('query', 'nom', 'is missing', true)],
    ['one too short', { query: 'nom=R' }, malformed('query', 'nom', expect.stringContaining('2'))],
    ['one too long', { query: 'nom=ROYAL' }, malformed('query', 'nom', expect.stringContaining('4'))],
    ['one given twice', { query: 'nom=ROY&nom=ROY' }, malformed('query', 'nom', 'is given more than once')],
    ['one given twice, once empty', { query: 'nom=ROY&nom=' }, malformed('query', 'nom', 'is given more than once')],
    ['one in latin-1', { query: 'nom=%C9V%C9' }, malformed('query', 'nom', 'is not percent-encoded UTF-8')],
    ['one badly encoded', { query: 'nom=%G0' }, malformed('query', 'nom', 'is not percent-encoded UTF-8')],
    ['a value out of its list', { query: 'nom=ROY&sexe=3' }, malformed('query', 'sexe', expect.any(String))],
  ] as const)('refuses %s', (_what, raw, expected) => {
    expect(readRaw(raw)).toEqual(expected);
  });

  test('reports the first problem in the order of the contract', () => {
    expect(readRaw({ own: null, spi: 'x', query: '' })).toMatchObject({ malformed: { name: 'X-Own' } });
    expect(readRaw({ spi: 'x', year: 'x', query: '' })).toMatchObject({ malformed: { name: 'spi' } });
    expect(readRaw({ query: 'page=x' })).toMatchObject({ malformed: { name: 'nom' } });
  });

  test('never repeats the value of the caller', () => {
    const secret = 'SECRET';
    for (const raw of [{ spi: secret }, { year: secret }, { query: `nom=${secret}` }, { query: `nom=ROY&sexe=${secret}` }, { own: secret }])
      expect(JSON.stringify(readRaw(raw))).not.toContain(secret);
  });

  test('ignores unknown parameters, even those whose name is not UTF-8', () => {
    expect(readRaw({ query: 'nom=ROY&x=1&x=2&%E9=1&toString=2' })).toEqual(readRaw({}));
  });
});
