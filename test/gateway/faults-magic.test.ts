import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spiKey } from '../../src/core/spi.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { CATALOGUE, callSocket, journalOf, listFaults, MAGIC } from '../support/faults.ts';
import { type DeposantClient, deposantFor, domaineOf, prepareDeposit, remiseOf } from '../support/hermes.ts';
import { type Client, clientFor, fixtures, headersFor, personaOf, startSandbox, teleserviceOf, UNLIMITED } from '../support/sandbox.ts';

let sandbox: Sandbox;
let client: Client;
let hermes: DeposantClient;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  client = await clientFor(sandbox, UNLIMITED);
  hermes = await deposantFor(sandbox);
});
afterAll(() => sandbox.close());

const SPIS = MAGIC.filter(({ value }) => /^\d/.test(value));
const PLATES = MAGIC.filter(({ value }) => !/^\d/.test(value));
const spiOf = (name: string) => MAGIC.find(({ panne }) => panne.id === `magique-${name}`)?.value ?? '';

/** Every way to ask about a SPI, by API. */
const WAYS: Readonly<Record<string, readonly ((spi: string) => Promise<Response>)[]>> = {
  'impot-particulier': [
    (spi) => client.ip(`/spi/${spi}/situations/ir/assiettes/annrev/2025`),
    (spi) => client.ip(`/spi/${spi}/lep/departement/350/annrev/2025/bareme/2026`),
  ],
  r2p: [(spi) => client.r2p(`/personne/${spi}`)],
  sfip: [
    (spi) => client.sfip(`/demandeDeService/02AA/personne?spi=${spi}`),
    (spi) => client.sfip(`/demandeDeService/02GA/departement/350/annrev/2025/bareme/2026/personne?naisDate=12/04/1991&spi=${spi}`),
  ],
};

