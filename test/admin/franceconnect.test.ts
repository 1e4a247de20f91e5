import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mintConsent } from '../support/consent.ts';
import { fullAccessClient, personaOf, read, sandboxForFile, sandboxForTest } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ now: '2026-09-15T10:00:00.000Z' });

const post = (body: string, contentType: string | null = 'application/json', query = '') =>
  sandbox.fetch(`/_sandbox/franceconnect/tokens${query}`, {
    method: 'POST',
    headers: contentType === null ? {} : { 'content-type': contentType },
    body: contentType === null ? new Uint8Array(Buffer.from(body)) : body,
  });

const SPI = personaOf('lea-moreau').spi;
const malformed = (message: unknown) => ({ status: 400, body: { error: 'request-malformed', message } });

describe('a consent minted', () => {
  test.each([
    ['by slug, for 60 seconds', { persona: 'lea-moreau' }, 60, '2026-09-15T10:01:00.000Z'],
    ['by SPI, for as long as asked', { spi: SPI, expires_in: 86_400 }, 86_400, '2026-09-16T10:00:00.000Z'],
    ['for a second', { persona: 'lea-moreau', expires_in: 1 }, 1, '2026-09-15T10:00:01.000Z'],
  ])('%s', async (_, body, expires_in, expires_at) => {
    expect(await read(await post(JSON.stringify(body)))).toEqual({
      status: 201,
      body: { token: expect.stringMatching(/^[\w-]{43}$/), persona: 'lea-moreau', expires_in, expires_at },
    });
  });

  test('is new each time, however the request spells its type', async () => {
    const answers = [
      await post('{"persona":"lea-moreau"}', 'application/json; charset=utf-8'),
      await post('{"persona":"lea-moreau"}', 'APPLICATION/JSON'),
      await post('{"persona":"lea-moreau"}', 'application/vnd.api+json'),
    ];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(texts).size).toBe(3);
  });

  test('opens the resources of the person until its last millisecond, and only while the clock of the bac says so', async () => {
    const own = await sandboxForTest();
    const { ip } = await fullAccessClient(own);
    const consent = await mintConsent(own, 'lea-moreau', 60);
    const call = async () => (await ip('/situations/ir/assiettes/annrev/2025', { 'x-franceconnect-oauth': consent })).status;
    own.clock.advance(59_999);
    expect(await call()).toBe(200);
    own.clock.advance(1);
    expect(await call()).toBe(403);
  });
});

const SPI_FORM = 'spi: expected a string of the form 13 digits, e.g. "3099901713440"';
const SECONDS = 'expires_in: expected an integer from 1 to 86400, e.g. 60';

