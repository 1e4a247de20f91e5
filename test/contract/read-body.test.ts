import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/contract/load.ts';
import { compileBody, type RawBody } from '../../src/contract/read-body.ts';

const ROUTE = 'POST /loans';
const WHOLE: Schema & { minimum: number } = { type: ['integer', 'string'], minimum: 0, pattern: String.raw`^\d{1,15}$` };
const FLAG: Schema = { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] };
const LINE = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'copies'],
  properties: {
    title: { type: 'string', minLength: 1 },
    copies: WHOLE,
    rare: FLAG,
    shelf: {
      type: 'object',
      additionalProperties: false,
      required: ['room'],
      properties: { room: WHOLE, locked: FLAG, label: { type: 'string' } },
    },
    years: { type: 'array', items: WHOLE },
  },
};
const LINES = { type: 'array', items: LINE };

const readLine = compileBody(ROUTE, LINE);
const readLines = compileBody(ROUTE, LINES);
const read = (value: unknown, by = readLine) => by({ text: JSON.stringify(value) }, 'application/json');

describe('a body that cannot be read is refused', () => {
  const refused = (unreadable: string, problem: string) => ({
    malformedBody: { route: ROUTE, place: 'body', value: undefined, faults: [], unreadable, problem },
  });
  const mediaType = (what: string) => refused('media-type', `the Content-Type is ${what}: expected application/json`);

  test.each<[string, RawBody, string | undefined, object]>([
    ['without a type', { text: '{}' }, undefined, mediaType('absent')],
    ['under another type', { text: '{}' }, 'text/plain', mediaType('another')],
    ['under a type that only begins as JSON', { text: '{}' }, 'application/jsonp', mediaType('another')],
    ['under a type that only ends as JSON', { text: '{}' }, 'x-application/json', mediaType('another')],
    ['under another type, even when it is too long', { problem: 'too-large' }, 'text/plain', mediaType('another')],
    ['when it is too long', { problem: 'too-large' }, 'application/json', refused('too-large', 'the body is too long')],
    ['when it is not in UTF-8', { problem: 'not-utf8' }, 'application/json', refused('syntax', 'the body is not in UTF-8')],
    ['when it is empty', { text: '' }, 'application/json', refused('syntax', 'the body is empty')],
    ['when it is not JSON', { text: '{"title":' }, 'application/json', refused('syntax', 'the body is not JSON')],
    ['when it is JSON and more', { text: '{} {}' }, 'application/json', refused('syntax', 'the body is not JSON')],
  ])('%s', (_, raw, contentType, expected) => {
    expect(readLine(raw, contentType)).toEqual(expected);
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json ;charset=utf-8',
    'Application/JSON',
    'application/vnd.hermes.v1+json',
    'application/merge-patch+json;x=1',
  ])('but read under "%s"', (contentType) => {
    expect(readLine({ text: '{"title": "Momo", "copies": 3}' }, contentType)).toEqual({ value: { title: 'Momo', copies: 3 } });
  });
});

test('a zero that has a sign is read as zero, and a whole pair of surrogates as its character', () => {
  const text = String.raw`{"title": "\ud83d\ude00", "copies": -0}`;
  expect(readLine({ text }, 'application/json')).toEqual({ value: { title: '😀', copies: 0 } });
});

