import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../src/contract/filter-answer.ts';
import type { ResponseContract, Schema } from '../../src/contract/load.ts';

const text = (scope?: string | readonly string[]): Schema => ({ type: 'string', ...(scope ? { 'x-datapass': scope } : {}) });

const SCHEMA: Schema = {
  type: 'object',
  properties: {
    open: text(),
    closed: text('a'),
    either: text(['a', 'b']),
    group: { type: 'object', 'x-datapass': ['a', 'b'], properties: { one: text('a'), two: text('b'), free: text() } },
    holder: { type: 'object', properties: { one: text('a') } },
    list: { type: 'array', items: { type: 'object', properties: { one: text('a'), free: text() } } },
  },
};

const BODY = {
  open: 'o',
  closed: 'c',
  either: 'e',
  group: { one: '1', two: '2', free: 'f' },
  holder: { one: '1' },
  list: [{ one: '1', free: 'f' }, { free: null }],
};

const responseOf = (schema: Schema | null): ResponseContract => ({ mediaType: 'application/json', schema });
const filter = (scopes: readonly string[], body: unknown): unknown => compileFilter(responseOf(SCHEMA), new Set(scopes))(body);

describe('the fields that a convention opens', () => {
  test('are all there with every scope, the very body', () => {
    expect(filter(['a', 'b'], BODY)).toBe(BODY);
  });

  test('are absent, not null, without their scope; an object that is not closed itself stays, empty', () => {
    expect(filter([], BODY)).toEqual({ open: 'o', holder: {}, list: [{ free: 'f' }, { free: null }] });
  });

  test('are opened by one scope of a list, a group by one of its fields', () => {
    expect(filter(['b'], BODY)).toEqual({
      open: 'o',
      either: 'e',
      group: { two: '2', free: 'f' },
      holder: {},
      list: [{ free: 'f' }, { free: null }],
    });
    expect(filter(['a'], BODY)).toEqual({ ...BODY, group: { one: '1', free: 'f' } });
  });

  test('keep null, drop undefined and what the contract does not know', () => {
    expect(filter(['b'], { open: null, either: undefined, group: null, stray: 1 })).toEqual({ open: null, group: null });
  });

  test.each([
    ['a list that is not one', { list: 'x', holder: [] }, { list: 'x', holder: {} }],
    ['no body', undefined, undefined],
    ['null', null, null],
  ])('pass %s on', (_what, body, expected) => {
    expect(filter([], body)).toEqual(expected);
  });

  test('are not looked for in a response without a schema', () => {
    expect(compileFilter(responseOf(null), new Set())(BODY)).toBe(BODY);
  });

  test('do not change the body they are taken from', () => {
    const before = structuredClone(BODY);
    filter([], BODY);
    expect(BODY).toEqual(before);
  });
});
