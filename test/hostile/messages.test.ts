import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { exchange } from '../support/raw-http.ts';
import { expectHarmless, IP, SERVERS, type Target } from './servers.ts';

const CLOSE = 'Connection: close\r\n';

/** A request, whole; `headers` are lines that end in CRLF. */
const request = (line: string, headers = '', host = 'Host: sandbox\r\n') => `${line} HTTP/1.1\r\n${host}${headers}${CLOSE}\r\n`;
const get = (path: string, headers = '') => request(`GET ${path}`, headers);
const withHost = (host: string) => request(`GET ${IP}`, '', host);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

type Row = readonly [name: string, bytes: string | Buffer, statuses: readonly number[]];

const spi = (text: string) => IP.replace(/\d{13}/, text);

const TARGETS: readonly Row[] = [
  ['a NUL byte in the path', get('/a\0b'), [400]],
  ['a tab in the path', get('/a\tb'), [400]],
  ['a raw UTF-8 path', utf8(get('/é')), [400]],
  ['a raw UTF-8 query', utf8(get('/r2p/v1/personne?nom=é')), [400]],
  ['a broken percent-encoding in a path parameter', get(spi('%zz')), [401]],
  ['a cut percent-encoding at the end of the path', get('/nothing/%'), [404]],
  ['percent-encoded bytes that are no UTF-8', get(spi('%ff%fe')), [401]],
  ['an overlong UTF-8 slash', get('/_sandbox/contracts/..%c0%af..%c0%afpackage.json'), [404]],
  ['%00', get(spi('%00')), [401]],
  ['%2F in a path parameter', get(spi('3099901713440%2F..')), [401]],
  ['%2e%2e segments', get('/impotparticulier/1.0/%2e%2e/%2e%2e/token'), [405]],
  ['dot segments', get('/impotparticulier/1.0/../../../../../etc/passwd'), [404]],
  ['dot segments into the console', get('/_sandbox/reference/../../package.json'), [404]],
  ['double slashes', get('//impotparticulier//1.0'), [404]],
  ['a trailing slash', get(`${IP}/`), [404]],
  ['another host after two slashes', get('//evil.example/r2p/v1/personne'), [404]],
  ['a fragment', get(`${IP}#fragment`), [401]],
  ['a backslash', get('/r2p\\v1\\personne'), [400]],
  ['a path of 10 000 characters', get(`/${'a'.repeat(10_000)}`), [404]],
  ['a SPI of 10 000 digits', get(spi('9'.repeat(10_000))), [401]],
  ['5 000 segments', get('/a'.repeat(5000)), [404]],
  ['a query of 10 000 characters', get(`/r2p/v1/personne?nom=${'a'.repeat(10_000)}`), [401]],
  ['2 000 parameters', get(`/r2p/v1/personne?${'a=&'.repeat(2000)}`), [401]],
  ['a path of 20 000 characters', get(`/${'a'.repeat(20_000)}`), [431]],
  ['no slash before the path', get('r2p/v1/personne'), [400]],
  ['no target at all', 'GET HTTP/1.1\r\nHost: x\r\n\r\n', [400]],
  ['the target "*"', get('*'), [400]],
  ['OPTIONS *', request('OPTIONS *'), [400]],
  ['an absolute form', get(`http://sandbox${IP}`), [401]],
  ['an absolute form of another host', get(`http://evil.example:99999${IP}`), [400]],
  ['an absolute form that is no URL', get('http://[::1/r2p'), [400]],
  ['an absolute form of another scheme', get('ftp://sandbox/r2p'), [400]],
  ['a prototype name', get('/__proto__/constructor'), [404]],
];

