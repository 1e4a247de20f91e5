import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exchange } from '../support/raw-http.ts';
import { sandboxForTest } from '../support/sandbox.ts';
import { IP } from './servers.ts';

const head = (line: string, headers = '') => `${line} HTTP/1.1\r\nHost: sandbox\r\n${headers}\r\n`;
const CALL = head('GET /_sandbox/health');
const LAST_CALL = head('GET /_sandbox/health', 'Connection: close\r\n');
const FORM = 'Content-Type: application/x-www-form-urlencoded\r\n';

/** A connection that the client keeps open, with something written on it. */
async function holdOpen(url: string, bytes: string, until: RegExp | null = null): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  socket.on('error', () => undefined);
  onTestFinished(() => {
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    let text = '';
    socket.on('connect', () => {
      socket.write(bytes);
      if (!until) resolve();
    });
    socket.on('data', (data) => {
      text += data;
      if (until?.test(text)) resolve();
    });
  });
  return socket;
}

/** Writes the last thing on a connection; what the server writes until it ends it. */
async function writeToEnd(socket: Socket, bytes: string): Promise<string> {
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  const ended = once(socket, 'end', { signal: AbortSignal.timeout(5000) });
  socket.write(bytes);
  await ended;
  return text;
}

describe('pipelining', () => {
  test('answers each request in its order', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const form = 'grant_type=nonsense';
    const post = `${head('POST /token', `${FORM}Content-Length: ${form.length}\r\n`)}${form}`;
    const { answers } = await exchange(url, [`${CALL}${post}${head(`GET ${IP}`)}${head('GET /nothing')}${LAST_CALL}`]);
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 401, 404, 200]);
  });

  test('answers 500 requests written at once', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const { answers } = await exchange(url, [`${CALL.repeat(499)}${LAST_CALL}`]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 500 }, () => 200));
  });

  test('ends the connection at the first thing that is no request', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const { answers } = await exchange(url, [`${CALL}NONSENSE\r\n\r\n${CALL}`]);
    expect(answers.at(-1)?.status).toBe(400);
    expect(answers.length).toBeLessThanOrEqual(2);
  });
});

describe('expectations and upgrades', () => {
  test('says 100 before it reads the body of Expect: 100-continue', async () => {
    const { url } = await sandboxForTest({ port: 0 });
    const { answers, text } = await exchange(url, [
      head('POST /token', `${FORM}Expect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n`),
      'a=b',
    ]);
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 400 /);
    expect(answers.map(({ status }) => status)).toEqual([400]);
  });

  test.each([
    [
      'websocket',
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n',
    ],
    ['h2c', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n'],
  ])('does not upgrade to %s: the request is answered as any other, and so is the next one on the connection', async (_, headers) => {
    const { url } = await sandboxForTest({ port: 0 });
    const socket = await holdOpen(url, head(`GET ${IP}`, headers), /Missing Credentials/);
    expect(await writeToEnd(socket, LAST_CALL)).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"status":"ready"/s);
  });
});

const HELD: readonly (readonly [string, string, RegExp | null])[] = [
  ['that wrote nothing', '', null],
  ['that wrote half of a header', `GET ${IP} HTTP/1.1\r\nHost: sand`, null],
  ['whose body does not come', head('POST /token', `${FORM}Content-Length: 10\r\n`), null],
  ['that waits for another call', CALL, /ready/],
  ['that wrote nonsense', 'NONSENSE\r\n\r\n', /unreadable/],
  ['that asked for a tunnel', head('CONNECT sandbox:443'), /proxies/],
  ['that asked for an upgrade', head('GET /_sandbox/health', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'), /ready/],
];

describe('a client that holds its connection', () => {
  test.each(HELD)('%s holds up neither the others nor the end of the server', async (_, bytes, until) => {
    const { url, close } = await sandboxForTest({ port: 0 });
    const sockets = await Promise.all(Array.from({ length: 20 }, () => holdOpen(url, bytes, until)));
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
    const startedAt = performance.now();
    await close();
    expect(performance.now() - startedAt).toBeLessThan(2000);
    await expect(fetch(`${url}/_sandbox/health`)).rejects.toThrow();
    expect(sockets).toHaveLength(20);
  });

  test.each([
    ['in the middle of a header', `GET ${IP} HTTP/1.1\r\nHost: sand`],
    ['in the middle of a body', head('POST /token', `${FORM}Content-Length: 10\r\n`)],
    ['before it read the answers', CALL.repeat(200)],
    ['after it asked for a tunnel', head('CONNECT sandbox:443')],
  ])('and resets it %s harms nobody', async (_, bytes) => {
    const { url } = await sandboxForTest({ port: 0 });
    const sockets = await Promise.all(Array.from({ length: 20 }, () => holdOpen(url, bytes)));
    for (const socket of sockets) socket.resetAndDestroy();
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
  });
});

test('a call whose body is still coming when the server closes is answered before the connection ends', async () => {
  const { url, close } = await sandboxForTest({ port: 0 });
  const socket = await holdOpen(url, head('POST /token', `${FORM}Expect: 100-continue\r\nContent-Length: 3\r\n`), /100 Continue/);
  const closed = close();
  expect(await writeToEnd(socket, 'a=b')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*Missing grant_type parameter value/s);
  await closed;
});
