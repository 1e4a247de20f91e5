import { describe, expect, test } from 'vitest';
import { adminOf, personOf, refusedFor } from '../support/admin.ts';
import {
  fullAccessClient,
  headersFor,
  personaOf,
  read,
  sandboxForFile,
  sandboxForTest,
  teleserviceOf,
  UNLIMITED,
} from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const admin = adminOf(sandbox);

const LEA = personaOf('lea-moreau');
const SOPHIE = personaOf('sophie-benali');
const NEW_SPI = '3099999902006';
const yearOf = (spi: string) => `/spi/${spi}/situations/ir/assiettes/annrev/2025`;

async function ownSandbox() {
  const own = await sandboxForTest();
  return { own, admin: adminOf(own), client: await fullAccessClient(own) };
}

test('reads a person as the fixtures say it, without what goes without saying', async () => {
  expect(await admin.ask('GET', '/personas/lea-moreau')).toEqual({
    status: 200,
    body: {
      bac: 'commun',
      entry: {
        slug: 'lea-moreau',
        histoire: LEA.histoire,
        usage: LEA.usage,
        spi: LEA.spi,
        sexe: 'F',
        nomNaissance: 'MOREAU',
        prenoms: 'LÉA MARIE',
        naissance: { date: '1991-04-12', commune: '35238', libelle: 'RENNES' },
        adresse: { numero: '12', voie: 'RUE DES LAVANDIERES', codeVoie: '8818', codePostal: '35000', commune: '35238', libelle: 'RENNES' },
      },
    },
  });
});

test('lists people by slug, in pages', async () => {
  const { body } = await admin.ask('GET', '/personas');
  const { total, entries } = body as { total: number; entries: { slug: string }[] };
  const slugs = entries.map(({ slug }) => slug);
  expect([total, slugs.length, slugs]).toEqual([105, 105, slugs.toSorted()]);
  const page = (await admin.ask('GET', `/personas?after=${slugs[1]}&limit=2`)).body as typeof body & { entries: { slug: string }[] };
  expect(page.entries.map(({ slug }) => slug)).toEqual(slugs.slice(2, 4));
});

describe('a person created', () => {
  test('is found by the next call, with a token already issued', async () => {
    const { admin, client } = await ownSandbox();
    const find = async () =>
      read(
        await client.r2p('/personne/spi?nom=TEST&prenom=JEAN&naisDate=17/05/1990&naisCodePays=99100&naisCodeDept=44&naisCodeCommune=109'),
      );
    expect((await find()).status).toBe(404);
    expect(await admin.ask('POST', '/personas', personOf())).toEqual({ status: 201, body: { bac: 'commun', entry: personOf() } });
    expect(await find()).toMatchObject({ status: 200, body: { identifiant: { spi: '3099999901005' } } });
  });

  test('may be written with numbers and booleans, as YAML would', async () => {
    const { admin } = await ownSandbox();
    const { status, body } = await admin.ask('PUT', '/personas/jean-test', {
      ...personOf({ spi: 3099999901005, communicable: false, identitePublique: 'false' }),
      slug: undefined,
    });
    expect([status, body]).toEqual([201, { bac: 'commun', entry: personOf({ communicable: false }) }]);
  });

  test('may not take the slug of another', async () => {
    expect(await admin.refused('POST', '/personas', personOf({ slug: 'lea-moreau' }))).toEqual({
      status: 409,
      body: { error: 'persona-exists', message: 'slug: the bac commun has a persona "lea-moreau": PUT or PATCH changes it' },
    });
  });
});

