import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { askToken } from '../support/oauth.ts';
import { applicationOf, FULL_ACCESS, NOW, read, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();

const ISSUED_AT = Date.parse(NOW) / 1000;
const { clientId } = applicationOf(FULL_ACCESS);
const fetchKeys = async () => (await (await sandbox.fetch('/_sandbox/jwks')).json()) as JSONWebKeySet;
const partOf = (token: string, index: number): string => Buffer.from(token.split('.')[index] ?? '', 'base64url').toString();

test('writes the header of a token as the key manager does: x5t, kid, alg, in that order', async () => {
  const token = await askToken(sandbox, FULL_ACCESS);
  const { x5t } = decodeProtectedHeader(token);
  // base64url of the 40 hexadecimal digits of a SHA-1, as WSO2 publishes it.
  expect(Buffer.from(x5t ?? '', 'base64url').toString()).toMatch(/^[0-9a-f]{40}$/);
  expect(partOf(token, 0)).toBe(`{"x5t":"${x5t}","kid":"${x5t}_RS256","alg":"RS256"}`);
});

test('starts a token as the one that DGFiP publishes (RIAL)', async () => {
  expect(await askToken(sandbox, FULL_ACCESS)).toMatch(/^eyJ4NXQiOiJ/);
});

test.each([
  ['none', {}, 'am_application_scope default', ISSUED_AT + 3600],
  [
    'scopes and a validity',
    { scope: 'RessourceLEP RessourceIR', validity_period: '60' },
    'RessourceIR RessourceLEP am_application_scope',
    ISSUED_AT + 60,
  ],
])('claims who, for whom, what and until when, asked for %s', async (_, fields, scope, exp) => {
  expect(decodeJwt(await askToken(sandbox, FULL_ACCESS, fields))).toEqual({
    sub: `${FULL_ACCESS}@carbon.super`,
    aud: clientId,
    nbf: ISSUED_AT,
    azp: clientId,
    scope,
    iss: 'https://apim-sandbox.invalid:9443/oauth2/token',
    exp,
    iat: ISSUED_AT,
    jti: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  });
});

test('gives each token its own jti', async () => {
  const [first, second] = [await askToken(sandbox, FULL_ACCESS), await askToken(sandbox, FULL_ACCESS)];
  expect(decodeJwt(first).jti).not.toBe(decodeJwt(second).jti);
});

test('gives a token without end an exp whose milliseconds still fit in 64 bits, as a Java client computes them', async () => {
  const token = await askToken(sandbox, FULL_ACCESS, { validity_period: '-1' });
  const [, exp = ''] = /"exp":(\d+)/.exec(partOf(token, 1)) ?? [];
  expect(BigInt(exp) * 1000n).toBeGreaterThan(2n ** 63n - 2000n);
  expect(BigInt(exp) * 1000n).toBeLessThan(2n ** 63n);
});

test('publishes its public key alone', async () => {
  const { kid } = decodeProtectedHeader(await askToken(sandbox, FULL_ACCESS));
  expect(await read(await sandbox.fetch('/_sandbox/jwks'))).toEqual({
    status: 200,
    body: { keys: [{ kty: 'RSA', n: expect.stringMatching(/^[\w-]{342}$/), e: 'AQAB', use: 'sig', kid, alg: 'RS256' }] },
  });
});

test('signs a token with the key that it publishes, as jose verifies', async () => {
  const token = await askToken(sandbox, FULL_ACCESS);
  const verified = await jwtVerify(token, createLocalJWKSet(await fetchKeys()), {
    audience: clientId,
    issuer: 'https://apim-sandbox.invalid:9443/oauth2/token',
    algorithms: ['RS256'],
    currentDate: new Date(NOW),
  });
  expect(verified.payload).toEqual(decodeJwt(token));
});

test.each([
  ['claims changed', (token: string) => token.replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"x"}').toString('base64url')}.`)],
  ['another signature', (token: string) => token.replace(/\.[^.]+$/, `.${'A'.repeat(342)}`)],
])('lets jose refuse a token with %s', async (_, change) => {
  const forged = change(await askToken(sandbox, FULL_ACCESS));
  const verification = jwtVerify(forged, createLocalJWKSet(await fetchKeys()), { currentDate: new Date(NOW) });
  await expect(verification).rejects.toThrow(errors.JWSSignatureVerificationFailed);
});
