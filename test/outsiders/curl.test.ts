import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  businessHeaders,
  R2P_PATH,
  SFIP_PATH,
  SITUATION_FOUND,
  SOCIAL_SERVICE,
  SOCIAL_SERVICE_SCOPE,
  SPI_FOUND,
  situationPathOf,
  TOWN,
  TOWN_SCOPE,
  TOWN_SCOPE_GRANTED,
} from '../support/outsiders.ts';
import { sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ port: 0 });

/** Runs curl on a path of the sandbox; what it prints: the answer as it came, status line and headers first. */
function runCurl(path: string, options: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('curl', ['-sS', '-i', '--noproxy', '*', ...options, `${sandbox.url}${path}`], (error, stdout) => {
      if (!error) resolve(stdout);
      else if (error.code === 'ENOENT')
        reject(new Error('curl is not on this machine, and these tests drive the sandbox with it: install curl'));
      else reject(error);
    });
    // curl may hang up before it has read all of a body that is refused.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

interface CurlAnswer {
  readonly status: number;
  readonly head: string;
  readonly text: string;
}

async function curl(path: string, options: readonly string[], input?: string): Promise<CurlAnswer> {
  // After the 100 Continue that may precede it.
  const printed = (await runCurl(path, options, input)).replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  const cut = printed.indexOf('\r\n\r\n');
  return { status: Number(printed.split(' ', 2)[1]), head: printed.slice(0, cut).toLowerCase(), text: printed.slice(cut + 4) };
}

const parse = ({ status, text }: CurlAnswer) => ({ status, body: JSON.parse(text) as unknown });

async function token(options: readonly string[], scope: string): Promise<string> {
  const answer = await curl('/token', [...options, '-d', 'grant_type=client_credentials', '--data-urlencode', `scope=${scope}`]);
  return (JSON.parse(answer.text) as { access_token: string }).access_token;
}

const callOptions = (accessToken: string, headers: Readonly<Record<string, string>>): string[] =>
  ['-H', `Authorization: Bearer ${accessToken}`].concat(Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]));

const asUser = ['-u', `${TOWN.clientId}:${TOWN.secret}`];

test.each([
  ['-u', asUser],
  ['the body', ['-d', `client_id=${TOWN.clientId}`, '-d', `client_secret=${TOWN.secret}`]],
])('curl goes from a civil status to a SPI, then to a situation, its credentials given by %s', async (_, credentials) => {
  const accessToken = await token(credentials, TOWN_SCOPE);
  const found = parse(await curl(R2P_PATH, callOptions(accessToken, businessHeaders(TOWN.slug, 'r2p'))));
  expect(found).toEqual(SPI_FOUND);
  const { identifiant } = found.body as typeof SPI_FOUND.body;
  const headers = businessHeaders(TOWN.slug, 'impot-particulier');
  expect(parse(await curl(situationPathOf(identifiant.spi), callOptions(accessToken, headers)))).toEqual(SITUATION_FOUND);
});

test('curl goes from a civil status to a situation in one call through SFiP', async () => {
  const accessToken = await token(['-u', `${SOCIAL_SERVICE.clientId}:${SOCIAL_SERVICE.secret}`], SOCIAL_SERVICE_SCOPE);
  const headers = businessHeaders(SOCIAL_SERVICE.slug, 'sfip');
  expect(parse(await curl(SFIP_PATH, callOptions(accessToken, headers)))).toEqual(SITUATION_FOUND);
});

/** Name and value of each header, sorted, but those that Node writes for the connection and the one that changes at each call. */
const headersOf = ({ head }: CurlAnswer): string[] =>
  head
    .split('\r\n')
    .slice(1)
    .filter((line) => !/^(connection|keep-alive|x-request-id):/.test(line))
    .sort();

const TOMCAT = ['x-content-type-options: nosniff', 'x-frame-options: deny', 'x-xss-protection: 1; mode=block'];

test('curl sees the headers of the key manager on a token, and the date of the frozen clock', async () => {
  const answer = await curl('/token', [...asUser, '-d', 'grant_type=client_credentials', '--data-urlencode', `scope=${TOWN_SCOPE}`]);
  expect(answer.text).toMatch(
    new RegExp(`^\\{"access_token":"[^"]+","scope":"${TOWN_SCOPE_GRANTED}","token_type":"Bearer","expires_in":3600\\}$`),
  );
  expect(headersOf(answer)).toEqual([
    'cache-control: no-store',
    `content-length: ${answer.text.length}`,
    'content-type: application/json',
    'date: tue, 15 sep 2026 10:00:00 gmt',
    'pragma: no-cache',
    ...TOMCAT,
  ]);
});

test('curl sees the challenge of the host that it called, unquoted', async () => {
  const answer = await curl('/token', [
    '-u',
    `${TOWN.clientId}:wrong`,
    '-H',
    'Host: Sandbox.Test:8243',
    '-d',
    'grant_type=client_credentials',
  ]);
  expect(answer.status).toBe(401);
  expect(answer.head).toContain('\r\nwww-authenticate: basic realm=sandbox.test\r\n');
});

test('curl sees a revocation answered by an empty body of length 0', async () => {
  const answer = await curl('/revoke', [...asUser, '-d', 'token=unknown']);
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 200, text: '' });
  expect(headersOf(answer)).toEqual([
    'cache-control: no-store',
    'content-length: 0',
    'content-type: text/html',
    'date: tue, 15 sep 2026 10:00:00 gmt',
    'pragma: no-cache',
    ...TOMCAT,
  ]);
});

test.each([
  ['with a Content-Length', []],
  ['in chunks', ['-H', 'Transfer-Encoding: chunked']],
])('curl is told that a body sent %s is too large, and the next call is served', async (_, options) => {
  const answer = await curl('/token', [...options, '--data-binary', '@-'], `grant_type=${'x'.repeat(200_000)}`);
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 413, text: '' });
  expect(answer.head).toContain('\r\nx-sandbox-error: body-too-large\r\n');
  expect((await curl('/token', ['-X', 'OPTIONS'])).status).toBe(200);
});

test.each(['GET', 'PUT', 'DELETE'])('curl gets an empty 405 and no Allow for %s', async (method) => {
  const answer = await curl('/token', ['-X', method]);
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 405, text: '' });
  expect(answer.head).not.toContain('\r\nallow:');
});