const HEADERS: readonly Row[] = [
  ['no Host', withHost(''), [400]],
  ['an empty Host', withHost('Host:\r\n'), [401]],
  ['a Host with a space', withHost('Host: a b\r\n'), [400]],
  ['a Host with markup', withHost('Host: <script>\r\n'), [400]],
  ['a Host with a path', withHost('Host: x/../y\r\n'), [400]],
  ['a Host with a user', withHost('Host: user@x\r\n'), [400]],
  ['a Host with a port that does not exist', withHost('Host: x:99999\r\n'), [400]],
  ['a percent sign as Host', withHost('Host: %\r\n'), [400]],
  ['a Host that is no UTF-8', latin1(withHost('Host: \xff\xfe\r\n')), [400]],
  ['a NUL byte in a value', get(IP, 'X-A: a\0b\r\n'), [400]],
  ['a control character in a value', get(IP, 'X-Correlation-ID: a\x01b\r\n'), [400]],
  ['DEL in a value', get(IP, 'X-Correlation-ID: a\x7fb\r\n'), [400]],
  ['a bare CR in a value', get(IP, 'X-A: a\rX-B: b\r\n'), [400]],
  ['Latin-1 in X-Correlation-ID', latin1(get(IP, 'X-Correlation-ID: \xe9\xff\r\n')), [401]],
  ['UTF-8 in X-Correlation-ID', utf8(get(IP, 'X-Correlation-ID: é😀\r\n')), [401]],
  ['UTF-8 in Authorization', utf8(get(IP, 'Authorization: Bearer é😀\r\n')), [401]],
  ['a space in a name', get(IP, 'X A: a\r\n'), [400]],
  ['a space before the colon', get(IP, 'X-A : a\r\n'), [400]],
  ['an empty name', get(IP, ': a\r\n'), [400]],
  ['a line without colon', get(IP, 'X-A\r\n'), [400]],
  ['a folded value', get(IP, 'X-A: a\r\n b\r\n'), [400]],
  ['bare line feeds', get(IP).replaceAll('\r', ''), [400]],
  ['a value of 15 000 characters', get(IP, `X-A: ${'a'.repeat(15_000)}\r\n`), [401]],
  ['a token of 15 000 characters', get(IP, `Authorization: Bearer ${'a'.repeat(15_000)}\r\n`), [401]],
  ['an X-Correlation-ID of 15 000 characters', get(IP, `X-Correlation-ID: ${'a'.repeat(15_000)}\r\n`), [401]],
  ['a value of 20 000 characters', get(IP, `X-A: ${'a'.repeat(20_000)}\r\n`), [431]],
  ['200 headers', get(IP, Array.from({ length: 200 }, (_, rank) => `X-H${rank}: v\r\n`).join('')), [401]],
  ['3 000 headers', get(IP, 'a:\r\n'.repeat(3000)), [401]],
  ['a prototype name', get(IP, '__proto__: a\r\nconstructor: b\r\n'), [401]],
  ['Authorization twice', get(IP, 'Authorization: Bearer a\r\nAuthorization: Bearer b\r\n'), [401]],
  ['X-Correlation-ID twice', get(IP, 'X-Correlation-ID: a\r\nX-Correlation-ID: b\r\n'), [401]],
  ['ID_Teleservice twice', get(IP, 'ID_Teleservice: a\r\nID_Teleservice: b\r\n'), [401]],
];

const METHODS: readonly Row[] = [
  ['TRACE', request(`TRACE ${IP}`, 'X-Secret: 1\r\n'), [405]],
  ['TRACE /', request('TRACE /'), [404]],
  ['TRACE /token', request('TRACE /token'), [405]],
  ['TRACE /_sandbox/health', request('TRACE /_sandbox/health'), [404]],
  ['CONNECT host:port', request('CONNECT sandbox:443'), [405]],
  ['CONNECT path', request(`CONNECT ${IP}`), [405]],
  ['PROPFIND', request(`PROPFIND ${IP}`), [405]],
  ['PURGE', request('PURGE /'), [404]],
  ['an unknown method', request(`BREW ${IP}`), [400]],
  ['a method in lower case', request(`get ${IP}`), [400]],
  ['a method of 10 000 letters', request(`${'A'.repeat(10_000)} ${IP}`), [400]],
];