describe('refuses', () => {
  test.each([
    ['neither persona nor SPI', '{}', 'give "persona" (a slug) or "spi" (13 digits), one of them'],
    ['persona and SPI at once', `{"persona":"lea-moreau","spi":"${SPI}"}`, 'give "persona" (a slug) or "spi" (13 digits), one of them'],
    ['a SPI of 12 digits', '{"spi":"309990171344"}', SPI_FORM],
    ['a SPI in Arabic digits', '{"spi":"٣٠٩٩٩٠١٧١٣٤٤٠"}', SPI_FORM],
    ['a SPI as a number', `{"spi":${SPI}}`, `${SPI_FORM}, not a number`],
    ['a persona as null', '{"persona":null}', 'persona: expected a string, e.g. "lea-moreau", not null'],
    ['an unknown field', '{"persona":"lea-moreau","scope":"openid"}', 'scope: unknown field (one of persona, spi, expires_in)'],
    ['a life of no time', '{"persona":"lea-moreau","expires_in":0}', SECONDS],
    ['a life of more than a day', '{"persona":"lea-moreau","expires_in":86401}', SECONDS],
    ['half a second', '{"persona":"lea-moreau","expires_in":0.5}', SECONDS],
    ['a number past all numbers', '{"persona":"lea-moreau","expires_in":1e999}', SECONDS],
    ['a life as text', '{"persona":"lea-moreau","expires_in":"60"}', `${SECONDS}, not a string`],
    ['a list', '[]', 'the body: expected a JSON object, not an array'],
    ['null', 'null', 'the body: expected a JSON object, not null'],
    ['text', '"lea-moreau"', 'the body: expected a JSON object, not a string'],
    ['an empty body', '', 'the body is empty: expected a JSON object'],
    ['a body cut short', '{"persona":"lea', 'the body is not JSON: expected a JSON object'],
    ['two values', '{} {}', 'the body is not JSON: expected a JSON object'],
    ['a form', 'persona=lea-moreau', 'the body is not JSON: expected a JSON object'],
    ['a NUL byte', '{"persona":"lea-moreau"}\0', 'the body is not JSON: expected a JSON object'],
  ])('%s', async (_, body, message) => {
    expect(await read(await post(body))).toEqual(malformed(message));
  });

  test.each(['nobody', '', 'LEA-MOREAU', 'lea-moreau ', '__proto__', 'constructor', "' OR 1=1 --", 'é\u0000'])(
    'the unknown persona %j',
    async (persona) => {
      expect(await read(await post(JSON.stringify({ persona })))).toEqual({
        status: 404,
        body: { error: 'persona-unknown', message: 'no persona has this slug; the list is in docs/personas.md' },
      });
    },
  );

  test('a persona of half a character, which no database gives back', async () => {
    const message = 'persona: expected a string, e.g. "lea-moreau", without half a character (a \\ud83d alone)';
    expect(await read(await post('{"persona":"\\ud83d"}'))).toEqual(malformed(message));
  });

  test('an unknown SPI', async () => {
    expect(await read(await post('{"spi":"3999999999999"}'))).toEqual({
      status: 404,
      body: { error: 'persona-unknown', message: 'no persona has this spi; the list is in docs/personas.md' },
    });
  });

  test.each([null, 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'the media type %j, so that no form of another site can mint',
    async (contentType) => {
      expect(await read(await post('{"persona":"lea-moreau"}', contentType))).toEqual({
        status: 415,
        body: { error: 'media-type-unsupported', message: 'Content-Type: expected application/json' },
      });
    },
  );

  test('an unknown bac', async () => {
    expect(await read(await post('{"persona":"lea-moreau"}', 'application/json', '?bac=autre'))).toEqual({
      status: 404,
      body: { error: 'bac-unknown', message: 'no bac is called "autre" (one of commun): GET /_sandbox/bacs lists them' },
    });
  });

  test('a body over a mebibyte', async () => {
    expect(await read(await post(JSON.stringify({ persona: 'x'.repeat(1_048_576) })))).toEqual({
      status: 413,
      body: { error: 'body-too-large', message: 'the body is over 1048576 bytes' },
    });
  });
});

describe('hostile JSON', () => {
  test.each([
    ['a prototype key', '{"__proto__":{"persona":"lea-moreau"}}'],
    ['a prototype key beside a good one', '{"persona":"lea-moreau","__proto__":{"expires_in":9}}'],
    ['a constructor key', '{"constructor":{"prototype":{"persona":"lea-moreau"}}}'],
    ['toString and valueOf', '{"toString":1,"valueOf":2}'],
    ['ten thousand lists in one another', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['ten thousand objects in one another', `${'{"persona":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['ten thousand keys', JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, key) => [`k${key}`, key])))],
    ['a number of 60 000 digits', `{"expires_in":${'9'.repeat(60_000)}}`],
    ['a lone surrogate', '{"persona":"\\ud800"}'],
  ])('answers %s with a 4xx, and mints nothing by default', async (_, body) => {
    const { status } = await read(await post(body));
    expect([400, 404, 201]).toContain(status);
    expect(({} as { persona?: string }).persona).toBeUndefined();
    if (status === 201) expect(body).toContain('"persona":"lea-moreau","__proto__"');
  });

  test('any JSON at all gives a 4xx, or a consent for a persona that it names', async () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant('lea-moreau'), fc.constant(SPI), fc.integer());
    const body = fc.oneof(fc.jsonValue(), fc.record({ persona: field, spi: field, expires_in: field }, { requiredKeys: [] }));
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const { status, body: answered } = await read(await post(JSON.stringify(value)));
        if (status === 201) expect(JSON.stringify(value)).toMatch(/lea-moreau|3099901713440/);
        else
          expect([status, answered]).toEqual([
            expect.toSatisfy((one: number) => one >= 400 && one < 500),
            { error: expect.any(String), message: expect.any(String) },
          ]);
      }),
      { numRuns: 300 },
    );
    expect(sandbox.log).toEqual([]);
  });
});
