import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { headersFor, read, startSandbox, teleserviceOf, tokenFor, UNLIMITED } from '../../support/sandbox.ts';
import { type Parties, partiesOf, refused, row } from './parties.ts';

let sandbox: Sandbox;
let parties: Parties;
let token: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  parties = await partiesOf(sandbox);
  token = await tokenFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

const MEBIBYTE = 1024 * 1024;
const UNREADABLE = refused('request-malformed', row('', ['JSON_INVALIDE', "le corps de la requête n'est pas du JSON lisible"]));
const NOT_AN_OBJECT = row('', ['FORMAT_INVALIDE', 'corps de la requête : format incorrect, attendu un objet']);
const JSON_TYPE = { 'content-type': 'application/json' };

/** Sends bytes under headers that are all said: no type is added to them. */
const sendBytes = (method: string, path: string, body: Buffer<ArrayBuffer>, headers: Record<string, string>): Promise<Response> =>
  sandbox.fetch(`/hermes/v1${path}`, {
    method,
    headers: { ...headersFor(token, teleserviceOf(UNLIMITED, 'hermes')), ...headers },
    body,
  });

/** Every operation that reads a body. */
const OPERATIONS = [
  ['POST', '/referentiels/entitesremettantes'],
  ['POST', '/referentiels/lieux-de-depot'],
  ['POST', '/vehicules'],
  ['POST', '/vehicules/_search'],
  ['PUT', '/vehicules/1300000001'],
  ['PUT', '/vehicules/1300000001/enlevement'],
  ['PUT', '/vehicules/1300000001/restitution'],
] as const;

describe.each(OPERATIONS)('%s %s', (method, path) => {
  test.each([
    ['an object left open', '{"trigrammeSIP":"TDC"', 'the body is not JSON'],
    ['an empty body', '', 'the body is empty'],
    ['spaces', '  ', 'the body is not JSON'],
    ['single quotes', "{'trigrammeSIP':'TDC'}", 'the body is not JSON'],
    ['two values', '{}{}', 'the body is not JSON'],
    ['NaN', 'NaN', 'the body is not JSON'],
  ])('refuses %s as unreadable', async (_case, text, why) => {
    const response = await parties.client.send(method, path, text);
    expect(response.headers.get('x-sandbox-why')).toBe(why);
    expect(await read(response)).toEqual(UNREADABLE);
  });

  test('refuses bytes that are not UTF-8 as unreadable', async () => {
    const response = await sendBytes(method, path, Buffer.from([0x22, 0xff, 0xfe, 0x22]), JSON_TYPE);
    expect(response.headers.get('x-sandbox-why')).toBe('the body is not in UTF-8');
    expect(await read(response)).toEqual(UNREADABLE);
  });

  test.each([
    [undefined, 'absent'],
    ['', 'another'],
    ['text/plain', 'another'],
    ['application/x-www-form-urlencoded', 'another'],
    ['application/jsonp', 'another'],
    ['text/json', 'another'],
    ['application/xml; charset=application/json', 'another'],
  ])('takes no body of the type %j', async (type, said) => {
    const response = await sendBytes(method, path, Buffer.from('{}'), type === undefined ? {} : { 'content-type': type });
    expect(response.headers.get('x-sandbox-why')).toBe(`the Content-Type is ${said}: expected application/json`);
    expect(await read(response)).toEqual(refused('body-not-json'));
  });

  test('refuses a body over one mebibyte, announced or not, and looks at its type first', async () => {
    const tooLong = Buffer.from(`"${' '.repeat(MEBIBYTE - 1)}"`);
    const announced = { 'content-length': String(tooLong.length) };
    expect(await read(await sendBytes(method, path, tooLong, JSON_TYPE))).toEqual(refused('body-too-long'));
    expect(await read(await sendBytes(method, path, tooLong, { ...JSON_TYPE, ...announced }))).toEqual(refused('body-too-long'));
    expect(await read(await sendBytes(method, path, tooLong, { 'content-type': 'text/plain' }))).toEqual(refused('body-not-json'));
  });
});

