import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { CATALOGUE, MAGIC } from '../support/faults.ts';
import { domaineOf } from '../support/hermes.ts';
import { clientFor, NOW, personaOf, startSandbox, UNLIMITED } from '../support/sandbox.ts';

let sandbox: Sandbox;
let call: ReturnType<typeof domaineOf>['call'];
beforeAll(async () => {
  sandbox = await startSandbox();
  call = domaineOf(sandbox).call;
});
beforeEach(async () => {
  sandbox.clock.set(NOW);
  await call('DELETE', '/faults');
});
afterAll(() => sandbox.close());

const RULE = {
  id: 'r2p-lente',
  match: { api: 'r2p', operation: 'GET /personne/{spi}', application: UNLIMITED, persona: 'lea-moreau' },
  when: { every: 2 },
  effect: { status: 404, code: 40433, latency: { medianMs: 20, sigma: 0.1 } },
  ttl: 'PT10M',
  note: 'ticket 4211',
};
const SHOWN = {
  id: 'r2p-lente',
  match: RULE.match,
  when: { every: 2 },
  effect: { status: 404, code: 40433, latency: { seed: 0, medianMs: 20, sigma: 0.1 } },
  profile: null,
  note: 'ticket 4211',
  armedAt: NOW,
  until: '2026-09-15T10:10:00.000Z',
  remainingMs: 600_000,
  seen: 0,
  injected: 0,
};

describe('POST /faults', () => {
  test('arms a fault, and says it as it will be read', async () => {
    expect(await call('POST', '/faults', RULE)).toEqual({ status: 201, body: { bac: 'commun', faults: [SHOWN] } });
  });

  test('takes a status and code that any API in reach has, an effect alone, and numbers what has no id', async () => {
    const arm = async (body: object) => {
      const { status, body: armed } = await call('POST', '/faults', body);
      return [status, (armed as { faults?: { id: string }[] }).faults?.map(({ id }) => id)];
    };
    expect(await arm({ effect: { status: 410, code: 4101 } })).toEqual([201, ['panne-1']]);
    expect(await arm({ effect: { latencyMs: 120_000 } })).toEqual([201, ['panne-2']]);
    await call('DELETE', '/faults/panne-1');
    expect(await arm({ effect: { cut: 'after-headers', error: 'quota-exceeded', latencyMs: 1 } })).toEqual([201, ['panne-3']]);
    expect(await arm({ match: { api: 'oauth' }, effect: { status: 401, code: 'invalid_client' } })).toEqual([201, ['panne-4']]);
    expect(await arm({ profile: 'maintenance-nocturne' })).toEqual([201, ['maintenance-nocturne-1', 'maintenance-nocturne-2']]);
  });

  test('refuses an id already taken, of a profile too, and arms nothing of it', async () => {
    await call('POST', '/faults', RULE);
    await call('POST', '/faults', { id: 'maintenance-nocturne-2', effect: { html: 502 } });
    const refused = (id: string) => ({
      status: 409,
      body: { error: 'fault-exists', message: `a fault is already called "${id}": DELETE it, or give another "id"` },
    });
    expect(await call('POST', '/faults', RULE)).toEqual(refused('r2p-lente'));
    expect(await call('POST', '/faults', { profile: 'maintenance-nocturne' })).toEqual(refused('maintenance-nocturne-2'));
    const { body } = await call('GET', '/faults');
    expect((body as { faults: { id: string }[] }).faults.map(({ id }) => id)).toEqual(['r2p-lente', 'maintenance-nocturne-2']);
  });

  test('refuses more faults than every call may look at', async () => {
    for (let made = 0; made < 200; made += 1) await call('POST', '/faults', { match: { api: 'hermes' }, effect: { latencyMs: 1 } });
    expect(await call('POST', '/faults', { effect: { latencyMs: 1 } })).toEqual({
      status: 409,
      body: { error: 'faults-full', message: 'there are 200 faults, of 200 at most: DELETE some' },
    });
  });
});