describe('the SPIs that lead to a fault', () => {
  test('have 13 digits with a valid key, a first digit that a SPI may have, and are nobody', () => {
    const people = new Set(fixtures.personnes.map(({ spi }) => spi));
    for (const { value } of SPIS) {
      expect(value).toMatch(/^09\d{11}$/);
      expect(value.slice(10)).toBe(spiKey(value.slice(0, 10)));
      expect(people.has(value)).toBe(false);
    }
    expect(new Set(MAGIC.map(({ value }) => value)).size).toBe(MAGIC.length);
  });

  test('are one for each error of the gateway and of each API that asks for a SPI, with a plate for those of HERMES', () => {
    const rows = CATALOGUE.filter(({ name }) => name !== 'oauth').flatMap(({ name, errors }) =>
      errors.map(({ id }) => `magique-${name}-${id}`),
    );
    expect(MAGIC.filter(({ row }) => row !== null).map(({ panne }) => panne.id)).toEqual(rows);
  });

  test('are all on the page, with what they answer', () => {
    const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
    const shown = page.split('\n').filter((line) => /^\| `(09\d{11}|PN-[^`]+)` \|/.test(line));
    expect(shown.map((line) => line.split('`')[1])).toEqual(MAGIC.map(({ value }) => value));
  });

  const ERRORS = SPIS.flatMap(({ value, api, row }) => (row ? [{ value, api, ...row }] : []));
  const toldBy = async (response: Response) => {
    const { erreur } = (await response.json()) as { erreur: { code: number; message: string } };
    return { error: response.headers.get('x-sandbox-error'), status: response.status, code: erreur.code, message: erreur.message };
  };

  test.each(ERRORS)('$value is $status $code $id, wherever it may be asked', async ({ value, api, id, status, code, message }) => {
    const ways = api === null ? Object.values(WAYS).flat() : (WAYS[api] ?? []);
    for (const way of ways) expect(await toldBy(await way(value))).toEqual({ error: id, status, code, message });
  });

  test.each(ERRORS.filter(({ api }) => api !== null))('$value is an unknown person outside $api', async ({ value, api }) => {
    const others = Object.entries(WAYS).filter(([name]) => name !== api);
    for (const [name, ways] of others)
      for (const way of ways)
        expect((await toldBy(await way(value))).error).toBe(name === 'impot-particulier' ? 'usager-unknown' : 'person-unknown');
  });

  test.each([502, 503, 504])('lead to the page %i', async (status) => {
    for (const way of Object.values(WAYS).flat()) {
      const response = await way(spiOf(`html-${status}`));
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=iso-8859-1']);
    }
  });

  test('lead to a cut, before the headers or after, and to a body cut in two, over a socket', async () => {
    const headers = headersFor(client.token, teleserviceOf(UNLIMITED, 'r2p'));
    const met = (name: string) => callSocket(`${sandbox.url}/r2p/v1/personne/${spiOf(name)}`, headers);
    const broken = { status: 404, complete: false, error: 'ECONNRESET' };
    expect(await met('coupure-avant-entetes')).toEqual({ error: 'ECONNRESET' });
    expect(await met('coupure-apres-entetes')).toMatchObject({ ...broken, bytes: 0 });
    const half = await met('corps-tronque');
    expect(half).toMatchObject(broken);
    expect(half.bytes).toBe(Math.floor(Number(half.length) / 2));
  });

  test.each([2, 10, 30])('lead to %i seconds of latency', async (seconds) => {
    const leave = new AbortController();
    const waiting = sandbox.fetch(`/r2p/v1/personne/${spiOf(`latence-${seconds}-s`)}`, {
      headers: headersFor(client.token, ''),
      signal: leave.signal,
    });
    expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('waits'), 50))])).toBe('waits');
    leave.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    expect((await journalOf(sandbox))[0]).toMatchObject({
      fault: `magique-latence-${seconds}-s`,
      why: expect.stringContaining(`${seconds * 1000} ms of latency`),
    });
  });

  test('work in a bac made a moment ago, without anything armed, and strike nobody else', async () => {
    const { call } = domaineOf(sandbox);
    const { body } = await call('POST', '/bacs', { id: 'neuf' });
    const { applications } = body as { applications: { slug: string; clientId: string; clientSecret: string }[] };
    const { clientId = '', clientSecret = '' } = applications.find(({ slug }) => slug === UNLIMITED) ?? {};
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'api_r2p_recherche_personne_physique',
    });
    const { access_token: token } = (await (await sandbox.fetch('/token', { method: 'POST', body: form })).json()) as {
      access_token: string;
    };
    const told: (string | null)[] = [];
    for (const spi of [spiOf('r2p-several-people'), personaOf('lea-moreau').spi, spiOf('gateway-api-blocked')])
      told.push((await sandbox.fetch(`/r2p/v1/personne/${spi}`, { headers: headersFor(token, '') })).headers.get('x-sandbox-error'));
    expect([told, await listFaults(sandbox, '?bac=neuf')]).toEqual([['several-people', null, 'api-blocked'], []]);
    await call('DELETE', '/bacs/neuf');
  });

  test('are looked for where a SPI is asked, and nowhere else', async () => {
    const spi = spiOf('gateway-quota-exceeded');
    const elsewhere = await client.r2p(`/personne/spi?nom=Moreau&prenom=Lea&spi=${spi}`);
    expect(elsewhere.headers.get('x-sandbox-error')).not.toBe('quota-exceeded');
    const unknown = await client.r2p('/personne/0999999999999');
    expect(unknown.headers.get('x-sandbox-error')).toBe('person-unknown');
  });
});

describe('the plates that lead to an error of HERMES', () => {
  test.each(PLATES.map(({ value, row }) => ({ plate: value, ...row })))(
    '$plate is $status $id, and nothing is deposited',
    async ({ plate, id, status, message }) => {
      const entries = await prepareDeposit(hermes);
      const response = await hermes.send('POST', '/vehicules', remiseOf({ ...entries, numeroImmatriculation: plate }));
      expect([response.status, response.headers.get('x-sandbox-error')]).toEqual([status, id]);
      expect(await response.json()).toEqual({ code: status, message, horodatage: '2026-09-15T10:00:00Z', detail: [] });
      expect((await hermes.search('2026-09-15T00:00:00Z', '2026-09-16T00:00:00Z')).body).toEqual([]);
    },
  );
});
