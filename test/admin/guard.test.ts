import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from '../support/command.ts';
import { NOW, read, sandboxForTest, type startSandbox } from '../support/sandbox.ts';
import { tlsClient, tlsSandboxForTest } from '../support/tls.ts';

const TOKEN = 'a-token-made-for-this-test';
const REFUSED = {
  none: 'there is no admin token: send "Authorization: Bearer" and SANDBOX_ADMIN_TOKEN, or the one printed at start',
  wrong: 'the admin token is not the one of this server: send "Authorization: Bearer" and SANDBOX_ADMIN_TOKEN, or the one printed at start',
  host: 'the Host header is not a name of this machine: call 127.0.0.1 or localhost, or start with SANDBOX_ADMIN_TOKEN',
  site: 'a page of another site may not use these routes: call them from your own code, or from a page of this server',
};

interface Got {
  readonly status: number;
  readonly challenge: string | undefined;
  readonly body: { readonly error?: string; readonly message?: string };
}

/** A request with the headers as they are given: fetch would not send another Host. */
const get = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    request(new URL(`/_sandbox${path}`, url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          challenge: response.headers['www-authenticate'],
          body: text === '' ? {} : JSON.parse(text),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const refused = (status: 401 | 403, error: string, message: string): Got => ({
  status,
  challenge: status === 401 ? 'Bearer realm="apim-sandbox"' : undefined,
  body: { error, message },
});
const NO_TOKEN = refused(401, 'admin-token-refused', REFUSED.none);
const WRONG_TOKEN = refused(401, 'admin-token-refused', REFUSED.wrong);
const OTHER_HOST = refused(403, 'host-unknown', REFUSED.host);
const OTHER_SITE = refused(403, 'cross-site', REFUSED.site);

const portOf = ({ url }: { url: string }) => new URL(url).port;

describe('on this machine, without a token', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '127.1.2.3', '[::1]', 'bac.localhost'])('the Host %s is let in', async (host) => {
    const sandbox = await sandboxForTest({ port: 0 });
    expect(sandbox.adminToken).toBeNull();
    expect((await get(sandbox.url, '/clock', { host: `${host}:${portOf(sandbox)}` })).status).toBe(200);
  });

  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', 'evillocalhost', '192.0.2.7', '[2001:db8::1]', '0.0.0.0'])(
    'the Host %s, which a DNS may have made to lead here, is not',
    async (host) => {
      const sandbox = await sandboxForTest({ port: 0 });
      const headers = { host: `${host}:${portOf(sandbox)}` };
      expect(await get(sandbox.url, '/clock', headers)).toEqual(OTHER_HOST);
      expect(await get(sandbox.url, '/bacs/commun/reset', headers, 'POST')).toEqual(OTHER_HOST);
    },
  );

  test.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page of the same host in HTTPS', { origin: 'https://127.0.0.1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page of another site, by its metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('%s may neither read nor act', async (_case, headers) => {
    const { url } = await sandboxForTest({ port: 0 });
    for (const [path, method] of [
      ['/clock', 'GET'],
      ['/bacs/commun/reset', 'POST'],
    ] as const)
      expect(await get(url, path, headers, method)).toEqual(OTHER_SITE);
  });

  test('a page of another site may not act by sending the browser here', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await get(url, '/bacs/commun/reset', headers, 'POST')).toEqual(OTHER_SITE);
    expect((await get(url, '/clock', headers)).status).toBe(200);
  });

  test('a page of this server is let in, as is a link typed in', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    for (const headers of [{ origin: url, 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])
      expect((await get(url, '/clock', headers)).status).toBe(200);
  });

  test('IPv6 is of this machine too', async () => {
    const sandbox = await sandboxForTest({ port: 0, host: '::1' });
    expect([sandbox.adminToken, (await get(sandbox.url, '/clock')).status]).toEqual([null, 200]);
    expect(await get(sandbox.url, '/clock', { host: 'evil.example' })).toEqual(OTHER_HOST);
  });
});

