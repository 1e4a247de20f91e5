import { describe, expect, test } from 'vitest';
import { FULL_ACCESS, headersFor, personaOf, read, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;
const TELESERVICE = teleserviceOf(FULL_ACCESS, 'impot-particulier');

const MISSING = {
  status: 401,
  body: { erreur: { code: 900902, message: 'Missing Credentials', horodatage: '2026-09-15T12:00:00+02:00' } },
};
const INVALID = {
  status: 401,
  body: { erreur: { code: 900901, message: 'Invalid Credentials', horodatage: '2026-09-15T12:00:00+02:00' } },
};

/** Calls with an Authorization header made from a good token; undefined: without it. */
async function callWith(authorization: (token: string) => string | undefined, relaxedBearer = false) {
  const sandbox = await sandboxForTest({ relaxedBearer });
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const response = await sandbox.fetch(IP, { headers: headersFor(token, TELESERVICE, { authorization: authorization(token) }) });
  return { answer: await read(response), log: sandbox.log };
}

const OTHER_CASES = ['bearer', 'BEARER', 'bEARER'];

describe('a scheme written in another case', () => {
  test.each(OTHER_CASES)('refuses "%s" as missing credentials, and the log says what to do', async (scheme) => {
    const { answer, log } = await callWith((token) => `${scheme} ${token}`);
    expect(answer).toEqual(MISSING);
    expect(log).toEqual([
      `401 900902 impot-particulier GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}: the scheme is written "${scheme}": the platform only reads "Bearer" (start the sandbox with --relaxed-bearer to accept it)`,
    ]);
  });

  test.each(OTHER_CASES)('accepts "%s" with relaxedBearer', async (scheme) => {
    const { answer, log } = await callWith((token) => `${scheme} ${token}`, true);
    expect([answer.status, log]).toEqual([200, []]);
  });
});

test.each([
  ['no header', () => undefined],
  ['an empty header', () => ''],
  ['Basic credentials', (token: string) => `Basic ${token}`],
  ['the token alone', (token: string) => token],
  ['the scheme alone', () => 'Bearer'],
  ['the scheme and a space', () => 'Bearer '],
  ['a colon after the scheme', (token: string) => `Bearer: ${token}`],
  ['a word after the token', (token: string) => `Bearer ${token} more`],
  ['the scheme twice', (token: string) => `Bearer Bearer ${token}`],
  ['two values joined by a comma', (token: string) => `Bearer ${token}, Bearer ${token}`],
])('refuses %s as missing credentials, relaxed or not', async (_, authorization) => {
  expect((await callWith(authorization)).answer).toEqual(MISSING);
  expect((await callWith(authorization, true)).answer).toEqual(MISSING);
});

test.each([
  ['a token it never gave', () => 'Bearer 4c27f899-6f9c-3217-b974-3ceb5a409ac3'],
  ['a token with its end cut', (token: string) => `Bearer ${token.slice(0, -1)}`],
  ['a token with a letter more', (token: string) => `Bearer ${token}A`],
  ['a token in capitals', (token: string) => `Bearer ${token.toUpperCase()}`],
  ['a quoted token', (token: string) => `Bearer "${token}"`],
  ['a forged unsigned token', () => `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
])('refuses %s as invalid credentials', async (_, authorization) => {
  expect((await callWith(authorization)).answer).toEqual(INVALID);
});

test.each([
  ['several spaces after the scheme', (token: string) => `Bearer   ${token}`],
  ['spaces around the value', (token: string) => `  Bearer ${token}  `],
])('reads a token through %s', async (_, authorization) => {
  expect((await callWith(authorization)).answer.status).toBe(200);
});