describe('refuses, with the nearest that exists', () => {
  const HTML = { html: 502 };
  test.each<[string, object, string]>([
    ['nothing', {}, 'effect: missing'],
    [
      'an empty effect',
      { effect: {} },
      'effect: is empty; give one or more of error, status, code, html, latencyMs, latency, cut, truncate',
    ],
    ['an API', { match: { api: 'r2d' }, effect: HTML }, 'match.api: unknown API "r2d" (did you mean "r2p"?)'],
    [
      'the gateway, which is no API',
      { match: { api: 'gateway' }, effect: HTML },
      'match.api: unknown API "gateway" (one of oauth, impot-particulier, r2p, sfip, hermes)',
    ],
    [
      'an operation',
      { match: { operation: 'GET /persone/{spi}' }, effect: HTML },
      'match.operation: unknown operation "GET /persone/{spi}" (did you mean "GET /personne/{spi}"?)',
    ],
    [
      'an operation of another API',
      { match: { api: 'sfip', operation: 'GET /personne' }, effect: HTML },
      'match.operation: unknown operation of sfip "GET /personne" (one of GET /information, GET /demandeDeService/02GA/departement/{departement}/annrev/{annrev}/bareme/{bareme}/personne, GET /demandeDeService/02AA/personne)',
    ],
    [
      'an application',
      { match: { application: 'tir-de-charges' }, effect: HTML },
      'match.application: unknown application "tir-de-charges" (did you mean "tir-de-charge"?)',
    ],
    [
      'a persona',
      { match: { persona: 'lea-moreaux' }, effect: HTML },
      'match.persona: unknown persona "lea-moreaux" (did you mean "lea-moreau"?)',
    ],
    ['an SPI that is none', { match: { spi: '12' }, effect: HTML }, 'match.spi: "12" is not 13 digits'],
    [
      'an SPI and a persona',
      { match: { spi: personaOf('lea-moreau').spi, persona: 'lea-moreau' }, effect: HTML },
      'match: give "spi" or "persona", one of them',
    ],
    ['an error', { effect: { error: 'quota-exceded' } }, 'effect.error: unknown error "quota-exceded" (did you mean "quota-exceeded"?)'],
    [
      'an error of another API',
      { match: { api: 'hermes' }, effect: { error: 'person-unknown' } },
      'effect.error: unknown error "person-unknown" here: it is of r2p, sfip',
    ],
    [
      'an error of the gateway on the token endpoint',
      { match: { operation: 'POST /token' }, effect: { error: 'quota-exceeded' } },
      'effect.error: unknown error "quota-exceeded" here: it is of gateway',
    ],
    [
      'a code',
      { match: { api: 'r2p' }, effect: { status: 404, code: 40434 } },
      'effect.code: unknown code "40434" (did you mean "40433"?)',
    ],
    [
      'a code of another API',
      { match: { api: 'r2p' }, effect: { status: 410, code: 4101 } },
      'effect.code: unknown code "4101" here: it is of impot-particulier, sfip',
    ],
    [
      'a status that does not go with the code',
      { effect: { status: 404, code: 4101 } },
      'effect.status: 404 does not go with code 4101 (did you mean 410 or 416?)',
    ],
    ['a status without a code', { effect: { status: 404 } }, 'effect.code: missing, it goes with "status"'],
    ['a code without a status', { effect: { code: 4101 } }, 'effect.status: missing, it goes with "code"'],
    [
      'an error and a status',
      { effect: { error: 'api-blocked', status: 503 } },
      'effect: give "error" alone, or "status" and "code" together',
    ],
    ['an error and a page', { effect: { error: 'api-blocked', html: 502 } }, 'effect: give "error" or "html", one of them'],
    ['another page', { effect: { html: 500 } }, 'effect.html: 500 is not one of 502, 503, 504'],
    [
      'two latencies',
      { effect: { latencyMs: 1, latency: { medianMs: 1, sigma: 1 } } },
      'effect: give "latencyMs" or "latency", one of them',
    ],
    ['two transports', { effect: { cut: 'before-headers', truncate: 1 } }, 'effect: give "cut" or "truncate", one of them'],
    ['a cut', { effect: { cut: 'before-header' } }, 'effect.cut: unknown cut "before-header" (did you mean "before-headers"?)'],
    [
      'a number of bytes that is none',
      { effect: { truncate: 1.5 } },
      'effect.truncate: 1.5 is neither a part below 1 nor a whole number of bytes',
    ],
    ['a profile', { profile: 'maintenance' }, 'profile: unknown profile "maintenance" (did you mean "maintenance-nocturne"?)'],
    ['a profile with an effect', { profile: 'certificat-expire', effect: HTML }, 'effect: a profile takes "ttl" and nothing else'],
    ['a time to live that is none', { effect: HTML, ttl: '5 minutes' }, 'ttl: expected an ISO 8601 duration over zero, e.g. PT5M'],
    ['no time to live', { effect: HTML, ttl: 'PT0S' }, 'ttl: expected an ISO 8601 duration over zero, e.g. PT5M'],
    [
      'a time to live beyond all dates',
      { effect: HTML, ttl: `P${'9'.repeat(400)}Y` },
      'ttl: expected an ISO 8601 duration over zero, e.g. PT5M',
    ],
    ['a profile for no time', { profile: 'certificat-expire', ttl: 'PT0S' }, 'ttl: expected an ISO 8601 duration over zero, e.g. PT5M'],
    ['an end that is no instant', { effect: HTML, until: 'tomorrow' }, 'until: expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z'],
    [
      'an end that is past',
      { effect: HTML, until: '2026-09-15T10:00:00Z' },
      'until: the clock of the bac is at 2026-09-15T10:00:00.000Z, give a later instant',
    ],
    ['two ends', { effect: HTML, ttl: 'PT1M', until: '2026-09-16' }, 'give "ttl" or "until", one of them'],
    ['two rhythms', { effect: HTML, when: { first: 1, every: 2 } }, 'when: give "first" or "every", one of them'],
    ['no rhythm', { effect: HTML, when: {} }, 'when: give "first" or "every", one of them'],
    ['an id of magic values', { id: 'magique-r2p', effect: HTML }, 'id: the ids that start with magique- are those of magic values'],
    ['a field', { effect: HTML, matches: {} }, 'matches: unknown field (did you mean "match"?)'],
    ['a field of the effect', { effect: { latencyMS: 3, html: 502 } }, 'effect.latencyMS: unknown field (did you mean "latencyMs"?)'],
    [
      'a field of the latency',
      { effect: { latency: { medianMs: 3, sigma: 1, sed: 1 } } },
      'effect.latency.sed: unknown field (did you mean "seed"?)',
    ],
    [
      'everything wrong, at once',
      {
        matches: {},
        match: { api: 'r2d', application: 'nobody', apl: 'x' },
        when: { first: 1, evry: 2 },
        effect: { html: 200, kut: 1, error: 'nothing-like-it' },
        ttl: 'x',
      },
      'matches: unknown field (did you mean "match"?); match.apl: unknown field (did you mean "api"?); match.api: unknown API "r2d" (did you mean "r2p"?); match.application: unknown application "nobody": GET /_sandbox/applications lists them; when.evry: unknown field (did you mean "every"?); effect.kut: unknown field (did you mean "cut"?); effect.error: unknown error "nothing-like-it": GET /_sandbox/faults/catalogue lists them; effect: give "error" or "html", one of them; effect.html: 200 is not one of 502, 503, 504; ttl: expected an ISO 8601 duration over zero, e.g. PT5M',
    ],
  ])('%s', async (_, body, message) => {
    expect(await call('POST', '/faults', body)).toEqual({ status: 400, body: { error: 'fault-malformed', message } });
    expect(await call('GET', '/faults')).toEqual({ status: 200, body: { bac: 'commun', faults: [] } });
  });

  test.each<[string, object]>([
    ['a latency over two minutes', { effect: { latencyMs: 120_001 } }],
    ['no latency', { effect: { latencyMs: 0 } }],
    ['a latency that is text', { effect: { latencyMs: '20' } }],
    ['a wild sigma', { effect: { latency: { medianMs: 1, sigma: 4 } } }],
    ['the zeroth call', { effect: { html: 502 }, when: { every: 0 } }],
    ['an empty body', { effect: { truncate: 0 } }],
    ['an id in capitals', { id: 'R2P', effect: { html: 502 } }],
  ])('%s, by the contract', async (_, body) => {
    expect(await call('POST', '/faults', body)).toMatchObject({ status: 400, body: { error: 'request-malformed' } });
  });

  test('a bac', async () => {
    for (const [method, path, body] of [
      ['GET', '/faults'],
      ['POST', '/faults', RULE],
      ['DELETE', '/faults'],
      ['GET', '/faults/catalogue'],
      ['GET', '/faults/x'],
      ['DELETE', '/faults/x'],
    ] as const)
      expect(await call(method, `${path}?bac=commum`, body)).toMatchObject({ status: 404, body: { error: 'bac-unknown' } });
  });
});