const FRAMINGS: readonly Row[] = [
  ['HTTP/1.0', `GET ${IP} HTTP/1.0\r\n\r\n`, [401]],
  ['HTTP/1.0 with a Host', `GET ${IP} HTTP/1.0\r\nHost: x\r\n\r\n`, [401]],
  ['POST in HTTP/1.0', 'POST /token HTTP/1.0\r\nContent-Length: 3\r\n\r\na=b', [415]],
  ['HTTP/9.9', `GET ${IP} HTTP/9.9\r\nHost: x\r\n\r\n`, [400]],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['a TLS greeting', Buffer.from('16030100c8010000c40303', 'hex'), [400]],
  ['words', 'hello, is this a server?\r\n\r\n', [400]],
  ['a thousand NUL bytes', Buffer.alloc(1000), [400]],
  [
    'Transfer-Encoding and Content-Length',
    `${request('POST /token', 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n')}0\r\n\r\n`,
    [400],
  ],
  ['two Content-Length', `${request('POST /token', 'Content-Length: 5\r\nContent-Length: 6\r\n')}aaaaaa`, [400]],
  ['a negative Content-Length', request('POST /token', 'Content-Length: -1\r\n'), [400]],
  ['a Content-Length past all numbers', request('POST /token', `Content-Length: ${'9'.repeat(30)}\r\n`), [400]],
  ['a Content-Length in words', request('POST /token', 'Content-Length: ten\r\n'), [400]],
  ['an unknown Transfer-Encoding', `${request('POST /token', 'Transfer-Encoding: gzip\r\n')}a`, [400]],
  ['a chunk size that is no number', `${request('POST /token', 'Transfer-Encoding: chunked\r\n')}zz\r\na\r\n`, [400]],
  ['a chunk size past all numbers', `${request('POST /token', 'Transfer-Encoding: chunked\r\n')}${'f'.repeat(20)}\r\na\r\n`, [400]],
  ['more bytes than Content-Length says', `${request('POST /token', 'Content-Length: 3\r\n').replace(CLOSE, '')}a=bcdefg\r\n\r\n`, [400]],
  ['an Expect that it does not know', `${request('POST /token', 'Expect: tea\r\nContent-Length: 3\r\n')}a=b`, [417]],
];

describe.each(Object.entries(SERVERS))('%s', (_, start) => {
  let target: Target;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target.close());
  afterEach(async () => {
    expect(await target.answersGoodCalls()).toBe(true);
    // A stack of our code in the log is a bug of ours; that of a body cut by the client only names Node's.
    expect(target.log()).not.toMatch(/^\s+at .*\/(src|dist)\//m);
  });

  test.each([...TARGETS, ...HEADERS, ...METHODS, ...FRAMINGS])('answers %s with a clear refusal', async (_name, bytes, statuses) => {
    const { answers } = await exchange(target.url, [bytes]);
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const answer of answers) expectHarmless(answer);
  });

  test.each(TARGETS.filter(([, , statuses]) => statuses[0] === 401))(
    'answers %s as malformed or without result once the token is good',
    async (_name, bytes) => {
      const { answers } = await exchange(target.url, [bytes.toString().replace(CLOSE, target.credentials + CLOSE)]);
      expect(answers).toHaveLength(1);
      for (const answer of answers) {
        expectHarmless(answer);
        expect([200, 400, 404]).toContain(answer.status);
      }
    },
  );

  test('says in the body what it cannot read, wherever it was found unreadable', async () => {
    const cases = [get('/a\0b'), get('*'), withHost('Host: a b\r\n'), get('http://[::1/r2p'), request('CONNECT sandbox:443')];
    const bodies = await Promise.all(cases.map(async (bytes) => (await exchange(target.url, [bytes])).answers[0]));
    expect(bodies.map((answer) => [answer?.headers['x-sandbox-error'], JSON.parse(answer?.body ?? '')])).toEqual(
      cases.map(() => ['request-unreadable', { error: 'request-unreadable', message: expect.stringMatching(/cannot be read|proxies/) }]),
    );
  });

  test('echoes an odd X-Correlation-ID as it came, and splits no header with it', async () => {
    const odd = '%0d%0aSet-Cookie: a=b, "<b>; \tc';
    const { answers } = await exchange(target.url, [get(IP, `X-Correlation-ID: ${odd}\r\n`)]);
    expect([answers[0]?.headers['x-correlation-id'], answers[0]?.headers['set-cookie']]).toEqual([odd, undefined]);
  });
});
