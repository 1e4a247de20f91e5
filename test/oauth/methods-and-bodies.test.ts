import { afterAll, expect, test } from 'vitest';
import { basicOf, bodyCredentials, readWhole, TRACE_HEADERS } from '../support/oauth.ts';
import { FULL_ACCESS, startSandbox } from '../support/sandbox.ts';

const { fetch, close } = await startSandbox();
afterAll(close);

const LIMIT_BYTES = 64 * 1024;
const PATHS = ['/token', '/revoke'] as const;
const FORM = 'application/x-www-form-urlencoded';

/** An answer of ours to a request that never reached the endpoint: nothing but the reason. */
const bare = (status: number, error: string): unknown => ({
  status,
  headers: { ...TRACE_HEADERS, 'x-sandbox-error': error, 'x-sandbox-why': expect.any(String) },
  text: '',
});

const methods = ['GET', 'PUT', 'DELETE', 'HEAD', 'PATCH'].flatMap((method) => PATHS.map((path) => [method, path] as const));

test.each(methods)('refuses %s %s with an empty 405 and no Allow, as a Synapse API does', async (method, path) => {
  const answer = await readWhole(await fetch(path, { method, headers: { authorization: basicOf(FULL_ACCESS) } }));
  expect(answer).toEqual(bare(405, 'method-not-allowed'));
});

test.each(PATHS)('lets OPTIONS %s through', async (path) => {
  expect(await readWhole(await fetch(path, { method: 'OPTIONS' }))).toEqual({ status: 200, headers: { allow: 'OPTIONS, POST' }, text: '' });
});

const multipart = new FormData();
multipart.set('grant_type', 'client_credentials');

test.each(
  [
    ['JSON', JSON.stringify({ grant_type: 'client_credentials' }), 'application/json'],
    ['multipart', multipart, undefined],
    ['plain text', 'grant_type=client_credentials', 'text/plain'],
    ['a media type that only starts like a form', 'grant_type=client_credentials', `${FORM}-not`],
    ['a body with no media type', Buffer.from('grant_type=client_credentials'), undefined],
  ].flatMap(([what, body, type]) =>
    PATHS.map((path) => [what as string, path, body as NonNullable<RequestInit['body']>, type as string | undefined] as const),
  ),
)('refuses %s on %s with 415', async (_, path, body, type) => {
  const headers: Record<string, string> = { authorization: basicOf(FULL_ACCESS) };
  if (type !== undefined) headers['content-type'] = type;
  expect(await readWhole(await fetch(path, { method: 'POST', headers, body }))).toEqual(bare(415, 'media-type-unsupported'));
});

test.each([`${FORM}; charset=UTF-8`, `${FORM};charset=utf-8`, 'Application/X-WWW-Form-URLEncoded'])(
  'reads a form sent as %s',
  async (type) => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...bodyCredentials(FULL_ACCESS) }).toString();
    const response = await fetch('/token', { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBe(200);
  },
);

/** A form of exactly so many bytes. */
function formOf(bytes: number): string {
  const start = `${new URLSearchParams({ grant_type: 'client_credentials', ...bodyCredentials(FULL_ACCESS) })}&padding=`;
  return start.padEnd(bytes, 'x');
}

/** The same text, its length unsaid. */
const streamOf = (text: string): RequestInit => ({ body: new Blob([text]).stream(), duplex: 'half' }) as RequestInit;

const withLength = (text: string): RequestInit => ({
  body: text,
  headers: { 'content-type': FORM, 'content-length': String(Buffer.byteLength(text)) },
});
const withoutLength = (text: string): RequestInit => ({ ...streamOf(text), headers: { 'content-type': FORM } });

const lengths = [
  ['with a Content-Length', withLength],
  ['without a Content-Length', withoutLength],
] as const;

test.each(lengths.flatMap(([what, init]) => PATHS.map((path) => [what, path, init] as const)))(
  'refuses a body over 64 KiB %s on %s with 413',
  async (_, path, init) => {
    const answer = await readWhole(await fetch(path, { method: 'POST', ...init(formOf(LIMIT_BYTES + 1)) }));
    expect(answer).toEqual(bare(413, 'body-too-large'));
  },
);

test.each(lengths)('reads a body of 64 KiB %s', async (_, init) => {
  const response = await fetch('/token', { method: 'POST', ...init(formOf(LIMIT_BYTES)) });
  expect(response.status).toBe(200);
});

test('writes in the journal what never reached the endpoint', async () => {
  await fetch('/token', { method: 'PUT' });
  const { calls } = (await (await fetch('/_sandbox/journal?limit=1')).json()) as { calls: object[] };
  expect(calls).toMatchObject([{ api: 'oauth', operation: 'PUT /token', status: 405, error: 'method-not-allowed' }]);
});