describe('GET and DELETE /faults/{id}', () => {
  test('tell how many calls were seen and struck, and what is left', async () => {
    await call('POST', '/faults', RULE);
    const { r2p } = await clientFor(sandbox, UNLIMITED);
    for (let made = 0; made < 5; made += 1) await r2p(`/personne/${personaOf('lea-moreau').spi}`);
    sandbox.clock.advance(60_000);
    expect(await call('GET', '/faults/r2p-lente')).toEqual({ status: 200, body: { ...SHOWN, seen: 5, injected: 2, remainingMs: 540_000 } });
    sandbox.clock.advance(600_000);
    expect(await call('GET', '/faults/r2p-lente')).toMatchObject({ body: { remainingMs: 0 } });
  });

  test('remove one, and refuse what is not there with the nearest', async () => {
    await call('POST', '/faults', RULE);
    const unknown = { status: 404, body: { error: 'fault-unknown', message: 'no fault is called "r2p-lent" (did you mean "r2p-lente"?)' } };
    expect([await call('GET', '/faults/r2p-lent'), await call('DELETE', '/faults/r2p-lent')]).toEqual([unknown, unknown]);
    expect(await call('DELETE', '/faults/r2p-lente')).toEqual({ status: 204, body: null });
    expect(await call('GET', '/faults/r2p-lente')).toMatchObject({ status: 404 });
  });
});

test('the catalogue has every operation, error, page, profile and magic value', async () => {
  const { status, body } = await call('GET', '/faults/catalogue');
  const { layers, html, profiles, magic } = body as {
    layers: { api: string; operations: string[]; errors: object[] }[];
    html: number[];
    profiles: { id: string }[];
    magic: { value: string; kind: string; api: string | null }[];
  };
  expect([status, html]).toEqual([200, [502, 503, 504]]);
  expect(layers).toEqual(CATALOGUE.map(({ name, operations, errors }) => ({ api: name, operations, errors })));
  expect(layers.map(({ api, operations }) => [api, operations.length])).toEqual([
    ['oauth', 2],
    ['gateway', 0],
    ['impot-particulier', 15],
    ['r2p', 3],
    ['sfip', 3],
    ['hermes', 12],
  ]);
  expect(profiles.map(({ id }) => id)).toEqual(['maintenance-nocturne', 'certificat-expire', 'panne-cinq-minutes', 'campagne-declarative']);
  expect(magic.map(({ value, kind }) => [value, kind])).toEqual(
    MAGIC.map(({ value }) => [value, value.startsWith('PN') ? 'plaque' : 'spi']),
  );
});