describe('a deposit', () => {
  test.each(['application/json; charset=utf-8', 'Application/JSON;charset=UTF-8', 'application/json ; a=b', 'application/vnd.x+json'])(
    'is read under the type %s',
    async (type) => {
      const remise = parties.remise({ idCorrelation: type });
      const response = await parties.client.send('POST', '/vehicules', remise, { 'content-type': type });
      expect(await read(response)).toMatchObject({ status: 200, body: { id_correlation: type } });
    },
  );

  test('of one mebibyte to the byte is read', async () => {
    const remise = JSON.stringify(parties.remise({ idCorrelation: 'LONG' }));
    const padded = Buffer.concat([Buffer.from(remise), Buffer.alloc(MEBIBYTE - Buffer.byteLength(remise), ' ')]);
    expect(padded.length).toBe(MEBIBYTE);
    expect(await read(await sendBytes('POST', '/vehicules', padded, JSON_TYPE))).toMatchObject({ status: 200 });
    const again = await sendBytes('POST', '/vehicules', padded, { ...JSON_TYPE, 'content-length': String(padded.length) });
    expect(await read(again)).toMatchObject({ status: 200, body: { id_correlation: 'LONG' } });
  });

  test.each([
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '12'],
    ['a text', '"{}"'],
    ['true', 'true'],
  ])('is an object, not %s', async (_case, text) => {
    for (const [method, path] of OPERATIONS.slice(2))
      expect(await parties.client.call(method, path, text)).toEqual(refused('request-malformed', NOT_AN_OBJECT));
  });

  test('in an array is refused for the array, and not stored', async () => {
    const answer = await parties.client.post('/vehicules', [parties.remise({ idCorrelation: 'ARRAY' })]);
    expect(answer).toEqual(refused('request-malformed', NOT_AN_OBJECT));
  });

  const withKey = (text: string, key: string, value: string): string => `${text.slice(0, -1)},"${key}":${value}}`;

  test.each([
    ['__proto__', '{"marque":"PEUGEOT"}'],
    ['__proto__', 'null'],
    ['__proto__', '1'],
    ['constructor', '{"prototype":{"polluted":true}}'],
    ['prototype', '1'],
  ])('with the key %s (%s) is refused as any unknown field', async (key, value) => {
    const text = withKey(JSON.stringify(parties.remise({ idCorrelation: 'PROTO' })), key, value);
    expect(await parties.client.post('/vehicules', text)).toEqual(
      refused('request-malformed', row('PROTO', ['CHAMP_INCONNU', `${key} : champ inconnu`])),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('whose field is only in its __proto__ does not have it', async () => {
    const { marque, ...rest } = parties.remise({ idCorrelation: 'PROTO' });
    const text = withKey(JSON.stringify(rest), '__proto__', JSON.stringify({ marque }));
    const { status, body } = await parties.client.post('/vehicules', text);
    expect([status, (body as { detail: { errors: object[] }[] }).detail[0]?.errors[0]]).toEqual([
      400,
      { code: 'CHAMP_OBLIGATOIRE', message: 'marque : champ obligatoire' },
    ]);
  });

  test('keeps the last of two values of one key, as JSON readers do', async () => {
    const text = withKey(JSON.stringify(parties.remise({ idCorrelation: 'TWICE' })), 'marque', '"PEUGEOT"');
    const { body } = await parties.client.post('/vehicules', text);
    const fiche = await parties.client.get(`/vehicules/${(body as { id: number }).id}`);
    expect(fiche.body).toMatchObject({ marque: 'PEUGEOT' });
  });

  test('of twelve unknown fields tells ten beside its answer, without their names, and names them all in it', async () => {
    const extra = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`x${at}`, at]));
    const response = await parties.client.send('POST', '/vehicules', parties.remise(extra));
    const named = Array(10).fill('a field: CHAMP_INCONNU').join(', ');
    expect(response.headers.get('x-sandbox-why')).toBe(`${named}, and 2 more`);
    const errors = Array.from({ length: 12 }, (_, at) => ['CHAMP_INCONNU', `x${at} : champ inconnu`] as const);
    expect(await read(response)).toEqual(refused('request-malformed', row('SIF0000001', ...errors)));
  });

  test('with a very long unknown field is refused with a header that clients can read', async () => {
    const response = await parties.client.send('POST', '/vehicules', parties.remise({ ['x'.repeat(100_000)]: 1 }));
    expect(response.status).toBe(400);
    expect((response.headers.get('x-sandbox-why') ?? '').length).toBeLessThan(8192);
  });
});
