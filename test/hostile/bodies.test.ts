import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { exchange } from '../support/raw-http.ts';
import { expectHarmless, IP, SERVERS, type Target } from './servers.ts';

const TEN_MEGABYTES = Buffer.alloc(10_000_000, 'a');
const FORM = 'Content-Type: application/x-www-form-urlencoded\r\n';
const JSON_TYPE = 'Content-Type: application/json\r\n';
const CONSENTS = 'POST /_sandbox/franceconnect/tokens';

const head = (line: string, headers: string) => `${line} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`;
const LAST_CALL = head('GET /_sandbox/health', 'Connection: close\r\n');

/** The body with its length. */
const measured = (line: string, body: Buffer, headers = ''): Buffer[] => [
  Buffer.from(head(line, `${headers}Content-Length: ${body.length}\r\n`)),
  body,
];

/** The body in pieces of a megabyte, its length not told. */
function chunked(line: string, body: Buffer, headers = ''): Buffer[] {
  const pieces = Array.from({ length: Math.ceil(body.length / 1_000_000) }, (_, rank) =>
    body.subarray(rank * 1_000_000, (rank + 1) * 1_000_000),
  );
  const chunks = pieces.flatMap((piece) => [Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
  return [Buffer.from(head(line, `${headers}Transfer-Encoding: chunked\r\n`)), ...chunks, Buffer.from('0\r\n\r\n')];
}

const SENDERS = { measured, chunked };

/** What 10 MB are answered with, and whether the connection is still good for another call. */
const BIG: readonly (readonly [line: string, headers: string, status: number])[] = [
  [`GET ${IP}`, '', 401],
  ['GET /_sandbox/health', '', 200],
  ['GET /nothing', '', 404],
  [`POST ${IP}`, '', 405],
  [`DELETE ${IP}`, '', 405],
  ['POST /nothing', '', 404],
  ['PUT /token', FORM, 405],
  ['POST /token', FORM, 413],
  ['POST /token', '', 413],
  ['POST /revoke', FORM, 413],
  [CONSENTS, JSON_TYPE, 413],
  [CONSENTS, '', 413],
  ['POST /_sandbox/nothing', '', 404],
];

describe.each(Object.entries(SERVERS))('%s', (_, start) => {
  let target: Target;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target.close());
  afterEach(async () => {
    expect(await target.answersGoodCalls()).toBe(true);
  });

  describe.each(Object.entries(SENDERS))('10 MB, %s', (_name, send) => {
    test.each(BIG)(
      '%s (%j) gives %i without waiting for the end, then another call or the end of the connection',
      async (line, headers, status) => {
        const { answers } = await exchange(target.url, [...send(line, TEN_MEGABYTES, headers), LAST_CALL]);
        for (const answer of answers) expectHarmless(answer);
        const [first, ...others] = answers.map((answer) => answer.status);
        expect(first).toBe(status);
        expect(others).toSatisfy((statuses: number[]) => statuses.length === 0 || (statuses.length === 1 && statuses[0] === 200));
      },
    );
  });

  test.each([
    ['POST /token', 65_536, FORM],
    [CONSENTS, 1_048_576, JSON_TYPE],
  ])('%s takes %i bytes and refuses one more', async (line, most, headers) => {
    const statusOf = async (bytes: number) => {
      const { answers } = await exchange(target.url, [...measured(line, Buffer.alloc(bytes, 'a'), headers), LAST_CALL]);
      return answers.map(({ status }) => status);
    };
    expect(await statusOf(most)).toEqual([400, 200]);
    expect((await statusOf(most + 1))[0]).toBe(413);
  });

  test.each([
    ['POST /token', FORM, 'grant_type=nonsense', 400],
    ['POST /revoke', FORM, 'callback=f', 400],
    [CONSENTS, JSON_TYPE, '{"persona":"lea-moreau"}', 201],
    ['POST /_sandbox/nothing', '', 'a', 404],
    [`DELETE ${IP}`, '', 'a', 405],
  ])('%s answers a body whose length is not told, and none at all, as it does with one', async (line, headers, text, status) => {
    const sent = [chunked(line, Buffer.from(text), headers), measured(line, Buffer.from(text), headers), [head(line, headers)]];
    const statuses = await Promise.all(
      sent.map(async (parts) => (await exchange(target.url, [...parts, LAST_CALL])).answers.map((one) => one.status)),
    );
    expect(statuses).toEqual([
      [status, 200],
      [status, 200],
      [status === 201 ? 400 : status, 200],
    ]);
  });

  test('a GET with a body of its own is answered as one without', async () => {
    const parts = [head(`GET ${IP}`, `${target.credentials}Content-Length: 3\r\n`), 'abc', LAST_CALL];
    const { answers } = await exchange(target.url, parts);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test.each([
    ['POST /token', FORM],
    [CONSENTS, JSON_TYPE],
  ])('a body of %s that breaks off in its second chunk ends the connection with a 400', async (line, headers) => {
    const { answers } = await exchange(target.url, [head(line, `${headers}Transfer-Encoding: chunked\r\n`), '3\r\na=b\r\n', 'zz\r\n']);
    expect(answers.map(({ status }) => status)).toEqual([400]);
  });

  test.each([
    ['a NUL byte', 'grant_type=client_credentials\0'],
    ['%00', 'grant_type=client_credentials%00'],
    ['broken percent-encoding', 'grant_type=%zz&scope=%'],
    ['bytes that are no UTF-8', Buffer.from('grant_type=\xff\xfe', 'latin1')],
    ['ten thousand parameters', Array.from({ length: 8000 }, (_unused, rank) => `p${rank}=1`).join('&')],
    ['only separators', '&'.repeat(60_000)],
    ['a prototype name', 'grant_type=__proto__&__proto__=1'],
    ['a huge validity', 'grant_type=client_credentials&validity_period=1e999'],
  ])('POST /token with %s gives a 400 or 401 in JSON', async (_name, form) => {
    const { answers } = await exchange(target.url, [...measured('POST /token', Buffer.from(form), FORM), LAST_CALL]);
    expect(answers.map(({ status }) => status)).toEqual([expect.toSatisfy((status: number) => status === 400 || status === 401), 200]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ error: expect.any(String), error_description: expect.any(String) });
  });
});