describe('a body that departs from its contract is refused with all its faults', () => {
  const titled = { title: 'Momo', copies: 3 };

  test.each<[string, unknown, readonly object[], string]>([
    ['a field is missing', { title: 'Momo' }, [{ path: ['copies'], kind: 'missing', schema: WHOLE }], 'copies: missing'],
    ['a field is unknown', { ...titled, color: 'red' }, [{ path: ['color'], kind: 'unknown', schema: undefined }], 'color: unknown'],
    [
      'a field is named as what every object has',
      { ...titled, constructor: 1 },
      [{ path: ['constructor'], kind: 'unknown', schema: undefined }],
      'constructor: unknown',
    ],
    ['a field is out of format', { ...titled, copies: 'x' }, [{ path: ['copies'], kind: 'invalid', schema: WHOLE }], 'copies: invalid'],
    ['a number is negative', { ...titled, copies: -1 }, [{ path: ['copies'], kind: 'invalid', schema: WHOLE }], 'copies: invalid'],
    ['a number is not whole', { ...titled, copies: 1.5 }, [{ path: ['copies'], kind: 'invalid', schema: WHOLE }], 'copies: invalid'],
    ['a null is no absent field', { ...titled, rare: null }, [{ path: ['rare'], kind: 'invalid', schema: FLAG }], 'rare: invalid'],
    ['a text is empty', { ...titled, title: '' }, [{ path: ['title'], kind: 'invalid', schema: LINE.properties.title }], 'title: invalid'],
    [
      'a field inside is missing',
      { ...titled, shelf: {} },
      [{ path: ['shelf', 'room'], kind: 'missing', schema: WHOLE }],
      'shelf.room: missing',
    ],
    [
      'an item is out of format',
      { ...titled, years: [2001, 'x'] },
      [{ path: ['years', 1], kind: 'invalid', schema: WHOLE }],
      'years.1: invalid',
    ],
    [
      'a text holds half a character',
      { ...titled, title: 'Mo\ud83d' },
      [{ path: ['title'], kind: 'invalid', schema: LINE.properties.title }],
      'title: invalid',
    ],
    ['it is no object', [titled], [{ path: [], kind: 'invalid', schema: LINE }], 'the body: invalid'],
    ['it is null', null, [{ path: [], kind: 'invalid', schema: LINE }], 'the body: invalid'],
  ])('%s', (_, value, faults, problem) => {
    expect(read(value)).toEqual({ malformedBody: { route: ROUTE, place: 'body', unreadable: null, value, faults, problem } });
  });

  test('several in one line, each named', () => {
    const refusal = read({ copies: 'many', color: 'red', shelf: { room: '1', floor: 2 } });
    expect('malformedBody' in refusal && refusal.malformedBody.faults.map(({ path, kind }) => `${path.join('.')} ${kind}`).sort()).toEqual([
      'color unknown',
      'copies invalid',
      'shelf.floor unknown',
      'title missing',
    ]);
  });

  test('several rows, each by its rank, the value read in one spelling', () => {
    expect(read([titled, { title: 'Alice', copies: '2', rare: 'no' }, { title: '' }], readLines)).toEqual({
      malformedBody: {
        route: ROUTE,
        place: 'body',
        unreadable: null,
        value: [titled, { title: 'Alice', copies: 2, rare: 'no' }, { title: '' }],
        faults: [
          { path: [1, 'rare'], kind: 'invalid', schema: FLAG },
          { path: [2, 'title'], kind: 'invalid', schema: LINE.properties.title },
          { path: [2, 'copies'], kind: 'missing', schema: WHOLE },
        ],
        problem: '1.rare: invalid, 2.title: invalid, 2.copies: missing',
      },
    });
  });

  test('a hidden field that would change what every object has', () => {
    const refusal = readLine({ text: '{"title": "Momo", "copies": 3, "__proto__": {"rare": true}}' }, 'application/json');
    expect('malformedBody' in refusal && refusal.malformedBody.problem).toBe('__proto__: unknown');
  });
});

describe('two spellings are one content', () => {
  test.each<[string, unknown, unknown]>([
    ['a number as text', { title: 'Momo', copies: '3' }, { title: 'Momo', copies: 3 }],
    ['zeros before a number', { title: 'Momo', copies: '0003' }, { title: 'Momo', copies: 3 }],
    [
      'booleans as text',
      { title: 'Momo', copies: 3, rare: 'false', shelf: { room: 1, locked: 'true' } },
      { title: 'Momo', copies: 3, rare: false, shelf: { room: 1, locked: true } },
    ],
    ['numbers inside a list', { title: 'Momo', copies: 3, years: ['1973', 2001] }, { title: 'Momo', copies: 3, years: [1973, 2001] }],
    [
      'the digits of a text stay a text',
      { title: '1984', copies: 3, shelf: { room: 1, label: 'true' } },
      { title: '1984', copies: 3, shelf: { room: 1, label: 'true' } },
    ],
  ])('%s', (_, value, expected) => {
    expect(read(value)).toEqual({ value: expected });
  });

  test.each([' 3', '3 ', '+3', '3.0', '1e3', '0x3', '', '٣', '1234567890123456', 'TRUE'])('"%s" is no number and no boolean', (text) => {
    expect(read({ title: 'Momo', copies: 3, years: [text] })).toHaveProperty('malformedBody.problem', 'years.0: invalid');
    expect(read({ title: 'Momo', copies: 3, rare: text })).toHaveProperty('malformedBody.problem', 'rare: invalid');
  });
});

describe('of any body that is accepted', () => {
  const whole = fc.nat({ max: 999_999_999_999_999 });
  const spelt = fc.oneof(
    whole,
    whole.map(String),
    whole.map((number) => String(number).padStart(15, '0')),
  );
  const flag = fc.constantFrom(true, false, 'true', 'false');
  const title = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('3', 'true', '__proto__'));
  const line = fc.record(
    {
      title,
      copies: spelt,
      rare: flag,
      shelf: fc.record({ room: spelt, locked: flag, label: fc.string() }, { requiredKeys: ['room'], noNullPrototype: true }),
      years: fc.array(spelt, { maxLength: 3 }),
    },
    { requiredKeys: ['title', 'copies'], noNullPrototype: true },
  );
  const accepted = (value: unknown) => {
    const result = read(value, readLines);
    if ('malformedBody' in result) throw new Error(result.malformedBody.problem);
    return result.value;
  };
  const respell = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(respell);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, respell(item)]));
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  };

  test('what is read is read again as it is', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        const once = accepted(lines);
        expect(accepted(once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('the numbers and the booleans may be written as text, which changes nothing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        expect(accepted(respell(lines))).toEqual(accepted(lines));
      }),
      { numRuns: 500 },
    );
  });
});

test('anything at all is accepted or refused, and never fails', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const result = readLines({ text }, 'application/json');
      const wanted = Array.isArray(JSON.parse(text)) && JSON.parse(text).length === 0 ? 'value' : 'malformedBody';
      expect(Object.keys(result)).toEqual([wanted]);
    }),
    { numRuns: 1000 },
  );
});