describe('is refused, all faults at once, and writes nothing', () => {
  test.each([
    [
      'a wrong key',
      { spi: '3099999901006' },
      ['spi', '"3099999901006" has a wrong key: 3099999901 modulo 511 is 005 (did you mean "3099999901005"?)'],
    ],
    ['the SPI of another', { spi: SOPHIE.spi }, ['spi', `"${SOPHIE.spi}" is already that of persona "sophie-benali"`]],
    ['an unknown key', { nomnaissance: 'TEST' }, ['nomnaissance', 'unknown key "nomnaissance" (did you mean "nomNaissance"?)']],
    ['a slug with a capital', { slug: 'Jean' }, ['slug', '"Jean" is not a slug (lower-case letters, digits and single dashes)']],
    ['no slug', { slug: undefined }, ['', 'missing "slug"']],
    ['null', { prenoms: null }, ['prenoms', 'expected text']],
    ['a list', { naissance: [] }, ['naissance', 'expected keys and values']],
    [
      'a date out of the calendar',
      { naissance: { date: '1990-02-30', commune: '44109', libelle: 'NANTES' } },
      ['naissance.date', '"1990-02-30" is not a date of the calendar'],
    ],
  ] as const)('%s', async (_fault, changes, fault) => {
    expect(await admin.refused('POST', '/personas', personOf(changes))).toEqual(refusedFor(fault));
  });

  test('several', async () => {
    const patch = { nomNaissance: 'Moreau', spi: SOPHIE.spi, adresse: { codePostal: '75001' } };
    expect(await admin.refused('PATCH', '/personas/lea-moreau', patch)).toEqual(
      refusedFor(
        ['spi', `"${SOPHIE.spi}" is already that of persona "sophie-benali"`],
        ['nomNaissance', '"Moreau" must be upper case (did you mean "MOREAU"?)'],
        ['adresse.codePostal', '75001 is not a postcode of commune 35238: it would start with 35'],
      ),
    );
  });

  test.each(['{"__proto__":{"slug":"a"}}', '{"constructor":1}', '[]', 'null', '"text"', '{', `{"a":${'['.repeat(900)}${']'.repeat(900)}}`])(
    'hostile JSON: %s',
    async (body) => {
      for (const [method, path] of [
        ['POST', '/personas'],
        ['PUT', '/personas/lea-moreau'],
        ['PATCH', '/personas/lea-moreau'],
      ] as const) {
        const response = await sandbox.fetch(`/_sandbox${path}`, { method, headers: { 'content-type': 'application/json' }, body });
        expect(response.status).toBe(400);
      }
    },
  );

  test('another name than that of the path', async () => {
    const expected = refusedFor(['slug', '"lea-moreau" is expected: the name of the path does not change']);
    expect(await admin.refused('PUT', '/personas/lea-moreau', personOf())).toEqual(expected);
    expect(await admin.refused('PATCH', '/personas/lea-moreau', { slug: 'lea' })).toEqual(expected);
    expect(await admin.refused('PATCH', '/personas/lea-moreau', { slug: null })).toEqual(expected);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('an unknown person: %s', async (method) => {
    const body = method === 'PATCH' ? {} : undefined;
    expect(await admin.refused(method, '/personas/lea-morau', body)).toEqual({
      status: 404,
      body: {
        error: 'persona-unknown',
        message: 'the bac commun has no persona "lea-morau" (did you mean "lea-moreau"?): GET /_sandbox/personas lists them',
      },
    });
  });

  test('an unknown bac', async () => {
    const { status, body } = await adminOf(sandbox, 'ailleurs').ask('GET', '/personas');
    expect([status, body]).toMatchObject([404, { error: 'bac-unknown' }]);
  });
});

describe('a person changed', () => {
  test('keeps what the patch leaves out, and loses what it nulls', async () => {
    const { admin } = await ownSandbox();
    const patch = { nomUsage: 'DURAND', adresse: { numero: null, voie: 'RUE DU BAC' } };
    const { body } = await admin.ask('PATCH', '/personas/lea-moreau', patch);
    expect(body).toMatchObject({
      entry: {
        nomUsage: 'DURAND',
        adresse: { voie: 'RUE DU BAC', codeVoie: '8818', codePostal: '35000', commune: '35238', libelle: 'RENNES' },
      },
    });
    expect(await admin.entry('/personas/lea-moreau')).toEqual((body as { entry: unknown }).entry);
    expect((await admin.entry('/personas/lea-moreau')).adresse).not.toHaveProperty('numero');
  });

  test('is another on the avis already read', async () => {
    const { admin, client } = await ownSandbox();
    const nameOf = async () => (await read(await client.ip(yearOf(LEA.spi)))).body;
    const before = await nameOf();
    await admin.ask('PATCH', '/personas/lea-moreau', { nomUsage: 'DURAND' });
    expect(JSON.stringify(await nameOf())).toContain('DURAND');
    await admin.ask('PATCH', '/personas/lea-moreau', { nomUsage: null });
    expect(await nameOf()).toEqual(before);
  });

  test('under another SPI, keeps their avis and their consent', async () => {
    const { own, admin, client } = await ownSandbox();
    const minted = await read(
      await own.fetch('/_sandbox/franceconnect/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"persona":"lea-moreau"}',
      }),
    );
    const { token: consent } = minted.body as { token: string };
    const before = await read(await client.ip(yearOf(LEA.spi)));
    expect((await admin.ask('PATCH', '/personas/lea-moreau', { spi: NEW_SPI })).status).toBe(200);
    expect((await client.ip(yearOf(LEA.spi))).status).toBe(410);
    const after = await read(await client.ip(yearOf(NEW_SPI)));
    expect([after.status, JSON.stringify(after.body).length]).toEqual([200, JSON.stringify(before.body).length]);
    const byConsent = await own.fetch('/impotparticulier/1.0/situations/ir/assiettes/annrev/2025', {
      headers: headersFor(client.token, teleserviceOf('editeur-demonstration', 'impot-particulier'), { 'x-franceconnect-oauth': consent }),
    });
    expect(await read(byConsent)).toEqual(after);
    expect(await admin.entry('/situations/moreau')).toMatchObject({ declarants: ['lea-moreau'] });
  });

  test('whole, has what the request says and nothing else', async () => {
    const { admin } = await ownSandbox();
    const { slug: _slug, ...rest } = personOf({ spi: LEA.spi });
    expect(await admin.ask('PUT', '/personas/lea-moreau', rest)).toEqual({
      status: 200,
      body: { bac: 'commun', entry: personOf({ slug: 'lea-moreau', spi: LEA.spi }) },
    });
  });
});

describe('a person deleted', () => {
  test('is gone for the next call', async () => {
    const { admin, client } = await ownSandbox();
    const { spi } = personaOf('hugo-meunier');
    expect((await client.r2p(`/personne/${spi}`)).status).toBe(200);
    expect(await admin.ask('DELETE', '/personas/hugo-meunier')).toEqual({ status: 204, body: null });
    expect((await client.r2p(`/personne/${spi}`)).status).toBe(404);
    expect((await admin.ask('GET', '/personas/hugo-meunier')).status).toBe(404);
    expect((await admin.ask('POST', '/personas', personOf({ spi }))).status).toBe(201);
  });

  test('is refused while a household declares them', async () => {
    expect(await admin.refused('DELETE', '/personas/sophie-benali')).toEqual({
      status: 409,
      body: {
        error: 'persona-used',
        message: '"sophie-benali" declares in "benali": change or delete that first (/_sandbox/situations)',
        foyers: ['benali'],
      },
    });
  });
});

test('what one bac changes, another does not see', async () => {
  const { admin, own } = await ownSandbox();
  const { body } = await admin.ask('POST', '/bacs', { id: 'autre', now: '2026-09-15T10:00:00Z', frozen: true });
  expect((body as { applications: { slug: string }[] }).applications.some(({ slug }) => slug === UNLIMITED)).toBe(true);
  const before = await admin.exported();
  await adminOf(own, 'autre').ask('DELETE', '/personas/hugo-meunier');
  expect(await admin.exported()).toBe(before);
});