describe('with a token', () => {
  test.each([
    ['none', {}, NO_TOKEN],
    ['an empty one', { authorization: 'Bearer ' }, NO_TOKEN],
    ['another scheme', { authorization: `Basic ${TOKEN}` }, NO_TOKEN],
    ['the token alone', { authorization: TOKEN }, NO_TOKEN],
    ['another one', { authorization: 'Bearer another-token-of-this-test' }, WRONG_TOKEN],
    ['its beginning', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }, WRONG_TOKEN],
    ['it and more', { authorization: `Bearer ${TOKEN}x` }, WRONG_TOKEN],
    ['it in capitals', { authorization: `Bearer ${TOKEN.toUpperCase()}` }, WRONG_TOKEN],
    ['a very long one', { authorization: `Bearer ${'x'.repeat(8000)}` }, WRONG_TOKEN],
  ])('%s is refused', async (_case, headers, expected) => {
    const { url } = await sandboxForTest({ port: 0, adminToken: TOKEN });
    expect(await get(url, '/clock', headers)).toEqual(expected);
    expect(await get(url, '/bacs/commun/reset', headers, 'POST')).toEqual(expected);
  });

  test('it opens, under any name of the machine, however "Bearer" is spelled', async () => {
    const { url } = await sandboxForTest({ port: 0, adminToken: TOKEN });
    for (const scheme of ['Bearer', 'bearer', 'BEARER'])
      expect((await get(url, '/clock', { authorization: `${scheme} ${TOKEN}`, host: 'bac-a-sable.interne.example' })).status).toBe(200);
  });

  test('it does not open to the page of another site', async () => {
    const { url } = await sandboxForTest({ port: 0, adminToken: TOKEN });
    expect(await get(url, '/clock', { authorization: `Bearer ${TOKEN}`, origin: 'https://evil.example' })).toEqual(OTHER_SITE);
  });

  test('what asks for no credential stays open: health, keys, contracts', async () => {
    const { url } = await sandboxForTest({ port: 0, adminToken: TOKEN });
    for (const path of ['/health', '/jwks', '/contracts', '/contracts/sandbox.json'])
      expect((await get(url, path, { host: 'evil.example', origin: 'https://evil.example' })).status).toBe(200);
  });

  test('a request in process asks for none', async () => {
    const sandbox = await sandboxForTest({ adminToken: TOKEN });
    expect(await read(await sandbox.fetch('/_sandbox/clock'))).toMatchObject({ status: 200, body: { now: NOW } });
  });

  test('one too short is refused at the start, without repeating it', async () => {
    await expect(sandboxForTest({ adminToken: 'short-token' })).rejects.toThrow(
      '--admin-token (SANDBOX_ADMIN_TOKEN): expected 16 printable characters or more, without space',
    );
    await expect(sandboxForTest({ adminToken: 'short-token' })).rejects.not.toThrow('short-token');
  });

  test('nothing that the server writes holds it', async () => {
    const sandbox = await sandboxForTest({ port: 0, adminToken: TOKEN });
    const texts = [
      await get(sandbox.url, '/clock', { authorization: `Bearer ${TOKEN}x` }),
      await get(sandbox.url, '/bacs', { authorization: `Bearer ${TOKEN}` }),
      await get(sandbox.url, '/journal', { authorization: `Bearer ${TOKEN}` }),
      await get(sandbox.url, '/nothing', { authorization: `Bearer ${TOKEN}` }),
      await (await fetch(`${sandbox.url}/r2p/v1/nothing`, { headers: { authorization: `Bearer ${TOKEN}` } })).text(),
    ];
    expect(JSON.stringify(texts) + sandbox.log.join('\n')).not.toContain(TOKEN);
  });
});

describe('off this machine, without a token given', () => {
  const tokenOf = ({ adminToken }: Awaited<ReturnType<typeof startSandbox>>) => adminToken ?? '';

  test('one is made, another at each start, and asked of this machine too', async () => {
    const [first, second] = [await sandboxForTest({ port: 0, host: '0.0.0.0' }), await sandboxForTest({ port: 0, host: '0.0.0.0' })];
    expect(tokenOf(first)).toMatch(/^[A-Za-z0-9_]{32}$/);
    expect(tokenOf(first)).not.toBe(tokenOf(second));
    expect(await get(first.url, '/clock')).toEqual(NO_TOKEN);
    expect(await get(first.url, '/clock', { authorization: `Bearer ${tokenOf(second)}` })).toEqual(WRONG_TOKEN);
    expect((await get(first.url, '/clock', { authorization: `Bearer ${tokenOf(first)}` })).status).toBe(200);
  });

  test('it opens from another address of the machine', async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4');
    const sandbox = await sandboxForTest({ port: 0, host: '0.0.0.0' });
    const url = sandbox.url.replace('127.0.0.1', outer?.address ?? '127.0.0.1');
    expect(await get(url, '/clock')).toEqual(NO_TOKEN);
    expect((await get(url, '/clock', { authorization: `Bearer ${tokenOf(sandbox)}` })).status).toBe(200);
  });

  test('the command prints the one it made, which works, and never the one it was given', async () => {
    const made = runCommand(['start', '--port', '0', '--host', '0.0.0.0']);
    const url = await made.url;
    const printed = /Admin token +(\S+)/.exec(made.stdout())?.[1] ?? '';
    expect(printed).toMatch(/^[A-Za-z0-9_]{32}$/);
    expect((await get(url, '/clock', { authorization: `Bearer ${printed}` })).status).toBe(200);
    expect(await get(url, '/clock')).toEqual(NO_TOKEN);
    expect(made.stderr()).not.toContain(printed);

    const quiet = runCommand(['start', '--port', '0', '--host', '0.0.0.0', '--quiet']);
    await vi.waitFor(() => expect(quiet.stdout()).toMatch(/^Admin token {2}[A-Za-z0-9_]{32}\n$/), { timeout: 10_000 });

    const given = runCommand(['start', '--port', '0', '--host', '0.0.0.0'], { SANDBOX_ADMIN_TOKEN: TOKEN });
    expect((await get(await given.url, '/clock', { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    expect(given.stdout() + given.stderr()).not.toContain(TOKEN);
    expect(given.stdout()).not.toContain('Admin token');
  });
});

test('the listener of HTTPS is guarded alike', async () => {
  const sandbox = await tlsSandboxForTest();
  // Node takes the name to look for in the certificate from the Host header: the last request has another one.
  const client = tlsClient(sandbox, null, { checkServerIdentity: () => undefined });
  const outcome = async (headers: Record<string, string>) => {
    const { status, body = '' } = await client.get('/_sandbox/clock', headers);
    return [status, (JSON.parse(body) as { error?: string }).error];
  };
  expect(await outcome({})).toEqual([200, undefined]);
  expect(await outcome({ origin: sandbox.tls.url })).toEqual([200, undefined]);
  expect(await outcome({ origin: sandbox.tls.url.replace('https', 'http') })).toEqual([403, 'cross-site']);
  expect(await outcome({ host: 'evil.example' })).toEqual([403, 'host-unknown']);
});
